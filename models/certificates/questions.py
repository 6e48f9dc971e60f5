"""The rules of certificates as they are asked from outside."""

import re
from datetime import date
from typing import Any

from models.certificates.rules.printed import NotPrinted, PrintedDay, last_valid_day, read_printed
from models.certificates.rules.reminders import reminder_steps, step_due, step_in_words, told_of
from models.certificates.rules.renewal import objections_to_day, renewal_window
from models.certificates.rules.validity import validity
from models.regulation.asking import (
    day_parameter,
    iso,
    one_item,
    profile_of,
    profile_parameter,
    today_line,
)
from models.regulation.derivation import in_words
from models.regulation.question import Answer, AskedRule, BadQuestion, Parameter, Question
from models.regulation.text import objections_to_date


def ask_renewal_window(question: Question) -> Answer:
    """When an item may be renewed.

    Facts: opens (None: any day), closes, valid_until, state (not_yet, open, closed, expired), state_label, welding,
    days_left (days up to the last one, None where it has passed).
    """
    profile, day = profile_of(question), question.day('today')
    welding = one_item(question, 'item').welding if question.plain('item') else False
    until, why = last_valid_day(printed(question, 'valid-until'), profile, day)
    window = renewal_window(profile, until, day, welding=welding)
    state = window.state(day)
    facts: dict[str, Any] = {
        'opens': iso(window.opens),
        'closes': window.closes.isoformat(),
        'valid_until': until.isoformat(),
        'state': state.value,
        'state_label': state.label,
        'welding': welding,
        'days_left': (window.closes - day).days if day <= window.closes else None,
    }
    told = [*why, f'地区：{profile.label}', *window.derivation, today_line(day), f'结果：{state.label}']
    return Answer(facts=facts, objections=objections_to_day(window, day), derivation=told)


def ask_validity(question: Question) -> Answer:
    """Until when an item is valid; facts: until (last day), printed (as the certificate shows it), start, years."""
    found = validity(printed(question, 'start'), profile_of(question))
    facts = {
        'until': found.until.isoformat(),
        'printed': str(found.printed),
        'start': str(found.start),
        'years': found.years,
    }
    return Answer(facts=facts, derivation=found.derivation)


def ask_reminders(question: Question) -> Answer:
    """Which reminder is due today, when the clock ran on the days `ran`.

    Facts: steps (days from the expiry), sent ([day, step] of each run that sent one), due (step or None), due_label.
    """
    profile, today = profile_of(question), question.day('today')
    until = question.day('valid-until')
    steps = reminder_steps(profile, today)
    sent: list[tuple[date, int]] = []
    for ran in sorted(days_run(question)):
        step = step_due(steps, until, ran)
        if step is not None and ran <= today and step not in {one for _, one in sent}:
            sent.append((ran, step))
    due = step_due(steps, until, today)
    if due in {one for _, one in sent}:
        due = None
    facts = {
        'steps': list(steps),
        'sent': [[iso(day), step] for day, step in sent],
        'due': due,
        'due_label': None if due is None else step_in_words(due),
    }
    told = [
        f'有效期止：{in_words(until)}',
        *told_of(steps, until),
        *(f'{in_words(day)}已提醒：{step_in_words(step)}' for day, step in sent),
        today_line(today),
        f'今天应提醒：{step_in_words(due)}' if due is not None else '今天没有应发的提醒',
    ]
    return Answer(facts=facts, derivation=told)


def days_run(question: Question) -> list[date]:
    """The days on which the clock ran, parted by commas."""
    found = []
    for part in filter(None, (one.strip() for one in re.split('[,，、;；]', question.plain('ran')))):
        for wrong in objections_to_date(part, question.today):
            raise BadQuestion(f'参数 ran：{wrong.message}')
        found.append(date.fromisoformat(part))
    return found


def printed(question: Question, name: str) -> PrintedDay:
    """A day or a month, as it stands on the certificate."""
    try:
        found = read_printed(question.plain(name))
    except NotPrinted as refusal:
        raise BadQuestion(f'参数 {name}：{refusal}') from None
    if not date.min.year + 10 < found.year < question.today.year + 100:
        raise BadQuestion(f'参数 {name}：年份“{found.year}”不合常理，请核对')
    return found


RULES = (
    AskedRule(
        name='renewal-window',
        title='复审办理时间',
        answer=ask_renewal_window,
        parameters=(
            profile_parameter('shanghai'),
            Parameter(name='valid-until', label='有效期至（只印到月的写作2020-07）', example='2020-05-20'),
            day_parameter('today', '判断日期', example='2020-02-20', required=False),
            Parameter(name='item', label='作业项目代号', example='N1', required=False),
        ),
    ),
    AskedRule(
        name='validity',
        title='证书有效期',
        answer=ask_validity,
        parameters=(
            Parameter(name='start', label='起始日（只印到月的写作2016-07）', example='2023-03-01'),
            profile_parameter('guangdong'),
        ),
    ),
    AskedRule(
        name='reminders',
        title='到期提醒',
        answer=ask_reminders,
        parameters=(
            day_parameter('valid-until', '有效期止', example='2027-02-28'),
            Parameter(name='ran', label='已运行提醒的日期（以逗号分隔）', example='2026-11-01', required=False),
            day_parameter('today', '判断日期', required=False),
            profile_parameter('guangdong'),
        ),
    ),
)
