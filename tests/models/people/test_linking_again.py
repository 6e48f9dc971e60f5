"""Numbers linked in circles and chains, the same person under two numbers, and links that were a mistake."""

from datetime import date

import pytest

from models.certificates.register_changes import approve_change, propose_change
from models.certificates.register_search import search
from models.certificates.rules.register import Asked, RegisterChange
from models.certificates.tables import Certificate, RegisterProposal
from models.employment.tables import EmploymentRecord
from models.people.links import links_page
from models.people.operations.accounts import confirm, register, set_disabled
from models.people.operations.linking import confirm_link, decline_link, propose_link, propose_undo
from models.people.queries.persons import remaining_of
from models.people.rules import Duty
from models.people.tables import FormerNumber, NumberLink, Person, Staff
from models.records.operations import notify
from models.records.queries import notices_of
from models.records.rules import Role
from models.records.tables import Event
from models.regulation.objection import Refused
from tests.builders import NOW, PASSWORD, a_number, a_person, a_phone, an_actor, an_office, on_duty
from tests.builders_cases import Desk, a_submitted_case
from tests.builders_employment import a_firm, a_holder, an_item, filed

pytestmark = pytest.mark.usefixtures('db')


@pytest.fixture
async def desk():
    office = await an_office()
    return [await on_duty(duty, office.organisation_id) for duty in (Duty.CLERK, Duty.REVIEWER, Duty.APPROVER)]


async def linked(desk, old: str, new: str) -> int:
    """The number of a link that two have made."""
    link = await propose_link(desk[0], old, new, '样例', now=NOW)
    await confirm_link(desk[1], link, now=NOW)
    return link


async def undone(desk, link: int) -> int:
    undo = await propose_undo(desk[0], link, '关联错人', now=NOW)
    await confirm_link(desk[1], undo, now=NOW)
    return undo


async def test_a_former_number_is_never_the_new_number_of_anybody(desk):
    holder, _ = await a_holder('样例甲')
    other, _ = await a_holder('样例乙')
    first, second = holder.id_number, a_number()
    await linked(desk, first, second)

    for old in (second, other.id_number):
        with pytest.raises(Refused, match='已登记为原证件号'):
            await propose_link(desk[0], old, first, '样例', now=NOW)
    with pytest.raises(Refused, match='已是原证件号'):
        await propose_link(desk[0], first, a_number(), '样例', now=NOW)


async def test_a_number_that_becomes_a_former_one_while_a_link_waits_is_not_given_again(desk):
    holder, _ = await a_holder('样例甲')
    other, _ = await a_holder('样例乙')
    link = await propose_link(desk[0], other.id_number, a_number(), '样例', now=NOW)
    number = (await NumberLink.get(id=link)).new_number
    await FormerNumber.create(person_id=holder.id, number=number, reason='样例', at=NOW)

    with pytest.raises(Refused, match='重新提出'):
        await confirm_link(desk[1], link, now=NOW)


async def test_a_chain_of_numbers_finds_one_person_by_each(desk):
    holder, _ = await a_holder('样例甲')
    numbers = [holder.id_number, a_number(), a_number()]
    await linked(desk, *numbers[:2])
    await linked(desk, *numbers[1:])

    for number in numbers:
        assert len((await search(desk[0], Asked(number=number), now=NOW)).entries) == 1


async def test_two_links_that_touch_one_number_do_not_wait_at_once(desk):
    one, two = [(await a_holder(name))[0].id_number for name in ('样例甲', '样例乙')]
    number = a_number()
    await propose_link(desk[0], one, number, '样例', now=NOW)

    for old, new in ((two, number), (two, one), (one, a_number())):
        with pytest.raises(Refused, match='已有待确认的关联'):
            await propose_link(desk[0], old, new, '样例', now=NOW)


async def test_a_link_says_whose_rows_become_one(desk):
    holder, _ = await a_holder('样例甲')
    other, _ = await a_holder('样例旁人')
    await propose_link(desk[0], holder.id_number, other.id_number, '样例', now=NOW)
    await propose_link(desk[0], (await a_holder('样例丙'))[0].id_number, a_number(), '样例', now=NOW)

    _, (plain, joining) = await links_page(desk[0], is_open=True, now=NOW)

    assert plain['other'] is None
    assert (joining['name'], joining['other']['name']) == ('样例甲', '样例旁人')


