"""An employer the local register does not have: looked for outside, confirmed, taken in; or told why not."""

import json

import pytest

from models import clock
from models.people.lookup import Lookup, save_lookup
from models.people.tables import Organisation
from models.records.rules import Actor
from tests.builders import a_code, press
from tests.pages.candidate.answering import with_item
from tests.pages.candidate.conftest import Applicant
from tests.servers import Http, running

NAME = '样例外地机械有限公司'


@pytest.fixture
async def register(office: Actor):
    """Another register that is set up and in use."""
    async with running(Http(answer='{}')) as http:
        lookup = Lookup(
            enabled=True, url=http.url + '/?q={words}', code_path='code', name_path='name', address_path='at',
            division_path='in',
        )  # fmt: skip
        await save_lookup(office, lookup, now=clock.now())
        yield http


async def look(applicant: Applicant, address: str, name: str = NAME) -> None:
    """Type a name and look for it here."""
    await applicant.open(f'{address}/place')
    applicant.user.find(marker='employer').clear().type(name)
    press(applicant.user, '查找')
    await applicant.see('本地登记的单位中没有完全一致的')


async def test_what_another_register_knows_is_confirmed_and_becomes_the_employer(applicant: Applicant, register: Http):
    code = a_code()
    register.answer = json.dumps({'code': code, 'name': NAME, 'at': '样例县样例路9号', 'in': '990101'})
    address = await with_item(applicant)
    await look(applicant, address)

    press(applicant.user, 'ask-outside')
    await applicant.see('请核对后确认')
    assert not await Organisation.filter(code=code).exists()
    press(applicant.user, f'confirm-{code}')
    await applicant.user.should_not_see(marker='ask-outside', retries=100)
    press(applicant.user, '保存并继续')

    await applicant.see('已知的信息')
    case = await applicant.case(address)
    assert (case.employer_name, case.employer_code, case.employer_division) == (NAME, code, '990101')
    assert case.office_id is not None


async def test_where_it_lies_is_asked_of_one_whose_place_the_register_does_not_tell(applicant, register: Http):
    code = a_code()
    register.answer = json.dumps({'code': code, 'name': NAME})
    address = await with_item(applicant)
    await look(applicant, address)
    press(applicant.user, 'ask-outside')
    await applicant.see('请核对后确认')
    press(applicant.user, f'confirm-{code}')
    await applicant.user.should_not_see(marker='ask-outside', retries=100)

    applicant.user.find(marker='division').elements.pop().set_value('990101')
    press(applicant.user, '保存并继续')

    await applicant.see('已知的信息')
    case = await applicant.case(address)
    assert (case.employer_code, case.employer_division) == (code, '990101')


@pytest.mark.parametrize(('status', 'sentence'), [(200, '也没有查到'), (500, '暂时查不了')])
async def test_nothing_found_and_no_answer_are_sentences_and_stand_in_nobody_s_way(
    applicant: Applicant, register: Http, status, sentence
):
    register.status = status
    await look(applicant, await with_item(applicant))

    press(applicant.user, 'ask-outside')

    await applicant.see(sentence)
    await applicant.see('保存并继续')


async def test_without_another_register_nothing_is_offered(applicant: Applicant):
    await look(applicant, await with_item(applicant))

    await applicant.user.should_not_see(marker='ask-outside')
