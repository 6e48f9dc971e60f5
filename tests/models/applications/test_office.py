"""Which office receives: places of work and home, levels, R3, the two cross-region cases, and why none is found."""

from datetime import date

import pytest

from models.applications.rules.office import Place, receiving_office
from models.applications.rules.types import ApplicationType
from models.explain import explain
from models.people.rules import OfficeLevel
from models.regulation.item_text import read_items
from models.regulation.profiles import PROFILES
from models.regulation.serving_offices import OFFICES, Level, ServingOffice, serves

TODAY = date(2026, 11, 21)
SHANGHAI_BUREAU = '上海市市场监督管理局'


def ask(profile: str, kind: str, items: str, **more: str) -> dict:
    given = {'profile': profile, 'type': kind, 'items': items} | {k.replace('_', '-'): v for k, v in more.items()}
    return explain('office', given, today=TODAY)


@pytest.mark.parametrize(
    ('profile', 'kind', 'items', 'employer', 'home', 'office'),
    [
        ('shanghai', 'new', 'N1', '310115', '', '浦东新区市场监督管理局'),
        ('shanghai', 'new', 'N1', '', '310104', '徐汇区市场监督管理局'),
        ('shanghai', 'new', 'N1', '310115', '310104', '浦东新区市场监督管理局'),
        ('shanghai', 'new', 'N1', '320506', '310104', '徐汇区市场监督管理局'),
        ('shanghai', 'new', 'N1', '310115', '320506', '浦东新区市场监督管理局'),
        ('shanghai', 'addition', 'T,P', '310112', '', '闵行区市场监督管理局'),
        ('shanghai', 'renewal', '2011:G4', '310151', '', '崇明区市场监督管理局'),
        ('shanghai', 'employer_change', 'N1', '310120', '310101', '奉贤区市场监督管理局'),
        ('shanghai', 'reissue', 'N1', '310115', '', '浦东新区市场监督管理局'),
        ('shanghai', 'new', '金属焊', '310113', '', '宝山区市场监督管理局'),
        ('shanghai', 'new', 'R3', '310115', '', '杨浦区市场监督管理局'),
        ('shanghai', 'renewal', '2011:R3', '', '310104', '杨浦区市场监督管理局'),
        ('shanghai', 'renewal', 'R3', '320506', '', None),
        ('shanghai', 'new', 'N1', '320506', '440300', None),
        ('shanghai', 'new', 'N1', '', '', None),
        ('shanghai', 'new', 'N1', '310000', '', None),
        ('guangdong', 'new', 'N1', '440305', '', '深圳市市场监督管理局'),
        ('guangdong', 'new', 'R3', '440305', '', '深圳市市场监督管理局'),
        ('guangdong', 'renewal', '金属焊', '440605', '440305', '佛山市市场监督管理局'),
        ('guangdong', 'new', 'N1', '442000', '', '中山市市场监督管理局'),
        ('guangdong', 'new', 'N1', '440000', '', None),
        ('zhongshan', 'new', 'N1', '442000', '', '中山市市场监督管理局'),
        ('zhongshan', 'new', 'N1', '440305', '', None),
        ('zhongshan', 'new', 'N1', '440305', '442000', '中山市市场监督管理局'),
        ('shaanxi', 'new', 'N1', '610113', '', '西安市市场监督管理局'),
        ('shaanxi', 'new', 'N1', '', '610802', '榆林市市场监督管理局'),
        ('shaanxi', 'new', 'R3', '610113', '', '陕西省市场监督管理局'),
        ('shaanxi', 'new', 'Y1', '610300', '', '陕西省市场监督管理局'),
        ('shaanxi', 'renewal', '2011:Y3', '610300', '', '陕西省市场监督管理局'),
        ('shaanxi', 'renewal', '2011:F1', '610300', '', '陕西省市场监督管理局'),
        ('shaanxi', 'renewal', '金属焊', '610300', '', '陕西省市场监督管理局'),
        ('shaanxi', 'new', 'R3', '610000', '', '陕西省市场监督管理局'),
        ('shaanxi', 'new', 'N1', '610000', '', None),
        ('shaanxi', 'new', 'R3,N1', '610113', '', None),
        ('national', 'new', 'N1', '310115', '', None),
    ],
)
def test_the_office_follows_from_items_and_addresses(profile, kind, items, employer, home, office):
    answer = ask(profile, kind, items, employer_division=employer, home_division=home)

    assert answer['facts']['office'] == office
    assert answer['allowed'] is (office is not None)
    assert office or answer['objections'][0]['message']


