"""The ways out of the house as the administrator sets them, and what is wrong with such a setting. Pure."""

import json
import re
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Self
from urllib.parse import urlsplit

from models.records.templates import BodyKind, filled_address, filled_body
from models.regulation.labelled import Labelled
from models.regulation.objection import Objection

TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
TELLING = re.compile(r'authorization|token|secret|key|password', re.IGNORECASE)
PHONE, TEXT, WORDS, SECRET = '{phone}', '{text}', '{words}', '{secret}'
SAMPLE = {'phone': '19900000000', 'text': '“样例”\n短信', 'secret': 'sample'}
LONGEST = 2000
PORTS = range(1, 65536)


class Method(Labelled):
    """How a request is made."""

    POST = 'POST', '提交（POST）'
    GET = 'GET', '读取（GET）'


class Tls(Labelled):
    """How the line to a mail server is kept private."""

    STARTTLS = 'starttls', '先连接后加密（STARTTLS，多为587端口）'
    IMPLICIT = 'implicit', '全程加密（TLS，多为465端口）'
    NONE = 'none', '不加密（仅限内网，多为25端口）'


class Settings:
    """What both settings share: how they are kept, and that a secret is never shown again."""

    secret: str

    @classmethod
    def of(cls, kept: dict[str, Any] | None) -> Self:
        """From what was kept; nothing kept is a gateway that is off. Fields of another edition fall away."""
        known = {one.name for one in fields(cls)}  # type: ignore[arg-type]
        return cls(**{key: value for key, value in (kept or {}).items() if key in known})

    @property
    def kept(self) -> dict[str, Any]:
        """As it is kept."""
        return asdict(self)  # type: ignore[call-overload]

    def without_secret(self) -> Self:
        """As a page may show it."""
        return replace(self, secret='')  # type: ignore[type-var]

    @property
    def secret_hint(self) -> str:
        """Whether there is a secret, and its last two signs where it is long enough to tell nothing."""
        if not self.secret:
            return '尚未设置'
        return f'已设置，末两位 {self.secret[-2:]}' if len(self.secret) >= 12 else '已设置'


@dataclass(frozen=True, kw_only=True, slots=True)
class SmsGateway(Settings):
    """A short-message service reached by HTTP. {phone}, {text} and {secret} are filled into address, headers, body."""

    enabled: bool = False
    method: str = Method.POST.value
    url: str = ''
    headers: str = ''
    body_kind: str = BodyKind.JSON.value
    body: str = ''
    success: str = ''
    secret: str = ''


@dataclass(frozen=True, kw_only=True, slots=True)
class MailGateway(Settings):
    """A mail server reached by SMTP."""

    enabled: bool = False
    host: str = ''
    port: int = 587
    tls: str = Tls.STARTTLS.value
    sender: str = ''
    user: str = ''
    secret: str = ''


def objections_to_sms(gateway: SmsGateway) -> list[Objection]:
    """Everything that keeps a short-message gateway from serving, each under its field."""
    found = objections_to_address(gateway.url, 'url') + objections_to_headers(gateway.headers)
    everything = gateway.url + gateway.headers + gateway.body
    found += [
        _wrong('body', f'地址、请求头和正文里都没有 {blank}，请写明{what}放在哪里')
        for blank, what in ((PHONE, '手机号'), (TEXT, '短信内容'))
        if blank not in everything
    ]
    if SECRET in everything and not gateway.secret:
        found.append(_wrong('secret', f'模板里用到了 {SECRET}，请填写密钥'))
    if gateway.method == Method.POST.value and gateway.body_kind == BodyKind.JSON.value:
        found += objections_to_json(gateway.body)
    try:
        re.compile(gateway.success)
    except re.error:
        found.append(_wrong('success', '成功标志不是正确的正则表达式，请核对括号和反斜杠'))
    return found


def objections_to_address(url: str, field: str) -> list[Objection]:
    """Ask for a whole http(s) address without a name and password in it."""
    try:
        parts = urlsplit(filled_address(url, SAMPLE | {'words': '样例'}))
        sound = parts.scheme in {'http', 'https'} and bool(parts.hostname) and parts.port != 0 and url.isascii()
    except ValueError:
        return [_wrong(field, '网址不正确，请核对')]
    if not sound or re.search(r'\s', url) or len(url) > LONGEST:
        return [_wrong(field, '请填写完整的网址，以 http:// 或 https:// 开头，不含空格和汉字')]
    if parts.username or parts.password:
        return [_wrong(field, '网址里不要写用户名和密码，请改用请求头和密钥')]
    return []


def objections_to_headers(text: str) -> list[Objection]:
    """One header a line; what lets somebody in is written as {secret}, for the lines themselves are shown again."""
    found = []
    for line in filter(None, map(str.strip, text.splitlines())):
        name, colon, value = line.partition(':')
        if not colon or not TOKEN.fullmatch(name.strip()) or not value.isprintable() or not value.isascii():
            found.append(_wrong('headers', f'请求头“{name.strip()[:20]}”应写作“名称: 内容”，每行一个，只用英文'))
        elif TELLING.search(name) and SECRET not in value:
            found.append(_wrong('headers', f'请求头“{name.strip()[:20]}”带有凭据，请把凭据填在密钥里，这里写 {SECRET}'))
    return found


def objections_to_json(body: str) -> list[Objection]:
    """Try the body with a text that holds quotes and a line end."""
    try:
        json.loads(filled_body(body, SAMPLE, BodyKind.JSON))
    except ValueError:
        return [_wrong('body', '正文不是正确的结构化文本（JSON），请核对引号、逗号和括号')]
    return []


def objections_to_mail(gateway: MailGateway) -> list[Objection]:
    """Everything that keeps a mail gateway from serving, each under its field."""
    found = []
    if not re.fullmatch(r'[A-Za-z0-9.:_-]{1,253}', gateway.host):
        found.append(_wrong('host', '请填写邮件服务器的主机名或地址，例如 smtp.example.cn'))
    if gateway.port not in PORTS:
        found.append(_wrong('port', '端口应为1至65535之间的数字'))
    if not re.fullmatch(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,189}", gateway.sender):
        found.append(_wrong('sender', '请填写发件邮箱，例如 notice@example.cn'))
    if gateway.user and not gateway.secret:
        found.append(_wrong('secret', '填写了用户名，请同时填写密码'))
    if gateway.user and gateway.tls == Tls.NONE.value:
        found.append(_wrong('tls', '不加密的连接会泄露密码，请选择加密方式，或不填用户名'))
    return found


def _wrong(field: str, message: str) -> Objection:
    return Objection(message=message, field=field)
