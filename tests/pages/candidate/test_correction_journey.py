"""A correction from both sides' pages: what is marked is mended, nothing else; the reviewer compares; nothing new later."""

from datetime import timedelta
from functools import partial

import pytest
from nicegui.testing import User

from models import clock
from models.applications.operations.by_clock import abandon_uncorrected
from models.applications.rules.types import ApplicationStatus
from models.applications.tables import Application, ApplicationItem
from models.centers.operations import save_center
from models.centers.tables import Center
from models.clock import office_day
from models.people.rules import Duty
from models.records.rules import Actor
from tests.builders import an_organisation, press, staff_member
from tests.builders_cases import Desk, a_material, a_submitted_case, read_again
from tests.pages.candidate.conftest import Applicant, a_picture
from tests.pages.issuer.desk_pages import act

REMARKS = {
    'form/address': '样例：请写到门牌',
    'material/photo': '样例：请换白底照片',
    'item': '样例：从事的作业与项目不符',
}


@pytest.fixture
async def case(applicant: Applicant, office: Actor) -> Application:
    """Filed: A and Q1, a photo and a diploma."""
    place = await an_organisation('样例考试中心')
    items = [('2019', code) for code in ('A', 'Q1', 'N1')]
    await save_center(office, place.id, items=items, since=office_day(clock.now()), now=clock.now())
    desk = Desk(office.organisation_id or 0, office, office, office)
    case = await a_submitted_case(
        desk, items=(('A', ''), ('Q1', '')), applicant=applicant.person, form=True, now=clock.now(),
        profile_key='zhongshan', employer_division='990101', center_id=(await Center.get()).id,
    )  # fmt: skip
    await a_material(case, 'diploma', '学历证明', now=clock.now())
    return case


@pytest.fixture
async def clerk(second_user: User, office: Actor, case: Application, monkeypatch: pytest.MonkeyPatch) -> User:
    """The clerk's browser, at the case."""
    await staff_member(second_user, Duty.CLERK, office.organisation_id or 0)
    monkeypatch.setattr(second_user, 'should_see', partial(second_user.should_see, retries=50))  # a busy machine
    await second_user.open(f'/issuer/cases/{case.id}')
    return second_user


async def targets(case: Application) -> dict[str, str]:
    """What the clerk marks, with his remarks."""
    row = await ApplicationItem.get(application_id=case.id, code='Q1')
    return {'form/address': REMARKS['form/address'], 'material/photo': REMARKS['material/photo'],
            f'item/{row.id}': REMARKS['item']}  # fmt: skip


async def send_back(clerk: User, marks: dict[str, str]) -> None:
    """Tick, say how, send the notice."""
    await clerk.should_see(marker='do-return')
    for target, remark in marks.items():
        clerk.find(marker=f'mark-{target}').click()
        clerk.find(marker=f'remark-{target}').type(remark)
    press(clerk, 'do-return')
    await clerk.should_see('待补正')


async def mend_item(applicant: Applicant, address: str, target: str) -> None:
    """Another item in the place of the marked one."""
    await applicant.open(f'{address}/mend-item/{target.partition("/")[2]}')
    await applicant.see(REMARKS['item'])
    await applicant.see('其他项目（不能修改）')
    (choice,) = applicant.user.find(marker='items').elements
    choice.set_value(next(key for key, label in choice.options.items() if label.startswith('N1')))
    press(applicant.user, 'replace-item')
    await applicant.see('更换项目后需要的材料')


async def shown_closed(applicant: Applicant, address: str) -> None:
    """What was not marked is there to read, and cannot be changed."""
    await applicant.open(f'{address}/particulars')
    await applicant.see('其他内容（不能修改）')
    await applicant.see('大专')
    page = (await applicant.get(f'{address}/particulars')).text
    assert 'data-path=\\"address\\"' in page and 'data-path=\\"education\\"' not in page
    await applicant.open(f'{address}/materials')
    await applicant.see('其他材料（不能修改）')
    await applicant.see('学历证明')
    assert (await applicant.send_file(address, 'diploma')).status_code == 409
    refused = (await applicant.type_in(address, education='本科')).json()['refused']
    assert [one['path'] for one in refused] == ['education']


async def test_a_case_is_mended_where_it_was_marked_and_accepted(applicant: Applicant, case: Application, clerk: User):
    address, marks = f'/applications/{case.id}', await targets(case)

    await send_back(clerk, marks)
    await applicant.open(address)
    for remark in REMARKS.values():
        await applicant.see(remark)
    await shown_closed(applicant, address)
    assert (await applicant.post(f'{address}/resubmit')).headers['location'].endswith('tried=1')
    await mend_item(applicant, address, list(marks)[2])
    await applicant.type_in(address, address='样例县样例路9号')
    for key in ('photo', 'medical'):
        assert (await applicant.send_file(address, key, a_picture((413, 580)), f'样例新{key}.png')).status_code == 200
    assert (await applicant.post(f'{address}/resubmit')).headers['location'] == address

    await clerk.open(f'/issuer/cases/{case.id}')
    for text in ('第 1 次补正', '样例市样例区样例路2号3室', '样例县样例路9号', '样例.jpg', '样例新photo.png',
                 'Q1（起重机指挥）', 'N1（叉车司机）', '样例新medical.png'):  # fmt: skip
        await clerk.should_see(text)
    for target in (*marks, 'material/medical'):
        await clerk.should_see(marker=f'mark-{target}')
    for target in ('material/diploma', 'form/education'):
        await clerk.should_not_see(marker=f'mark-{target}')
    await send_back(clerk, {'material/medical': '样例：请盖章'})
    assert (await applicant.send_file(address, 'photo')).status_code == 409, 'the second notice names the report alone'
    assert (await applicant.send_file(address, 'medical', a_picture((413, 581)))).status_code == 200
    await applicant.post(f'{address}/resubmit')

    await clerk.open(f'/issuer/cases/{case.id}')
    await clerk.should_see('第 2 次补正')
    await act(clerk, 'accept')
    await clerk.should_see('待考试')
    assert (await read_again(case)).codes == '|A|N1|'


async def test_more_time_is_given_for_a_reason_and_what_comes_too_late_is_abandoned(
    applicant: Applicant, case: Application, clerk: User
):
    await send_back(clerk, {'material/photo': REMARKS['material/photo']})
    due = (await read_again(case)).due_on
    later = due + timedelta(days=14)

    await act(clerk, 'more_time', until=later.isoformat(), reason='样例：住院')
    await clerk.should_see('补正期限已延长')
    await applicant.open('/notices')
    await applicant.see('补正期限已延长')
    assert await abandon_uncorrected(clock.now() + (later - clock.today())) == 0, 'the last day still counts'
    assert await abandon_uncorrected(clock.now() + (later - clock.today()) + timedelta(days=1)) == 1

    await applicant.open(f'/applications/{case.id}')
    await applicant.see('视为放弃')
    assert (await read_again(case)).status is ApplicationStatus.ABANDONED
    assert (await applicant.send_file(f'/applications/{case.id}', 'photo')).status_code == 409
