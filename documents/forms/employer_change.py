"""特种设备作业人员变更聘用单位申请表: the certificate follows its holder to a new employer."""

from documents.declaration import Form
from documents.fields import Field, FilledBy, Kind, Section
from documents.forms import common
from documents.layout import Check, Hand, Label, asks, cell, grid, para, row, title

PAPERS = (
    '特种设备作业人员证（原件）',
    '与新单位签订的劳动合同（原件）及复印件',
    '与原聘用单位解除劳动合同等见证资料（原件）及复印件',
)
FIELDS = (
    common.NAME,
    common.SEX,
    common.varied(common.ID_NUMBER, label='身份证号'),
    common.PHONE,
    common.ADDRESS,
    Field(
        key='certificate_number',
        label='证书编号',
        required=True,
        longest=40,
        prefill='case.certificate_number',
        sample=common.SAMPLE_ID_NUMBER,
    ),
    Field(
        key='issuer', label='发证机关', required=True, longest=50, prefill='case.issuer', sample='样例市市场监督管理局'
    ),
    common.varied(common.ITEM, label='持证项目', hint='证书上的全部有效项目，例如：叉车司机'),
    common.varied(common.ITEM_CODE, label='项目代号'),
    Field(key='valid_until', label='项目有效期至', kind=Kind.DATE, prefill='case.valid_until', sample='2028-05-31'),
    Field(
        key='former_employer',
        label='原聘用单位',
        required=True,
        hint='填营业执照上的全称',
        sample='样例市样例物流有限公司',
    ),
    Field(key='left_on', label='解除聘用日期', kind=Kind.DATE, required=True, sample='2026-09-30'),
    Field(
        key='new_employer',
        label='新聘用单位',
        required=True,
        prefill='organisation.name',
        sample='样例市样例机械有限公司',
    ),
    Field(
        key='new_employer_code',
        label='统一社会信用代码',
        kind=Kind.CREDIT_CODE,
        required=True,
        longest=18,
        prefill='organisation.code',
        hint='新聘用单位的代码',
        sample=common.SAMPLE_CREDIT_CODE,
    ),
    Field(
        key='new_employer_address',
        label='新聘用单位地址',
        required=True,
        prefill='organisation.address',
        sample='样例市样例区样例路1号',
    ),
    Field(key='hired_on', label='聘用起始日期', kind=Kind.DATE, required=True, sample='2026-10-08'),
    Field(key='hired_until', label='聘用截止日期', kind=Kind.DATE, hint='无固定期限的不填', sample='2029-10-07'),
    Field(
        key='papers',
        label='相关资料',
        kind=Kind.CHOICES,
        options=common.options(*PAPERS),
        required=True,
        prefill='case.papers',
        hint='勾选随申请表提交的资料',
        sample=list(PAPERS),
    ),
    Field(key='employer_opinion', label='新聘用单位意见', filled_by=FilledBy.HAND),
    Field(key='employer_signed_on', label='新聘用单位盖章日期', kind=Kind.DATE, filled_by=FilledBy.HAND),
    common.SIGNATURE,
    common.SIGNED_ON,
)

EMPLOYER_CHANGE = Form(
    key='employer_change',
    title='特种设备作业人员变更聘用单位申请表',
    edition='2023',
    source='陕市监发〔2023〕376号 三（五）3',
    audience='candidate',
    summary='工作单位变化后，向工作所在地或户籍所在地的发证机关申请变更聘用单位',
    note='文件规定了应提交的资料，没有给出表样；栏目和版式为本系统所拟。',
    sections=(Section(key='application', title='变更聘用单位', fields=FIELDS),),
    layout=(
        *title('特种设备作业人员变更聘用单位申请表'),
        grid(
            (36, 44, 36, 44),
            row(*asks('name', spread=4), *asks('sex', spread=4), height=11),
            row(*asks('id_number'), *asks('phone'), height=11),
            row(*asks('address', cs=3), height=11),
            row(*asks('certificate_number'), *asks('issuer'), height=11),
            row(*asks('item'), *asks('item_code'), height=11),
            row(*asks('valid_until', cs=3), height=11),
            row(*asks('former_employer', cs=3), height=11),
            row(*asks('left_on', cs=3), height=11),
            row(*asks('new_employer', cs=3), height=11),
            row(*asks('new_employer_code', cs=3), height=11),
            row(*asks('new_employer_address', cs=3), height=11),
            row(*asks('hired_on'), *asks('hired_until'), height=11),
            row(
                cell(Label('papers')),
                cell(*(para(Check('papers', paper), align='left') for paper in PAPERS), cs=3),
                height=24,
            ),
            row(
                cell(Label('employer_opinion')),
                cell(
                    para(
                        Hand('employer_opinion', 10, label=False),
                        '（盖章）　',
                        Hand('employer_signed_on', label=False),
                        before=34,
                    ),
                    cs=3,
                ),
                height=30,
            ),
            row(common.declaration(cs=4), height=32),
            size=11,
        ),
        para(common.FILLER_NOTE, size=10.5, before=4),
    ),
)
