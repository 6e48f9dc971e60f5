"""Fields and lines that several papers of the issuing office share."""

from documents.fields import Field, FilledBy, Kind
from documents.forms import common
from documents.layout import (
    QR,
    Blank,
    Block,
    Each,
    Grid,
    Inline,
    Label,
    Para,
    Serial,
    Val,
    cell,
    grid,
    para,
    row,
    title,
)

BODY = {'size': 14, 'pitch': 1.7, 'indent': 2, 'font': 'fang'}
LINE = {'size': 14, 'pitch': 1.7, 'align': 'left', 'font': 'fang'}
CLOSE = {'size': 14, 'pitch': 1.7, 'align': 'right', 'font': 'fang', 'keep': True}
SMALL = {'size': 10.5, 'pitch': 1.5, 'align': 'left'}
OURS = '栏目和版式为本系统所拟，使用前请与本机关的文书式样核对。'

NUMBER = Field(key='number', label='编号', required=True, longest=60, sample='样例〔2026〕第0001号')
NAME = Field(key='name', label='申请人', required=True, longest=60, sample='样例甲')
ID_NUMBER = Field(
    key='id_number',
    label='证件号码',
    required=True,
    longest=30,
    hint='打印时隐去出生日期',
    sample=common.SAMPLE_ID_NUMBER[:6] + '*' * 8 + common.SAMPLE_ID_NUMBER[-4:],
)
ITEM = Field(key='item', label='项目代号', required=True, longest=200, hint='多个项目用顿号隔开', sample='G3')
TYPE = Field(key='type', label='申请类型', required=True, longest=30, sample='复审')
APPLICATION = Field(key='application', label='申请号', required=True, longest=40, sample='样例000000000001')
OFFICE = Field(key='office', label='机关名称', required=True, sample='样例市市场监督管理局')
OFFICE_PHONE = Field(key='office_phone', label='联系电话', longest=60, sample='000-00000000')
ISSUED_ON = Field(key='issued_on', label='日期', kind=Kind.DATE, required=True, sample='2026-11-21')
TRACKING_CODE = Field(key='tracking_code', label='办理进度查询码', required=True, longest=40, sample='SAMPLE0000000000')
PROGRESS_URL = Field(
    key='progress_url',
    label='办理进度网址',
    longest=300,
    hint='没有对外网址的不填，只印查询码',
    sample='https://sample.invalid/SAMPLE0000000000',
)
REVIEW_PERIOD = Field(key='review_period', label='申请行政复议的期限', required=True, longest=20, sample='60日')
REVIEW_AUTHORITY = Field(key='review_authority', label='行政复议机关', required=True, sample='样例市人民政府')
SUIT_PERIOD = Field(key='suit_period', label='提起行政诉讼的期限', required=True, longest=20, sample='6个月')
COURT = Field(key='court', label='管辖法院', required=True, sample='样例市样例区人民法院')

CASE = (NUMBER, NAME, ID_NUMBER, ITEM, TYPE, APPLICATION)
CLOSING = (OFFICE, OFFICE_PHONE, ISSUED_ON)
PROGRESS = (TRACKING_CODE, PROGRESS_URL)
REMEDIES = (REVIEW_PERIOD, REVIEW_AUTHORITY, SUIT_PERIOD, COURT)
TOO_YOUNG = {'row': 'r0', 'reason': '样例：申请人不满18周岁', 'clause': 'TSG Z6001-2019（样例条款）'}
REASONS = Field(
    key='reasons',
    label='理由',
    kind=Kind.ROWS,
    required=True,
    fewest=1,
    columns=(
        Field(key='reason', label='事实和理由', kind=Kind.LONG_TEXT, required=True, longest=1000),
        Field(key='clause', label='依据', required=True, longest=200),
    ),
    sample=[TOO_YOUNG],
)

