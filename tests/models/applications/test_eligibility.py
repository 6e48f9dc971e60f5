"""Who may apply: birthdays to the day, schooling, health, bans, what is held, and what only the reviewer judges."""

from datetime import date

import pytest

from models.applications.rules.eligibility import Applicant, objections_to_applicant, objections_to_together
from models.applications.rules.types import ApplicationType
from models.certificates.rules import HeldItem, ItemStatus
from models.certificates.rules.printed import read_printed
from models.employment.rules.continuity import continuity
from models.employment.rules.spans import Span
from models.explain import BadQuestion, explain
from models.people.bans import BanKind, ban
from models.regulation.item_text import read_item, read_items
from models.regulation.objection import Objection, refusing
from models.regulation.profiles import PROFILES

TODAY = date(2026, 11, 21)
REGIONS = ('guangdong', 'shanghai', 'shaanxi', 'zhongshan')
T = ApplicationType


def ask(item: str = 'N1', birth: str = '1990-06-15', education: str = '大专', **more: str) -> dict:
    given = {'item': item, 'birth': birth, 'education': education} | {k.replace('_', '-'): v for k, v in more.items()}
    return explain('eligibility', given, today=TODAY)


def held(text: str, until: str, **more) -> HeldItem:
    item = read_item(text)
    return HeldItem(
        edition=item.item.edition, code=item.code, restriction=item.restriction, until=read_printed(until), **more
    )


def against(applicant: Applicant, items: str, kind: T = T.NEW, profile: str = 'shanghai', day: date = TODAY) -> str:
    found = objections_to_applicant(PROFILES[profile], day, kind, applicant, read_items(items))
    return '；'.join(one.message for one in refusing(found))


@pytest.mark.parametrize(
    ('birth', 'day', 'allowed'),
    [
        pytest.param('2008-05-05', '2026-05-04', False, id='Monday, the day before the eighteenth birthday'),
        pytest.param('2008-05-05', '2026-05-05', True, id='Tuesday, the eighteenth birthday'),
        pytest.param('2008-05-05', '2026-05-06', True, id='Wednesday, the day after'),
        pytest.param('2008-02-29', '2026-02-28', False, id='Saturday, born on 29 February'),
        pytest.param('2008-02-29', '2026-03-01', True, id='Sunday, born on 29 February'),
        pytest.param('1965-11-22', '2026-11-20', True, id='Friday, two days before the sixty-first birthday'),
        pytest.param('1965-11-22', '2026-11-21', True, id='Saturday, its eve'),
        pytest.param('1965-11-22', '2026-11-22', False, id='Sunday, the sixty-first birthday'),
    ],
)
def test_age_counts_on_the_day_of_filing(birth, day, allowed):
    answer = ask(birth=birth, day=day)

    assert answer['allowed'] is allowed


def test_who_is_too_young_is_told_the_first_day_and_who_is_too_old_the_last():
    young, old = ask(birth='2008-02-29', day='2026-02-28'), ask(birth='1965-11-22', day='2026-11-22')

    assert '2026年3月1日（周日）起可以申请' in young['objections'][0]['message']
    assert young['facts']['first_day'] == '2026-03-01'
    assert '2026年11月21日（周六）' in old['objections'][0]['message']
    assert old['facts']['last_day'] == '2026-11-21'


@pytest.mark.parametrize(
    ('item', 'kind', 'day', 'age', 'allowed'),
    [
        ('N1', 'renewal', '2026-11-21', 65, True),
        ('N1', 'renewal', '2026-11-21', 66, False),
        ('金属焊', 'new', '2026-07-31', 61, False),
        ('金属焊', 'new', '2026-08-01', 61, True),
        ('金属焊', 'new', '2026-08-01', 63, True),
        ('金属焊', 'new', '2026-08-01', 64, False),
        ('金属焊', 'renewal', '2026-08-01', 65, True),
        ('金属焊', 'renewal', '2026-08-01', 66, False),
        ('N1', 'reissue', '2026-11-21', 80, True),
        ('N1', 'employer_change', '2026-11-21', 80, True),
    ],
)
def test_each_type_and_welding_have_their_own_highest_age(item, kind, day, age, allowed):
    assert ask(item=item, birth=f'{2026 - age}-01-01', day=day, type=kind)['allowed'] is allowed


@pytest.mark.parametrize('profile', REGIONS)
@pytest.mark.parametrize(
    ('item', 'education', 'allowed'),
    [
        ('A', '初中', False), ('A', '高中', True), ('A', '中专', True), ('A', '技校', True), ('A', '大专', True),
        ('G1', '初中', False), ('G2', '初中', False), ('G3', '初中', False), ('G3', '高中（含中专）', True),
        ('N1', '小学', False), ('N1', '初中', True), ('R3', '初中', True), ('金属焊', '小学', False),
        ('N1', 'senior', True),
    ],
)  # fmt: skip
def test_schooling_per_item_is_the_same_everywhere(profile, item, education, allowed):
    assert ask(item=item, education=education, profile=profile)['allowed'] is allowed


