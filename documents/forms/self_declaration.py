"""自我声明承诺书: the applicant vouches for schooling and health himself."""

from documents.declaration import Form
from documents.fields import Field, FilledBy, Kind, Option, Section
from documents.forms import common
from documents.layout import Blank, Check, Hand, Label, Val, para, title

SCHOOLED = '高中（含中专）及以上学历'
BASIC = '初中以上学历'
WATER = '无色盲的要求'
VEHICLES = '无色盲、色弱，四肢健全，无运动功能障碍的要求'
WELDING = '视力正常、无色盲的要求'

ID_NUMBER = common.varied(common.ID_NUMBER, label='身份证号码')
ITEM = Field(
    key='item',
    label='作业类别及项目代号',
    required=True,
    hint='例如：场（厂）内专用机动车辆作业 N1',
    sample='场（厂）内专用机动车辆作业 N1',
)
KIND = Field(
    key='application_kind',
    label='申请类别',
    kind=Kind.CHOICE,
    options=common.options('新申请', '复审'),
    required=True,
    sample='新申请',
)
EDUCATION = Field(
    key='education_claim',
    label='学历声明',
    kind=Kind.CHOICE,
    required=True,
    options=(
        Option(SCHOOLED, 'A、G1、G2、G3等项目：高中（含中专）及以上学历'),
        Option(BASIC, '其他项目：初中以上学历'),
    ),
    hint='按所申请项目的要求选择',
    sample=BASIC,
)
HEALTH = Field(
    key='health_claims',
    label='身体健康声明',
    kind=Kind.CHOICES,
    options=(
        Option(WATER, '水处理 G3：无色盲'),
        Option(VEHICLES, '场车司机 N1、N2：无色盲、色弱，四肢健全，无运动功能障碍'),
        Option(WELDING, '焊接操作人员：视力正常、无色盲'),
    ),
    hint='只勾选所申请项目的要求；所申请项目不在其中的不用勾选',
    sample=[VEHICLES],
)
SIGNATURE = Field(key='signature', label='承诺人（签字）', filled_by=FilledBy.HAND)
OPINION = Field(key='employer_opinion', label='用人单位意见', filled_by=FilledBy.HAND)
SIGNED_ON = Field(key='signed_on', label='日期', kind=Kind.DATE, filled_by=FilledBy.HAND)

BODY = {'size': 14, 'pitch': 1.9, 'indent': 2, 'font': 'fang'}
CLOSE = {'size': 14, 'pitch': 1.9, 'font': 'fang', 'before': 10, 'align': 'left', 'keep': True}

SELF_DECLARATION = Form(
    key='self_declaration',
    title='特种设备作业人员资格认定自我声明承诺书',
    annex='附件4',
    edition='2023',
    source='陕市监发〔2023〕376号 附件4',
    audience='candidate',
    summary='以本人声明代替学历证明和体检报告，经用人单位确认后随申请表上传',
    note='文字与附件4一致；原文扫描件中的方框为空格，按文意恢复为方框。',
    sections=(
        Section(
            key='declaration',
            title='自我声明',
            fields=(
                common.NAME,
                ID_NUMBER,
                ITEM,
                KIND,
                EDUCATION,
                HEALTH,
                common.PHONE,
                SIGNATURE,
                OPINION,
                SIGNED_ON,
            ),
        ),
    ),
    layout=(
        para('附件4', font='hei', size=16, after=6),
        *title('特种设备作业人员资格认定', '自我声明承诺书', after=20),
        para(
            '本人姓名',
            Blank('name', 7),
            '，',
            Label('id_number'),
            Blank('id_number', 11),
            '，现申请',
            Blank('item', 17),
            '（',
            Label('item'),
            '）特种设备作业人员证　',
            Check('application_kind', '新申请'),
            '　',
            Check('application_kind', '复审'),
            '。',
            **BODY,
        ),
        para('本人承诺申请表填写内容真实有效。', **BODY),
        para(
            '具备高中（含中专）及以上学历要求的项目为特种设备安全管理（A）、工业锅炉司炉（G1）、电站锅炉司炉（G2）、'
            '锅炉水处理（G3）等项目申请要求的',
            Check('education_claim', SCHOOLED),
            '；具备其他项目要求的',
            Check('education_claim', BASIC),
            '；',
            **BODY,
        ),
        para(
            '身体健康状况符合水处理 G3 项目',
            Check('health_claims', WATER),
            '；场车司机 N1、N2 项目',
            Check('health_claims', VEHICLES),
            '；焊接操作人员项目',
            Check('health_claims', WELDING),
            '。',
            **BODY,
        ),
        para('本人对以上信息的真实性负责，如有隐瞒或不实，相关责任全部由本人承担。', **BODY),
        para(Label('phone'), '：', Val('phone'), **{**CLOSE, 'before': 22}),
        para(Hand('signature'), **CLOSE),
        para(Hand('employer_opinion'), **CLOSE),
        para(Hand('signed_on', label=False), **{**CLOSE, 'align': 'right', 'before': 44, 'keep': False}),
    ),
)
