"""How something is made ready for each operation, and the act on it; called anew for each who may do it."""

from collections.abc import Awaitable, Callable
from dataclasses import asdict
from datetime import timedelta
from itertools import count
from typing import Any
from uuid import UUID

from documents.catalogue import FORMS
from documents.papers import PAPERS
from models.applications.operations import (
    answers,
    begin,
    confirming,
    converting,
    deciding,
    desk,
    filters,
    licences,
    mending,
)
from models.applications.operations import materials as papers
from models.applications.operations import submit as filing
from models.applications.rules.inbox import Filters
from models.applications.rules.item_choice import Chosen
from models.applications.rules.types import ApplicationStatus, Delivery, Region
from models.applications.tables import Application, ApplicationItem, EmployerConfirmation, SavedFilter
from models.centers.operations import save_center as keep_center
from models.certificates.typing_in import TypedItem
from models.certificates.typing_in import type_in as type_certificate_in
from models.forms import operations as forms
from models.forms.rules import SCAN, Entry
from models.mandates import granting
from models.mandates import operations as mandates
from models.mandates.rules import Function
from models.mandates.tables import PersonalMandate
from models.people import licences as sources
from models.people.tables import Office, OfficeDivision, Person
from models.records.operations import set_value
from models.regulation.item_text import read_item
from tests.builders import NOW, a_person
from tests.builders_cases import NEW, REISSUE, RENEWAL, a_material, accepted
from tests.models.applications.operations.test_filing import a_ready_draft
from tests.models.applications.operations.test_rights import ACTS, a_result, returned
from tests.rights.world import World, a_case, a_mandate, help_with

Act = Callable[[Any], Awaitable[Any]]
_turn = count(1)
FILE = {'sha256': 'e' * 64, 'kind': 'jpg', 'size': 1000, 'name': '样例.jpg'}
SHEET, SECTIONS = FORMS['reissue'], FORMS['exam_center']
CODE = 'N1'


def office_act(name: str) -> Callable[[World], Awaitable[Act]]:
    """An act of the office on a case that stands where it is next."""
    operation, kind, lead, _, handed = ACTS[name]

    async def make(world: World) -> Act:
        case = await a_case(world, kind, held=kind in {RENEWAL, REISSUE})
        await lead(world.office, case)
        given = (await a_result(case),) if name == 'file_result' else ()
        return lambda actor: operation(actor, case.id, *given, now=NOW, **handed)

    return make


async def settle_target(world: World) -> Act:
    """A renewal under review whose old item has no sure counterpart."""
    case = await a_case(world, RENEWAL, held=True)
    await accepted(world.office, case)
    await ApplicationItem.filter(application_id=case.id).update(code='G2', old_edition='2011', old_code='G3')
    row = await ApplicationItem.get(application_id=case.id)
    return lambda actor: converting.settle_target(actor, case.id, row.id, target='G1', now=NOW)


async def declare_relative(world: World) -> Act:
    case = await a_case(world, RENEWAL, held=True)
    return lambda actor: deciding.declare_relative(actor, case.id, now=NOW)


async def draft(world: World) -> UUID:
    """A draft of the applicant's, just begun; helped with, entrusted to the center."""
    form = FORMS['qualification']
    found = await begin.begin(world['applicant'], NEW, form, begun_with=f'm{next(_turn)}', now=NOW)
    await entrusted(world, found)
    return found


async def entrusted(world: World, application_id: UUID) -> None:
    known = {'center_id': world.center.id, 'center_files': True, 'employer_id': world.employer.id}
    await Application.filter(id=application_id).update(**known)
    await help_with(world, application_id)


async def choose_center(world: World) -> Act:
    case = await draft(world)
    return lambda actor: answers.choose_center(actor, case, None, center_files=False, now=NOW)


async def choose_items(world: World) -> Act:
    case, chosen = await draft(world), [Chosen(item=read_item(CODE))]
    return lambda actor: answers.choose_items(actor, case, chosen, certificate_items=[None], now=NOW)


async def declare(world: World) -> Act:
    case = await draft(world)
    return lambda actor: answers.declare(actor, case, violated=False, now=NOW)


async def deliver(world: World) -> Act:
    case = await draft(world)
    return lambda actor: answers.deliver(actor, case, Delivery.PICKUP, name='', phone='', address='', now=NOW)


async def settle_place(world: World) -> Act:
    case = await draft(world)
    return lambda actor: answers.settle_place(
        actor, case, employer_id=None, employer_name='样例机械有限公司', employer_division='990101',
        home_division='990101', region=Region.LOCAL, original_office='', now=NOW,
    )  # fmt: skip


