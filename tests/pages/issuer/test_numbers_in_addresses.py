"""A number of a person that the office looks for gets into no address: none remembered, none kept, none of a link."""

import asyncio

import pytest
from nicegui import html
from nicegui.testing import User

from models import clock
from models.applications.operations.filters import save_filter
from models.applications.rules.inbox import Filters
from models.applications.tables import SavedFilter
from models.certificates.rules.register import Asked
from models.people.tables import Person
from models.regulation.objection import Refused
from models.regulation.text import may_be_personal
from pages.issuer.cases.filtering import lasting
from pages.issuer.register.finding import address
from pages.widgets.searching import may_stay
from tests.builders import sign_in
from tests.builders_cases import a_submitted_case

WIDE = str.maketrans('0123456789', '０１２３４５６７８９')
NUMBER = '990101199003070014'
NUMBERS = (
    NUMBER, NUMBER.translate(WIDE), '990101.19900307.0014', '990101·1990 0307—0014', '99010119900307001X',
    '样例990101199003070014', '13900000000', '139-0000-0000', '990101900307001',
)  # fmt: skip
HARMLESS = ('2026-000018', '2026000018', '２０２６－００００１８', '样例', '2026-42', '2026-01-31', '')


@pytest.mark.parametrize('text', NUMBERS)
def test_a_personal_number_stays_out_of_every_address_however_it_is_written(text):
    assert may_be_personal(text)
    assert lasting(Filters(words=text)) == lasting(Filters())
    assert not may_stay('words', text)
    assert address(Asked(name=text, issuer=text, item='2019:N1')) == '/issuer/register?item=2019%3AN1'


@pytest.mark.parametrize('text', HARMLESS)
def test_a_number_of_a_case_and_a_day_are_kept_in_an_address(text):
    assert not may_be_personal(text)
    assert may_stay('words', text)
    assert ('words=' in lasting(Filters(words=text))) is bool(text)
    assert address(Asked(name=text)).endswith('register') is not bool(text)


@pytest.fixture
async def at_desk(user: User, today_office) -> str:
    """The browser of a clerk, and the number of an applicant there."""
    case = await a_submitted_case(today_office, now=clock.now())
    await sign_in(user, await Person.get(id=today_office.clerk.person_id))
    return (await Person.get(id=case.person_id)).id_number


def leading_to(user: User, number: str) -> list[str]:
    """The links of the page that carry the number."""
    return [one.props['href'] for one in user.find(kind=html.a).elements if number in one.props.get('href', '')]


async def free_again(user: User) -> None:
    """Until the search is over and its button can be pressed again."""
    for _ in range(100):
        if user.find(marker='查询').elements.pop().enabled:
            return
        await asyncio.sleep(0.05)


async def test_a_filter_with_a_personal_number_is_not_kept(user: User, today_office, at_desk):
    await user.open('/issuer/cases')
    user.find(marker='words').type(at_desk)
    user.find(marker='name').type('样例：按号码')

    user.find('保存筛选').click()

    await user.should_see('常用筛选不能含证件号或手机号，请先清空“申请号、姓名或证件号”')
    assert not await SavedFilter.exists()
    with pytest.raises(Refused):
        await save_filter(today_office.clerk, '样例', Filters(words=at_desk.translate(WIDE)), now=clock.now())


async def test_a_filter_kept_with_a_number_before_is_no_link_and_can_be_deleted(user: User, today_office, at_desk):
    await SavedFilter.create(
        person_id=today_office.clerk.person_id, name='样例：旧', filters=Filters(words=at_desk).kept(), at=clock.now()
    )

    await user.open('/issuer/cases')

    await user.should_see('样例：旧（含证件号或手机号，请删除）')
    await user.should_see(marker='drop-样例：旧')
    assert not leading_to(user, at_desk)


@pytest.mark.parametrize('page', ['/issuer/cases', '/issuer/figures'])
async def test_what_is_found_by_a_personal_number_is_shown_but_no_link_carries_it(user: User, at_desk, page):
    await user.open(page)
    await user.should_see(marker='export')
    await user.should_not_see(marker='not-exported')

    user.find(marker='words').type(at_desk)
    user.find(marker='查询').click()

    await user.should_see('按证件号查询的结果不能导出，请改用姓名或申请号')
    await user.should_not_see(marker='export')
    assert not leading_to(user, at_desk)
    await free_again(user)
    user.find(marker='words').clear().type('样例')
    user.find(marker='查询').click()
    await user.should_see(marker='export')
    assert 'words=' in user.find(marker='export').elements.pop().props['href']


async def test_counts_of_one_person_stand_as_text_and_widen_to_no_list(user: User, at_desk):
    await user.open(f'/issuer/figures?words={at_desk}')

    assert not [one for one in user.find(kind=html.a).elements if 'tz-figure' in one.classes]
    assert len([one for one in user.find(kind=html.div).elements if 'tz-figure' in one.classes]) == 3
