"""How something is made ready for the operations on people, organisations, settings and rules, and the act on it."""

from collections.abc import Awaitable, Callable
from dataclasses import asdict
from itertools import count
from typing import Any
from uuid import uuid4

from models.people import licences as sources
from models.people import lookup
from models.people.operations import (
    accounts,
    contacts,
    gateways,
    organisations,
    outside_register,
    refused_files,
    rule_changes,
)
from models.people.operations import import_organisations as importing
from models.people.passwords import hashed
from models.people.rules import Duty
from models.people.tables import Person, Staff
from models.records.gateway_rules import SmsGateway
from models.records.operations import notify, set_value
from models.records.rules import Channel, MessageState, ProposalState
from models.records.tables import Message, Notice, RulesProposal
from tests.builders import NOW, PASSWORD, a_code, a_number, a_person, a_phone, an_actor, on_duty
from tests.models.records.test_rule_changes import CHANGE, YEAR
from tests.rights.world import World

Act = Callable[[Any], Awaitable[Any]]
_turn = count(1)


async def change_mail(world: World) -> Act:
    return lambda actor: contacts.change_mail(actor, 'sample@sample.invalid', now=NOW)


async def change_password(world: World) -> Act:
    await Person.all().update(password_hash=await hashed(PASSWORD))
    return lambda actor: accounts.change_password(actor, PASSWORD, 'another-2026', now=NOW)


async def somebody(world: World, **more: Any) -> Person:
    return await a_person(f'样例{next(_turn)}', **more)


async def confirm(world: World) -> Act:
    person = await somebody(world, confirmed=False)
    return lambda actor: accounts.confirm(actor, person.id, now=NOW)


async def refuse_confirmation(world: World) -> Act:
    person = await somebody(world, confirmed=False)
    return lambda actor: accounts.refuse_confirmation(actor, person.id, '样例', now=NOW)


async def create_at_office(world: World) -> Act:
    number, phone = a_number(), a_phone()
    return lambda actor: accounts.create_at_office(actor, '样例新人', number, phone, PASSWORD, now=NOW)


async def reset_password(world: World) -> Act:
    person = await somebody(world)
    return lambda actor: accounts.reset_password(actor, person.id, PASSWORD, now=NOW)


async def set_disabled(world: World) -> Act:
    person = await somebody(world)
    return lambda actor: accounts.set_disabled(actor, person.id, True, now=NOW)


async def end_session(world: World) -> Act:
    """Another session of the stranger's."""
    other = await an_actor(await Person.get(id=world['stranger'].person_id))
    return lambda actor: accounts.end_session(actor, other.session_id or 0, now=NOW)


async def save_gateway(world: World) -> Act:
    return lambda actor: gateways.save_gateway(actor, SmsGateway(url='http://sample.invalid'), now=NOW)


async def send_test(world: World) -> Act:
    return lambda actor: gateways.send_test(actor, Channel.SMS, '19900000000', now=NOW)


async def retry_failed(world: World) -> Act:
    await notify(world.applicant.id, '样例', now=NOW)
    notice = await Notice.all().order_by('-id').first()
    message = await Message.create(
        notice=notice, channel=Channel.SMS, address='19900000000', state=MessageState.FAILED, at=NOW
    )
    return lambda actor: gateways.retry_failed(actor, message.id, now=NOW)


async def import_organisations(world: World) -> Act:
    row = importing.OrganisationRow(number=1, name='样例进口有限公司', code=a_code())
    return lambda actor: importing.import_organisations(actor, [row], now=NOW)


async def begin_trial(world: World) -> Act:
    source = sources.LicenceSource(enabled=True, url='http://sample.invalid', body='{"number": "{id_number}"}')
    await set_value(sources.SETTING, asdict(source), now=NOW)
    holder = sources.Holder(name='样例甲', id_number=a_number())
    return lambda actor: sources.begin_trial(actor, holder, now=NOW)


async def save_source(world: World) -> Act:
    return lambda actor: sources.save_source(actor, sources.LicenceSource(url='http://sample.invalid'), now=NOW)


async def save_lookup(world: World) -> Act:
    return lambda actor: lookup.save_lookup(actor, lookup.Lookup(url='http://sample.invalid'), now=NOW)


async def give_duty(world: World) -> Act:
    person = await somebody(world)
    return lambda actor: organisations.give_duty(
        actor, number=person.id_number, organisation_id=world.office.id, duty=Duty.CLERK, now=NOW
    )


async def end_duty(world: World) -> Act:
    colleague = await on_duty(Duty.CLERK, world.office.id)
    row = await Staff.get(person_id=colleague.person_id)
    return lambda actor: organisations.end_duty(actor, row.id, now=NOW)


async def save_organisation(world: World) -> Act:
    code = a_code()
    return lambda actor: organisations.save_organisation(
        actor, name='样例新建有限公司', code=code, address='', division='', representative_number='', now=NOW
    )


async def note_refused_file(world: World) -> Act:
    about = uuid4()
    return lambda actor: refused_files.note_refused_file(actor, about, '样例', size=1000, now=NOW)


async def a_proposal(world: World) -> int:
    """A change of a rule that some other administrator proposed."""
    await RulesProposal.filter(state=ProposalState.OPEN).update(state=ProposalState.DECLINED)
    return await rule_changes.propose_clause(await on_duty(Duty.ADMIN, world.office.id), CHANGE, now=NOW)


async def approve_rule(world: World) -> Act:
    row = await a_proposal(world)
    return lambda actor: rule_changes.approve(actor, row, now=NOW)


async def decline_rule(world: World) -> Act:
    row = await a_proposal(world)
    return lambda actor: rule_changes.decline(actor, row, '样例', now=NOW)


async def propose_clause(world: World) -> Act:
    return lambda actor: rule_changes.propose_clause(actor, CHANGE, now=NOW)


async def propose_year(world: World) -> Act:
    return lambda actor: rule_changes.propose_year(actor, YEAR, now=NOW)


async def ask_register(world: World) -> Act:
    return lambda actor: outside_register.ask_register(actor, '样例', now=NOW)


async def register_found(world: World) -> Act:
    await set_value(lookup.SETTING, asdict(lookup.Lookup(enabled=True, url='http://sample.invalid')), now=NOW)
    found = lookup.Found(code=a_code(), name='样例外地有限公司')
    return lambda actor: outside_register.register_found(actor, found, now=NOW)
