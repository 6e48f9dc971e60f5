"""An item mended in a correction: only a marked one, by an eligible one, with all that hangs on it."""

import pytest

from documents.catalogue import FORMS
from documents.papers import PAPERS
from models.applications.operations import desk
from models.applications.operations.begin import choose_center
from models.applications.operations.materials import file_material
from models.applications.operations.mending import remove_item, replace_item
from models.applications.operations.submit import resubmit
from models.applications.queries.applicant import card
from models.applications.queries.office_card import case_card
from models.applications.rules.item_choice import Chosen
from models.applications.rules.types import ApplicationStatus, MaterialState, Part
from models.applications.tables import Application, ApplicationItem, ExamResult, Material
from models.centers.tables import Center, CenterItem
from models.forms.casework import case_form_data
from models.people.tables import Office, OfficeDivision, Person
from models.records.tables import Event
from models.regulation.item_text import read_item
from models.regulation.objection import NotThere, Refused
from tests.builders import NOW, a_person, an_actor, an_organisation
from tests.builders_cases import a_desk, a_submitted_case, read_again

pytestmark = pytest.mark.usefixtures('db')
FORM = FORMS['qualification']


@pytest.fixture
async def office():
    found = await a_desk()
    place = await Office.get(organisation_id=found.id)
    await OfficeDivision.create(office_id=place.id, code='990101', name='样例县')
    return found


@pytest.fixture
async def center():
    """Examines A, Q1 and N1."""
    place = await an_organisation('样例考试中心')
    found = await Center.create(organisation_id=place.id, since=NOW.date())
    for code in ('A', 'Q1', 'N1'):
        await CenterItem.create(center_id=found.id, edition='2019', code=code)
    return found


@pytest.fixture
async def case(office, center) -> Application:
    """A and Q1, where nobody asks for a medical report."""
    return await a_submitted_case(
        office, items=(('A', ''), ('Q1', '')), form=True, employer_division='990101', center_id=center.id
    )  # fmt: skip


@pytest.fixture
async def applicant(case):
    return await an_actor(await Person.get(id=case.person_id))


async def item_of(case, code) -> ApplicationItem:
    return await ApplicationItem.get(application_id=case.id, code=code)


async def returned(office, case, *codes, more=()):
    marks = [{'target': f'item/{(await item_of(case, code)).id}', 'remark': '样例：请核对项目'} for code in codes]
    await desk.return_for_correction(
        office.clerk, case.id, items=[*marks, *more], paper=PAPERS['correction_notice'], now=NOW
    )


async def swapped(applicant, case, old, new):
    row = await item_of(case, old)
    return await replace_item(
        applicant, case.id, row.id, Chosen(item=read_item(new)), certificate_item=None, now=NOW
    )  # fmt: skip


async def filed(applicant, case, key):
    await file_material(
        applicant, case.id, key, title='', sha256='b' * 64, kind='jpg', size=1000, name='样例.jpg', warnings=[], now=NOW
    )  # fmt: skip


async def sent_back(applicant, case):
    await resubmit(applicant, case.id, FORM, now=NOW)


async def test_a_marked_item_is_replaced_in_its_place_and_holds_the_new_one_alone(office, case, applicant):
    await returned(office, case, 'Q1')
    row = await item_of(case, 'Q1')

    await swapped(applicant, case, 'Q1', 'N1')

    now = await ApplicationItem.get(id=row.id)
    assert (now.code, now.open_key) == ('N1', f'{case.person_id}:2019:N1:')
    assert (await read_again(case)).codes == '|A|N1|'
    other = await a_submitted_case(office, items=(('Q1', ''),), applicant=await Person.get(id=case.person_id))
    assert (await item_of(other, 'Q1')).open_key == f'{case.person_id}:2019:Q1:', 'the old one is free again'


async def test_an_item_the_notice_does_not_name_stays_as_it_is(office, case, applicant):
    await returned(office, case, 'Q1')

    with pytest.raises(Refused, match='此项不在补正范围内'):
        await swapped(applicant, case, 'A', 'N1')
    with pytest.raises(Refused, match='此项不在补正范围内'):
        await remove_item(applicant, case.id, (await item_of(case, 'A')).id, now=NOW)


async def test_items_are_mended_during_a_correction_alone(office, case, applicant):
    with pytest.raises(Refused, match='现在不在补正'):
        await swapped(applicant, case, 'Q1', 'N1')


