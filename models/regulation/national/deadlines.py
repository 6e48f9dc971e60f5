"""How long the authority and the parties have, and how long a wrong keeps a person out."""

from datetime import date

from models.regulation.clauses import Clause, Declared
from models.regulation.national.sources import BANK, MEMORY, choice, declare, flag, law, practice, rule_2019, text

RECUSAL = date(2019, 6, 1)
RECONSIDERATION = date(2019, 6, 1)  # the period is older than the rules served here
LAWSUIT = date(2015, 5, 1)
DISCIPLINE = date(2017, 4, 1)
DISCIPLINE_SOURCE = '专业技术人员资格考试违纪违规行为处理规定（公开转载），陕市监发〔2023〕376号规定参照执行'

DAYS_KEPT = 'row-files-kept-days'
ARCHIVED_FROM = {'closing-day': '自办结之日起', 'next-year': '自办结次年1月1日起'}


def _discipline(value: int, article: str) -> Clause:
    return Clause(value, DISCIPLINE, f'人力资源社会保障部令第31号{article}', DISCIPLINE_SOURCE)


DEADLINES: dict[str, Declared] = {
    'correction-notice-working-days': declare('一次告知补正内容的期限', '工作日', law(5, '第三十二条')),
    'acceptance-working-days': declare('受理决定期限', '工作日', rule_2019(5, '受理', BANK)),
    'decision-working-days': declare('许可决定期限', '工作日', law(20, '第四十二条')),
    'decision-extension-working-days': declare('经批准可延长的决定期限', '工作日', law(10, '第四十二条')),
    'exam-time-not-counted': flag('考试所需时间不计入决定期限（须书面告知）', law(True, '第四十五条')),
    'hand-over-working-days': declare('作出决定后颁发送达证件的期限', '工作日', law(10, '第四十四条')),
    'exam-report-working-days': declare(
        '考试结束后上报结果的期限', '工作日', rule_2019(20, '考试结果', f'2013版规则的公开解读；{MEMORY}', False)
    ),
    'issue-after-result-working-days': declare('收到考试结果后的发证期限', '工作日', rule_2019(20, '发证', BANK)),
    'upload-working-days': declare('发证后上传公示平台的期限', '工作日', rule_2019(15, '发证信息上传', BANK)),
    'upload-when-unchanged': flag(
        '补证、变更聘用单位（项目和有效期不变）也计上传公示平台的期限', rule_2019(False, '发证信息上传', MEMORY, False)
    ),
    'amber-working-days': declare('期限剩余多少个工作日起提示', '工作日', practice(2, '期限提示')),
    'officials-recuse': flag(
        '办理人员与本人、近亲属、所在单位有关的回避',
        Clause(True, RECUSAL, '公务员法第七十六条', f'公务员法（2018年修订）；{MEMORY}', False),
    ),
    'exam-notice-months': declare('考试计划提前公布的时间', '个月', rule_2019(2, '考试安排公布', BANK)),
    'plan-deadline-weekday': declare('报送下周考试批次的截止日（1为周一，5为周五）', '', practice(5, '考试计划报送')),
    'plan-deadline-time': text('报送下周考试批次的截止时刻', practice('15:00', '考试计划报送')),
    'plan-deadline-moves-back': flag('报送截止日为非工作日的提前', practice(True, '考试计划报送')),
    'false-materials-ban-years': declare('隐瞒情况或提供虚假材料的不得再次申请年限', '年', law(1, '第七十八条')),
    'deception-ban-years': declare('以欺骗、贿赂等取得被撤销的不得再次申请年限', '年', law(3, '第七十九条')),
    'cheating-ban-years': declare(
        '考试作弊的不得再次申请年限', '年', rule_2019(3, '考试纪律', f'广东省考生用户操作手册；{BANK}')
    ),
    'discipline-record-years': declare('严重违纪违规记入诚信档案的年限', '年', _discipline(5, '第七条')),
    'center-ban-years': declare('考试机构被取消资格后不得再委托的最短年限', '年', practice(3, '考试机构惩戒')),
    'reconsideration-days': declare(
        '申请行政复议的期限', '日', Clause(60, RECONSIDERATION, '行政复议法第二十条', MEMORY, False)
    ),
    'lawsuit-months': declare('提起行政诉讼的期限', '个月', Clause(6, LAWSUIT, '行政诉讼法第四十六条', MEMORY, False)),
    'issuer-archive-years': declare('发证机关档案保存年限', '年', rule_2019(10, '档案', BANK)),
    'issuer-archive-counts-from': choice(
        '发证档案保存期限的起算', ARCHIVED_FROM, practice('closing-day', '档案保存期限起算')
    ),
    DAYS_KEPT: declare(
        '批量填报、导入登记册的文件和逐行结果的保存天数',
        '日',
        practice(30, '导入文件的保存', '个人信息保护法第十九条：保存期限为实现处理目的所必要的最短时间；天数待确认'),
    ),
    'center-archive-years': declare('考试机构档案保存年限', '年', rule_2019(5, '档案', MEMORY, False)),
}
