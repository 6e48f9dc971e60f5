"""Old items without a sure counterpart: the reviewer settles what they become, before anything is decided."""

import pytest

from documents.papers import PAPERS
from models.applications.operations import converting, deciding, issuing
from models.applications.queries.applicant import card
from models.applications.queries.office_card import case_card
from models.applications.rules.types import ApplicationStatus, Step
from models.applications.tables import ApplicationItem
from models.certificates.tables import CertificateItem
from models.people.tables import Person
from models.records.tables import Event
from models.regulation.objection import NotThere, Refused
from tests.builders import NOW, a_person, an_actor
from tests.builders_cases import (
    REISSUE,
    RENEWAL,
    a_desk,
    a_held_item,
    a_submitted_case,
    accepted,
    read_again,
    told,
)

pytestmark = pytest.mark.usefixtures('db')
SENTENCE = '原G3（三级锅炉司炉）不能自动对应现行项目，请先由审核人员“确定换发项目”'


@pytest.fixture
async def office():
    return await a_desk()


async def old_items(office, kind, *codes):
    """An accepted case on a certificate of 2011; each code with what its holder asked it to become."""
    person, rows = await a_person('样例持证人'), []
    for old, _ in codes:
        row = await a_held_item(person, office)
        await CertificateItem.filter(id=row.id).update(edition='2011', code=old)
        rows.append(row.id)
    wanted = tuple((new, '') for _, new in codes)
    case = await a_submitted_case(office, kind, applicant=person, items=wanted, held=tuple(rows), form=True)
    for row, (old, _) in zip(await ApplicationItem.filter(application_id=case.id).order_by('id'), codes, strict=True):
        await ApplicationItem.filter(id=row.id).update(old_edition='2011', old_code=old)
    await accepted(office, case)
    return case, await ApplicationItem.filter(application_id=case.id).order_by('id')


async def settle(office, case, row, target, reason=''):
    await converting.settle_target(office.reviewer, case.id, row.id, target=target, reason=reason, now=NOW)


@pytest.mark.parametrize(('kind', 'judge'), [(RENEWAL, deciding.review), (REISSUE, deciding.verify)])
async def test_until_it_is_settled_the_reviewer_cannot_hand_it_on(office, kind, judge):
    case, (row,) = await old_items(office, kind, ('G3', 'G2'))

    with pytest.raises(Refused) as refusal:
        await judge(office.reviewer, case.id, now=NOW)
    assert str(refusal.value) == SENTENCE

    await settle(office, case, row, 'G2')
    await judge(office.reviewer, case.id, now=NOW)
    assert (await read_again(case)).status is ApplicationStatus.AWAITING_APPROVAL


async def test_what_was_settled_is_on_the_certificate_in_the_log_and_before_the_applicant(office):
    case, (row,) = await old_items(office, RENEWAL, ('G3', 'G2'))

    await settle(office, case, row, 'G1')
    await deciding.review(office.reviewer, case.id, now=NOW)
    await deciding.approve(office.approver, case.id, paper=PAPERS['grant'], now=NOW)
    await issuing.issue(office.clerk, case.id, now=NOW)

    given = await CertificateItem.get(application_id=case.id)
    assert (given.edition, given.code) == ('2019', 'G1')
    event = await Event.get(step=Step.SETTLE_TARGET.value)
    assert (event.changes['target'], event.remark) == (['G2', 'G1'], '原G3（三级锅炉司炉）换发为G1（工业锅炉司炉）')
    assert '换发项目已确定' in await told(case)
    seen = await card(await an_actor(await Person.get(id=case.person_id)), case.id, now=NOW)
    assert ('确定换发项目', '原G3（三级锅炉司炉）换发为G1（工业锅炉司炉）') in [
        (one['title'], one['remark']) for one in seen.events
    ]


async def test_only_a_candidate_or_a_reason(office):
    case, (row,) = await old_items(office, RENEWAL, ('G3', 'G2'))

    with pytest.raises(Refused, match='候选项目'):
        await settle(office, case, row, 'N1')
    with pytest.raises(Refused, match='写明理由'):
        await settle(office, case, row, '')


async def test_an_item_that_is_not_exchanged_is_left_out_of_the_grant(office):
    case, rows = await old_items(office, RENEWAL, ('G3', 'G2'), ('N2', 'N1'))

    await settle(office, case, rows[0], '', '样例：设备已淘汰')
    await deciding.review(office.reviewer, case.id, now=NOW)
    await deciding.approve(office.approver, case.id, paper=PAPERS['grant'], now=NOW)
    await issuing.issue(office.clerk, case.id, now=NOW)

    assert [one.code for one in await CertificateItem.filter(application_id=case.id)] == ['N1']


async def test_where_nothing_is_exchanged_the_case_is_declined_not_granted(office):
    case, (row,) = await old_items(office, RENEWAL, ('A2', 'A'))
    await settle(office, case, row, '', '样例：不再对应')
    await deciding.review(office.reviewer, case.id, now=NOW)

    with pytest.raises(Refused, match='均不予换发'):
        await deciding.approve(office.approver, case.id, paper=PAPERS['grant'], now=NOW)


async def test_the_same_twice_is_once_and_another_word_is_kept_beside_the_first(office):
    case, (row,) = await old_items(office, RENEWAL, ('G3', 'G2'))

    for target in ('G1', 'G1', 'G2'):
        await settle(office, case, row, target)

    assert await Event.filter(step=Step.SETTLE_TARGET.value).count() == 2
    assert (await ApplicationItem.get(id=row.id)).code == 'G2'
    line = (await case_card(office.reviewer, case.id, now=NOW)).items[0]
    assert line.settled is not None and line.settled.target == 'G2'
    assert line.candidates == ('G2', 'G1')


async def test_two_old_items_do_not_become_the_same_one(office):
    case, rows = await old_items(office, RENEWAL, ('G3', 'G2'), ('G1', 'G1'))

    with pytest.raises(Refused, match='本件已有项目G1'):
        await settle(office, case, rows[0], 'G1')


async def test_an_item_with_a_sure_counterpart_is_not_settled_and_shows_no_button(office):
    case, (row,) = await old_items(office, RENEWAL, ('N2', 'N1'))

    with pytest.raises(NotThere):
        await settle(office, case, row, 'N1')
    seen = await case_card(office.reviewer, case.id, now=NOW)
    assert Step.SETTLE_TARGET not in [act.step for act in seen.acts]
    assert seen.items[0].candidates is None


async def test_the_page_draws_review_grey_with_the_sentence(office):
    case, _ = await old_items(office, RENEWAL, ('G3', 'G2'))

    acts = {act.step: act for act in (await case_card(office.reviewer, case.id, now=NOW)).acts}

    assert [one.message for one in acts[Step.REVIEW].objections] == [SENTENCE]
    assert acts[Step.SETTLE_TARGET].allowed
