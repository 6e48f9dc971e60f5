"""发证档案: the cover and contents of a case bound into one file, and the sheet that stands for what could not be bound."""

from documents.declaration import Form
from documents.fields import Field, Kind, Section
from documents.forms.papers import common
from documents.layout import Break, Each, Gap, Label, Serial, Val, asks, cell, grid, para, row, title

NAME = '特种设备作业人员考核发证档案'
ITEM = common.varied(common.ITEM, label='作业项目', longest=500)
OPENED_ON = Field(key='opened_on', label='受理日期', kind=Kind.DATE, sample='2026-11-21')
CLOSED_ON = Field(key='closed_on', label='办结日期', kind=Kind.DATE, sample='2026-12-15')
RETAINED_UNTIL = Field(key='retained_until', label='保存至', kind=Kind.DATE, sample='2036-12-15')
RETAINED_WHY = Field(
    key='retained_why', label='保存依据', longest=200, sample='样例：至少保存10年，自办结之日起算（待确认）'
)
OUTCOME = Field(key='outcome', label='办理结果', longest=60, sample='样例：准予许可')
PARTS = Field(
    key='parts',
    label='卷内目录',
    kind=Kind.ROWS,
    most=1000,
    columns=(
        Field(key='title', label='题名', longest=200),
        Field(key='pages', label='页次', longest=20),
        Field(key='remark', label='备注', longest=200),
    ),
    sample=[
        {'row': 'r0', 'title': '申请材料：特种设备作业人员资格申请表', 'pages': '1', 'remark': ''},
        {'row': 'r1', 'title': '申请材料：样例学历证明', 'pages': '2—3', 'remark': ''},
        {'row': 'r2', 'title': '申请材料：样例工作简历', 'pages': '', 'remark': '附件另存'},
    ],
)

DOSSIER = Form(
    key='dossier',
    title=NAME,
    edition='2026',
    source='TSG Z6001-2019 档案（二手，未见规则原文）',
    audience='office',
    summary='一件申请的全部表格、材料、通知和决定，按顺序合订为一个文件',
    note='封面和卷内目录的版式为本系统所拟；封面、目录不编页次。',
    sections=(
        Section(
            key='cover',
            title='封面和卷内目录',
            fields=(
                common.APPLICATION,
                common.NAME,
                common.ID_NUMBER,
                common.TYPE,
                ITEM,
                common.OFFICE,
                OPENED_ON,
                CLOSED_ON,
                OUTCOME,
                RETAINED_UNTIL,
                RETAINED_WHY,
                PARTS,
            ),
        ),
    ),
    layout=(
        Gap(height=40),
        *title(NAME, size=26, after=60),
        grid(
            (40, 100),
            *(row(*asks(key), height=14) for key in ('application', 'name', 'id_number', 'type', 'item', 'office')),
            *(row(*asks(key), height=14) for key in ('opened_on', 'closed_on', 'outcome', 'retained_until')),
            row(*asks('retained_why'), height=14),
            size=14,
        ),
        Break(),
        *title('卷内目录', size=20, after=8),
        para(Label('application'), '：', Val('application'), align='left', after=4),
        grid(
            (14, 78, 20, 48),
            row(cell('序号'), *(cell(column.label) for column in PARTS.columns), head=True),
            Each(
                key='parts',
                row=row(
                    cell(Serial()),
                    cell(Val('title'), align='left'),
                    cell(Val('pages')),
                    cell(Val('remark'), align='left'),
                ),
            ),
            size=10.5,
        ),
    ),
)

TITLE = Field(key='title', label='题名', required=True, longest=200, sample='样例学历证明')
SHA256 = Field(key='sha256', label='SHA-256', required=True, longest=64, sample='0' * 64)

MISSING_PART = Form(
    key='missing_part',
    title='未能并入的材料',
    edition='2026',
    source='本系统所拟',
    audience='office',
    summary='材料损坏、无法并入档案时，在原位置说明',
    sections=(Section(key='part', title='未能并入的材料', fields=(TITLE, SHA256)),),
    layout=(
        Gap(height=80),
        para(Val('title'), align='center', font='hei', size=18, after=12),
        para('本件不完整或已损坏，未能并入本档案。原件另存于本系统，请查阅原件。', align='center', after=12),
        para(Label('sha256'), '：', Val('sha256'), align='center', size=10.5),
    ),
)
