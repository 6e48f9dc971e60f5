"""获取电子身份证: what the applicant filed before is taken first; only then a source outside may be asked for his own card."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.transactions import in_transaction

from models.applications.operations.materials import editable, paper_of
from models.applications.operations.steps import SUBJECT
from models.people.licences import Holder, LicenceSource, Side, confirmed_holder, current_source
from models.records.attempts import watched
from models.records.operations import hold_log, write_event
from models.records.queries import events_page
from models.records.rules import Actor
from models.regulation.labelled import Labelled
from models.regulation.objection import NotThere, Refused, not_entitled

SIDES = {'id_front': Side.FRONT, 'id_back': Side.BACK}
MOST, WITHIN = 10, timedelta(hours=1)
"""How often one person may have the source asked: each time somebody else's register is told his number."""
INSTEAD = '请拍照或扫描后上传'


class LicenceStep(Labelled):
    """What is asked of the source for a case."""

    ASKED = 'licence_asked', '查询电子证照'


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to ask for: whose card, which side, where; `title` is the paper's name."""

    source: LicenceSource
    holder: Holder
    side: Side
    title: str


@watched(LicenceStep.ASKED)
async def ask_for_licence(actor: Actor, application_id: UUID, key: str, *, now: datetime) -> Wanted:
    """Whether the source may be asked for this paper now, written down; the asking itself happens outside.

    Only for the applicant himself, by the number the office has confirmed: a claimed number fetches nobody's card.
    """
    async with in_transaction():
        case = await editable(actor, application_id, key, now=now)
        paper = paper_of(case, key, '')
        if not paper.fetchable:
            raise NotThere
        source = await current_source()
        if not source.enabled:
            raise Refused(f'没有可以沿用的文件；发证机关还没有接入电子证照来源，{INSTEAD}')
        if case.application.person_id != actor.person_id:
            raise Refused(not_entitled(f'电子身份证只能由申请人本人获取，{INSTEAD}'))
        holder = await confirmed_holder(case.application.person_id)
        if holder is None:
            raise Refused(f'您的身份还没有经发证机关核验，核验以后才能获取电子身份证；现在{INSTEAD}')
        await refuse_too_many(actor, now=now)
        await write_event(actor, LicenceStep.ASKED, SUBJECT, application_id, now=now, remark=paper.name)
    return Wanted(source, holder, SIDES.get(key, Side.BOTH), paper.name)


async def refuse_too_many(actor: Actor, *, now: datetime) -> None:
    """Raise Refused where this person has had the source asked too often lately."""
    await hold_log()
    count, _ = await events_page(person_id=actor.person_id, title=LicenceStep.ASKED.label, since=now - WITHIN, size=1)
    if count >= MOST:
        raise Refused(f'一小时内最多查询{MOST}次，请稍后再试，或者{INSTEAD.removeprefix("请")}')
