"""One person, one row: holders without account, accounts confirmed later, old and new identity numbers."""

from datetime import date

import pytest

from models.certificates.register_search import search
from models.certificates.rules.register import Asked
from models.certificates.tables import Certificate
from models.employment.tables import EmploymentRecord
from models.people.bans import BanKind
from models.people.operations import merging
from models.people.operations.accounts import confirm, create_at_office, register, reset_password
from models.people.operations.linking import confirm_link, decline_link, propose_link
from models.people.operations.sign_in import sign_in
from models.people.queries.persons import remaining_of
from models.people.rules import Duty
from models.people.tables import FormerNumber, Person, PersonBan
from models.records.tables import Event
from models.regulation.objection import NotThere, Refused
from tests.builders import NOW, PASSWORD, a_number, a_person, a_phone, an_actor, an_office, on_duty
from tests.builders_employment import a_firm, an_item, filed

pytestmark = pytest.mark.usefixtures('db')


@pytest.fixture
async def desk():
    office = await an_office()
    return [await on_duty(duty, office.organisation_id) for duty in (Duty.CLERK, Duty.REVIEWER)]


async def a_known_holder(name='样例甲') -> tuple[Person, int]:
    """Somebody the register knows without an account, with a certificate, a record and a ban."""
    firm = await a_firm(office=False)
    holder = await a_person(name, password_hash='')
    await Person.filter(id=holder.id).update(phone='')
    item = await an_item(holder)
    await filed(firm.actor, item)
    await PersonBan.create(
        person_id=holder.id, kind=BanKind.CHEATING, start=date(2026, 1, 1), until=date(2027, 1, 1), clause='样例',
        reason='样例', at=NOW,
    )  # fmt: skip
    return holder, item.id


async def belongs_to(person_id: int) -> bool:
    """Whether certificate, record and ban are this person's."""
    counts = [await table.filter(person_id=person_id).count() for table in (Certificate, EmploymentRecord, PersonBan)]
    return counts == [1, 1, 1]


async def test_nobody_signs_in_as_a_holder_without_an_account(desk):
    holder, _ = await a_known_holder()

    for login in (holder.id_number, ''):
        for password in ('', 'none', PASSWORD):
            with pytest.raises(Refused, match='账号或密码不正确'):
                await sign_in(login, password, address='1', device='', now=NOW)
    with pytest.raises(Refused, match='还没有账号'):
        await reset_password(desk[0], holder.id, PASSWORD, now=NOW)


async def test_an_account_that_is_confirmed_becomes_the_holder(desk):
    holder, _ = await a_known_holder()
    account = await register('样例甲', holder.id_number, a_phone(), PASSWORD, now=NOW)
    assert await belongs_to(holder.id)

    await confirm(desk[0], account, now=NOW)

    assert await belongs_to(account)
    assert (await Person.get(id=account)).confirmed_number == holder.id_number
    gone = await Person.get(id=holder.id)
    assert (gone.confirmed_number, gone.disabled_at) == (None, NOW)
    assert (await remaining_of(holder.id), await remaining_of(account)) == (account, None)
    assert await Event.filter(step='joined', subject='person', subject_id=str(account)).count() == 1


async def test_an_account_made_at_the_window_becomes_the_holder(desk):
    holder, _ = await a_known_holder()

    account = await create_at_office(desk[0], '样例甲', holder.id_number, a_phone(), PASSWORD, now=NOW)

    assert await belongs_to(account)


async def test_a_confirmed_account_is_never_taken_over(desk):
    holder, _ = await a_known_holder()
    await Person.filter(id=holder.id).update(password_hash='kept')
    account = await register('样例甲', holder.id_number, a_phone(), PASSWORD, now=NOW)

    with pytest.raises(Refused, match='已有核验过的账号'):
        await confirm(desk[0], account, now=NOW)
    assert await belongs_to(holder.id)


async def test_what_no_subject_moves_ends_the_act(desk, monkeypatch):
    holder, _ = await a_known_holder()
    account = await register('样例甲', holder.id_number, a_phone(), PASSWORD, now=NOW)
    monkeypatch.setattr(merging, '_moves', [merging.move_own])

    with pytest.raises(RuntimeError, match='certificates'):
        await confirm(desk[0], account, now=NOW)
    assert (await Person.get(id=account)).confirmed_at is None
    assert await belongs_to(holder.id)


