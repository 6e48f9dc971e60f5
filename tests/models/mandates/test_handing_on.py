"""What a delegate handed on reaches no further and lasts no longer than what he holds himself on the day."""

from datetime import date, timedelta

import pytest

from models.mandates.access import entitled
from models.mandates.granting import change, confirm, disable, grant
from models.mandates.queries import mandate_card, unconfirmed
from models.mandates.rules import Function, MandateState
from models.mandates.tables import Mandate
from models.people.operations.accounts import set_disabled
from models.people.rights import standings_of
from models.people.tables import Organisation
from models.records.queries import notices_of
from models.records.rules import Role
from models.regulation.objection import Refused
from tests.builders import NOW, a_person, an_actor, an_office, an_organisation

FIRST, TODAY, LAST = date(2026, 11, 1), NOW.date(), date(2026, 12, 31)
WIDE = (Function.VIEW, Function.FILE, Function.MANDATES)


class Chain:
    """A representative who granted to a delegate, who granted on to another."""

    async def made(self) -> 'Chain':
        self.admin = await an_office()
        boss, self.middle, self.last = [await a_person(name) for name in ('样例法人', '样例中间人', '样例末位')]
        self.place = await an_organisation(representative=boss)
        self.boss = await an_actor(boss, Role.EMPLOYER, self.place.id)
        self.first = await given(self.boss, self.middle, *WIDE)
        self.delegate = await an_actor(self.middle, Role.DELEGATE, self.place.id)
        self.second = await given(self.delegate, self.last, *WIDE)
        self.far = await an_actor(self.last, Role.DELEGATE, self.place.id)
        return self

    async def turn(self, *functions: Function, first: date = FIRST, last: date = LAST, mandate: int = 0) -> None:
        """The representative changes the middle one's mandate, or the one named."""
        row = await Mandate.get(id=mandate or self.first)
        await change(
            self.boss, row.id, enabled=True, functions=functions, first=first, last=last, version=row.version, now=NOW
        )

    async def state(self, mandate: int, day: date = TODAY) -> MandateState:
        card = await mandate_card(mandate, self.place.id, day=day)
        assert card is not None
        return card['state']


async def given(by, person, *functions, last: date = LAST) -> int:
    return await grant(by, number=person.id_number, functions=functions, first=FIRST, last=last, now=NOW)


@pytest.fixture
async def chain(db) -> Chain:
    return await Chain().made()


async def test_what_was_handed_on_works_while_its_granter_may_grant(chain):
    assert await entitled(chain.far, Function.FILE, now=NOW)
    assert await chain.state(chain.second) is MandateState.IN_FORCE


@pytest.mark.parametrize('end', ['disabled', 'no longer granting', 'not yet', 'shorter', 'account closed'])
async def test_it_rests_as_soon_as_its_granter_can_grant_no_longer(chain, end):
    at = NOW
    if end == 'disabled':
        await disable(chain.boss, chain.first, now=NOW)
    if end == 'no longer granting':
        await chain.turn(Function.VIEW, Function.FILE)
    if end == 'not yet':
        await chain.turn(*WIDE, first=date(2026, 12, 1))
    if end == 'account closed':
        await set_disabled(chain.admin, chain.middle.id, True, now=NOW)
    if end == 'shorter':
        await chain.turn(*WIDE, last=NOW.date())
        assert await entitled(chain.far, Function.FILE, now=NOW)
        at = NOW + timedelta(days=1)

    with pytest.raises(Refused, match='随之停用'):
        await entitled(chain.far, Function.FILE, now=at)
    assert all(one.role is not Role.DELEGATE for one in await standings_of(chain.last, now=at))
    assert await chain.state(chain.second, at.date()) is MandateState.UNCARRIED


async def test_a_function_its_granter_lost_is_lost_below_too_and_the_others_stay(chain):
    await chain.turn(Function.VIEW, Function.MANDATES)

    with pytest.raises(Refused, match='不包括“聘用记录填报”'):
        await entitled(chain.far, Function.FILE, now=NOW)
    assert (await entitled(chain.far, Function.VIEW, now=NOW)).functions == {'view', 'mandates'}
    card = await mandate_card(chain.second, chain.place.id, day=TODAY)
    assert card is not None and '停用“聘用记录填报”' in card['narrowed']


