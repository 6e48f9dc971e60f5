"""The rules of this folder as they are asked from outside."""

import difflib
from datetime import date
from typing import Any

from models.regulation import credit_code, identity
from models.regulation.asking import choice_parameter, day_parameter, profile_of, profile_parameter
from models.regulation.catalogue import EDITIONS, item, items
from models.regulation.catalogue_parts import Item
from models.regulation.clauses import NoClause, Value, in_force
from models.regulation.derivation import in_words
from models.regulation.mapping import Conversion, Outcome, convert
from models.regulation.objection import Objection
from models.regulation.profiles import CLAUSES
from models.regulation.question import Answer, AskedRule, BadQuestion, Parameter, ParameterKind, Question
from models.regulation.working_days import BASIS, BUILT_IN, MOST_DAYS, add_working_days


def identity_number(question: Question) -> Answer:
    """Judge an identity number; facts: birth_date, sex, masked, warnings."""
    number = identity.compact(question.text('number'))
    found = identity.objections_to(number, question.today)
    sound = not any(not objection.soft for objection in found)
    facts = {
        'birth_date': identity.birth_date(number).isoformat() if sound else None,
        'sex': identity.sex(number) if sound else None,
        'masked': identity.masked(number),
        'warnings': [objection.message for objection in found if objection.soft],
    }
    derivation = ['第7至14位为出生日期，第17位奇数为男、偶数为女，第18位为校验码（GB 11643）']
    return Answer(objections=found, facts=facts, derivation=derivation)


def social_credit_code(question: Question) -> Answer:
    """Judge a unified social credit code; facts: code (as stored)."""
    code = credit_code.compact(question.text('code'))
    found = credit_code.objections_to(code, question.today)
    derivation = ['前17位按权重求和后模31得出第18位校验码（GB 32100）']
    return Answer(objections=found, facts={'code': code[: credit_code.LENGTH]}, derivation=derivation)


def list_items(question: Question) -> Answer:
    """List one edition of the catalogue; facts: edition, title, note, items."""
    key = question.plain('edition')
    if key not in EDITIONS:
        raise BadQuestion(f'参数 edition：没有这一版目录，可用的有{"、".join(EDITIONS)}')
    edition = EDITIONS[key]
    facts = {'edition': key, 'title': edition.title, 'note': edition.note, 'items': [_item(one) for one in items(key)]}
    return Answer(facts=facts, derivation=[f'{edition.title}，{in_words(edition.since)}起'])


def map_item(question: Question) -> Answer:
    """Tell what an item of 2011 became; facts: outcome, targets, options, candidates, confirmed, old, note."""
    code = question.plain('code').upper()
    try:
        conversion = convert(code)
    except KeyError:
        raise BadQuestion('参数 code：2011年目录中没有这个项目代号，例如G4、Q8、N1') from None
    facts = {
        'old': _item(item('2011', code)),
        'outcome': conversion.outcome.value,
        'targets': list(conversion.targets),
        'options': list(conversion.options),
        'candidates': list(conversion.candidates),
        'confirmed': conversion.confirmed,
        'source': conversion.source,
        'note': conversion.note,
    }
    told = f'2011年目录{code}（{item("2011", code).name}）：{conversion.outcome.label}'
    named = [f'2019年目录{new}（{item("2019", new).name}）' for new in conversion.targets]
    return Answer(objections=_against(conversion), facts=facts, derivation=[told, *named])


def count_working_days(question: Question) -> Answer:
    """Count working days from a day on; facts: due, skipped, warnings."""
    days = question.whole_number('days', most=MOST_DAYS)
    calendar = question.office.calendar if question.office else BUILT_IN
    deadline = add_working_days(question.day('from'), days, calendar)
    facts = {
        'due': deadline.due.isoformat(),
        'skipped': [{'day': day.isoformat(), 'why': why} for day, why in deadline.skipped],
        'warnings': list(deadline.warnings),
        'basis': BASIS,
    }
    return Answer(facts=facts, derivation=deadline.derivation)


