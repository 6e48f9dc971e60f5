"""Certificates from elsewhere, entered by their holders: which of it may be changed later, and what is plainly wrong."""

from collections.abc import Iterable
from datetime import date

from models.certificates.rules.items import HeldItem, ItemStatus
from models.certificates.rules.printed import PrintedDay
from models.regulation.clauses import Profile, in_force
from models.regulation.labelled import Labelled
from models.regulation.objection import Objection
from models.regulation.periods import years_after

MOST_YEARS_AHEAD = 10  # no certificate of any edition lasts so long, even one renewed before its time
LABELS = {
    'item': '作业项目', 'kind': '作业种类', 'issuer': '发证机构', 'valid_from': '证书有效期', 'valid_until': '证书有效期',
    'number': '证书编号', 'archive_number': '档案编号', 'name': '姓名', 'id_number': '身份证号', 'status': '证件状态',
    'first_issued_on': '首次发证日期', 'employer': '聘用单位',
}  # fmt: skip


class CertificateStep(Labelled):
    """What a holder does with a certificate."""

    TYPED_IN = 'typed_in', '手工录入证书'
    CHANGED = 'certificate_changed', '修改证书信息'
    SHEET_TAKEN = 'certificate_sheet_taken', '下载证书'


def objections_to_fields(profile: Profile, day: date, fields: Iterable[str]) -> list[Objection]:
    """Only what the clause lists may change (证书信息修改): 作业项目、作业种类、发证机构、证书有效期."""
    clause = in_force(profile, 'certificate-editable-fields', day)
    listed = clause.value if isinstance(clause.value, tuple) else ()
    return [
        Objection(
            message=f'{LABELS.get(field, "这项内容")}不能修改；自行录入的证书录入后只能修改{"、".join(listed)}',
            clause=clause.article, field=field,
        )
        for field in fields
        if LABELS.get(field) not in listed
    ]  # fmt: skip


def objections_to_days(start: PrintedDay, until: PrintedDay, day: date) -> list[Objection]:
    """What cannot be printed on any certificate, told under the last day."""
    if until.last < start.first:
        return [Objection(message='有效期止早于有效期起，请核对', field='valid_until')]
    if until.first > years_after(day, MOST_YEARS_AHEAD):
        message = f'有效期止{until.words}在{MOST_YEARS_AHEAD}年以后，不合常理，请对照证书核对'
        return [Objection(message=message, field='valid_until')]
    return []


def objections_to_kind(kind: str | None, item: HeldItem) -> list[Objection]:
    """作业种类 follows from the item; another one beside it is refused."""
    if kind is None or kind == item.item.kind:
        return []
    return [Objection(message=f'作业种类由作业项目确定，{item.shown}属于“{item.item.kind}”', field='kind')]


def objections_to_standing(before: HeldItem) -> list[Objection]:
    """What is no certificate of its holder's any more is not his to change."""
    if before.status is ItemStatus.VALID:
        return []
    return [Objection(message=f'{before.shown}{before.status.label}，不能再修改')]


def period_words(held: HeldItem) -> str:
    """2023-01-15至2027-01-14, 2016-07至2020-07."""
    return f'{held.start or "—"}至{held.until}'


def changed_words(before: HeldItem, after: HeldItem) -> dict[str, list[str]]:
    """What differs, old and new, in the words the history shows."""
    told = {
        'item': [before.shown, after.shown],
        'kind': [before.item.kind, after.item.kind],
        'issuer': [before.issuer, after.issuer],
        'validity': [period_words(before), period_words(after)],
    }
    return {field: change for field, change in told.items() if change[0] != change[1]}
