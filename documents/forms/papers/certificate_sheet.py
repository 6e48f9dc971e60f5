"""特种设备安全管理和作业人员证（查看页）: what a holder looks at and takes away of his own certificate."""

from documents.declaration import Form
from documents.fields import Field, Kind, Section
from documents.forms import common as shared
from documents.forms.papers import common
from documents.layout import Each, Label, Val, cell, grid, para, row, title

NAME = '特种设备安全管理和作业人员证'
PERSON = common.varied(common.NAME, label='姓名')
NUMBER = Field(
    key='number', label='证书编号', required=True, longest=30, hint='持证人本人查看，印完整编号',
    sample=shared.SAMPLE_ID_NUMBER,
)  # fmt: skip
ARCHIVE = Field(key='archive_number', label='档案编号', longest=40, sample='样例000001')
ITEMS = Field(
    key='items',
    label='作业项目',
    kind=Kind.ROWS,
    most=200,
    columns=(
        Field(key='item', label='作业项目', longest=200),
        Field(key='approved', label='批准日期', longest=20),
        Field(key='until', label='有效日期', longest=20),
        Field(key='status', label='证件状态', longest=20),
    ),
    sample=[
        {
            'row': 'r0',
            'item': 'N1（叉车司机）',
            'approved': '2024-03-01',
            'until': '2028-02-29',
            'status': '有效',
        }
    ],
)
ISSUER = Field(key='issuer', label='发证机关', required=True, longest=120, sample='样例市市场监督管理局')
EMPLOYER = Field(key='employer', label='聘用单位', longest=120, sample='样例机械有限公司')
REISSUED = Field(key='reissued', label='补发', longest=20, hint='补发的印“此证补发”', sample='此证补发')
AS_OF = Field(key='as_of', label='查询日期', kind=Kind.DATE, required=True, sample='2026-11-21')

CERTIFICATE_SHEET = Form(
    key='certificate_sheet',
    title=f'{NAME}（查看页）',
    edition='2026',
    source='应急管理部电子证照申领指南 二（预览、下载）；TSG Z6001-2019 附件A的栏目',
    audience='office',
    summary='持证人核对密码后查看、下载本人证书的内容',
    note=(
        '证书的式样见TSG Z6001-2019附件A，本系统没有附件A的原图：栏目据其名称，版式为本系统所拟；'
        '批准日期印该项目有效期的起始日，证件状态和查询日期为本系统所加。'
    ),
    page_numbers=True,
    sections=(
        Section(
            key='sheet',
            title=NAME,
            fields=(PERSON, NUMBER, ARCHIVE, ITEMS, ISSUER, EMPLOYER, REISSUED, AS_OF),
        ),
    ),
    layout=(
        *title(NAME, size=20, after=4),
        para('（查看页）', align='center', size=12, keep=True),
        para(Val('reissued'), align='right', font='hei', size=12, after=6, keep=True),
        grid(
            (26, 58, 26, 50),
            row(cell(Label('name', 4)), cell(Val('name')), cell(Label('archive_number')), cell(Val('archive_number'))),
            row(cell(Label('number')), cell(Val('number'), cs=3)),
            row(cell(Label('issuer')), cell(Val('issuer'), cs=3)),
            row(cell(Label('employer')), cell(Val('employer'), cs=3)),
        ),
        para('', size=6, before=10, keep=True),  # so wide that two tables do not look like one double line
        grid(
            (70, 32, 32, 26),
            row(*(cell(column.label, font='hei') for column in ITEMS.columns), head=True),
            Each(key='items', row=row(*(cell(Val(column.key)) for column in ITEMS.columns))),
        ),
        para(Label('as_of'), '：', Val('as_of'), align='right', before=12, keep=True),
        para('本件仅供持证人本人查看，不加盖印章，不能代替证书；以证书原件为准。', **{**common.SMALL, 'keep': True}),
        para('证件状态为查询当日的状态。用人单位和监督检查人员可以在本系统的“证书核验”页面查询现状。', **common.SMALL),
    ),
)  # fmt: skip
