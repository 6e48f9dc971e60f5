"""Changes of the register by decision (暂扣、恢复、撤销、注销、更正): proposed by one person, decided by a second."""

from collections.abc import Awaitable, Callable, Collection, Mapping
from datetime import date, datetime

from tortoise.transactions import in_transaction

from models.certificates.queries import held_of
from models.certificates.rules.changing import BECOMES, FIELDS, GONE, corrected, now_said, objections_to_change
from models.certificates.rules.items import CertificateStatus, HeldItem, ItemStatus
from models.certificates.rules.register import RegisterChange
from models.certificates.tables import Certificate, CertificateItem, RegisterProposal
from models.clock import office_day
from models.people.operations.banning import hold
from models.people.queries.organisations import organisation_cards, organisation_names
from models.people.queries.persons import BIGGEST_ID, employers_of, rows_of_one
from models.people.rights import authorise
from models.people.rules import OFFICE_DUTIES, Duty
from models.records.attempts import watched
from models.records.operations import notify, write_event
from models.records.rules import Actor, ProposalState
from models.regulation.labelled import Labelled
from models.regulation.objection import NotThere, Objection, Refused, not_entitled
from models.regulation.text import clean_text

SUBJECT = 'certificate'
DECIDERS = (Duty.REVIEWER, Duty.APPROVER)
Follow = Callable[[int, HeldItem, datetime], Awaitable[None]]
Employing = Callable[[int], Awaitable[Collection[int]]]
_followers: list[Follow] = []
_employing: list[Employing] = []
IN_THE_LOG = {'start': 'valid_from', 'until': 'valid_until', 'archive': 'archive_number'}
"""What the log calls a corrected field."""


class RegisterStep(Labelled):
    """What happens to a change of the register."""

    PROPOSED = 'register_proposed', '提出登记变更'
    APPROVED = 'register_changed', '登记变更'
    DECLINED = 'register_declined', '不同意登记变更'


def corrections_reach(follow: Follow) -> None:
    """Let a subject above follow a corrected item: `follow(item_id, as it is now, now)`."""
    if follow not in _followers:
        _followers.append(follow)


def employers_told_by(find: Employing) -> None:
    """Let a subject above say who employs or employed a person: `find(person_id)` answers organisations."""
    if find not in _employing:
        _employing.append(find)


@watched(RegisterStep.PROPOSED)
async def propose_change(
    actor: Actor,
    item_id: int,
    change: RegisterChange,
    *,
    day: date,
    reason: str,
    clause: str,
    typed: Mapping[str, str] | None = None,
    now: datetime,
) -> int:
    """Propose what is to become of an item; answer the number of the proposal. `typed`: what a correction says."""
    reason, clause = clean_text(reason, longest=200), clean_text(clause, longest=200)
    wrong = [
        Objection(message=f'请填写{words}（1至200个字）', field=field)
        for field, words, text in (('reason', '理由', reason), ('clause', '依据条款', clause))
        if not 0 < len(text) <= 200
    ]
    async with in_transaction():
        await authorise(actor, *OFFICE_DUTIES, now=now)
        row = await own_item(actor, item_id)
        await refuse_near(actor, row.certificate)
        held = held_of(row)
        wrong += objections_to_change(change, held.held, held.origin, day, office_day(now), since=row.status_since)
        before, changes = now_said(held.held, row.certificate.archive_number), dict[str, list[str]]()
        if change is RegisterChange.CORRECT:
            _, faults = corrected(typed or {}, before)
            wrong += faults
            told = {key: clean_text((typed or {}).get(key, ''), longest=120) for key in FIELDS}
            changes = {key: [before[key], told[key]] for key in FIELDS if told[key] and told[key] != before[key]}
        if not wrong and await RegisterProposal.exists(item_id=item_id, state=ProposalState.OPEN):
            wrong.append(Objection(message='该项目已有待决定的变更，请先处理那一份'))
        if wrong:
            raise Refused(*wrong)
        proposal = await RegisterProposal.create(
            item_id=item_id, kind=change, changes=changes, day=day, reason=reason, clause=clause,
            office_id=actor.organisation_id, proposed_by_id=actor.person_id, proposed_at=now,
        )  # fmt: skip
        remark = f'{change.label}：{held.held.shown}。理由：{reason}。依据：{clause}'
        await write_event(
            actor,
            RegisterStep.PROPOSED,
            SUBJECT,
            row.certificate_id,
            now=now,
            remark=remark,
            changes=in_the_log(changes),
        )
    return int(proposal.id)


async def own_item(actor: Actor, item_id: int) -> CertificateItem:
    """An item on a certificate of the actor's office; NotThere for any other."""
    found = CertificateItem.get_or_none(id=item_id).select_related('certificate')
    row = await found if item_id < BIGGEST_ID else None
    if row is None:
        raise NotThere
    if not await kept_by(actor.organisation_id or 0, row.certificate):
        raise NotThere
    await hold(row.certificate.person_id)
    return await CertificateItem.get(id=item_id).select_related('certificate')  # as it is now that it is held


async def kept_by(office: int, certificate: Certificate) -> bool:
    """Whether an office keeps this certificate: it issued it, or its name stands on one of no other office here."""
    here = certificate.issuer == (await organisation_names({office})).get(office)
    return certificate.office_id == office or (certificate.office_id is None and here)


async def refuse_near(actor: Actor, certificate: Certificate) -> None:
    """Nobody proposes or decides on himself or on his own employer's people (回避)."""
    if certificate.person_id == actor.person_id:
        raise Refused(not_entitled('不能办理本人的证书，请由同事办理'))
    if not (mine := await employers_of(actor.person_id or 0)):
        return
    printed = certificate.employer_code in {one['code'] for one in (await organisation_cards(mine)).values()}
    recorded = any([not mine.isdisjoint(await find(certificate.person_id)) for find in _employing])
    if recorded or (certificate.employer_code and printed):
        raise Refused(not_entitled('持证人的用人单位是您所在的单位，应当回避，请由同事办理'))


