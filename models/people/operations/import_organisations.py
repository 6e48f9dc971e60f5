"""Filling the register of organisations from a table: judged row by row first, then written, known ones by their code.

Written in pieces, each a short transaction, so that nobody waits for the whole. The one event stands in the first
piece that changes anything and says what was asked for; should the server die in between, the same table again writes the rest.
"""

from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from typing import Any

from tortoise.transactions import in_transaction

from models.bulk import Turns
from models.clock import office_day
from models.once_more import once_more
from models.people.rights import authorise
from models.people.rules import Duty, PeopleStep
from models.people.tables import Office, Organisation
from models.records.attempts import watched
from models.records.operations import write_event
from models.records.rules import Actor
from models.regulation import credit_code
from models.regulation.labelled import Labelled
from models.regulation.objection import Objection, Refused, refusing
from models.regulation.text import clean_text, half_width

MOST_ROWS, PIECE = 10_000, 200  # rows of a table, of a transaction
LONGEST = {'name': 120, 'address': 200}
WRITTEN = ('name', 'address', 'division')


class Verdict(Labelled):
    """What becomes of a row."""

    NEW = 'new', '新增'
    CHANGED = 'changed', '更新'
    SAME = 'same', '无变化'
    WRONG = 'wrong', '不能导入'


@dataclass(frozen=True, kw_only=True, slots=True)
class OrganisationRow:
    """One row as it was read; `number` is its place in the file. An empty address or division keeps what is known."""

    number: int
    name: str
    code: str
    address: str = ''
    division: str = ''


@dataclass(frozen=True, slots=True)
class Judged:
    """A row and what becomes of it; `objections` may hold warnings besides reasons."""

    row: OrganisationRow
    verdict: Verdict
    objections: list[Objection] = field(default_factory=list)


def cleaned(row: OrganisationRow) -> OrganisationRow:
    """The same without what a clipboard brought along."""
    return OrganisationRow(
        number=row.number, name=clean_text(row.name, longest=LONGEST['name']), code=credit_code.compact(row.code),
        address=clean_text(row.address, longest=LONGEST['address']), division=half_width(row.division),
    )  # fmt: skip


def objections_to_row(row: OrganisationRow, day: date) -> list[Objection]:
    """What is wrong with a row by itself."""
    found = [] if row.name else [Objection(message='单位名称不能为空', field='name')]
    found += [
        Objection(message=f'{label}最多{LONGEST[key]}个字', field=key)
        for key, label in (('name', '单位名称'), ('address', '地址'))
        if len(getattr(row, key)) > LONGEST[key]
    ]
    code = credit_code.objections_to(row.code, day) if row.code else [Objection(message='不能为空')]
    found += [Objection(message=f'统一社会信用代码：{one.message}', field='code', soft=one.soft) for one in code]
    if row.division and not (len(row.division) == 6 and row.division.isascii() and row.division.isdigit()):
        found.append(Objection(message='行政区划代码应为六位数字', field='division'))
    return found


async def judge_rows(rows: Sequence[OrganisationRow], *, now: datetime) -> list[Judged]:
    """Say of each row what would become of it; nothing is written."""
    day, first = office_day(now), dict[str, int]()
    tidy = [cleaned(row) async for row in unhurried(rows)]
    known, offices = await by_code([row.code for row in tidy]), await office_codes()
    judged = []
    async for row in unhurried(tidy):
        found = objections_to_row(row, day)
        if row.code in first:
            found.append(Objection(message=f'与第{first[row.code]}行的代码相同，请只保留一行', field='code'))
        if row.code in offices:
            found.append(Objection(message='这是发证机关，请在“单位”页面修改', field='code'))
        first.setdefault(row.code, row.number)
        judged.append(Judged(row, Verdict.WRONG if refusing(found) else verdict(row, known.get(row.code)), found))
    return judged


async def unhurried(rows: Sequence[OrganisationRow]) -> AsyncIterator[OrganisationRow]:
    """The rows one by one, others having their turn between."""
    turns = Turns()
    for row in rows:
        yield row
        await turns.over()


