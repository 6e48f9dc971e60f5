"""What is due when: forty golden cases, what is missed, and what must hold for any case.

The due days were counted with a calendar of their own, not with the code under test.
"""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from models.applications.rules.clock import BadLog, ClockName, ClockStep, Happening, Light, clock
from models.applications.rules.clock_steps import read_log
from models.explain import BadQuestion, explain
from models.regulation.clauses import Clause
from models.regulation.profiles import PROFILES
from models.regulation.working_days import OfficeCalendar, working_days_between

TODAY = date(2026, 11, 21)
GUANGDONG = PROFILES['guangdong']
NOV2 = 'submitted:2026-11-02,accepted:2026-11-02'


def ask(steps: str, **given_values: str) -> dict:
    return explain('clock', {'steps': steps, **given_values}, today=TODAY)


@pytest.mark.parametrize(
    ('steps', 'step', 'due'),
    [
        pytest.param('submitted:2026-09-02', 'acceptance', '2026-09-09', id='filed on Wednesday'),
        pytest.param('submitted:2026-09-04', 'acceptance', '2026-09-11', id='filed on Friday'),
        pytest.param('submitted:2026-09-05', 'acceptance', '2026-09-11', id='filed on Saturday'),
        pytest.param('submitted:2026-09-15', 'acceptance', '2026-09-21', id='over a worked Sunday'),
        pytest.param('submitted:2026-09-24', 'acceptance', '2026-10-09', id='over Mid-Autumn and National Day'),
        pytest.param('submitted:2026-09-30', 'acceptance', '2026-10-13', id='the eve of National Day'),
        pytest.param('submitted:2026-10-03', 'acceptance', '2026-10-13', id='in the National Day holidays'),
        pytest.param('submitted:2026-02-13', 'acceptance', '2026-02-27', id='before the Spring Festival'),
        pytest.param('submitted:2026-02-18', 'acceptance', '2026-02-28', id='to a worked Saturday, month end'),
        pytest.param('submitted:2024-02-28', 'acceptance', '2024-03-06', id='the day before 29 February'),
        pytest.param('submitted:2024-02-29', 'acceptance', '2024-03-07', id='on 29 February'),
        pytest.param('submitted:2025-12-29', 'acceptance', '2026-01-06', id='over New Year with a worked Sunday'),
        pytest.param('submitted:2026-12-29', 'acceptance', '2027-01-05', id='into a year without a calendar'),
        pytest.param('submitted:2026-04-29', 'acceptance', '2026-05-09', id='over Labour Day to a worked Saturday'),
        pytest.param('submitted:2026-06-17', 'acceptance', '2026-06-25', id='over the Dragon Boat Festival'),
        pytest.param('submitted:2026-09-01,returned:2026-09-03', 'correction', '2026-09-17', id='returned'),
        pytest.param('submitted:2026-09-25,returned:2026-09-28', 'correction', '2026-10-16', id='returned, holidays'),
        pytest.param(
            'submitted:2026-09-01,returned:2026-09-03,more_time:2026-09-16/2026-09-30',
            'correction',
            '2026-09-30',
            id='more time up to a day',
        ),
        pytest.param(
            'submitted:2026-09-01,returned:2026-09-03,more_time:2026-09-16',
            'correction',
            '2026-10-08',
            id='more time as long again',
        ),
        pytest.param(
            'submitted:2026-09-01,returned:2026-09-03,resubmitted:2026-09-10',
            'acceptance',
            '2026-09-17',
            id='resubmitted: the clock begins anew',
        ),
        pytest.param(
            'submitted:2026-09-01,returned:2026-09-03,resubmitted:2026-09-10,returned:2026-09-16,resubmitted:2026-09-29',
            'acceptance',
            '2026-10-12',
            id='two rounds of correction',
        ),
        pytest.param(
            'submitted:2026-09-01,returned:2026-09-03,resubmitted:2026-09-10,accepted:2026-09-11',
            'decision',
            '2026-10-15',
            id='accepted after a round',
        ),
        pytest.param(NOV2, 'decision', '2026-11-30', id='accepted on the day'),
        pytest.param(f'{NOV2},extended:2026-11-27', 'decision', '2026-12-14', id='extended by ten'),
        pytest.param('submitted:2026-12-08,accepted:2026-12-10', 'decision', '2027-01-07', id='over the year'),
        pytest.param('submitted:2020-01-06,accepted:2020-01-10', 'decision', '2020-02-14', id='the Spring of 2020'),
        pytest.param('accepted:2026-11-02', 'decision', '2026-11-30', id='taken over half way'),
        pytest.param(
            f'{NOV2},examining:2026-11-02,examined:2026-11-20', 'decision', '2026-12-18', id='exam from acceptance'
        ),
        pytest.param(f'{NOV2},examining:2026-11-05,examined:2026-11-20', 'decision', '2026-12-16', id='exam later'),
        pytest.param(f'{NOV2},examining:2026-11-07,examined:2026-11-08', 'decision', '2026-11-30', id='a weekend exam'),
        pytest.param(f'{NOV2},examining:2026-11-05,examined:2026-11-05', 'decision', '2026-12-01', id='exam of a day'),
        pytest.param(
            f'{NOV2},examining:2026-11-05,examined:2026-11-06,examining:2026-11-18,examined:2026-11-20',
            'decision',
            '2026-12-07',
            id='exam and resit',
        ),
        pytest.param(
            f'{NOV2},returned:2026-11-05,resubmitted:2026-11-20', 'decision', '2026-12-16', id='corrected once accepted'
        ),
        pytest.param(
            'submitted:2026-09-18,accepted:2026-09-21,examining:2026-09-28,examined:2026-10-09',
            'decision',
            '2026-11-02',
            id='an exam over the holidays',
        ),
        pytest.param(
            f'{NOV2},examining:2026-11-05,examined:2026-11-20,extended:2026-12-10',
            'decision',
            '2026-12-30',
            id='exam and extension',
        ),
        pytest.param(
            'submitted:2026-12-01,accepted:2026-12-01,examining:2026-12-21,examined:2027-01-08',
            'decision',
            '2027-01-19',
            id='an exam over the year',
        ),
        pytest.param(f'{NOV2},approved:2026-11-20', 'hand_over', '2026-12-04', id='approved on Friday'),
        pytest.param(
            'submitted:2026-09-01,accepted:2026-09-01,approved:2026-09-25', 'hand_over', '2026-10-15', id='approved'
        ),
        pytest.param(
            f'{NOV2},approved:2026-11-20,issued:2026-11-23,handed_over:2026-11-24', 'upload', '2026-12-14', id='upload'
        ),
        pytest.param(
            f'{NOV2},approved:2026-11-20,issued:2026-11-23', 'hand_over', '2026-12-04', id='the earlier of two terms'
        ),
        pytest.param('approved:2026-12-18,issued:2026-12-21,handed-over:2026-12-22', 'upload', '2027-01-11', id='year'),
    ],
)
def test_what_is_due_next(steps, step, due):
    facts = ask(steps)['facts']

    assert (facts['step'], facts['due']) == (step, due)


