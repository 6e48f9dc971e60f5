"""The table in which an employer files many employment records (聘用记录批量填报): template, import and error file."""

from datetime import date

from documents.columns import Column
from documents.fields import Kind
from models.regulation.item_text import NoSuchItem, read_shown
from models.regulation.objection import Objection

TITLE = '聘用记录批量填报表'
MOST_ROWS = 10_000
MOST_BYTES = 10 * 1024 * 1024


def objections_to_item(value: str, day: date) -> list[Objection]:
    """Ask for one item of the catalogue."""
    try:
        read_shown(value)
    except NoSuchItem as refusal:
        return [Objection(message=str(refusal))]
    return []


COLUMNS = (
    Column('name', '姓名', required=True, longest=60, hint='与身份证一致'),
    Column('id_number', '身份证号', kind=Kind.ID_NUMBER, required=True, longest=18),
    Column('item', '作业项目', required=True, check=objections_to_item, hint='填项目代号，例如N1或N1（叉车司机）'),
    Column('start', '聘用开始', kind=Kind.DATE, required=True, hint='最早为填报当天往前一年的次日'),
    Column('end', '聘用结束', kind=Kind.DATE, hint='最晚到证书有效期止；不填的，到证书有效期止'),
)