async def by_code(codes: Sequence[str]) -> dict[str, dict[str, Any]]:
    """What the register says of these codes."""
    found: dict[str, dict[str, Any]] = {}
    for start in range(0, len(codes), PIECE):
        some = Organisation.filter(code__in=list(codes[start : start + PIECE]))
        found |= {row['code']: row for row in await some.values('id', 'code', *WRITTEN)}
    return found


async def office_codes() -> set[str]:
    """The codes of the issuing offices: their particulars are not taken from a table."""
    return {row['organisation__code'] for row in await Office.all().values('organisation__code')}


def verdict(row: OrganisationRow, known: dict[str, Any] | None) -> Verdict:
    """New, changed or just as it is known."""
    if known is None:
        return Verdict.NEW
    return Verdict.CHANGED if changed(row, known) else Verdict.SAME


def changed(row: OrganisationRow, known: dict[str, Any]) -> dict[str, str]:
    """The columns that say something else than the register."""
    told = {key: getattr(row, key) for key in WRITTEN}
    return {key: value for key, value in told.items() if value and value != known[key]}


def counted(judged: Iterable[Judged]) -> dict[Verdict, int]:
    """How many rows of each kind."""
    found = dict.fromkeys(Verdict, 0)
    for one in judged:
        found[one.verdict] += 1
    return found


@watched(PeopleStep.ORGANISATIONS_IMPORTED, again=False)
async def import_organisations(
    actor: Actor, rows: Sequence[OrganisationRow], *, sha256: str = '', now: datetime
) -> dict[Verdict, int]:
    """Write the sound rows; answer how many were new, changed, the same, and left out as wrong.

    `sha256` names the file in the log. The same rows again change nothing and write no event.
    """
    if len(rows) > MOST_ROWS:
        raise Refused(f'一次最多导入{MOST_ROWS}行，请分成几个文件')
    async with in_transaction():
        await authorise(actor, Duty.ADMIN, now=now)
    judged = await judge_rows(rows, now=now)
    counts = counted(judged)
    sound = [one.row for one in judged if one.verdict in {Verdict.NEW, Verdict.CHANGED}]
    turns, noted = Turns(), False
    for start in range(0, len(sound), PIECE):
        piece = sound[start : start + PIECE]
        noted |= await once_more(partial(write_next, actor, piece, {} if noted else counts, sha256, now=now))
        await turns.over()
    return counts


async def write_next(
    actor: Actor, rows: Sequence[OrganisationRow], counts: dict[Verdict, int], sha256: str, *, now: datetime
) -> bool:
    """Write these rows in a transaction of their own; answer whether that changed anything.

    `counts` go into the event of the first piece that does; empty for the others.
    """
    async with in_transaction():
        await authorise(actor, Duty.ADMIN, now=now)
        written = await write_piece(rows, now=now)
        if written and counts:
            await write_event(
                actor, PeopleStep.ORGANISATIONS_IMPORTED, 'register', sha256[:40] or 'table', now=now,
                remark='，'.join(f'{kind.label}{count}家' for kind, count in counts.items()),
                changes={'sha256': ['', sha256]} if sha256 else {},
            )  # fmt: skip
    return bool(written)


async def write_piece(rows: Sequence[OrganisationRow], *, now: datetime) -> int:
    """Make the new ones at once, change the others one by one, as the register stands at this moment. How many it were."""
    known = await by_code([row.code for row in rows])
    new = [
        Organisation(
            code=row.code, name=row.name, search_name=row.name.casefold(), address=row.address, division=row.division,
            created_at=now,
        )
        for row in rows
        if row.code not in known
    ]  # fmt: skip
    await Organisation.bulk_create(new)
    written = len(new)
    for row in rows:
        if row.code in known and (told := changed(row, known[row.code])):
            more = {'search_name': told['name'].casefold()} if 'name' in told else {}
            as_known = {key: known[row.code][key] for key in told}
            written += await Organisation.filter(id=known[row.code]['id'], **as_known).update(**told, **more)
    return written
