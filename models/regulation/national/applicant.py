"""Who may apply, and with what: age, experience, materials, drafts, where."""

from models.regulation.clauses import Declared
from models.regulation.national.sources import (
    BANK,
    HUANGSHAN,
    MEMORY,
    RULE_2019,
    WELDING_2026,
    choice,
    declare,
    flag,
    listing,
    practice,
    rule_2019,
    welding,
)

NEW_MATERIALS = (
    '特种设备作业人员资格申请表',
    '近期2寸正面免冠白底彩色照片',
    '身份证明',
    '学历证明',
    '体检报告（有要求的项目）',
)
WELDING_SOURCE = '公开代码仓库整理的标准来源（二手）'
LEVELS = {'county': '县（区）级', 'city': '市级', 'province': '省级'}
REISSUED_AT = {'original-issuer': '原发证机关', 'by-address': '按单位或户籍（居住证）所在地确定'}
ORDER = {'application-first': '先申请，后考试', 'exam-first': '先考试，后申请'}

APPLICANT: dict[str, Declared] = {
    'age-lowest': declare('申请取证的最低年龄', '周岁', rule_2019(18, '申请人条件', BANK)),
    'age-highest': declare('申请取证的最高年龄', '周岁', rule_2019(60, '申请人条件', f'{BANK}，题目之间有出入', False)),
    'renewal-age-highest': declare('申请复审的最高年龄', '周岁', rule_2019(65, '复审条件', f'{HUANGSHAN}；{BANK}')),
    'welding-age-highest': declare(
        '焊接作业申请取证的最高年龄',
        '周岁',
        welding(60, RULE_2019, '申请人条件', MEMORY),
        welding(63, WELDING_2026, '申请人条件', WELDING_SOURCE),
    ),
    'welding-renewal-age-highest': declare(
        '焊接作业申请复审的最高年龄',
        '周岁',
        welding(65, RULE_2019, '复审条件', MEMORY),
        welding(65, WELDING_2026, '复审条件', WELDING_SOURCE),
    ),
    'manager-experience-years': declare(
        '安全管理（A）申请人的相关工作年限', '年', rule_2019(2, '附件D', MEMORY, False)
    ),
    'medical-report-items': listing(
        '须提交体检报告的项目',
        rule_2019(
            ('G3', 'N1', 'N2', '金属焊', '非金属焊'), '各考试大纲的身体条件', '申请表注释转载；项目范围待核', False
        ),
    ),
    'self-declaration-accepted': flag('学历和体检可由自我声明承诺书代替', practice(False, '自我声明承诺')),
    'new-materials': listing('新办、增项的申请材料', rule_2019(NEW_MATERIALS, '申请材料', '公开办事指南转载')),
    'renewal-materials': listing(
        '复审的申请材料', rule_2019(('特种设备作业人员资格复审申请表', '特种设备作业人员证（原件）'), '复审材料', BANK)
    ),
    'reissue-materials': listing('补证的申请材料', practice(('特种设备作业人员补证申请表', '身份证明'), '补证材料')),
    'employer-change-materials': listing(
        '变更聘用单位的申请材料',
        practice(
            ('特种设备作业人员证（原件）', '与新单位签订的劳动合同', '与原聘用单位解除劳动合同的见证资料'),
            '变更聘用单位',
        ),
    ),
    'photo-kinds': listing('照片的文件格式', practice(('jpg', 'png'), '照片格式')),
    'manual-proof-materials': listing(
        '自行录入证书须上传的证明', practice(('证书照片页', '证书取证页', '证书复审页'), '手工录入证书')
    ),
    'translation-with-original': flag('外文材料须同时提供中文译文和原文', practice(True, '外文材料')),
    'file-kinds': listing('可上传的文件格式', practice(('jpg', 'png', 'pdf'), '上传格式')),
    'file-megabytes': declare('单个上传文件的上限', '兆字节', practice(10, '上传大小')),
    'draft-days': declare('草稿保存天数', '天', practice(15, '草稿保存')),
    'draft-first-notice-days': declare('草稿删除前首次提醒', '天', practice(5, '草稿提醒')),
    'draft-last-notice-days': declare('草稿删除前最后提醒', '天', practice(1, '草稿提醒')),
    'correction-working-days': declare('申请人补正材料的期限', '工作日', practice(10, '合理的补正期限')),
    'exclusive-items': listing('不得与其他项目同时申请的项目', practice((), '单独申请的项目')),
    'additions-apart': flag('已持证人员申请其他项目按增项办理', practice(True, '增项')),
    'general-office-level': choice('一般项目的发证机关层级', LEVELS, practice('city', '发证分级')),
    'province-items': listing('由省级机关发证的项目', practice((), '发证分级')),
    'designated-offices': listing('指定受理机关的项目（项目 机关）', practice((), '指定受理')),
    'reissue-filed-at': choice('补证的受理', REISSUED_AT, practice('by-address', '补证受理')),
    'renewal-places': listing(
        '可以申请复审的地点', rule_2019(('工作所在地', '户籍所在地', '居住证所在地'), '复审申请', HUANGSHAN)
    ),
    'general-exam-order': choice('一般项目申请与考试的先后', ORDER, practice('application-first', '办理顺序')),
    'welding-exam-order': choice('焊接项目申请与考试的先后', ORDER, practice('application-first', '办理顺序')),
}
