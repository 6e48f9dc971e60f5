"""Suspension, restoration, revocation, cancellation, correction: two people, a reason, the holder is told."""

from datetime import date

import pytest

from models.certificates.register_changes import approve_change, decline_change, propose_change
from models.certificates.rules.items import CertificateStatus, ItemStatus, Origin
from models.certificates.rules.register import RegisterChange
from models.certificates.tables import Certificate, CertificateItem, RegisterProposal
from models.employment.tables import EmploymentRecord
from models.people.rules import Duty
from models.people.tables import Organisation, Person
from models.records.queries import notices_of
from models.records.rules import ProposalState
from models.records.tables import Event
from models.regulation.objection import NotThere, Refused
from tests.builders import NOW, an_office, an_organisation, on_duty
from tests.builders_employment import a_firm, a_holder, filed

pytestmark = pytest.mark.usefixtures('db')
SUSPEND, RESTORE, REVOKE = RegisterChange.SUSPEND, RegisterChange.RESTORE, RegisterChange.REVOKE
CANCEL, CORRECT = RegisterChange.CANCEL, RegisterChange.CORRECT
DAY = date(2026, 11, 20)


@pytest.fixture
async def desk():
    office = (await an_office()).organisation_id
    return [await on_duty(duty, office) for duty in (Duty.CLERK, Duty.REVIEWER, Duty.APPROVER)]


async def an_own_item(desk, **more) -> tuple[Person, CertificateItem]:
    holder, item = await a_holder('样例甲', **more)
    await Certificate.filter(id=item.certificate_id).update(office_id=desk[0].organisation_id)
    return holder, item


async def proposed(actor, item, change, **more) -> int:
    told = {'day': DAY, 'reason': '样例理由', 'clause': '样例条款'} | more
    return await propose_change(actor, item.id, change, now=NOW, **told)


async def status_of(item) -> ItemStatus:
    return (await CertificateItem.get(id=item.id)).status


@pytest.mark.parametrize(('change', 'before', 'after'), [
    (SUSPEND, ItemStatus.VALID, ItemStatus.SUSPENDED), (RESTORE, ItemStatus.SUSPENDED, ItemStatus.VALID),
    (REVOKE, ItemStatus.SUSPENDED, ItemStatus.REVOKED), (CANCEL, ItemStatus.VALID, ItemStatus.CANCELLED),
])  # fmt: skip
async def test_what_one_proposes_a_second_lets_take_effect(desk, change, before, after):
    holder, item = await an_own_item(desk, status=before)

    proposal = await proposed(desk[0], item, change)
    assert await status_of(item) is before
    await approve_change(desk[1], proposal, now=NOW)
    await approve_change(desk[1], proposal, now=NOW)

    row = await CertificateItem.get(id=item.id)
    assert (row.status, row.status_since) == (after, DAY)
    (told,) = await notices_of(holder.id)
    assert change.label in told['title'] and '样例理由' in told['body'] and '样例条款' in told['body']
    steps = (
        await Event.filter(subject='certificate', subject_id=str(item.certificate_id))
        .order_by('id')
        .values_list('step')
    )
    assert [step for (step,) in steps] == ['register_proposed', 'register_changed']


@pytest.mark.parametrize(('change', 'status'), [
    (SUSPEND, ItemStatus.SUSPENDED), (RESTORE, ItemStatus.VALID), (REVOKE, ItemStatus.REVOKED),
    (CANCEL, ItemStatus.SUPERSEDED), (CORRECT, ItemStatus.CANCELLED),
])  # fmt: skip
async def test_what_does_not_follow_is_refused(desk, change, status):
    _, item = await an_own_item(desk, status=status)

    with pytest.raises(Refused, match=status.label):
        await proposed(desk[0], item, change, typed={'archive': 'D1'})


async def test_a_certificate_without_any_item_goes_with_the_last(desk):
    _, item = await an_own_item(desk)

    await approve_change(desk[1], await proposed(desk[0], item, REVOKE), now=NOW)

    assert (await Certificate.get(id=item.certificate_id)).status is CertificateStatus.REVOKED


async def test_nothing_is_restored_before_it_was_suspended(desk):
    _, item = await an_own_item(desk, status=ItemStatus.SUSPENDED, status_since=date(2026, 11, 10))

    with pytest.raises(Refused, match='不能早于暂扣的日期'):
        await proposed(desk[0], item, RESTORE, day=date(2026, 11, 9))
    await proposed(desk[0], item, RESTORE, day=date(2026, 11, 10))


async def test_a_correction_changes_what_it_names_and_the_records_follow(desk):
    firm = await a_firm(office=False)
    _, item = await an_own_item(desk)
    await filed(firm.actor, item)

    typed = {'item': 'N2', 'until': '2029-02', 'archive': 'D9'}
    await approve_change(desk[2], await proposed(desk[0], item, CORRECT, typed=typed), now=NOW)

    row = await CertificateItem.get(id=item.id).select_related('certificate')
    assert (row.code, row.valid_from, row.valid_until, row.by_month) == ('N2', item.valid_from, date(2029, 2, 28), True)
    assert (row.certificate.archive_number, row.certificate.issuer) == ('D9', '样例县市场监督管理局')
    assert (await EmploymentRecord.get(certificate_item_id=item.id)).code == 'N2'
    changes = (await Event.get(step='register_changed')).changes
    assert changes == {
        'item': ['N1（叉车司机）', 'N2'], 'valid_until': ['2028-02-29', '2029-02'], 'archive_number': ['', 'D9'],
    }  # fmt: skip


