"""准予行政许可决定书: what is licensed until when, and how the certificate is collected."""

from documents.declaration import Form
from documents.fields import Field, Kind, Section
from documents.forms.papers import common
from documents.layout import Blank, para

ITEMS = Field(
    key='items',
    label='准予项目',
    kind=Kind.ROWS,
    required=True,
    fewest=1,
    columns=(
        Field(key='code', label='项目代号', required=True, longest=60),
        Field(key='item', label='作业项目', required=True),
        Field(key='valid_from', label='有效期自', kind=Kind.DATE, required=True),
        Field(key='valid_until', label='有效期至', kind=Kind.DATE, required=True),
    ),
    sample=[
        {
            'row': 'r0',
            'code': 'G3',
            'item': '锅炉水处理',
            'valid_from': '2026-11-21',
            'valid_until': '2030-10-31',
        }
    ],
)
COLLECT = Field(
    key='collect',
    label='领证方式',
    kind=Kind.LONG_TEXT,
    longest=300,
    required=True,
    sample='样例：请携带身份证到样例市样例区样例路1号领取',
)

GRANT = Form(
    key='grant',
    title='特种设备作业人员考核准予行政许可决定书',
    edition='2026',
    source='行政许可法第三十八条第一款、第四十四条',
    audience='office',
    summary='准予许可后告知申请人项目、有效期和领取证件的方式',
    note=f'法律没有给出式样；兼作领证通知。{common.OURS}',
    sections=(
        Section(
            key='decision',
            title='准予许可决定',
            fields=(*common.CASE, ITEMS, COLLECT, *common.CLOSING, *common.PROGRESS),
        ),
    ),
    layout=(
        *common.heading('特种设备作业人员考核准予行政许可决定书'),
        common.asked(
            '经审查，符合法定条件、标准，根据《中华人民共和国行政许可法》第三十八条第一款的规定，'
            '本机关决定准予行政许可：'
        ),
        common.numbered(ITEMS, (14, 24, 46, 38, 38)),
        para('领证方式：', Blank('collect', 24), **{**common.BODY, 'before': 6}),
        *common.closing(),
        *common.progress(),
    ),
)
