"""Employment records follow their item where the office corrects it."""

from datetime import datetime

from models.certificates.rules.items import HeldItem
from models.employment.tables import EmploymentRecord
from models.people.queries.organisations import representatives
from models.records.operations import notify
from models.regulation.derivation import in_words


async def follow_item(item_id: int, held: HeldItem, now: datetime) -> None:
    """The records name the item as it is called now; their days stay, and whoever filed too many is told."""
    rows = EmploymentRecord.filter(certificate_item_id=item_id)
    await rows.update(edition=held.edition, code=held.code, restriction=held.restriction)
    last = held.until.last
    beyond = await rows.filter(ends_on__gt=last).values_list('id', 'organisation_id')
    bosses = await representatives({organisation_id for _, organisation_id in beyond})
    for record_id, organisation_id in beyond:
        if boss := bosses.get(organisation_id):
            await notify(
                boss, '证书有效期已更正，请修改聘用记录', now=now, link=f'/company/employment/{record_id}',
                body=f'{held.shown}的有效期止更正为{in_words(last)}，本单位填报的聘用时间超出了有效期，请改正聘用结束时间。',
            )  # fmt: skip
