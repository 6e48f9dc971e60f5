"""What keeps a step from being taken by anybody, known before it is tried: the page shows it, the operation refuses it."""

from models.applications.operations.acting import term_of
from models.applications.operations.settled import objections_to_undecided, refused_items
from models.applications.operations.steps import Case
from models.applications.rules.clock_terms import ClockName
from models.applications.rules.granting import KEEPING
from models.applications.rules.types import Party, Step
from models.certificates.queries import given_by, held_rows
from models.certificates.rules.checking import TAKEN
from models.clock import office_day
from models.regulation.derivation import in_words
from models.regulation.objection import Objection

ARTICLE = '行政许可法第四十二条'


async def foreseen(case: Case, step: Step) -> list[Objection]:
    """Every such reason for this step now; none for the steps that only somebody's duty or the status can bar."""
    if step in {Step.REQUEST_EXTENSION, Step.EXTEND}:
        return await objections_to_extending(case)
    if step in {Step.REVIEW, Step.VERIFY, Step.APPROVE}:
        return await objections_to_judging(case, step)
    if step is Step.PROPOSE_REVOCATION:
        return objections_to_revoking(case)
    if step in {Step.PRINT, Step.HAND_OVER}:
        return await objections_to_delivering(case)
    return objections_to_uploading(case) if step is Step.UPLOAD else []


async def objections_to_judging(case: Case, step: Step) -> list[Objection]:
    """What old items become is settled first; a center that verifies has no part in it. Without any item nothing is granted."""
    if step is Step.VERIFY and Party.REVIEWER not in case.who:
        return []
    if wrong := await objections_to_undecided(case):
        return wrong
    if step is Step.APPROVE and case.items and await refused_items(case) >= {row.id for row in case.items}:
        return [Objection(message='本件的项目均不予换发，不能准予许可，请作出不予许可决定')]
    return []


async def objections_to_extending(case: Case) -> list[Objection]:
    """The period can be extended once, and only before it has passed."""
    term = await term_of(case, ClockName.DECISION)
    if term is None:
        return []
    if term.extended_on:
        return [Objection(message='决定期限只能延长一次，本件已延长过', clause=ARTICLE)]
    if term.due and office_day(case.now) > term.due:
        message = f'许可决定期限{in_words(term.due)}已过，逾期后不能再延长，请尽快作出决定'
        return [Objection(message=message, clause=ARTICLE)]
    return []


def objections_to_revoking(case: Case) -> list[Objection]:
    """A reissue and a change of employer give nothing of their own."""
    if case.application.type not in KEEPING:
        return []
    kind = case.application.type.label
    return [Objection(message=f'{kind}没有给予新的许可，不能在此撤销；请在准予该项目的申请中办理')]


async def objections_to_delivering(case: Case) -> list[Objection]:
    """A certificate is neither made nor handed over once everything that the case put on it was taken away again."""
    rows = [row['id'] for row in await given_by(case.application.id)]
    rows = rows or [row.certificate_item_id for row in case.items if row.certificate_item_id is not None]
    found = [one.held for one in (await held_rows(rows)).values()]
    if not found or any(one.status not in TAKEN for one in found):
        return []
    told = '、'.join(f'{one.shown}{one.status.label}' for one in found)
    message = f'{told}，证书不能制作和发放；暂扣的，恢复后再办理；其余的，由审核人员提出撤销许可，办结本件'
    return [Objection(message=message)]


def objections_to_uploading(case: Case) -> list[Objection]:
    """The upload is recorded once."""
    day = case.application.platform_on
    return [Objection(message=f'已登记{in_words(day)}上传公示平台，不能重复登记')] if day else []
