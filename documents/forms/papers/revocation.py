"""撤销行政许可决定书: a licence that should never have been given is taken back."""

from documents.declaration import Form
from documents.fields import Field, Kind, Section
from documents.forms.papers import common
from documents.layout import Blank, para

ITEMS = Field(
    key='items',
    label='撤销项目',
    kind=Kind.ROWS,
    required=True,
    fewest=1,
    columns=(
        Field(key='code', label='项目代号', required=True, longest=60),
        Field(key='item', label='作业项目', required=True),
        Field(key='valid_until', label='原有效期至', kind=Kind.DATE),
    ),
    sample=[{'row': 'r0', 'code': 'G3', 'item': '锅炉水处理', 'valid_until': '2030-10-31'}],
)
GRANTED_ON = Field(key='granted_on', label='准予许可日期', kind=Kind.DATE, required=True, sample='2026-11-21')
BAN = common.varied(
    common.BAN,
    hint='写明年限、起止日期和依据；没有限制的填“无”',
    required=True,
    sample='样例：自撤销之日起三年内不得再次申请（行政许可法第七十九条）',
)
REASONS = common.varied(
    common.REASONS,
    sample=[{'row': 'r0', 'reason': '样例：以欺骗手段取得行政许可', 'clause': '行政许可法第六十九条第二款（样例）'}],
)
FIELDS = (
    common.NUMBER,
    common.NAME,
    common.ID_NUMBER,
    GRANTED_ON,
    ITEMS,
    REASONS,
    BAN,
    *common.REMEDIES,
    *common.CLOSING,
)

REVOCATION = Form(
    key='revocation',
    title='特种设备作业人员考核撤销行政许可决定书',
    edition='2026',
    source='行政许可法第六十九条、第七十九条',
    audience='office',
    summary='撤销已经准予的许可，说明理由、再次申请的限制和救济途径',
    note=f'法律没有给出式样；复议和诉讼期限未见原文，待确认。{common.OURS}',
    sections=(Section(key='decision', title='撤销决定', fields=FIELDS),),
    layout=(
        *common.heading('特种设备作业人员考核撤销行政许可决定书'),
        para(
            '本机关于',
            Blank('granted_on', 8),
            '准予您的下列特种设备作业人员（含安全管理人员）考核行政许可，现根据《中华人民共和国行政许可法》'
            '第六十九条的规定，决定予以撤销：',
            **common.BODY,
        ),
        common.numbered(ITEMS, (16, 40, 64, 40)),
        para('理由和依据如下：', **{**common.BODY, 'before': 6}),
        common.numbered(REASONS, (16, 92, 52)),
        para('再次申请的限制：', Blank('ban', 20), **{**common.BODY, 'before': 6}),
        para('请将所持证件交回本机关。', **common.BODY),
        common.remedies(),
        *common.closing(),
    ),
)