async def test_nobody_hands_on_what_only_his_own_paper_still_says(chain):
    third = await a_person('样例第三人')
    await chain.turn(Function.VIEW, Function.MANDATES, last=date(2026, 12, 1))

    with pytest.raises(Refused, match='聘用记录填报'):
        await given(chain.far, third, Function.FILE, last=date(2026, 12, 1))
    with pytest.raises(Refused, match='不得超出您自己的授权期限（2026-11-01至2026-12-01）'):
        await given(chain.far, third, Function.VIEW)


async def test_the_far_end_of_a_longer_chain_rests_with_its_beginning(chain):
    third = await a_person('样例第三人')
    mandate = await given(chain.far, third, Function.VIEW)
    await disable(chain.boss, chain.first, now=NOW)

    assert await chain.state(mandate) is MandateState.UNCARRIED
    assert {row['id'] for row in await unconfirmed(chain.place.id, day=TODAY)} == {chain.second, mandate}


async def test_the_representative_confirms_it_and_then_it_stands_by_itself(chain):
    await disable(chain.boss, chain.first, now=NOW)
    await confirm(chain.boss, chain.second, now=NOW)

    assert await entitled(chain.far, Function.FILE, now=NOW)
    assert await unconfirmed(chain.place.id, day=TODAY) == []


async def test_it_works_again_once_its_granter_s_is_given_back(chain):
    await disable(chain.boss, chain.first, now=NOW)
    await chain.turn(*WIDE)

    assert await entitled(chain.far, Function.FILE, now=NOW)


async def test_who_rests_with_another_is_told_once(chain):
    await disable(chain.boss, chain.first, now=NOW)
    await disable(chain.boss, chain.first, now=NOW)

    told = [one for one in await notices_of(chain.last.id) if one['title'] == '授权已停用']
    assert len(told) == 1 and '请单位的法定代表人确认' in told[0]['body']


async def test_nobody_touches_the_mandate_that_carries_his_own(chain):
    for act in (
        disable(chain.far, chain.first, now=NOW),
        change(
            chain.far,
            chain.first,
            enabled=True,
            functions=WIDE,
            first=FIRST,
            last=date(2026, 12, 1),
            version=0,
            now=NOW,
        ),
    ):
        with pytest.raises(Refused, match='由这位被授权人办理'):
            await act
    assert (await Mandate.get(id=chain.first)).enabled


async def test_a_delegate_who_widens_a_mandate_carries_it_from_then_on_one_who_narrows_it_does_not(chain):
    other = await a_person('样例旁人')
    mandate = await given(chain.boss, other, Function.VIEW)
    same = {'enabled': True, 'first': FIRST, 'last': LAST, 'now': NOW}
    await change(chain.delegate, mandate, functions=[Function.VIEW], version=0, **same | {'last': date(2026, 12, 1)})
    assert (await Mandate.get(id=mandate)).through_id is None

    await change(chain.delegate, mandate, functions=[Function.VIEW, Function.FILE], version=1, **same)
    await disable(chain.boss, chain.first, now=NOW)

    assert await chain.state(mandate) is MandateState.UNCARRIED


async def test_a_new_representative_confirms_each_of_them_for_himself(chain):
    heir = await a_person('样例新法人')
    await Organisation.filter(id=chain.place.id).update(representative_id=heir.id)
    new = await an_actor(heir, Role.EMPLOYER, chain.place.id)
    await confirm(new, chain.first, now=NOW)

    assert await entitled(chain.delegate, Function.MANDATES, now=NOW)
    assert await chain.state(chain.second) is MandateState.UNCONFIRMED


async def test_granting_anew_what_waits_is_no_silent_success(chain):
    heir = await a_person('样例新法人')
    await Organisation.filter(id=chain.place.id).update(representative_id=heir.id)
    new = await an_actor(heir, Role.EMPLOYER, chain.place.id)

    with pytest.raises(Refused, match='已有授权记录'):
        await given(new, chain.middle, *WIDE)


async def test_what_the_representative_himself_was_given_once_waits_for_nobody(chain):
    await Organisation.filter(id=chain.place.id).update(representative_id=chain.middle.id)
    new = await an_actor(chain.middle, Role.EMPLOYER, chain.place.id)

    assert {row['id'] for row in await unconfirmed(chain.place.id, day=TODAY)} == {chain.second}
    with pytest.raises(Refused, match='不能给自己授权'):
        await confirm(new, chain.first, now=NOW)


async def test_mandates_that_carry_one_another_in_a_ring_carry_nothing(chain):
    await Mandate.filter(id=chain.first).update(through_id=chain.second)

    assert await chain.state(chain.first) is not MandateState.IN_FORCE
    with pytest.raises(Refused):
        await entitled(chain.far, Function.VIEW, now=NOW)
