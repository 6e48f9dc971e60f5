"""Signing in: who gets in, who waits, what ends a session."""

import asyncio
from datetime import timedelta

import pytest

from models.people import passwords
from models.people.operations.accounts import change_password, end_session, reset_password, set_disabled
from models.people.operations.sign_in import act_as, sign_in, sign_out, sign_out_everywhere
from models.people.queries.sessions import whoever
from models.people.rights import authorise
from models.people.rules import Duty
from models.people.tables import UserSession
from models.records.rules import Role
from models.records.tables import Event
from models.regulation.objection import NotThere, Refused
from tests.builders import NOW, PASSWORD, a_number, a_person, an_actor, an_office, an_organisation, on_duty

pytestmark = pytest.mark.usefixtures('db')


async def a_person_with_password(password: str = PASSWORD, **more):
    return await a_person(password_hash=await passwords.hashed(password), **more)


async def try_in(login: str, password: str = PASSWORD, *, address: str = '192.0.2.1', now=NOW) -> str:
    return await sign_in(login, password, address=address, device='Linux Chrome', now=now)


async def test_a_person_signs_in_with_number_or_telephone():
    await an_office()
    person = await a_person_with_password()

    for login in (person.id_number, person.id_number.lower(), person.phone, f' {person.phone} '):
        me = await whoever(await try_in(login), now=NOW)
        assert me is not None and me.person_id == person.id


async def test_the_page_never_learns_the_whole_number():
    await an_office()
    person = await a_person_with_password()

    me = await whoever(await try_in(person.id_number), now=NOW)

    assert me is not None
    assert person.id_number not in repr(me) and person.phone not in repr(me)


async def test_wrong_name_and_wrong_password_are_told_alike():
    await an_office()
    person = await a_person_with_password()

    with pytest.raises(Refused) as unknown:
        await try_in(a_number())
    with pytest.raises(Refused) as wrong:
        await try_in(person.id_number, 'not-the-one')
    assert str(unknown.value) == str(wrong.value)


async def test_an_impostor_who_registered_the_number_first_does_not_keep_the_holder_out():
    await an_office()
    number = a_number()
    await a_person_with_password('impostor-1', number=number, confirmed=False)
    holder = await a_person_with_password(number=number)

    me = await whoever(await try_in(number), now=NOW)

    assert me is not None and me.person_id == holder.id


async def test_the_sixth_try_waits_and_the_log_tells_staff_once():
    await an_office()
    person = await a_person_with_password()
    for _ in range(5):
        with pytest.raises(Refused):
            await try_in(person.id_number, 'guess')

    with pytest.raises(Refused, match='失败次数过多'):
        await try_in(person.id_number)
    assert await Event.filter(step='locked_out').count() == 1
    event = await Event.get(step='locked_out')
    assert person.id_number not in repr(dict(event))


async def test_guesses_sent_together_count_for_one_another():
    await an_office()
    person = await a_person_with_password()

    told = await asyncio.gather(*(try_in(person.id_number, 'guess') for _ in range(9)), return_exceptions=True)

    assert [str(one)[:6] for one in told].count('失败次数过多') == 4
    assert await Event.filter(step='locked_out').count() == 1


async def test_from_another_address_the_owner_gets_in_meanwhile():
    await an_office()
    person = await a_person_with_password()
    for _ in range(5):
        with pytest.raises(Refused):
            await try_in(person.id_number, 'guess', address='198.51.100.7')

    assert await try_in(person.id_number, address='192.0.2.1')


async def test_a_quarter_of_an_hour_later_the_lock_is_gone():
    await an_office()
    person = await a_person_with_password()
    for _ in range(5):
        with pytest.raises(Refused):
            await try_in(person.id_number, 'guess')

    assert await try_in(person.id_number, now=NOW + timedelta(minutes=15, seconds=1))


async def test_the_token_itself_is_nowhere_in_the_database():
    await an_office()
    person = await a_person_with_password()

    token = await try_in(person.phone)

    assert token not in repr([dict(row) for row in await UserSession.all()])