@pytest.mark.parametrize(
    ('employer', 'said'),
    [
        ('310000', '未填到区县'),
        ('320506', '请向工作所在地或户籍（居住证）所在地的发证机关申请'),
        ('', '请填写工作单位地址或户籍（居住证）地址'),
    ],
)
def test_where_no_office_is_found_the_reason_says_what_to_do(employer, said):
    assert said in ask('shanghai', 'new', 'N1', employer_division=employer)['objections'][0]['message']


def test_the_other_office_is_offered_where_home_leads_elsewhere():
    facts = ask('shanghai', 'renewal', 'N1', employer_division='310115', home_division='310104')['facts']

    assert (facts['why'], facts['others']) == ('单位地址', ['徐汇区市场监督管理局'])


@pytest.mark.parametrize(
    ('region', 'original', 'employer', 'office'),
    [
        pytest.param('issued_here', '徐汇区市场监督管理局', '320506', '徐汇区市场监督管理局', id='moved away'),
        pytest.param('issued_here', '', '320506', None, id='moved away, issuer not named'),
        pytest.param('issued_here', '苏州市市场监督管理局', '320506', None, id='not issued here after all'),
        pytest.param('issued_elsewhere', '苏州市市场监督管理局', '310115', '浦东新区市场监督管理局', id='moved here'),
        pytest.param('issued_elsewhere', '苏州市市场监督管理局', '320506', None, id='neither issued nor living here'),
    ],
)
def test_the_two_cross_region_cases(region, original, employer, office):
    answer = ask('shanghai', 'renewal', 'N1', region=region, original_office=original, employer_division=employer)

    assert answer['facts']['office'] == office
    assert answer['allowed'] is (office is not None)


def test_r3_of_somebody_who_moved_away_stays_with_its_own_office():
    answer = ask('shanghai', 'renewal', 'R3', region='issued_here', employer_division='320506')

    assert answer['facts']['office'] == '杨浦区市场监督管理局'


@pytest.mark.parametrize(
    ('profile', 'office'),
    [('shaanxi', '咸阳市市场监督管理局'), ('shanghai', None)],
    ids=['to the issuer', 'by address'],
)
def test_a_reissue_goes_to_the_issuer_where_the_region_says_so(profile, office):
    answer = ask(profile, 'reissue', 'N1', employer_division='610113', original_office='咸阳市市场监督管理局')

    assert answer['facts']['office'] == office


@pytest.mark.parametrize(
    ('profile', 'items', 'filed_at'),
    [('shaanxi', '金属焊', 'original-center'), ('shaanxi', 'N1', 'issuer'), ('guangdong', '金属焊', 'issuer')],
)
def test_welders_of_shaanxi_file_renewals_at_their_center(profile, items, filed_at):
    division = '610113' if profile == 'shaanxi' else '440305'

    assert ask(profile, 'renewal', items, employer_division=division)['facts']['filed_at'] == filed_at


def test_the_closest_division_wins():
    zone = ServingOffice(name='样例示范区市场监督管理局', level=Level.CITY, divisions=('610403',))
    found = receiving_office(
        PROFILES['shaanxi'],
        TODAY,
        ApplicationType.NEW,
        read_items('N1'),
        Place(employer_division='610403'),
        (*OFFICES['shaanxi'], zone),
    )

    assert found.office == zone


def test_codes_with_noughts_serve_what_lies_below_them():
    city = ServingOffice(name='样例市市场监督管理局', level=Level.CITY, divisions=('990100',))

    assert [serves(city, code) for code in ('990101', '990100', '990200', '990000')] == [4, 4, 0, 0]


def test_the_levels_are_those_of_the_register():
    assert [(one.value, one.label) for one in Level] == [(one.value, one.label) for one in OfficeLevel]
