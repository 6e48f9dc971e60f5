"""送达回证: who took which papers and certificates, when and how."""

from documents.declaration import Form
from documents.fields import Field, Kind, Section
from documents.forms import common as shared
from documents.forms.papers import common
from documents.layout import Check, Each, Hand, Label, Serial, Val, asks, cell, grid, para, row, title

METHODS = ('当面领取', '邮寄', '电子送达', '留置送达', '公告送达')
PAPERS = Field(
    key='papers',
    label='送达文书、证件',
    kind=Kind.ROWS,
    required=True,
    fewest=1,
    columns=(
        Field(key='name', label='文书、证件名称', required=True),
        Field(key='number', label='编号', longest=60),
        Field(key='count', label='份数', kind=Kind.NUMBER, longest=4, required=True),
    ),
    sample=[
        {
            'row': 'r0',
            'name': '特种设备作业人员考核准予行政许可决定书',
            'number': '样例〔2026〕第0002号',
            'count': '1',
        },
        {'row': 'r1', 'name': '特种设备安全管理和作业人员证', 'number': '', 'count': '1'},
    ],
)
METHOD = Field(
    key='method',
    label='送达方式',
    kind=Kind.CHOICE,
    options=shared.options(*METHODS),
    required=True,
    sample='当面领取',
)
PLACE = Field(key='place', label='送达地点', longest=120, sample='样例市样例区样例路1号')
POST_NUMBER = Field(key='post_number', label='邮寄单号', longest=40, sample='SAMPLE00000')
ITEM = common.varied(common.ITEM, label='申请项目')

SERVICE_RECEIPT = Form(
    key='service_receipt',
    title='送达回证',
    edition='2026',
    source='行政许可法第四十四条',
    audience='office',
    summary='当面交付或者邮寄文书、证件时，由收件人签收',
    note=f'没有统一式样；领取证件时兼作领证签收单。{common.OURS}',
    sections=(
        Section(
            key='receipt',
            title='送达回证',
            fields=(
                common.NUMBER,
                common.NAME,
                common.ID_NUMBER,
                ITEM,
                common.TYPE,
                common.APPLICATION,
                PAPERS,
                METHOD,
                PLACE,
                POST_NUMBER,
                common.by_hand('recipient', '收件人（签字）'),
                common.by_hand('received_on', '收件日期', Kind.DATE),
                common.by_hand('not_himself', '代收人与受送达人的关系及代收理由'),
                common.by_hand('server', '送达人（签字）'),
                common.OFFICE,
                common.ISSUED_ON,
            ),
        ),
    ),
    layout=(
        *title('送达回证', size=20, after=8),
        para(Label('number'), '：', Val('number'), align='right'),
        grid(
            (32, 48, 32, 48),
            row(cell('受送达人'), cell(Val('name')), *asks('id_number'), height=11),
            row(*asks('item'), *asks('type'), height=11),
            row(*asks('application', cs=3), height=11),
        ),
        grid(
            (16, 72, 52, 20),
            row(cell('序号'), *(cell(column.label) for column in PAPERS.columns), head=True),
            Each(
                key='papers',
                row=row(cell(Serial()), cell(Val('name'), align='left'), cell(Val('number')), cell(Val('count'))),
            ),
        ),
        grid(
            (32, 128),
            row(
                cell(Label('method')),
                cell(*(piece for method in METHODS for piece in (Check('method', method), '　'))),
                height=11,
            ),
            row(*asks('place'), height=11),
            row(*asks('post_number'), height=11),
            row(
                cell('收件人签收'),
                cell(
                    para(Hand('recipient', 8), before=16, align='left'), para(Hand('received_on'), align='left'), cs=1
                ),
                height=28,
            ),
            row(cell(Label('not_himself')), cell(Hand('not_himself', 20, label=False)), height=22),
            row(cell('送达人'), cell(Hand('server', 8), align='left'), height=16),
        ),
        para('注：邮寄的附邮寄凭证；收件人拒收的，由送达人注明情况。', size=10.5, before=4),
        para(Val('office'), '（盖章）　', Val('issued_on'), align='right', before=20),
    ),
)