def test_schooling_is_not_asked_again_for_a_renewal():
    assert ask(item='A', education='小学', type='renewal')['allowed'] is True


@pytest.mark.parametrize(
    ('item', 'health', 'allowed', 'warned'),
    [
        ('N1', 'no', False, False), ('N1', 'yes', True, False), ('N1', '', True, True),
        ('G3', 'no', False, False), ('金属焊', 'no', False, False), ('T', 'no', True, False), ('T', '', True, False),
    ],
)  # fmt: skip
def test_health_counts_only_for_items_that_ask_for_it(item, health, allowed, warned):
    answer = ask(item=item, health=health)

    assert answer['allowed'] is allowed
    assert any('要求：' in warning for warning in answer['facts']['warnings']) is warned


def test_declared_violations_go_to_the_reviewer_and_do_not_refuse():
    answer = ask(type='renewal', violations='yes', held='N1@2026-12-31', day='2026-11-02')

    assert answer['allowed'] is True
    assert any('审核人员核实' in warning for warning in answer['facts']['warnings'])


def a_renewal_with(*records: Span) -> list[Objection]:
    """What is said of renewing N1 on 2 November 2026, given these days of employment."""
    day, profile = date(2026, 11, 2), PROFILES['guangdong']
    shown = continuity(profile, records, day, begins=date(2023, 1, 1))
    applicant = Applicant(held=(held('N1', '2026-12-31'),), continuity={('2019', 'N1', ''): shown})
    return objections_to_applicant(profile, day, T.RENEWAL, applicant, read_items('N1'))


def test_employment_without_too_long_a_break_raises_nothing():
    assert a_renewal_with(Span(date(2023, 1, 1), date(2025, 11, 2))) == []


def test_a_break_of_more_than_a_year_makes_the_item_not_renewable_and_is_named():
    (against,) = refusing(a_renewal_with(Span(date(2023, 1, 1), date(2025, 11, 1))))

    assert '2025-11-02至2026-11-02' in against.message and '超过12个月' in against.message


def test_without_records_the_clerk_confirms():
    (said,) = a_renewal_with()

    assert said.soft and '未核验' in said.message and '由受理人员确认' in said.message


@pytest.mark.parametrize(
    ('day', 'allowed'), [('2027-03-09', False), ('2027-03-10', False), ('2027-03-11', True)], ids=str
)
def test_a_ban_holds_up_to_its_last_day(day, allowed):
    answer = ask(ban='cheating:2024-03-10', day=day)

    assert answer['allowed'] is allowed
    assert allowed or '2027年3月11日（周四）起可以申请' in answer['objections'][0]['message']


def test_a_revocation_in_the_register_warns_the_reviewer_and_refuses_nobody():
    answer = ask(revoked='2025-03-10')

    assert answer['allowed'] is True
    (warning,) = [one for one in answer['facts']['warnings'] if '撤销' in str(one)]
    assert '2028年3月10日' in str(warning) and '由受理机关核实' in str(warning)
    assert not [one for one in ask(revoked='2020-03-10')['facts']['warnings'] if '撤销' in str(one)]


def test_a_ban_follows_the_person_into_renewals_but_not_into_a_reissue():
    banned = Applicant(
        held=(held('N1', '2026-12-31'),),
        bans=(ban(PROFILES['shanghai'], BanKind.DECEPTION, person_id=1, start=date(2026, 1, 5)),),
    )

    assert '不得再次申请' in against(banned, 'N1', T.RENEWAL, day=date(2026, 11, 2))
    assert against(banned, 'N1', T.REISSUE, day=date(2026, 11, 2)) == ''


def test_one_application_per_item():
    assert '办理中的申请' in ask(item='N1', open='N1')['objections'][0]['message']
    assert ask(item='N1', open='N2')['allowed'] is True
    assert ask(item='Q2(限桥式起重机)', open='Q2(限门式起重机)')['allowed'] is True


@pytest.mark.parametrize(
    ('profile', 'items', 'allowed'),
    [
        ('shanghai', 'R3', True), ('shanghai', 'R3,R1', False), ('guangdong', 'R3,R1', True),
        ('shaanxi', 'R3,F', True), ('shanghai', 'R1,R2', True), ('shanghai', '金属焊,N1', False),
        ('shanghai', '金属焊,非金属焊', True),
    ],
)  # fmt: skip
def test_r3_stands_alone_in_shanghai_and_welding_everywhere(profile, items, allowed):
    assert ask(item=items, profile=profile)['allowed'] is allowed


