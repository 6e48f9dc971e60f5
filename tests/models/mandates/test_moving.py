"""Mandates of two rows that are taken for one person, and of the two that they turn out to be again."""

from datetime import date

import pytest

from models.mandates.access import entitled
from models.mandates.granting import change, disable, grant
from models.mandates.rules import Function
from models.mandates.tables import Mandate
from models.people.operations.accounts import set_disabled
from models.people.operations.linking import confirm_link, propose_link, propose_undo
from models.people.rights import standings_of
from models.people.rules import Duty
from models.people.tables import Organisation, Person
from models.records.queries import history, notices_of
from models.records.rules import Role
from models.regulation.objection import Refused
from tests.builders import NOW, a_person, an_actor, an_office, an_organisation, on_duty

FIRST, LAST = date(2026, 11, 1), date(2026, 12, 31)


class Two:
    """Two delegates of one employer; the office takes the older one's number for a former one of the other's."""

    async def made(self) -> 'Two':
        self.admin = await an_office()
        self.desk = [await on_duty(duty, self.admin.organisation_id) for duty in (Duty.CLERK, Duty.REVIEWER)]
        boss = await a_person('样例法人')
        self.place = await an_organisation(representative=boss)
        self.boss = await an_actor(boss, Role.EMPLOYER, self.place.id)
        self.gone, self.kept = [await a_person(name, password_hash='kept') for name in ('样例甲', '样例乙')]
        self.first, self.second = await self.given(self.gone), await self.given(self.kept)
        return self

    async def given(self, person: Person) -> int:
        return await grant(
            self.boss, number=person.id_number, functions=(Function.VIEW,), first=FIRST, last=LAST, now=NOW
        )

    async def linked(self) -> None:
        clerk, second = self.desk
        self.link = await propose_link(clerk, self.gone.id_number, self.kept.id_number, '样例', now=NOW)
        assert await confirm_link(second, self.link, now=NOW) == self.kept.id

    async def undone(self) -> None:
        clerk, second = self.desk
        await confirm_link(second, await propose_undo(clerk, self.link, '关联错人', now=NOW), now=NOW)

    async def enabled(self) -> list[bool]:
        return [(await Mandate.get(id=one)).enabled for one in (self.first, self.second)]


@pytest.fixture
async def two(db) -> Two:
    return await Two().made()


async def titles(person_id: int | None) -> list[str]:
    return [one['title'] for one in await notices_of(person_id or 0)]


async def test_one_of_two_mandates_ends_with_the_joining_and_comes_back_with_its_undoing(two):
    await two.linked()
    assert await two.enabled() == [False, True]
    await two.undone()

    assert await two.enabled() == [True, True]
    acting = await an_actor(await Person.get(id=two.gone.id), Role.DELEGATE, two.place.id)
    assert await entitled(acting, Function.VIEW, now=NOW)
    told = [(row['title'], row['remark'][:6]) for row in await history('mandate', two.first)]
    assert told[1:] == [('禁用授权', '新旧证件号关'), ('修改授权', '新旧证件号的')]
    for person in (two.gone.id, two.boss.person_id):
        assert '授权已恢复' in await titles(person)


async def test_who_is_concerned_is_told_which_mandate_ended_with_the_joining(two):
    row = await Mandate.get(id=two.first)
    terms = {'functions': [Function.VIEW, Function.MANDATES], 'first': FIRST, 'last': LAST, 'now': NOW}
    await change(two.boss, row.id, enabled=True, version=row.version, **terms)
    further = await a_person('样例丙', password_hash='kept')
    acting = await an_actor(two.gone, Role.DELEGATE, two.place.id)
    await grant(acting, number=further.id_number, functions=(Function.VIEW,), first=FIRST, last=LAST, now=NOW)

    await two.linked()

    for person in (two.kept.id, two.boss.person_id):
        assert '授权已合并' in await titles(person)
    assert '授权已停用' in await titles(further.id)


async def test_what_the_employer_had_ended_himself_stays_ended(two):
    await disable(two.boss, two.first, now=NOW)
    await two.linked()
    await two.undone()

    assert await two.enabled() == [False, True]
    assert '授权已恢复' not in await titles(two.gone.id)


async def test_where_the_employer_changed_the_other_mandate_meanwhile_none_comes_back_and_both_are_told(two):
    await two.linked()
    await disable(two.boss, two.second, now=NOW)
    await two.undone()

    assert await two.enabled() == [False, False]
    for person in (two.gone.id, two.boss.person_id):
        assert '授权没有恢复' in await titles(person)


async def test_what_the_employer_decided_on_it_meanwhile_stands(two):
    await two.linked()
    terms = {'functions': [Function.VIEW], 'first': FIRST, 'now': NOW}
    row = await Mandate.get(id=two.first)
    await change(two.boss, row.id, enabled=False, last=date(2026, 12, 1), version=row.version, **terms)
    await two.undone()

    assert await two.enabled() == [False, True]
    assert not {'授权已恢复', '授权没有恢复'} & set(await titles(two.gone.id))


async def test_a_mandate_that_moved_goes_back_as_it_was(two):
    await Mandate.filter(id=two.second).delete()
    await two.linked()
    assert (await Mandate.get(id=two.first)).delegate_id == two.kept.id
    await two.undone()

    row = await Mandate.get(id=two.first)
    assert row.delegate_id == two.gone.id and row.enabled


async def test_a_representative_taken_for_another_stands_behind_his_mandates_again(two):
    await Organisation.filter(id=two.place.id).update(representative_id=two.gone.id)
    boss = await an_actor(two.gone, Role.EMPLOYER, two.place.id)
    helper = await a_person('样例丙', password_hash='kept')
    await grant(boss, number=helper.id_number, functions=(Function.VIEW,), first=FIRST, last=LAST, now=NOW)
    acting = await an_actor(helper, Role.DELEGATE, two.place.id)
    await two.linked()
    assert await entitled(acting, Function.VIEW, now=NOW)
    await two.undone()

    assert (await Organisation.get(id=two.place.id)).representative_id == two.gone.id
    assert await entitled(acting, Function.VIEW, now=NOW)


async def test_an_account_that_was_closed_before_is_closed_again(two):
    await set_disabled(two.admin, two.gone.id, True, now=NOW)
    await two.linked()
    await two.undone()

    assert (await Person.get(id=two.gone.id)).disabled_at == NOW
    assert all(one.role is not Role.DELEGATE for one in await standings_of(two.gone, now=NOW))
    with pytest.raises(Refused, match='被授权人的账号已停用'):
        await entitled(await an_actor(two.gone, Role.DELEGATE, two.place.id), Function.VIEW, now=NOW)
