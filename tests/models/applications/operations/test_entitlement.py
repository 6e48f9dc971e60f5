"""Who may apply is asked on the day of the filing, of the rows that were picked; what was filed upon stands still."""

from datetime import timedelta

import pytest

from models.applications.facts import objections_to_entitlement
from models.applications.operations import deciding
from models.applications.operations.begin import begin, choose_items, declare, deliver, discard, settle_place
from models.applications.operations.materials import MOST_OWN, file_material
from models.applications.operations.submit import submit
from models.applications.queries.choosing import against_filing
from models.applications.queries.office_card import case_card
from models.applications.rules.item_choice import Chosen
from models.applications.rules.types import ApplicationType, Delivery, MaterialState, Region
from models.applications.tables import Application, ApplicationItem, Correction, EmployerConfirmation, Material
from models.certificates.rules.items import ItemStatus
from models.certificates.tables import CertificateItem
from models.certificates.typing_in import TypedItem, type_in
from models.clock import office_day
from models.people.bans import BanKind, ban
from models.people.operations.banning import impose
from models.records.office_rules import current_rules
from models.regulation.item_text import METAL, NamedItem, read_item
from models.regulation.objection import NotThere, Refused
from tests.builders import NOW, a_person, an_actor, an_office
from tests.builders_cases import PAPERS, a_desk, a_held_item, a_submitted_case, read_again, reviewed
from tests.models.applications.operations.test_filing import a_candidate, a_ready_draft, form_for

pytestmark = pytest.mark.usefixtures('db')
NEW, RENEWAL = ApplicationType.NEW, ApplicationType.RENEWAL
AFTER = timedelta(days=14)


async def a_renewal(actor, item: str, row: int | None, *, target: str = ''):
    """A draft of a renewal with its item picked."""
    application_id = await begin(actor, RENEWAL, form_for(RENEWAL), begun_with=f'r{row}', now=NOW)
    picked = [Chosen(item=read_item(item), target=target)]
    await choose_items(actor, application_id, picked, certificate_items=[row], now=NOW)
    await declare(actor, application_id, violated=False, now=NOW)
    return application_id


async def typed(actor, item: str, until: str) -> CertificateItem:
    """A certificate from elsewhere, entered by its holder."""
    lines = [TypedItem(item=item, valid_from='2023-01-01', valid_until=until)]
    certificate = await type_in(
        actor, number='990101199001011234', archive_number='', issuer='外地样例局', lines=lines, now=NOW
    )
    return await CertificateItem.get(certificate_id=certificate)


async def told(actor, application_id, *, now) -> str:
    return '；'.join(one.message for one in await against_filing(actor, application_id, form_for(RENEWAL), now=now))


@pytest.mark.parametrize('item', ['N1', '2011:N2'])
async def test_a_draft_begun_in_time_cannot_be_filed_once_the_window_has_closed(item):
    await an_office()
    actor = await a_candidate()
    row = await typed(actor, item, (office_day(NOW) + timedelta(days=35)).isoformat())
    draft = await a_renewal(actor, item, row.id)

    assert '最后申请日' not in await told(actor, draft, now=NOW)
    assert '最后申请日' in await told(actor, draft, now=NOW + AFTER)


async def test_a_ban_that_begins_after_the_draft_keeps_it_from_being_filed():
    await an_office()
    actor = await a_candidate()
    draft = await a_ready_draft(actor)
    profile, _ = await current_rules()
    found = ban(profile, BanKind.CHEATING, person_id=actor.person_id, start=office_day(NOW) + timedelta(days=1))
    await impose(found, reason='样例', application_id=draft, now=NOW)

    with pytest.raises(Refused, match='考试作弊'):
        await submit(actor, draft, form_for(NEW), now=NOW + timedelta(days=2))


async def test_somebody_elses_certificate_cannot_be_renewed_as_ones_own():
    await an_office()
    desk, me, other = await a_desk('样例二局'), await a_person('样例甲'), await a_person('样例乙')
    until = office_day(NOW) + timedelta(days=60)
    await a_held_item(me, desk, until=until)
    theirs = await a_held_item(other, desk, until=until)

    with pytest.raises(NotThere):
        await a_renewal(await an_actor(me), 'N1', theirs.id)


async def test_the_row_of_another_item_cannot_be_picked():
    await an_office()
    desk, me = await a_desk('样例二局'), await a_person('样例甲')
    until = office_day(NOW) + timedelta(days=60)
    await a_held_item(me, desk, until=until)
    crane = await a_held_item(me, desk, 'Q1', until=until)

    with pytest.raises(NotThere):
        await a_renewal(await an_actor(me), 'N1', crane.id)