def test_old_r3_stands_alone_as_well():
    holder = Applicant(held=(held('2011:R3', '2026-12-31'), held('2011:R1', '2026-12-31')))

    assert '不能与其他项目同时申请' in against(holder, '2011:R3,2011:R1', T.RENEWAL, day=date(2026, 11, 2))


@pytest.mark.parametrize(
    ('code', 'kind', 'said'),
    [
        ('2011:Q1', T.RENEWAL, '已取消'), ('2011:G6', T.REISSUE, '已取消'), ('2011:Q3', T.NEW, '不再受理取证'),
        ('Q1', T.NEW, ''),
    ],
)  # fmt: skip
def test_a_code_means_what_its_edition_says(code, kind, said):
    found = against(Applicant(held_known=False), code, kind)

    assert said in found and bool(found) is bool(said)


@pytest.mark.parametrize(
    ('holds', 'asks', 'profile', 'kind', 'said'),
    [
        pytest.param('N1@2028-01-31', 'N1', 'shanghai', 'addition', '不需要再次取证', id='held for long yet'),
        pytest.param(
            '2011:N2@2028-01-31', 'N1', 'shanghai', 'addition', '不需要再次取证', id='held under its old code'
        ),
        pytest.param('N1@2026-12-15', 'N1,Q1', 'shanghai', 'addition', '', id='its renewal was missed'),
        pytest.param('N1@2026-10-15', 'N1', 'shanghai', 'new', '', id='expired'),
        pytest.param('Q1@2028-01-31', 'N1', 'shanghai', 'new', '请改选“增项”', id='a holder adds'),
        pytest.param('Q1@2028-01-31', 'N1', 'guangdong', 'new', '', id='Guangdong knows no 增项'),
        pytest.param('Q1@2026-10-15', 'N1', 'shanghai', 'addition', '请改选“新办”', id='nothing valid to add to'),
        pytest.param('Q1@2028-01-31', 'N1', 'shaanxi', 'addition', '', id='an addition'),
    ],
)
def test_new_and_addition_are_told_apart_by_what_is_held(holds, asks, profile, kind, said):
    messages = [one['message'] for one in ask(item=asks, held=holds, profile=profile, type=kind)['objections']]

    assert bool(messages) is bool(said) and all(said in message for message in messages)


@pytest.mark.parametrize(
    ('status', 'kind', 'said'),
    [
        (ItemStatus.SUSPENDED, T.RENEWAL, '恢复后可以申请'), (ItemStatus.REVOKED, T.RENEWAL, '重新申请取证'),
        (ItemStatus.SUPERSEDED, T.REISSUE, '换发后的项目'), (ItemStatus.VALID, T.REISSUE, ''),
        (ItemStatus.VALID, T.EMPLOYER_CHANGE, ''),
    ],
)  # fmt: skip
def test_only_a_valid_item_is_renewed_or_reissued(status, kind, said):
    found = against(Applicant(held=(held('N1', '2026-12-31', status=status),)), 'N1', kind, day=date(2026, 11, 2))

    assert said in found and bool(found) is bool(said)


def test_an_expired_item_is_neither_renewed_nor_reissued():
    lapsed = Applicant(held=(held('N1', '2026-11-20'),))

    assert '申请新办' in against(lapsed, 'N1', T.RENEWAL) and '申请新办' in against(lapsed, 'N1', T.REISSUE)
    assert '名下没有' in against(lapsed, 'N2', T.RENEWAL)


def test_everything_is_told_at_once():
    answer = ask(item='A,R3', birth='2009-01-01', education='小学', profile='shanghai', open='A')

    assert len(answer['objections']) == 5
    assert all(one['clause'] for one in answer['objections'])


@pytest.mark.parametrize(
    'more',
    [
        {'education': '大学毕业了'}, {'item': 'Z9'}, {'item': ''}, {'birth': '1890-01-01'}, {'ban': 'cheating'},
        {'ban': 'lying:2024-01-01'}, {'held': 'N1@2026-13'}, {'health': 'perhaps'}, {'experience': '-1'},
        {'type': 'other'}, {'item': 'N1(限桥式起重机)' + ',N1' * 30},
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_in_one_line(more):
    with pytest.raises(BadQuestion):
        ask(**more)


@pytest.mark.parametrize(('kind', 'refused'), [(T.RENEWAL, True), (T.REISSUE, False), (T.EMPLOYER_CHANGE, False)])
def test_welding_stands_apart_where_it_is_examined_not_where_a_paper_is_replaced(kind, refused):
    items = read_items('N1,SMAW-FeⅡ-6G-9/60-Fef3J')
    applicant = Applicant(held=tuple(held(one, '2026-12-31') for one in ('N1',)), held_known=False)
    found = refusing(objections_to_together(PROFILES['guangdong'], date(2026, 11, 2), kind, applicant, items))

    assert any('不能与其他项目同时申请' in one.message for one in found) is refused