async def test_who_has_another_number_by_now_is_still_the_one_who_proposed(desk):
    """A reviewer proposes under one account, is linked with his second one, and tries to decide there."""
    first = await Person.get(id=desk[1].person_id)
    second = await a_person('样例审核', password_hash='kept')
    await Staff.create(person_id=second.id, organisation_id=desk[1].organisation_id, duty=Duty.REVIEWER, since=NOW)
    holder, item = await a_holder('样例甲')
    await Certificate.filter(id=item.certificate_id).update(office_id=desk[0].organisation_id)
    change = await propose_change(
        desk[1], item.id, RegisterChange.SUSPEND, day=date(2026, 11, 20), reason='样例', clause='样例', now=NOW
    )
    await Staff.create(person_id=first.id, organisation_id=desk[1].organisation_id, duty=Duty.CLERK, since=NOW)
    link = await propose_link(desk[1], holder.id_number, a_number(), '样例', now=NOW)
    own = await propose_link(desk[0], first.id_number, second.id_number, '一人两号', now=NOW)
    assert await confirm_link(desk[2], own, now=NOW) == second.id
    himself = await an_actor(second, Role.ISSUER, desk[1].organisation_id)

    with pytest.raises(Refused, match='两人办理'):
        await approve_change(himself, change, now=NOW)
    with pytest.raises(Refused, match='两人办理'):
        await confirm_link(himself, link, now=NOW)
    assert not (await RegisterProposal.get(id=change)).decided_at


async def test_a_wrong_number_is_taken_back_and_free_for_whom_it_belongs_to(desk):
    holder, _ = await a_holder('样例甲')
    old, new = holder.id_number, a_number()
    link = await linked(desk, old, new)
    owner = await register('样例乙', old, a_phone(), PASSWORD, now=NOW)
    with pytest.raises(Refused, match='另一人的原证件号'):
        await confirm(desk[0], owner, now=NOW)
    await Person.filter(id=owner).update(id_number=new)

    undo = await undone(desk, link)
    await confirm_link(desk[1], undo, now=NOW)
    await confirm(desk[0], owner, now=NOW)

    assert (await Person.get(id=holder.id)).confirmed_number == old
    assert not await FormerNumber.exists()
    assert [one.name for one in (await search(desk[0], Asked(number=new), now=NOW)).entries] == []
    assert await Event.filter(step='unlink_confirmed', subject_id=str(holder.id)).count() == 1


@pytest.mark.parametrize('account_of', ['old', 'new'])
async def test_two_persons_taken_for_one_are_two_again_each_with_his_own(desk, account_of):
    firm = await a_firm(office=False)
    one, item = await a_holder('样例甲')
    two, other = await a_holder('样例乙')
    await Person.filter(id=(one if account_of == 'new' else two).id).update(password_hash='', phone='')
    await Person.filter(id=(two if account_of == 'new' else one).id).update(password_hash='kept')
    await filed(firm.actor, item)
    await filed(firm.actor, other)
    await notify(one.id, '样例消息', now=NOW)
    link = await linked(desk, one.id_number, two.id_number)
    kept = two if account_of == 'new' else one
    gone = one if kept is two else two
    assert await Certificate.filter(person_id=kept.id).count() == 2
    assert await remaining_of(gone.id) == kept.id

    await undone(desk, link)

    assert await remaining_of(gone.id) is None

    for person, held in ((one, item), (two, other)):
        assert (await Person.get(id=person.id)).confirmed_number == person.id_number
        assert (await Person.get(id=person.id)).disabled_at is None
        assert [row.id for row in await Certificate.filter(person_id=person.id)] == [held.certificate_id]
        (record,) = await EmploymentRecord.filter(person_id=person.id)
        assert record.certificate_item_id == held.id
    assert '样例消息' in [told['title'] for told in await notices_of(one.id)]
    assert not await FormerNumber.exists()
    _, rows = await links_page(desk[0], is_open=False, now=NOW)
    assert [(row['id'], row['undone']) for row in rows if row['undoes_id'] is None] == [(link, True)]


