"""Asked from outside: which office receives an application."""

import re

from models.applications.questions.who import ITEMS, TYPE
from models.applications.rules.office import Place, filed_at_center, receiving_office
from models.applications.rules.types import ApplicationType, Region
from models.regulation.asking import (
    choice_parameter,
    day_parameter,
    items_of,
    member,
    options_of,
    profile_of,
    profile_parameter,
)
from models.regulation.question import Answer, AskedRule, BadQuestion, Parameter, Question
from models.regulation.serving_offices import OFFICES


def ask_office(question: Question) -> Answer:
    """Which office receives; facts: office (name, None where none does), level, level_label, why (address or rule),
    others (offices the home address would lead to), filed_at (issuer or original-center).
    """
    profile, day = profile_of(question), question.day('day')
    kind, items = member(question, 'type', ApplicationType), items_of(question, 'items')
    place = Place(
        employer_division=_division(question, 'employer-division'),
        home_division=_division(question, 'home-division'),
        original_office=question.plain('original-office'),
        region=member(question, 'region', Region) if question.plain('region') else Region.LOCAL,
    )
    found = receiving_office(profile, day, kind, items, place, OFFICES.get(profile.key, ()))
    at_center = filed_at_center(profile, day, kind, items)
    facts = {
        'office': found.office.name if found.office else None,
        'level': found.level.value if found.level else None,
        'level_label': found.level.label if found.level else None,
        'why': found.why,
        'others': [office.name for office in found.others],
        'filed_at': 'original-center' if at_center else 'issuer',
        'filed_at_label': '原考试机构' if at_center else '发证机关',
    }
    told = [f'{profile.label}，{kind.label}', *found.derivation]
    if at_center:
        told.append('焊接复审向原考试机构提出，由上列发证机关决定')
    return Answer(facts=facts, objections=found.objections, derivation=told)


def _division(question: Question, name: str) -> str:
    code = question.plain(name)
    if code and not re.fullmatch(r'\d{2}(\d{2}){0,5}', code, re.ASCII):
        raise BadQuestion(f'参数 {name}：应为行政区划代码，例如310115')
    return code[:6]


RULES = (
    AskedRule(
        name='office',
        title='受理机构',
        answer=ask_office,
        parameters=(
            TYPE,
            ITEMS,
            Parameter(name='employer-division', label='单位所在地行政区划代码', example='310115', required=False),
            Parameter(name='home-division', label='户籍（居住证）所在地行政区划代码', example='310104', required=False),
            profile_parameter('shanghai'),
            day_parameter('day', '申请日期', required=False),
            choice_parameter('region', '跨地区情形', options_of(Region), required=False),
            Parameter(name='original-office', label='原发证机关', example='徐汇区市场监督管理局', required=False),
        ),
    ),
)
