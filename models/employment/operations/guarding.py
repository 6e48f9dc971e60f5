"""A record was filed on an item as it stood: what would make it false is not changed any more. Named on import."""

from datetime import date

from models.certificates.rules.items import HeldItem
from models.certificates.rules.printed import last_valid_day
from models.certificates.standing_on import guard_changes_with
from models.employment.tables import EmploymentRecord
from models.records.office_rules import current_rules
from models.regulation.objection import Objection


async def objections_to_item_change(item_id: int, before: HeldItem, after: HeldItem, day: date) -> list[Objection]:
    """Neither may the item become another one, nor its validity end before a record's agreed end, nor begin later."""
    records = await EmploymentRecord.filter(certificate_item_id=item_id).order_by('start')
    if not records:
        return []
    if (before.edition, before.code, before.restriction) != (after.edition, after.code, after.restriction):
        message = f'已有用人单位按{before.shown}填报聘用记录，作业项目不能再改；另有项目的，请新增证书项目'
        return [Objection(message=message, field='item')]
    profile, _ = await current_rules()
    until, _ = last_valid_day(after.until, profile, day)
    last, first = max(row.agreed_end for row in records), records[0].start
    wrong = []
    if until < last and after.until != before.until:
        message = f'已有聘用记录填报至{last.isoformat()}，证书有效期止不能早于这一天；请先请用人单位修改聘用记录'
        wrong.append(Objection(message=message, field='valid_until'))
    if after.start and after.start.first > first and after.start != before.start:
        message = f'已有聘用记录从{first.isoformat()}开始，证书有效期起不能晚于这一天；请先请用人单位修改聘用记录'
        wrong.append(Objection(message=message, field='valid_from'))
    return wrong


guard_changes_with(objections_to_item_change)
