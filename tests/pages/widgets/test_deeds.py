"""A button of ours: what it did is said even where the act has taken the button itself away."""

import gc

import pytest
from nicegui import html, ui
from nicegui.testing import User

from models.regulation.objection import NotThere, Objection, Refused
from pages.widgets.questions import deed
from tests.builders import press


@pytest.fixture
async def drawn_anew(user: User) -> User:
    """A page whose buttons stand in a panel that every one of them draws anew."""

    @ui.page('/sample-of-deeds')
    def sample() -> None:
        place = html.div()

        def draw() -> None:
            place.clear()
            with place, html.div():
                for label, ending in (('办理', None), ('退回', refused), ('查找', NotThere())):
                    deed(label, act(ending)).mark(label)

        def act(ending: Exception | None):
            async def do() -> None:
                draw()
                gc.collect()  # at any moment on a real server
                if ending:
                    raise ending
                ui.notify('样例：办好了')

            return do

        draw()

    refused = Refused(Objection(message='样例：不能退回'))
    await user.open('/sample-of-deeds')
    return user


@pytest.mark.parametrize(
    ('label', 'said'), [('办理', '样例：办好了'), ('退回', '样例：不能退回'), ('查找', '没有找到')]
)
async def test_what_came_of_it_is_said_though_the_button_is_gone(drawn_anew: User, label: str, said: str):
    press(drawn_anew, label)

    await drawn_anew.should_see(said)
