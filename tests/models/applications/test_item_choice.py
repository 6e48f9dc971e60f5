"""The choice of items: each with its reason and its first day; old items become what the table says."""

from datetime import date

import pytest

from models.applications.rules.eligibility import Applicant
from models.applications.rules.item_choice import Chosen, item_choices, objections_to_chosen
from models.applications.rules.types import ApplicationType
from models.certificates.rules import HeldItem
from models.certificates.rules.printed import read_printed
from models.regulation.catalogue import items
from models.regulation.catalogue_2011 import CANCELLED
from models.regulation.item_text import read_item
from models.regulation.profiles import PROFILES

SHANGHAI, GUANGDONG = PROFILES['shanghai'], PROFILES['guangdong']
RENEWAL, NEW, REISSUE = ApplicationType.RENEWAL, ApplicationType.NEW, ApplicationType.REISSUE
DAY = date(2020, 2, 20)


def held(code: str, until: str = '2020-05-20', edition: str = '2011') -> HeldItem:
    return HeldItem(edition=edition, code=code, until=read_printed(until))


def renewing(*codes: str) -> Applicant:
    return Applicant(birth=date(1985, 1, 1), held=tuple(held(code) for code in codes))


def chosen(text: str, target: str = '', restriction: str = '') -> Chosen:
    return Chosen(item=read_item(text), target=target, restriction=restriction)


def messages(kind: ApplicationType, applicant: Applicant, *picked: Chosen, day: date = DAY) -> str:
    found = objections_to_chosen(SHANGHAI, day, kind, applicant, list(picked))
    return '；'.join(one.message for one in found if not one.soft)


@pytest.mark.parametrize(
    ('day', 'selectable'),
    [
        pytest.param(date(2020, 2, 19), False, id='Wednesday, the day before'),
        pytest.param(date(2020, 2, 20), True, id='Thursday, the day'),
        pytest.param(date(2020, 2, 21), True, id='Friday, the day after'),
        pytest.param(date(2020, 4, 21), False, id='Tuesday, a day late'),
    ],
)
def test_a_held_item_can_be_chosen_within_its_window_and_says_when(day, selectable):
    line = item_choices(SHANGHAI, day, RENEWAL, renewing('N2'))[0]

    assert line.selectable is selectable
    assert (line.opens, line.closes) == (date(2020, 2, 20), date(2020, 4, 20))
    assert selectable or '2020年' in line.objections[0].message


def test_the_two_lines_of_the_shanghai_guide():
    applicant = Applicant(
        held=(held('R3', '2020-07'), HeldItem(edition='2019', code='R1', until=read_printed('2024-07')))
    )

    lines = item_choices(SHANGHAI, date(2020, 5, 6), RENEWAL, applicant)

    assert [(line.item.code, line.selectable) for line in lines] == [('R3', True), ('R1', False)]
    assert lines[1].opens == date(2024, 4, 30)


@pytest.mark.parametrize('code', sorted(CANCELLED))
def test_cancelled_old_items_are_not_listed_and_cannot_be_sent_either(code):
    for kind in (RENEWAL, REISSUE):
        assert item_choices(SHANGHAI, DAY, kind, renewing(code, 'G4'))[0].item.code == 'G4'
        assert '已取消' in messages(kind, renewing(code), chosen(f'2011:{code}'))


def test_new_q1_and_q2_are_not_the_cancelled_old_ones():
    applicant = Applicant(held=(held('Q1', edition='2019'), held('Q1'), held('Q2')))

    assert [line.item.key for line in item_choices(SHANGHAI, DAY, RENEWAL, applicant)] == [('2019', 'Q1')]


@pytest.mark.parametrize(
    ('code', 'targets', 'options', 'by_office'),
    [
        ('G4', ('G3',), (), False),
        ('Q4', ('Q2',), ('限桥式起重机', '限门式起重机'), False),
        ('Q8', ('Q2',), ('限流动式起重机',), False),
        ('G3', ('G2', 'G1'), (), True),
    ],
)
def test_an_old_item_says_what_it_becomes(code, targets, options, by_office):
    line = item_choices(SHANGHAI, DAY, RENEWAL, renewing(code))[0]

    assert (line.targets, line.options, line.by_office, line.selectable) == (targets, options, by_office, True)
    assert any(one.soft and '发证机关审核确定' in one.message for one in line.objections) is by_office


def test_an_old_item_that_nothing_of_today_follows_goes_to_the_office():
    line = item_choices(SHANGHAI, DAY, RENEWAL, renewing('N1'))[0]

    assert line.by_office and not line.selectable
    assert any('向发证机关查询' in one.message for one in line.objections)


@pytest.mark.parametrize(
    ('code', 'target', 'restriction', 'said'),
    [
        ('Q8', 'Q2', '限流动式起重机', ''),
        ('Q8', 'Q2', '', '须选择限定的类别：限流动式起重机'),
        ('Q8', 'Q2', '限桥式起重机', '须选择限定的类别'),
        ('Q4', 'Q2', '限门式起重机', ''),
        ('Q8', 'Q1', '限流动式起重机', '对应Q2'),
        ('G4', 'G3', '', ''),
        ('G4', '', '', ''),
        ('G4', 'G1', '', '对应G3'),
        ('G3', 'G1', '', ''),
        ('G3', 'N1', '', '对应G2'),
        ('G3', '', '', '对应G2'),
        ('N1', '', '', '向发证机关查询'),
    ],
)
def test_what_an_old_item_is_renewed_as_follows_the_table(code, target, restriction, said):
    found = messages(RENEWAL, renewing(code), chosen(f'2011:{code}', target, restriction))

    assert said in found and bool(found) is bool(said)


def test_q4_may_become_both_cranes_but_not_one_twice():
    bridge, gantry = (chosen('2011:Q4', 'Q2', limit) for limit in ('限桥式起重机', '限门式起重机'))

    assert messages(RENEWAL, renewing('Q4'), bridge, gantry) == ''
    assert '选择了两次' in messages(RENEWAL, renewing('Q4'), bridge, bridge)


def test_for_a_first_certificate_every_item_of_the_catalogue_is_listed():
    lines = item_choices(GUANGDONG, date(2026, 11, 21), NEW, Applicant(birth=date(1990, 1, 1), education='初中'))

    assert [line.item.item for line in lines] == items('2019')
    assert [line.item.code for line in lines if not line.selectable] == ['A', 'G1', 'G2', 'G3']


def test_a_crane_driver_chooses_which_crane():
    applicant, day = Applicant(birth=date(1990, 1, 1)), date(2026, 11, 21)

    assert '须选择限定的类别' in messages(NEW, applicant, chosen('Q2'), day=day)
    assert messages(NEW, applicant, chosen('Q2', restriction='限塔式起重机'), day=day) == ''


def test_an_empty_choice_is_refused():
    assert messages(NEW, Applicant()) == '请至少选择一个作业项目'
