"""What an office finds in its inbox, in which order, and what it never finds there."""

from datetime import date, timedelta

import pytest

from models.applications.operations import desk, issuing
from models.applications.operations.filters import drop_filter, save_filter
from models.applications.queries.figures import figures
from models.applications.queries.office import counts, inbox, register, saved_filters
from models.applications.rules.clock_terms import Light
from models.applications.rules.inbox import Extent, Filters, Holder
from models.applications.rules.types import ApplicationStatus, ApplicationType
from models.people.rules import Duty
from models.regulation.objection import Refused
from tests.builders import NOW, a_person, an_actor, on_duty
from tests.builders_cases import (
    NEW,
    RENEWAL,
    a_desk,
    a_submitted_case,
    accepted,
    at,
    in_the_hand,
    issued,
    read_again,
)

pytestmark = pytest.mark.usefixtures('db')
S = ApplicationStatus
MINE, ALL, OPEN = Filters(), Filters(extent=Extent.ALL), Filters(extent=Extent.OPEN)


@pytest.fixture
async def office():
    return await a_desk()


async def numbers(actor, filters=MINE, *, now=NOW, page=1, size=20):
    return [row.number for row in (await inbox(actor, filters, now=now, page=page, size=size)).rows]


async def due(case, day):
    case.due_on = day
    await case.save()
    return case.number


async def test_everybody_finds_what_waits_for_his_duty(office):
    fresh, taken = await a_submitted_case(office, RENEWAL), await a_submitted_case(office, RENEWAL)
    await accepted(office, taken)

    assert await numbers(office.clerk) == [fresh.number]
    assert await numbers(office.reviewer) == [taken.number]
    assert await numbers(office.approver) == []


async def test_nobody_finds_another_office_s_cases_or_drafts(office):
    other = await a_desk('样例外地市场监督管理局')
    await a_submitted_case(other, RENEWAL)
    await a_submitted_case(office, RENEWAL, status=S.DRAFT)

    assert await numbers(office.clerk, ALL) == []
    assert await numbers(office.clerk, Filters(extent=Extent.ALL, statuses=(S.DRAFT,))) == []
    assert await numbers(office.clerk, Filters(extent=Extent.ALL, words='样例')) == []
    assert (await figures(office.clerk, ALL, now=NOW)).items == []


@pytest.mark.parametrize('query', [inbox, register, figures])
async def test_who_is_not_of_the_office_is_turned_away(office, query):
    with pytest.raises(Refused):
        await query(await an_actor(await a_person()), ALL, now=NOW)
    with pytest.raises(Refused):
        await counts(await an_actor(await a_person()), now=NOW)


async def test_what_is_due_first_stands_first_and_what_stands_still_last(office):
    later, first, still = [await a_submitted_case(office, RENEWAL) for _ in range(3)]
    await due(later, date(2026, 11, 27))
    await due(first, date(2026, 11, 19))
    await due(still, None)

    assert await numbers(office.clerk) == [first.number, later.number, still.number]


@pytest.mark.parametrize('words', ['', '样例'])
async def test_pages_run_on_from_the_dated_to_those_that_stand_still(office, words):
    cases = [await a_submitted_case(office, RENEWAL) for _ in range(7)]
    for place in (1, 4, 6):
        await due(cases[place], None)
    for place, back in ((0, 0), (2, 2), (3, 1), (5, 3)):
        await due(cases[place], date(2026, 11, 27) - timedelta(days=back))
    filters = Filters(extent=Extent.OPEN, words=words)

    pages = [await numbers(office.clerk, filters, page=page, size=3) for page in (1, 2, 3, 4)]

    wanted = [cases[place].number for place in (5, 2, 3, 0, 1, 4, 6)]
    assert pages == [wanted[:3], wanted[3:6], wanted[6:], []]
    assert [row.number for row in await register(office.clerk, filters, now=NOW)] == wanted


