"""Section one: who applies, for what; and the cover page that repeats it."""

from documents.fields import Field, FilledBy, Kind, Section
from documents.forms import common
from documents.layout import Blank, Block, Break, Hand, Label, Val, asks, cell, grid, para, row, title

WORKERS, WELDERS, TESTERS = '作业人员考试机构', '焊工考试机构', '无损检测人员考试机构'
FIRST, RENEWAL, ADDED, MOVED = '首次', '复审', '增项', '地址搬迁'

ORGANISATION = Field(
    key='organisation',
    label='单位名称',
    required=True,
    prefill='organisation.name',
    hint='填营业执照上的全称，其他各页的单位名称自动带出',
    sample='样例市样例特种设备考试中心',
)
FIELDS = (
    ORGANISATION,
    Field(
        key='registered_address',
        label='注册地址',
        required=True,
        prefill='organisation.address',
        sample='样例市样例区样例路1号',
    ),
    Field(key='exam_address', label='考核地址', required=True, sample='样例市样例区样例路1号2号楼'),
    Field(
        key='code',
        label='统一社会信用代码',
        kind=Kind.CREDIT_CODE,
        required=True,
        longest=18,
        prefill='organisation.code',
        sample=common.SAMPLE_CREDIT_CODE,
    ),
    Field(
        key='representative',
        label='法人',
        required=True,
        longest=50,
        prefill='organisation.representative',
        hint='法定代表人姓名',
        sample='样例乙',
    ),
    Field(
        key='representative_id_number',
        label='法人身份证号',
        kind=Kind.ID_NUMBER,
        required=True,
        longest=18,
        prefill='organisation.representative_id_number',
        sample=common.SAMPLE_ID_NUMBER,
    ),
    Field(key='representative_post', label='法人职务', required=True, longest=30, sample='主任'),
    Field(
        key='representative_phone', label='法人电话', kind=Kind.PHONE, required=True, longest=30, sample='13900000001'
    ),
    Field(key='contact', label='联系人', required=True, longest=50, prefill='person.name', sample='样例丙'),
    Field(
        key='phone',
        label='联系电话',
        kind=Kind.PHONE,
        required=True,
        longest=30,
        prefill='person.phone',
        sample='13900000002',
    ),
    Field(key='fax', label='传真', kind=Kind.PHONE, longest=30, sample='029-80000000'),
    Field(key='email', label='电子邮箱', kind=Kind.EMAIL, required=True, sample='sample@example.cn'),
    Field(
        key='nature',
        label='机构性质',
        kind=Kind.CHOICE,
        options=common.options(WORKERS, WELDERS, TESTERS),
        required=True,
        hint='决定填写第二、三、四部分中的哪一部分',
        sample=WORKERS,
    ),
    Field(
        key='category',
        label='申报类别',
        kind=Kind.CHOICE,
        options=common.options(FIRST, RENEWAL, ADDED, MOVED),
        required=True,
        sample=RENEWAL,
    ),
    Field(
        key='former_number',
        label='原文编号',
        longest=50,
        asked_if=tuple(('category', category) for category in (RENEWAL, ADDED, MOVED)),
        needed_if=('category', RENEWAL),
        hint='确定为考试机构的原文件编号',
        sample='样例监发〔2022〕1号',
    ),
    Field(
        key='former_until',
        label='原文有效期',
        kind=Kind.DATE,
        asked_if=tuple(('category', category) for category in (RENEWAL, ADDED, MOVED)),
        needed_if=('category', RENEWAL),
        sample='2027-06-30',
    ),
    Field(key='filed_on', label='申报日期', kind=Kind.DATE, required=True, sample='2026-11-02'),
    Field(
        key='filing_number',
        label='申报文号',
        longest=50,
        hint='本单位申报文件的文号，没有的不填',
        sample='样例考〔2026〕8号',
    ),
    Field(key='accepted_on', label='受理日期', kind=Kind.DATE, filled_by=FilledBy.OFFICE),
    Field(key='acceptance_number', label='受理文号', filled_by=FilledBy.OFFICE),
    Field(key='head', label='申报机构负责人', filled_by=FilledBy.HAND),
    Field(key='head_post', label='职务', filled_by=FilledBy.HAND),
    Field(key='signed_on', label='日期', kind=Kind.DATE, filled_by=FilledBy.HAND),
)
SECTION = Section(key='applicant', title='一、申请单位基本情况', fields=FIELDS)

STATEMENT = (
    '在此声明，本机构的成立符合中华人民共和国的有关规定，当前没有对办理特种设备人员考试具有影响的法律诉讼等司法纠纷'
    '或者正在接受有关司法限制与处罚。现按照规定申报开展相关种类的特种设备作业考试工作，所填写的内容真实，并接受审查。'
    '在获得确定后，严格执行有关规定，保证考试工作质量，接受监督管理。'
)
COVER_LINE = {'size': 16, 'pitch': 2.2, 'align': 'left', 'indent': 3}

COVER: tuple[Block, ...] = (
    para('附件3', font='hei', size=16, after=90),
    *title('特种设备人员考试机构申报表', size=28, after=170),
    para('申报机构：', Blank('organisation', 16), '（公章）', **COVER_LINE),
    para(Label('filed_on'), '：', Blank('filed_on', 16), **COVER_LINE, after=190),
    para('陕西省市场监督管理局', align='center', size=18),
)


def heading(words: str) -> tuple[Block, ...]:
    """A section begins on a page of its own: its title, then whose page it is."""
    return (
        Break(),
        *title(words, size=18, after=4),
        para('单位名称（章）：', Val('organisation'), align='left', after=4, keep=True),
    )


LAYOUT: tuple[Block, ...] = (
    *COVER,
    *heading(SECTION.title),
    grid(
        (38, 42, 28, 52),
        row(*asks('organisation', cs=3), height=11),
        row(*asks('registered_address', cs=3), height=11),
        row(*asks('exam_address', cs=3), height=11),
        row(*asks('code', cs=3), height=11),
        row(*asks('representative', spread=4), cell('身份证号'), cell(Val('representative_id_number')), height=11),
        row(*asks('representative_post'), *asks('representative_phone'), height=11),
        row(*asks('contact'), *asks('phone'), height=11),
        row(*asks('fax', spread=4), *asks('email'), height=11),
        row(*asks('nature'), cell('机构级别'), cell('——'), height=11),
        row(
            *asks('category'),
            cell(para('原文编号', align='center'), para('/有效期', align='center')),
            cell(para(Val('former_number'), align='center'), para(Val('former_until'), align='center')),
            height=13,
        ),
        row(*asks('filed_on'), *asks('filing_number'), height=11),
        row(*asks('accepted_on'), *asks('acceptance_number'), height=11),
        row(cell('申报人申明与签署', cs=4, font='hei'), height=10),
        row(
            cell(
                para(STATEMENT, indent=2, after=26),
                para(Hand('head', 6), Hand('head_post', 5), Hand('signed_on')),
                cs=4,
            ),
            height=62,
        ),
    ),
    para(
        '注：机构性质填写作业人员考试机构或焊工考试机构；申报类别填写首次、复审、增项或地址搬迁。', size=10.5, before=4
    ),
)
