"""The table by which an office takes its existing register in (登记册导入): template, import and error file."""

from documents.columns import Column
from documents.employment_rows import objections_to_item
from documents.fields import Kind
from documents.inspection import Limits

TITLE = '证书登记册导入表'
MOST_ROWS = 100_000
MOST_BYTES = 10 * 1024 * 1024
LIMITS = Limits(memory=2048 * 1024 * 1024, seconds=300)
"""A hundred thousand rows take a minute and some hundred megabytes to read, in a process that can be killed."""
STATUSES = ('有效', '已过期', '已暂扣', '已撤销', '已换发', '已注销')
MONTH = '证书只印到月的，填到月'

COLUMNS = (
    Column('name', '姓名', required=True, longest=60, hint='与身份证一致'),
    Column('id_number', '身份证号', kind=Kind.ID_NUMBER, required=True, longest=18),
    Column('certificate', '证书编号', longest=30, hint='不填的，与身份证号相同'),
    Column('archive', '档案编号', longest=40),
    Column('item', '作业项目', required=True, check=objections_to_item,
           hint='填项目代号，例如N1；旧项目填2011:Q4；焊工填完整代号'),
    Column('start', '有效期起', kind=Kind.DATE, required=True, months=True, hint=f'批准日期；{MONTH}'),
    Column('until', '有效期止', kind=Kind.DATE, required=True, months=True, hint=MONTH),
    Column('issuer', '发证机关', longest=120, hint='不填的，为本机关'),
    Column('status', '证件状态', kind=Kind.CHOICE, options=STATUSES, hint='不填的，为有效'),
    Column('since', '状态日期', kind=Kind.DATE, hint='暂扣、撤销、注销或换发的日期，用于证书核验；有效的不填'),
    Column('first', '首次发证日期', kind=Kind.DATE),
)  # fmt: skip
