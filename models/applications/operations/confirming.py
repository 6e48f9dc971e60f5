"""The employer's word for what an applicant declared (自我声明承诺书, 陕市监发〔2023〕376号 三（二）3): asked, answered once."""

from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from models.applications.facts import shown_items
from models.applications.operations.begin import drafted
from models.applications.operations.steps import SUBJECT
from models.applications.rules.receipt import receipt_hash
from models.applications.rules.types import ENDED
from models.applications.tables import Application, ApplicationItem, EmployerConfirmation
from models.forms.casework import case_form_data
from models.people.queries.organisations import representative_of
from models.people.rights import authorise
from models.records.attempts import watched
from models.records.operations import notify, write_event
from models.records.rules import Actor, Role
from models.regulation.labelled import Labelled
from models.regulation.objection import NotThere, Objection, Refused, not_entitled
from models.regulation.text import fitting


class ConfirmationStep(Labelled):
    """What happens to a confirmation."""

    ASKED = 'employer_asked', '请用人单位确认声明'
    AGREED = 'employer_agreed', '用人单位确认声明'
    DISAGREED = 'employer_disagreed', '用人单位不予确认'


async def statement_of(application: Application, items: list[ApplicationItem]) -> dict[str, Any]:
    """What the employer is asked to confirm, in plain words."""
    data = await case_form_data(application.form_id) if application.form_id else {}
    return {
        'items': shown_items(items), 'education': str(data.get('education', '')), 'employer': application.employer_id,
        'edition': '陕市监发〔2023〕376号附件4',
    }  # fmt: skip


async def is_confirmed(application: Application, items: list[ApplicationItem]) -> bool:
    """Whether the employer's latest answer agrees with what is declared now; any change since voids it."""
    latest = await EmployerConfirmation.filter(application_id=application.id).order_by('-id').first()
    if latest is None or not latest.agreed:
        return False
    return bool(latest.sha256 == receipt_hash(await statement_of(application, items)))


@watched(ConfirmationStep.ASKED)
async def ask_employer(actor: Actor, application_id: UUID, *, now: datetime) -> None:
    """Ask the employer named in the application; asking again while the same question waits changes nothing."""
    async with in_transaction():
        case = await drafted(actor, application_id, now=now)
        application = case.application
        if application.employer_id is None:
            message = '用人单位还没有在本系统登记，不能在线确认；请选择已登记的单位，或上传单位盖章的自我声明承诺书'
            raise Refused(Objection(message=message, field='employer'))
        statement = await statement_of(application, case.items)
        sealed = receipt_hash(statement)
        waiting = EmployerConfirmation.filter(application_id=application_id, sha256=sealed)
        if await waiting.filter(answered_at=None).exists() or await is_confirmed(application, case.items):
            return
        await EmployerConfirmation.create(
            application_id=application_id, organisation_id=application.employer_id, statement=statement,
            sha256=sealed, asked_at=now,
        )  # fmt: skip
        await write_event(actor, ConfirmationStep.ASKED, SUBJECT, application_id, now=now)
        if representative := await representative_of(application.employer_id):
            await notify(
                representative, '有员工请单位确认声明', now=now, link='/employer/confirmations',
                body='请切换到用人单位身份，核对学历和身体状况后确认。',
            )  # fmt: skip


@watched('答复声明确认')
async def answer(actor: Actor, confirmation_id: int, *, agreed: bool, remark: str, now: datetime) -> None:
    """The employer's answer, given once; nobody confirms his own declaration."""
    remark = fitting(remark, '说明', longest=200, field='remark')
    if not agreed and not remark:
        raise Refused(Objection(message='请写明不予确认的原因，申请人会看到', field='remark'))
    async with in_transaction():
        standing = await authorise(actor, now=now)
        found = await EmployerConfirmation.select_for_update().get_or_none(id=confirmation_id)
        if found is None or standing.role is not Role.EMPLOYER or found.organisation_id != actor.organisation_id:
            raise NotThere
        if found.answered_at is not None:
            raise Refused('此项已经答复，不能重复答复')
        application = await Application.get(id=found.application_id)
        if application.person_id == actor.person_id:
            raise Refused(not_entitled('不能确认本人的声明，请由单位的其他负责人确认'))
        if application.status in ENDED:
            raise Refused('该申请已结束，不需要再确认')
        found.answered_at, found.answered_by_id, found.agreed, found.remark = now, actor.person_id, agreed, remark
        await found.save()
        step = ConfirmationStep.AGREED if agreed else ConfirmationStep.DISAGREED
        await write_event(actor, step, SUBJECT, application.id, now=now, remark=remark)
        body = '可以继续提交申请。' if agreed else f'原因：{remark}'
        await notify(application.person_id, step.label, now=now, body=body, link=f'/applications/{application.id}')
