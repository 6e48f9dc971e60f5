"""How long certificates last, when and how they are renewed, and the records of employment behind them."""

from datetime import date

from models.regulation.clauses import Declared
from models.regulation.national.sources import (
    BANK,
    GUANGDONG,
    HUANGSHAN,
    MEMORY,
    RULE_2019,
    SHANGHAI,
    WELDING_2026,
    Clause,
    choice,
    declare,
    flag,
    listing,
    practice,
    rule_2019,
    welding,
)

WELDING_REVIEW = '公开转载的TSG Z6002-2010第二十四条至第二十六条'
WELDING_2026_REVIEW = '公开代码仓库整理的标准来源（二手）'
AGAIN = {
    'none': '无需考试，经发证机关同意',
    'practical': '实操考试合格',
    'full': '按持证项目再次考试',
    'sampled': '在持证项目内随机抽考',
}
FILED_AT = {'issuer': '发证机关', 'original-center': '原考试机构'}
MONTH_MEANS = {'last-day': '该月最后一日', 'first-day': '该月第一日'}
RULE_2011 = date(2011, 7, 1)  # the catalogue that those certificates bear
BEGINS = {'old-expiry': '自原有效期届满次日', 'approval': '自批准之日'}

CERTIFICATE: dict[str, Declared] = {
    'certificate-years': declare(
        '证书有效期',
        '年',
        Clause(4, RULE_2011, 'TSG Z6001-2019施行前发证的有效期', f'{SHANGHAI}样例（2016-05-17至2020-05-16）', False),
        rule_2019(4, '证书有效期', BANK),
    ),
    'certificate-month-means': choice(
        '只印到月的有效期届满日',
        MONTH_MEANS,
        Clause('last-day', RULE_2011, '全国未统一规定：只印到月的有效期', f'{SHANGHAI}样例；{MEMORY}', False),
    ),
    'ndt-certificate-years': declare(
        '无损检测人员证书有效期',
        '年',
        Clause(5, RULE_2019, 'TSG Z8001-2019 证书有效期', f'征求意见稿为4年；{MEMORY}', False),
    ),
    'renewed-period-begins': choice('复审后新有效期的起算', BEGINS, practice('old-expiry', '复审后有效期起算')),
    'renewal-latest-months': declare(
        '最迟在届满前多久申请复审', '个月', Clause(1, RULE_2019, 'TSG Z6001-2019 第二十五条', f'{HUANGSHAN}；{BANK}')
    ),
    'renewal-earliest-months': declare('最早在届满前多久申请复审（0为不限）', '个月', practice(0, '复审最早申请时间')),
    'welding-renewal-latest-months': declare(
        '焊接最迟在届满前多久申请复审',
        '个月',
        welding(3, RULE_2019, '第二十四条至第二十六条', WELDING_REVIEW, confirmed=True),
        welding(3, WELDING_2026, '复审申请', MEMORY),
    ),
    'welding-renewal-earliest-months': declare(
        '焊接最早在届满前多久申请复审（0为不限）', '个月', practice(0, '焊接复审最早申请时间')
    ),
    'renewal-exam': choice('一般项目复审的考试', AGAIN, rule_2019('none', '复审', f'{GUANGDONG}；{HUANGSHAN}')),
    'welding-first-renewal-exam': choice(
        '焊接首次复审的考试',
        AGAIN,
        welding('full', RULE_2019, '第二十四条至第二十六条', WELDING_REVIEW, confirmed=True),
        welding('sampled', WELDING_2026, '复审', f'首次复审全考已取消，{WELDING_2026_REVIEW}'),
    ),
    'welding-later-renewal-exam': choice(
        '焊接再次复审的考试',
        AGAIN,
        welding('sampled', RULE_2019, '第二十四条至第二十六条', WELDING_REVIEW, confirmed=True),
        welding('sampled', WELDING_2026, '复审', MEMORY),
    ),
    'welding-renewal-filed-at': choice('焊接复审的提出', FILED_AT, practice('issuer', '焊接复审的提出')),
    'continuity-gap-months': declare('持证项目连续中断作业的上限', '个月', rule_2019(12, '复审条件', HUANGSHAN)),
    'welding-continuity-gap-months': declare(
        '焊接项目中断作业的上限', '个月', welding(6, RULE_2019, '中断焊接', MEMORY)
    ),
    'welding-record-months': declare('焊绩记录报送间隔', '个月', welding(6, RULE_2019, '附件H', WELDING_REVIEW)),
    'renewal-without-violations': flag('复审要求持证期间无违章作业和责任事故', rule_2019(True, '复审条件', HUANGSHAN)),
    'employed-before-working': flag('经用人单位聘用后方可作业', rule_2019(True, '聘用', BANK)),
    'employment-backdate-years': declare('聘用开始时间最多早于填报日', '年', practice(1, '聘用记录填报')),
    'employment-ends-with-certificate': flag('聘用结束时间不得晚于证书有效期', practice(True, '聘用记录填报')),
    'employment-print-months': declare('聘用记录打印件有效期', '个月', practice(1, '聘用记录打印')),
    'employment-editable-fields': listing(
        '聘用记录可修改的内容', practice(('聘用时间', '终止聘用时间', '终止聘用原因'), '聘用记录修改')
    ),
    'certificate-editable-fields': listing(
        '自行录入证书可修改的内容', practice(('作业项目', '作业种类', '发证机构', '证书有效期'), '证书信息修改')
    ),
    'reminder-days': listing(
        '到期提醒（相对有效期止的天数，负数为到期前）', practice(('-120', '-90', '-30', '-7', '1'), '到期提醒')
    ),
}