@pytest.mark.parametrize(
    'end', ['refused:2026-11-04', 'returned:2026-11-04,abandoned:2026-11-30', 'withdrawn:2026-11-03']
)
def test_nothing_is_due_any_more_once_a_case_has_ended(end):
    facts = ask(f'submitted:2026-11-02,{end}')['facts']

    assert (facts['due'], facts['state'], facts['light']) == (None, 'ended', 'none')


@pytest.mark.parametrize(
    'end', ['declined:2026-11-20', 'approved:2026-11-20,issued:2026-11-20,uploaded:2026-11-20,handed_over:2026-11-20']
)
def test_nothing_is_due_after_a_decision_that_is_carried_out(end):
    assert ask(f'{NOV2},{end}')['facts']['due'] is None


@pytest.mark.parametrize(
    ('today', 'state', 'light', 'left'),
    [
        pytest.param('2026-11-25', 'running', 'green', 3, id='Wednesday, three days ahead'),
        pytest.param('2026-11-26', 'running', 'amber', 2, id='Thursday, two days ahead'),
        pytest.param('2026-11-27', 'running', 'amber', 1, id='Friday, the day before'),
        pytest.param('2026-11-29', 'running', 'amber', 1, id='Sunday'),
        pytest.param('2026-11-30', 'running', 'amber', 0, id='Monday, the day'),
        pytest.param('2026-12-01', 'overdue', 'red', -1, id='Tuesday, the day after'),
    ],
)
def test_the_light_turns_with_the_days(today, state, light, left):
    facts = ask(NOV2, today=today)['facts']

    assert (facts['state'], facts['light'], facts['working_days_left']) == (state, light, left)