@watched(RegisterStep.APPROVED)
async def approve_change(actor: Actor, proposal_id: int, *, now: datetime) -> None:
    """Let a proposal take effect, by another than its proposer. Twice by the same person changes nothing."""
    async with in_transaction():
        proposal, row = await opened(actor, proposal_id, now=now)
        if proposal.state is ProposalState.APPROVED and proposal.decided_by_id == actor.person_id:
            return
        refuse_decided(proposal)
        if proposal.proposed_by_id in await rows_of_one(actor.person_id or 0):
            raise Refused(not_entitled('登记变更须由两人办理：这是您提出的，请由同事决定'))
        held = held_of(row)
        kind, day = proposal.kind, proposal.day
        if wrong := objections_to_change(kind, held.held, held.origin, day, office_day(now), since=row.status_since):
            raise Refused(*wrong)
        await take_effect(proposal, row, now=now)
        await decide(proposal, ProposalState.APPROVED, actor, now=now)
        remark = f'{proposal.kind.label}：{held.held.shown}。理由：{proposal.reason}。依据：{proposal.clause}'
        await write_event(
            actor,
            RegisterStep.APPROVED,
            SUBJECT,
            row.certificate_id,
            now=now,
            remark=remark,
            changes=in_the_log(proposal.changes),
        )
        body = (
            f'{remark}。自{proposal.day}起。对此有异议的，可以向发证机关陈述，也可以依法申请行政复议或者提起行政诉讼。'
        )
        await notify(
            row.certificate.person_id, f'证书项目已{proposal.kind.label}', now=now, body=body, link='/certificates'
        )


async def take_effect(proposal: RegisterProposal, row: CertificateItem, *, now: datetime) -> None:
    """Change item and certificate."""
    if proposal.kind is RegisterChange.CORRECT:
        await correct(proposal, row, now=now)
        return
    row.status, row.status_since = BECOMES[proposal.kind], proposal.day
    await row.save(update_fields=['status', 'status_since'])
    left = CertificateItem.filter(certificate_id=row.certificate_id).exclude(status__in=list(GONE))
    if row.status in GONE and not await left.exists():
        whole = CertificateStatus.REVOKED if row.status is ItemStatus.REVOKED else CertificateStatus.CANCELLED
        await Certificate.filter(id=row.certificate_id).update(status=whole)


async def correct(proposal: RegisterProposal, row: CertificateItem, *, now: datetime) -> None:
    """Write the corrected words; Refused where somebody changed what they were to replace."""
    before = now_said(held_of(row).held, row.certificate.archive_number)
    if any(before[key] != old for key, (old, _) in proposal.changes.items()):
        raise Refused('登记内容在提出之后有变动，请不予同意后重新提出')
    said, wrong = corrected({key: new for key, (_, new) in proposal.changes.items()}, before)
    if said is None:
        raise Refused(*wrong)
    (row.edition, row.code), row.restriction = said.named.key, said.named.restriction
    row.valid_from, row.valid_until, row.by_month = said.start.first, said.until.last, said.until.day is None
    await row.save()
    await Certificate.filter(id=row.certificate_id).update(issuer=said.issuer, archive_number=said.archive)
    for follow in _followers:
        await follow(row.id, held_of(row).held, now)


@watched(RegisterStep.DECLINED)
async def decline_change(actor: Actor, proposal_id: int, remark: str, *, now: datetime) -> None:
    """Leave the register as it is; its own proposer may take it back so."""
    remark = clean_text(remark, longest=200)[:200]
    if not remark:
        raise Refused(Objection(message='请写明理由', field='remark'))
    async with in_transaction():
        proposal, row = await opened(actor, proposal_id, takes_back=True, now=now)
        if proposal.state is ProposalState.DECLINED and proposal.decided_by_id == actor.person_id:
            return
        refuse_decided(proposal)
        proposal.remark = remark
        await decide(proposal, ProposalState.DECLINED, actor, now=now)
        await write_event(actor, RegisterStep.DECLINED, SUBJECT, row.certificate_id, now=now, remark=remark)


async def opened(
    actor: Actor, proposal_id: int, *, takes_back: bool = False, now: datetime
) -> tuple[RegisterProposal, CertificateItem]:
    """A proposal of one's own office with its item, locked; the right is read anew. Its proposer may take it back."""
    own = RegisterProposal.filter(id=min(proposal_id, BIGGEST_ID - 1), proposed_by_id=actor.person_id)
    await authorise(actor, *(OFFICE_DUTIES if takes_back and await own.exists() else DECIDERS), now=now)
    found = RegisterProposal.select_for_update().get_or_none(id=proposal_id, office_id=actor.organisation_id)
    proposal = await found if proposal_id < BIGGEST_ID else None
    if proposal is None:
        raise NotThere
    row = await own_item(actor, proposal.item_id)
    await refuse_near(actor, row.certificate)
    return proposal, row


def refuse_decided(proposal: RegisterProposal) -> None:
    """A colleague was faster."""
    if proposal.state is not ProposalState.OPEN:
        raise Refused(f'这份变更已由同事处理：{proposal.state.label}')


async def decide(proposal: RegisterProposal, state: ProposalState, actor: Actor, *, now: datetime) -> None:
    """Note who decided."""
    proposal.state, proposal.decided_by_id, proposal.decided_at = state, actor.person_id, now
    await proposal.save()


def in_the_log(changes: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """Corrected fields under the names of the log."""
    return {IN_THE_LOG.get(key, key): told for key, told in changes.items()}
