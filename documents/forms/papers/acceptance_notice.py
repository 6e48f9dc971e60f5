"""受理通知书: the dated, sealed proof that an application was accepted."""

from documents.declaration import Form
from documents.fields import Field, Kind, Section
from documents.forms.papers import common
from documents.layout import Blank, para

ACCEPTED_ON = Field(key='accepted_on', label='受理日期', kind=Kind.DATE, required=True, sample='2026-11-21')
PERIOD = Field(
    key='period',
    label='许可决定期限',
    required=True,
    longest=30,
    hint='按受理时的规则填写，例如：20个工作日',
    sample='20个工作日',
)

ACCEPTANCE_NOTICE = Form(
    key='acceptance_notice',
    title='特种设备作业人员考核许可申请受理通知书',
    edition='2026',
    source='行政许可法第三十二条、第四十二条、第四十五条',
    audience='office',
    summary='申请材料齐全、符合法定形式时，出具加盖专用印章并注明日期的受理凭证',
    note=f'法律要求书面凭证、专用印章和日期，没有给出式样。{common.OURS}',
    sections=(
        Section(
            key='notice',
            title='受理通知',
            fields=(*common.CASE, ACCEPTED_ON, PERIOD, *common.CLOSING, *common.PROGRESS),
        ),
    ),
    layout=(
        *common.heading('特种设备作业人员考核许可申请受理通知书'),
        common.asked(
            '经审查，申请材料齐全、符合法定形式，属于本机关职权范围，'
            '根据《中华人民共和国行政许可法》第三十二条的规定，本机关自',
            Blank('accepted_on', 8),
            '起予以受理。',
        ),
        para(
            '本机关将自受理之日起',
            Blank('period', 6),
            '内作出行政许可决定。依法需要考试的，考试所需时间不计算在上述期限内（行政许可法第四十五条）；'
            '期限中止、延长的，本机关将另行告知。',
            **common.BODY,
        ),
        *common.closing(),
        *common.progress(),
    ),
)
