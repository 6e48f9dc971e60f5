"""Asked from outside: what follows from results, and until when a resit may be sat."""

from models.applications.questions.who import TYPE
from models.applications.rules.examination import (
    Next,
    next_step,
    objections_to_resit,
    objections_to_score,
    pass_mark,
    path_of,
    resit_term,
)
from models.applications.rules.types import ApplicationType, Part
from models.regulation.asking import day_parameter, member, one_item, profile_of, profile_parameter, today_line
from models.regulation.clauses import Profile
from models.regulation.item_text import NamedItem
from models.regulation.question import Answer, AskedRule, BadQuestion, Parameter, ParameterKind, Question

PASSED = frozenset({'pass', 'passed', '合格', '通过'})
FAILED = frozenset({'fail', 'failed', 'absent', '不合格', '未通过', '缺考'})
NOT_SAT = frozenset({'', 'none', '-', '无', '未考'})
MOST_TRIES = 5


def ask_next_step(question: Question) -> Answer:
    """What follows from results.

    Facts: next_step (register, take_exam, resit, apply_anew, submit, issue, approve), next_step_label, parts (to be
    passed), to_sit, resits, path, path_label. Several tries of a part are parted by a slash, oldest first: fail/pass.
    A number is a score.
    """
    profile, day = profile_of(question), question.day('day')
    kind, item = member(question, 'type', ApplicationType), one_item(question, 'item')
    renewals = question.whole_number('renewals', most=20) if question.plain('renewals') else 0
    tries = {part: _tries(question, profile, item, part) for part in Part}
    found = next_step(profile, day, kind, item, tries, renewals=renewals)
    path = path_of(profile, day, kind, item, renewals=renewals)
    facts = {
        'next_step': found.step.value,
        'next_step_label': found.step.label,
        'parts': [part.value for part in found.parts],
        'to_sit': [part.value for part in found.to_sit],
        'resits': [part.value for part in found.resits],
        'parts_label': _named(found.parts),
        'to_sit_label': _named(found.to_sit),
        'path': path.value,
        'path_label': path.label,
    }
    return Answer(facts=facts, objections=found.objections, derivation=[*_ignored(found, tries), *found.derivation])


def ask_resit(question: Question) -> Answer:
    """Until when a resit may be sat; facts: first, last, months."""
    profile, item = profile_of(question), one_item(question, 'item')
    resit = resit_term(profile, item, question.day('result-day'))
    day = question.day('today') if question.plain('today') else resit.first
    facts = {'first': resit.first.isoformat(), 'last': resit.last.isoformat(), 'months': resit.months}
    told = [f'{profile.label}，{item.shown}', *resit.derivation]
    if question.plain('today'):
        told.append(today_line(day))
    return Answer(facts=facts, objections=objections_to_resit(resit, day), derivation=told)


def _tries(question: Question, profile: Profile, item: NamedItem, part: Part) -> tuple[bool, ...]:
    said = [word.strip().lower() for word in question.plain(part.value).split('/')]
    if said == [''] or (len(said) == 1 and said[0] in NOT_SAT):
        return ()
    if len(said) > MOST_TRIES:
        raise BadQuestion(f'参数 {part.value}：最多写{MOST_TRIES}次')
    return tuple(_passed(question, profile, item, part, word) for word in said)


def _passed(question: Question, profile: Profile, item: NamedItem, part: Part, word: str) -> bool:
    if word in PASSED | FAILED:
        return word in PASSED
    if not (word.isascii() and word.isdigit() and len(word) <= 4):
        raise BadQuestion(f'参数 {part.value}：请写pass（合格）、fail（不合格）、none（未考）或分数；多次以/分隔')
    day = question.day('day')
    for objection in objections_to_score(profile, day, int(word)):
        raise BadQuestion(f'参数 {part.value}：{objection.message}')
    return int(word) >= pass_mark(profile, day, item, part)


def _named(parts: tuple[Part, ...]) -> str:
    return '、'.join(part.label for part in parts) or '无'


def _ignored(found: Next, tries: dict[Part, tuple[bool, ...]]) -> list[str]:
    beside = tuple(part for part, sat in tries.items() if sat and part not in found.parts)
    return [f'{_named(beside)}不在考试科目之内，不计'] if beside else []


def _results(part: Part) -> Parameter:
    label = f'{part.label}成绩（pass合格、fail不合格、none未考或分数；多次以/分隔）'
    return Parameter(name=part.value, label=label, example='pass', required=False)


ITEM = Parameter(name='item', label='作业项目代号', example='N1')

RULES = (
    AskedRule(
        name='resit',
        title='补考期限',
        answer=ask_resit,
        parameters=(
            ITEM,
            day_parameter('result-day', '公布成绩之日', example='2026-11-10'),
            profile_parameter('guangdong'),
            day_parameter('today', '判断日期', required=False),
        ),
    ),
    AskedRule(
        name='next-step',
        title='考试之后的下一步',
        answer=ask_next_step,
        parameters=(
            TYPE,
            ITEM,
            _results(Part.THEORY),
            _results(Part.PRACTICAL),
            profile_parameter('guangdong'),
            day_parameter('day', '判断日期', required=False),
            Parameter(name='renewals', label='已复审次数', example='1', required=False, kind=ParameterKind.NUMBER),
        ),
    ),
)
