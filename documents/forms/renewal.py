"""特种设备作业人员资格复审申请表: items that are about to expire are renewed."""

from documents.declaration import Form
from documents.fields import Field, Kind, Section
from documents.forms import common
from documents.layout import Check, Each, Img, Label, Serial, Val, asks, cell, grid, para, row, title

NEVER, HAPPENED = '未发生过', '发生过'
PAPERS = ('身份证明（复印件）1份', '特种设备安全管理和作业人员证（原件）', '持证期间聘用记录')
ITEMS = Field(
    key='items',
    label='复审项目',
    kind=Kind.ROWS,
    required=True,
    fewest=1,
    most=20,
    prefill='case.items',
    columns=(
        Field(key='old_item', label='原项目名称', required=True, longest=40),
        Field(key='old_code', label='原项目代号', required=True, longest=60),
        Field(key='valid_until', label='有效期至', kind=Kind.DATE, required=True),
        Field(key='new_item', label='复审项目名称', longest=40, hint='项目名称没有变化的可以不填'),
        Field(key='new_code', label='复审项目代号', required=True, longest=60),
    ),
    sample=[
        {
            'row': 'r0', 'old_item': '一级锅炉水质处理', 'old_code': 'G4', 'valid_until': '2027-01-31',
            'new_item': '锅炉水处理', 'new_code': 'G3',
        },
        {
            'row': 'r1', 'old_item': '氧舱维护保养', 'old_code': 'R3', 'valid_until': '2027-01-31', 'new_item': '',
            'new_code': 'R3',
        },
    ],
)  # fmt: skip
PERSON = (
    common.NAME,
    common.SEX,
    common.PHOTO,
    common.varied(common.ID_NUMBER, label='身份证件号'),
    Field(key='birth_date', label='出生日期', kind=Kind.DATE, prefill='person.birth_date', sample='1990-06-15'),
    common.EDUCATION,
    Field(key='rank', label='技术职称', longest=20, sample='技师'),
    Field(key='school', label='毕业院校', longest=50, sample='样例职业技术学院'),
    Field(key='subject', label='专业', longest=50, sample='机械制造'),
    common.PHONE,
    Field(
        key='home_address',
        label='户籍或居住证地址',
        required=True,
        hint='不在工作地申请的，按此确定受理机构',
        sample='样例市样例区样例路2号3室',
    ),
    common.POSTCODE,
    common.EMPLOYER,
    Field(
        key='employer_code',
        label='统一社会信用代码',
        kind=Kind.CREDIT_CODE,
        longest=18,
        prefill='organisation.code',
        hint='现工作单位的代码',
        sample=common.SAMPLE_CREDIT_CODE,
    ),
    common.EMPLOYER_ADDRESS,
)
RENEWAL_FIELDS = (
    Field(
        key='certificate_number',
        label='证书编号',
        required=True,
        longest=40,
        prefill='case.certificate_number',
        sample=common.SAMPLE_ID_NUMBER,
    ),
    Field(key='first_issued_on', label='首次发证日期', kind=Kind.DATE, sample='2019-02-01'),
    Field(key='issuer', label='原发证机关', longest=50, prefill='case.issuer', sample='样例市市场监督管理局'),
    Field(
        key='office',
        label='受理机构',
        longest=50,
        prefill='case.office',
        hint='向工作所在地或户籍（居住证）所在地的发证机关申请',
        sample='样例市市场监督管理局',
    ),
    ITEMS,
    Field(
        key='work',
        label='持证期间工作情况',
        kind=Kind.LONG_TEXT,
        longest=400,
        required=True,
        hint='在哪个单位，从事证书上的哪个项目，有没有中断',
        sample='2019年2月至今，在样例市样例机械有限公司从事锅炉水处理，没有中断。',
    ),
    Field(
        key='violations',
        label='持证期间是否发生过违章作业行为和责任事故',
        kind=Kind.CHOICE,
        options=common.options(NEVER, HAPPENED),
        required=True,
        prefill='case.violations',
        sample=NEVER,
    ),
    Field(
        key='violation_details',
        label='违章作业或责任事故情况',
        kind=Kind.LONG_TEXT,
        longest=300,
        asked_if=(('violations', HAPPENED),),
        needed_if=('violations', HAPPENED),
        hint='时间、地点、经过、处理结果',
        sample='2024年3月，样例车间，未按规程排污，经批评教育后改正。',
    ),
    Field(
        key='papers',
        label='相关资料',
        kind=Kind.CHOICES,
        options=common.options(*PAPERS),
        required=True,
        prefill='case.papers',
        sample=list(PAPERS),
    ),
    common.SIGNATURE,
    common.SIGNED_ON,
)

RENEWAL = Form(
    key='renewal',
    title='特种设备作业人员资格复审申请表',
    edition='2019',
    source='TSG Z6001—2019；表名和栏目见上海市一网通办操作指南（V4.0）',
    audience='candidate',
    summary='证书项目有效期届满前，申请延续',
    note='官方表样未能取得，栏目按上海市一网通办操作指南的复审填报页面，版式为本系统所拟。',
    sections=(
        Section(key='person', title='个人和单位', fields=PERSON),
        Section(key='renewal', title='证书和复审', fields=RENEWAL_FIELDS),
    ),
    layout=(
        *title('特种设备作业人员资格复审申请表', after=8),
        grid(
            (35, 35, 21, 30, 39),
            row(*asks('name', spread=4), *asks('sex', spread=4), cell(Img('photo'), rs=4), height=13),
            row(*asks('id_number', cs=3), height=13),
            row(*asks('birth_date'), *asks('education'), height=13),
            row(*asks('rank'), *asks('phone'), height=13),
            row(*asks('school', cs=2), *asks('subject', spread=4), height=9),
            row(*asks('home_address', cs=2), *asks('postcode', spread=4), height=9),
            row(*asks('employer', cs=4), height=9),
            row(*asks('employer_code', cs=4), height=9),
            row(*asks('employer_address', cs=4), height=9),
            row(*asks('certificate_number', cs=2), *asks('first_issued_on'), height=9),
            row(*asks('issuer', cs=2), *asks('office'), height=9),
            size=11,
        ),
        grid(
            (12, 32, 26, 34, 29, 27),
            row(cell('序号'), *(cell(column.label) for column in ITEMS.columns), height=9, head=True),
            Each(
                key='items',
                row=row(cell(Serial()), *(cell(Val(column.key)) for column in ITEMS.columns), height=9),
                blank=3,
            ),
            size=10.5,
        ),
        grid(
            (35, 125),
            row(cell(Label('work')), cell(Val('work'), align='left', valign='top', pitch=1.4), height=20),
            row(
                cell(Label('violations'), size=10),
                cell(
                    para(Check('violations', NEVER), '　　', Check('violations', HAPPENED), align='left'),
                    para(Val('violation_details'), align='left'),
                ),
                height=16,
            ),
            row(
                cell(Label('papers')),
                cell(*(para(Check('papers', paper), align='left') for paper in PAPERS)),
                height=20,
            ),
            row(common.declaration(cs=2, room=14), height=20),
            size=11,
        ),
        para(common.FILLER_NOTE, size=10, before=3),
    ),
)