def clause_in_force(question: Question) -> Answer:
    """Tell a number of the rules on a day; facts: value, since, article, source, confirmed, title, unit, choices."""
    name, day, profile = question.plain('clause'), question.day('day'), profile_of(question)
    if name not in CLAUSES:
        close = difflib.get_close_matches(name, CLAUSES, n=3)
        hint = f'，是否为{"、".join(close)}' if close else '，可用 clauses 规则列出全部条款名'
        raise BadQuestion(f'参数 clause：没有这一条款{hint}')
    title = CLAUSES[name]
    facts: dict[str, Any] = {'value': None, 'since': None, 'article': None, 'source': None, 'confirmed': None}
    facts |= {'title': title.title, 'unit': title.unit, 'choices': dict(title.choices)}
    try:
        clause = in_force(profile, name, day)
    except NoClause:
        against = Objection(message=f'{in_words(day)}没有可适用的“{title.title}”规定，请核对日期')
        return Answer(objections=[against], facts=facts)
    facts |= {
        'value': _plain(clause.value),
        'since': clause.since.isoformat(),
        'article': clause.article,
        'source': clause.source,
        'confirmed': clause.confirmed,
    }
    state = '' if clause.confirmed else '（待确认）'
    derivation = [
        f'{profile.label}，{in_words(day)}：{title.title}{state}',
        f'{clause.article}，{in_words(clause.since)}起',
    ]
    return Answer(facts=facts, derivation=derivation)


def list_clauses(question: Question) -> Answer:
    """List all clauses of a profile on a day; facts: clauses."""
    day, profile = question.day('day'), profile_of(question)
    rows = []
    for name, title in CLAUSES.items():
        try:
            clause = in_force(profile, name, day)
        except NoClause:
            continue
        rows.append(
            {'clause': name, 'title': title.title, 'value': _plain(clause.value), 'unit': title.unit}
            | {'since': clause.since.isoformat(), 'confirmed': clause.confirmed}
        )
    return Answer(facts={'clauses': rows}, derivation=[f'{profile.label}，{in_words(day)}'])


def _plain(value: Value) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _item(found: Item) -> dict[str, Any]:
    return {
        'edition': found.edition,
        'code': found.code,
        'kind': found.kind,
        'name': found.name,
        'cancelled': found.cancelled,
        'restrictions': [{'name': limit.name, 'confirmed': limit.confirmed} for limit in found.restrictions],
        'education': found.education.value if found.education else '',
        'health': found.health,
        'own_code': found.own_code,
        'source': found.source,
        'confirmed': found.confirmed,
    }


def _against(conversion: Conversion) -> list[Objection]:
    name = item('2011', conversion.old).name
    if conversion.outcome is Outcome.CANCELLED:
        message = f'原{conversion.old}（{name}）已取消，不再复审或补发；继续从事其他项目的请另行申请取证'
        return [Objection(message=message, clause=conversion.source)]
    if conversion.outcome is Outcome.MANUAL:
        message = f'原{conversion.old}（{name}）不能自动对应：{conversion.note}，请由发证机关审核确定'
        return [Objection(message=message, clause='特种设备作业人员证书换发对应表（待核）')]
    return []


RULES = (
    AskedRule(
        name='id-number',
        title='身份证号码校验',
        answer=identity_number,
        parameters=(
            Parameter(name='number', label='身份证号码', example=identity.make_number('990101', date(1990, 1, 1), 2)),
        ),
    ),
    AskedRule(
        name='uscc',
        title='统一社会信用代码校验',
        answer=social_credit_code,
        parameters=(
            Parameter(name='code', label='统一社会信用代码', example=credit_code.make_code('91990100MA0000001')),
        ),
    ),
    AskedRule(
        name='items',
        title='作业项目目录',
        answer=list_items,
        parameters=(choice_parameter('edition', '目录版本', tuple((one.key, one.title) for one in EDITIONS.values())),),
    ),
    AskedRule(
        name='map-item',
        title='新旧作业项目对应',
        answer=map_item,
        parameters=(Parameter(name='code', label='2011年目录的项目代号', example='Q8'),),
    ),
    AskedRule(
        name='working-days',
        title='工作日推算',
        answer=count_working_days,
        parameters=(
            day_parameter('from', '起算日（不计入）'),
            Parameter(name='days', label='工作日数', example='5', kind=ParameterKind.NUMBER),
        ),
    ),
    AskedRule(
        name='in-force',
        title='条款在某日的规定',
        answer=clause_in_force,
        parameters=(
            choice_parameter('clause', '条款', tuple((name, title.title) for name, title in CLAUSES.items())),
            day_parameter('day', '日期', required=False),
            profile_parameter(),
        ),
    ),
    AskedRule(
        name='clauses',
        title='全部条款一览',
        answer=list_clauses,
        parameters=(day_parameter('day', '日期', required=False), profile_parameter()),
    ),
)
