"""What an applicant does with his application until the office has it."""

import asyncio
from datetime import timedelta
from itertools import count

import pytest

from documents.catalogue import FORMS
from models.applications.operations.begin import (
    begin,
    choose_center,
    choose_items,
    declare,
    deliver,
    discard,
    let_help,
    settle_place,
)
from models.applications.operations.materials import file_material, reuse, take_back
from models.applications.operations.submit import resubmit, submit, withdraw
from models.applications.rules.item_choice import Chosen
from models.applications.rules.materials import FORMS as FORM_OF
from models.applications.rules.receipt import receipt_hash
from models.applications.rules.types import ApplicationStatus, ApplicationType, Delivery, Region
from models.applications.tables import Application, ApplicationItem, Material
from models.centers.tables import Center, CenterItem
from models.certificates.typing_in import TypedItem, type_in
from models.forms.operations import save_entries
from models.forms.rules import Entry
from models.forms.tables import FilledForm
from models.mandates.operations import take_help
from models.records.queries import notices_of
from models.regulation.item_text import read_item
from models.regulation.objection import NotThere, Refused
from tests.builders import NOW, a_person, an_actor, an_office, an_organisation

pytestmark = pytest.mark.usefixtures('db')
WINDOWS = count(1)
LATER = NOW + timedelta(minutes=5)


def form_for(kind: ApplicationType):
    return FORMS[FORM_OF[kind]]


async def a_candidate(**more):
    person = await a_person(**more)
    return await an_actor(person)


async def a_center(*codes: str) -> Center:
    place = await an_organisation('样例特种设备考试中心')
    center = await Center.create(organisation_id=place.id, division='990101', since=NOW.date())
    for code in codes:
        await CenterItem.create(center_id=center.id, edition='2019', code=code)
    return center


async def fill_in(actor, application_id, kind: ApplicationType, **values) -> None:
    """Fill the form with its sample, and the applicant's own particulars."""
    application = await Application.get(id=application_id)
    form = form_for(kind)
    known = (await FilledForm.get(id=application.form_id)).data
    data = form.sample() | {key: value for key, value in known.items() if value} | values
    entries = [
        Entry(path=key, value=value, was=known.get(key), window=f'w{next(WINDOWS)}', turn=turn)
        for turn, (key, value) in enumerate(data.items(), 1)
    ]
    await save_entries(actor, application.form_id, form, entries, now=NOW)


async def file_all(actor, application_id, *keys: str) -> None:
    for place, key in enumerate(keys):
        await file_material(
            actor, application_id, key, title='', sha256=f'{place + 1:064x}', kind='jpg', size=1000, name=f'{key}.jpg',
            warnings=[], now=NOW,
        )  # fmt: skip


async def a_ready_draft(actor, *, key: str = 'k1', code: str = 'N1'):
    """A 新办 of one item with everything answered."""
    kind = ApplicationType.NEW
    application_id = await begin(actor, kind, form_for(kind), begun_with=key, now=NOW)
    await choose_items(actor, application_id, [Chosen(item=read_item(code))], certificate_items=[None], now=NOW)
    await settle_place(
        actor, application_id, employer_id=None, employer_name='样例机械有限公司', employer_division='990101',
        home_division='990101', region=Region.LOCAL, original_office='', now=NOW,
    )  # fmt: skip
    center = await a_center(code)
    await choose_center(actor, application_id, center.id, center_files=False, now=NOW)
    await fill_in(actor, application_id, kind)
    await file_all(actor, application_id, 'id_front', 'id_back', 'photo', 'diploma', 'medical')
    return application_id


async def test_a_candidate_files_and_takes_away_a_receipt_whose_hash_can_be_computed_again():
    await an_office()
    actor = await a_candidate()
    application_id = await a_ready_draft(actor)

    receipt = await submit(actor, application_id, form_for(ApplicationType.NEW), now=LATER)

    application = await Application.get(id=application_id)
    assert application.status is ApplicationStatus.SUBMITTED
    assert receipt.sha256 == receipt_hash(application.receipt)
    assert len(receipt.tracking_code) >= 16 and application.due_on is not None
    assert [n['title'] for n in await notices_of(actor.person_id)] == [f'申请已提交：{receipt.number}']


