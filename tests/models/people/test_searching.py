"""Looking for people and organisations with whatever is typed: long words find by name, or nothing, and never fail."""

import pytest

from models.people.operations.organisations import save_organisation
from models.people.operations.sign_in import sign_in
from models.people.queries.organisations import organisations_meant, organisations_page
from models.people.queries.persons import holder_with, people_page, persons_with
from models.regulation.objection import Refused
from tests.builders import NOW, a_code, an_office, an_organisation

pytestmark = pytest.mark.usefixtures('db')
LONG_NAME = '样例机械设备制造安装维修有限责任公司第一分公司'


async def test_an_employer_whose_name_is_longer_than_a_code_is_found_by_it():
    place = await an_organisation(LONG_NAME)

    assert [row['id'] for row in await organisations_meant(LONG_NAME)] == [place.id]
    assert (await organisations_page(words=LONG_NAME))[0] == 1


@pytest.mark.parametrize('words', ['9' * 25, '长' * 300, '😀' * 70])
async def test_words_that_no_row_can_hold_find_nobody(words):
    await an_office()

    assert await organisations_meant(words) == []
    assert (await people_page(words=words))[0] == 0
    assert await persons_with(words) == []
    assert await holder_with(words) is None
    with pytest.raises(Refused, match='账号或密码不正确'):
        await sign_in(words, 'wrong-password', address='', device='', now=NOW)


async def test_an_organisation_is_not_saved_with_what_does_not_fit():
    admin = await an_office()
    known = {'code': a_code(), 'division': '', 'representative_number': '', 'now': NOW}

    with pytest.raises(Refused, match='单位名称：最多120个字'):
        await save_organisation(admin, name='长' * 130, address='', **known)
    with pytest.raises(Refused, match='地址：最多200个字'):
        await save_organisation(admin, name='样例', address='长' * 230, **known)
    with pytest.raises(Refused, match='该证件号没有核验过的账号'):
        await save_organisation(admin, name='样例', address='', **known | {'representative_number': '9' * 30})
