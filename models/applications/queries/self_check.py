"""为什么查不到我的证书, asked for the person who is signed in."""

from datetime import datetime

from models.applications.facts import open_items
from models.applications.rules.self_check import Finding, Situation, findings
from models.certificates.queries import held_by
from models.clock import office_day
from models.people.queries.persons import identity_of
from models.people.rights import authorise
from models.records.office_rules import current_rules
from models.records.rules import Actor
from models.regulation.identity import compact


async def self_check(
    actor: Actor, *, own_login: bool, confirmed: bool, number: str, elsewhere: bool, now: datetime
) -> list[Finding]:
    """The causes, the one to deal with first on top. `number` is what the certificate bears, '' where not told."""
    await authorise(actor, now=now)
    person_id = actor.person_id or 0
    profile, _ = await current_rules()
    situation = Situation(
        own_login=own_login, confirmed=confirmed, own_number=await identity_of(person_id),
        number_on_certificate=compact(number), held=tuple(one.held for one in await held_by(person_id)),
        open_items=await open_items(person_id), elsewhere=elsewhere,
    )  # fmt: skip
    return findings(profile, office_day(now), situation)