async def test_what_was_filed_meanwhile_goes_with_the_certificate_it_names(desk):
    firm = await a_firm(office=False)
    one, item = await a_holder('样例甲')
    two = await a_person('样例乙', password_hash='kept')
    link = await linked(desk, one.id_number, two.id_number)
    await filed(firm.actor, item)

    await undone(desk, link)

    assert await EmploymentRecord.filter(person_id=one.id).count() == 1


async def test_only_the_latest_link_is_taken_back_once_and_by_two(desk):
    holder, _ = await a_holder('样例甲')
    first = await linked(desk, holder.id_number, a_number())
    second = await linked(desk, (await Person.get(id=holder.id)).confirmed_number, a_number())

    with pytest.raises(Refused, match='先撤销后来的'):
        await propose_undo(desk[0], first, '样例', now=NOW)
    with pytest.raises(Refused, match='写明'):
        await propose_undo(desk[0], second, ' ', now=NOW)
    undo = await propose_undo(desk[0], second, '样例', now=NOW)
    with pytest.raises(Refused, match='待确认的撤销'):
        await propose_undo(desk[0], second, '样例', now=NOW)
    with pytest.raises(Refused, match='两人办理'):
        await confirm_link(desk[0], undo, now=NOW)
    await confirm_link(desk[1], undo, now=NOW)
    for link in (second, undo):
        with pytest.raises(Refused, match=r'已经撤销|已确认的关联'):
            await propose_undo(desk[0], link, '样例', now=NOW)
    await undone(desk, first)
    assert (await Person.get(id=holder.id)).confirmed_number == holder.id_number


async def test_a_link_that_waits_or_was_declined_has_nothing_to_take_back(desk):
    holder, _ = await a_holder('样例甲')
    link = await propose_link(desk[0], holder.id_number, a_number(), '样例', now=NOW)
    for _ in range(2):
        with pytest.raises(Refused, match='只有已确认'):
            await propose_undo(desk[0], link, '样例', now=NOW)
        if (await NumberLink.get(id=link)).decided_at is None:
            await decline_link(desk[1], link, '样例', now=NOW)


async def test_while_a_case_is_open_nobody_says_whose_it_is(desk):
    one, _ = await a_holder('样例甲')
    two = await a_person('样例乙', password_hash='kept')
    link = await linked(desk, one.id_number, two.id_number)
    await an_item(two, 'N2')
    await a_submitted_case(Desk(desk[0].organisation_id or 0, *desk), applicant=two)

    undo = await propose_undo(desk[0], link, '样例', now=NOW)
    with pytest.raises(Refused, match='先办结'):
        await confirm_link(desk[1], undo, now=NOW)
    assert (await Person.get(id=one.id)).confirmed_number is None


async def test_an_account_that_became_one_with_another_is_neither_opened_nor_closed_by_itself(desk):
    admin = await on_duty(Duty.ADMIN, desk[0].organisation_id)
    old, new = [await a_person(name, password_hash='kept') for name in ('样例甲', '样例乙')]
    await linked(desk, old.id_number, new.id_number)

    for closing in (False, True):
        with pytest.raises(Refused, match='已与同一人的另一个账号合并'):
            await set_disabled(admin, old.id, closing, now=NOW)
    assert (await Person.get(id=old.id)).disabled_at == NOW


async def test_of_an_open_and_a_closed_account_the_open_one_remains(desk):
    admin = await on_duty(Duty.ADMIN, desk[0].organisation_id)
    old, new = [await a_person(name, password_hash='kept') for name in ('样例甲', '样例乙')]
    await set_disabled(admin, new.id, True, now=NOW)

    await linked(desk, old.id_number, new.id_number)

    rows = {row.id: row for row in await Person.filter(id__in=[old.id, new.id])}
    assert (rows[old.id].disabled_at, rows[old.id].kept_in_id) == (None, None)
    assert (rows[new.id].kept_in_id, rows[old.id].confirmed_number) == (old.id, new.id_number)