@pytest.mark.parametrize(
    ('today', 'allowed', 'abandoned'),
    [
        pytest.param('2026-09-16', True, None, id='Wednesday, the day before'),
        pytest.param('2026-09-17', True, None, id='Thursday, the last day'),
        pytest.param('2026-09-18', False, '2026-09-18', id='Friday, the day after'),
    ],
)
def test_what_is_not_corrected_in_time_counts_as_abandoned(today, allowed, abandoned):
    answer = ask('submitted:2026-09-01,returned:2026-09-03', today=today)

    assert (answer['allowed'], answer['facts']['abandoned_from']) == (allowed, abandoned)
    assert answer['facts']['whose_turn'] == 'applicant'
    assert allowed or '视为放弃' in answer['objections'][0]['message']


def test_a_correction_that_comes_too_late_is_refused_unless_more_time_was_granted():
    late = 'submitted:2026-09-01,returned:2026-09-03,resubmitted:2026-09-18'
    granted = 'submitted:2026-09-01,returned:2026-09-03,more_time:2026-09-16,resubmitted:2026-09-18'

    assert ask(late)['allowed'] is False
    assert ask(granted, today='2026-09-18')['allowed'] is True


@pytest.mark.parametrize(('today', 'deemed'), [('2026-09-08', None), ('2026-09-09', '2026-09-01')])
def test_an_office_that_stays_silent_has_accepted_from_the_day_of_receipt(today, deemed):
    answer = ask('submitted:2026-09-01', today=today)

    assert answer['facts']['deemed_accepted_on'] == deemed
    assert bool(answer['facts']['warnings']) is bool(deemed)
    assert answer['allowed'] is True


def test_an_extension_after_the_last_day_is_refused():
    assert ask(f'{NOV2},extended:2026-11-30', today='2026-11-30')['allowed'] is True
    late = ask(f'{NOV2},extended:2026-12-01', today='2026-12-01')

    assert late['allowed'] is False and late['objections'][0]['clause'] == '行政许可法第四十二条'


def test_a_clock_that_stands_still_names_no_day_but_what_is_left():
    facts = ask(f'{NOV2},examining:2026-11-05', today='2026-11-21')['facts']

    assert (facts['due'], facts['state'], facts['light']) == (None, 'paused', 'paused')
    assert (facts['working_days_left'], facts['whose_turn']) == (18, 'center')


def test_each_day_tells_how_it_came_about():
    told = ask(f'{NOV2},examining:2026-11-05,examined:2026-11-20,extended:2026-12-10', today='2026-12-11')['derivation']

    assert told[0] == '许可决定期限：行政许可法第四十二条'
    assert told[1] == '起算日：2026年11月2日（周一）'
    assert told[2].startswith('规则：30个工作日')
    assert any(line.startswith('延长：2026年12月10日（周四）经批准延长10个工作日') for line in told)
    assert (
        '暂停：2026年11月5日（周四）至2026年11月20日（周五）考试期间不计入（行政许可法第四十五条），共12个工作日'
        in told
    )
    assert '跳过2026年11月21日（周六）' in told and '跳过2026年11月7日（周六）' not in told
    assert '结果：2026年12月30日（周三）' in told


@pytest.mark.parametrize(('steps', 'warned'), [('submitted:2026-12-24', False), ('submitted:2026-12-25', True)])
def test_a_year_without_a_calendar_is_counted_and_warned_of(steps, warned):
    answer = ask(steps, today='2026-12-25')

    assert any('2027年的节假日安排尚未录入' in warning for warning in answer['facts']['warnings']) is warned
    assert any('提示：2027年' in line for line in answer['derivation']) is warned


def test_the_calendar_of_the_office_counts():
    closed = OfficeCalendar(holidays={date(2026, 11, 3): '本机关停止办公'})
    office = replace(GUANGDONG, calendar=closed)

    assert explain('clock', {'steps': NOV2}, today=TODAY, office=office)['facts']['due'] == '2026-12-01'


def test_a_case_keeps_the_terms_it_began_under():
    own = {'decision-working-days': (Clause(10, date(2026, 11, 3), '本机关承诺', '本机关'),)}
    office = replace(GUANGDONG, own=own)

    began = [clock(office, read_log(f'accepted:2026-11-0{day}'), TODAY).current for day in (2, 3)]

    assert [term.due for term in began if term] == [date(2026, 11, 30), date(2026, 11, 17)]


