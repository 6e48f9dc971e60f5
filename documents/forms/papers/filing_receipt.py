"""申请提交回执: what an applicant takes away when he has filed; it proves what was sent and leads to the progress."""

from documents.declaration import Form
from documents.fields import Field, Section
from documents.forms.papers import common
from documents.layout import Label, Val, cell, grid, para, row, title

FIELDS = (
    common.APPLICATION,
    common.NAME,
    common.TYPE,
    common.varied(common.ITEM, label='作业项目', longest=400),
    common.varied(common.OFFICE, label='受理机构'),
    Field(key='submitted', label='提交时间', required=True, longest=30, sample='2026-11-21 14:02'),
    Field(key='due', label='受理决定期限', longest=60, sample='2026年11月27日（周五）'),
    Field(key='sha256', label='提交内容指纹（SHA-256）', required=True, longest=64, sample='0' * 64),
)

FILING_RECEIPT = Form(
    key='filing_receipt',
    title='特种设备作业人员申请提交回执',
    edition='2026',
    source='行政许可法第二十九条、第三十二条',
    audience='office',
    summary='在线提交申请后，申请人自行下载保存',
    note=f'回执只证明收到提交的内容，不是受理凭证。{common.OURS}',
    sections=(Section(key='receipt', title='提交回执', fields=(*FIELDS, *common.PROGRESS)),),
    layout=(
        *title('特种设备作业人员申请提交回执', size=18, after=12),
        grid(
            (50, 110),
            *(row(cell(Label(field.key)), cell(Val(field.key), align='left'), height=11) for field in FIELDS),
            size=11,
        ),
        para('本回执证明系统已收到上述申请，不代表已经受理。是否受理以受理机构的书面凭证为准。', **common.SMALL),
        *common.progress(),
    ),
)
