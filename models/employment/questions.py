"""The rules of employment records as they are asked from outside."""

import re
from datetime import date

from models.employment.rules.continuity import Continuity, ContinuityState, continuity, objections_to_continuity
from models.employment.rules.period import objections_to_period, open_period
from models.employment.rules.printing import print_valid_until
from models.employment.rules.spans import Span
from models.regulation.asking import (
    day_parameter,
    iso,
    one_item,
    profile_of,
    profile_parameter,
    today_line,
    warnings_of,
)
from models.regulation.derivation import in_words
from models.regulation.question import Answer, AskedRule, BadQuestion, Parameter, Question
from models.regulation.text import objections_to_date

SPAN = re.compile(r'(\d{4}-\d{2}-\d{2})(?:\.\.|/|至)(\d{4}-\d{2}-\d{2})?')
MOST_SPANS = 200
EXAMPLE = '2022-01-01..2022-12-31,2024-01-01..2024-12-31'


def ask_employment_period(question: Question) -> Answer:
    """Which days a record filed today may name; facts: earliest, latest, start, end."""
    profile, today = profile_of(question), question.day('today')
    first, last, start = (question.day(name) for name in ('valid-from', 'valid-until', 'start'))
    if last < first:
        raise BadQuestion('参数 valid-until：有效期止早于有效期起，请核对')
    period = open_period(profile, first, last, today)
    end = question.day('end') if question.plain('end') else period.latest
    facts = {
        'earliest': iso(period.earliest), 'latest': iso(period.latest), 'start': iso(start), 'end': iso(end),
    }  # fmt: skip
    told = [f'地区：{profile.label}', *period.derivation]
    if not question.plain('end'):
        told.append(f'未填写聘用结束时间，按{in_words(end)}')
    return Answer(facts=facts, objections=objections_to_period(period, start, end), derivation=told)


def ask_continuity(question: Question) -> Answer:
    """Whether the records of one item leave too long a break.

    Facts: state (continuous, broken, unknown), state_label, continuous (None where unknown), limit_months, intervals
    used ([first, last]), gaps (first, last, days, too_long, limit), gap (the one that counts), unrecorded, warnings.
    """
    profile, day = profile_of(question), question.day('day')
    named = one_item(question, 'item')
    begins = question.day('from') if question.plain('from') else None
    if begins and begins > day:
        raise BadQuestion('参数 from：证书有效期起晚于判断日期，请核对')
    spans = spans_of(question)
    found = continuity(profile, spans, day, welding=named.welding, begins=begins)
    against = objections_to_continuity(found, named.shown)
    told = [f'地区：{profile.label}', f'作业项目：{named.shown}', *found.derivation, today_line(day)]
    return Answer(
        facts=facts_of(found) | {'warnings': warnings_of(against)},
        objections=against,
        derivation=[*told, f'结果：{found.state.label}'],
    )


def facts_of(found: Continuity) -> dict[str, object]:
    """The answer in plain values."""
    gaps = [
        {'first': iso(gap.span.first), 'last': iso(gap.span.last), 'days': gap.span.days, 'limit': iso(gap.limit),
         'too_long': gap.too_long}
        for gap in found.gaps
    ]  # fmt: skip
    known = {ContinuityState.CONTINUOUS: True, ContinuityState.BROKEN: False}
    worst = found.broken
    return {
        'state': found.state.value,
        'state_label': found.state.label,
        'continuous': known.get(found.state),
        'limit_months': found.months,
        'intervals': [[iso(span.first), iso(span.last)] for span in found.used],
        'gaps': gaps,
        'gap': gaps[found.gaps.index(worst)] if worst else None,
    }


def spans_of(question: Question) -> list[Span]:
    """Intervals written 2022-01-01..2022-12-31, parted by commas; an open end lasts to the day asked about."""
    parts = [part.strip() for part in re.split(r'[,，;；、]', question.plain('intervals')) if part.strip()]
    if len(parts) > MOST_SPANS:
        raise BadQuestion(f'参数 intervals：最多{MOST_SPANS}段聘用时间')
    return [span_of(part, question) for part in parts]


def span_of(part: str, question: Question) -> Span:
    """One interval."""
    if not (found := SPAN.fullmatch(part)):
        raise BadQuestion('参数 intervals：聘用时间应写作“2022-01-01..2022-12-31”，多段以逗号分隔')
    for text in filter(None, found.groups()):
        for wrong in objections_to_date(text, question.today):
            raise BadQuestion(f'参数 intervals：{wrong.message}')
    first = date.fromisoformat(found[1])
    last = date.fromisoformat(found[2]) if found[2] else question.day('day')
    if last < first:
        if found[2] is None:
            return Span(first, first)  # it begins after the day asked about, where it counts for nothing
        raise BadQuestion(f'参数 intervals：聘用结束{found[2]}早于开始{found[1]}，请核对')
    return Span(first, last)


def ask_print_validity(question: Question) -> Answer:
    """Until when a printed sheet may be relied on; facts: until (last day)."""
    until, told = print_valid_until(profile_of(question), question.day('day'))
    return Answer(facts={'until': until.isoformat()}, derivation=told)


RULES = (
    AskedRule(
        name='employment-period',
        title='聘用时间填报范围',
        answer=ask_employment_period,
        parameters=(
            profile_parameter('zhongshan'),
            day_parameter('valid-from', '证书项目有效期起', example='2023-03-01'),
            day_parameter('valid-until', '证书项目有效期止', example='2027-02-28'),
            day_parameter('today', '填报日', example='2026-02-15', required=False),
            day_parameter('start', '聘用开始时间', example='2025-02-16'),
            day_parameter('end', '聘用结束时间', example='2027-02-28', required=False),
        ),
    ),
    AskedRule(
        name='continuity',
        title='聘用连续性',
        answer=ask_continuity,
        parameters=(
            Parameter(name='item', label='作业项目代号', example='N1'),
            Parameter(name='intervals', label='聘用时间（起..止，多段以逗号分隔）', example=EXAMPLE, required=False),
            day_parameter('day', '判断日期', example='2025-06-01', required=False),
            profile_parameter('zhongshan'),
            day_parameter('from', '从哪一天起计算中断（证书有效期起）', example='2022-01-01', required=False),
        ),
    ),
    AskedRule(
        name='print-validity',
        title='聘用记录打印件有效期',
        answer=ask_print_validity,
        parameters=(day_parameter('day', '打印日', example='2025-10-22'), profile_parameter('zhongshan')),
    ),
)