async def test_a_session_ends_after_twelve_hours_at_sign_out_and_everywhere_at_once():
    await an_office()
    person = await a_person_with_password()
    tokens = [await try_in(person.phone) for _ in range(3)]
    me = await whoever(tokens[0], now=NOW)
    assert me is not None
    assert await whoever(tokens[0], now=NOW + timedelta(hours=12)) is None

    await sign_out(me.actor, now=NOW)
    assert await whoever(tokens[0], now=NOW) is None
    assert await whoever(tokens[1], now=NOW) is not None

    assert await sign_out_everywhere(me.actor, now=NOW) == 2
    assert await whoever(tokens[2], now=NOW) is None


async def test_an_open_page_can_do_nothing_after_sign_out():
    await an_office()
    actor = await an_actor(await a_person())
    await authorise(actor, now=NOW)

    await sign_out(actor, now=NOW)

    with pytest.raises(Refused, match='登录已失效'):
        await authorise(actor, now=NOW)


async def test_changing_the_password_ends_the_other_sessions_and_keeps_this_one():
    await an_office()
    person = await a_person_with_password()
    here, there = await try_in(person.phone), await try_in(person.phone)
    me = await whoever(here, now=NOW)
    assert me is not None

    with pytest.raises(Refused, match='原密码不正确'):
        await change_password(me.actor, 'guess', 'another-one-2', now=NOW)
    await change_password(me.actor, PASSWORD, 'another-one-2', now=NOW)

    assert await whoever(here, now=NOW) is not None
    assert await whoever(there, now=NOW) is None
    assert await try_in(person.phone, 'another-one-2')


async def test_a_clerk_resets_a_password_and_a_candidate_cannot():
    admin = await an_office()
    person = await a_person_with_password()
    clerk = await on_duty(Duty.CLERK, admin.organisation_id)

    with pytest.raises(Refused):
        await reset_password(await an_actor(await a_person()), person.id, 'window-2026', now=NOW)
    await reset_password(clerk, person.id, 'window-2026', now=NOW)

    assert await try_in(person.phone, 'window-2026')


async def test_a_disabled_account_is_out_at_once_and_nobody_disables_himself():
    admin = await an_office()
    person = await a_person_with_password()
    token = await try_in(person.phone)

    with pytest.raises(Refused, match='自己'):
        await set_disabled(admin, admin.person_id, True, now=NOW)
    await set_disabled(admin, person.id, True, now=NOW)

    assert await whoever(token, now=NOW) is None
    with pytest.raises(Refused):
        await try_in(person.phone)
    await set_disabled(admin, person.id, False, now=NOW)
    assert await try_in(person.phone)


async def test_nobody_ends_a_strangers_session_but_the_administrator():
    admin = await an_office()
    mine, other = await an_actor(await a_person()), await an_actor(await a_person('样例乙'))

    with pytest.raises(NotThere):
        await end_session(mine, other.session_id, now=NOW)
    await end_session(admin, other.session_id, now=NOW)

    with pytest.raises(Refused):
        await authorise(other, now=NOW)


async def test_a_representative_switches_to_his_company_and_to_no_other():
    await an_office()
    person = await a_person()
    own, foreign = await an_organisation(representative=person), await an_organisation('样例乙公司')
    actor = await an_actor(person)

    await act_as(actor, Role.EMPLOYER, own.id, now=NOW)
    with pytest.raises(NotThere):
        await act_as(actor, Role.EMPLOYER, foreign.id, now=NOW)

    session = await UserSession.get(id=actor.session_id)
    assert (session.acting_role, session.acting_organisation_id) == (Role.EMPLOYER, own.id)


async def test_an_unconfirmed_account_represents_nobody():
    await an_office()
    person = await a_person(confirmed=False)
    own = await an_organisation(representative=person)

    with pytest.raises(NotThere):
        await act_as(await an_actor(person), Role.EMPLOYER, own.id, now=NOW)
