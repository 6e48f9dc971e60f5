"""One person, one row: a holder and the account he opens later become one, an old and a new identity number as well.

A link is proposed by one and confirmed by another; one that was a mistake is undone the same way.
"""

from datetime import datetime

from tortoise.expressions import Q
from tortoise.transactions import in_transaction

from models.clock import office_day
from models.people.operations.merging import join, take_apart
from models.people.queries.persons import BIGGEST_ID, rows_of_one
from models.people.rights import authorise
from models.people.rules import Duty
from models.people.tables import FormerNumber, NumberLink, Person
from models.records.attempts import watched
from models.records.operations import hold_log, notify, write_event
from models.records.rules import Actor, ProposalState
from models.regulation import identity
from models.regulation.identity import compact, masked
from models.regulation.labelled import Labelled
from models.regulation.objection import NotThere, Objection, Refused, not_entitled, refusing
from models.regulation.text import clean_text, sought

TWICE = '一件变更须由两人办理：这是您提出的，请由同事确认'


class LinkStep(Labelled):
    """What happens to a person's rows and numbers."""

    JOINED = 'joined', '合并人员记录'
    LINK_PROPOSED = 'link_proposed', '提出关联新旧证件号'
    LINK_CONFIRMED = 'link_confirmed', '确认关联新旧证件号'
    LINK_DECLINED = 'link_declined', '不同意关联新旧证件号'
    UNDO_PROPOSED = 'unlink_proposed', '提出撤销新旧证件号关联'
    UNDO_CONFIRMED = 'unlink_confirmed', '撤销新旧证件号关联'


async def take_over_holder(actor: Actor, person: Person, *, now: datetime) -> None:
    """Let an account that is being confirmed be the holder whom the register knew without one.

    In the caller's transaction, before the number is confirmed. A former number of somebody else's is refused.
    """
    if await FormerNumber.filter(number=person.id_number).exclude(person_id=person.id).exists():
        raise Refused(
            Objection(message='这个号码已登记为另一人的原证件号，请核对；有误的请先更正关联', field='id_number')
        )
    holder = await Person.select_for_update().get_or_none(confirmed_number=person.id_number, password_hash='')
    if holder is None or holder.id == person.id:
        return
    await join(holder, person, by=actor, now=now)
    await write_event(actor, LinkStep.JOINED, 'person', person.id, now=now, remark='登记册中的持证人与本账号为同一人')


@watched(LinkStep.LINK_PROPOSED)
async def propose_link(actor: Actor, old: str, new: str, reason: str, *, now: datetime) -> int:
    """Propose that a person known by the old number has the new one; answer the number of the proposal."""
    old, new, reason = compact(old), compact(new), clean_text(reason, longest=200)
    wrong = [] if 0 < len(reason) <= 200 else [Objection(message='请写明依据（1至200个字）', field='reason')]
    for field, label, number in (('old', '原证件号', old), ('new', '新证件号', new)):
        found = refusing(identity.objections_to(number, office_day(now)))
        wrong += [Objection(message=f'{label}：{one.message}', field=field) for one in found]
    if old == new:
        wrong.append(Objection(message='新旧号码相同，请核对', field='new'))
    async with in_transaction():
        await authorise(actor, Duty.CLERK, now=now)
        person = await Person.select_for_update().get_or_none(confirmed_number=sought(old, 18))
        await hold_log()  # the new number may be nobody's yet
        wrong += [] if wrong else await objections_to_numbers(old, new)
        if wrong:
            raise Refused(*wrong)
        if person is None:
            raise NotThere
        refuse_oneself(actor, person.id, await account_under(new))
        row = await NumberLink.create(
            person_id=person.id, old_number=old, new_number=new, reason=reason,
            office_id=actor.organisation_id, proposed_by_id=actor.person_id, proposed_at=now,
        )  # fmt: skip
        await write_event(
            actor, LinkStep.LINK_PROPOSED, 'person', person.id, now=now, remark=reason,
            changes={'id_number': [masked(old), masked(new)]},
        )  # fmt: skip
    return row.id


async def objections_to_numbers(old: str, new: str) -> list[Objection]:
    """Why these two cannot be linked as things stand: nobody has the old one, or one of them means somebody already."""
    wrong = list[Objection]()
    if not await Person.exists(confirmed_number=old):
        former = await FormerNumber.get_or_none(number=old).select_related('person')
        message = (
            f'这个号码已是原证件号，此人现在的号码是{masked(former.person.id_number)}，请填写现在的号码'
            if former
            else '登记册里没有这个原证件号的人员，请核对'
        )
        wrong.append(Objection(message=message, field='old'))
    if await FormerNumber.exists(number=new):
        message = '这个号码已登记为原证件号，不能再作新证件号；原来的关联有误的，请在那份关联上提出撤销'
        wrong.append(Objection(message=message, field='new'))
    either = [old, new]
    if await NumberLink.exists(
        Q(old_number__in=either) | Q(new_number__in=either), state=ProposalState.OPEN, undoes_id=None
    ):
        wrong.append(Objection(message='这两个号码之一已有待确认的关联，请先处理那一份', field='old'))
    return wrong


