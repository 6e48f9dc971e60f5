"""Whoever asks with a wrong code of a sheet learns nothing, and nobody asks on and on."""

import re
from datetime import timedelta
from importlib import import_module

import pytest
from nicegui.testing import User

from documents.forms.papers.employment_record import EMPLOYMENT_RECORD
from models import clock
from models.employment.operations.printing import print_records
from models.employment.tables import EmploymentPrint
from tests.builders import an_actor
from tests.builders_employment import a_firm, a_holder

UNKNOWN = '456789ABCDEFGHJKLMNPQ'
PASSING = re.compile(r'[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}')


@pytest.fixture(autouse=True)
async def code(user: User, monkeypatch: pytest.MonkeyPatch) -> str:
    """The code of a sheet printed today; nobody has asked yet."""
    monkeypatch.setattr(import_module('pages.public.progress'), '_tries', {})
    await a_firm()
    holder, _ = await a_holder()
    number = await print_records(await an_actor(holder), EMPLOYMENT_RECORD, now=clock.now())
    return (await EmploymentPrint.get(id=number)).code


async def answer(user: User, code: str) -> tuple[int, str]:
    """Status and page, without what is new in every answer and without the code itself."""
    got = await user.http_client.get(f'/e/{code}')
    return got.status_code, PASSING.sub('', got.text).replace(code, '')


@pytest.mark.parametrize('wrong', ['ZQ9ZQ', '0' * 21, 'x' * 200, '%00', "'--", '没有这个码'])
async def test_every_wrong_code_is_answered_as_an_unknown_one(user: User, code, wrong):
    assert await answer(user, wrong) == await answer(user, UNKNOWN)
    assert await answer(user, code) != await answer(user, UNKNOWN)


async def test_who_asks_too_often_is_told_to_wait_even_with_the_right_code(user: User, code):
    for _ in range(20):
        assert '查询次数过多' not in (await answer(user, UNKNOWN))[1]

    told = (await answer(user, code))[1]

    assert '查询次数过多' in told and '在有效期内' not in told


async def test_the_question_leads_to_the_page_of_the_code(user: User):
    await user.open('/e')
    user.find('查询').click()

    await user.should_see('核验码不能为空')


async def test_a_sheet_past_its_last_day_says_so_and_shows_what_is_true_today(user: User, code):
    await EmploymentPrint.filter(code=code).update(valid_until=clock.today() - timedelta(days=1))
    await user.open(f'/e/{code}')
    await user.should_see('已过有效期')
    await user.should_see('N1（叉车司机）')
    await user.should_not_see('在有效期内')
