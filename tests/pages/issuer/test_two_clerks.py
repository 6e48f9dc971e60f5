"""Two clerks have one case open: the slower one's act is not done, he sees what the other did and keeps what he typed."""

import pytest
from nicegui.testing import User

from models import clock
from models.applications.operations import desk
from models.applications.rules.types import ApplicationStatus
from models.applications.tables import Application, Paper
from models.people.rules import Duty
from models.people.tables import Person
from models.records.rules import Role
from models.records.tables import Event
from tests.builders import an_actor, press, staff_member
from tests.builders_cases import RENEWAL, Desk, a_desk, a_submitted_case, read_again
from tests.pages.issuer.desk_pages import act

MADE_SURE = {'continuity': True, 'continuity_how': 'contract'}
FIRST, SECOND = '样例：材料齐全，同意受理', '样例：我认为应先核对照片'


@pytest.fixture
async def office(user: User) -> Desk:
    return await a_desk()


@pytest.fixture
async def case(user: User, second_user: User, office: Desk) -> Application:
    """A filed case, open in the browsers of both."""
    case = await a_submitted_case(office, RENEWAL)
    for browser, name in ((user, '样例受理甲'), (second_user, '样例受理乙')):
        await staff_member(browser, Duty.CLERK, office.id, name)
        await browser.open(f'/issuer/cases/{case.id}')
    return case


def typed(browser: User, mark: str) -> str:
    return str(browser.find(marker=mark).elements.pop().value)  # type: ignore[attr-defined]


async def test_the_slower_one_sees_the_colleagues_act_and_his_own_words(user: User, second_user: User, case):
    user.find(marker='remark').type(FIRST)
    second_user.find(marker='remark').type(SECOND)

    await act(user, 'accept', **MADE_SURE)
    await user.should_see('已受理')
    await act(second_user, 'accept', **MADE_SURE)

    await second_user.should_see('样例受理甲刚更新了此件，本页内容已不是最新。您填写的内容还在')
    await second_user.should_see(f'样例受理甲：受理（{FIRST}）')
    assert typed(second_user, 'remark') == SECOND
    acts = Event.filter(subject='application', subject_id=str(case.id))
    assert [event.remark for event in await acts] == [FIRST]
    assert await Paper.all().count() == 1


async def test_a_proposal_from_an_old_page_keeps_its_reasons_too(user: User, second_user: User, case):
    second_user.find(marker='reason-0').type(SECOND)

    press(user, 'do-claim')
    await user.should_see('已领办')
    press(second_user, 'do-propose_refusal')

    await second_user.should_see('样例受理甲：领办')
    assert typed(second_user, 'reason-0') == SECOND
    assert (await read_again(case)).status is ApplicationStatus.SUBMITTED


async def test_whoever_was_faster_in_his_own_other_window_is_not_told_of_somebody_else(user: User, case):
    clerk = await Person.get(name='样例受理甲')
    elsewhere = await an_actor(clerk, Role.ISSUER, case.office_id, now=clock.now())

    await desk.claim(elsewhere, case.id, now=clock.now())
    press(user, 'do-claim')

    await user.should_see('您在另一个窗口刚更新了此件，本页内容已不是最新')
    await user.should_not_see('其他人')


async def test_the_newest_state_is_one_click_away(user: User, second_user: User, case):
    await act(user, 'accept', **MADE_SURE)
    await user.should_see('已受理')
    await act(second_user, 'accept', **MADE_SURE)
    await second_user.should_see('本页内容已不是最新')

    press(second_user, 'newest')

    await second_user.should_see('审核中')
    await second_user.should_not_see(marker='do-accept')
