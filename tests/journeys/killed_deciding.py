"""Run by test_killed_deciding in a process of its own: decide a case and die at the named moment."""

import asyncio
import os
import sys
from pathlib import Path
from uuid import UUID

from documents.papers import PAPERS, bound
from documents.pdf import to_pdf
from documents.word import to_word
from models import database
from models.applications.operations import deciding, issuing, steps
from models.applications.tables import Paper
from models.people.tables import UserSession
from models.records.rules import Actor
from tests.builders import NOW

MODULES = {'approve': deciding, 'issue': issuing}
HANDED = {'approve': {'paper': PAPERS['grant']}, 'issue': {}}


def dying_after(name: str, where: object) -> None:
    """Let the process die as soon as that function has done its work."""
    real = getattr(where, name)

    async def die(*given: object, **named: object) -> None:
        await real(*given, **named)
        os._exit(9)

    setattr(where, name, die)


async def acting(person_id: int) -> Actor:
    """The person as he is signed in."""
    session = await UserSession.filter(person_id=person_id).order_by('-id').first()
    assert session is not None
    return Actor(
        person_id=person_id, role=session.acting_role, session_id=session.id,
        organisation_id=session.acting_organisation_id,
    )  # fmt: skip


async def main(url: str, act: str, application_id: str, person_id: str, moment: str, folder: str) -> None:
    await database.connect(url)
    actor, case, module = await acting(int(person_id)), UUID(application_id), MODULES[act]
    if moment == 'event written':
        dying_after('write_event', steps)
    elif moment == 'last word written':
        dying_after('tell_applicant', module)
    await getattr(module, act)(actor, case, now=NOW, **HANDED[act])
    paper = await Paper.filter(application_id=case, form_key='grant').first()
    assert paper is not None
    for suffix, draw in (('pdf', to_pdf), ('docx', to_word)):  # what was on its way to the browser
        Path(folder, f'grant.{suffix}').write_bytes(draw(bound('grant', paper.data)))
    os._exit(9)


asyncio.run(main(*sys.argv[1:]))
