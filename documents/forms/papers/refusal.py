"""不予行政许可决定书: why a licence is refused, and how to fight that."""

from documents.declaration import Form
from documents.fields import Section
from documents.forms.papers import common

REFUSAL = Form(
    key='refusal',
    title='特种设备作业人员考核不予行政许可决定书',
    edition='2026',
    source='行政许可法第三十八条第二款、第七十八条',
    audience='office',
    summary='依法作出不予许可决定时，说明理由，告知行政复议和行政诉讼的权利',
    note=f'法律要求书面决定、理由和救济途径，没有给出式样；复议和诉讼期限未见原文，待确认。{common.BAN_NOTE}{common.OURS}',
    sections=(
        Section(
            key='decision',
            title='不予许可决定',
            fields=(*common.CASE, common.REASONS_AND_BAN, common.BAN, *common.REMEDIES, *common.CLOSING),
        ),
    ),
    layout=(
        *common.heading('特种设备作业人员考核不予行政许可决定书'),
        common.asked(
            '经审查，不符合法定条件、标准，根据《中华人民共和国行政许可法》第三十八条第二款的规定，'
            '本机关决定不予行政许可。理由和依据如下：'
        ),
        common.numbered(common.REASONS_AND_BAN, (16, 92, 52)),
        common.banned(),
        common.remedies(),
        *common.closing(),
    ),
)