REASONS_AND_BAN = common.varied(
    REASONS,
    sample=[
        TOO_YOUNG,
        {'row': 'r1', 'reason': '样例：提供虚假的学历证明', 'clause': '行政许可法第七十八条（样例）'},
    ],
)
BAN = Field(
    key='ban',
    label='再次申请的限制',
    kind=Kind.LONG_TEXT,
    longest=300,
    hint='写明起止日期和依据；没有限制的不填，决定书不印这一行',
    sample='样例：因隐瞒有关情况或提供虚假材料，一年内不得再次申请（行政许可法第七十八条）',
)
BAN_NOTE = (
    '再次申请的限制依照行政许可法第七十八条写明起止日期；该条所说“该行政许可”是否限于所申请的作业项目、'
    '同条规定的警告是否一并写明，待确认。'
)


def varied(field: Field, **changes: object) -> Field:
    """The same field with other words or rules."""
    return common.varied(field, **changes)


def by_hand(key: str, label: str, kind: Kind = Kind.TEXT) -> Field:
    """A field that is only ever written on the printed sheet."""
    return Field(key=key, label=label, kind=kind, filled_by=FilledBy.HAND)


def heading(name: str) -> tuple[Para, ...]:
    """Title, number and addressee with the masked number of the identity paper."""
    return (
        *title(name, size=20, after=10),
        para(Label('number'), '：', Val('number'), **{**LINE, 'align': 'right', 'size': 12}),
        para(Val('name'), '：', **{**LINE, 'before': 6}),
        para(Label('id_number'), '：', Val('id_number'), **LINE),
    )


def asked(*then: Inline) -> Para:
    """The opening sentence of a decision: what was applied for, then what follows from it."""
    opening = (
        '您提出的',
        Blank('item', 4),
        '特种设备作业人员（含安全管理人员）考核 ',
        Blank('type', 3),
        '申请（',
        Label('application'),
        '：',
        Blank('application', 9),
        '），',
    )
    return para(*opening, *then, **BODY)


def numbered(rows: Field, widths: tuple[float, ...]) -> Grid:
    """A table of the rows of a field: their number, then each column under its label."""
    head = row(cell('序号'), *(cell(column.label) for column in rows.columns), head=True)
    cells = (cell(Val(column.key), align='left') for column in rows.columns)
    return grid(widths, head, Each(key=rows.key, row=row(cell(Serial()), *cells)), size=12)


def banned() -> Para:
    """Until when the applicant may not apply again; left out where nothing keeps him from it."""
    return para('再次申请的限制：', Blank('ban', 20), **{**BODY, 'before': 6, 'only_with': 'ban'})


def remedies() -> Para:
    """How the decision can be attacked; periods and authorities come from the rules of the office."""
    return para(
        '如不服本决定，可以自收到本决定书之日起',
        Blank('review_period', 3),
        '内向',
        Blank('review_authority', 9),
        '申请行政复议，也可以自收到本决定书之日起',
        Blank('suit_period', 3),
        '内依法向',
        Blank('court', 10),
        '提起行政诉讼。',
        **{**BODY, 'before': 6},
    )


def closing() -> tuple[Para, ...]:
    """Name of the office under its seal, the date, and whom to call."""
    return (
        para(Val('office'), '（盖章）', **{**CLOSE, 'before': 30}),
        para(Val('issued_on'), **CLOSE),
        para(Label('office_phone'), '：', Val('office_phone'), **{**LINE, 'size': 12, 'before': 6}),
    )


def progress() -> tuple[Block, ...]:
    """The code under which anybody who holds the paper sees where the case stands; as a QR where the office is online."""
    return (
        para(QR('progress_url', 28), align='left', before=6, keep=True),
        para(Label('tracking_code'), '：', Val('tracking_code'), **SMALL),
        para('凭查询码可以查询办理进度；印有二维码的，也可以用手机扫描查询。查询结果不显示个人信息。', **SMALL),
    )
