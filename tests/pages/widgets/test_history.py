"""A line of the log as its reader meets it: words of the office, no value told twice, no case named by its key."""

import pytest

from models.applications.queries.naming import numbers_of
from pages.widgets.history import about, changed
from tests.builders_cases import a_desk, a_submitted_case


@pytest.mark.parametrize(
    ('key', 'change', 'remark', 'line'),
    [
        ('status', ['待受理', '待补正'], '', '办理状态：待受理 → 待补正'),
        ('result', [None, 'N1 理论：合格'], 'N1 理论：合格', ''),
        ('instead', [None, ''], '样例', ''),
        ('false_materials', [None, False], '', '提供虚假材料：否'),
        ('name', ['样例甲', ''], '', '名称：样例甲 → （空）'),
    ],
)
def test_a_change_is_told_once_and_in_words(key, change, remark, line):
    assert changed(key, change, remark) == line


@pytest.mark.usefixtures('db')
async def test_a_case_is_named_by_its_number_and_what_is_no_case_by_nothing():
    case = await a_submitted_case(await a_desk())

    assert await numbers_of([str(case.id), '7', 'nobody']) == {str(case.id): case.number}


@pytest.mark.parametrize(
    ('subject', 'number', 'told'),
    [
        ('export', 'cases', '导出的清单'),
        ('gateway', 'sms', '消息网关'),
        ('employment_print', '17', '聘用记录打印件 17'),
        ('address', 'localhost', '网络地址 localhost'),
    ],
)
def test_a_thing_is_not_named_by_a_word_of_the_program(subject, number, told):
    assert about({'subject': subject, 'subject_id': number}, {}, {}, {}) == told
