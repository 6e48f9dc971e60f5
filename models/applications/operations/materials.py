"""Papers of an application: filed, taken back, taken over from an earlier case."""

import re
from datetime import datetime
from uuid import UUID, uuid4

from tortoise.transactions import in_transaction

from models.applications.facts import rules_day
from models.applications.operations.asked import demanded_by_change, papers_of
from models.applications.operations.helped import HelpStep, note_help
from models.applications.operations.steps import Case, opened_by_applicant
from models.applications.rules.corrections import covers
from models.applications.rules.materials import Material as Paper
from models.applications.rules.materials import objections_to_file, own_material
from models.applications.rules.types import LIVING, ApplicationStatus, MaterialState
from models.applications.tables import Correction, Material
from models.records.attempts import watched
from models.records.operations import note_file
from models.records.rules import Actor
from models.regulation.objection import NotThere, Objection, Refused, refusing
from models.regulation.text import file_name, fitting

OWN, TRANSLATION = 'own_', '_translation'
MOST_OWN = 20
LONGEST_TITLE = 120
OWN_KEY = re.compile(rf'{OWN}[0-9A-Za-z]{{1,40}}', re.ASCII)
__all__ = ['LIVING', 'OWN', 'TRANSLATION', 'editable', 'file_material', 'papers_of', 'reuse', 'take_back']


def paper_of(case: Case, key: str, title: str) -> Paper:
    """The paper a key stands for: one of the list, a translation beside one, or the applicant's own."""
    papers = {paper.key: paper for paper in papers_of(case)}
    if key.removesuffix(TRANSLATION) in papers:
        return papers[key.removesuffix(TRANSLATION)]
    if OWN_KEY.fullmatch(key) and title:
        return own_material(case.profile, rules_day(case.application), title, 0)
    raise NotThere


async def editable(actor: Actor, application_id: UUID, key: str, *, now: datetime) -> Case:
    """A case whose paper `key` may change now: a draft's any, a returned one's where it was marked or follows from it."""
    case = await opened_by_applicant(actor, application_id, now=now)
    status = case.application.status
    if status is ApplicationStatus.DRAFT:
        return case
    if status is ApplicationStatus.RETURNED:
        latest = await Correction.filter(application_id=application_id).order_by('-round').first()
        if latest and any(covers(one['target'], f'material/{key}') for one in latest.items):
            return case
        if key.removesuffix(TRANSLATION) in await demanded_by_change(case):
            return case
        raise Refused('此项不在补正范围内，不能修改；确需修改请联系受理机关')
    raise Refused('申请已提交，不能再改材料；需要更正请等待补正通知')


@watched('上传材料')
async def file_material(
    actor: Actor,
    application_id: UUID,
    key: str,
    *,
    title: str,
    sha256: str,
    kind: str,
    size: int,
    name: str,
    warnings: list[Objection],
    now: datetime,
) -> UUID:
    """File a stored, inspected file as a paper; what it replaces stays readable. The same file again changes nothing."""
    title = fitting(title, '材料名称', longest=LONGEST_TITLE)
    async with in_transaction():
        case = await editable(actor, application_id, key, now=now)
        paper = paper_of(case, key, title)
        if wrong := refusing(objections_to_file(paper, kind=kind, size=size)):
            raise Refused(*wrong)
        living = Material.filter(application_id=application_id, key=key, state__in=LIVING)
        if same := await living.filter(sha256=sha256, state=MaterialState.GIVEN).first():
            return same.id
        if key.startswith(OWN) and await own_beside(application_id, key) >= MOST_OWN:
            raise Refused(f'补充材料最多{MOST_OWN}份，请先删除不需要的')
        round_no = await Correction.filter(application_id=application_id).count()
        await living.update(state=MaterialState.REPLACED)
        await note_file(sha256, size=size, kind=kind, now=now)
        filed = await Material.create(
            id=uuid4(), application_id=application_id, key=key, title=title or paper.name, sha256=sha256, kind=kind,
            size=size, name=file_name(name),
            round=round_no, warnings=[one.message for one in warnings], at=now,
        )  # fmt: skip
        await note_help(case, HelpStep.FILED, filed.title)
    return filed.id


async def own_beside(application_id: UUID, key: str) -> int:
    """How many papers of his own the applicant has filed already, the one in this place apart."""
    own = Material.filter(application_id=application_id, key__startswith=OWN, state__in=LIVING)
    return await own.exclude(key=key).count()


@watched('删除材料')
async def take_back(actor: Actor, application_id: UUID, material_id: UUID, *, now: datetime) -> None:
    """Remove a paper from a draft or a marked place; twice changes nothing."""
    async with in_transaction():
        found = await Material.get_or_none(id=material_id, application_id=application_id)
        if found is None:
            raise NotThere
        case = await editable(actor, application_id, found.key, now=now)
        if found.state in LIVING:
            await Material.filter(id=material_id).update(state=MaterialState.REMOVED)
            await note_help(case, HelpStep.REMOVED, found.title)


@watched('沿用以前的材料')
async def reuse(actor: Actor, application_id: UUID, key: str, material_id: UUID, *, now: datetime) -> UUID:
    """Take a paper the same person filed before (identity card, photo, diploma)."""
    async with in_transaction():
        case = await editable(actor, application_id, key, now=now)
        paper = paper_of(case, key, '')
        old = await Material.get_or_none(id=material_id, application__person_id=case.application.person_id, key=key)
        if old is None or not paper.reusable:
            raise NotThere
    return await file_material(
        actor, application_id, key, title=old.title, sha256=old.sha256, kind=old.kind, size=old.size, name=old.name,
        warnings=[Objection(message=text, soft=True) for text in old.warnings], now=now,
    )  # fmt: skip