async def test_an_old_item_that_becomes_nothing_is_refused_in_words():
    await an_office()
    actor = await a_candidate()
    row = await typed(actor, '2011:N1', '2027-01-20')

    with pytest.raises(Refused, match='向发证机关查询'):
        await a_renewal(actor, '2011:N1', row.id)


async def test_days_that_a_filed_case_stands_on_cannot_be_typed_anew():
    office, person = await a_desk(), await a_person('样例申请人')
    actor = await an_actor(person)
    row = await typed(actor, 'N1', '2027-01-20')
    case = await a_submitted_case(office, RENEWAL, applicant=person, held=(row.id,))

    await typed(actor, 'N1', '2027-01-20')
    with pytest.raises(Refused, match='已用于提交过的申请'):
        await typed(actor, 'N1', '2035-01-20')

    item = await ApplicationItem.get(application_id=case.id)
    await Application.filter(id=case.id).update(status='returned')
    await Correction.create(
        application_id=case.id, round=1, items=[{'target': f'item/{item.id}', 'remark': '样例', 'label': 'N1'}],
        returned_at=NOW, due_on=office_day(NOW) + AFTER,
    )  # fmt: skip
    assert (await typed(actor, 'N1', '2027-02-20')).valid_until.isoformat() == '2027-02-20'


@pytest.mark.parametrize(
    ('code', 'said'),
    [
        ('', '须填写焊工项目代号'),
        ('S' * 61, '最多60个字'),
        ('SMAW-1G\n', '写成一行'),
        ('SMAW-\u202e1G', '看不见'),
    ],
)
async def test_a_welders_own_code_is_one_readable_line(code, said):
    await an_office()
    actor = await a_candidate()
    draft = await begin(actor, NEW, form_for(NEW), begun_with='w', now=NOW)
    metal = NamedItem(item=read_item(METAL).item, restriction=code)

    with pytest.raises(Refused, match=said):
        await choose_items(actor, draft, [Chosen(item=metal)], certificate_items=[None], now=NOW)


async def test_a_code_of_an_unusual_shape_is_kept_with_a_warning():
    await an_office()
    actor = await a_candidate()
    draft = await begin(actor, NEW, form_for(NEW), begun_with='w', now=NOW)
    codes = ('SMAW-FeⅡ-6G-12/60-Fef3J', '=1+1')
    metal = [Chosen(item=NamedItem(item=read_item(METAL).item, restriction=code)) for code in codes]

    warned = await choose_items(actor, draft, metal, certificate_items=[None, None], now=NOW)

    assert [one.message for one in warned if '不常见' in one.message] == [
        '项目代号“=1+1”的写法不常见，请对照焊接操作人员考核细则核对，例如SMAW-FeⅡ-6G-12/60-Fef3J'
    ]
    assert await ApplicationItem.filter(application_id=draft).count() == 2


async def test_text_that_is_too_long_for_its_place_is_refused_at_its_field():
    await an_office()
    actor = await a_candidate()
    draft = await begin(actor, NEW, form_for(NEW), begun_with='l', now=NOW)
    place = {
        'employer_id': None, 'employer_name': '样例', 'employer_division': '', 'home_division': '990101',
        'region': Region.LOCAL, 'original_office': '',
    }  # fmt: skip

    async def field_of(doing) -> str:
        with pytest.raises(Refused, match='请精简') as refusal:
            await doing
        return refusal.value.objections[0].field

    assert await field_of(settle_place(actor, draft, **place | {'employer_name': '长' * 500}, now=NOW)) == 'employer'
    assert await field_of(settle_place(actor, draft, **place | {'original_office': '长' * 500}, now=NOW)) == 'issuer'
    to = {'name': '样例', 'phone': '19900000000', 'address': '长' * 500}
    assert await field_of(deliver(actor, draft, Delivery.COURIER, **to, now=NOW)) == 'address'


async def test_the_office_does_not_miss_papers_that_a_confirmed_declaration_replaces():
    office = await a_desk()
    case = await a_submitted_case(office, profile_key='shaanxi', form=True)
    missed = [one.message for one in (await case_card(office.reviewer, case.id, now=NOW)).checks]
    assert any('学历' in message for message in missed)

    await Material.create(
        application_id=case.id, key='self_declaration', sha256='d' * 64, kind='pdf', name='样例.pdf', size=1,
        state=MaterialState.GIVEN, at=NOW, id=(await read_again(case)).id,
    )  # fmt: skip
    checked = [one.message for one in (await case_card(office.reviewer, case.id, now=NOW)).checks]
    assert not any('缺少学历' in message for message in checked)
    assert not await EmployerConfirmation.all().exists()


