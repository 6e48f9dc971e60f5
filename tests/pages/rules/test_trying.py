"""Staff ask a rule and read its answer, by the same function as the command line."""

from datetime import date

import pytest
from nicegui.testing import User

from models.explain import RULES, explain
from models.people.rules import Duty
from pages.rules.answers import COLUMNS, LABELS, LEFT_OUT
from tests.builders import an_office, an_organisation, press, staff_member


@pytest.fixture
async def clerk(user: User) -> None:
    await staff_member(user, Duty.CLERK, (await an_office()).organisation_id or 0)


async def test_working_days_are_counted_with_every_skipped_day(user: User, clerk):
    await user.open('/rules/try?rule=working-days')
    user.find(marker='from').type('2026-09-28')
    user.find(marker='days').type('5')

    press(user, '试算')

    await user.should_see('到期日')
    await user.should_see('2026-10-10')
    await user.should_see('国庆节')
    await user.should_see('推算过程')


async def test_a_cancelled_item_is_refused_with_its_source(user: User, clerk):
    await user.open('/rules/try?rule=map-item')
    user.find(marker='code').type('Q1')

    press(user, '试算')

    await user.should_see('不可以')
    await user.should_see('已取消，不再复审或补发')
    await user.should_see('依据：上海市一网通办操作指南')


async def test_a_left_out_condition_is_named_by_its_label(user: User, clerk):
    await user.open('/rules/try?rule=working-days')

    press(user, '试算')

    await user.should_see('请填写起算日（不计入）')
    await user.should_see('请填写工作日数')


async def test_a_senseless_condition_stands_at_its_field_without_the_words_of_the_command(user: User, clerk):
    await user.open('/rules/try?rule=working-days')
    user.find(marker='from').type('2026-09-28')
    user.find(marker='days').type('many')

    press(user, '试算')

    await user.should_see('工作日数：应为0至')
    await user.should_not_see('参数')


async def test_the_rules_of_the_asking_office_answer(user: User, clerk):
    await user.open('/rules/try?rule=in-force')
    user.find(marker='clause').elements.pop().value = 'employment-backdate-years'

    press(user, '试算')

    await user.should_see('1 年')
    await user.should_see('中山市聘用记录填报操作指引')


@pytest.mark.parametrize('rule', RULES)
async def test_every_rule_answers_its_own_examples_in_chinese(user: User, clerk, rule):
    await user.open(f'/rules/try?rule={rule}')
    for parameter in RULES[rule].parameters:
        (field,) = user.find(marker=parameter.name).elements
        field.value = parameter.example

    press(user, '试算')

    await user.should_see('推算过程')
    for raw in ('None', 'True', 'False', '{', "['"):
        await user.should_not_see(raw, retries=1)


async def test_a_center_may_ask_too(user: User):
    await an_office()
    await staff_member(user, Duty.CENTER_MANAGER, (await an_organisation('样例考试中心')).id)

    await user.open('/rules/try')

    await user.should_see('身份证号码校验')


async def test_a_rule_that_is_not_there_is_a_plain_404(user: User, clerk):
    assert (await user.http_client.get('/rules/try?rule=nothing')).status_code == 404


@pytest.mark.parametrize('name', RULES)
def test_every_fact_of_an_answer_has_a_word_for_its_reader(name):
    example = {parameter.name: parameter.example for parameter in RULES[name].parameters}
    facts = explain(name, example, today=date(2026, 11, 21))['facts']

    assert [key for key in facts if key not in LABELS and key not in LEFT_OUT] == []
    assert [(key, word) for key in facts for word in COLUMNS.get(key, ()) if word not in LABELS] == []
    assert [
        key
        for key, rows in facts.items()
        if rows and isinstance(rows, list) and isinstance(rows[0], dict) and key not in COLUMNS
    ] == []
