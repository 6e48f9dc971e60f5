"""A case as somebody may read it: the same rights as to act on it, without holding it."""

from datetime import datetime
from uuid import UUID

from models.applications.operations.steps import Case, history_of, parties_of, stands_on_typed
from models.applications.rules.types import Party
from models.applications.tables import Application, ApplicationItem
from models.people.rights import authorise
from models.records.office_rules import rules_of
from models.records.rules import Actor
from models.regulation.objection import NotThere


async def looked_at(actor: Actor, application_id: UUID, *, now: datetime) -> Case:
    """The case for its readers; NotThere for whom it does not concern."""
    standing = await authorise(actor, now=now)
    application = await Application.get_or_none(id=application_id)
    who = await parties_of(actor, standing, application, now=now) if application else frozenset()
    if application is None or not who:
        raise NotThere
    items = await ApplicationItem.filter(application_id=application.id).order_by('id')
    profile = await rules_of(application.profile_key, application.rules_version_id)
    taken, history = await history_of(application)
    typed = await stands_on_typed(items)
    return Case(application, items, profile, application.path, actor, standing, who, taken, history, now, typed)


async def at_side(actor: Actor, application_id: UUID, *, now: datetime) -> Case:
    """The case for the applicant's side alone: himself, his helper, the center he entrusted."""
    case = await looked_at(actor, application_id, now=now)
    if Party.APPLICANT not in case.who:
        raise NotThere
    return case