async def test_a_stranger_and_the_office_mend_nothing(office, case):
    await returned(office, case, 'Q1')

    with pytest.raises(NotThere):
        await swapped(await an_actor(await a_person('样例丁')), case, 'Q1', 'N1')
    with pytest.raises(Refused, match='由申请人一方办理'):
        await swapped(office.clerk, case, 'Q1', 'N1')


@pytest.mark.parametrize(('new', 'message'), [
    ('A', '同一项目选择了两次'),
    ('Q2', '须选择限定的类别'),
])  # fmt: skip
async def test_what_cannot_be_chosen_is_refused_with_its_reason(office, case, applicant, new, message):
    await returned(office, case, 'Q1')

    with pytest.raises(Refused, match=message):
        await swapped(applicant, case, 'Q1', new)

    assert [row.code for row in await ApplicationItem.filter(application_id=case.id).order_by('id')] == ['A', 'Q1']


async def test_an_item_under_way_in_another_case_is_refused(office, case, applicant):
    await a_submitted_case(office, items=(('N1', ''),), applicant=await Person.get(id=case.person_id))
    await returned(office, case, 'Q1')

    with pytest.raises(Refused, match='办理中'):
        await swapped(applicant, case, 'Q1', 'N1')


async def test_an_item_of_another_office_is_a_case_of_its_own(center):
    office = await a_desk()
    await OfficeDivision.create(office_id=(await Office.get(organisation_id=office.id)).id, code='990101')
    case = await a_submitted_case(
        office, items=(('N1', ''),), form=True, employer_division='990101', center_id=center.id, profile_key='shaanxi'
    )  # fmt: skip
    await returned(office, case, 'N1')

    with pytest.raises(Refused, match='不能在本件中办理'):
        await swapped(await an_actor(await Person.get(id=case.person_id)), case, 'N1', 'R3')


async def test_an_item_is_removed_once_while_others_remain(office, case, applicant):
    await returned(office, case, 'A', 'Q1')
    gone = await item_of(case, 'Q1')

    for _ in range(2):
        await remove_item(applicant, case.id, gone.id, now=NOW)
    with pytest.raises(Refused, match='至少保留一个作业项目'):
        await remove_item(applicant, case.id, (await item_of(case, 'A')).id, now=NOW)

    assert (await read_again(case)).codes == '|A|'


async def test_an_item_with_a_result_is_not_exchanged_under_it(office, case, applicant):
    row = await item_of(case, 'Q1')
    await ExamResult.create(
        item_id=row.id, part=Part.THEORY, passed=True, day=NOW.date(), source_sha256='c' * 64, source_name='样例.pdf',
        entered_by_id=office.clerk.person_id, at=NOW,
    )  # fmt: skip
    await returned(office, case, 'Q1')

    with pytest.raises(Refused, match='已登记考试成绩'):
        await remove_item(applicant, case.id, row.id, now=NOW)


async def test_what_the_new_item_asks_for_besides_is_open_although_nobody_marked_it(office, case, applicant):
    await returned(office, case, 'Q1')
    with pytest.raises(Refused, match='此项不在补正范围内'):
        await filed(applicant, case, 'medical')

    await swapped(applicant, case, 'Q1', 'N1')

    assert (await card(applicant, case.id, now=NOW)).papers.demanded == {'medical'}
    with pytest.raises(Refused, match='缺少体检报告'):
        await sent_back(applicant, case)
    with pytest.raises(Refused, match='此项不在补正范围内'):
        await filed(applicant, case, 'diploma')
    await filed(applicant, case, 'medical')
    await sent_back(applicant, case)
    assert (await read_again(case)).status is ApplicationStatus.SUBMITTED


async def test_a_paper_that_no_item_needs_any_more_is_not_asked_for_again(office, center):
    case = await a_submitted_case(
        office, items=(('N1', ''),), form=True, employer_division='990101', center_id=center.id
    )  # fmt: skip
    applicant = await an_actor(await Person.get(id=case.person_id))
    medical = {'target': 'material/medical', 'remark': '样例：请补交'}
    await returned(office, case, 'N1', more=[medical])

    await swapped(applicant, case, 'N1', 'Q1')
    await sent_back(applicant, case)

    assert (await read_again(case)).status is ApplicationStatus.SUBMITTED


