"""Asking somebody else's register for an organisation by name or code: off until the administrator sets an address.

The answer is JSON; paths like `data.list` and `entName` say where its list and each value stand. Without a path to a
list the whole answer is one organisation. What comes back is a proposal: nothing is written here.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Self

from tortoise.transactions import in_transaction

from models.people.outside_settings import keep_outside_settings
from models.people.rights import authorise
from models.people.rules import Duty
from models.records.attempts import watched
from models.records.gateway_rules import SECRET, WORDS, Settings, objections_to_address, objections_to_headers
from models.records.gateways import fetched, json_at, read_json
from models.records.operations import hold_log
from models.records.queries import value_of
from models.records.rules import Actor, OfficeStep
from models.records.templates import filled_address, filled_headers
from models.regulation import credit_code
from models.regulation.objection import Objection, refusing
from models.regulation.text import clean_text

SETTING = 'organisation.lookup'
SECONDS, MOST, LONGEST_WORDS = 5.0, 5, 120


@dataclass(frozen=True, kw_only=True, slots=True)
class Lookup(Settings):
    """The register's address with {words} (a name or a code) and {secret}, and where in its answer what stands."""

    enabled: bool = False
    url: str = ''
    headers: str = ''
    list_path: str = ''
    code_path: str = ''
    name_path: str = ''
    address_path: str = ''
    division_path: str = ''
    secret: str = ''


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """An organisation as another register tells it."""

    code: str
    name: str
    address: str = ''
    division: str = ''

    @classmethod
    def at(cls, entry: Any, lookup: Lookup) -> Self:
        """Read from one entry of an answer; what is no text or number is left out."""

        def text(path: str, longest: int) -> str:
            value = json_at(entry, path) if path else ''
            plain = isinstance(value, str | int) and not isinstance(value, bool)
            return clean_text(str(value), longest=longest)[:longest] if plain else ''

        return cls(
            code=credit_code.compact(text(lookup.code_path, 30)), name=text(lookup.name_path, 120),
            address=text(lookup.address_path, 200), division=text(lookup.division_path, 6),
        )  # fmt: skip


async def current_lookup() -> Lookup:
    """The look-up as it is set now."""
    return Lookup.of(await value_of(SETTING))


def objections_to_lookup(lookup: Lookup) -> list[Objection]:
    """Everything that keeps a look-up from serving, each under its field."""
    found = objections_to_address(lookup.url, 'url') + objections_to_headers(lookup.headers)
    if WORDS not in lookup.url:
        found.append(Objection(message=f'网址里没有 {WORDS}，请写明单位名称或代码放在哪里', field='url'))
    found += [
        Objection(message='请填写它在返回内容中的位置', field=field)
        for field in ('code_path', 'name_path')
        if not getattr(lookup, field)
    ]
    if SECRET in lookup.url + lookup.headers and not lookup.secret:
        found.append(Objection(message=f'网址或请求头里用到了 {SECRET}，请填写密钥', field='secret'))
    return found


@watched(OfficeStep.LOOKUP_CHANGED)
async def save_lookup(actor: Actor, lookup: Lookup, *, now: datetime) -> None:
    """Keep the settings; an empty secret keeps the one there is. What is off may be unfinished."""
    async with in_transaction():
        await authorise(actor, Duty.ADMIN, now=now)
        await hold_log()
        await keep_outside_settings(
            actor,
            lookup,
            await current_lookup(),
            objections_to_lookup,
            setting=SETTING,
            step=OfficeStep.LOOKUP_CHANGED,
            subject='lookup',
            now=now,
        )


async def look_up(words: str, *, day: date, seconds: float = SECONDS) -> list[Found]:
    """The organisations another register knows under a name or code; nothing where the look-up is off.

    NoAnswer where the register does not answer soundly. Only entries with a name and a sound code are answered.
    Never call it inside a transaction.
    """
    lookup, words = await current_lookup(), clean_text(words, longest=LONGEST_WORDS)[:LONGEST_WORDS]
    if not lookup.enabled or not words:
        return []
    found = await asked(lookup, words, seconds=seconds)
    sound = [one for one in found if one.name and not refusing(credit_code.objections_to(one.code, day))]
    return list({one.code: one for one in sound}.values())[:MOST]


async def asked(lookup: Lookup, words: str, *, seconds: float = SECONDS) -> list[Found]:
    """Every entry of the answer, as it stands there; NoAnswer where there is none."""
    values = {'words': words, 'secret': lookup.secret}
    text = await fetched(
        'GET', filled_address(lookup.url, values), filled_headers(lookup.headers, values), seconds=seconds
    )
    entries = json_at(read_json(text), lookup.list_path)
    many = entries if isinstance(entries, list) else [entries]
    return [Found.at(entry, lookup) for entry in many if isinstance(entry, dict)][: MOST * 4]
