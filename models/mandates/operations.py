"""Giving, taking and ending help with one application; never the applicant's own login."""

import hashlib
import secrets
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.transactions import in_transaction

from models.mandates.sittings import seal_all
from models.mandates.tables import PersonalMandate
from models.people.rights import authorise
from models.records.attempts import watched
from models.records.operations import notify, write_event
from models.records.rules import Actor, Role
from models.regulation.labelled import Labelled
from models.regulation.objection import NotThere, Objection, Refused, not_entitled

TERM = timedelta(days=7)
TAKE_WITHIN = timedelta(days=1)
ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'  # nothing that looks like something else
LENGTH = 10


class MandateStep(Labelled):
    """What happens to a mandate."""

    HELP_OFFERED = 'help_offered', '生成协助码'
    HELP_TAKEN = 'help_taken', '接受协助委托'
    HELP_ENDED = 'help_ended', '结束协助'


def kept(code: str) -> str:
    """What of a code is kept."""
    return hashlib.sha256(f'help:{code.strip().upper()}'.encode()).hexdigest()


async def offer_help(actor: Actor, application_id: UUID, *, now: datetime) -> str:
    """Make a code for one application of the actor's; shown once, to be taken by one person within a day.

    The caller (applications) has checked that the application is his own.
    """
    code = ''.join(secrets.choice(ALPHABET) for _ in range(LENGTH))
    await PersonalMandate.create(
        grantor_id=actor.person_id, application_id=application_id, code_hash=kept(code), granted_at=now,
        expires_at=now + TERM,
    )  # fmt: skip
    await write_event(actor, MandateStep.HELP_OFFERED, 'application', application_id, now=now)
    return code


@watched(MandateStep.HELP_TAKEN)
async def take_help(actor: Actor, code: str, *, now: datetime) -> UUID:
    """Take a mandate by its code; answer the application. Wrong, old and used codes answer alike."""
    async with in_transaction():
        await authorise(actor, now=now)
        if actor.role is not Role.CANDIDATE:
            raise Refused(not_entitled('请先切换到“申请人”身份，再输入协助码'))
        mandate = await PersonalMandate.select_for_update().get_or_none(code_hash=kept(code), ended_at=None)
        if mandate is not None and not await PersonalMandate.exists(id=mandate.id, grantor__disabled_at=None):
            mandate = None
        if mandate is not None and mandate.helper_id == actor.person_id and mandate.expires_at > now:
            return mandate.application_id
        fresh = mandate is not None and mandate.helper_id is None and now < mandate.granted_at + TAKE_WITHIN
        if mandate is None or not fresh:
            raise Refused(Objection(message='协助码不正确、已被使用或已过期，请向申请人要一个新的', field='code'))
        if mandate.grantor_id == actor.person_id:
            raise Refused(Objection(message='这是您自己的申请，不需要协助码', field='code'))
        mandate.helper_id, mandate.taken_at = actor.person_id, now
        await mandate.save()
        await write_event(actor, MandateStep.HELP_TAKEN, 'application', mandate.application_id, now=now)
        await notify(
            mandate.grantor_id, '有人接受了您的协助委托', now=now, link=f'/applications/{mandate.application_id}',
            body='只限这一件申请，7天后自动结束；您可以随时在申请页面结束。',
        )  # fmt: skip
    return mandate.application_id


@watched(MandateStep.HELP_ENDED)
async def end_help(actor: Actor, mandate_id: int, *, now: datetime) -> None:
    """End a mandate: its grantor or its helper may; twice changes nothing."""
    async with in_transaction():
        await authorise(actor, now=now)
        mandate = await PersonalMandate.select_for_update().get_or_none(id=mandate_id)
        if mandate is None or actor.person_id not in {mandate.grantor_id, mandate.helper_id}:
            raise NotThere
        if mandate.ended_at is None:
            mandate.ended_at = now
            await mandate.save()
            await seal_all(mandate.application_id, person_id=mandate.helper_id or 0, now=now)
            await write_event(actor, MandateStep.HELP_ENDED, 'application', mandate.application_id, now=now)
