"""Clauses: every number has a day, an article and a source, and every profile answers every question."""

from dataclasses import replace
from datetime import date

import pytest

from models.regulation.clauses import Clause, NoClause, ValueKind, in_force, is_own, number, of_office
from models.regulation.national import NATIONAL
from models.regulation.profiles import CLAUSES, PROFILES
from models.regulation.working_days import BUILT_IN

TODAY = date(2026, 11, 21)
EVERY_CLAUSE = [
    (name, clause)
    for layer in {id(layer): layer for profile in PROFILES.values() for layer in profile.layers}.values()
    for name, clauses in layer.items()
    for clause in clauses
]
SHAPES = {
    ValueKind.NUMBER: lambda value: type(value) is int,
    ValueKind.TEXT: lambda value: isinstance(value, str) and value,
    ValueKind.YES_NO: lambda value: type(value) is bool,
    ValueKind.LIST: lambda value: isinstance(value, tuple) and all(isinstance(one, str) for one in value),
    ValueKind.CHOICE: lambda value: isinstance(value, str),
}


def test_no_clause_lacks_its_article_its_source_or_its_title():
    nameless = [name for name, clause in EVERY_CLAUSE if not clause.article.strip() or not clause.source.strip()]

    assert nameless == []
    assert {name for name, _ in EVERY_CLAUSE} == set(CLAUSES)
    assert all(title.title for title in CLAUSES.values())


def test_every_value_has_the_shape_that_its_title_promises():
    odd = [
        name
        for name, clause in EVERY_CLAUSE
        if not SHAPES[CLAUSES[name].kind](clause.value)
        or (CLAUSES[name].choices and clause.value not in dict(CLAUSES[name].choices))
    ]

    assert odd == []


def test_names_are_plain_words_joined_by_hyphens():
    assert [
        name for name in CLAUSES if not (name.isascii() and name.islower() and name.replace('-', '').isalpha())
    ] == []


@pytest.mark.parametrize('profile', PROFILES)
@pytest.mark.parametrize('day', [date(2023, 8, 1), date(2026, 7, 31), TODAY])
def test_every_profile_answers_every_clause(profile, day):
    for name in CLAUSES:
        assert in_force(PROFILES[profile], name, day).since <= day


@pytest.mark.parametrize(
    ('profile', 'name', 'day', 'value', 'confirmed'),
    [
        ('guangdong', 'welding-rule-edition', date(2026, 7, 31), '2010', True),
        ('guangdong', 'welding-rule-edition', date(2026, 8, 1), '2026', True),
        ('shanghai', 'welding-age-highest', date(2026, 7, 31), 60, False),
        ('shanghai', 'welding-age-highest', date(2026, 8, 1), 63, False),
        ('shaanxi', 'center-staff-fewest', date(2023, 7, 31), 3, True),
        ('shaanxi', 'center-staff-fewest', date(2023, 8, 1), 5, True),
        ('shaanxi', 'center-office-area', TODAY, 80, True),
        ('guangdong', 'center-office-area', TODAY, 80, False),
        ('shanghai', 'renewal-earliest-months', date(2020, 2, 20), 3, True),
        ('guangdong', 'renewal-earliest-months', TODAY, 0, False),
        ('shanghai', 'exclusive-items', TODAY, ('R3',), True),
        ('shaanxi', 'exclusive-items', TODAY, (), False),
        ('guangdong', 'exam-video-minutes', TODAY, 20, True),
        ('shaanxi', 'exam-video-minutes', TODAY, 0, False),
        ('zhongshan', 'exam-video-minutes', TODAY, 20, True),
        ('zhongshan', 'employment-backdate-years', TODAY, 1, True),
        ('guangdong', 'employment-backdate-years', TODAY, 1, False),
        ('shaanxi', 'plan-deadline-time', TODAY, '15:00', True),
        ('shanghai', 'welding-exam-order', TODAY, 'exam-first', True),
        ('shaanxi', 'welding-renewal-filed-at', TODAY, 'original-center', True),
        ('guangdong', 'welding-first-renewal-exam', TODAY, 'practical', True),
        ('national', 'age-lowest', TODAY, 18, True),
        ('national', 'age-highest', TODAY, 60, False),
        ('national', 'renewal-latest-months', TODAY, 1, True),
    ],
)
def test_a_region_answers_by_its_own_document_from_its_first_day(profile, name, day, value, confirmed):
    clause = in_force(PROFILES[profile], name, day)

    assert (clause.value, clause.confirmed) == (value, confirmed)


def test_zhongshan_is_guangdong_with_employment_records():
    assert in_force(PROFILES['zhongshan'], 'new-materials', TODAY) == in_force(
        PROFILES['guangdong'], 'new-materials', TODAY
    )


def test_the_value_of_the_office_goes_before_all_and_can_be_given_back():
    own = {
        'draft-days': (
            Clause(30, date(2026, 12, 1), '本机关规定', '本机关'),
            Clause(None, date(2027, 3, 1), '本机关规定', '本机关'),
        )
    }
    office = of_office(PROFILES['shanghai'], own=own, calendar=BUILT_IN)

    assert [number(office, 'draft-days', day) for day in (date(2026, 11, 30), date(2026, 12, 1))] == [15, 30]
    assert [number(office, 'draft-days', day) for day in (date(2027, 2, 28), date(2027, 3, 1))] == [30, 15]
    assert [is_own(office, 'draft-days', day) for day in (date(2026, 11, 30), date(2026, 12, 1), date(2027, 3, 1))] == [
        False,
        True,
        False,
    ]


def test_what_nobody_has_ruled_is_not_answered():
    with pytest.raises(NoClause):
        in_force(PROFILES['guangdong'], 'no-such-clause', TODAY)
    with pytest.raises(NoClause):
        in_force(PROFILES['guangdong'], 'age-lowest', date(2019, 5, 31))
    with pytest.raises(TypeError):
        number(PROFILES['shaanxi'], 'plan-deadline-time', TODAY)
    with pytest.raises(TypeError):
        number(PROFILES['shaanxi'], 'score-shown', TODAY)


def test_a_profile_is_a_plain_value():
    assert replace(PROFILES['shanghai'], label='另名') != PROFILES['shanghai']
    assert replace(PROFILES['shanghai']) == PROFILES['shanghai']


def test_a_clause_is_dated_in_order():
    for name, clauses in NATIONAL.items():
        days = [clause.since for clause in clauses]
        assert days == sorted(set(days)), name
