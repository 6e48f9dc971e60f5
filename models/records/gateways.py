"""Handing one message to the outside: by HTTP to a short-message service, by SMTP to a mail server.

Each answers '' when the other side took the message, else one Chinese sentence. No address and no text of the other
side gets into it: it is kept with the message and shown to the administrator. Called outside of any transaction.
"""

import asyncio
import json
import logging
import re
import smtplib
import ssl
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Any

import httpx

from models.clock import OFFICE_ZONE
from models.records.gateway_rules import MailGateway, Method, SmsGateway, Tls
from models.records.templates import CONTENT_TYPES, BodyKind, filled_address, filled_body, filled_headers

SECONDS = 15.0
MOST_BYTES = 64 * 1024
SEARCHED = 4000  # characters of an answer in which its success is looked for
log = logging.getLogger('tezhengtong.gateways')


class NoAnswer(Exception):
    """The other side did not answer soundly; the message is one Chinese sentence."""


async def send_sms(gateway: SmsGateway, phone: str, text: str, *, seconds: float = SECONDS) -> str:
    """Ask the service to send a short message; success is a 2xx answer in which the mark of success is found."""
    values = {'phone': phone, 'text': text, 'secret': gateway.secret}
    kind, body = BodyKind(gateway.body_kind), None
    headers = {'content-type': CONTENT_TYPES[kind]} if gateway.method == Method.POST.value else {}
    if gateway.method == Method.POST.value:
        body = filled_body(gateway.body, values, kind).encode()
    headers |= {name.lower(): value for name, value in filled_headers(gateway.headers, values).items()}
    try:
        answer = await fetched(gateway.method, filled_address(gateway.url, values), headers, body, seconds=seconds)
    except NoAnswer as trouble:
        return f'短信网关{trouble}'
    if gateway.success and not re.search(gateway.success, answer[:SEARCHED]):
        return '短信网关的回答里没有成功标志'
    return ''


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: `content` is cut where it is longer than was asked for."""

    status: int
    content: bytes
    coding: str

    @property
    def text(self) -> str:
        """As text, in the coding it tells."""
        try:
            return self.content.decode(self.coding, errors='replace')
        except LookupError:
            return self.content.decode(errors='replace')


async def fetched(
    method: str, url: str, headers: Mapping[str, str], body: bytes | None = None, *, seconds: float = SECONDS
) -> str:
    """The text of a 2xx answer, cut at 64 KB."""
    answer = await answered(method, url, headers, body, seconds=seconds)
    if not 200 <= answer.status < 300:
        raise NoAnswer(f'返回状态{answer.status}')
    return answer.text


async def answered(
    method: str,
    url: str,
    headers: Mapping[str, str],
    body: bytes | None = None,
    *,
    seconds: float = SECONDS,
    most: int = MOST_BYTES,
) -> Answer:
    """Whatever the other side answers, cut at `most` bytes. Goes straight there: no proxy, no redirection."""
    try:
        async with (
            asyncio.timeout(seconds),
            httpx.AsyncClient(timeout=seconds, follow_redirects=False, trust_env=False) as client,
            client.stream(method, url, headers=dict(headers), content=body) as response,
        ):
            held = bytearray()
            async for piece in response.aiter_bytes():
                held += piece
                if len(held) >= most:
                    break
            status, coding = response.status_code, response.encoding or 'utf-8'
    except (TimeoutError, httpx.TimeoutException):
        raise NoAnswer('没有及时回答') from None
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, UnicodeError, ValueError, OSError) as error:
        log.warning('no answer over HTTP: %s', type(error).__name__)  # its text may hold the address
        raise NoAnswer('连接不上，请核对网址和网络') from None
    return Answer(status, bytes(held[:most]), coding)


def json_at(answer: Any, path: str) -> Any:
    """What stands at a path like `data.list.0.name`; None where nothing does. An empty path is the whole."""
    found = answer
    for step in filter(None, path.split('.')):
        if isinstance(found, dict):
            found = found.get(step)
        elif isinstance(found, list) and step.isdecimal() and int(step) < len(found):
            found = found[int(step)]
        else:
            return None
    return found


def read_json(text: str) -> Any:
    """The answer as data; NoAnswer where it is none."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise NoAnswer('的回答不是结构化文本（JSON）') from None


async def send_mail(
    gateway: MailGateway, address: str, title: str, text: str, *, number: str, now: datetime, seconds: float = SECONDS
) -> str:
    """Hand a mail to the server, in a thread. `number` makes its Message-ID: a mail sent twice can be told as one."""
    mail = EmailMessage()
    domain = gateway.sender.rpartition('@')[2]
    try:
        mail['From'], mail['To'] = gateway.sender, address
        mail['Subject'] = title
        mail['Date'] = format_datetime(now.astimezone(OFFICE_ZONE))
        mail['Message-ID'] = f'<{number}@{domain}>'
    except ValueError:
        return '收件邮箱不正确'
    mail.set_content(text)
    return await asyncio.to_thread(delivered, gateway, mail, domain, seconds)


def delivered(gateway: MailGateway, mail: EmailMessage, domain: str, seconds: float) -> str:
    """Speak with the server; whatever goes wrong after it took the mail no longer matters."""
    try:
        server = connected(gateway, domain, seconds)
        try:
            if gateway.user:
                server.login(gateway.user, gateway.secret)
            server.send_message(mail)
            with suppress(smtplib.SMTPException, OSError):
                server.quit()
        finally:
            server.close()
    except (smtplib.SMTPException, OSError, ValueError) as error:
        log.warning('mail not taken: %s', type(error).__name__)  # its text may hold the address
        return next(words for kind, words in MAIL_TROUBLES if isinstance(error, kind))
    return ''


MAIL_TROUBLES: tuple[tuple[type[Exception], str], ...] = (
    (smtplib.SMTPAuthenticationError, '邮件服务器不接受用户名或密码'),
    (smtplib.SMTPRecipientsRefused, '邮件服务器不接受收件邮箱'),
    (smtplib.SMTPSenderRefused, '邮件服务器不接受发件邮箱'),
    (smtplib.SMTPNotSupportedError, '邮件服务器不支持所选的加密方式或登录方式'),
    (smtplib.SMTPException, '邮件服务器没有接受邮件'),
    (ssl.SSLError, '与邮件服务器的加密连接没有建立，请核对加密方式、端口和证书'),
    (TimeoutError, '邮件服务器没有及时回答'),
    (Exception, '连接不上邮件服务器，请核对主机、端口和网络'),
)
"""The first that fits; a narrower kind stands before a wider one."""


def connected(gateway: MailGateway, domain: str, seconds: float) -> smtplib.SMTP:
    """A line to the server, private as set. The sender's domain greets, so that no name server is asked for ours."""
    if gateway.tls == Tls.IMPLICIT.value:
        context = ssl.create_default_context()
        return smtplib.SMTP_SSL(gateway.host, gateway.port, domain, timeout=seconds, context=context)
    server = smtplib.SMTP(gateway.host, gateway.port, domain, timeout=seconds)
    if gateway.tls == Tls.STARTTLS.value:
        try:
            server.starttls(context=ssl.create_default_context())
        except BaseException:
            server.close()
            raise
    return server
