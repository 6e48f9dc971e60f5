"""Which parts, in which order, and what follows from each result; regions exactly where they differ."""

from datetime import date

import pytest

from models.applications.rules.examination import objections_to_resit, resit_term
from models.explain import BadQuestion, explain
from models.regulation.clauses import Clause, of_office
from models.regulation.item_text import read_item
from models.regulation.profiles import PROFILES
from models.regulation.working_days import BUILT_IN

TODAY = date(2026, 11, 21)


def ask(kind: str, item: str, theory: str = '', practical: str = '', **more: str) -> dict:
    given = {'type': kind, 'item': item, 'theory': theory, 'practical': practical, 'profile': 'guangdong'} | more
    return explain('next-step', given, today=TODAY)


@pytest.mark.parametrize(
    ('item', 'theory', 'practical', 'step', 'to_sit'),
    [
        ('N1', '', '', 'take_exam', ['theory', 'practical']),
        ('N1', 'pass', '', 'take_exam', ['practical']),
        ('N1', 'pass', 'pass', 'issue', []),
        ('N1', 'fail', 'pass', 'resit', ['theory']),
        ('N1', 'pass', 'fail', 'resit', ['practical']),
        ('N1', 'fail', '', 'resit', ['theory', 'practical']),
        ('N1', 'fail', 'fail', 'apply_anew', []),
        ('N1', 'fail/pass', 'pass', 'issue', []),
        ('N1', 'fail/fail', 'pass', 'apply_anew', []),
        ('N1', 'pass', 'fail/fail', 'apply_anew', []),
        ('N1', 'fail/pass', 'fail', 'apply_anew', []),
        ('N1', '缺考', '合格', 'resit', ['theory']),
        ('N1', '70', '70', 'issue', []),
        ('N1', '69', '70', 'resit', ['theory']),
        ('N1', '100', '0', 'resit', ['practical']),
        ('A', '', '', 'take_exam', ['theory']),
        ('A', 'pass', '', 'issue', []),
        ('A', 'pass', 'fail', 'issue', []),
        ('A', 'fail', '', 'resit', ['theory']),
        ('A', 'fail/fail', '', 'apply_anew', []),
        ('金属焊', '60', 'pass', 'issue', []),
        ('金属焊', '59', 'pass', 'resit', ['theory']),
    ],
)
def test_a_new_item_goes_by_its_results(item, theory, practical, step, to_sit):
    answer = ask('new', item, theory, practical)

    assert (answer['facts']['next_step'], answer['facts']['to_sit']) == (step, to_sit)
    assert answer['allowed'] is (step != 'apply_anew')
    assert answer['allowed'] or '请重新申请' in answer['objections'][0]['message']


@pytest.mark.parametrize(
    ('profile', 'day', 'renewals', 'parts', 'path'),
    [
        ('guangdong', '2024-01-01', '0', ['practical'], 'application_first'),
        ('guangdong', '2026-11-21', '3', ['practical'], 'application_first'),
        ('zhongshan', '2024-01-01', '0', ['practical'], 'application_first'),
        ('shaanxi', '2024-01-01', '0', ['theory', 'practical'], 'application_first'),
        ('shaanxi', '2024-01-01', '1', ['practical'], 'application_first'),
        ('shanghai', '2024-01-01', '0', ['theory', 'practical'], 'exam_first'),
        ('shanghai', '2026-07-31', '0', ['theory', 'practical'], 'exam_first'),
        ('shanghai', '2026-08-01', '0', ['practical'], 'exam_first'),
    ],
)
def test_what_a_welder_sits_again_is_the_regions_and_the_editions(profile, day, renewals, parts, path):
    facts = ask('renewal', '金属焊', profile=profile, day=day, renewals=renewals)['facts']

    assert (facts['parts'], facts['path']) == (parts, path)


@pytest.mark.parametrize('profile', ['guangdong', 'shanghai', 'shaanxi', 'zhongshan'])
@pytest.mark.parametrize('kind', ['renewal', 'reissue', 'employer_change'])
def test_other_items_are_renewed_without_an_exam_everywhere(profile, kind):
    facts = ask(kind, 'N1', profile=profile)['facts']

    assert (facts['next_step'], facts['parts'], facts['path']) == ('approve', [], 'no_exam')


def test_welding_in_shanghai_is_examined_before_it_is_applied_for():
    steps = [
        ask('new', '金属焊', theory, practical, profile='shanghai')['facts']['next_step']
        for theory, practical in (('', ''), ('pass', ''), ('pass', 'pass'), ('pass', 'fail'))
    ]

    assert steps == ['register', 'take_exam', 'submit', 'resit']
    assert ask('new', 'N1', profile='shanghai')['facts']['next_step'] == 'take_exam'


def test_results_outside_the_examination_are_said_not_to_count():
    assert any('不在考试科目之内' in line for line in ask('new', 'A', 'pass', 'fail')['derivation'])


@pytest.mark.parametrize('theory', ['101', 'maybe', 'pass/perhaps', '-1', '/'.join(['fail'] * 9)])
def test_a_result_that_cannot_be_is_refused(theory):
    with pytest.raises(BadQuestion):
        ask('new', 'N1', theory)


@pytest.mark.parametrize(
    ('profile', 'item', 'result_day', 'last'),
    [
        ('guangdong', 'N1', '2026-03-10', '2027-03-10'),
        ('guangdong', '金属焊', '2026-03-10', '2026-06-10'),
        ('shanghai', 'N1', '2026-03-10', '2027-03-10'),
        ('shaanxi', '金属焊', '2026-03-10', '2026-06-10'),
        ('guangdong', 'N1', '2024-02-29', '2025-02-28'),
        ('guangdong', '金属焊', '2026-11-30', '2027-02-28'),
        ('guangdong', '金属焊', '2026-12-31', '2027-03-31'),
        ('guangdong', '金属焊', '2023-11-30', '2024-02-29'),
    ],
)
def test_a_resit_has_its_last_day(profile, item, result_day, last):
    facts = explain('resit', {'item': item, 'result-day': result_day, 'profile': profile}, today=TODAY)['facts']

    assert (facts['first'], facts['last']) == (result_day, last)


@pytest.mark.parametrize(
    ('day', 'allowed'),
    [
        pytest.param(date(2026, 3, 9), False, id='Monday, before the result'),
        pytest.param(date(2026, 3, 10), True, id='Tuesday, the day of the result'),
        pytest.param(date(2026, 6, 9), True, id='Tuesday, the day before the last'),
        pytest.param(date(2026, 6, 10), True, id='Wednesday, the last day'),
        pytest.param(date(2026, 6, 11), False, id='Thursday, a day late'),
    ],
)
def test_a_welders_resit_day_by_day(day, allowed):
    resit = resit_term(PROFILES['guangdong'], read_item('金属焊'), date(2026, 3, 10))

    assert (objections_to_resit(resit, day) == []) is allowed


@pytest.mark.parametrize(('counts', 'last'), [('exam-day', date(2027, 3, 1)), ('result-day', date(2027, 3, 10))])
def test_the_office_settles_from_which_day_a_resit_is_counted(counts, last):
    own = {'resit-counts-from': (Clause(counts, date(2020, 1, 1), '本机关规定', '本机关'),)}
    office = of_office(PROFILES['guangdong'], own=own, calendar=BUILT_IN)

    resit = resit_term(office, read_item('N1'), date(2026, 3, 10), exam_day=date(2026, 3, 1))

    assert (resit.first, resit.last) == (date(2026, 3, 10), last)