async def begin_case(world: World) -> Act:
    turn = next(_turn)
    return lambda actor: begin.begin(actor, NEW, FORMS['qualification'], begun_with=f'b{turn}', now=NOW)


async def discard_case(world: World) -> Act:
    case = await draft(world)
    return lambda actor: begin.discard(actor, case, now=NOW)


async def let_help(world: World) -> Act:
    case = await draft(world)
    return lambda actor: begin.let_help(actor, case, now=NOW)


async def ask_employer(world: World) -> Act:
    case = await draft(world)
    return lambda actor: confirming.ask_employer(actor, case, now=NOW)


async def answer_confirmation(world: World) -> Act:
    case = await draft(world)
    row = await EmployerConfirmation.create(
        application_id=case, organisation_id=world.employer.id, statement={}, sha256='a' * 64, asked_at=NOW
    )
    return lambda actor: confirming.answer(actor, row.id, agreed=True, remark='', now=NOW)


async def save_filter(world: World) -> Act:
    return lambda actor: filters.save_filter(actor, '样例', Filters(), now=NOW)


async def drop_filter(world: World) -> Act:
    row = await SavedFilter.get_or_none(name='样例') or await SavedFilter.create(
        person_id=world['clerk'].person_id, name='样例', filters={}, at=NOW
    )
    return lambda actor: filters.drop_filter(actor, row.id, now=NOW)


async def ask_for_licence(world: World) -> Act:
    case = await draft(world)
    source = sources.LicenceSource(enabled=True, url='http://sample.invalid/{id_number}')
    await set_value(sources.SETTING, asdict(source), now=NOW)
    return lambda actor: licences.ask_for_licence(actor, case, 'id_front', now=NOW)


async def file_material(world: World) -> Act:
    case = await draft(world)
    return lambda actor: papers.file_material(actor, case, 'photo', title='', warnings=[], now=NOW, **FILE)


async def mend_material(world: World) -> Act:
    """A paper of a case that was sent back for it."""
    case = await a_case(world, NEW, form=True)
    await returned(world.office, case)
    return lambda actor: papers.file_material(actor, case.id, 'photo', title='', warnings=[], now=NOW, **FILE)


async def reuse(world: World) -> Act:
    earlier = await a_case(world, NEW)
    row = await a_material(earlier, 'id_front', '身份证')
    case = await draft(world)
    return lambda actor: papers.reuse(actor, case, 'id_front', row.id, now=NOW)


async def take_back(world: World) -> Act:
    case = await draft(world)
    row = await a_material(await Application.get(id=case), 'photo', '彩色照片')
    return lambda actor: papers.take_back(actor, case, row.id, now=NOW)


async def submit(world: World) -> Act:
    """A draft with everything answered; what was filed before is out of its way."""
    await Application.filter(person_id=world.applicant.id).update(status=ApplicationStatus.WITHDRAWN)
    await ApplicationItem.all().update(open_key=None)
    office = await Office.get(organisation_id=world.office.id)
    await OfficeDivision.get_or_create(office_id=office.id, code='990101')
    case = await a_ready_draft(world['applicant'], key=f's{next(_turn)}', code=CODE)
    await entrusted(world, case)
    return lambda actor: filing.submit(actor, case, FORMS['qualification'], now=NOW)


async def resubmit(world: World) -> Act:
    case = await a_case(world, NEW, form=True)
    await returned(world.office, case)
    await papers.file_material(world['applicant'], case.id, 'photo', title='', warnings=[], now=NOW, **FILE)
    return lambda actor: filing.resubmit(actor, case.id, FORMS['qualification'], now=NOW)


async def with_marked_item(world: World) -> tuple[UUID, int]:
    """A case that was sent back for its one item."""
    case = await a_case(world, NEW, form=True)
    row = await ApplicationItem.get(application_id=case.id)
    marks = [{'target': f'item/{row.id}', 'remark': '样例：请核对'}]
    paper = PAPERS['correction_notice']
    await desk.return_for_correction(world.office.clerk, case.id, items=marks, paper=paper, now=NOW)
    return case.id, row.id


async def replace_item(world: World) -> Act:
    case, row = await with_marked_item(world)
    same = Chosen(item=read_item(CODE))
    return lambda actor: mending.replace_item(actor, case, row, same, certificate_item=None, now=NOW)


async def remove_item(world: World) -> Act:
    case, row = await with_marked_item(world)
    return lambda actor: mending.remove_item(actor, case, row, now=NOW)


