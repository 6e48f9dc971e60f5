"""Who may do what for an employer: its legal representative everything, a delegate what his mandate covers today."""

from datetime import date, datetime

from models.clock import office_day
from models.mandates.rules import Function, MandateState, Terms, objections_to_act, state_on
from models.mandates.rules import Mandate as Seen
from models.mandates.tables import Mandate
from models.people.queries.organisations import representative_of
from models.people.rights import authorise, delegations_from
from models.people.rules import Standing
from models.records.rules import Actor, Role
from models.regulation.objection import Refused, not_entitled


def terms_of(row: Mandate) -> Terms:
    """A row's terms as the rules see them."""
    return Terms(
        functions=frozenset(f for f in Function if f.value in row.functions), first=row.first_day, last=row.last_day
    )


def seen(row: Mandate, representative_id: int | None) -> Seen:
    """A row as the rules see it, given who represents its employer today."""
    return Seen(terms=terms_of(row), enabled=row.enabled, confirmed=row.behind_id == representative_id)


async def standings_by_mandate(person_id: int, now: datetime) -> list[Standing]:
    """For whom a person may act by a mandate that holds today."""
    rows = await Mandate.filter(delegate_id=person_id, enabled=True).select_related('organisation').order_by('id')
    day = office_day(now)
    return [
        Standing(
            Role.DELEGATE, row.organisation_id, row.organisation.name, mandate_id=row.id,
            functions=frozenset(row.functions),
        )
        for row in rows
        if state_on(seen(row, row.organisation.representative_id), day) is MandateState.IN_FORCE
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
    wrong = objections_to_act(seen(row, await representative_of(row.organisation_id)), function, day)
    if wrong:
        raise Refused(*(not_entitled(one.message, one.clause) for one in wrong))


async def own_terms(actor: Actor) -> Terms | None:
    """The terms within which a delegate may grant; None for the employer himself."""
    if actor.role is not Role.DELEGATE:
        return None
    return terms_of(await Mandate.get(organisation_id=actor.organisation_id, delegate_id=actor.person_id))
