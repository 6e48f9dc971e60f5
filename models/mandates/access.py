"""Who may do what for an employer: its legal representative everything, a delegate what his mandate covers today."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from models.clock import office_day
from models.mandates.rules import Function, MandateState, Terms, objections_to_act, state_on, terms_now
from models.mandates.rules import Mandate as Seen
from models.mandates.tables import Mandate
from models.people.rights import authorise, delegations_from
from models.people.rules import Standing
from models.records.rules import Actor, Role
from models.regulation.objection import Refused, not_entitled


def terms_of(row: Mandate) -> Terms:
    """A row's terms as the rules see them."""
    return Terms(
        functions=frozenset(f for f in Function if f.value in row.functions), first=row.first_day, last=row.last_day
    )


async def all_seen(rows: Collection[Mandate]) -> dict[int, Seen]:
    """Rows, read with organisation and delegate, as the rules see them today; those that carry them are read along."""
    above = await carriers_of(rows)
    closed = closed_among([*rows, *above.values()])
    return {row.id: seen(row, row.organisation.representative_id, above, closed) for row in rows}


async def one_seen(row: Mandate) -> Seen:
    """The same of one row, of whatever it was read with."""
    around = await Mandate.get(id=row.id).select_related('organisation', 'delegate')
    above = await carriers_of([row])
    return seen(row, around.organisation.representative_id, above, closed_among([around, *above.values()]))


def closed_among(rows: Iterable[Mandate]) -> frozenset[int]:
    """The delegates of these rows, read with them, whose accounts are closed."""
    return frozenset(row.delegate_id for row in rows if row.delegate.disabled_at is not None)


async def carriers_of(rows: Collection[Mandate]) -> dict[int, Mandate]:
    """The mandates that rows were handed on from, directly and through others, by their ids."""
    found: dict[int, Mandate] = {}
    while wanted := {row.through_id for row in [*rows, *found.values()] if row.through_id is not None} - set(found):
        rows_above = Mandate.filter(id__in=list(wanted)).select_related('delegate')
        read = {row.id: row for row in await rows_above}
        if not read:
            break
        found |= read
    return found


def seen(
    row: Mandate, representative_id: int | None, above: Mapping[int, Mandate], closed: Collection[int] = (),
    below: frozenset[int] = frozenset(),
) -> Seen:  # fmt: skip
    """A row as the rules see it, given who represents its employer today, what carries it, whose accounts are closed.

    Mandates that carry one another in a ring, which no operation makes, carry nothing.
    """
    carrier = above.get(row.through_id or 0)
    enabled, path = row.enabled, below | {row.id}
    if row.through_id is not None and (carrier is None or carrier.id in path):
        enabled, carrier = False, None
    return Seen(
        terms=terms_of(row), enabled=enabled, confirmed=row.behind_id == representative_id,
        reachable=row.delegate_id not in closed,
        carrier=seen(carrier, representative_id, above, closed, path) if carrier else None,
    )  # fmt: skip


async def standings_by_mandate(person_id: int, now: datetime) -> list[Standing]:
    """For whom a person may act by a mandate that holds today."""
    mine = Mandate.filter(delegate_id=person_id, enabled=True).select_related('organisation', 'delegate')
    rows = await mine.order_by('id')
    day, mandates = office_day(now), await all_seen(rows)
    return [
        Standing(
            Role.DELEGATE, row.organisation_id, row.organisation.name, mandate_id=row.id,
            functions=frozenset(one.value for one in terms_now(mandates[row.id]).functions),
        )
        for row in rows
        if state_on(mandates[row.id], day) is MandateState.IN_FORCE
    ]  # fmt: skip


delegations_from(standings_by_mandate)


async def entitled(actor: Actor, function: Function, *, now: datetime) -> Standing:
    """Re-read, in the operation's transaction, whether the actor may do this for the employer he acts for.

    A delegate whose mandate ended, was disabled or does not cover it is told just that.
    """
    if actor.role is Role.DELEGATE:
        await refuse_beyond_mandate(actor, function, office_day(now))
    standing = await authorise(actor, now=now)
    if standing.role not in {Role.EMPLOYER, Role.DELEGATE}:
        raise Refused(not_entitled('请切换到“用人单位”或“被授权人”身份后再办理'))
    return standing


async def entitled_to_any(actor: Actor, *functions: Function, now: datetime) -> Standing:
    """The same where one of several functions is enough; whoever has none is told of the first."""
    for function in functions[1:]:
        try:
            return await entitled(actor, function, now=now)
        except Refused:
            continue
    return await entitled(actor, functions[0], now=now)


async def refuse_beyond_mandate(actor: Actor, function: Function, day: date) -> None:
    """Raise Refused where the delegate's mandate does not cover this today."""
    row = await Mandate.get_or_none(organisation_id=actor.organisation_id, delegate_id=actor.person_id)
    if row is None:
        return
    wrong = objections_to_act(await one_seen(row), function, day)
    if wrong:
        raise Refused(*(not_entitled(one.message, one.clause) for one in wrong))


@dataclass(frozen=True, slots=True)
class Granter:
    """A granting delegate: the terms within which he may grant, his mandate, and those that carry it."""

    terms: Terms
    mandate: Mandate
    above: frozenset[int]

    def handed_on(self, through_id: int | None) -> bool:
        """Whether a mandate, by the one it was handed on from, is his own grant and nobody else's since."""
        return through_id == self.mandate.id


def limits(by: Granter | None) -> Terms | None:
    """The terms within which somebody may grant, as the rules take them."""
    return by.terms if by else None


async def granter(actor: Actor) -> Granter | None:
    """The delegate as he grants; None for the employer himself, who may grant without limits."""
    if actor.role is not Role.DELEGATE:
        return None
    row = await Mandate.get(organisation_id=actor.organisation_id, delegate_id=actor.person_id)
    return Granter(terms_now(await one_seen(row)), row, frozenset(await carriers_of([row])))