async def withdraw(world: World) -> Act:
    case = await a_case(world, NEW)
    return lambda actor: filing.withdraw(actor, case.id, now=NOW)


async def own_form(world: World, form: Any = SHEET) -> UUID:
    """A form of the applicant's own, outside any case."""
    return await forms.begin(world['applicant'], form, known=form.sample(), begun_by=f'f{next(_turn)}', now=NOW)


async def form_begin(world: World) -> Act:
    turn = next(_turn)
    return lambda actor: forms.begin(actor, SHEET, known={}, begun_by=f'g{turn}', now=NOW)


async def form_add_row(world: World) -> Act:
    form = await own_form(world, SECTIONS)
    return lambda actor: forms.add_row(actor, form, SECTIONS, 'people', row='r1', now=NOW)


async def form_remove_row(world: World) -> Act:
    form = await own_form(world, SECTIONS)
    return lambda actor: forms.remove_row(actor, form, SECTIONS, 'people', row='r1', now=NOW)


async def form_put_row_back(world: World) -> Act:
    form = await own_form(world, SECTIONS)
    return lambda actor: forms.put_row_back(actor, form, SECTIONS, 'people', row={'row': 'r1'}, place=0, now=NOW)


async def form_save_entries(world: World) -> Act:
    form, (key, *_) = await own_form(world), SHEET.fields
    entry = Entry(path=key, value='样例', was='', window='w1', turn=1)
    return lambda actor: forms.save_entries(actor, form, SHEET, [entry], now=NOW)


async def form_finish(world: World) -> Act:
    form = await own_form(world)
    return lambda actor: forms.finish(actor, form, SHEET, now=NOW)


async def form_copy(world: World) -> Act:
    form, turn = await own_form(world), next(_turn)
    return lambda actor: forms.copy(actor, form, SHEET, begun_by=f'c{turn}', now=NOW)


async def form_discard(world: World) -> Act:
    form = await own_form(world)
    return lambda actor: forms.discard(actor, form, now=NOW)


async def form_restore(world: World) -> Act:
    form = await own_form(world)
    await forms.discard(world['applicant'], form, now=NOW)
    return lambda actor: forms.restore(actor, form, now=NOW)


async def finished_form(world: World) -> UUID:
    form = await own_form(world)
    await forms.finish(world['applicant'], form, SHEET, now=NOW)
    return form


async def form_attach(world: World) -> Act:
    form = await finished_form(world)
    return lambda actor: forms.attach(actor, form, SHEET, slot=SCAN, now=NOW, **FILE)


async def form_detach(world: World) -> Act:
    form = await finished_form(world)
    return lambda actor: forms.detach(actor, form, SHEET, slot=SCAN, now=NOW)


async def save_center(world: World) -> Act:
    return lambda actor: keep_center(actor, world.employer.id, items=[('2019', 'N1')], since=NOW.date(), now=NOW)


async def type_in(world: World) -> Act:
    line = TypedItem(item='N1', valid_from='2024-01-01', valid_until='2028-01-01')
    return lambda actor: type_certificate_in(
        actor, number='样例0001', archive_number='', issuer='样例局', lines=[line], now=NOW
    )


TERM = {'functions': [Function.VIEW], 'first': NOW.date(), 'last': NOW.date() + timedelta(days=20)}


async def grant(world: World) -> Act:
    person = await a_person('样例新代办')
    return lambda actor: granting.grant(actor, number=person.id_number, now=NOW, **TERM)


async def granted(world: World) -> int:
    """A mandate of the employer's for somebody else."""
    boss = await Person.get(id=world.employer.representative_id)
    return (await a_mandate(world.employer, await a_person('样例代办乙'), boss, Function.VIEW)).id


async def change_mandate(world: World) -> Act:
    mandate = await granted(world)
    return lambda actor: granting.change(actor, mandate, enabled=True, version=0, now=NOW, **TERM)


async def disable_mandate(world: World) -> Act:
    mandate = await granted(world)
    return lambda actor: granting.disable(actor, mandate, now=NOW)


async def confirm_mandate(world: World) -> Act:
    mandate = await granted(world)
    return lambda actor: granting.confirm(actor, mandate, now=NOW)


async def end_help(world: World) -> Act:
    case = await draft(world)
    mandate = await PersonalMandate.get(application_id=case, helper_id=world['helper'].person_id)
    return lambda actor: mandates.end_help(actor, mandate.id, now=NOW)


async def take_help(world: World) -> Act:
    code = await begin.let_help(world['applicant'], await draft(world), now=NOW)
    return lambda actor: mandates.take_help(actor, code, now=NOW)
