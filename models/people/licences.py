"""Fetching a person's e-licence (电子证照) from a source outside: off until the administrator sets an address.

The source is asked with the name and number of one person, and answers with the file itself, or with JSON in which the
file stands as base64 at a path. What comes back is not trusted: it is judged by its content like any upload.
Neither the number nor the address that may hold it enters a log.
"""

import asyncio
import base64
import re
from dataclasses import dataclass
from datetime import datetime

from tortoise.transactions import in_transaction

from models.people.outside_settings import keep_outside_settings
from models.people.rights import authorise
from models.people.rules import Duty
from models.people.tables import Person
from models.records.attempts import watched
from models.records.gateway_rules import (
    SECRET,
    Method,
    Settings,
    objections_to_address,
    objections_to_headers,
    objections_to_json,
)
from models.records.gateways import Answer, NoAnswer, answered, json_at, read_json
from models.records.operations import hold_log, write_event
from models.records.queries import value_of
from models.records.rules import Actor
from models.records.templates import CONTENT_TYPES, BodyKind, filled_address, filled_body, filled_headers
from models.regulation.identity import masked
from models.regulation.labelled import Labelled
from models.regulation.objection import Objection, Refused

SETTING = 'licence.source'
SECONDS = 20.0
MOST_BYTES = 10 * 1024 * 1024
NAME, NUMBER, SIDE = '{name}', '{id_number}', '{side}'
SEARCHED = 4000  # bytes of an answer in which the mark of "there is none" is looked for
NONE = frozenset({204, 404, 410})
TOO_LARGE = '给出的文件超过10 MB'


class LicenceStep(Labelled):
    """What happens to the source of e-licences."""

    SOURCE_CHANGED = 'licence_source_changed', '修改电子证照来源'
    SOURCE_TESTED = 'licence_source_tested', '测试电子证照来源'


class Side(Labelled):
    """Which side of an identity card is asked for; the value is what {side} becomes."""

    FRONT = 'front', '正面'
    BACK = 'back', '背面'
    BOTH = 'both', '正反面'


@dataclass(frozen=True, kw_only=True, slots=True)
class LicenceSource(Settings):
    """Where to ask. {name}, {id_number}, {side} and {secret} are filled into address, headers and body.

    `file_path`: where in a JSON answer the file stands as base64; '' where the answer is the file. `missing`: a pattern
    found in an answer that says there is no such licence; the states 204, 404 and 410 say so by themselves.
    """

    enabled: bool = False
    method: str = Method.POST.value
    url: str = ''
    headers: str = ''
    body_kind: str = BodyKind.JSON.value
    body: str = ''
    file_path: str = ''
    missing: str = ''
    secret: str = ''


@dataclass(frozen=True, slots=True)
class Holder:
    """Whose licence is asked for."""

    name: str
    id_number: str


class NotHeld(Exception):
    """The source knows of no such licence."""


async def current_source() -> LicenceSource:
    """The source as it is set now."""
    return LicenceSource.of(await value_of(SETTING))


async def confirmed_holder(person_id: int) -> Holder | None:
    """The person by the number the office has confirmed; None before that: a claimed number fetches nothing."""
    person = await Person.get(id=person_id)
    return Holder(person.name, person.confirmed_number) if person.confirmed_number else None


def objections_to_source(source: LicenceSource) -> list[Objection]:
    """Everything that keeps a source from serving, each under its field."""
    found = objections_to_address(source.url, 'url') + objections_to_headers(source.headers)
    posted = source.method == Method.POST.value
    everything = source.url + source.headers + (source.body if posted else '')
    if NUMBER not in everything:
        where = 'body' if posted else 'url'
        found.append(Objection(message=f'没有写 {NUMBER}，请写明证件号放在哪里', field=where))
    if SECRET in everything and not source.secret:
        found.append(Objection(message=f'模板里用到了 {SECRET}，请填写密钥', field='secret'))
    if posted and source.body_kind == BodyKind.JSON.value:
        found += objections_to_json(source.body)
    try:
        re.compile(source.missing)
    except re.error:
        found.append(Objection(message='“没有证照”的标志不是正确的正则表达式，请核对括号和反斜杠', field='missing'))
    return found


@watched(LicenceStep.SOURCE_CHANGED)
async def save_source(actor: Actor, source: LicenceSource, *, now: datetime) -> None:
    """Keep the settings; an empty secret keeps the one there is. What is off may be unfinished."""
    async with in_transaction():
        await authorise(actor, Duty.ADMIN, now=now)
        await hold_log()
        await keep_outside_settings(
            actor,
            source,
            await current_source(),
            objections_to_source,
            setting=SETTING,
            step=LicenceStep.SOURCE_CHANGED,
            subject='licence',
            now=now,
        )


@watched(LicenceStep.SOURCE_TESTED)
async def begin_trial(actor: Actor, holder: Holder, *, now: datetime) -> LicenceSource:
    """Note that an administrator tries the source with somebody's particulars; answers the source as it is kept."""
    async with in_transaction():
        await authorise(actor, Duty.ADMIN, now=now)
        source = await current_source()
        if wrong := objections_to_source(source):
            raise Refused('设置还不完整，请先改正并保存：' + '；'.join(one.message for one in wrong))
        remark = masked(holder.id_number)
        await write_event(actor, LicenceStep.SOURCE_TESTED, 'licence', SETTING, now=now, remark=remark)
    return source


async def fetch_licence(source: LicenceSource, holder: Holder, side: Side, *, seconds: float = SECONDS) -> bytes:
    """The file as the source gives it, at most 10 MB. NotHeld where there is none, NoAnswer where something failed.

    Never call it inside a transaction.
    """
    values = {'name': holder.name, 'id_number': holder.id_number, 'side': side.value, 'secret': source.secret}
    kind, body, headers = BodyKind(source.body_kind), None, {}
    if source.method == Method.POST.value:
        headers, body = {'content-type': CONTENT_TYPES[kind]}, filled_body(source.body, values, kind).encode()
    headers |= {name.lower(): value for name, value in filled_headers(source.headers, values).items()}
    most = MOST_BYTES * 3 // 2 if source.file_path else MOST_BYTES  # base64 takes four signs for three bytes
    answer = await answered(
        source.method, filled_address(source.url, values), headers, body, seconds=seconds, most=most + 1
    )
    if len(answer.content) > most:
        raise NoAnswer(TOO_LARGE)
    content = await asyncio.to_thread(file_in, source, answer)
    if len(content) > MOST_BYTES:
        raise NoAnswer(TOO_LARGE)
    return content


def file_in(source: LicenceSource, answer: Answer) -> bytes:
    """The file in an answer; run in a thread, for it may be long."""
    told = answer.content[:SEARCHED].decode(errors='replace')
    if answer.status in NONE or (source.missing and re.search(source.missing, told)):
        raise NotHeld
    if not 200 <= answer.status < 300:
        raise NoAnswer(f'返回状态{answer.status}')
    if not source.file_path:
        return answer.content
    kept = json_at(read_json(answer.text), source.file_path)
    if not kept:
        raise NotHeld
    try:
        return base64.b64decode(str(kept).partition('base64,')[2] or str(kept))
    except ValueError:
        raise NoAnswer('的回答里，文件不是 base64 文本，请核对文件的位置') from None
