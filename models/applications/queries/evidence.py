"""What an office reads beside the case itself: one filed file, and whether a colleague has just changed the case."""

from datetime import datetime
from typing import Any
from uuid import UUID

from models.applications.queries.filed import FiledPaper, filed_of
from models.applications.queries.reading import looked_at
from models.applications.rules.types import MaterialState
from models.applications.tables import Application, ExamResult, Material, Paper
from models.people.rights import authorise
from models.people.rules import OFFICE_DUTIES
from models.records.rules import Actor
from models.regulation.objection import NotThere


async def filed_file(actor: Actor, application_id: UUID, material_id: UUID, *, now: datetime) -> FiledPaper:
    """One file of a case of one's own office, whatever its round; NotThere for everybody else."""
    await authorise(actor, *OFFICE_DUTIES, now=now)
    await looked_at(actor, application_id, now=now)
    found = Material.filter(id=material_id, application_id=application_id).exclude(state=MaterialState.REMOVED)
    if (row := await found.first()) is None:
        raise NotThere
    return filed_of(row)


async def result_source(actor: Actor, application_id: UUID, result_id: int, *, now: datetime) -> tuple[str, str]:
    """The document a result was taken from: SHA-256 and name; of one's own office alone."""
    await authorise(actor, *OFFICE_DUTIES, now=now)
    await looked_at(actor, application_id, now=now)
    row = await ExamResult.get_or_none(id=result_id, item__application_id=application_id)
    if row is None:
        raise NotThere
    return row.source_sha256, row.source_name


async def paper_of_office(actor: Actor, application_id: UUID, paper_id: UUID, *, now: datetime) -> dict[str, Any]:
    """An official paper of one's own office with what it is drawn from."""
    await authorise(actor, *OFFICE_DUTIES, now=now)
    await looked_at(actor, application_id, now=now)
    rows = await Paper.filter(id=paper_id, application_id=application_id).values('form_key', 'number', 'data', 'at')
    if not rows:
        raise NotThere
    return rows[0]


async def version_of(application_id: UUID) -> int:
    """The version of a case somebody already looks at; one question, asked every few seconds. 0 where it is gone."""
    row = await Application.get_or_none(id=application_id).values('version')
    return row['version'] if row else 0
