"""The papers of a case as its pages show them: what is asked for, what lies there, what was filed before."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from models.applications.facts import rules_day
from models.applications.operations.asked import demanded_by_change, papers_of
from models.applications.operations.materials import LIVING, OWN, TRANSLATION
from models.applications.operations.steps import Case
from models.applications.queries.reading import at_side
from models.applications.rules.materials import Material as Asked
from models.applications.rules.materials import own_material
from models.applications.rules.types import MaterialState
from models.applications.tables import Material, Paper
from models.records.rules import Actor
from models.regulation.clauses import in_force
from models.regulation.objection import NotThere

REUSED_FROM = 20


@dataclass(frozen=True, slots=True)
class FiledPaper:
    """A file that lies in the case."""

    id: UUID
    key: str
    title: str
    sha256: str
    kind: str
    name: str
    size: int
    warnings: tuple[str, ...]
    at: datetime
    round: int
    marked: bool


@dataclass(frozen=True, slots=True)
class Papers:
    """`there`: by key what lies in the case; `before`: by key what the person filed elsewhere, the newest first.

    `demanded`: keys asked for only since an item was changed in a correction.
    """

    asked: list[Asked]
    there: dict[str, FiledPaper]
    before: dict[str, list[FiledPaper]]
    translations: bool
    own: Asked
    demanded: frozenset[str] = frozenset()

    @property
    def given(self) -> frozenset[str]:
        """The keys filed."""
        return frozenset(self.there)


async def papers_in(case: Case) -> Papers:
    """The papers of one case."""
    application, day = case.application, rules_day(case.application)
    rows = await Material.filter(application_id=application.id, state__in=LIVING).order_by('at')
    asked = papers_of(case)
    reusable = [paper.key for paper in asked if paper.reusable]
    old = (
        await Material.filter(application__person_id=application.person_id, key__in=reusable, state__in=LIVING)
        .exclude(application_id=application.id)
        .order_by('-at')
        .limit(REUSED_FROM * len(reusable) or 1)
    )
    before: dict[str, list[FiledPaper]] = {}
    for row in old:
        same = before.setdefault(row.key, [])
        if all(one.sha256 != row.sha256 for one in same):
            same.append(filed_of(row))
    translations = bool(in_force(case.profile, 'translation-with-original', day).value)
    own = own_material(case.profile, day, '补充材料', 0)
    return Papers(
        asked, {row.key: filed_of(row) for row in rows}, before, translations, own, await demanded_by_change(case)
    )


def filed_of(row: Material) -> FiledPaper:
    """A row as pages see it."""
    return FiledPaper(
        row.id, row.key, row.title, row.sha256, row.kind, row.name, row.size, tuple(row.warnings), row.at, row.round,
        row.state is MaterialState.MARKED,
    )  # fmt: skip


async def paper_in(actor: Actor, application_id: UUID, key: str, *, now: datetime) -> FiledPaper:
    """What lies under a key; NotThere for strangers and where nothing lies."""
    await at_side(actor, application_id, now=now)
    row = await Material.filter(application_id=application_id, key=key, state__in=LIVING).order_by('-at').first()
    if row is None:
        raise NotThere
    return filed_of(row)


async def asked_paper(actor: Actor, application_id: UUID, key: str, *, now: datetime) -> Asked:
    """The paper a key stands for, for judging a file before it is stored."""
    case = await at_side(actor, application_id, now=now)
    found = next((paper for paper in papers_of(case) if paper.key == key.removesuffix(TRANSLATION)), None)
    if found is None and not key.startswith(OWN):
        raise NotThere
    return found or own_material(case.profile, rules_day(case.application), '补充材料', 0)


async def official_paper(actor: Actor, application_id: UUID, paper_id: UUID, *, now: datetime) -> dict[str, Any]:
    """An official paper with what it is drawn from; NotThere for strangers."""
    await at_side(actor, application_id, now=now)
    rows = await Paper.filter(id=paper_id, application_id=application_id).values(
        'form_key', 'edition', 'number', 'data', 'at'
    )
    if not rows:
        raise NotThere
    return rows[0]