async def test_where_ended_cases_are_asked_for_the_latest_filed_stands_first(office):
    cases = [await a_submitted_case(office, RENEWAL, now=at(date(2026, 11, day))) for day in (2, 4, 3)]
    for case in cases:
        case.status, case.due_on, case.waits = S.REFUSED, None, False
        await case.save()
    latest = [cases[place].number for place in (1, 2, 0)]

    assert await numbers(office.clerk, ALL) == latest
    assert await numbers(office.clerk, Filters(extent=Extent.ALL, words='样例')) == latest
    assert await numbers(office.clerk, Filters(statuses=(S.REFUSED,))) == latest
    assert await numbers(office.clerk, Filters(extent=Extent.OPEN, statuses=(S.REFUSED,))) == []


@pytest.mark.parametrize(('day', 'light'), [
    (date(2026, 11, 19), Light.RED),
    (date(2026, 11, 20), Light.AMBER),
    (date(2026, 11, 24), Light.AMBER),  # Tuesday: two working days on
    (date(2026, 11, 25), Light.GREEN),
    (None, Light.PAUSED),
])  # fmt: skip
async def test_the_light_of_a_due_date_and_the_filter_by_it_agree(office, day, light):
    number = await due(await a_submitted_case(office, RENEWAL), day)

    assert [row.light for row in (await inbox(office.clerk, OPEN, now=NOW)).rows] == [light]
    for one in Light:
        found = await numbers(office.clerk, Filters(extent=Extent.OPEN, light=one))
        assert found == ([number] if one is light else []), one


async def test_a_person_is_found_by_name_by_whole_number_and_a_case_by_its_number(office):
    person = await a_person('样例查找')
    case = await a_submitted_case(office, RENEWAL, applicant=person, number='2026-000042')
    await a_submitted_case(office, RENEWAL, number='2026-000043')

    for words in ('样例查', person.id_number, person.id_number.lower(), '2026-000042', ' 2026-000042 '):
        assert await numbers(office.clerk, Filters(words=words)) == [case.number], words
    for words in (person.id_number[:17], '查找', '%'):
        assert await numbers(office.clerk, Filters(words=words)) == [], words


async def test_the_identity_number_is_shown_masked(office):
    person = await a_person('样例查找')
    await a_submitted_case(office, RENEWAL, applicant=person)

    row = (await inbox(office.clerk, Filters(), now=NOW)).rows[0]

    assert row.id_number == person.id_number[:6] + '*' * 8 + person.id_number[-4:]


async def test_cases_are_found_by_type_item_status_and_holder(office):
    new = await a_submitted_case(office, NEW, items=(('Q2', '限桥式起重机'), ('Q2', '限门式起重机')))
    renewal = await a_submitted_case(office, RENEWAL)
    await desk.claim(office.clerk, renewal.id, now=NOW)

    assert await numbers(office.clerk, Filters(types=(ApplicationType.NEW,))) == [new.number]
    assert await numbers(office.clerk, Filters(item='Q2')) == [new.number]
    assert await numbers(office.clerk, Filters(holder=Holder.MINE)) == [renewal.number]
    assert await numbers(office.clerk, Filters(holder=Holder.NOBODY)) == [new.number]
    assert await numbers(office.clerk, Filters(statuses=(S.RETURNED,))) == []


async def test_a_colleague_sees_at_once_who_holds_a_case(office):
    case = await a_submitted_case(office, RENEWAL)
    colleague = await on_duty(Duty.CLERK, office.id)
    await desk.claim(office.clerk, case.id, now=NOW)

    row = (await inbox(colleague, Filters(), now=NOW)).rows[0]

    assert (row.holder, row.mine) == ('样例受理', False)


async def test_a_page_holds_so_many_and_tells_how_many_there_are(office):
    cases = [await a_submitted_case(office, RENEWAL) for _ in range(5)]

    second = await inbox(office.clerk, Filters(), now=NOW, page=2, size=2)

    assert (second.count, [row.number for row in second.rows]) == (5, [case.number for case in cases[2:4]])


async def test_a_certificate_in_the_hand_waits_for_its_upload_and_then_for_nothing(office):
    case = await a_submitted_case(office, RENEWAL)
    await issued(office, case)
    await in_the_hand(office, case)
    assert await numbers(office.clerk) == [case.number]

    await issuing.upload(office.clerk, case.id, day=date(2026, 11, 20), now=NOW)

    assert await numbers(office.clerk) == []
    assert await numbers(office.clerk, ALL) == [case.number]