async def test_a_long_file_name_is_cut_and_keeps_its_ending():
    await an_office()
    actor = await a_candidate()
    draft = await begin(actor, NEW, form_for(NEW), begun_with='f', now=NOW)
    paper = {'sha256': 'e' * 64, 'kind': 'jpg', 'size': 10, 'warnings': [], 'now': NOW}

    await file_material(actor, draft, 'photo', title='', name=f'C:\\样例\\{"长" * 300}.jpg', **paper)

    name = (await Material.get(application_id=draft)).name
    assert name.startswith('长') and name.endswith('….jpg') and len(name) <= 120


async def test_papers_of_ones_own_have_an_end_and_a_name_that_fits():
    await an_office()
    actor = await a_candidate()
    draft = await begin(actor, NEW, form_for(NEW), begun_with='o', now=NOW)
    paper = {'kind': 'jpg', 'size': 10, 'name': '样例.jpg', 'warnings': [], 'now': NOW}

    with pytest.raises(Refused, match='材料名称：最多120个字'):
        await file_material(actor, draft, 'own_0', title='长' * 300, sha256='0' * 64, **paper)
    for place in range(MOST_OWN):
        await file_material(actor, draft, f'own_{place}', title='样例', sha256=f'{place:064x}', **paper)
    await file_material(actor, draft, 'own_0', title='样例', sha256='f' * 64, **paper)
    with pytest.raises(Refused, match='最多20份'):
        await file_material(actor, draft, 'own_99', title='样例', sha256='d' * 64, **paper)
    with pytest.raises(NotThere):
        await file_material(actor, draft, 'own_' + 'x' * 80, title='样例', sha256='d' * 64, **paper)


@pytest.mark.parametrize('status', [ItemStatus.REVOKED, ItemStatus.SUSPENDED])
async def test_nothing_follows_an_item_that_was_taken_away_while_the_office_worked(status):
    office, person = await a_desk(), await a_person('样例申请人')
    row = await a_held_item(person, office, until=office_day(NOW) + timedelta(days=60))
    case = await a_submitted_case(office, RENEWAL, applicant=person, held=(row.id,))
    await reviewed(office, case)

    await CertificateItem.filter(id=row.id).update(status=status)
    with pytest.raises(Refused, match=f'状态是“{status.label}”'):
        await deciding.approve(office.approver, case.id, paper=PAPERS['grant'], now=NOW)

    await CertificateItem.filter(id=row.id).update(status=ItemStatus.VALID)
    await deciding.approve(office.approver, case.id, paper=PAPERS['grant'], now=NOW)


async def test_answers_to_a_deleted_draft_are_told_that_it_is_gone():
    await an_office()
    actor = await a_candidate()
    draft = await begin(actor, NEW, form_for(NEW), begun_with='d', now=NOW)
    await discard(actor, draft, now=NOW)

    with pytest.raises(Refused, match='草稿已删除'):
        await choose_items(actor, draft, [Chosen(item=read_item('A'))], certificate_items=[None], now=NOW)


async def test_a_certificate_that_would_last_for_generations_is_not_taken():
    await an_office()
    actor = await a_candidate()

    with pytest.raises(Refused, match='10年以后，不合常理'):
        await typed(actor, 'N1', '2199-01-30')
    with pytest.raises(Refused, match='有效期止早于有效期起'):
        await typed(actor, 'N1', '2022-12-31')
    assert (await typed(actor, 'N1', '2030-12-31')).valid_until.year == 2030


async def test_a_ban_that_begins_after_the_filing_is_shown_to_the_office_and_refuses_nothing():
    office = await a_desk()
    case = await a_submitted_case(office, NEW)
    profile, _ = await current_rules()
    found = ban(profile, BanKind.CHEATING, person_id=case.person_id, start=office_day(NOW))
    await impose(found, reason='样例', application_id=case.id, now=NOW)
    await Application.filter(id=case.id).update(submitted_at=NOW - timedelta(days=2))
    case = await Application.get(id=case.id)
    rows = await ApplicationItem.filter(application_id=case.id)
    said = [one for one in await objections_to_entitlement(case, rows, profile, NOW) if '提交申请之后' in one.message]

    assert [one.soft for one in said] == [True] and '由审批人员决定' in said[0].message
