"""The administrator reads the log and the rules."""

import pytest
from nicegui.testing import User

from models.people.rules import Duty, PeopleStep
from models.records.operations import write_event
from models.records.rules import SYSTEM, Actor
from models.records.tables import Event
from tests.builders import NOW, an_office, press, staff_member


@pytest.fixture
async def office(user: User) -> Actor:
    """An office, and an administrator of it in the browser."""
    office = await an_office()
    await staff_member(user, Duty.ADMIN, office.organisation_id, '样例管理')
    return office


async def test_the_log_is_narrowed_by_words_of_the_step(user: User, office):
    await user.open('/admin/events')
    await user.should_see('设立系统')

    user.find(marker='title').type('登录')
    press(user, '查询')

    await user.should_not_see('设立系统')
    await user.should_see('人员 样例管理')


async def test_the_first_and_the_last_day_of_a_search_count_whole(user: User, office):
    await user.open('/admin/events')
    user.find(marker='until').type('2026-11-19')
    press(user, '查询')
    await user.should_see('没有符合条件的记录')

    for key in ('since', 'until'):  # half past two in the afternoon of that day
        user.find(marker=key).clear().type('2026-11-20')
    press(user, '查询')

    await user.should_see('设立系统')


async def test_days_the_wrong_way_round_are_told_and_everything_is_set_back(user: User, office):
    await user.open('/admin/events')
    for key, day in (('since', '2026-11-20'), ('until', '2026-11-19')):
        user.find(marker=key).type(day)

    press(user, '查询')

    await user.should_see('日期的起始日期晚于截止日期')
    (reset,) = user.find(marker='reset').elements
    assert reset.props['href'] == '/admin/events'


async def test_a_whole_chain_is_told_with_count_and_end(user: User, office):
    await user.open('/admin/events')

    press(user, '验证校验链')

    last = await Event.all().order_by('-id').first()
    assert last is not None
    await user.should_see(f'校验链完好：共 {await Event.all().count()} 条记录')
    await user.should_see(last.hash)


async def test_what_was_proposed_reads_as_words(user: User, office):
    reasons = [{'reason': '样例：没有医师签字', 'clause': '样例条款'}, {'reason': '样例：过期', 'clause': ''}]
    changes = {
        'reasons': [None, reasons],
        'deception': [None, False],
        'targets': [None, ['material/photo', 'field/name']],
    }
    await write_event(SYSTEM, PeopleStep.SET_UP, 'office', '1', now=NOW, changes=changes)

    await user.open('/admin/events')

    await user.should_see('理由：样例：没有医师签字，样例条款；样例：过期')
    await user.should_see('以欺骗等手段取得：否')
    await user.should_see('补正内容：2处')


async def test_a_changed_record_is_named(user: User, office):
    await user.open('/admin/events')
    first = await Event.all().order_by('id').first()
    assert first is not None
    await Event.filter(id=first.id).update(remark='改过')

    press(user, '验证校验链')

    await user.should_see(f'校验链在第 {first.id} 号记录处断开')
    await user.should_see('内容与其校验值不符')


async def test_the_rules_are_those_of_the_office_and_say_what_is_open(user: User, office):
    await user.open('/admin/rules')
    await user.should_see('本机关适用：广东省中山市')

    user.find(marker='words').type('聘用开始时间')
    press(user, '查询')

    await user.should_see('1 年')
    await user.should_see('中山市聘用记录填报操作指引')
    await user.should_not_see('申请取证的最低年龄')


async def test_only_the_open_rules_are_shown_when_asked(user: User, office):
    await user.open('/admin/rules')
    await user.should_see('已确认')

    user.find(marker='state').elements.pop().value = 'open'

    await user.should_not_see('申请取证的最低年龄')
    await user.should_see('待确认')


async def test_a_word_no_rule_has_says_so(user: User, office):
    await user.open('/admin/rules')

    user.find(marker='words').type('没有这个词')
    press(user, '查询')

    await user.should_see('没有符合条件的条款')


@pytest.mark.parametrize(
    ('asked', 'kept'),
    [
        ('since=2026-11-01&until=2026-12-01', ('2026-11-01', '2026-12-01')),
        ('since=2026-11-02&until=2026-01-01', ('2026-11-02', '')),  # the wrong way round
        ('since=0101-02-03', ('', '')),
        ('until=2200-01-01', ('', '')),
        ('since=20261121', ('', '')),
        ('since=2026-W48-6', ('', '')),
    ],
)
async def test_days_of_an_address_that_cannot_be_asked_are_left_out_and_the_list_stands(
    user: User, office, asked, kept
):
    answer = await user.http_client.get(f'/admin/events?{asked}')
    assert answer.status_code == 200

    await user.open(f'/admin/events?{asked}')

    await user.should_see('设立系统')
    assert tuple(field.value for key in ('since', 'until') for field in user.find(marker=key).elements) == kept


@pytest.mark.parametrize('typed', ['20261121', '2026-W47-6'])
async def test_a_day_in_another_writing_is_told(user: User, office, typed):
    await user.open('/admin/events')
    user.find(marker='since').type(typed)

    press(user, '查询')

    await user.should_see('日期不是日期，请写作2026-11-21')