async def test_the_counts_are_those_of_what_waits(office):
    for day in (date(2026, 11, 19), date(2026, 11, 20), date(2026, 11, 27)):
        await due(await a_submitted_case(office, RENEWAL), day)
    mine = await a_submitted_case(office, RENEWAL)
    await desk.claim(office.clerk, mine.id, now=NOW)

    found = await counts(office.clerk, now=NOW)

    assert (found.turn, found.mine, found.unclaimed, found.due_today, found.overdue) == (4, 1, 3, 1, 1)
    assert (await counts(office.approver, now=NOW)).turn == 0


async def test_an_export_holds_exactly_what_the_filter_leaves(office):
    await a_submitted_case(office, NEW)
    renewal = await a_submitted_case(office, RENEWAL)

    rows = await register(office.clerk, Filters(extent=Extent.ALL, types=(ApplicationType.RENEWAL,)), now=NOW)

    assert [(row.number, row.items) for row in rows] == [(renewal.number, 'N1（叉车司机）')]


async def test_a_filter_kept_under_a_name_comes_back_as_it_was_to_its_owner_alone(office):
    filters = Filters(
        extent=Extent.OPEN, types=(ApplicationType.NEW,), statuses=(S.SUBMITTED,), item='N1', holder=Holder.MINE,
        light=Light.RED, words='样例',
    )  # fmt: skip
    await save_filter(office.clerk, '急件', Filters(), now=NOW)
    kept = await save_filter(office.clerk, '急件', filters, now=NOW)

    assert await saved_filters(office.clerk, now=NOW) == [(kept, '急件', filters)]
    assert await saved_filters(office.reviewer, now=NOW) == []

    await drop_filter(office.reviewer, kept, now=NOW)
    assert len(await saved_filters(office.clerk, now=NOW)) == 1
    await drop_filter(office.clerk, kept, now=NOW)
    assert await saved_filters(office.clerk, now=NOW) == []


def test_a_filter_from_an_older_program_is_read_as_far_as_it_goes():
    read = Filters.read({'types': ['new', 'no_longer'], 'light': 'violet', 'extent': 'everything'})

    assert read == Filters(types=(ApplicationType.NEW,))
    assert read.in_words == '待我办理；新办'


async def test_the_figures_count_open_cases_by_step_age_item_and_month(office):
    old = at(date(2026, 10, 30))
    for items in ((('N1', ''),), (('N1', ''), ('Q1', ''))):
        await a_submitted_case(office, RENEWAL, items=items, now=old)
    ended = await a_submitted_case(office, RENEWAL)
    await accepted(office, ended)
    ended = await read_again(ended)
    ended.status, ended.closed_at, ended.due_on, ended.waits = S.DECLINED, NOW, None, False
    await ended.save()

    found = await figures(office.clerk, ALL, now=NOW)

    assert [(one.status, one.ages, one.total) for one in found.steps] == [(S.SUBMITTED, (0, 0, 0, 2), 2)]
    assert [(one.shown, one.open, one.every) for one in found.items] == [
        ('N1（叉车司机）', 2, 3),
        ('Q1（起重机指挥）', 1, 1),
    ]
    assert [(one.month, one.filed, one.ended) for one in found.months[-2:]] == [
        (date(2026, 10, 1), 2, 0), (date(2026, 11, 1), 1, 1),
    ]  # fmt: skip
    assert len(found.months) == 12
    assert (found.due_today, found.overdue) == (0, 2)


@pytest.mark.parametrize(('days', 'place'), [(0, 0), (5, 0), (6, 1), (10, 1), (11, 2), (20, 2), (21, 3)])
async def test_ages_are_counted_in_whole_days_at_the_office(office, days, place):
    filed = at(date(2026, 11, 20) - timedelta(days=days), hour=15)  # 23:00 at the office
    await a_submitted_case(office, RENEWAL, now=filed)

    ages = (await figures(office.clerk, ALL, now=NOW)).steps[0].ages

    assert ages.index(1) == place