async def test_filing_twice_is_one_application_and_one_receipt():
    await an_office()
    actor = await a_candidate()
    application_id = await a_ready_draft(actor)
    form = form_for(ApplicationType.NEW)

    receipts = await asyncio.gather(*(submit(actor, application_id, form, now=LATER) for _ in range(3)))

    assert len(set(receipts)) == 1
    assert await Application.filter(number__not_isnull=True).count() == 1


async def test_the_same_item_cannot_be_under_way_twice():
    await an_office()
    actor = await a_candidate()
    first, second = await a_ready_draft(actor, key='k1'), await a_ready_draft(actor, key='k2')
    await submit(actor, first, form_for(ApplicationType.NEW), now=LATER)

    with pytest.raises(Refused, match='办理中的申请'):
        await submit(actor, second, form_for(ApplicationType.NEW), now=LATER)

    await withdraw(actor, first, now=LATER)
    await withdraw(actor, first, now=LATER)  # a second click
    assert await submit(actor, second, form_for(ApplicationType.NEW), now=LATER)


async def test_the_database_itself_lets_only_one_open_case_have_an_item():
    await an_office()
    actor = await a_candidate()
    first, second = await a_ready_draft(actor, key='k1'), await a_ready_draft(actor, key='k2')
    form = form_for(ApplicationType.NEW)

    results = await asyncio.gather(
        submit(actor, first, form, now=LATER), submit(actor, second, form, now=LATER), return_exceptions=True
    )

    assert sorted(type(result).__name__ for result in results) == ['Receipt', 'Refused']
    assert await ApplicationItem.filter(open_key__not_isnull=True).count() == 1


async def test_everything_missing_is_told_at_once():
    await an_office()
    actor = await a_candidate()
    application_id = await begin(actor, ApplicationType.NEW, form_for(ApplicationType.NEW), begun_with='k', now=NOW)

    with pytest.raises(Refused) as refusal:
        await submit(actor, application_id, form_for(ApplicationType.NEW), now=LATER)

    fields = {o.field for o in refusal.value.objections}
    assert {'items', 'address'} <= fields and len(refusal.value.objections) > 5


async def test_beginning_twice_with_one_token_is_one_draft():
    await an_office()
    actor = await a_candidate()
    form = form_for(ApplicationType.NEW)

    ids = {await begin(actor, ApplicationType.NEW, form, begun_with='k', now=NOW) for _ in range(3)}

    assert len(ids) == 1


async def test_a_stranger_finds_nothing():
    await an_office()
    actor, stranger = await a_candidate(), await a_candidate(name='样例乙')
    application_id = await a_ready_draft(actor)

    for attempt in (
        submit(stranger, application_id, form_for(ApplicationType.NEW), now=LATER),
        withdraw(stranger, application_id, now=LATER),
        discard(stranger, application_id, now=LATER),
        deliver(stranger, application_id, Delivery.PICKUP, name='', phone='', address='', now=LATER),
        fill_in(stranger, application_id, ApplicationType.NEW),
        let_help(stranger, application_id, now=LATER),
    ):
        with pytest.raises(NotThere):
            await attempt


async def test_nothing_changes_after_filing():
    await an_office()
    actor = await a_candidate()
    application_id = await a_ready_draft(actor)
    await submit(actor, application_id, form_for(ApplicationType.NEW), now=LATER)

    with pytest.raises(Refused, match='已提交'):
        await deliver(actor, application_id, Delivery.PICKUP, name='', phone='', address='', now=LATER)
    with pytest.raises(Refused, match='已提交'):
        await file_all(actor, application_id, 'photo')
    with pytest.raises(Refused, match='已完成'):
        await fill_in(actor, application_id, ApplicationType.NEW)


async def test_courier_delivery_asks_for_all_three_particulars():
    await an_office()
    actor = await a_candidate()
    application_id = await a_ready_draft(actor)

    with pytest.raises(Refused) as refusal:
        await deliver(actor, application_id, Delivery.COURIER, name='', phone='', address='', now=NOW)

    assert {o.field for o in refusal.value.objections} == {'name', 'address', 'phone'}