async def test_the_employer_is_told_whose_record_is_longer_than_the_corrected_item(desk):
    firm = await a_firm(office=False)
    _, item = await an_own_item(desk)
    record = await filed(firm.actor, item, end=date(2027, 12, 31))

    for until in ('2027-12-31', '2027-02-28'):
        await approve_change(desk[2], await proposed(desk[0], item, CORRECT, typed={'until': until}), now=NOW)

    (told,) = await notices_of(firm.boss.id)
    assert (told['title'], told['link']) == ('证书有效期已更正，请修改聘用记录', f'/company/employment/{record}')


async def test_a_correction_of_what_was_changed_meanwhile_is_refused(desk):
    _, item = await an_own_item(desk)
    proposal = await proposed(desk[0], item, CORRECT, typed={'until': '2029-01-01'})
    await CertificateItem.filter(id=item.id).update(valid_until=date(2028, 3, 1))

    with pytest.raises(Refused, match='有变动'):
        await approve_change(desk[1], proposal, now=NOW)


@pytest.mark.parametrize(('change', 'more', 'fields'), [
    (SUSPEND, {'reason': ' ', 'clause': ''}, {'reason', 'clause'}), (SUSPEND, {'day': date(2026, 11, 21)}, {'day'}),
    (SUSPEND, {'day': date(2020, 1, 1)}, {'day'}), (CORRECT, {'typed': {'item': 'N99', 'until': '2028-02-30'}}, {'item', 'until'}),
    (CORRECT, {'typed': {'until': '2020-01'}}, {'until'}), (CORRECT, {'typed': {'issuer': '长' * 121}}, {'issuer'}),
    (CORRECT, {'typed': {}}, {''}), (CORRECT, {'typed': {'item': 'N1（叉车司机）'}}, {''}),
])  # fmt: skip
async def test_every_fault_of_a_proposal_is_told(desk, change, more, fields):
    _, item = await an_own_item(desk)

    with pytest.raises(Refused) as refusal:
        await proposed(desk[0], item, change, **more)
    assert {one.field for one in refusal.value.objections} == fields
    assert not await RegisterProposal.exists()


async def test_nobody_decides_on_his_own_proposal_himself_or_his_own_employer_s_people(desk):
    _, item = await an_own_item(desk)
    proposal = await proposed(desk[1], item, SUSPEND)
    with pytest.raises(Refused, match='两人办理'):
        await approve_change(desk[1], proposal, now=NOW)

    await Certificate.filter(id=item.certificate_id).update(person_id=desk[2].person_id)
    with pytest.raises(Refused, match='本人'):
        await approve_change(desk[2], proposal, now=NOW)
    firm = await an_organisation('样例本单位')
    await Organisation.filter(id=firm.id).update(representative_id=desk[0].person_id)
    _, other = await an_own_item(desk)
    await Certificate.filter(id=other.certificate_id).update(employer_code=firm.code)
    with pytest.raises(Refused, match='回避'):
        await proposed(desk[0], other, SUSPEND)
    assert await status_of(item) is ItemStatus.VALID


async def test_who_represents_an_employer_that_filed_a_record_leaves_its_people_to_a_colleague(desk):
    _, item = await an_own_item(desk)
    proposal = await proposed(desk[1], item, SUSPEND)
    firm = await a_firm(office=False)
    await filed(firm.actor, item)
    await Organisation.filter(id=firm.id).update(representative_id=desk[0].person_id)

    with pytest.raises(Refused, match='回避'):
        await proposed(desk[0], item, REVOKE)
    await Organisation.filter(id=firm.id).update(representative_id=desk[2].person_id)
    with pytest.raises(Refused, match='回避'):
        await approve_change(desk[2], proposal, now=NOW)
    with pytest.raises(Refused, match='回避'):
        await decline_change(desk[2], proposal, '样例', now=NOW)


async def test_two_changes_of_one_item_do_not_wait_at_once(desk):
    _, item = await an_own_item(desk)
    first = await proposed(desk[0], item, SUSPEND)

    with pytest.raises(Refused, match='已有待决定'):
        await proposed(desk[1], item, REVOKE)
    await decline_change(desk[1], first, '证据不足', now=NOW)
    with pytest.raises(Refused, match='已由同事处理'):
        await approve_change(desk[2], first, now=NOW)
    await proposed(desk[1], item, REVOKE)

    assert await status_of(item) is ItemStatus.VALID
    assert (await RegisterProposal.get(id=first)).state is ProposalState.DECLINED


async def test_another_office_s_certificate_is_not_there_and_a_typed_one_its_holder_s(desk):
    _, item = await a_holder('样例乙', issuer='样例外地机关')
    with pytest.raises(NotThere):
        await proposed(desk[0], item, SUSPEND)

    _, typed = await an_own_item(desk, origin=Origin.TYPED)
    with pytest.raises(Refused, match='手工录入'):
        await proposed(desk[0], typed, SUSPEND)


async def test_a_clerk_proposes_and_does_not_decide(desk):
    _, item = await an_own_item(desk)
    proposal = await proposed(desk[1], item, SUSPEND)

    with pytest.raises(Refused, match='岗位'):
        await approve_change(desk[0], proposal, now=NOW)


async def test_a_clerk_takes_his_own_proposal_back_and_declines_nobody_else_s(desk):
    _, item = await an_own_item(desk)
    mine = await proposed(desk[0], item, SUSPEND)
    await decline_change(desk[0], mine, '提错了', now=NOW)
    theirs = await proposed(desk[1], item, SUSPEND)

    with pytest.raises(Refused, match='岗位'):
        await decline_change(desk[0], theirs, '样例', now=NOW)
    assert (await RegisterProposal.get(id=mine)).state is ProposalState.DECLINED
