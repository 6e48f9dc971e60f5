"""Asked from outside: what is due when."""

from datetime import date, timedelta
from typing import Any

from models.applications.rules.clock import Clock, Light, Term, clock
from models.applications.rules.clock_steps import EXAMPLE, BadLog, Happening, read_log
from models.applications.rules.clock_terms import ClockName, ClockState, warnings_about
from models.regulation.asking import day_parameter, iso, profile_of, profile_parameter, today_line, warnings_of
from models.regulation.question import Answer, AskedRule, BadQuestion, Parameter, Question


def ask_clock(question: Question) -> Answer:
    """What is due, from a log of steps `step:day,step:day…`.

    The steps: submitted, returned, more_time (`more_time:2026-09-10/2026-09-30` with the day it is granted up to),
    resubmitted, accepted, refused, examining, examined, extended, approved, declined, issued, issued_unchanged, handed_over, uploaded,
    withdrawn, abandoned. `ended`: the day on which the case ended otherwise, as by a revocation. Facts:
    due (None where the clock stands still or nothing is due), step, step_label, whose_turn, whose_turn_label, state,
    state_label, light, light_label, working_days_left, suspended_days, abandoned_from, deemed_accepted_on,
    terms (all of them, oldest first), warnings.
    """
    profile, today = profile_of(question), question.day('today')
    try:
        log = read_log(question.text('steps'))
        found = clock(profile, log, today, ended=ended_on(question, log))
    except BadLog as refusal:
        raise BadQuestion(f'参数 steps：{refusal}') from None
    against = [one for term in found.terms for one in warnings_about(profile, term, today)]
    calendar = [warning for term in found.terms for warning in term.warnings]
    facts = _current(found) | _consequences(found)
    facts['terms'] = [_term(term) for term in found.terms]
    facts['warnings'] = [*warnings_of(against), *dict.fromkeys(calendar)]
    shown = [found.current] if found.current else list(found.terms[-1:])
    others = [term for term in found.open if term not in shown]
    told = [line for term in [*shown, *others] for line in term.derivation]
    state = f'{found.current.name.label}：{found.current.state.label}' if found.current else '没有进行中的期限'
    return Answer(facts=facts, objections=against, derivation=[*told, today_line(today), state])


def ended_on(question: Question, log: list[Happening]) -> date | None:
    """The day on which the case ended, where one is given; BadQuestion where something happened later."""
    if not question.plain('ended'):
        return None
    day = question.day('ended')
    if day < log[-1].day:
        raise BadQuestion(f'参数 ended：不能早于{log[-1].step.label}（{log[-1].day}），请核对')
    return day


def _current(found: Clock) -> dict[str, Any]:
    term = found.current
    if term is None:
        return {
            'due': None, 'step': None, 'step_label': None, 'whose_turn': None, 'whose_turn_label': None, 'state': 'ended',
            'state_label': '没有进行中的期限', 'light': Light.NONE.value, 'light_label': Light.NONE.label,
            'working_days_left': None, 'suspended_days': 0,
        }  # fmt: skip
    return {
        'due': iso(term.due),
        'step': term.name.value,
        'step_label': term.name.label,
        'whose_turn': term.turn.value,
        'whose_turn_label': term.turn.label,
        'state': term.state.value,
        'state_label': term.state.label,
        'light': term.light.value,
        'light_label': term.light.label,
        'working_days_left': term.days_left,
        'suspended_days': term.suspended_days,
    }


def _consequences(found: Clock) -> dict[str, Any]:
    """From when an application counts as abandoned, or since when as accepted, where a term was missed."""
    abandoned = accepted = None
    for term in found.terms:
        if term.due is None or (term.done_on or found.today) <= term.due or term.state is ClockState.STOPPED:
            continue
        if term.name is ClockName.CORRECTION:
            abandoned = iso(term.due + timedelta(days=1))
        if term.name is ClockName.ACCEPTANCE:
            accepted = iso(term.start)
    return {'abandoned_from': abandoned, 'deemed_accepted_on': accepted}


def _term(term: Term) -> dict[str, Any]:
    return {
        'step': term.name.value,
        'name': term.name.label,
        'start': term.start.isoformat(),
        'due': iso(term.due),
        'done_on': iso(term.done_on),
        'state': term.state.value,
        'state_label': term.state.label,
        'light': term.light.value,
        'suspended_days': term.suspended_days,
        'derivation': list(term.derivation),
    }


RULES = (
    AskedRule(
        name='clock',
        title='办理期限',
        answer=ask_clock,
        parameters=(
            Parameter(name='steps', label='步骤和日期（步骤:年-月-日，以逗号分隔）', example=EXAMPLE),
            profile_parameter('guangdong'),
            day_parameter('ended', '撤销等其他结束之日（没有的不填）', example='2026-10-12', required=False),
            day_parameter('today', '判断日期', example='2026-09-14', required=False),
        ),
    ),
)