async def test_another_center_is_chosen_where_the_first_cannot_examine_the_new_item(office, case, applicant):
    other = await Center.create(organisation_id=(await an_organisation('样例另一中心')).id, since=NOW.date())
    for code in ('A', 'Y2'):
        await CenterItem.create(center_id=other.id, edition='2019', code=code)
    await returned(office, case, 'Q1')
    with pytest.raises(Refused, match='申请已提交，不能再改'):
        await choose_center(applicant, case.id, other.id, center_files=False, now=NOW)

    await swapped(applicant, case, 'Q1', 'Y2')

    assert (await read_again(case)).center_id is None
    with pytest.raises(Refused, match='请选择考试机构'):
        await sent_back(applicant, case)
    await choose_center(applicant, case.id, other.id, center_files=False, now=NOW)
    await sent_back(applicant, case)
    again = await read_again(case)
    assert (again.status, again.center_id, again.purge_on) == (ApplicationStatus.SUBMITTED, other.id, None)


async def test_a_center_that_examines_the_new_item_too_is_kept(office, case, applicant, center):
    await returned(office, case, 'Q1')

    await swapped(applicant, case, 'Q1', 'N1')

    assert (await read_again(case)).center_id == center.id


async def test_an_item_left_as_it_was_is_named(office, case, applicant):
    await returned(office, case, 'Q1')

    with pytest.raises(Refused, match='“Q1（起重机指挥）”尚未按要求补正：样例：请核对项目'):
        await sent_back(applicant, case)


async def test_the_form_says_the_new_item_and_the_log_both(office, case, applicant):
    closed = case.form_id
    await returned(office, case, 'Q1')
    await swapped(applicant, case, 'Q1', 'Y1')
    await Application.filter(id=case.id).update(center_id=1)

    await sent_back(applicant, case)

    now = await read_again(case)
    data = await case_form_data(now.form_id)
    assert now.form_id != closed and (await case_form_data(closed))['item_code'] == 'N1', 'what was filed first stays'
    assert (data['item_code'], data['item']) == ('A、Y1', '特种设备安全管理、大型游乐设施修理')
    event = await Event.get(step='resubmit')
    assert event.changes['items'] == [
        'A（特种设备安全管理）、Q1（起重机指挥）',
        'A（特种设备安全管理）、Y1（大型游乐设施修理）',
    ]


async def test_a_mended_photo_is_printed_on_the_form(office, case, applicant):
    await returned(office, case, more=[{'target': 'material/photo', 'remark': '样例：请换白底照片'}])
    await filed(applicant, case, 'photo')

    await sent_back(applicant, case)

    data = await case_form_data((await read_again(case)).form_id)
    assert data['photo']['sha256'] == 'b' * 64
    assert await Material.filter(application_id=case.id, state=MaterialState.REPLACED).count() == 1


async def test_the_reviewer_compares_old_and_new_items_and_what_follows(office, case, applicant):
    await returned(office, case, 'A', 'Q1')
    await swapped(applicant, case, 'Q1', 'N1')
    await remove_item(applicant, case.id, (await item_of(case, 'A')).id, now=NOW)
    await filed(applicant, case, 'medical')
    await sent_back(applicant, case)

    (compared,) = (await case_card(office.clerk, case.id, now=NOW)).rounds

    gone, mended, medical = compared.lines
    assert (gone.before['code'], gone.after) == ('A', None)
    assert (mended.before['code'], mended.after['code']) == ('Q1', 'N1')
    assert (medical.label, medical.remark, len(medical.after)) == ('体检报告', '更换项目后需要的材料', 1)


async def test_a_later_notice_names_what_followed_but_nothing_new_and_nothing_gone(office, case, applicant):
    await returned(office, case, 'A', 'Q1')
    gone = await item_of(case, 'A')
    await swapped(applicant, case, 'Q1', 'N1')
    await remove_item(applicant, case.id, gone.id, now=NOW)
    await filed(applicant, case, 'medical')
    await sent_back(applicant, case)

    for target in ('material/diploma', f'item/{gone.id}'):
        with pytest.raises(Refused, match=r'不在首次补正告知的范围内|没有所标注的内容'):
            await returned(office, case, more=[{'target': target, 'remark': '样例'}])
    await returned(office, case, 'N1', more=[{'target': 'material/medical', 'remark': '样例：请盖章'}])
    assert (await card(applicant, case.id, now=NOW)).papers.demanded == {'medical'}, 'counted from what was filed first'
    await swapped(applicant, case, 'N1', 'Q1')
    await sent_back(applicant, case)

    first, second = (await case_card(office.clerk, case.id, now=NOW)).rounds
    assert (first.lines[1].before['code'], first.lines[1].after['code']) == ('Q1', 'N1')
    assert (second.lines[0].before['code'], second.lines[0].after['code']) == ('N1', 'Q1')
