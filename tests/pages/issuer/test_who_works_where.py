"""聘用情况: the office sees who works where, finds him by what it knows, and takes what it found away as a table."""

from datetime import date, datetime
from io import BytesIO

import pytest
from nicegui.testing import User
from openpyxl import load_workbook

from models import clock
from models.people.rules import Duty
from models.people.tables import Person
from pages.issuer.register.employment import HEADS
from tests.builders import NOW, an_office, drop, press, staff_member
from tests.builders_employment import Firm, a_firm, a_holder, filed
from tests.pages.company.conftest import answer

LIST = '/issuer/employment'
PAGE = 'pages.issuer.register.employment'


@pytest.fixture(autouse=True)
def at_the_sample_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, 'now', lambda: NOW)


@pytest.fixture
async def office(user: User) -> int:
    return (await an_office()).organisation_id or 0


@pytest.fixture
async def clerk(user: User, office: int) -> Person:
    """In the browser."""
    return await staff_member(user, Duty.CLERK, office)


@pytest.fixture
async def firms(office: int) -> tuple[Firm, Firm]:
    return await a_firm(office=False), await a_firm('样例物流有限公司', office=False)


@pytest.fixture
async def people(firms: tuple[Firm, Firm]) -> tuple[Person, Person]:
    """A driver at the first employer for two years, a banksman at the second for half a year, gone by today."""
    (driver, forklift), (banksman, crane) = await a_holder('样例甲'), await a_holder('样例乙', code='Q1')
    await filed(firms[0].actor, forklift)
    await filed(firms[1].actor, crane, end=date(2026, 6, 30))
    return driver, banksman


async def taken_away(user: User) -> tuple[list[str], list[tuple], list[tuple]]:
    """The lines above the table, its head and its rows, as whoever opens the file reads them."""
    press(user, 'export')
    answered = await user.download.next()
    above, words, head, *rows = load_workbook(BytesIO(answered.content)).active.values
    return [above[0], words[0]], list(head), rows


async def test_it_shows_who_works_where_under_masked_numbers(user: User, clerk, firms, people):
    await user.open(LIST)

    for firm, person, item, state in zip(
        firms, people, ('N1（叉车司机）', 'Q1（起重机指挥）'), ('在聘', '已期满'), strict=True
    ):
        masked = f'{person.id_number[:6]}********{person.id_number[-4:]}'
        for words in (firm.place.name, firm.place.code, person.name, masked, item, state):
            await user.should_see(words)
        await user.should_not_see(person.id_number)


@pytest.mark.parametrize(
    'asked',
    [
        lambda firm, person: {'name': '样例甲'},
        lambda firm, person: {'number': person.id_number},
        lambda firm, person: {'employer': firm.place.code},
        lambda firm, person: {'employer': '机械'},
        lambda firm, person: {'item': '2019:N1'},
        lambda firm, person: {'kind': '场（厂）内专用机动车辆作业'},
        lambda firm, person: {'since': '2026-07-01'},
    ],
    ids=['name', 'identity number', 'code of the employer', 'employer', 'item', 'kind', 'period'],
)
async def test_it_is_searched_by_each_of_its_fields_and_set_back(user: User, clerk, firms, people, asked):
    await user.open(LIST)

    answer(user, **asked(firms[0], people[0]))
    press(user, '查询')
    await user.should_not_see('样例物流有限公司', retries=30)
    await user.should_see('样例机械有限公司')

    await user.open(next(iter(user.find(marker='reset').elements)).props['href'])
    await user.should_see('样例物流有限公司', retries=30)
    assert not any(field.value for mark in asked(firms[0], people[0]) for field in user.find(marker=mark).elements)


async def test_the_table_holds_what_was_found_and_says_what_was_asked(user: User, clerk, firms, people):
    driver = people[0]
    await user.open(LIST)
    answer(
        user,
        name='样例',
        number=driver.id_number,
        item='2019:N1',
        employer='机械',
        since='2026-02-01',
        until='2026-12-31',
    )

    above, head, rows = await taken_away(user)

    words = (
        '姓名：样例；身份证号：已指定；作业项目：N1 叉车司机；聘用单位：机械；聘用时间从：2026-02-01；到：2026-12-31'
    )
    assert above == ['聘用情况', f'筛选条件：{words}　共1条']
    assert head == [one.head for one in HEADS]
    masked = f'{driver.id_number[:6]}********{driver.id_number[-4:]}'
    assert [one or '' for one in rows[0]] == [
        '样例甲', masked, '样例机械有限公司', firms[0].place.code, 'N1（叉车司机）', '场（厂）内专用机动车辆作业',
        datetime(2026, 1, 1), datetime(2027, 12, 31), '', '', '在聘', datetime(2026, 11, 20),  # noqa: DTZ001 days of a sheet
    ]  # fmt: skip
    assert len(rows) == 1 and driver.id_number not in str([above, rows])


async def test_the_whole_list_goes_into_the_table_however_many_are_read_at_once(user: User, clerk, people, monkeypatch):
    monkeypatch.setattr(f'{PAGE}.AT_ONCE', 1)
    await user.open(LIST)

    above, _, rows = await taken_away(user)

    assert above[1] == '筛选条件：无　共2条'
    assert sorted(row[0] for row in rows) == ['样例乙', '样例甲']


async def test_more_than_a_table_may_hold_is_refused_in_words(user: User, clerk, people, monkeypatch):
    monkeypatch.setattr(f'{PAGE}.MOST', 1)
    await user.open(LIST)

    press(user, 'export')
    await user.should_see('筛选结果共2条，一次最多导出1条，请缩小范围')
    answer(user, name='样例甲')

    assert len((await taken_away(user))[2]) == 1


async def test_whoever_lost_his_duty_takes_no_table_away(user: User, clerk, people):
    await user.open(LIST)
    await drop(clerk, Duty.CLERK)

    press(user, 'export')

    await user.should_see('权限')
    assert not user.download.http_responses
