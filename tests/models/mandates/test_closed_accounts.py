"""A closed account (停用账号): its owner acts for nobody, what he handed on rests, what the employer granted stays."""

import pytest

from documents.catalogue import FORMS
from models.applications.operations.begin import begin, discard, let_help
from models.applications.queries.own_cases import mine
from models.applications.rules.types import ApplicationType
from models.mandates.access import entitled
from models.mandates.granting import confirm
from models.mandates.operations import take_help
from models.mandates.queries import mandate_card, unconfirmed
from models.mandates.rules import Function, MandateState
from models.people.operations.accounts import set_disabled
from models.people.rights import standings_of
from models.people.tables import Person
from models.records.queries import notices_of
from models.records.rules import Role
from models.regulation.objection import NotThere, Refused
from tests.builders import NOW, a_person, an_actor
from tests.models.mandates.test_handing_on import TODAY, Chain

WHY = '被授权人的账号已停用'


@pytest.fixture
async def chain(db) -> Chain:
    return await Chain().made()


async def close(chain: Chain, person: Person, *, again: bool = False) -> None:
    await set_disabled(chain.admin, person.id, not again, now=NOW)


async def titles(person_id: int) -> list[str]:
    return [one['title'] for one in await notices_of(person_id)]


async def test_a_delegate_whose_account_is_closed_acts_no_more_and_the_employer_reads_why(chain):
    await close(chain, chain.middle)

    with pytest.raises(Refused, match=WHY):
        await entitled(chain.delegate, Function.VIEW, now=NOW)
    assert all(one.role is not Role.DELEGATE for one in await standings_of(chain.middle, now=NOW))
    card = await mandate_card(chain.first, chain.place.id, day=TODAY)
    assert card is not None and card['state'] is MandateState.CLOSED and WHY in card['why_not']


async def test_what_he_handed_on_rests_until_the_representative_confirms_it_or_the_account_is_opened(chain):
    await close(chain, chain.middle)
    assert [row['id'] for row in await unconfirmed(chain.place.id, day=TODAY)] == [chain.second]
    await close(chain, chain.middle, again=True)
    assert await entitled(chain.far, Function.FILE, now=NOW)
    await close(chain, chain.middle)
    await confirm(chain.boss, chain.second, now=NOW)

    assert await entitled(chain.far, Function.FILE, now=NOW)


async def test_an_employer_s_delegates_act_on_while_its_representative_s_account_is_closed(chain):
    await close(chain, await Person.get(id=chain.boss.person_id))

    assert await entitled(chain.delegate, Function.MANDATES, now=NOW)
    assert await entitled(chain.far, Function.FILE, now=NOW)
    with pytest.raises(Refused, match='登录已失效'):
        await entitled(chain.boss, Function.VIEW, now=NOW)


async def test_the_employer_and_those_who_rest_with_him_are_told_once(chain):
    for _ in range(2):
        await close(chain, chain.middle)

    assert (await titles(chain.boss.person_id)).count('被授权人的账号已停用') == 1
    assert (await titles(chain.last.id)).count('授权已停用') == 1


@pytest.fixture
async def helped(chain):
    """An applicant's draft, its code, and somebody who took it."""
    chain.owner = await a_person('样例申请人')
    owner = await an_actor(chain.owner)
    draft = await begin(owner, ApplicationType.NEW, FORMS['qualification'], begun_with='once', now=NOW)
    helper = await an_actor(await a_person('样例帮办人'))
    await take_help(helper, await let_help(owner, draft, now=NOW), now=NOW)
    return owner, draft, helper


async def test_nobody_acts_for_an_applicant_whose_account_is_closed_and_his_helper_is_told(chain, helped):
    _, draft, helper = helped
    assert [row.id for row in await mine(helper, now=NOW)] == [draft]
    await close(chain, chain.owner)

    with pytest.raises(NotThere):
        await discard(helper, draft, now=NOW)
    assert await mine(helper, now=NOW) == []
    assert '协助已暂停' in await titles(helper.person_id)
    await close(chain, chain.owner, again=True)
    assert [row.id for row in await mine(helper, now=NOW)] == [draft]


async def test_a_code_of_a_closed_account_is_good_for_nobody(chain, helped):
    owner, draft, _ = helped
    code = await let_help(owner, draft, now=NOW)
    await close(chain, chain.owner)

    with pytest.raises(Refused, match='协助码不正确'):
        await take_help(await an_actor(await a_person('样例丁')), code, now=NOW)
