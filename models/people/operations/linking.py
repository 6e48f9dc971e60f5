"""One person, one row: a holder and the account he opens later become one, an old and a new identity number as well.

Every subject says what it moves from one person to another (`moves_with`); whatever still hangs on the row that goes
out of use afterwards ends the act, so nothing is lost silently.
"""

from collections.abc import Awaitable, Callable
from datetime import datetime

from tortoise.models import Model
from tortoise.transactions import in_transaction

from models.clock import office_day
from models.people.queries.persons import BIGGEST_ID, names_of
from models.people.rights import authorise
from models.people.rules import Duty
from models.people.tables import FormerNumber, NumberLink, Organisation, Person, PersonBan, Staff, UserSession
from models.records.attempts import watched
from models.records.operations import hand_over_notices, notify, write_event
from models.records.rules import Actor, ProposalState
from models.regulation import identity
from models.regulation.identity import compact, masked
from models.regulation.labelled import Labelled
from models.regulation.objection import NotThere, Objection, Refused, not_entitled, refusing
from models.regulation.text import clean_text

Move = Callable[[int, int], Awaitable[None]]
_moves: list[Move] = []
STAYS = frozenset({'sessions', 'mandates'})
"""What may stay behind: sessions, which are ended, and mandates, which are disabled where the other has one as well."""
TWICE = '一件变更须由两人办理：这是您提出的，请由同事确认'


class LinkStep(Labelled):
    """What happens to a person's rows and numbers."""

    JOINED = 'joined', '合并人员记录'
    LINK_PROPOSED = 'link_proposed', '提出关联新旧证件号'
    LINK_CONFIRMED = 'link_confirmed', '确认关联新旧证件号'
    LINK_DECLINED = 'link_declined', '不同意关联新旧证件号'


def moves_with(move: Move) -> None:
    """Let a subject say how it moves what is one person's to another: `move(from_id, to_id)`."""
    if move not in _moves:
        _moves.append(move)


async def move_own(gone: int, kept: int) -> None:
    """Bans, duties, companies represented, former numbers."""
    for table in (PersonBan, Staff, FormerNumber, NumberLink):
        await table.filter(person_id=gone).update(person_id=kept)
    await Organisation.filter(representative_id=gone).update(representative_id=kept)
    await hand_over_notices(gone, kept)


moves_with(move_own)


async def join(gone: Person, kept: Person, *, now: datetime) -> None:
    """Make one of two rows, in the caller's transaction: what hung on `gone` hangs on `kept`, `gone` is closed."""
    for move in _moves:
        await move(gone.id, kept.id)
    if left := await left_behind(gone.id):
        raise RuntimeError(f'nobody moves {left} from one person to another')
    await UserSession.filter(person_id=gone.id, ended_at=None).update(ended_at=now)
    gone.confirmed_number, gone.disabled_at = None, gone.disabled_at or now
    if not gone.password_hash:
        gone.id_number = ''  # nobody ever claimed the number by this row
    await gone.save(update_fields=['confirmed_number', 'disabled_at', 'id_number'])


async def left_behind(person_id: int) -> list[str]:
    """The kinds of rows that still belong to a person."""
    found = []
    for name in sorted(Person._meta.backward_fk_fields - STAYS):
        relation = Person._meta.fields_map[name]
        table: type[Model] = relation.related_model  # type: ignore[attr-defined]
        if await table.filter(**{relation.relation_field: person_id}).exists():  # type: ignore[attr-defined]
            found.append(name)
    return found


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
    await join(holder, person, now=now)
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
        if not wrong and not await Person.exists(confirmed_number=old):
            wrong.append(Objection(message='登记册里没有这个原证件号的人员，请核对', field='old'))
        if not wrong and await NumberLink.exists(old_number=old, state=ProposalState.OPEN):
            wrong.append(Objection(message='这个号码已有待确认的关联，请先处理那一份', field='old'))
        if wrong:
            raise Refused(*wrong)
        person = await Person.get(confirmed_number=old)
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
        refuse_second(actor, row)
        person = await Person.select_for_update().get_or_none(confirmed_number=row.old_number)
        if person is None:
            raise Refused('原证件号的人员刚有变动，请不予同意后重新提出')
        kept = await one_of(person, row, now=now)
        refuse_oneself(actor, person.id, kept.id)
        await FormerNumber.create(person_id=kept.id, number=row.old_number, reason=row.reason, at=now)
        row.state, row.decided_by_id, row.decided_at, row.person_id = (
            ProposalState.APPROVED,
            actor.person_id,
            now,
            kept.id,
        )
        await row.save()
        await write_event(
            actor, LinkStep.LINK_CONFIRMED, 'person', kept.id, now=now, remark=row.reason,
            changes={'id_number': [masked(row.old_number), masked(row.new_number)]},
        )  # fmt: skip
        body = f'原证件号{masked(row.old_number)}与{masked(row.new_number)}已关联，证书和记录合并在一起。'
        await notify(kept.id, '新旧证件号已关联', now=now, body=body, link='/certificates')
    return kept.id


async def one_of(person: Person, link: NumberLink, *, now: datetime) -> Person:
    """The row that remains, with the new number: one that somebody signs in with, the newer one first."""
    other = await Person.select_for_update().get_or_none(confirmed_number=link.new_number)
    if other is None:
        kept = person
    else:
        kept, gone = (other, person) if other.password_hash or not person.password_hash else (person, other)
        await join(gone, kept, now=now)
    kept.id_number = kept.confirmed_number = link.new_number
    await kept.save(update_fields=['id_number', 'confirmed_number'])
    return kept


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


def refuse_second(actor: Actor, row: NumberLink) -> None:
    """Two people, always."""
    if row.proposed_by_id == actor.person_id:
        raise Refused(not_entitled(TWICE))


@watched('查看新旧证件号关联')
async def links_page(
    actor: Actor, *, page: int = 1, size: int = 20, now: datetime
) -> tuple[int, list[dict[str, object]]]:
    """Proposed links of one's own office, those that wait first; numbers masked."""
    await authorise(actor, Duty.CLERK, Duty.REVIEWER, Duty.APPROVER, now=now)
    found = NumberLink.filter(office_id=actor.organisation_id).order_by('-state', '-id')
    rows = await found.offset((page - 1) * size).limit(size).values()
    names = await names_of({row['person_id'] for row in rows} | {row['proposed_by_id'] for row in rows})
    return await found.count(), [
        row | {
            'name': names.get(row['person_id'], ''), 'by': names.get(row['proposed_by_id'], ''),
            'old': masked(row['old_number']), 'new': masked(row['new_number']),
            'mine': row['proposed_by_id'] == actor.person_id,
        }
        for row in rows
    ]  # fmt: skip
