"""考试机构信用承诺书: what an exam center binds itself to before it may hold exams."""

from documents.declaration import Form
from documents.fields import Field, FilledBy, Kind, Section
from documents.forms import common
from documents.layout import Hand, Label, Val, para, title

ORGANISATION = Field(
    key='organisation',
    label='承诺单位（盖章）',
    required=True,
    prefill='organisation.name',
    hint='填营业执照上的全称',
    sample='样例市样例特种设备考试中心',
)
CODE = Field(
    key='code',
    label='统一社会信用代码',
    kind=Kind.CREDIT_CODE,
    required=True,
    longest=18,
    prefill='organisation.code',
    sample=common.SAMPLE_CREDIT_CODE,
)
SIGNATURE = Field(key='signature', label='法定代表人（或授权人签字）', filled_by=FilledBy.HAND)
ID_NUMBER = Field(
    key='representative_id_number',
    label='法定代表人身份号码',
    kind=Kind.ID_NUMBER,
    required=True,
    longest=18,
    prefill='organisation.representative_id_number',
    sample=common.SAMPLE_ID_NUMBER,
)
SIGNED_ON = Field(key='signed_on', label='承诺日期', kind=Kind.DATE, filled_by=FilledBy.HAND)

OPENING = (
    '我单位作为陕西省市场监督管理局公布的特种设备作业人员考试机构（含焊工和检验检测人员考试机构，下同），'
    '将忠实践行安全发展理念，认真组织开展特种设备作业人员考试工作，营造诚实守信考试环境，坚守安全底线，'
    '自觉履行考试机构责任和义务，并承诺做到：'
)
PROMISES = (
    (
        '一、严格遵守国家有关法律法规，主动接受各级市场监管部门的监管。严格按照省局公布的项目和范围组织开展考试。'
        '严格执行《特种设备安全法》、《特种设备作业人员监督管理办法》、《特种设备作业人员考核规则》（TSG Z6001—2019）、'
        '《特种设备焊接操作人员考核细则》（TSG Z6002—2010）、《特种设备无损检测人员考核规则》（TSG Z8001—2019）、'
        '及各级特种设备安全监察机构关于考试工作的政策规定。'
    ),
    '二、不采用任何不正当手段参与市场竞争，自觉接受社会监督和市场监督管理部门监管。',
    '三、严格执行考培分离制度，不得以任何形式从事或变相从事与考试相关的培训活动。',
    '四、满足并始终保持《考试机构基本条件》中关于考试机构具体条件的要求，质量保证体系运行能够持续保证考试工作质量。',
    (
        '五、严格按照考规要求组织开展考试，严把考试质量关，始终坚持公平、公正、公开原则，不徇私舞弊、弄虚作假，'
        '不得以任何不正当手段操控、干扰或影响考试。'
    ),
    (
        '六、严肃考试纪律，严查考生作弊、替考、破坏正常考试秩序和考场纪律行为，严查工作人员以权谋私、欺上瞒下，'
        '纵容考生使用通讯设备甚至给考生透露答案等违规行为。'
    ),
    (
        '七、考试视频监管系统实现全覆盖、无死角，时刻保持完好并接入考试系统。'
        '严格按照考规要求保存考试资料（含考试现场录像）。'
    ),
    '八、严格执行物价部门公示的收费项目和标准，不超范围、超标准收费。',
    (
        '九、积极主动配合我省考试工作改革，受委托期间因全省政策调整或考试机构改革等因素，不再受委托或减少委托项目时，'
        '无条件接受省（市）市场监督管理局的决定。自愿承担因国家或我省政策调整、改革带来的各类风险。'
    ),
    (
        '十、若违反本承诺自愿接受各级市场监管部门的处罚，除承担赔偿和法律责任外，'
        '本单位及法人自愿退出特种设备作业人员考试市场，并接受安全生产失信惩戒。'
    ),
    '十一、同意将此《承诺书》上网或在本机构公示，接受社会监督。',
)
FOOT = (
    '注：本承诺书一式三份，省市场监督管理局、各市市场监督管理局、考试机构各留存一份，'
    '考核机构在考试场所张贴复印件，接受考生和社会监督。'
)
BODY = {'size': 12, 'pitch': 1.42, 'indent': 2, 'font': 'fang'}
CLOSE = {'size': 12, 'pitch': 1.6, 'align': 'left', 'font': 'fang', 'keep': True}

CREDIT_COMMITMENT = Form(
    key='credit_commitment',
    title='陕西省特种设备作业人员考试机构（含焊工和检验检测人员考试机构）信用承诺书',
    annex='附件5',
    edition='2023',
    source='陕市监发〔2023〕376号 附件5',
    audience='center',
    summary='考试机构列入备选库时签署，未签署的不得开展考试工作',
    note='题名和十一条文字与附件5一致。',
    sections=(
        Section(
            key='commitment',
            title='信用承诺',
            note='承诺的十一条文字印在承诺书上，请预览后签字盖章，一式三份。',
            fields=(ORGANISATION, CODE, SIGNATURE, ID_NUMBER, SIGNED_ON),
        ),
    ),
    layout=(
        para('附件5', font='hei', size=16, after=4),
        *title('陕西省特种设备作业人员考试机构', '（含焊工和检验检测人员考试机构）信用承诺书', size=18, after=8),
        para(OPENING, **BODY),
        *(para(promise, **BODY) for promise in PROMISES),
        para(Label('organisation'), '：', Val('organisation'), **{**CLOSE, 'before': 12}),
        para(Label('code'), '：', Val('code'), **CLOSE),
        para(Hand('signature'), **CLOSE),
        para(Label('representative_id_number'), '：', Val('representative_id_number'), **CLOSE),
        para(Hand('signed_on'), **CLOSE),
        para(FOOT, size=10.5, before=6),
    ),
)
