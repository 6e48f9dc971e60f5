"""A table on its way between the server and the killable process: columns to it, judged rows line by line from it.

The process is handed the columns pickled, for the server trusts itself; what comes back was made from a stranger's
file and is plain JSON.
"""

import io
import json
import pickle
from base64 import b64decode, b64encode
from collections.abc import Awaitable, Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from documents.columns import Column, Table, TableRow
from documents.importing import refused, table_of
from models.regulation.objection import Objection

GiveWay = Callable[[], Awaitable[None]]
"""Awaited after every row: the server lets others have their turn, as it does wherever there is much to do."""


def handed_over(columns: Sequence[Column]) -> str:
    """Columns as text for the process; their checks are found again by name."""
    return b64encode(pickle.dumps(tuple(columns))).decode()


def columns_of(order: dict[str, Any]) -> tuple[Column, ...]:
    """The same in the process."""
    columns: tuple[Column, ...] = pickle.loads(b64decode(order['columns']))
    return columns


def table(order: dict[str, Any]) -> bytes:
    """In the process: read, judge and write down a table: what concerns the whole, then a line for each row."""
    from documents.inspecting import tables

    columns, most = columns_of(order), order['rows']
    answer = tables.read(Path(order['path']), most)
    if answer['reason']:
        found = refused(columns, answer['reason'], most=most)
    else:
        found = table_of(answer, columns, most, date.fromisoformat(order['day']))
    lines = [[*map(told, found.objections)], *(told_row(row) for row in found.rows)]
    return '\n'.join(json.dumps(line) for line in lines).encode()


def told_row(row: TableRow) -> list[Any]:
    return [row.number, list(row.values.values()), [told(one) for one in row.objections]]


def told(objection: Objection) -> list[Any]:
    return [objection.message, objection.clause, objection.field, objection.soft]


def heard(one: list[Any]) -> Objection:
    message, clause, field, soft = one
    return Objection(message=message, clause=clause, field=field, soft=soft)


async def read_back(lines: bytes, columns: Sequence[Column], give_way: GiveWay) -> Table:
    """In the server: the table again, line by line; a hundred thousand take about half a second."""
    rest = io.BytesIO(lines)
    keys = [column.key for column in columns]
    found = Table(tuple(columns), objections=[heard(one) for one in json.loads(rest.readline())])
    for line in rest:
        number, values, objections = json.loads(line)
        found.rows.append(TableRow(number, dict(zip(keys, values, strict=True)), [heard(one) for one in objections]))
        await give_way()
    return found


def errors(order: dict[str, Any]) -> bytes:
    """In the process: the file of failed rows, from lines of [number, [value, …], [reason, …]]."""
    from documents.excel import error_file

    columns = columns_of(order)
    keys = [column.key for column in columns]
    kept = [json.loads(line) for line in Path(order['path']).read_bytes().splitlines()]
    rows = [TableRow(number, dict(zip(keys, values, strict=True))) for number, values, _ in kept]
    return error_file(Table(columns, rows), {number: reasons for number, _, reasons in kept})
