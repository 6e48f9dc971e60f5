"""The rules of mandates as they are asked from outside."""

import re

from models.mandates.rules import Function, Mandate, Terms, in_order, objections_to_act, state_on, terms_now
from models.regulation.asking import choice_parameter, day_parameter, iso, member, options_of, yes_or_no
from models.regulation.derivation import in_words
from models.regulation.question import Answer, AskedRule, BadQuestion, Parameter, Question

EXAMPLE = 'view,file'


def ask_mandate(question: Question) -> Answer:
    """Whether a delegate may do something on a day; facts: state, state_label, functions, act, from, until."""
    terms = Terms(functions=functions_of(question), first=question.day('from'), last=question.day('until'))
    if terms.last < terms.first:
        raise BadQuestion('参数 until：授权期限的截止日期早于开始日期，请核对')
    act, day = member(question, 'act', Function), question.day('day')
    mandate = Mandate(
        terms=terms, enabled=yes_or_no(question, 'enabled') is not False,
        confirmed=yes_or_no(question, 'confirmed') is not False, carrier=carrier_of(question, terms),
    )  # fmt: skip
    state = state_on(mandate, day)
    facts = {
        'state': state.value, 'state_label': state.label, 'act': act.value, 'act_label': act.label,
        'functions': [one.value for one in Function if one in terms.functions],
        'from': iso(terms.first), 'until': iso(terms.last),
    }  # fmt: skip
    told = [
        f'授权功能：{in_order(terms.functions) or "无"}',
        *([f'办理人本人的授权之内：{in_order(terms_now(mandate).functions) or "无"}'] if mandate.carrier else []),
        f'授权期限：{in_words(terms.first)}至{in_words(terms.last)}（首尾两日均有效）',
        f'办理日期：{in_words(day)}',
        f'授权状态：{state.label}',
    ]
    return Answer(facts=facts, objections=objections_to_act(mandate, act, day), derivation=told)


def carrier_of(question: Question, terms: Terms) -> Mandate | None:
    """The mandate of the delegate who granted it, as far as one is told of; of the same days where none are."""
    if not question.plain('granter-functions'):
        return None
    last = question.day('granter-until') if question.plain('granter-until') else terms.last
    return Mandate(
        terms=Terms(functions=functions_of(question, 'granter-functions'), first=min(terms.first, last), last=last),
        enabled=yes_or_no(question, 'granter-enabled') is not False,
    )


def functions_of(question: Question, name: str = 'functions') -> frozenset[Function]:
    """The functions named, by value or label, parted by commas."""
    found = set()
    for part in filter(None, (part.strip() for part in re.split(r'[,，、;；]', question.plain(name)))):
        one = next((f for f in Function if part.lower() in {f.value, f.label}), None)
        if one is None:
            told = '、'.join(f'{f.value}（{f.label}）' for f in Function)
            raise BadQuestion(f'参数 {name}：可用的有{told}')
        found.add(one)
    return frozenset(found)


RULES = (
    AskedRule(
        name='mandate',
        title='授权是否有效',
        answer=ask_mandate,
        parameters=(
            Parameter(name='functions', label='授权功能（以逗号分隔）', example=EXAMPLE, required=False),
            day_parameter('from', '授权期限起', example='2026-01-01'),
            day_parameter('until', '授权期限止', example='2026-12-31'),
            choice_parameter('enabled', '是否授权', (('yes', '是'), ('no', '否')), required=False),
            choice_parameter('act', '要办理的事项', options_of(Function), example='file'),
            day_parameter('day', '办理日期', required=False),
            choice_parameter('confirmed', '现法定代表人是否认可', (('yes', '是'), ('no', '否')), required=False),
            Parameter(
                name='granter-functions',
                label='由被授权人办理的：其本人的授权功能',
                example=f'{EXAMPLE},mandates',
                required=False,
            ),
            day_parameter('granter-until', '其本人的授权期限止', example='2026-12-31', required=False),
            choice_parameter('granter-enabled', '其本人是否授权', (('yes', '是'), ('no', '否')), required=False),
        ),
    ),
)
