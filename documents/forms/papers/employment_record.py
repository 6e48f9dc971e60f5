"""特种设备作业人员聘用记录: the sheet a person prints of his own items and employment, with the day it holds until."""

from documents.declaration import Form
from documents.fields import Field, Kind, Section
from documents.forms import common as shared
from documents.forms.papers import common
from documents.layout import QR, Each, Label, Serial, Val, cell, grid, para, row

NAME = '特种设备作业人员聘用记录'
HEADING = Field(key='heading', label='标题', required=True, longest=80, sample=f'样例市{NAME}')
PERSON = common.varied(common.NAME, label='姓名')
ID_NUMBER = Field(
    key='id_number', label='身份证号', required=True, longest=30, hint='本人打印，印完整号码',
    sample=shared.SAMPLE_ID_NUMBER,
)  # fmt: skip
ITEMS = Field(
    key='items',
    label='作业项目',
    kind=Kind.ROWS,
    most=500,
    columns=(
        Field(key='item', label='作业项目', longest=200),
        Field(key='until', label='有效期限止', longest=40),
        Field(key='issuer', label='发证机构', longest=120),
    ),
    sample=[{'row': 'r0', 'item': 'N1（叉车司机）', 'until': '2028-02-29', 'issuer': '样例市市场监督管理局'}],
)
RECORDS = Field(
    key='records',
    label='聘用记录',
    kind=Kind.ROWS,
    most=10_000,
    columns=(
        Field(key='employer', label='聘用单位 / 个人', longest=120),
        Field(key='kind', label='作业种类', longest=300),
        Field(key='period', label='聘用时间', longest=60),
    ),
    sample=[
        {
            'row': 'r0',
            'employer': '样例机械有限公司',
            'kind': '场（厂）内专用机动车辆作业：N1（叉车司机）',
            'period': '2026-01-01至2027-12-31',
        }
    ],
)
UNTIL = Field(key='until_words', label='有效期限止', required=True, longest=30, sample='二〇二五年十一月二十二日')
PRINTED = Field(key='printed_words', label='打印日期', required=True, longest=30, sample='二〇二五年十月二十二日')
CODE = Field(key='code', label='核验码', required=True, longest=40, sample='SAMPLE0000000000')
ADDRESS = Field(
    key='address',
    label='核验网址',
    longest=300,
    hint='没有对外网址的不填，只印核验码',
    sample='https://sample.invalid/e/SAMPLE0000000000',
)

EMPLOYMENT_RECORD = Form(
    key='employment_record',
    title=NAME,
    edition='2026',
    source='中山市聘用记录填报操作指引 一、2.2.2',
    audience='office',
    summary='持证人打印本人全部聘用记录，有效期一个月，凭二维码核验',
    note='栏目和说明的文字依据中山市的打印模板；标题中的地名取自本机关名称；作业种类后加注作业项目、核验码和二维码为本系统所加。',
    page_numbers=True,
    sections=(
        Section(
            key='sheet',
            title=NAME,
            fields=(HEADING, PERSON, ID_NUMBER, ITEMS, RECORDS, UNTIL, PRINTED, CODE, ADDRESS),
        ),
    ),
    layout=(
        para(Val('heading'), align='center', font='hei', size=20, pitch=1.4, after=12, keep=True),
        grid(
            (22, 38, 24, 30, 20, 26),
            row(cell('特种设备作业人员', cs=6, font='hei')),
            row(cell(Label('name', 4)), cell(Val('name'), cs=5)),
            row(cell(Label('id_number')), cell(Val('id_number'), cs=5)),
            Each(
                key='items',
                row=row(
                    cell(Label('item'), Serial()),
                    cell(Val('item')),
                    cell(Label('until')),
                    cell(Val('until')),
                    cell(Label('issuer')),
                    cell(Val('issuer')),
                ),
            ),
            size=10.5,
        ),
        para(Label('records'), align='center', font='hei', size=14, before=12, after=6, keep=True),
        grid(
            (58, 54, 48),
            row(*(cell(column.label, font='hei') for column in RECORDS.columns), head=True),
            Each(key='records', row=row(cell(Val('employer')), cell(Val('kind')), cell(Val('period')))),
            size=10.5,
        ),
        para('【以上材料仅供参考，有效期限止', Val('until_words'), '】', align='left', before=12, keep=True),
        para(Val('printed_words'), align='right', keep=True),
        para(QR('address', 26), align='left', before=6, keep=True),
        para(Label('code'), '：', Val('code'), **{**common.SMALL, 'keep': True}),
        para('凭核验码可以查询本件是否仍在有效期内，以及证书和聘用记录的现状；印有二维码的，也可以用手机扫描查询。', **common.SMALL),
    ),
)  # fmt: skip
