"""Rules asked from outside: one JSON object, or one clear line."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from models.explain import RULES, BadQuestion, explain, main
from models.regulation import credit_code, identity
from models.regulation.clauses import Clause
from models.regulation.mapping import Outcome
from models.regulation.profiles import CLAUSES, PROFILES
from models.regulation.working_days import OfficeCalendar

TODAY = date(2026, 11, 21)
SAMPLE = identity.make_number('990101', date(1990, 1, 1), 2)


def ask(rule: str, **given_values: str) -> dict:
    return explain(rule, given_values, today=TODAY)


@pytest.mark.parametrize('name', RULES)
def test_every_rule_answers_its_own_example_in_plain_json(name):
    example = {parameter.name: parameter.example for parameter in RULES[name].parameters}

    answer = explain(name, example, today=TODAY)

    assert list(answer) == ['allowed', 'objections', 'facts', 'derivation']
    assert json.loads(json.dumps(answer)) == answer
    assert answer['allowed'] and answer['objections'] == []
    assert answer['derivation'] and all(isinstance(line, str) for line in answer['derivation'])


@pytest.mark.parametrize('name', RULES)
def test_every_rule_and_parameter_has_a_chinese_name(name):
    rule = RULES[name]

    assert not rule.title.isascii()
    assert all(not parameter.label.isascii() and parameter.example for parameter in rule.parameters)


def test_an_identity_number_tells_birth_date_and_sex_and_keeps_warnings_apart():
    answer = ask('id-number', number=f' {SAMPLE} ')

    assert answer['allowed'] and answer['objections'] == []
    assert (answer['facts']['birth_date'], answer['facts']['sex']) == ('1990-01-01', '女')
    assert '前两位“99”' in answer['facts']['warnings'][0]


def test_a_wrong_identity_number_is_answered_with_its_reason_and_no_facts_read_from_it():
    wrong = SAMPLE[:-1] + ('1' if SAMPLE[-1] != '1' else '2')

    answer = ask('id-number', number=wrong)

    assert answer['allowed'] is False
    assert answer['objections'][0].keys() == {'message', 'clause'}
    assert f'应为“{SAMPLE[-1]}”' in answer['objections'][0]['message']
    assert answer['facts']['birth_date'] is None and answer['facts']['sex'] is None


@pytest.mark.parametrize(
    ('code', 'allowed'),
    [('N2990112MF0000001', False), (credit_code.make_code('N2990112MF0000001'), True), ('I1990100MA00000011', False)],
)
def test_a_credit_code_is_allowed_only_where_it_can_exist(code, allowed):
    assert ask('uscc', code=code)['allowed'] is allowed


def test_the_catalogue_is_told_by_edition():
    old = {item['code']: item for item in ask('items', edition='2011')['facts']['items']}
    new = {item['code']: item for item in ask('items', edition='2019')['facts']['items']}

    assert old['Q1']['cancelled'] and not new['Q1']['cancelled']
    assert new['Q1']['name'] == '起重机指挥'
    assert len(new['Q2']['restrictions']) == 7


@pytest.mark.parametrize(
    ('code', 'outcome', 'targets', 'allowed'),
    [
        ('G4', 'automatic', ['G3'], True),
        ('q8', 'choose', ['Q2'], True),
        ('Ｑ４', 'choose', ['Q2'], True),
        ('Q1', 'cancelled', [], False),
        ('N1', 'manual', [], False),
    ],
)
def test_an_old_item_tells_what_became_of_it(code, outcome, targets, allowed):
    answer = ask('map-item', code=code)

    assert (answer['facts']['outcome'], answer['facts']['targets']) == (outcome, targets)
    assert answer['allowed'] is allowed
    assert outcome in set(Outcome)


def test_the_holder_is_offered_the_limits_by_name():
    assert ask('map-item', code='Q4')['facts']['options'] == ['限桥式起重机', '限门式起重机']


def test_working_days_name_every_day_left_out():
    answer = ask('working-days', **{'from': '2026-09-30', 'days': '1'})

    assert answer['facts']['due'] == '2026-10-08'
    assert answer['facts']['skipped'][0] == {'day': '2026-10-01', 'why': '国庆节'}
    assert len(answer['facts']['skipped']) == 7
    assert answer['facts']['warnings'] == []


def test_a_day_in_a_year_without_an_arrangement_is_answered_with_a_warning():
    answer = ask('working-days', **{'from': '2027-01-04', 'days': '5'})

    assert answer['facts']['due'] == '2027-01-11'
    assert '2027年' in answer['facts']['warnings'][0]


def test_a_clause_tells_its_value_its_day_and_whether_it_is_confirmed():
    facts = ask('in-force', clause='welding-age-highest', day='2026-08-01', profile='shanghai')['facts']

    assert (facts['value'], facts['since'], facts['confirmed']) == (63, '2026-08-01', False)
    assert facts['article'] and facts['source']


def test_a_list_comes_as_a_list():
    assert ask('in-force', clause='exclusive-items', day='2026-11-21', profile='shanghai')['facts']['value'] == ['R3']


def test_a_day_before_the_rule_began_is_answered_with_an_objection():
    answer = ask('in-force', clause='age-lowest', day='2019-05-31', profile='shanghai')

    assert answer['allowed'] is False and answer['facts']['value'] is None
    assert '2019年5月31日' in answer['objections'][0]['message']


def test_all_clauses_can_be_listed():
    rows = ask('clauses', day='2026-11-21', profile='shaanxi')['facts']['clauses']

    assert [row['clause'] for row in rows] == list(CLAUSES)


def test_an_office_is_answered_by_its_own_values_and_holidays():
    clause = Clause(30, TODAY, '本机关规定', '本机关')
    closed = OfficeCalendar(holidays={date(2026, 11, 23): '本机关停止办公'})
    office = PROFILES['shanghai']
    office = type(office)(
        key='shanghai', label='上海市', layers=office.layers, own={'draft-days': (clause,)}, calendar=closed
    )

    value = explain('in-force', {'clause': 'draft-days'}, today=TODAY, office=office)['facts']['value']
    due = explain('working-days', {'from': '2026-11-20', 'days': '1'}, today=TODAY, office=office)['facts']['due']

    assert (value, due) == (30, '2026-11-24')
    assert ask('in-force', clause='draft-days', profile='shanghai')['facts']['value'] == 15


@pytest.mark.parametrize(
    ('argv', 'said'),
    [
        ([], '请写明规则和参数'),
        (['no-such-rule'], '没有“no-such-rule”这条规则'),
        (['id-number'], '缺少参数 number（身份证号码）'),
        (['id-number', 'number='], '缺少参数 number'),
        (['id-number', 'number'], '应写作“名称=值”'),
        (['id-number', 'number=1', 'number=2'], '重复'),
        (['id-number', 'number=1', 'name=x'], '没有参数“name”'),
        (['id-number', 'number=\udcff'], '无法识别的字符'),
        (['items', 'edition=2013'], '没有这一版目录，可用的有2011、2019'),
        (['map-item', 'code=Z9'], '2011年目录中没有这个项目代号'),
        (['working-days', 'from=2026-02-30', 'days=5'], '日历上没有'),
        (['working-days', 'from=20260201', 'days=5'], '日期应写作'),
        (['working-days', 'from=2026-02-03', 'days=-5'], '应为0至3650的整数'),
        (['working-days', 'from=2026-02-03', 'days=3651'], '应为0至3650的整数'),
        (['working-days', 'from=2026-02-03', 'days=五'], '应为0至3650的整数'),
        (['working-days', 'from=2026-02-03', 'days=99999999999'], '应为0至3650的整数'),
        (['in-force', 'clause=age-hihest', 'day=2026-11-21', 'profile=shanghai'], '是否为age-highest'),
        (['in-force', 'clause=age-highest', 'day=2026-11-21', 'profile=atlantis'], '没有这个地区'),
    ],
)
def test_a_question_that_cannot_be_answered_ends_with_one_clear_line(argv, said):
    code, line = main(argv, TODAY)

    assert code == 2
    assert said in line
    assert line.isprintable()


def test_an_answer_on_the_command_line_is_one_json_object_even_where_it_says_no():
    code, printed = main(['id-number', 'number=12'], TODAY)

    assert code == 0
    assert json.loads(printed)['allowed'] is False


@given(
    rule=some.sampled_from(sorted(RULES)),
    values=some.lists(some.text(some.characters(codec=None), max_size=20), min_size=3, max_size=3),
)
def test_nonsense_gets_an_answer_or_a_clear_line_never_a_fault(rule, values):
    names = [parameter.name for parameter in RULES[rule].parameters]
    code, printed = main([rule, *(f'{name}={value}' for name, value in zip(names, values, strict=False))], TODAY)

    assert code in {0, 2}
    printed.encode()


def test_the_python_call_raises_the_same_line():
    with pytest.raises(BadQuestion, match='没有“x”这条规则'):
        explain('x', {}, today=TODAY)


@given(data=some.data(), rule=some.sampled_from(sorted(RULES)))
def test_one_senseless_word_in_a_sound_question_is_never_a_fault(data, rule):
    sound = {parameter.name: parameter.example for parameter in RULES[rule].parameters}
    name = data.draw(some.sampled_from(sorted(sound)))
    odd = some.text(some.sampled_from('0123456789-:/,@()年月 QNAx金属焊'), max_size=24)
    said = data.draw(some.one_of(odd, some.text(max_size=12), some.dates().map(str), some.integers().map(str)))

    code, printed = main([rule, *(f'{key}={value}' for key, value in (sound | {name: said}).items())], TODAY)

    assert code in {0, 2}
    assert code == 0 or printed.isprintable()


# Employment records and mandates: (rule, parameters, whether allowed, facts, beginning of the first objection)
ORACLES = [
    # the guide's own example, and the day before and after each end
    ('employment-period', {'start': '2025-02-16', 'end': '2027-02-28'}, True, {'earliest': '2025-02-16'}, ''),
    ('employment-period', {'start': '2025-02-15'}, False, {'latest': '2027-02-28'}, '聘用开始时间最早为2025年2月16日'),
    ('employment-period', {'start': '2025-02-16', 'end': '2027-03-01'}, False, {}, '聘用结束时间最晚为证书有效期止'),
    ('employment-period', {'start': '2025-02-17', 'end': '2025-02-16'}, False, {}, '聘用结束时间2025年2月16日'),
    ('employment-period', {'start': '2027-03-01'}, False, {}, '聘用开始时间晚于证书有效期止'),
    # a leap day on either side, and an item that ran out longer ago than a record reaches back
    ('employment-period', {'start': '2023-03-01', 'today': '2024-02-29'}, True, {'earliest': '2023-03-01'}, ''),
    ('employment-period', {'start': '2024-02-29', 'today': '2025-02-28'}, True, {'earliest': '2024-02-29'}, ''),
    ('employment-period', {'start': '2027-02-01', 'today': '2028-03-01'}, False, {}, '证书有效期止2027年2月28日（周日），早于'),
    # a year to the day, one day more, with and without a leap day
    ('continuity', {'intervals': '2022-01-01..2022-12-31,2024-01-01..'}, True, {'state': 'continuous'}, ''),
    ('continuity', {'intervals': '2022-01-01..2022-12-31,2024-01-02..'}, False, {'state': 'broken'}, 'N1（叉车司机）在2023-01-01至2024-01-01连续366天'),
    ('continuity', {'intervals': '2024-02-29..2024-02-29', 'day': '2025-02-28'}, True, {'continuous': True}, ''),
    ('continuity', {'intervals': '2024-02-29..2024-02-29', 'day': '2025-03-01'}, False, {'continuous': False}, 'N1'),
    # in any order, twice, overlapping, one inside the other, beginning after the day asked about
    ('continuity', {'intervals': '2024-01-01..2025-06-01；2022-01-01/2023-12-31'}, True,
     {'intervals': [['2022-01-01', '2025-06-01']]}, ''),
    ('continuity', {'intervals': '2022-01-01..2025-12-31,2022-01-01..2025-12-31,2023-01-01至2023-02-01'}, True,
     {'intervals': [['2022-01-01', '2025-06-01']]}, ''),
    ('continuity', {'intervals': '2025-07-01..2026-01-01'}, True, {'state': 'unknown', 'intervals': []}, ''),
    ('continuity', {'intervals': ''}, True, {'state': 'unknown', 'continuous': None}, ''),
    ('print-validity', {'day': '2025-10-22'}, True, {'until': '2025-11-22'}, ''),
    ('print-validity', {'day': '2024-01-31'}, True, {'until': '2024-02-29'}, ''),
    ('print-validity', {'day': '2025-01-31'}, True, {'until': '2025-02-28'}, ''),
    ('print-validity', {'day': '2024-02-29'}, True, {'until': '2024-03-29'}, ''),
    ('print-validity', {'day': '2025-12-31'}, True, {'until': '2026-01-31'}, ''),
    ('reminders', {'valid-until': '2028-02-29', 'today': '2028-02-21'}, True, {'due': -30}, ''),
    ('reminders', {'valid-until': '2028-02-29', 'today': '2028-02-22'}, True, {'due': -7}, ''),
    ('reminders', {'valid-until': '2028-02-29', 'today': '2028-03-01'}, True, {'due': 1}, ''),
    ('reminders', {'valid-until': '2027-02-28', 'today': '2026-10-30'}, True, {'due': None}, ''),
    ('reminders', {'valid-until': '2027-02-28', 'today': '2026-10-31'}, True, {'due': -120}, ''),
    # asleep for ten days: the latest step alone; days named twice or in any order count once
    ('reminders', {'valid-until': '2026-11-20', 'today': '2026-11-21', 'ran': '2026-11-11'}, True,
     {'due': 1, 'sent': [['2026-11-11', -30]]}, ''),
    ('reminders', {'valid-until': '2026-11-20', 'today': '2026-11-14', 'ran': '2026-11-13,2026-11-13,2026-10-21'}, True,
     {'due': None, 'sent': [['2026-10-21', -30], ['2026-11-13', -7]]}, ''),
    ('mandate', {'day': '2026-01-01'}, True, {'state': 'in_force'}, ''),
    ('mandate', {'day': '2026-12-31'}, True, {'state': 'in_force'}, ''),
    ('mandate', {'day': '2025-12-31'}, False, {'state': 'not_yet'}, '授权自2026年1月1日'),
    ('mandate', {'day': '2027-01-01'}, False, {'state': 'expired'}, '授权已于2026年12月31日'),
    ('mandate', {'enabled': '否'}, False, {'state': 'disabled'}, '该授权已被禁用'),
    ('mandate', {'confirmed': 'no'}, False, {'state': 'unconfirmed'}, '单位的法定代表人已变更'),
    ('mandate', {'act': '批量填报'}, False, {'state': 'in_force'}, '您的授权不包括“批量填报”'),
    ('mandate', {'functions': ''}, False, {'functions': []}, '您的授权不包括“聘用记录填报”，目前没有任何授权功能'),
    ('mandate', {'from': '2024-02-29', 'until': '2024-02-29', 'day': '2024-02-29'}, True, {}, ''),
    ('mandate', {'granter-functions': 'file,mandates'}, True, {'state': 'in_force'}, ''),
    ('mandate', {'granter-functions': 'view,mandates'}, False, {'state': 'in_force'}, '您的授权不包括“聘用记录填报”，只包括：聘用记录查看；'),
    ('mandate', {'granter-functions': 'view,file'}, False, {'state': 'uncarried'}, '为其办理授权的被授权人，本人的账号已停用、授权已失效'),
    ('mandate', {'granter-functions': 'file,mandates', 'granter-enabled': '否'}, False, {'state': 'uncarried'}, '为其办理授权的被授权人，本人的账号已停用、授权已失效'),
    ('mandate', {'granter-functions': 'file,mandates', 'granter-until': '2026-11-20'}, False, {'state': 'uncarried'}, '为其办理授权的被授权人，本人的账号已停用、授权已失效'),
    ('mandate', {'granter-functions': 'file,mandates', 'granter-until': '2026-11-21'}, True, {}, ''),
]  # fmt: skip
USUAL = {
    'employment-period': {'profile': 'zhongshan', 'valid-from': '2023-03-01', 'valid-until': '2027-02-28', 'today': '2026-02-15'},
    'continuity': {'profile': 'zhongshan', 'item': 'N1', 'day': '2025-06-01'},
    'print-validity': {'profile': 'zhongshan'},
    'reminders': {'profile': 'zhongshan'},
    'mandate': {'functions': 'view,file', 'from': '2026-01-01', 'until': '2026-12-31', 'act': 'file', 'day': '2026-11-21'},
}  # fmt: skip
"""What is asked besides, where a case says nothing else."""


@pytest.mark.parametrize(('rule', 'given_values', 'allowed', 'facts', 'told'), ORACLES)
def test_employment_and_mandates_are_answered_as_they_were_worked_out_by_hand(rule, given_values, allowed, facts, told):
    answer = ask(rule, **(USUAL[rule] | given_values))

    assert answer['allowed'] is allowed
    assert {name: answer['facts'][name] for name in facts} == facts
    assert ''.join(one['message'] for one in answer['objections']).startswith(told)
    assert bool(told) is not allowed


NONSENSE = [
    ('employment-period', {'start': '2025-02-16', 'valid-until': '2023-02-28'}, '参数 valid-until：有效期止早于有效期起'),
    ('employment-period', {'start': '2025-02-29'}, '参数 start：日历上没有'),
    ('employment-period', {'start': '下周一'}, '参数 start：'),
    ('continuity', {'intervals': '2022-12-31..2022-01-01'}, '参数 intervals：聘用结束2022-01-01早于开始2022-12-31'),
    ('continuity', {'intervals': '2023-02-29..2023-12-31'}, '参数 intervals：日历上没有'),
    ('continuity', {'intervals': '2022-01-01..2022-12-31 2024-01-01..2024-12-31'}, '参数 intervals：聘用时间应写作'),
    ('continuity', {'intervals': '..2022-12-31'}, '参数 intervals：聘用时间应写作'),
    ('continuity', {'intervals': ','.join(['2022-01-01..2022-12-31'] * 201)}, '参数 intervals：最多200段'),
    ('continuity', {'from': '2025-06-02'}, '参数 from：证书有效期起晚于判断日期'),
    ('continuity', {'item': 'N1,N2'}, '参数 item：只能写一个项目代号'),
    ('print-validity', {'day': '2023-02-29'}, '参数 day：日历上没有'),
    ('reminders', {'valid-until': '2027-02-28', 'ran': '2026-11-01,昨天'}, '参数 ran：'),
    ('reminders', {'valid-until': '2026-02-30'}, '参数 valid-until：日历上没有'),
    ('mandate', {'from': '2026-12-31', 'until': '2026-01-01'}, '参数 until：授权期限的截止日期早于开始日期'),
    ('mandate', {'functions': 'view,everything'}, '参数 functions：可用的有'),
    ('mandate', {'act': 'drive'}, '参数 act：可用的有'),
    ('mandate', {'enabled': 'perhaps'}, '参数 enabled：'),
]  # fmt: skip


@pytest.mark.parametrize(('rule', 'given_values', 'told'), NONSENSE)
def test_nonsense_about_employment_and_mandates_is_refused_in_one_line_that_names_the_parameter(
    rule, given_values, told
):
    with pytest.raises(BadQuestion) as refusal:
        ask(rule, **(USUAL[rule] | given_values))

    assert str(refusal.value).startswith(told)
    assert '\n' not in str(refusal.value)