async def test_a_new_number_takes_the_place_of_the_old_one_which_still_finds_the_person(desk):
    holder, _ = await a_known_holder()
    old, new = holder.id_number, a_number()

    link = await propose_link(desk[0], old, new, '公安机关更正号码证明', now=NOW)
    kept = await confirm_link(desk[1], link, now=NOW)
    await confirm_link(desk[1], link, now=NOW)

    assert kept == holder.id and await belongs_to(holder.id)
    assert (await Person.get(id=kept)).confirmed_number == new
    assert await FormerNumber.filter(number=old, person_id=kept).count() == 1
    for number in (old, new):
        assert len((await search(desk[0], Asked(number=number), now=NOW)).entries) == 1


async def test_two_rows_are_joined_and_the_account_remains(desk):
    holder, _ = await a_known_holder()
    account = await a_person('样例甲', password_hash='kept')

    kept = await confirm_link(
        desk[1], await propose_link(desk[0], holder.id_number, account.id_number, '样例', now=NOW), now=NOW
    )

    assert kept == account.id and await belongs_to(account.id)


async def test_the_account_remains_also_where_the_new_number_is_the_register_s(desk):
    holder, _ = await a_known_holder()
    account = await a_person('样例甲', password_hash='kept')

    kept = await confirm_link(
        desk[1], await propose_link(desk[0], account.id_number, holder.id_number, '样例', now=NOW), now=NOW
    )

    assert kept == account.id and await belongs_to(account.id)
    assert (await Person.get(id=kept)).confirmed_number == holder.id_number


async def test_a_former_number_is_nobody_else_s(desk):
    holder, _ = await a_known_holder()
    old = holder.id_number
    await confirm_link(desk[1], await propose_link(desk[0], old, a_number(), '样例', now=NOW), now=NOW)
    account = await register('样例乙', old, a_phone(), PASSWORD, now=NOW)

    with pytest.raises(Refused, match='另一人的原证件号'):
        await confirm(desk[0], account, now=NOW)


async def test_one_person_alone_links_nothing_and_nobody_links_himself(desk):
    holder, _ = await a_known_holder()
    link = await propose_link(desk[0], holder.id_number, a_number(), '样例', now=NOW)
    mine = await Person.get(id=desk[1].person_id)
    own = await propose_link(desk[0], mine.id_number, a_number(), '样例', now=NOW)

    with pytest.raises(Refused, match='两人办理'):
        await confirm_link(desk[0], link, now=NOW)
    with pytest.raises(Refused, match='本人'):
        await confirm_link(desk[1], own, now=NOW)
    with pytest.raises(NotThere):
        await confirm_link(desk[1], 4711, now=NOW)
    assert not await FormerNumber.exists()


async def test_a_declined_link_changes_nothing(desk):
    holder, _ = await a_known_holder()
    link = await propose_link(desk[0], holder.id_number, a_number(), '样例', now=NOW)

    await decline_link(desk[1], link, '材料不足', now=NOW)

    with pytest.raises(Refused, match='已由同事处理'):
        await confirm_link(desk[1], link, now=NOW)
    assert (await Person.get(id=holder.id)).confirmed_number == holder.id_number


@pytest.mark.parametrize(('old', 'new', 'reason', 'fields'), [
    ('1', '2', '', {'old', 'new', 'reason'}), ('unknown', 'unknown too', '样例', {'old'}),
])  # fmt: skip
async def test_every_fault_of_a_proposal_is_told(desk, old, new, reason, fields):
    numbers = [a_number() if text.startswith('unknown') else text for text in (old, new)]

    with pytest.raises(Refused) as refusal:
        await propose_link(desk[0], *numbers, reason, now=NOW)
    assert {one.field for one in refusal.value.objections} == fields


async def test_only_the_office_links(desk):
    with pytest.raises(Refused):
        await propose_link(await an_actor(await a_person()), a_number(), a_number(), '样例', now=NOW)
