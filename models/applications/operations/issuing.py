"""From the decision to the hand: issue, print, hand over, publish; and revoke what should not have been given."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from models.applications.operations.acting import act_on, keep_out, proposal, proposed, term_of
from models.applications.operations.foreseen import (
    objections_to_delivering,
    objections_to_revoking,
    objections_to_uploading,
)
from models.applications.operations.outcomes import wanted_of
from models.applications.operations.papers import (
    DeclaredPaper,
    cleaned_reasons,
    contest_words,
    freeze,
    papers_issued,
    rows_of,
)
from models.applications.operations.revoked_lines import revoked_lines
from models.applications.operations.steps import Case, take, tell_applicant
from models.applications.rules.clock_steps import ClockStep
from models.applications.rules.clock_terms import ClockName
from models.applications.rules.granting import KEEPING, Granted, granted, objections_to_granting
from models.applications.rules.types import ApplicationType, Delivery, Step
from models.applications.tables import ClockEvent
from models.certificates.operations import (
    Issuer,
    NewItem,
    issue_items,
    note_employer,
    note_print,
    reissue,
    revoke_items,
)
from models.certificates.queries import Held, given_by, held_rows
from models.certificates.rules.items import Origin
from models.clock import office_day
from models.people.bans import BanKind
from models.people.operations.banning import hold
from models.people.queries.organisations import organisation_card
from models.people.queries.persons import identity_of
from models.records.attempts import watched
from models.records.rules import Actor
from models.regulation.clauses import in_force
from models.regulation.derivation import in_words
from models.regulation.objection import Objection, Refused
from models.regulation.text import clean_text

CERTIFICATE = '特种设备安全管理和作业人员证'


@watched(Step.ISSUE)
async def issue(actor: Actor, application_id: UUID, *, now: datetime, version: int | None = None) -> None:
    """Put what was granted on the certificate: new items, renewed ones, or the old ones unchanged."""
    async with in_transaction():
        case = await act_on(actor, application_id, Step.ISSUE, version=version, now=now)
        wanted = await wanted_of(case)
        if wrong := objections_to_granting(case.application.type, wanted):
            raise Refused(*wrong)
        await hold(case.application.person_id)  # before the log: whoever changes a person locks him first, too
        await take(case, Step.ISSUE, clock_step=issue_step(case), changes=await employer_change(case))
        approved_on = await approval_day(case)
        given = [granted(case.profile, case.application.type, one, approved_on=approved_on) for one in wanted]
        await put_on_certificate(case, given)
        await put_employer(case)
        employer = case.application.employer_name if case.application.type is ApplicationType.EMPLOYER_CHANGE else ''
        changed = f'聘用单位已变更为{employer}。' if employer else ''
        await tell_applicant(case, '证书已签发', f'{changed}正在制作证书，制作完成后通知您领取。')


def issue_step(case: Case) -> ClockStep:
    """What the issue means to the clock: items and days that stay as they were need no upload, unless the rules say so."""
    clause = in_force(case.profile, 'upload-when-unchanged', office_day(case.now))
    unchanged = case.application.type in KEEPING and not clause.value
    return ClockStep.ISSUED_UNCHANGED if unchanged else ClockStep.ISSUED


async def approval_day(case: Case) -> date:
    """The day of the decision: periods begin with it, however long the issue takes."""
    event = await ClockEvent.filter(application_id=case.application.id, step=ClockStep.APPROVED).order_by('-id').first()
    return event.day if event else office_day(case.now)


async def issue_day(case: Case) -> date:
    """The day of the issue."""
    steps = (ClockStep.ISSUED, ClockStep.ISSUED_UNCHANGED)
    event = await ClockEvent.filter(application_id=case.application.id, step__in=steps).order_by('-id').first()
    return event.day if event else office_day(case.now)


async def put_on_certificate(case: Case, given: list[Granted]) -> None:
    """Write the items, or mark the certificate 此证补发; a change of employer leaves both as they are."""
    application, day = case.application, office_day(case.now)
    office = await organisation_card(application.office_id or 0) or {}
    issuer = Issuer(office_id=application.office_id or 0, name=office.get('name', ''))
    if application.type is ApplicationType.REISSUE:
        rows = [one.replaces for one in given if one.replaces is not None]
        await reissue(application.person_id, issuer, rows, application_id=application.id, day=day, now=case.now)
    elif application.type not in KEEPING:
        number = await identity_of(application.person_id)
        items = [new_item(one) for one in given]
        await issue_items(
            application.person_id, number, issuer, items, application_id=application.id, day=day, now=case.now
        )


async def put_employer(case: Case) -> None:
    """The employer whom the case names stands on the certificate from now on; a case that names none changes nothing.

    A change of employer is written on whatever certificate it is about, also one that its holder entered by hand.
    """
    application = case.application
    if not application.employer_name:
        return
    found = await certificates_of(case)
    if application.type is ApplicationType.EMPLOYER_CHANGE:
        found |= {one.certificate_id for one in (await rows_held(case)).values()}
    await note_employer(found, application.employer_name, application.employer_code, day=office_day(case.now))


async def employer_change(case: Case) -> dict[str, list[str]]:
    """What a change of employer changes, old and new, as the log keeps it; nothing for other types."""
    if case.application.type is not ApplicationType.EMPLOYER_CHANGE:
        return {}
    before = '、'.join(dict.fromkeys(one.employer for one in (await rows_held(case)).values() if one.employer))
    return {'employer': [before, case.application.employer_name]}


async def rows_held(case: Case) -> dict[int, Held]:
    """The rows of certificates the case is about, as they are held."""
    return await held_rows([row.certificate_item_id for row in case.items if row.certificate_item_id is not None])


def new_item(one: Granted) -> NewItem:
    """A granted item as a row of the certificate."""
    edition, code = one.named.key
    return NewItem(
        edition=edition, code=code, restriction=one.named.restriction, valid_from=one.valid_from,
        valid_until=one.valid_until, renewals=one.renewals, replaces=one.replaces,
    )  # fmt: skip


async def certificates_of(case: Case) -> set[int]:
    """The certificates this case is about, once it is issued."""
    found = {row['certificate_id'] for row in await given_by(case.application.id)}
    if case.application.type in KEEPING:
        held = (await rows_held(case)).values()
        found |= {one.certificate_id for one in held if one.origin is not Origin.TYPED}
    return found


@watched(Step.PRINT)
async def print_certificate(actor: Actor, application_id: UUID, *, now: datetime, version: int | None = None) -> None:
    """Note that the certificate was printed (制证); a spoilt one may be printed again. Each print counts."""
    async with in_transaction():
        case = await act_on(actor, application_id, Step.PRINT, version=version, now=now)
        if wrong := await objections_to_delivering(case):
            raise Refused(*wrong)
        await take(case, Step.PRINT)
        await note_print(await certificates_of(case))
        courier = case.application.delivery is Delivery.COURIER
        due = case.application.due_on
        by = f'，{in_words(due)}前' if due else ''
        way = '将按您填写的收件地址寄出' if courier else '请携带身份证到发证机关领取'
        await tell_applicant(case, '证书已制作完成', f'{way}{by}。')


@watched(Step.HAND_OVER)
async def hand_over(
    actor: Actor,
    application_id: UUID,
    *,
    paper: DeclaredPaper,
    post_number: str = '',
    signed_by: str = '',
    now: datetime,
    version: int | None = None,
) -> None:
    """Hand the certificate over: sent under a post number, or taken and signed for. `paper`: 送达回证."""
    post_number, signed_by = clean_text(post_number, longest=40)[:40], clean_text(signed_by, longest=40)[:40]
    if bool(post_number) == bool(signed_by):
        raise Refused(Objection(message='请填写邮寄单号，或者领取人签收姓名（二者填一项）', field='post_number'))
    async with in_transaction():
        case = await act_on(actor, application_id, Step.HAND_OVER, version=version, now=now)
        if wrong := await objections_to_delivering(case):
            raise Refused(*wrong)
        word = f'邮寄单号{post_number}' if post_number else f'由{signed_by}签收'
        case.application.posted_as = word
        await take(case, Step.HAND_OVER, remark=word, clock_step=ClockStep.HANDED_OVER)
        await freeze(
            case, paper, 'service_receipt', papers=rows_of(await delivered(case)),
            method='邮寄' if post_number else '当面领取', post_number=post_number, place=await place_of(case, post_number),
        )  # fmt: skip
        await tell_applicant(case, '证书已寄出' if post_number else '证书已领取', f'{word}。本次申请已办结。')


async def delivered(case: Case) -> list[dict[str, str]]:
    """What is handed over: the certificate, and the decision it rests on."""
    decisions = [paper for paper in await papers_issued(case.application) if paper.form_key == 'grant']
    lines = [
        {'name': '特种设备作业人员考核准予行政许可决定书', 'number': one.number, 'count': '1'} for one in decisions
    ]
    return [*lines, {'name': CERTIFICATE, 'number': '', 'count': str(max(len(await certificates_of(case)), 1))}]


async def place_of(case: Case, post_number: str) -> str:
    """Where it is delivered."""
    if post_number:
        return str(case.application.delivery_to.get('address', ''))[:120]
    office = await organisation_card(case.application.office_id or 0) or {}
    return str(office.get('address') or office.get('name', ''))[:120]


@watched(Step.UPLOAD)
async def upload(actor: Actor, application_id: UUID, *, day: date, now: datetime, version: int | None = None) -> None:
    """Record the day on which the certificate was put on the national platform (上传公示平台). Twice changes nothing.

    What changed no item and no validity has no period for it; it can be recorded all the same.
    """
    async with in_transaction():
        case = await act_on(actor, application_id, Step.UPLOAD, version=version, now=now)
        if case.application.platform_on == day:
            return
        if wrong := objections_to_uploading(case):
            raise Refused(*wrong)
        term = await term_of(case, ClockName.UPLOAD)
        start = term.start if term else await issue_day(case)
        if not start <= day <= office_day(now):
            message = f'上传日期应在{in_words(start)}至今天之间，请核对'
            raise Refused(Objection(message=message, field='day'))
        case.application.platform_on = day
        steps = ClockStep.UPLOADED if term else ()
        await take(case, Step.UPLOAD, day=day, clock_step=steps, changes={'platform_on': [None, day.isoformat()]})
        await tell_applicant(case, '证书信息已上传全国公示平台', f'{in_words(day)}上传，可以在平台查询。')


@watched(Step.PROPOSE_REVOCATION)
async def propose_revocation(
    actor: Actor,
    application_id: UUID,
    *,
    reasons: Sequence[Mapping[str, str]],
    deception: bool,
    now: datetime,
    version: int | None = None,
) -> None:
    """Propose to revoke what was given; `deception`: it was got by fraud or bribery, which keeps the person out."""
    found = cleaned_reasons(reasons)
    async with in_transaction():
        case = await act_on(actor, application_id, Step.PROPOSE_REVOCATION, version=version, now=now)
        if wrong := objections_to_revoking(case):
            raise Refused(*wrong)
        await take(
            case, Step.PROPOSE_REVOCATION, remark=found[0]['reason'],
            changes=proposed(reasons=found, deception=deception),
        )  # fmt: skip


@watched(Step.REVOKE)
async def revoke(
    actor: Actor, application_id: UUID, *, paper: DeclaredPaper, now: datetime, version: int | None = None
) -> None:
    """Revoke (撤销许可) what the case gave, as a colleague proposed. `paper`: 撤销行政许可决定书."""
    async with in_transaction():
        case = await act_on(actor, application_id, Step.REVOKE, version=version, now=now)
        _, contents = await proposal(case, Step.PROPOSE_REVOCATION)
        reasons = contents.get('reasons', [])
        told = '；'.join(one['reason'] for one in reasons)
        await take(case, Step.REVOKE, remark=told, changes=proposed(deception=contents.get('deception', False)))
        lines = await revoked_lines(case, await approval_day(case))
        await revoke_items(application_id, day=office_day(now))
        banned = await keep_out(case, BanKind.DECEPTION, reasons) if contents.get('deception') else ''
        notice = await freeze(
            case, paper, 'revocation', items=rows_of(lines), reasons=rows_of(reasons), ban=banned or '无',
            granted_on=(await approval_day(case)).isoformat(),
        )  # fmt: skip
        await tell_applicant(case, '许可已被撤销', contest_words(f'理由：{told}', banned, notice=notice))
