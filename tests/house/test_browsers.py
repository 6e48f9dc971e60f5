"""The simulated browsers of the tests: what a page says is heard by its own reader."""

import asyncio

from nicegui import ui
from nicegui.testing import User

from pages.widgets.questions import deed
from tests.browsers import until
from tests.builders import press


async def test_a_page_speaks_to_its_own_reader_whoever_moved_last(user: User, second_user: User):
    done = asyncio.Event()

    @ui.page('/sample-of-slow-work')
    async def slow_work() -> None:
        async def work() -> None:
            await done.wait()
            ui.notify('样例：办好了')

        ui.button('办理', on_click=work).mark('work')

    await user.open('/sample-of-slow-work')
    await second_user.open('/sample-of-slow-work')

    press(user, 'work')
    await second_user.should_see(marker='work')
    done.set()
    await asyncio.sleep(0.1)

    assert user.notify.messages == ['样例：办好了']
    assert second_user.notify.messages == []


async def test_a_button_that_is_still_at_work_gets_the_click_once_it_takes_one(user: User):
    done = []

    @ui.page('/sample-of-a-locked-button')
    async def locked_button() -> None:
        async def work() -> None:
            await asyncio.sleep(0.2)
            done.append(1)

        deed('办理', work).mark('work')

    await user.open('/sample-of-a-locked-button')
    press(user, 'work')
    await asyncio.sleep(0.05)
    press(user, 'work')

    async def twice() -> bool:
        return len(done) == 2

    await until(twice)
