"""Registering, confirming, organisations and duties."""

import pytest

from models.people.operations.accounts import (
    confirm,
    create_at_office,
    refuse_confirmation,
    register,
    set_disabled,
)
from models.people.operations.organisations import end_duty, give_duty, save_organisation
from models.people.operations.set_up import set_up
from models.people.rights import authorise
from models.people.rules import CLAIMS_PER_NUMBER, Duty
from models.people.tables import Organisation, Person, Staff
from models.records.queries import notices_of
from models.records.rules import Role
from models.records.tables import Event
from models.regulation.objection import Refused
from tests.builders import NOW, PASSWORD, a_code, a_number, a_person, a_phone, an_actor, an_office, on_duty

pytestmark = pytest.mark.usefixtures('db')


async def test_every_fault_of_a_registration_is_told_at_once():
    await an_office()

    with pytest.raises(Refused) as refusal:
        await register('', '990101198005050000', '12', 'short', now=NOW)

    assert {o.field for o in refusal.value.objections} == {'name', 'id_number', 'phone', 'password'}


async def test_a_registered_person_is_unconfirmed_until_a_clerk_has_seen_the_card():
    admin = await an_office()
    clerk = await on_duty(Duty.CLERK, admin.organisation_id)
    person_id = await register('样例甲', a_number(), a_phone(), PASSWORD, now=NOW)
    assert (await Person.get(id=person_id)).confirmed_at is None

    await confirm(clerk, person_id, now=NOW)
    await confirm(clerk, person_id, now=NOW)  # a second click

    person = await Person.get(id=person_id)
    assert person.confirmed_number == person.id_number
    assert await Event.filter(step='confirmed').count() == 1
    assert [n['title'] for n in await notices_of(person_id)] == ['身份已核验']


async def test_two_claims_of_one_number_and_only_one_is_confirmed():
    admin = await an_office()
    clerk = await on_duty(Duty.CLERK, admin.organisation_id)
    number = a_number()
    first = await register('样例甲', number, a_phone(), PASSWORD, now=NOW)
    second = await register('样例甲', number, a_phone(), PASSWORD, now=NOW)

    await confirm(clerk, second, now=NOW)

    with pytest.raises(Refused, match='已有核验过的账号'):
        await confirm(clerk, first, now=NOW)


async def test_claims_of_one_number_come_to_an_end_but_the_window_stays_open():
    admin = await an_office()
    number = a_number()
    for _ in range(CLAIMS_PER_NUMBER):
        await register('样例甲', number, a_phone(), PASSWORD, now=NOW)

    with pytest.raises(Refused, match='窗口'):
        await register('样例甲', number, a_phone(), PASSWORD, now=NOW)

    assert await create_at_office(admin, '样例甲', number, a_phone(), PASSWORD, now=NOW)


async def test_a_clerk_confirms_nobody_himself():
    admin = await an_office()
    person = await a_person('样例受理员', confirmed=False)
    await Staff.create(person_id=person.id, organisation_id=admin.organisation_id, duty=Duty.CLERK, since=NOW)
    clerk = await an_actor(person, Role.ISSUER, admin.organisation_id)

    with pytest.raises(Refused, match='自己'):
        await confirm(clerk, person.id, now=NOW)


async def test_a_reviewer_does_not_confirm_and_a_refusal_needs_its_reason():
    admin = await an_office()
    person = await a_person(confirmed=False)
    with pytest.raises(Refused, match='岗位'):
        await confirm(await on_duty(Duty.REVIEWER, admin.organisation_id), person.id, now=NOW)
    clerk = await on_duty(Duty.CLERK, admin.organisation_id)
    with pytest.raises(Refused, match='原因'):
        await refuse_confirmation(clerk, person.id, '  ', now=NOW)

    await refuse_confirmation(clerk, person.id, '照片与本人不符', now=NOW)

    assert '照片与本人不符' in (await notices_of(person.id))[0]['body']