async def test_a_replaced_paper_stays_readable_and_a_removed_one_is_missing_again():
    await an_office()
    actor = await a_candidate()
    application_id = await a_ready_draft(actor)
    await file_material(
        actor, application_id, 'photo', title='', sha256='f' * 64, kind='jpg', size=10, name='../../x\\新照片.jpg',
        warnings=[], now=NOW,
    )  # fmt: skip
    photos = await Material.filter(application_id=application_id, key='photo').order_by('at')
    assert {photo.state.value for photo in photos} == {'replaced', 'given'}
    assert photos[-1].name == '新照片.jpg'

    await take_back(actor, application_id, photos[-1].id, now=NOW)

    with pytest.raises(Refused, match='照片'):
        await submit(actor, application_id, form_for(ApplicationType.NEW), now=LATER)


async def test_a_photo_filed_before_is_taken_over_and_a_strangers_is_not():
    await an_office()
    actor, stranger = await a_candidate(), await a_candidate(name='样例乙')
    first = await a_ready_draft(actor, key='k1')
    photo = await Material.get(application_id=first, key='photo')
    second = await begin(actor, ApplicationType.NEW, form_for(ApplicationType.NEW), begun_with='k2', now=NOW)
    theirs = await begin(stranger, ApplicationType.NEW, form_for(ApplicationType.NEW), begun_with='k', now=NOW)

    await reuse(actor, second, 'photo', photo.id, now=NOW)
    with pytest.raises(NotThere):
        await reuse(stranger, theirs, 'photo', photo.id, now=NOW)

    assert (await Material.get(application_id=second, key='photo')).sha256 == photo.sha256


async def test_a_helper_with_the_code_fills_in_this_one_case_but_promises_nothing_for_the_applicant():
    await an_office()
    actor, helper = await a_candidate(), await a_candidate(name='样例乙')
    application_id, other = await a_ready_draft(actor, key='k1'), await a_ready_draft(actor, key='k2')
    code = await let_help(actor, application_id, now=NOW)

    assert await take_help(helper, code.lower(), now=NOW) == application_id
    await fill_in(helper, application_id, ApplicationType.NEW)
    with pytest.raises(Refused, match='本人'):
        await declare(helper, application_id, violated=False, now=NOW)
    with pytest.raises(Refused, match='本人'):
        await let_help(helper, application_id, now=NOW)
    with pytest.raises(NotThere):
        await fill_in(helper, other, ApplicationType.NEW)
    with pytest.raises(Refused, match='协助码'):
        await take_help(await a_candidate(name='样例丙'), code, now=NOW)
    with pytest.raises(NotThere):  # a week later
        await withdraw(helper, application_id, now=NOW + timedelta(days=7))


async def test_a_renewal_of_an_old_certificate_from_elsewhere_becomes_an_item_of_today():
    await an_office()
    actor = await a_candidate()
    await type_in(
        actor, number='990101198005050017', archive_number='', issuer='样例市市场监督管理局',
        lines=[TypedItem(item='2011:N2', valid_from='2023-01', valid_until='2027-01')], now=NOW,
    )  # fmt: skip
    kind = ApplicationType.RENEWAL
    application_id = await begin(actor, kind, form_for(kind), begun_with='k', now=NOW)
    await choose_items(
        actor, application_id, [Chosen(item=read_item('2011:N2'), target='N1')], certificate_items=[1], now=NOW
    )

    row = await ApplicationItem.get(application_id=application_id)

    assert (row.edition, row.code, row.old_edition, row.old_code) == ('2019', 'N1', '2011', 'N2')


async def test_a_cancelled_item_cannot_be_chosen():
    await an_office()
    actor = await a_candidate()
    kind = ApplicationType.RENEWAL
    application_id = await begin(actor, kind, form_for(kind), begun_with='k', now=NOW)

    with pytest.raises(Refused, match='取消'):
        await choose_items(
            actor, application_id, [Chosen(item=read_item('2011:Q1'))], certificate_items=[None], now=NOW
        )


async def test_a_resubmission_without_a_round_is_not_there():
    await an_office()
    actor = await a_candidate()
    application_id = await a_ready_draft(actor)

    with pytest.raises(NotThere):
        await resubmit(actor, application_id, form_for(ApplicationType.NEW), now=LATER)
