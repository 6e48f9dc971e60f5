"""特种设备作业人员资格申请表: a first certificate, or one more item."""

from documents.declaration import Form
from documents.fields import Field, FilledBy, Kind, Section
from documents.forms import common
from documents.layout import Check, Hand, Img, Label, Val, asks, cell, grid, para, row, title

PAPERS = ('身份证明（复印件）1份', '学历证明（毕业证复印件）1份', '体检报告1份（相应考试大纲有要求的）')
FIELDS = (
    common.NAME,
    common.SEX,
    common.PHOTO,
    common.varied(common.ID_NUMBER, label='身份证件号'),
    common.EDUCATION,
    common.EMPLOYER,
    common.EMPLOYER_ADDRESS,
    common.ADDRESS,
    common.PHONE,
    common.POSTCODE,
    Field(
        key='application_kind',
        label='申请类型',
        kind=Kind.CHOICE,
        options=common.options('新办', '增项'),
        required=True,
        prefill='case.kind',
        hint='已有有效证书、再加项目的选“增项”',
        sample='新办',
    ),
    common.ITEM,
    common.ITEM_CODE,
    Field(
        key='experience',
        label='工作简历',
        kind=Kind.LONG_TEXT,
        longest=500,
        hint='从哪年到哪年，在哪个单位，从事什么工作',
        sample='2015年7月至2020年6月，样例市样例物流有限公司，仓库管理。\n2020年7月至今，样例市样例机械有限公司，车间操作。',
    ),
    Field(
        key='papers',
        label='相关资料',
        kind=Kind.CHOICES,
        options=common.options(*PAPERS),
        required=True,
        prefill='case.papers',
        hint='勾选随申请表提交的资料',
        sample=list(PAPERS[:2]),
    ),
    Field(key='employer_opinion', label='用人单位意见', filled_by=FilledBy.HAND),
    Field(key='employer_signed_on', label='用人单位盖章日期', kind=Kind.DATE, filled_by=FilledBy.HAND),
    common.SIGNATURE,
    common.SIGNED_ON,
)

QUALIFICATION = Form(
    key='qualification',
    title='特种设备作业人员资格申请表',
    edition='2019',
    source='TSG Z6001—2019；表名见广东省考生用户操作手册',
    audience='candidate',
    summary='第一次申请特种设备安全管理和作业人员证，或在已有证书上增加项目',
    note='官方表样未能取得，栏目按考核规则的申请资料拟定，版式为本系统所拟；“申请类型”按上海市一网通办操作指南增列。',
    sections=(Section(key='application', title='资格申请', fields=FIELDS),),
    layout=(
        *title('特种设备作业人员资格申请表'),
        grid(
            (31, 33, 26, 31, 39),
            row(*asks('name', spread=4), *asks('sex', spread=4), cell(Img('photo'), rs=4), height=13),
            row(*asks('id_number', cs=3), height=13),
            row(*asks('education'), *asks('phone'), height=13),
            row(*asks('employer', cs=3), height=13),
            row(*asks('employer_address', cs=4), height=11),
            row(*asks('address', cs=2), *asks('postcode', spread=4), height=11),
            row(
                cell(Label('application_kind')),
                cell(Check('application_kind', '新办'), '　　', Check('application_kind', '增项'), cs=4, align='left'),
                height=11,
            ),
            row(*asks('item', cs=2), *asks('item_code'), height=11),
            row(
                cell(Label('experience')),
                cell(Val('experience'), cs=4, align='left', valign='top', pitch=1.5),
                height=42,
            ),
            row(
                cell(Label('papers')),
                cell(*(para(Check('papers', paper), align='left') for paper in PAPERS), cs=4),
                height=24,
            ),
            row(
                cell(Label('employer_opinion')),
                cell(
                    para('（在户籍或者居住证所在地以外申请的填写）', align='left', size=10.5, after=16),
                    para(
                        Hand('employer_opinion', 12, label=False), '（盖章）　', Hand('employer_signed_on', label=False)
                    ),
                    cs=4,
                ),
                height=30,
            ),
            row(common.declaration(), height=26),
        ),
        para(common.FILLER_NOTE, size=10.5, before=4),
    ),
)
