"""The administrator sets the gateways, tries them, and lets failed messages go out again."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from tortoise.transactions import in_transaction

from models.clock import office_day
from models.people.rights import authorise
from models.people.rules import Duty, masked_phone
from models.records.attempts import watched
from models.records.gateway_rules import MailGateway, SmsGateway, objections_to_mail, objections_to_sms
from models.records.gateways import send_mail, send_sms
from models.records.operations import hold_log, set_value, write_event
from models.records.outbox import SETTING, gateways, wait_again
from models.records.rules import Actor, Channel, OfficeStep
from models.records.sending import send_now
from models.regulation.objection import NotThere, Objection, Refused
from models.regulation.text import half_width, objections_to_email, objections_to_phone

Gateway = SmsGateway | MailGateway
TEST_TITLE, TEST_BODY = '测试消息', '这是一条测试消息，收到即说明消息网关设置正确。'
HIDDEN = frozenset({'secret', 'headers', 'body', 'url'})
"""Fields of whose change the log tells, but not from what to what: people put credentials there."""


@watched(OfficeStep.GATEWAY_CHANGED)
async def save_gateway(actor: Actor, gateway: Gateway, *, now: datetime) -> None:
    """Keep a gateway's settings; an empty secret keeps the one there is. What is off may be unfinished."""
    channel = Channel.SMS if isinstance(gateway, SmsGateway) else Channel.MAIL
    async with in_transaction():
        await authorise(actor, Duty.ADMIN, now=now)
        await hold_log()
        before = (await gateways())[0 if channel is Channel.SMS else 1]
        new = replace(gateway, secret=gateway.secret or before.secret)
        if new.enabled and (wrong := objections_to(new)):
            raise Refused(*wrong)
        if new == before:
            return
        await set_value(SETTING[channel], new.kept, now=now)
        await write_event(
            actor, OfficeStep.GATEWAY_CHANGED, 'gateway', channel.value, now=now, remark=channel.label,
            changes=changed(before.kept, new.kept),
        )  # fmt: skip


def objections_to(gateway: Gateway) -> list[Objection]:
    """What is wrong with a gateway of either kind."""
    return objections_to_sms(gateway) if isinstance(gateway, SmsGateway) else objections_to_mail(gateway)


def changed(before: dict[str, Any], after: dict[str, Any]) -> dict[str, list[Any]]:
    """What changed, as the log may tell it."""
    return {
        key: ['', '已修改'] if key in HIDDEN else [before.get(key), value]
        for key, value in after.items()
        if before.get(key) != value
    }


@watched(OfficeStep.GATEWAY_TESTED)
async def send_test(actor: Actor, channel: Channel, address: str, *, now: datetime) -> None:
    """Send a test message by a gateway as it is kept; Refused with what went wrong."""
    address = half_width(address)
    wrong = [one for one in objections_to_target(channel, address, now=now) if not one.soft]
    if wrong or not address:
        raise Refused(*(Objection(message=one.message, field='address') for one in wrong or [EMPTY]))
    async with in_transaction():
        await authorise(actor, Duty.ADMIN, now=now)
        shown = masked_phone(address) if channel is Channel.SMS else masked_mail(address)
        await write_event(
            actor, OfficeStep.GATEWAY_TESTED, 'gateway', channel.value, now=now, remark=f'{channel.label}：{shown}'
        )
        sms, mail = await gateways()
    if wrong := objections_to(sms if channel is Channel.SMS else mail):
        raise Refused('网关设置还不完整，请先改正并保存：' + '；'.join(one.message for one in wrong))
    if channel is Channel.SMS:
        trouble = await send_sms(sms, address, f'{TEST_TITLE}。{TEST_BODY}')
    else:
        number = f'test-{int(now.timestamp() * 1000)}'
        trouble = await send_mail(mail, address, TEST_TITLE, TEST_BODY, number=number, now=now)
    if trouble:
        raise Refused(f'测试消息没有发出：{trouble}')


EMPTY = Objection(message='请填写收取测试消息的号码或邮箱')


def objections_to_target(channel: Channel, address: str, *, now: datetime) -> list[Objection]:
    """Whether something is a number or an address at all."""
    check = objections_to_phone if channel is Channel.SMS else objections_to_email
    return check(address, office_day(now))


@watched(OfficeStep.MESSAGE_RETRIED)
async def retry_failed(actor: Actor, message_id: int, *, now: datetime) -> str:
    """Let a failed message go out again, now: '' when the gateway took it, else what went wrong.

    It begins its tries anew, so what fails once more is tried further by the clock.
    """
    async with in_transaction():
        await authorise(actor, Duty.ADMIN, now=now)
        if not await wait_again(message_id, now=now):
            raise NotThere
        await write_event(actor, OfficeStep.MESSAGE_RETRIED, 'message', message_id, now=now)
    return await send_now(message_id, now=now) or ''


def masked_mail(address: str) -> str:
    """zhang@example.cn as z***@example.cn."""
    name, _, domain = address.rpartition('@')
    return f'{name[:1]}***@{domain}' if name else '***'
