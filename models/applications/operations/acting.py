"""What the acts of an office have in common: the case opened, a colleague's claim respected, proposals read back."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from models.applications.operations.steps import SUBJECT, Case, clock_of, opened
from models.applications.rules.claims import objections_to_claimed
from models.applications.rules.clock_terms import ClockName, Term
from models.applications.rules.moves import next_status
from models.applications.rules.types import ApplicationStatus, Step
from models.clock import office_day
from models.people.bans import BanKind, ban
from models.people.operations.banning import impose
from models.people.queries.persons import names_of
from models.records.queries import history
from models.records.rules import Actor, Role
from models.regulation.derivation import in_words
from models.regulation.objection import Objection, Refused
from models.regulation.text import clean_text, objections_to_text

LONGEST_REMARK = 200


async def act_on(actor: Actor, application_id: UUID, step: Step, *, version: int | None, now: datetime) -> Case:
    """Open a case for a step of the office; Refused for whom it does not belong to, or while a colleague holds it."""
    case = await opened(actor, application_id, now=now, version=version)
    application = case.application
    target = next_status(application.status, step, application.type, case.path, case.who, taken=case.taken)
    if not isinstance(target, ApplicationStatus):
        raise Refused(*target)
    if wrong := await claim_of_another(case, step):
        raise Refused(*wrong)
    return case


async def claim_of_another(case: Case, step: Step) -> list[Objection]:
    """Why a colleague's claim keeps this step from being taken."""
    holder = case.application.claimed_by_id
    if holder is None or case.actor.role is not Role.ISSUER:
        return []
    case.holder = case.holder or (await names_of({holder})).get(holder, '同事')
    mine = holder == case.actor.person_id
    return objections_to_claimed(case.application.status, step, holder=case.holder, mine=mine, who=case.who)


def needed(text: str, what: str, *, field: str = 'remark', longest: int = LONGEST_REMARK) -> str:
    """A text as typed, cleaned; Refused where it is empty or too long."""
    text = clean_text(text, longest=longest, multiline=True)
    if not text:
        raise Refused(Objection(message=f'请填写{what}', field=field))
    if wrong := objections_to_text(text, longest):
        raise Refused(*(Objection(message=f'{what}：{one.message}', field=field) for one in wrong))
    return text


def remark_of(text: str) -> str:
    """A remark that may be left out."""
    return needed(text, '意见') if text.strip() else ''


async def term_of(case: Case, name: ClockName) -> Term | None:
    """The open term of that name as it stands now."""
    terms = (await clock_of(case.application, case.profile, now=case.now)).open
    return next((term for term in terms if term.name is name), None)


async def proposal(case: Case, step: Step) -> tuple[str, dict[str, Any]]:
    """The remark and the contents of the latest proposal of that kind; nothing where there is none."""
    events = await history(SUBJECT, case.application.id)
    latest = next((event for event in reversed(events) if event['step'] == step.value), None)
    if latest is None:
        return '', {}
    return latest['remark'], {name: change[1] for name, change in latest['changes'].items() if name != 'status'}


def proposed(**contents: Any) -> dict[str, list[Any]]:
    """Contents of a proposal as an event keeps them."""
    return {name: [None, value] for name, value in contents.items()}


async def keep_out(case: Case, kind: BanKind, reasons: Iterable[dict[str, str]]) -> str:
    """Keep the applicant from applying again from today; answers the sentence that tells him."""
    application = case.application
    found = ban(case.profile, kind, person_id=application.person_id, start=office_day(case.now))
    reason = '；'.join(one['reason'] for one in reasons)
    await impose(found, reason=reason, application_id=application.id, now=case.now)
    return (
        f'因{kind.label}，至{in_words(found.until)}不得再次申请，{in_words(found.first_day_free)}起可以申请'
        f'（{found.clause}）'
    )
