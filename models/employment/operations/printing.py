"""Printing one's own employment records (聘用记录打印): what the sheet says is frozen, and its code leads to the truth."""

import hashlib
import json
from datetime import date, datetime
from typing import Any, Protocol

from tortoise.transactions import in_transaction

from models.clock import office_day
from models.employment.queries.prints import sheet_of
from models.employment.rules.filing import EmploymentStep
from models.employment.rules.printing import place_of, print_valid_until, sheet_address, written_out
from models.employment.tables import EmploymentPrint
from models.people.operations.banning import hold
from models.people.queries.organisations import office_card
from models.people.queries.persons import identity_of, names_of
from models.people.rights import authorise, is_confirmed
from models.people.tokens import paper_code
from models.records.attempts import watched
from models.records.office_rules import current_rules
from models.records.operations import write_event
from models.records.rules import Actor, Role
from models.regulation.objection import Refused, not_entitled, refusing
from models.settings import Settings

SUBJECT = 'employment_print'
SHEET = '特种设备作业人员聘用记录'
UNCONFIRMED = '身份尚未核验，不能查看和打印聘用记录。请持本人身份证到发证机关窗口核验身份，核验后即可查看'
OWN_TO_EACH = ('code', 'address')
"""What differs between two sheets that say the same."""


class DeclaredPaper(Protocol):
    """What of the sheet's declaration is needed here; `documents.declaration.Form` is one."""

    @property
    def edition(self) -> str:
        """Which print of it."""

    def objections(self, data: object, day: date) -> list[Any]:
        """Everything that keeps it from going out."""


@watched(EmploymentStep.PRINTED)
async def print_records(actor: Actor, paper: DeclaredPaper, *, now: datetime) -> int:
    """Freeze a sheet of all one's own items and records, and answer its number; the same again that day answers it.

    Refused until the office has confirmed the identity of whoever asks.
    """
    async with in_transaction():
        await authorise(actor, now=now)
        person_id = actor.person_id
        if person_id is None or not await is_confirmed(person_id):
            raise Refused(not_entitled(UNCONFIRMED))
        await hold(person_id)
        today = office_day(now)
        until, data = await sheet_data(person_id, today)
        for there in await EmploymentPrint.filter(person_id=person_id, printed_on=today, edition=paper.edition):
            if {key: value for key, value in there.data.items() if key not in OWN_TO_EACH} == data:
                return there.id
        code = paper_code()
        data |= {'code': code, 'address': sheet_address(Settings().public_url, code)}
        if wrong := refusing(paper.objections(data, today)):
            raise Refused(*wrong)
        row = await EmploymentPrint.create(
            code=code, person_id=person_id, edition=paper.edition, data=data, sha256=sealed(paper.edition, data),
            printed_on=today, valid_until=until, at=now,
        )  # fmt: skip
        himself = Actor(person_id=person_id, role=Role.CANDIDATE, session_id=actor.session_id)
        told = f'聘用记录{len(data["records"])}条，有效期限止{until.isoformat()}'
        await write_event(himself, EmploymentStep.PRINTED, SUBJECT, row.id, now=now, remark=told)
    return row.id


async def sheet_data(person_id: int, today: date) -> tuple[date, dict[str, Any]]:
    """Until when the sheet holds, and all it says but its code."""
    profile, _ = await current_rules()
    until, _ = print_valid_until(profile, today)
    office = await office_card()
    return until, {
        'heading': (place_of(office.name) if office else '') + SHEET,
        'name': (await names_of({person_id}))[person_id],
        'id_number': await identity_of(person_id),
        'until_words': written_out(until),
        'printed_words': written_out(today),
        **await sheet_of(person_id, today),
    }


def sealed(edition: str, data: dict[str, Any]) -> str:
    """SHA-256 over the canonical JSON of a sheet."""
    whole = {'form': 'employment_record', 'edition': edition, 'data': data}
    return hashlib.sha256(
        json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(',', ':')).encode()
    ).hexdigest()
