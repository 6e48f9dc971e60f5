"""特种设备作业人员考核许可申请材料补正告知书: everything that is to be mended, at once, and until when."""

from documents.declaration import Form
from documents.fields import Field, Kind, Section
from documents.forms.papers import common
from documents.layout import Blank, para

ITEMS = Field(
    key='corrections',
    label='补正内容',
    kind=Kind.ROWS,
    required=True,
    fewest=1,
    columns=(
        Field(key='what', label='材料或栏目', required=True),
        Field(key='remark', label='需要补正的内容', kind=Kind.LONG_TEXT, required=True, longest=1000),
    ),
    sample=[
        {'row': 'r0', 'what': '身份证照片', 'remark': '样例：请上传身份证照片信息'},
        {'row': 'r1', 'what': '学历证明', 'remark': '样例：扫描件不清晰，请重新上传'},
    ],
)
DUE_ON = Field(key='due_on', label='补正期限', kind=Kind.DATE, required=True, sample='2026-12-11')

CORRECTION_NOTICE = Form(
    key='correction_notice',
    title='特种设备作业人员考核许可申请材料补正告知书',
    edition='2020',
    source='上海市一网通办操作指南（V4.0）3.5',
    audience='office',
    summary='申请材料不齐全或者不符合法定形式时，一次告知需要补正的全部内容和期限',
    note=(
        '题名、编号、证件号码、正文和“视为放弃”一句与操作指南所示告知书和办件查询页一致；'
        '姓名、申请号、补正内容表、期限和落款为本系统所加。'
    ),
    sections=(
        Section(
            key='notice',
            title='补正告知',
            fields=(*common.CASE, ITEMS, DUE_ON, *common.CLOSING, *common.PROGRESS),
        ),
    ),
    layout=(
        *common.heading('特种设备作业人员考核许可申请材料补正告知书'),
        common.asked(
            '所提供（出示）的材料不齐全（不符合法定形式），'
            '根据《市场监督管理行政许可程序暂行规定》第15条第四款请作如下补正：'
        ),
        common.numbered(ITEMS, (16, 50, 94)),
        para(
            '以上为需要补正的全部内容。请在',
            Blank('due_on', 8),
            '前（含当日）提交补正材料；如无正当理由逾期不予补正的，视为放弃行政许可申请。',
            **{**common.BODY, 'before': 6},
        ),
        *common.closing(),
        *common.progress(),
    ),
)
