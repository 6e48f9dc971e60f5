"""A renewal whose continuity no record shows is accepted on the clerk's word, which the event keeps."""

from datetime import date

import pytest

from models.applications.operations import desk
from models.applications.queries.office_card import case_card
from models.applications.rules.continuity_check import ContinuityCheck, Evidence
from models.applications.rules.types import ApplicationStatus
from models.applications.tables import Paper
from models.employment.rules.continuity import ContinuityState
from models.records.tables import Event
from models.regulation.objection import Refused
from tests.builders import NOW, a_person
from tests.builders_cases import (
    CHECKED,
    NEW,
    PAPERS,
    RENEWAL,
    a_desk,
    a_held_item,
    a_submitted_case,
    accepted,
    read_again,
)
from tests.builders_employment import a_firm, filed

NOTICE = PAPERS['acceptance_notice']
FIRST = date(2025, 11, 21)


@pytest.fixture
async def office(db):
    return await a_desk()


async def a_renewal(office, *, employed=True):
    """A filed renewal of N1; the employment records begin a year before, or there is none."""
    person = await a_person('样例持证人')
    held = await a_held_item(person, office, since=FIRST)
    if employed:
        firm = await a_firm(office=False)
        await filed(firm.actor, held, start=FIRST, end=date(2027, 1, 9))
    return await a_submitted_case(office, RENEWAL, applicant=person, held=(held.id,))


async def kept(case):
    """What the event of the acceptance keeps."""
    return (await Event.get(subject='application', subject_id=str(case.id), step='accept')).changes


async def test_without_the_clerks_word_nothing_is_accepted_and_he_is_told_what_to_do(office):
    case = await a_renewal(office, employed=False)

    with pytest.raises(Refused) as refusal:
        await desk.accept(office.clerk, case.id, paper=NOTICE, now=NOW)

    (told,) = refusal.value.objections
    assert told.message.startswith('N1（叉车司机）的聘用连续性未核验：没有可用的聘用记录')
    assert told.field == 'continuity'
    assert (await read_again(case)).status is ApplicationStatus.SUBMITTED
    assert await Paper.all().count() == 0


async def test_his_word_and_by_what_he_made_sure_stand_in_the_history(office):
    case = await a_renewal(office, employed=False)

    await desk.accept(office.clerk, case.id, paper=NOTICE, continuity=CHECKED, now=NOW)

    assert (await kept(case))['continuity'] == ['未核验', '已核实（聘用合同：样例：原件已核对）']


async def test_other_evidence_is_named(office):
    case = await a_renewal(office, employed=False)

    with pytest.raises(Refused, match='请写明核实了什么'):
        nameless = ContinuityCheck(evidence=Evidence.OTHER, note=' ')
        await desk.accept(office.clerk, case.id, paper=NOTICE, continuity=nameless, now=NOW)
    with pytest.raises(Refused, match='核实说明'):
        endless = ContinuityCheck(evidence=Evidence.OTHER, note='长' * 81)
        await desk.accept(office.clerk, case.id, paper=NOTICE, continuity=endless, now=NOW)
    named = ContinuityCheck(evidence=Evidence.OTHER, note='样例：工资发放记录')
    await desk.accept(office.clerk, case.id, paper=NOTICE, continuity=named, now=NOW)

    assert (await kept(case))['continuity'][1] == '已核实（其他：样例：工资发放记录）'


async def test_where_the_records_tell_nothing_is_asked_and_no_word_is_kept(office):
    case = await a_renewal(office)
    (found,) = (await case_card(office.clerk, case.id, now=NOW)).continuity

    await desk.accept(office.clerk, case.id, paper=NOTICE, continuity=CHECKED, now=NOW)

    assert found[1].state is ContinuityState.CONTINUOUS
    assert 'continuity' not in await kept(case)


async def test_a_first_certificate_has_no_continuity_to_make_sure_of(office):
    case = await a_submitted_case(office, NEW)

    await desk.accept(office.clerk, case.id, paper=NOTICE, now=NOW)

    assert 'continuity' not in await kept(case)
    assert (await case_card(office.clerk, case.id, now=NOW)).continuity == []


async def test_an_accepted_renewal_still_tells_what_the_records_show(office):
    case = await a_renewal(office, employed=False)
    await accepted(office, case)

    ((named, found),) = (await case_card(office.reviewer, case.id, now=NOW)).continuity

    assert (named.shown, found.state) == ('N1（叉车司机）', ContinuityState.UNKNOWN)
