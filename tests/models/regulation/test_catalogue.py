"""The catalogues and what became of the old items."""

import pytest

from models.regulation import catalogue
from models.regulation.catalogue_parts import Education
from models.regulation.mapping import Outcome, convert

CODES_2019 = ['A', 'G1', 'G2', 'G3', 'R1', 'R2', 'R3', 'P', 'T', 'Q1', 'Q2', 'S1', 'S2', 'Y1', 'Y2', 'N1', 'N2', 'F']
CANCELLED = ['G6', 'D1', 'D2', 'D3', 'T3', 'Q1', 'Q2', 'Q10', 'N3']


def codes(edition: str) -> list[str]:
    return [item.code for item in catalogue.items(edition)]


def test_the_catalogue_in_force_has_eighteen_codes_and_two_kinds_of_welding():
    assert codes('2019') == [*CODES_2019, '金属焊', '非金属焊']
    assert [item.code for item in catalogue.items('2019') if item.own_code] == ['金属焊', '非金属焊']


def test_the_old_catalogue_has_every_code_it_was_printed_with():
    counts = {'A': 8, 'G': 6, 'R': 3, 'P': 5, 'D': 3, 'T': 3, 'Q': 10, 'S': 4, 'Y': 3, 'N': 5, 'F': 2}
    expected = {f'{letter}{number}' for letter, count in counts.items() for number in range(1, count + 1)}

    assert set(codes('2011')) == expected | {'金属焊', '非金属焊'}


@pytest.mark.parametrize('edition', catalogue.EDITIONS)
def test_no_code_stands_twice_in_one_edition(edition):
    assert len(set(codes(edition))) == len(codes(edition))


def test_a_code_means_what_its_edition_says():
    assert catalogue.item('2011', 'Q1').name == '起重机械机械安装维修'
    assert catalogue.item('2011', 'Q1').cancelled
    assert catalogue.item('2019', 'Q1').name == '起重机指挥'
    assert not catalogue.item('2019', 'Q1').cancelled


def test_exactly_the_nine_named_items_are_cancelled():
    assert {item.code for item in catalogue.items('2011') if item.cancelled} == set(CANCELLED)
    assert not any(item.cancelled for item in catalogue.items('2019'))


def test_schooling_and_health_are_asked_as_the_declaration_form_prints_them():
    senior = {item.code for item in catalogue.items('2019') if item.education is Education.SENIOR}
    health = {item.code: item.health for item in catalogue.items('2019') if item.health}

    assert senior == {'A', 'G1', 'G2', 'G3'}
    assert set(health) == {'G3', 'N1', 'N2', '金属焊', '非金属焊'}
    assert health['N2'] == '无色盲、色弱，四肢健全，无运动功能障碍'


def test_only_the_crane_driver_is_limited_to_kinds_of_crane():
    limits = {item.code: [limit.name for limit in item.restrictions] for item in catalogue.items('2019')}

    assert len(limits.pop('Q2')) == 7
    assert not any(limits.values())


@pytest.mark.parametrize('code', codes('2011'))
def test_every_old_item_has_a_fate_that_leads_somewhere(code):
    conversion = convert(code)

    assert (conversion.outcome is Outcome.CANCELLED) is (code in CANCELLED)
    assert bool(conversion.targets) is (conversion.outcome in {Outcome.AUTOMATIC, Outcome.CHOOSE})
    assert bool(conversion.options) is (conversion.outcome is Outcome.CHOOSE)
    assert {*conversion.targets, *conversion.candidates} <= set(codes('2019'))
    assert conversion.source


@pytest.mark.parametrize(
    ('old', 'outcome', 'targets', 'confirmed'),
    [
        ('G4', Outcome.AUTOMATIC, ('G3',), True),
        ('R3', Outcome.AUTOMATIC, ('R3',), True),
        ('Q3', Outcome.AUTOMATIC, ('Q1',), False),
        ('N2', Outcome.AUTOMATIC, ('N1',), False),
        ('N4', Outcome.AUTOMATIC, ('N2',), False),
        ('Y3', Outcome.AUTOMATIC, ('Y2',), False),
        ('Q8', Outcome.CHOOSE, ('Q2',), True),
        ('Q4', Outcome.CHOOSE, ('Q2',), False),
        ('Q10', Outcome.CANCELLED, (), True),
        ('N1', Outcome.MANUAL, (), False),
        ('A2', Outcome.MANUAL, (), False),
    ],
)
def test_old_items_become_what_the_guide_shows(old, outcome, targets, confirmed):
    conversion = convert(old)

    assert (conversion.outcome, conversion.targets, conversion.confirmed) == (outcome, targets, confirmed)


def test_the_holder_of_a_bridge_and_gantry_crane_may_pick_either_limit():
    limits = {limit.name for limit in catalogue.item('2019', 'Q2').restrictions}

    assert convert('Q4').options == ('限桥式起重机', '限门式起重机')
    assert {option for code in ('Q4', 'Q5', 'Q6', 'Q7', 'Q8', 'Q9') for option in convert(code).options} == limits


@pytest.mark.parametrize('code', ['A', 'Q11', 'Z1', ''])
def test_a_code_the_old_catalogue_never_had_is_no_item(code):
    with pytest.raises(KeyError):
        convert(code)
