"""Where the values were read, and short ways to write clauses down.

The official texts of TSG Z6001, Z6002 and Z8001 could not be read in full: their articles are named by subject, and
the source says honestly that it is second hand.
"""

from datetime import date

from models.regulation.clauses import Clause, ClauseTitle, Declared, Value, ValueKind

RULE_2019 = date(2019, 6, 1)  # TSG Z6001-2019 begins; undated guides to it count from this day too
WELDING_2010 = date(2011, 2, 1)
WELDING_2026 = date(2026, 8, 1)
LICENSING = date(2004, 7, 1)  # 行政许可法 begins; the articles used here have not changed since
SHAANXI_2023 = date(2023, 8, 1)

BANK = '公开题库所载TSG Z6001-2019答案（二手，未见规则原文）'
MEMORY = '未见原文，待确认'
LAW_TEXT = '行政许可法（2019年4月23日修正文本）'
GUANGDONG = '广东省考生用户操作手册'
SHANGHAI = '上海市一网通办操作指南（V4.0）'
SHAANXI = '陕市监发〔2023〕376号'
ZHONGSHAN = '中山市聘用记录填报操作指引'
HUANGSHAN = '黄山市市场监督管理局2024年4月30日通知'


def rule_2019(value: Value, subject: str, source: str, confirmed: bool = True) -> Clause:
    """Write a clause of the assessment rule of 2019; `subject` stands for the article."""
    return Clause(value, RULE_2019, f'TSG Z6001-2019 {subject}', source, confirmed)


def welding(value: Value, since: date, subject: str, source: str, confirmed: bool = False) -> Clause:
    """Write a clause of the welders' rule, whose edition follows from the day."""
    edition = '2026' if since >= WELDING_2026 else '2010'
    return Clause(value, since, f'TSG Z6002-{edition} {subject}', source, confirmed)


def law(value: Value, article: str) -> Clause:
    """Write a clause of the licensing law (行政许可法)."""
    return Clause(value, LICENSING, f'行政许可法{article}', LAW_TEXT)


def practice(value: Value, subject: str, source: str = MEMORY) -> Clause:
    """Write what no rule of the nation fixes: a starting value that the office should settle."""
    return Clause(value, RULE_2019, f'全国未统一规定：{subject}', source, confirmed=False)


def guide(value: Value, article: str, source: str, since: date = RULE_2019) -> Clause:
    """Write what a provincial or city document states in so many words."""
    return Clause(value, since, f'{source}{article}', source)


def declare(title: str, unit: str, *clauses: Clause, kind: ValueKind = ValueKind.NUMBER) -> Declared:
    """Declare a clause with its Chinese title, its unit and its national values."""
    return Declared(ClauseTitle(title, unit, kind), clauses)


def listing(title: str, *clauses: Clause) -> Declared:
    """Declare a clause whose value is a list of words."""
    return declare(title, '', *clauses, kind=ValueKind.LIST)


def flag(title: str, *clauses: Clause) -> Declared:
    """Declare a clause that is true or false."""
    return declare(title, '', *clauses, kind=ValueKind.YES_NO)


def text(title: str, *clauses: Clause) -> Declared:
    """Declare a clause whose value is one word or time."""
    return declare(title, '', *clauses, kind=ValueKind.TEXT)


def choice(title: str, choices: dict[str, str], *clauses: Clause) -> Declared:
    """Declare a clause that takes one of the named values (value → label)."""
    return Declared(ClauseTitle(title, '', ValueKind.CHOICE, tuple(choices.items())), clauses)