async def account_under(number: str) -> int | None:
    """The person known under a number."""
    person = await Person.get_or_none(confirmed_number=number)
    return person.id if person else None


def refuse_oneself(actor: Actor, *persons: int | None) -> None:
    """Nobody decides on himself."""
    if actor.person_id in persons:
        raise Refused(not_entitled('不能办理本人的事项，请由同事办理'))


@watched(LinkStep.LINK_CONFIRMED)
async def confirm_link(actor: Actor, link_id: int, *, now: datetime) -> int:
    """Join both numbers; the old one goes on finding the person, bans hold on. Answer the person that remains.

    Twice by the same person changes nothing.
    """
    async with in_transaction():
        row = await opened(actor, link_id, now=now)
        if row.state is ProposalState.APPROVED and row.decided_by_id == actor.person_id:
            return row.person_id
        refuse_decided(row)
        await refuse_second(row, actor)
        kept, step = await (undone(row, actor, now=now) if row.undoes_id else linked(row, actor, now=now))
        row.state, row.decided_by_id, row.decided_at, row.person_id = (
            ProposalState.APPROVED,
            actor.person_id,
            now,
            kept.id,
        )
        await row.save()
        await write_event(
            actor, step, 'person', kept.id, now=now, remark=row.reason, changes={'id_number': shown_change(row)}
        )
        await tell(kept.id, row, now=now)
    return int(kept.id)


async def linked(row: NumberLink, actor: Actor, *, now: datetime) -> tuple[Person, LinkStep]:
    """Let the person have the new number; answer the row that remains."""
    person = await Person.select_for_update().get_or_none(confirmed_number=row.old_number)
    if person is None or await FormerNumber.exists(number=row.new_number):
        raise Refused('这两个号码的人员刚有变动，请不予同意后重新提出')
    refuse_oneself(actor, person.id, await account_under(row.new_number))
    kept = await one_of(person, row, actor, now=now)
    await FormerNumber.create(person_id=kept.id, number=row.old_number, reason=row.reason, at=now)
    return kept, LinkStep.LINK_CONFIRMED


async def undone(row: NumberLink, actor: Actor, *, now: datetime) -> tuple[Person, LinkStep]:
    """Take back a link that was a mistake: the numbers as they were, and what had moved back with them."""
    link = await NumberLink.select_for_update().get(id=row.undoes_id)
    if wrong := await objections_to_undoing(link):
        raise Refused(*wrong)
    kept = await Person.select_for_update().get(id=link.person_id)
    refuse_oneself(actor, kept.id, link.gone_id)
    await FormerNumber.filter(number=link.old_number, person_id=kept.id).delete()
    moved = link.moved or {}
    if moved.get('number') != link.old_number:
        kept.id_number = kept.confirmed_number = link.old_number
        await kept.save(update_fields=['id_number', 'confirmed_number'])
    if link.gone_id is not None:
        closed = moved.get('closed_at')
        await take_apart(
            kept, link.gone_id, moved['number'], moved['rows'], closed_at=datetime.fromisoformat(closed) if closed else None,
            by=actor, now=now,
        )  # fmt: skip
        link.gone_id = None
        await link.save(update_fields=['gone_id'])
    return kept, LinkStep.UNDO_CONFIRMED


async def objections_to_undoing(link: NumberLink) -> list[Objection]:
    """Why a link cannot be taken back: it holds no more, or something was built upon it."""
    if link.state is not ProposalState.APPROVED or link.undoes_id is not None:
        return [Objection(message='只有已确认的关联可以撤销')]
    if await NumberLink.exists(undoes_id=link.id, state=ProposalState.APPROVED):
        return [Objection(message='这份关联已经撤销')]
    if not await Person.exists(id=link.person_id, confirmed_number=link.new_number):
        return [Objection(message='这个人员的号码后来又有变动，请先撤销后来的关联')]
    return []


