"""How people are examined: papers, marks, results, resits, staff in the room."""

from models.regulation.clauses import Declared
from models.regulation.national.sources import (
    BANK,
    GUANGDONG,
    MEMORY,
    RULE_2019,
    WELDING_2010,
    WELDING_2026,
    choice,
    declare,
    flag,
    listing,
    practice,
    rule_2019,
    text,
    welding,
)

EDITION_2026 = '市场监管总局公告2026年第12号（公开代码仓库引用的官方页面）；市监特设发〔2026〕85号'
PAPER = '商业题库网站的通行做法（叉车），非规则原文'
FROM_DAY = {'exam-day': '自考试之日起', 'result-day': '自公布结果之日起'}
MANUAL = f'{GUANGDONG}；{BANK}'

EXAMINATION: dict[str, Declared] = {
    'welding-rule-edition': text(
        '焊接操作人员考核细则的版本',
        welding('2010', WELDING_2010, '施行', '陕市监发〔2023〕376号等文件引用', confirmed=True),
        welding('2026', WELDING_2026, '施行', EDITION_2026, confirmed=True),
    ),
    'exam-full-mark': declare('每科满分', '分', rule_2019(100, '考试评定', '公开办事指南转载')),
    'exam-pass-mark': declare('每科合格分数', '分', rule_2019(70, '考试评定', '公开办事指南转载')),
    'welding-theory-pass-mark': declare('焊接理论合格分数', '分', welding(60, RULE_2019, '基本知识考试', MEMORY)),
    'theory-only-items': listing('只考理论的项目', rule_2019(('A',), '考试科目', GUANGDONG)),
    'score-shown': flag('向考生显示具体分数', rule_2019(False, '考试结果', GUANGDONG)),
    'result-validity-months': declare('单科成绩有效期', '个月', rule_2019(12, '考试成绩', MANUAL)),
    'welding-theory-validity-months': declare('焊接理论成绩有效期', '个月', welding(12, RULE_2019, '考试成绩', MEMORY)),
    'resit-count': declare('补考次数', '次', rule_2019(1, '补考', MANUAL)),
    'resit-parts-most': declare('首次考试不合格可以补考的科目数', '科', rule_2019(1, '补考', BANK)),
    'resit-months': declare('补考期限', '个月', rule_2019(12, '补考', MANUAL)),
    'welding-resit-months': declare('焊接补考期限', '个月', welding(3, RULE_2019, '补考', GUANGDONG, confirmed=True)),
    'resit-counts-from': choice('补考期限的起算', FROM_DAY, practice('exam-day', '补考期限起算')),
    'exam-video-minutes': declare('考前安全教育警示视频的时长（0为不要求）', '分钟', practice(0, '考前视频')),
    'paper-minutes': declare('理论考试时长', '分钟', practice(90, '理论试卷', PAPER)),
    'paper-true-false': declare('理论试卷判断题数', '题', practice(40, '理论试卷', PAPER)),
    'paper-single-choice': declare('理论试卷单选题数', '题', practice(40, '理论试卷', PAPER)),
    'paper-multiple-choice': declare('理论试卷多选题数', '题', practice(20, '理论试卷', PAPER)),
    'neighbour-papers-differ': flag('相邻应试人员试卷不同', practice(True, '试卷编排')),
    'candidates-per-invigilator': declare('每名监考人员负责的应试人数', '人', practice(30, '监考人数')),
    'invigilators-fewest': declare('同一考场监考人员最少人数', '人', practice(2, '监考人数')),
    'staff-ready-minutes': declare('工作人员考前到岗', '分钟', practice(30, '考前到岗')),
    'practical-assessors-fewest': declare('实操每场考评人员最少人数', '人', practice(2, '实操考评')),
    'practical-signatures-fewest': declare('实操成绩签字考评人员最少人数', '人', practice(2, '实操考评')),
    'practical-leaders': declare('实操每场考评组长人数', '人', practice(1, '实操考评')),
    'recorded-throughout': flag('理论和实操考试全程录音录像', practice(True, '考试录像')),
    'previous-batch-closed-first': flag('当前批次全部结束后才可举办下一批次', practice(True, '考试批次')),
    'specimen-stamped': flag('焊接试件考前标注监督钢印', practice(False, '试件监督')),
}
