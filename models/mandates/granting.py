"""Granting, changing, disabling and confirming the mandates of an employer (人员授权)."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from tortoise.transactions import in_transaction

from models.clock import office_day
from models.mandates.access import Granter, entitled, granter, limits, one_seen, terms_of
from models.mandates.rules import (
    UNCARRIED,
    WAITS,
    Function,
    GrantStep,
    MandateState,
    Terms,
    carries,
    in_order,
    objections_to_delegate,
    objections_to_terms,
    objections_to_touch,
    only_narrows,
    state_on,
)
from models.mandates.rules import Mandate as Seen
from models.mandates.tables import Mandate
from models.people.operations.organisations import hold_organisation
from models.people.queries.organisations import organisation_names
from models.people.queries.persons import account_with
from models.records.attempts import watched
from models.records.operations import notify, write_event
from models.records.rules import Actor, Role
from models.regulation.objection import NotThere, Objection, Refused, not_entitled

SUBJECT = 'mandate'
CHANGED_MEANWHILE = '这项授权刚被其他人修改，为避免覆盖，本次没有保存。请查看最新内容后再办理'


@watched(GrantStep.GRANTED)
async def grant(
    actor: Actor, *, number: str, functions: Iterable[Function], first: date, last: date, now: datetime
) -> int:
    """Give a person, found by identity number, a mandate of the employer acted for; answer its id."""
    wanted, today = Terms(functions=frozenset(functions), first=first, last=last), office_day(now)
    async with in_transaction():
        await entitled(actor, Function.MANDATES, now=now)
        employer_id = actor.organisation_id or 0
        representative, person_id = await hold_organisation(employer_id), await delegate_by(number)
        by = await granter(actor)
        wrong = objections_to_terms(wanted, today, within=limits(by))
        wrong += objections_to_delegate(person_id, by=actor.person_id or 0, representative_id=representative)
        there = await Mandate.get_or_none(organisation_id=employer_id, delegate_id=person_id)
        if there is not None and not wrong and await holds_already(there, wanted, today):
            return there.id
        if there is not None:
            message = '该人员在本单位已有授权记录，请在列表中找到并修改，不必新增'
            wrong.append(Objection(message=message, field='number'))
        if wrong:
            raise Refused(*wrong)
        row = await Mandate.create(
            organisation_id=employer_id, delegate_id=person_id, functions=stored(wanted), first_day=first,
            last_day=last, behind_id=by.mandate.behind_id if by else actor.person_id,
            through_id=by and by.mandate.id, granted_by_id=actor.person_id, granted_at=now,
        )  # fmt: skip
        await told(actor, row, GrantStep.GRANTED, changes_between(None, row), now=now)
    return row.id


async def holds_already(row: Mandate, wanted: Terms, today: date) -> bool:
    """Whether just this was granted and counts: the second click of one grant, not one that waits for confirmation."""
    alive = state_on(await one_seen(row), today) in {MandateState.IN_FORCE, MandateState.NOT_YET}
    return alive and terms_of(row) == wanted


async def delegate_by(number: str) -> int:
    """Who is meant: a person whose identity the office has confirmed and who can sign in."""
    person_id = await account_with(number)
    if person_id is None:
        message = '没有找到该身份证号的已核验账号。请核对号码；对方尚未注册的，请先注册并到发证机关窗口核验身份'
        raise Refused(Objection(message=message, field='number'))
    return person_id


@watched(GrantStep.CHANGED)
async def change(
    actor: Actor, mandate_id: int, *, enabled: bool, functions: Iterable[Function], first: date, last: date,
    version: int, now: datetime,
) -> None:  # fmt: skip
    """Change whether it is granted, its functions and its term: nothing else of it ever changes."""
    wanted = Terms(functions=frozenset(functions), first=first, last=last)
    async with in_transaction():
        row = await opened(actor, mandate_id, now=now)
        if (row.enabled, terms_of(row)) == (enabled, wanted):
            return
        if row.version != version:
            raise Refused(CHANGED_MEANWHILE)
        by = await granter(actor)
        asked = enabled or wanted != terms_of(row)  # who only ends one need not mend its terms first
        if asked and (wrong := objections_to_terms(wanted, office_day(now), within=limits(by))):
            raise Refused(*wrong)
        before = as_it_stands(row)
        row.enabled, row.functions, row.first_day, row.last_day = enabled, stored(wanted), first, last
        if by is not None and not only_narrows(alone(before), alone(row)):
            row.behind_id, row.through_id = by.mandate.behind_id, by.mandate.id
        await keep(actor, row, GrantStep.CHANGED, changes_between(before, row), now=now)
        await tell_those_carried(before, row, now=now)


@watched(GrantStep.DISABLED)
async def disable(actor: Actor, mandate_id: int, *, now: datetime) -> None:
    """Let a mandate end at once; disabling it again changes nothing."""
    async with in_transaction():
        row = await opened(actor, mandate_id, now=now)
        if row.enabled:
            before, row.enabled = as_it_stands(row), False
            await keep(actor, row, GrantStep.DISABLED, {'granted': ['是', '否']}, now=now)
            await tell_those_carried(before, row, now=now)


@watched(GrantStep.CONFIRMED)
async def confirm(actor: Actor, mandate_id: int, *, now: datetime) -> None:
    """Let the legal representative stand behind a mandate that his predecessor or a delegate granted."""
    async with in_transaction():
        row = await opened(actor, mandate_id, now=now)
        if actor.role is not Role.EMPLOYER:
            raise Refused(not_entitled(WAITS))
        if row.behind_id != actor.person_id or row.through_id is not None:
            await keep(actor, row, GrantStep.CONFIRMED, {}, now=now)


async def opened(actor: Actor, mandate_id: int, *, now: datetime) -> Mandate:
    """Lock a mandate of the employer acted for, which the actor may touch; NotThere where it is another's."""
    await entitled(actor, Function.MANDATES, now=now)
    row = await Mandate.select_for_update().get_or_none(id=mandate_id)
    if row is None or row.organisation_id != actor.organisation_id:
        raise NotThere
    if wrong := await objections_to(row, actor, await granter(actor), office_day(now)):
        raise Refused(*(not_entitled(one.message, one.clause) for one in wrong))
    return row