async def test_numbers_enter_the_log_masked():
    await an_office()
    number = a_number()

    await register('样例甲', number, a_phone(), PASSWORD, now=NOW)

    events = await Event.all()
    assert not any(number in f'{dict(event)}' for event in events)


async def test_an_office_is_set_up_once():
    await an_office()

    with pytest.raises(Refused, match='已经设立'):
        await an_office()
    assert await Event.filter(step='set_up').count() == 1


async def test_set_up_tells_every_fault(db):
    from tests.builders import NewOffice, OfficeLevel

    nothing = NewOffice(
        profile='zhongshan', name='', code='x', level=OfficeLevel.COUNTY, phone='', divisions=(('12', ''),),
        admin_name='', admin_number='1', admin_phone='', password='1',
    )  # fmt: skip

    with pytest.raises(Refused) as refusal:
        await set_up(nothing, now=NOW)

    fields = {o.field for o in refusal.value.objections}
    assert fields == {'name', 'code', 'divisions', 'admin_name', 'admin_id_number', 'admin_phone', 'password'}


async def test_an_organisation_is_added_and_its_change_tells_old_and_new():
    admin = await an_office()
    man, code = await a_person(), a_code()
    place = await save_organisation(
        admin, name='样例一公司', code=code, address='一路', division='', representative_number=man.id_number, now=NOW
    )

    await save_organisation(
        admin, name='样例二公司', code=code, address='一路', division='', representative_number='', now=NOW,
        organisation_id=place,
    )  # fmt: skip

    changed = await Event.get(step='organisation_changed')
    assert changed.changes == {'name': ['样例一公司', '样例二公司']}
    assert (await Organisation.get(id=place)).representative_id == man.id


async def test_a_code_is_registered_once_and_only_by_the_administrator():
    admin = await an_office()
    code = a_code()
    given = {'name': '样例公司', 'code': code, 'address': '', 'division': '', 'representative_number': '', 'now': NOW}
    await save_organisation(admin, **given)

    with pytest.raises(Refused, match='已登记'):
        await save_organisation(admin, **given)
    with pytest.raises(Refused):
        await save_organisation(await an_actor(await a_person()), **given | {'code': a_code()})


async def test_a_duty_is_given_once_and_ends_at_once():
    admin = await an_office()
    man = await a_person()
    for _ in range(2):
        await give_duty(admin, number=man.id_number, organisation_id=admin.organisation_id, duty=Duty.CLERK, now=NOW)
    assert await Staff.filter(person_id=man.id).count() == 1
    clerk = await an_actor(man, Role.ISSUER, admin.organisation_id)
    await authorise(clerk, Duty.CLERK, now=NOW)

    await end_duty(admin, (await Staff.get(person_id=man.id)).id, now=NOW)

    with pytest.raises(Refused, match='没有此身份'):
        await authorise(clerk, Duty.CLERK, now=NOW)


async def test_center_duties_do_not_exist_in_the_office_and_the_last_administrator_stays():
    admin = await an_office()
    man = await a_person()

    with pytest.raises(Refused, match='没有'):
        await give_duty(
            admin, number=man.id_number, organisation_id=admin.organisation_id, duty=Duty.INVIGILATOR, now=NOW
        )
    with pytest.raises(Refused, match='最后一位'):
        await end_duty(admin, (await Staff.get(person_id=admin.person_id)).id, now=NOW)


async def test_the_duty_of_the_last_administrator_who_can_sign_in_stays():
    admin = await an_office()
    other = await on_duty(Duty.ADMIN, admin.organisation_id)
    duties = {row.person_id: row.id for row in await Staff.filter(duty=Duty.ADMIN)}
    await set_disabled(admin, other.person_id, True, now=NOW)

    with pytest.raises(Refused, match='最后一位系统管理员'):
        await end_duty(admin, duties[admin.person_id], now=NOW)
    await end_duty(admin, duties[other.person_id], now=NOW)