def test_an_exam_suspends_nothing_where_the_profile_says_so():
    own = {'exam-time-not-counted': (Clause(False, date(2020, 1, 1), '本机关规定', '本机关'),)}
    log = read_log(f'{NOV2},examining:2026-11-05,examined:2026-11-20')

    found = clock(replace(GUANGDONG, own=own), log, TODAY).current

    assert found and found.due == date(2026, 11, 30)


@pytest.mark.parametrize('profile', ['guangdong', 'shanghai', 'shaanxi', 'zhongshan'])
def test_the_statutory_terms_are_the_same_everywhere(profile):
    assert ask(NOV2, profile=profile)['facts']['due'] == '2026-11-30'


@pytest.mark.parametrize(
    'steps',
    [
        'accepted:2026-09-02,submitted:2026-09-03',
        'submitted:2026-09-02,approved:2026-09-03',
        'submitted:2026-09-02,returned:2026-09-03,accepted:2026-09-04',
        'submitted:2026-09-02,resubmitted:2026-09-03',
        'submitted:2026-09-02,accepted:2026-09-01',
        f'{NOV2},examined:2026-11-05',
        f'{NOV2},examining:2026-11-05,approved:2026-11-06',
        f'{NOV2},examining:2026-11-05,returned:2026-11-06',
        f'{NOV2},extended:2026-11-05,extended:2026-11-06',
        f'{NOV2},withdrawn:2026-11-05',
        'handed_over:2026-11-05',
        'submitted:2026-02-30',
        'submitted',
        'began:2026-11-05',
        'submitted:2026-11-05/2026-11-06',
        '，',
    ],
)
def test_a_log_that_cannot_have_happened_is_refused_in_one_line(steps):
    with pytest.raises(BadQuestion, match='参数 steps'):
        ask(steps)


REVOKED = f'{NOV2},approved:2026-11-04,issued:2026-11-05'


def test_a_case_that_ended_otherwise_leaves_nothing_due():
    facts = ask(REVOKED, ended='2026-11-10')['facts']

    assert (facts['due'], facts['state']) == (None, 'ended')
    assert [(one['step'], one['state'], one['done_on']) for one in facts['terms'][2:]] == [
        ('hand_over', 'stopped', '2026-11-10'), ('upload', 'stopped', '2026-11-10'),
    ]  # fmt: skip


def test_nothing_happens_after_the_end():
    with pytest.raises(BadQuestion, match='参数 ended：不能早于发证（2026-11-05），请核对'):
        ask(REVOKED, ended='2026-11-04')


def test_steps_are_read_in_chinese_as_well():
    assert ask('提交申请：2026-11-02，受理：2026-11-02')['facts']['due'] == '2026-11-30'


@given(
    start=some.dates(date(2020, 1, 1), date(2026, 6, 30)),
    wait=some.integers(0, 15),
    length=some.integers(0, 60),
)
def test_suspended_days_are_added_exactly(start, wait, length):
    first, last = start + timedelta(days=wait), start + timedelta(days=wait + length)
    plain = [Happening(step=ClockStep.ACCEPTED, day=start)]
    paused = [*plain, Happening(step=ClockStep.EXAMINING, day=first), Happening(step=ClockStep.EXAMINED, day=last)]

    without, with_exam = (clock(GUANGDONG, log, last).current for log in (plain, paused))

    assert without and with_exam and without.due and with_exam.due
    if first <= without.due:
        suspended = working_days_between(max(first - timedelta(days=1), start), last)
        assert with_exam.suspended_days == suspended
        assert working_days_between(start, with_exam.due) == 20 + suspended
    else:
        assert with_exam.due == without.due


@given(some.lists(some.sampled_from(list(ClockStep)), min_size=1, max_size=8), some.dates(date(2020, 1, 1), TODAY))
def test_any_order_of_steps_is_settled_or_refused_never_a_fault(steps, start):
    log = [Happening(step=step, day=start + timedelta(days=3 * place)) for place, step in enumerate(steps)]

    try:
        found = clock(GUANGDONG, log, TODAY)
    except BadLog as refusal:
        assert str(refusal)
    else:
        assert all(term.due or term.light is Light.PAUSED for term in found.terms)
        assert all(isinstance(term.name, ClockName) for term in found.terms)
