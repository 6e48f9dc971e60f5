"""不予受理决定书: why an application is not accepted, and where to go instead."""

from documents.declaration import Form
from documents.fields import Field, Kind, Section
from documents.forms.papers import common
from documents.layout import Blank, para

INSTEAD = Field(
    key='instead',
    label='可以向何处申请',
    kind=Kind.LONG_TEXT,
    longest=300,
    hint='不属于本机关职权范围的，写明有权办理的机关；没有的不填，决定书不印这一行',
    sample='样例：请向样例省市场监督管理局申请',
)

NON_ACCEPTANCE = Form(
    key='non_acceptance',
    title='特种设备作业人员考核许可申请不予受理决定书',
    edition='2026',
    source='行政许可法第三十二条、第七十八条',
    audience='office',
    summary='依法不需要取得许可、不属于本机关职权范围，或者依法不得受理时，说明理由和去处',
    note=f'法律要求书面凭证、专用印章和日期，没有给出式样。{common.BAN_NOTE}{common.OURS}',
    sections=(
        Section(
            key='decision',
            title='不予受理决定',
            fields=(*common.CASE, common.REASONS_AND_BAN, INSTEAD, common.BAN, *common.REMEDIES, *common.CLOSING),
        ),
    ),
    layout=(
        *common.heading('特种设备作业人员考核许可申请不予受理决定书'),
        common.asked('经审查，根据《中华人民共和国行政许可法》第三十二条的规定，本机关决定不予受理。理由和依据如下：'),
        common.numbered(common.REASONS_AND_BAN, (16, 92, 52)),
        para('办理途径：', Blank('instead', 24), **{**common.BODY, 'before': 6, 'only_with': 'instead'}),
        common.banned(),
        common.remedies(),
        *common.closing(),
    ),
)
