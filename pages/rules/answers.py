"""The answer of a rule: yes or no, each reason with its clause, the facts, how it came about."""

from typing import Any

from nicegui import html

from models.regulation.clauses import ClauseTitle
from models.regulation.mapping import Outcome
from pages import words
from pages.widgets.facts import Fact, draw_facts
from pages.widgets.tables import Column, record_table, tag

LABELS = {
    'birth_date': '出生日期', 'sex': '性别', 'masked': '显示为', 'warnings': '提示', 'code': '代码', 'edition': '目录版本',
    'title': '名称', 'note': '说明', 'items': '作业项目', 'old': '原项目', 'outcome': '结果', 'targets': '新项目',
    'options': '可选的限制', 'candidates': '可能的新项目', 'confirmed': '状态', 'source': '出处', 'due': '到期日',
    'skipped': '跳过的日子', 'basis': '依据', 'value': '规定', 'since': '自', 'article': '依据', 'unit': '单位',
    'clauses': '条款', 'day': '日期', 'why': '依据的地址或规定', 'clause': '条款名', 'kind': '种类', 'name': '作业项目',
    'cancelled': '已取消', 'restrictions': '限制', 'education': '学历', 'health': '健康要求',
    'opens': '最早申请日', 'closes': '最迟申请日', 'valid_until': '有效期至', 'state_label': '状态',
    'welding': '焊接项目', 'days_left': '距最迟申请日（天）', 'until': '有效期至', 'printed': '证书印制为', 'start': '起始日',
    'years': '有效期（年）', 'age': '周岁', 'first_day': '年龄条件首日', 'last_day': '年龄条件末日',
    'education_asked': '学历要求', 'health_asked': '身体条件要求', 'materials': '申请材料', 'required': '必交',
    'kinds': '文件格式', 'megabytes': '上限（兆字节）', 'office': '受理机构', 'level_label': '发证机关层级',
    'others': '其他可以受理的机构', 'filed_at_label': '提出申请处', 'step_label': '当前事项',
    'whose_turn_label': '轮到', 'light_label': '提示', 'working_days_left': '剩余工作日', 'suspended_days': '暂停的工作日',
    'abandoned_from': '视为放弃自', 'deemed_accepted_on': '视为受理之日', 'terms': '各项期限', 'done_on': '办结日期',
    'first': '首日', 'last': '末日', 'months': '期限（月）', 'next_step_label': '下一步', 'parts_label': '考试科目',
    'to_sit_label': '待考科目', 'path_label': '办理顺序', 'earliest': '最早开始日', 'latest': '最晚结束日', 'end': '结束日',
    'from': '授权自', 'act_label': '要办理的事', 'due_label': '今天应发', 'intervals': '采用的聘用区间',
    'limit_months': '连续中断上限（月）', 'gaps': '中断', 'days': '天数', 'limit': '满上限之日', 'too_long': '超过上限',
}  # fmt: skip
LEFT_OUT = {
    'choices', 'unit', 'own_code', 'state', 'level', 'filed_at', 'step', 'whose_turn', 'light', 'next_step', 'parts',
    'to_sit', 'resits', 'path', 'act', 'functions', 'steps', 'sent', 'continuous', 'gap',
}  # fmt: skip
"""What only helps to word another fact, or what the derivation says better."""
COLUMNS = {
    'items': ('code', 'kind', 'name', 'restrictions', 'education', 'health', 'confirmed'),
    'skipped': ('day', 'why'),
    'clauses': ('title', 'value', 'since', 'confirmed'),
    'materials': ('name', 'required', 'kinds', 'megabytes', 'note'),
    'terms': ('name', 'start', 'due', 'done_on', 'state_label'),
    'gaps': ('first', 'last', 'days', 'too_long', 'limit'),
}
IN_TABLE = {
    ('skipped', 'why'): '原因',
    ('materials', 'name'): '材料',
    ('terms', 'name'): '事项',
    ('terms', 'start'): '起算日',
}


def draw_answer(answer: dict[str, Any]) -> None:
    """The verdict first, then its reasons."""
    against = answer['objections']
    with html.div().classes('tz-note ' + ('good' if answer['allowed'] else 'bad')).props('role="status"'):
        html.div('可以' if answer['allowed'] else '不可以').style('font-weight:600')
        for objection in against:
            html.div(objection['message'])
            if objection['clause']:
                html.div(f'依据：{objection["clause"]}').classes('tz-soft tz-small')
    draw_plain_facts(answer['facts'])
    if answer['derivation']:
        html.h3('推算过程').classes('tz')
        with html.ol():
            for line in answer['derivation']:
                html.li(line)


def draw_plain_facts(facts: dict[str, Any]) -> None:
    """Single facts side by side, lists of things as tables."""
    tables = {key: rows for key, rows in facts.items() if key in COLUMNS and rows}
    single: list[Fact] = [
        (LABELS.get(key, key), worded(key, value, facts))
        for key, value in sorted(facts.items(), key=lambda fact: fact[0] != 'title')
        if key not in LEFT_OUT and f'{key}_label' not in facts and key not in tables and value not in (None, '', [])
    ]
    if single:
        html.h3('结果').classes('tz')
        draw_facts(single)
    for key, rows in tables.items():
        html.h3(f'{LABELS[key]}（{len(rows)}）').classes('tz')
        record_table(rows, [column(key, name) for name in COLUMNS[key]], empty='', caption=LABELS[key])


def column(table: str, name: str) -> Column:
    """A column of a table of facts; some words mean another thing there than alone."""
    return IN_TABLE.get(
        (table, name), LABELS[name]
    ), lambda row: told(worded(name, row[name], row)) if row[name] not in ('', []) else '—'


def told(shown: Any) -> Any:
    """Draw what draws itself; answer text."""
    return shown() if callable(shown) else shown


def worded(key: str, value: Any, beside: dict[str, Any]) -> Any:
    """A fact as its reader says it; `beside` are the facts it stands among."""
    if key == 'confirmed':
        return lambda: tag('已确认' if value else '待确认', 'good' if value else 'wait')
    if key == 'outcome':
        return Outcome(value).label
    if key == 'value':
        title = ClauseTitle('', beside.get('unit', ''), choices=tuple(beside.get('choices', {}).items()))
        return words.clause_value(title, value)
    return plain(value)


def plain(value: Any) -> str:
    """Any other value: an item by code and name, a list by its names, a span of days, yes or no, or as it stands."""
    if isinstance(value, dict) and 'name' not in value:
        return words.listed([f'{key}：{one}' for key, one in value.items()])
    if isinstance(value, dict):
        return f'{value.get("code", "")} {value.get("name", "")}'.strip()
    if isinstance(value, list):
        return words.listed([listed_one(one) for one in value]) or '无'
    if isinstance(value, bool):
        return '是' if value else '否'
    return '—' if value is None else str(value)


def listed_one(one: Any) -> str:
    """One thing of a list: what has a name by its name, first and last day as a span."""
    if isinstance(one, dict):
        return str(one['name'])
    return '至'.join(one) if isinstance(one, list) else str(one)
