"""Run by test_killed in a process of its own: file a ready draft and die at the named moment."""

import asyncio
import os
import sys
from uuid import UUID

from documents.catalogue import FORMS
from models import database
from models.applications.operations import steps, submit
from models.people.tables import UserSession
from models.records.rules import Actor, Role
from tests.builders import NOW

WRITE_EVENT = steps.write_event


async def die_after_event(*given: object, **named: object) -> None:
    await WRITE_EVENT(*given, **named)  # type: ignore[arg-type]
    os._exit(9)


async def main(url: str, application_id: str, moment: str) -> None:
    await database.connect(url)
    session = await UserSession.all().order_by('-id').first()
    assert session is not None
    actor = Actor(person_id=session.person_id, role=Role.CANDIDATE, session_id=session.id)
    if moment == 'before commit':
        steps.write_event = die_after_event  # type: ignore[assignment]
    await submit.submit(actor, UUID(application_id), FORMS['qualification'], now=NOW)
    os._exit(9)  # after the commit, before anybody was told


asyncio.run(main(*sys.argv[1:]))
