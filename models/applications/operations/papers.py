"""The official papers of a case: numbered, bound to what the case says now, frozen with their hash.

How they look is declared elsewhere; an operation is handed the declaration and freezes exactly its fields.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any, Protocol
from uuid import uuid4

from models.applications.facts import named_items
from models.applications.operations.numbering import paper_number
from models.applications.operations.steps import Case
from models.applications.rules.receipt import progress_address
from models.applications.tables import Application, Paper
from models.clock import office_day
from models.people.queries.organisations import organisation_card
from models.people.queries.persons import identity_of, names_of
from models.records.queries import value_of
from models.regulation.clauses import Profile, number
from models.regulation.identity import masked
from models.regulation.item_text import NamedItem
from models.regulation.objection import Objection, Refused, refusing
from models.regulation.text import clean_text, objections_to_text
from models.settings import Settings

REVIEW_AUTHORITY, COURT = 'review_authority', 'court'
"""Settings of the office: whom its decisions can be taken to. Until they are set the general words of the law stand."""
LONGEST_ITEMS = 200


class DeclaredPaper(Protocol):
    """What of a paper's declaration is needed here; `documents.declaration.Form` is one."""

    @property
    def key(self) -> str:
        """Which paper it is."""

    @property
    def edition(self) -> str:
        """Which print of it."""

    def empty(self) -> dict[str, Any]:
        """Data with every field present and empty."""

    def objections(self, data: object, day: date) -> list[Objection]:
        """Everything that keeps it from going out."""


async def freeze(case: Case, paper: DeclaredPaper, key: str, **own: Any) -> Paper:
    """Freeze a paper of that key with the case's data and its own; Refused where its declaration objects."""
    if paper.key != key:
        raise ValueError(f'{key} was asked for, {paper.key} was handed')
    known = await common_data(case) | {'number': await paper_number(key, office_day(case.now))} | own
    data = {field: known[field] for field in paper.empty() if field in known}
    if wrong := refusing(paper.objections(data, office_day(case.now))):
        raise Refused(*wrong)
    return await Paper.create(
        id=uuid4(), application_id=case.application.id, form_key=key, edition=paper.edition, number=data['number'],
        data=data, sha256=sealed(key, paper.edition, data), at=case.now,
    )  # fmt: skip


def sealed(key: str, edition: str, data: Mapping[str, Any]) -> str:
    """SHA-256 over the canonical JSON of a paper."""
    whole = {'form': key, 'edition': edition, 'data': data}
    return hashlib.sha256(
        json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(',', ':')).encode()
    ).hexdigest()


async def common_data(case: Case) -> dict[str, Any]:
    """What every paper may say of the case, the office and the ways to contest; the identity number masked."""
    application = case.application
    office = await organisation_card(application.office_id or 0) or {}
    names = await names_of({application.person_id})
    code = application.tracking_code
    return {
        'name': names[application.person_id],
        'id_number': masked(await identity_of(application.person_id)),
        'item': codes_in_words(named_items(case.items)), 'type': application.type.label,
        'application': application.number or '', 'office': office.get('name', ''),
        'office_phone': office.get('phone') or '', 'issued_on': office_day(case.now).isoformat(),
        'tracking_code': code, 'progress_url': progress_address(Settings().public_url, code),
    } | await remedies(case.profile, case.now)  # fmt: skip


async def remedies(profile: Profile, now: datetime) -> dict[str, str]:
    """Within which time and where a decision can be contested."""
    day = office_day(now)
    return {
        'review_period': f'{number(profile, "reconsideration-days", day)}日',
        'review_authority': await value_of(REVIEW_AUTHORITY) or '本机关所在地的本级人民政府',
        'suit_period': f'{number(profile, "lawsuit-months", day)}个月',
        'court': await value_of(COURT) or '有管辖权的人民法院',
    }


def codes_in_words(items: list[NamedItem]) -> str:
    """The codes as a paper prints them: G3、Q2（限桥式起重机）; the welders' own code alone."""
    shown = [code_in_words(item) for item in items]
    whole = '、'.join(shown)
    return whole if len(whole) <= LONGEST_ITEMS else f'{shown[0]}等{len(shown)}项'


def code_in_words(item: NamedItem) -> str:
    """One code."""
    if item.welding:
        return item.restriction or item.code
    return f'{item.code}（{item.restriction}）' if item.restriction else item.code


def rows_of(lines: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Lines as the repeated rows of a paper."""
    return [{'row': f'r{place}', **line} for place, line in enumerate(lines)]


def cleaned_reasons(reasons: Iterable[Mapping[str, str]]) -> list[dict[str, str]]:
    """Reasons with their clauses as typed, cleaned; Refused where there is none, or one without words or basis."""
    found = [
        {
            'reason': clean_text(one.get('reason', ''), longest=1000, multiline=True),
            'clause': clean_text(one.get('clause', ''), longest=200),
        }
        for one in reasons
    ]
    if not found:
        raise Refused(Objection(message='请写明理由和依据', field='reasons'))
    wrong = [
        one
        for row in found
        for one in (*objections_to_text(row['reason'], 1000), *objections_to_text(row['clause'], 200))
    ]
    if wrong:
        raise Refused(*(Objection(message=f'理由和依据：{one.message}', field='reasons') for one in wrong))
    if any(not one['reason'] or not one['clause'] for one in found):
        raise Refused(Objection(message='每条理由都要写明事实和依据的条款', field='reasons'))
    return found


def contest_words(*told: str, notice: Paper) -> str:
    """What a decision against the applicant tells him, then how he can contest it."""
    data = notice.data
    contest = (
        f'如不服，可以自收到决定书之日起{data["review_period"]}内向{data["review_authority"]}申请行政复议，'
        f'或者{data["suit_period"]}内向{data["court"]}提起行政诉讼。文书编号：{data["number"]}。'
    )
    return ''.join(f'{part.rstrip("。")}。' for part in told if part) + contest


async def papers_issued(application: Application) -> list[Paper]:
    """The papers of a case, oldest first."""
    return await Paper.filter(application_id=application.id).order_by('at', 'number')