async def objections_to(row: Mandate, actor: Actor, by: Granter | None, day: date) -> list[Objection]:
    """Say why a mandate is not for this person to touch."""
    return objections_to_touch(
        await one_seen(row), day=day, own=row.delegate_id == actor.person_id, within=limits(by),
        above=by is not None and row.id in by.above, handed_on=by is not None and by.handed_on(row.through_id),
    )  # fmt: skip


def as_it_stands(row: Mandate) -> Mandate:
    """What of a row may change, kept apart."""
    return Mandate(enabled=row.enabled, functions=row.functions, first_day=row.first_day, last_day=row.last_day)


def alone(row: Mandate) -> Seen:
    """A row by its own terms."""
    return Seen(terms=terms_of(row), enabled=row.enabled)


async def keep(actor: Actor, row: Mandate, step: GrantStep, changes: dict[str, Any], *, now: datetime) -> None:
    """Save under a new version; what the representative himself touches, he stands behind."""
    if actor.role is Role.EMPLOYER and actor.person_id is not None:
        row.behind_id, row.through_id = actor.person_id, None
    row.version += 1
    await row.save()
    await told(actor, row, step, changes, now=now)


async def told(actor: Actor, row: Mandate, step: GrantStep, changes: dict[str, Any], *, now: datetime) -> None:
    """Write the event and tell the delegate."""
    await write_event(actor, step, SUBJECT, row.id, now=now, changes=changes)
    name = (await organisation_names({row.organisation_id}))[row.organisation_id]
    state = state_on(await one_seen(row), office_day(now))
    body = f'{name}：{in_order(terms_of(row).functions)}，{row.first_day}至{row.last_day}，{state.label}'
    if state is MandateState.IN_FORCE:
        body += '。在右上角切换身份后即可代为办理'
    await notify(row.delegate_id, step.label, now=now, body=body, link='/mandates')


async def tell_those_carried(before: Mandate, row: Mandate, *, now: datetime) -> None:
    """Where a delegate can grant no longer, tell those to whom he granted that their mandates rest."""
    day = office_day(now)
    if carries(alone(before), day) and not carries(alone(row), day):
        await tell_they_rest(row, now=now)


async def tell_they_rest(row: Mandate, *, now: datetime) -> None:
    """Tell those to whom the holder of a mandate granted that theirs rest."""
    day = office_day(now)
    name = (await organisation_names({row.organisation_id}))[row.organisation_id]
    for one in await Mandate.filter(through_id=row.id, enabled=True, last_day__gte=day).order_by('id'):
        body = f'{name}：{UNCARRIED}。如需继续办理，请单位的法定代表人确认'
        await notify(one.delegate_id, '授权已停用', now=now, body=body, link='/mandates')


def stored(terms: Terms) -> list[str]:
    """Functions as a row keeps them, in their usual order."""
    return [function.value for function in Function if function in terms.functions]


def changes_between(before: Mandate | None, after: Mandate) -> dict[str, Any]:
    """What changed, in words; everything where it is new."""
    return {
        name: [old, new]
        for name, new in worded(after).items()
        if (old := worded(before)[name] if before else '') != new
    }


def worded(row: Mandate) -> dict[str, str]:
    """The changeable fields as the history shows them."""
    return {
        'granted': '是' if row.enabled else '否',
        'functions': in_order(terms_of(row).functions),
        'first_day': row.first_day.isoformat(),
        'last_day': row.last_day.isoformat(),
    }
