"""The public check in the browser: one answer for whatever is wrong, nothing whole of a number, nothing in an address."""

import logging
from collections import deque
from datetime import date, datetime, timedelta

import pytest
from nicegui.testing import User

from models import clock
from models.certificates.rules.items import ItemStatus
from models.people.tables import Person
from models.people.tokens import login_key
from pages.public import check, progress
from tests.builders import a_number, a_person, an_office, press
from tests.builders_employment import an_item

NAME = '样例持证人'


@pytest.fixture(autouse=True)
def tries(user: User, monkeypatch: pytest.MonkeyPatch) -> dict[str, deque[datetime]]:
    """The tries as the started server counts them; none yet."""
    from pages.public import progress as served

    counted: dict[str, deque[datetime]] = {}
    monkeypatch.setattr(served, '_tries', counted)
    return counted


@pytest.fixture
async def holder(user: User) -> Person:
    await an_office()
    person = await a_person(NAME)
    await an_item(person)
    return person


async def ask(user: User, number: str, name: str, worked: str = '') -> None:
    for key, text in (('number', number), ('name', name), ('worked', worked)):
        user.find(marker=key).clear().type(text)
    press(user, '核验')


async def test_number_and_name_together_show_the_verdicts(user: User, holder):
    await an_item(holder, 'Q1', status=ItemStatus.REVOKED, status_since=date(2025, 11, 2))
    await user.open('/check')

    await ask(user, holder.id_number, NAME, '2025-11-01')

    for shown in ('N1（叉车司机）', '有效', 'Q1（起重机指挥）', '已撤销（自2025-11-02起）', '样****', '当日有效',
                  f'{holder.id_number[:6]}********{holder.id_number[-4:]}'):  # fmt: skip
        await user.should_see(shown)
    assert not any(whole in text for text in answer_of(user) for whole in (NAME, holder.id_number))

    await ask(user, holder.id_number, NAME, '2025-11-02')
    await user.should_see('当日无效')


def answer_of(user: User) -> list[str]:
    """Every word under the questions."""
    (place,) = user.find(marker='answer').elements
    return [element._text for element in place.descendants() if getattr(element, '_text', '')]


async def test_an_unknown_number_and_a_wrong_name_are_word_for_word_one_answer(user: User, holder):
    await user.open('/check')
    answers = []
    for number, name in ((holder.id_number, '样例他人'), (a_number(), NAME), ('9' * 200, NAME), ("' or 1=1 --", '%')):
        await ask(user, number, name)
        await user.should_see(marker='unknown')
        answers.append(answer_of(user))

    assert answers == [[check.UNKNOWN]] * 4


@pytest.mark.parametrize(('number', 'name', 'worked', 'told'), [
    ('', NAME, '', '证书编号还没有填写'),
    ('990101', ' ', '', '持证人姓名还没有填写'),
    ('990101', NAME, '2199-01-01', '作业日期不能晚于今天'),
])  # fmt: skip
async def test_what_is_missing_is_told_before_anything_is_looked_for(
    user: User, holder, tries, number, name, worked, told
):
    await user.open('/check')

    await ask(user, number, name, worked)

    await user.should_see(told)
    assert tries == {}


async def test_an_answer_goes_when_the_next_question_is_wrong(user: User, holder):
    await user.open('/check')
    await ask(user, holder.id_number, NAME)
    await user.should_see(marker='found')

    await ask(user, holder.id_number, '')

    await user.should_see('持证人姓名还没有填写')
    await user.should_not_see(marker='found')


async def test_whoever_asks_too_often_waits_and_is_told_nothing_more(user: User, holder, tries):
    await user.open('/check')
    await ask(user, a_number(), NAME)
    await user.should_see(marker='unknown')
    (address,) = {key for key in tries if len(key) < 60}
    tries[address] = deque([clock.now()] * progress.MOST_TRIES)

    await ask(user, holder.id_number, NAME)

    await user.should_see(progress.TOO_MANY)
    await user.should_not_see(marker='found')


async def test_names_are_not_guessed_from_many_addresses(user: User, holder, tries):
    made = [clock.now() - timedelta(minutes=1)] * progress.MOST_TRIES
    tries[login_key(holder.id_number)] = deque(made)
    await user.open('/check')

    await ask(user, holder.id_number, NAME)

    await user.should_see(progress.TOO_MANY)


async def test_the_number_stands_in_no_log_and_in_no_memory_of_tries(user: User, holder, caplog, tries):
    await user.open('/check')
    with caplog.at_level(logging.INFO):
        await ask(user, holder.id_number, NAME)
        await user.should_see(marker='found')

    assert holder.id_number not in caplog.text and NAME not in caplog.text
    assert holder.id_number not in str(tries)


async def test_the_start_page_leads_there(user: User, holder):
    await user.open('/')

    await user.should_see('证书核验')
