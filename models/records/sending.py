"""Sending what waits in the outbox, one message after the other, outside of any transaction."""

import logging
from collections import Counter
from datetime import datetime

from models.records.gateway_rules import MailGateway, SmsGateway
from models.records.gateways import send_mail, send_sms
from models.records.outbox import Claimed, claim, due, gateways, settle
from models.records.rules import Channel

AT_ONCE = 200
PATIENCE = 3
"""So many failures in a row and a channel rests until the next run: a dead gateway must not hold up the other."""
SWITCHED_OFF = '网关已停用，没有发送'
BROKEN = '发送时程序出错'
LONGEST_SMS = 500  # characters; a service parts them as it needs
log = logging.getLogger('tezhengtong.gateways')


async def send_waiting(now: datetime, *, most: int = AT_ONCE) -> int:
    """Send what is due; answer how many messages were taken by a gateway."""
    sms, mail = await gateways()
    failures: Counter[Channel] = Counter()
    sent = 0
    for message_id, channel in await due(now=now, most=most):
        if failures[channel] >= PATIENCE or (message := await claim(message_id, now=now)) is None:
            continue
        trouble = await tried(message, sms, mail, now=now)
        failures[channel] = failures[channel] + 1 if trouble else 0
        sent += not trouble
    return sent


async def send_now(message_id: int, *, now: datetime) -> str | None:
    """Send one waiting message at once: '' when it was taken, what went wrong, or None where it is not ours to send."""
    if (message := await claim(message_id, now=now)) is None:
        return None
    return await tried(message, *await gateways(), now=now)


async def tried(message: Claimed, sms: SmsGateway, mail: MailGateway, *, now: datetime) -> str:
    """Hand a claimed message over and write how it went."""
    off = not (sms if message.channel is Channel.SMS else mail).enabled
    trouble = SWITCHED_OFF if off else await handed_over(message, sms, mail, now=now)
    await settle(message, trouble, now=now, final=off)
    if trouble:
        log.warning('message %s, try %s: %s', message.id, message.tries, trouble)
    return trouble


async def handed_over(message: Claimed, sms: SmsGateway, mail: MailGateway, *, now: datetime) -> str:
    """By its channel; a fault of ours counts as a failed try and stops nobody else's message."""
    text = '。'.join(part for part in (message.title.rstrip('。'), message.body) if part)
    try:
        if message.channel is Channel.SMS:
            return await send_sms(sms, message.address, text[:LONGEST_SMS])
        number = f'message-{message.id}'
        return await send_mail(mail, message.address, message.title, message.body or text, number=number, now=now)
    except Exception as error:
        log.error('message %s: %s', message.id, type(error).__name__)  # its text may hold the address
        return BROKEN
