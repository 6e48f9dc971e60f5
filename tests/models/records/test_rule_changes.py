"""Rules change by two people, from a day on; what runs already keeps the rules it began under."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from models.people.operations.rule_changes import (
    ClauseChange,
    YearChange,
    approve,
    decline,
    propose_clause,
    propose_year,
)
from models.people.rules import Duty
from models.people.tables import Person, Staff
from models.records.office_rules import current_rules, rules_of
from models.records.operations import set_value
from models.records.rule_versions import merged_calendar, merged_own
from models.records.tables import Event, Notice, RulesProposal, RulesVersion
from models.regulation.clauses import in_force, number
from models.regulation.objection import NotThere, Refused
from models.regulation.working_days import kind_of
from tests.builders import NOW, a_person, an_actor, an_office, on_duty

TODAY = date(2026, 11, 20)
CHANGE = ClauseChange(
    name='correction-working-days', typed='15', since='2026-12-01', article='样例发〔2026〕1号第二条',
    source='样例发〔2026〕1号', reason='与上级文件一致',
)  # fmt: skip
YEAR = YearChange(
    year=2029,
    holidays='2029-01-01至2029-01-03 元旦',
    workdays='2029-01-06 元旦调休上班',
    whole=True,
    reason='样例办发〔2028〕9号',
)


@pytest.fixture
async def admin(db):
    admin = await an_office()
    await set_value('profile', 'guangdong', now=NOW)
    return admin


@pytest.fixture
async def approver(admin):
    return await on_duty(Duty.APPROVER, admin.organisation_id)


async def days_in_force(day: date) -> int:
    return number((await current_rules())[0], 'correction-working-days', day)


async def test_a_proposal_alone_changes_nothing(admin, approver):
    await propose_clause(admin, CHANGE, now=NOW)

    assert await current_rules() == ((await current_rules())[0], None)
    assert await days_in_force(TODAY + timedelta(days=30)) == 10


async def test_approved_it_is_in_force_from_its_day_on(admin, approver):
    number_of = await propose_clause(admin, CHANGE, now=NOW)

    await approve(approver, number_of, now=NOW)

    days = [await days_in_force(day) for day in (date(2026, 11, 30), date(2026, 12, 1), date(2026, 12, 2))]
    assert days == [10, 15, 15]
    clause = in_force((await current_rules())[0], 'correction-working-days', date(2026, 12, 1))
    assert (clause.article, clause.source, clause.confirmed) == (CHANGE.article, CHANGE.source, True)


async def test_a_case_keeps_the_version_it_began_under(admin, approver):
    before = (await current_rules())[1]
    first = await approve(approver, await propose_clause(admin, CHANGE, now=NOW), now=NOW)
    second = await approve(approver, await propose_clause(admin, replace(CHANGE, typed='20'), now=NOW), now=NOW)

    days = [
        number(await rules_of('guangdong', version), 'correction-working-days', date(2027, 1, 4))
        for version in (before, first, second)
    ]

    assert days == [10, 15, 20]


async def test_an_older_value_stays_beside_a_newer_one(admin, approver):
    for typed, since in (('15', '2026-12-01'), ('20', '2027-06-01')):
        change = replace(CHANGE, typed=typed, since=since)
        await approve(approver, await propose_clause(admin, change, now=NOW), now=NOW)

    assert [await days_in_force(date(2027, month, 1)) for month in (5, 6)] == [15, 20]


async def test_a_clause_can_return_to_what_the_region_says(admin, approver):
    await approve(approver, await propose_clause(admin, CHANGE, now=NOW), now=NOW)

    back = replace(CHANGE, back=True, typed='', since='2027-01-01')
    await approve(approver, await propose_clause(admin, back, now=NOW), now=NOW)

    assert [await days_in_force(date(2026, 12, 31)), await days_in_force(date(2027, 1, 1))] == [15, 10]


async def test_two_proposals_that_waited_together_both_come_into_force(admin, approver):
    first = await propose_clause(admin, CHANGE, now=NOW)
    second = await propose_clause(admin, replace(CHANGE, name='draft-days', typed='30'), now=NOW)

    await approve(approver, second, now=NOW)
    await approve(approver, first, now=NOW)

    profile = (await current_rules())[0]
    assert (number(profile, 'draft-days', date(2027, 1, 1)), await days_in_force(date(2027, 1, 1))) == (30, 15)


async def test_nobody_approves_his_own_proposal_while_there_is_somebody_else(admin, approver):
    proposal = await propose_clause(admin, CHANGE, now=NOW)
    for confirmed in (False, True):
        with pytest.raises(Refused, match='不能批准自己提出的修改'):
            await approve(admin, proposal, self_confirmed=confirmed, now=NOW)

    assert not await RulesVersion.exists()


async def test_where_there_is_nobody_else_it_takes_a_confirmation_in_so_many_words(admin):
    proposal = await propose_clause(admin, CHANGE, now=NOW)
    with pytest.raises(Refused, match='自行确认'):
        await approve(admin, proposal, now=NOW)

    await approve(admin, proposal, self_confirmed=True, now=NOW)

    event = await Event.get(step='rule_self_confirmed')
    assert '2026-11-20' in event.remark and event.person_id == admin.person_id
    assert await days_in_force(date(2026, 12, 1)) == 15


async def test_a_colleague_who_left_or_was_shut_out_does_not_count(admin, approver):
    other = await on_duty(Duty.ADMIN, admin.organisation_id)
    await Staff.filter(person_id=approver.person_id).update(ended_at=NOW)
    await Person.filter(id=other.person_id).update(disabled_at=NOW)

    await approve(admin, await propose_clause(admin, CHANGE, now=NOW), self_confirmed=True, now=NOW)

    assert await RulesVersion.exists()


async def test_approving_twice_makes_one_version(admin, approver):
    proposal = await propose_clause(admin, CHANGE, now=NOW)

    versions = {await approve(approver, proposal, now=NOW) for _ in range(3)}

    assert len(versions) == 1
    assert await RulesVersion.all().count() == 1
    assert await Event.filter(step='rule_approved').count() == 1


async def test_what_was_declined_stays_so_and_its_proposer_reads_why(admin, approver):
    proposal = await propose_clause(admin, CHANGE, now=NOW)
    await decline(approver, proposal, '依据不足', now=NOW)

    with pytest.raises(Refused, match='未批准'):
        await approve(await on_duty(Duty.APPROVER, admin.organisation_id), proposal, now=NOW)

    assert (await Notice.filter(person_id=admin.person_id).order_by('-id').first()).body == '理由：依据不足'


async def test_a_proposer_may_take_his_proposal_back(admin, approver):
    await decline(admin, await propose_clause(admin, CHANGE, now=NOW), '写错了', now=NOW)

    assert await propose_clause(admin, CHANGE, now=NOW)


async def test_a_clause_with_a_proposal_waiting_takes_no_second(admin, approver):
    await propose_clause(admin, CHANGE, now=NOW)

    with pytest.raises(Refused, match='已有待批准的修改'):
        await propose_clause(admin, replace(CHANGE, typed='20'), now=NOW)


async def test_everything_wrong_is_told_at_once(admin):
    with pytest.raises(Refused) as refusal:
        await propose_clause(
            admin, replace(CHANGE, typed='x', since='2026-02-30', article='', source=' ', reason=''), now=NOW
        )

    assert [one.field for one in refusal.value.objections] == ['value', 'since', 'article', 'source', 'reason']


@pytest.mark.parametrize('since', ['1999-01-01', '2040-01-01', '2026-2-1', ''])
async def test_a_day_out_of_reach_is_refused(admin, since):
    with pytest.raises(Refused):
        await propose_clause(admin, replace(CHANGE, since=since), now=NOW)

    assert not await RulesProposal.exists()


async def test_a_clause_nobody_knows_is_not_there(admin):
    with pytest.raises(NotThere):
        await propose_clause(admin, replace(CHANGE, name='no-such-clause'), now=NOW)
    with pytest.raises(NotThere):
        await approve(admin, 4711, now=NOW)


async def test_clerks_and_reviewers_and_strangers_neither_propose_nor_approve(admin):
    proposal = await propose_clause(admin, CHANGE, now=NOW)
    actors = [await on_duty(duty, admin.organisation_id) for duty in (Duty.CLERK, Duty.REVIEWER)]
    for actor in (*actors, await an_actor(await a_person())):
        for act in (
            propose_clause(actor, CHANGE, now=NOW),
            propose_year(actor, YEAR, now=NOW),
            approve(actor, proposal, now=NOW),
            decline(actor, proposal, '无', now=NOW),
        ):
            with pytest.raises(Refused):
                await act

    assert await RulesProposal.all().count() == 1


async def test_an_approver_does_not_propose(admin, approver):
    with pytest.raises(Refused):
        await propose_clause(approver, CHANGE, now=NOW)


async def test_those_who_may_decide_are_told_and_nobody_else(admin, approver):
    await on_duty(Duty.CLERK, admin.organisation_id)

    await propose_clause(admin, CHANGE, now=NOW)

    assert [notice.person_id for notice in await Notice.all()] == [approver.person_id]


async def test_the_days_of_a_year_hold_for_everybody_at_once(admin, approver):
    await approve(approver, await propose_year(admin, YEAR, now=NOW), now=NOW)

    for profile in ((await current_rules())[0], await rules_of('guangdong', None)):
        assert kind_of(date(2029, 1, 2), profile.calendar).works is False
        assert kind_of(date(2029, 1, 6), profile.calendar).works is True
        assert kind_of(date(2029, 5, 1), profile.calendar).known is True


async def test_a_second_table_of_a_year_replaces_the_first_and_leaves_other_years(admin, approver):
    await approve(approver, await propose_year(admin, YEAR, now=NOW), now=NOW)
    other = YearChange(year=2028, holidays='2028-07-03 样例节', workdays='', whole=False, reason='样例')
    await approve(approver, await propose_year(admin, other, now=NOW), now=NOW)

    again = replace(YEAR, holidays='2029-01-01 元旦', workdays='', whole=False)
    await approve(approver, await propose_year(admin, again, now=NOW), now=NOW)

    calendar = (await current_rules())[0].calendar
    assert sorted(calendar.holidays) == [date(2028, 7, 3), date(2029, 1, 1)]
    assert (dict(calendar.workdays), calendar.years) == ({}, frozenset())


async def test_a_year_keeps_the_clauses_and_a_clause_keeps_the_years(admin, approver):
    await approve(approver, await propose_year(admin, YEAR, now=NOW), now=NOW)
    await approve(approver, await propose_clause(admin, CHANGE, now=NOW), now=NOW)
    await approve(
        approver,
        await propose_year(admin, replace(YEAR, year=2030, holidays='2030-01-01 元旦', workdays=''), now=NOW),
        now=NOW,
    )

    profile = (await current_rules())[0]
    assert (profile.calendar.years, await days_in_force(date(2026, 12, 1))) == (frozenset({2029, 2030}), 15)


async def test_wrong_days_are_told_at_their_fields(admin):
    with pytest.raises(Refused) as refusal:
        await propose_year(admin, replace(YEAR, holidays='2028-01-01 元旦', workdays='x', reason=''), now=NOW)

    assert [one.field for one in refusal.value.objections] == ['holidays', 'workdays', 'reason']


def test_merging_touches_neither_of_its_sources():
    own = {'a': [{'since': '2026-01-01', 'value': 1}]}
    calendar = {'holidays': {'2026-05-01': '样例'}, 'workdays': {}, 'years': [2026]}

    merged_own(own, {'a': [{'since': '2026-01-01', 'value': 2}], 'b': []})
    merged_calendar(calendar, {'2026': {'holidays': {}, 'workdays': {}, 'whole': False}})

    assert own == {'a': [{'since': '2026-01-01', 'value': 1}]}
    assert calendar == {'holidays': {'2026-05-01': '样例'}, 'workdays': {}, 'years': [2026]}
