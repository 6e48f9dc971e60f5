"""A value of the rules is read as its clause asks, or refused at its field with what would do."""

from datetime import date

import pytest

from models.regulation.clauses import in_force
from models.regulation.national import CLAUSES
from models.regulation.objection import Refused
from models.regulation.profiles import PROFILES
from models.regulation.typed_days import as_typed_days, objections_to_year, typed_days
from models.regulation.typed_values import as_typed, said, typed_value
from models.regulation.working_days import MOST_DAYS

DAY = date(2026, 11, 20)


@pytest.mark.parametrize(('name', 'typed', 'value'), [
    ('draft-days', ' １０ ', 10),
    ('acceptance-working-days', '0', 0),
    ('acceptance-working-days', str(MOST_DAYS), MOST_DAYS),
    ('exam-time-not-counted', 'no', False),
    ('plan-deadline-time', '09:30', '09:30'),
    ('general-office-level', 'county', 'county'),
    ('new-materials', '照片\n\n身份证明 \n照片', ('照片', '身份证明')),
    ('exclusive-items', '', ()),
    ('exclusive-items', 'R3\nA', ('R3', 'A')),
    ('file-kinds', 'pdf\ndocx', ('pdf', 'docx')),
    ('designated-offices', 'R3 样例区市场监督管理局', ('R3 样例区市场监督管理局',)),
])  # fmt: skip
def test_a_value_is_read_by_its_kind(name, typed, value):
    assert typed_value(name, CLAUSES[name], typed) == value


@pytest.mark.parametrize(('name', 'typed'), [
    ('draft-days', ''), ('draft-days', '十'), ('draft-days', '-1'), ('draft-days', '1.5'), ('draft-days', '0'),
    ('draft-days', '٣'), ('acceptance-working-days', str(MOST_DAYS + 1)), ('file-megabytes', '11'),
    ('plan-deadline-weekday', '8'), ('exam-time-not-counted', '是'), ('plan-deadline-time', '25:00'),
    ('plan-deadline-time', '15点'), ('assessor-education', ''), ('assessor-education', '长' * 61),
    ('general-office-level', 'village'), ('file-kinds', 'exe'), ('file-kinds', ''), ('photo-kinds', 'pdf'),
    ('exclusive-items', 'R99'), ('exclusive-items', 'R3、A'), ('designated-offices', 'R3'),
    ('new-materials', '长' * 61), ('new-materials', '\n'.join(str(n) for n in range(101))),
])  # fmt: skip
def test_what_the_program_could_not_serve_is_refused_at_the_field(name, typed):
    with pytest.raises(Refused) as refusal:
        typed_value(name, CLAUSES[name], typed)

    assert [one.field for one in refusal.value.objections] == ['value']


@pytest.mark.parametrize('profile', PROFILES.values(), ids=PROFILES)
def test_every_value_of_every_profile_can_be_typed_again(profile):
    for name, title in CLAUSES.items():
        value = in_force(profile, name, DAY).value
        assert typed_value(name, title, as_typed(value)) == value, name
        assert said(title, value)


def test_days_are_read_one_a_line_or_from_first_to_last():
    days = typed_days('2027-02-06 至 2027-02-08 春节\n\n2027-01-01 元旦', 2027, 'holidays')

    assert list(days.items()) == [
        (date(2027, 1, 1), '元旦'), (date(2027, 2, 6), '春节'), (date(2027, 2, 7), '春节'), (date(2027, 2, 8), '春节'),
    ]  # fmt: skip


@pytest.mark.parametrize('line', [
    '2027-02-29 春节', '2026-12-31 元旦', '2027-01-01', '1月1日 元旦', '2027-02-08至2027-02-06 春节',
    '2027-01-01至2027-03-01 长假', f'2027-01-01 {"长" * 21}',
])  # fmt: skip
def test_a_line_that_names_no_days_of_the_year_is_refused(line):
    with pytest.raises(Refused) as refusal:
        typed_days(f'2027-01-02 元旦\n{line}', 2027, 'holidays')

    assert refusal.value.objections[0].field == 'holidays'
    assert line[:10] in refusal.value.objections[0].message


def test_neighbours_of_one_name_are_typed_as_one_line():
    text = '2027-01-01 元旦\n2027-02-06至2027-02-08 春节\n2027-02-09 除夕'

    assert as_typed_days(typed_days(text, 2027, 'holidays'), 2027) == text


def test_a_day_is_off_or_worked_and_only_weekends_are_named_as_worked():
    saturday, monday = date(2027, 2, 20), date(2027, 2, 22)

    assert objections_to_year({monday: '春节'}, {saturday: '调休'}) == []
    assert '既写成放假又写成上班' in objections_to_year({saturday: '春节'}, {saturday: '调休'})[0].message
    assert '周一至周五' in objections_to_year({}, {monday: '调休'})[0].message


def test_a_year_entered_as_a_whole_has_holidays():
    assert objections_to_year({}, {}) == []
    assert '应有放假的日期' in objections_to_year({}, {}, whole=True)[0].message