@watched(LinkStep.UNDO_PROPOSED)
async def propose_undo(actor: Actor, link_id: int, reason: str, *, now: datetime) -> int:
    """Propose to take back a confirmed link; answer the number of the proposal. A second person confirms it."""
    reason = clean_text(reason, longest=200)
    if not 0 < len(reason) <= 200:
        raise Refused(Objection(message='请写明为什么有误（1至200个字）', field='reason'))
    async with in_transaction():
        await authorise(actor, Duty.CLERK, now=now)
        link = await opened(actor, link_id, now=now)
        refuse_oneself(actor, link.person_id, link.gone_id)
        wrong = await objections_to_undoing(link)
        if not wrong and await NumberLink.exists(undoes_id=link.id, state=ProposalState.OPEN):
            wrong.append(Objection(message='这份关联已有待确认的撤销，请先处理那一份'))
        if wrong:
            raise Refused(*wrong)
        row = await NumberLink.create(
            person_id=link.person_id, old_number=link.old_number, new_number=link.new_number, reason=reason,
            undoes_id=link.id, office_id=actor.organisation_id, proposed_by_id=actor.person_id, proposed_at=now,
        )  # fmt: skip
        await write_event(
            actor, LinkStep.UNDO_PROPOSED, 'person', link.person_id, now=now, remark=reason,
            changes={'id_number': shown_change(row)},
        )  # fmt: skip
    return row.id


def shown_change(row: NumberLink) -> list[str]:
    """The number before and after, masked; of a link that is taken back the other way round."""
    told = [masked(row.old_number), masked(row.new_number)]
    return told[::-1] if row.undoes_id else told


async def tell(person_id: int, row: NumberLink, *, now: datetime) -> None:
    """The person learns of it."""
    if row.undoes_id:
        body = f'原证件号{masked(row.old_number)}与{masked(row.new_number)}的关联有误，已撤销，证书和记录各归各的。'
        await notify(person_id, '新旧证件号关联已撤销', now=now, body=body, link='/certificates')
        return
    body = f'原证件号{masked(row.old_number)}与{masked(row.new_number)}已关联，证书和记录合并在一起。'
    await notify(person_id, '新旧证件号已关联', now=now, body=body, link='/certificates')


async def one_of(person: Person, link: NumberLink, actor: Actor, *, now: datetime) -> Person:
    """The row that remains, with the new number: an open one that somebody signs in with, the newer one first."""
    other = await Person.select_for_update().get_or_none(confirmed_number=link.new_number)
    if other is None:
        kept = person
    else:
        kept, gone = max((other, person), (person, other), key=lambda pair: in_use(pair[0]))
        before = {'number': gone.confirmed_number, 'closed_at': gone.disabled_at and gone.disabled_at.isoformat()}
        link.gone_id, link.moved = gone.id, before | {'rows': await join(gone, kept, by=actor, now=now)}
    kept.id_number = kept.confirmed_number = link.new_number
    await kept.save(update_fields=['id_number', 'confirmed_number'])
    return kept


def in_use(person: Person) -> tuple[bool, bool]:
    """How much a row is somebody's account: one with a password that is open, one with a password, none."""
    account = person.password_hash != ''
    return account and person.disabled_at is None, account


@watched(LinkStep.LINK_DECLINED)
async def decline_link(actor: Actor, link_id: int, remark: str, *, now: datetime) -> None:
    """Leave both numbers as they are; its own proposer may take it back so."""
    remark = clean_text(remark, longest=200)[:200]
    if not remark:
        raise Refused(Objection(message='请写明理由', field='remark'))
    async with in_transaction():
        row = await opened(actor, link_id, now=now)
        if row.state is ProposalState.DECLINED and row.decided_by_id == actor.person_id:
            return
        refuse_decided(row)
        row.state, row.decided_by_id, row.decided_at, row.remark = ProposalState.DECLINED, actor.person_id, now, remark
        await row.save()
        await write_event(actor, LinkStep.LINK_DECLINED, 'person', row.person_id, now=now, remark=remark)


async def opened(actor: Actor, link_id: int, *, now: datetime) -> NumberLink:
    """A proposal of one's own office, locked."""
    await authorise(actor, Duty.REVIEWER, Duty.APPROVER, Duty.CLERK, now=now)
    found = NumberLink.select_for_update().get_or_none(id=link_id, office_id=actor.organisation_id)
    row = await found if link_id < BIGGEST_ID else None
    if row is None:
        raise NotThere
    return row


def refuse_decided(row: NumberLink) -> None:
    """A colleague was faster."""
    if row.state is not ProposalState.OPEN:
        raise Refused(f'这份关联已由同事处理：{row.state.label}')


async def refuse_second(row: NumberLink, actor: Actor) -> None:
    """Two people, always; who has another number by now is no other."""
    if row.proposed_by_id in await rows_of_one(actor.person_id or 0):
        raise Refused(not_entitled(TWICE))
