"""Two at the same moment with the same: one has it, the other is told so in the usual words, and nothing is halved."""

import asyncio

import pytest
from tortoise.exceptions import IntegrityError

from models.once_more import once_more
from models.people.operations import accounts
from models.people.operations.accounts import confirm, create_at_office, register
from models.people.rules import Duty
from models.people.tables import Person
from models.records.queries import verify_chain
from models.records.tables import Event
from models.regulation.objection import Refused
from tests.builders import NOW, PASSWORD, a_number, a_phone, an_office, on_duty

pytestmark = pytest.mark.usefixtures('db')


@pytest.fixture
def looked_at_once(monkeypatch):
    """Between looking whether a number has its holder and writing one, there is time for another to look."""
    refuse_second_holder = accounts.refuse_second_holder

    async def looked(*given):
        await refuse_second_holder(*given)
        await asyncio.sleep(0.3)

    monkeypatch.setattr(accounts, 'refuse_second_holder', looked)


@pytest.fixture
async def clerks():
    office = (await an_office()).organisation_id
    return [await on_duty(Duty.CLERK, office) for _ in range(2)]


@pytest.mark.usefixtures('looked_at_once')
async def test_two_clerks_make_an_account_for_one_person_at_the_same_moment(clerks):
    number = a_number()

    told = await asyncio.gather(
        *(create_at_office(clerk, '样例甲', number, a_phone(), PASSWORD, now=NOW) for clerk in clerks),
        return_exceptions=True,
    )

    [account] = [one for one in told if isinstance(one, int)]
    [refusal] = [one for one in told if isinstance(one, Refused)]
    assert '该证件号已有核验过的账号' in str(refusal)
    assert await Person.filter(id_number=number).values_list('id', flat=True) == [account]
    assert await Event.filter(step='created', subject_id=str(account)).count() == 1
    assert (await verify_chain()).broken_at is None


@pytest.mark.usefixtures('looked_at_once')
async def test_two_accounts_of_one_number_are_confirmed_at_the_same_moment(clerks):
    number = a_number()
    claims = [await register('样例甲', number, a_phone(), PASSWORD, now=NOW) for _ in clerks]

    told = await asyncio.gather(
        *(confirm(clerk, claim, now=NOW) for clerk, claim in zip(clerks, claims, strict=True)), return_exceptions=True
    )

    assert [str(one) for one in told if one is not None] == ['该证件号已有核验过的账号，请在人员列表中查找并使用原账号']
    assert await Person.filter(confirmed_number=number).count() == 1


async def test_what_fails_again_is_a_fault_and_is_not_tried_for_ever():
    tried = []

    async def work():
        tried.append(1)
        raise IntegrityError('样例')

    with pytest.raises(IntegrityError):
        await once_more(work)
    assert len(tried) == 2
