"""Employer, delegate, holder and office over two years: mandate, records, a file, a print, an end, and two renewals."""

from datetime import UTC, datetime

import pytest
from nicegui.testing import User

from models import clock
from models.applications.rules.types import ApplicationStatus, ApplicationType
from models.applications.tables import Application
from models.employment.tables import EmploymentRecord
from models.mandates.rules import Function
from models.people.rules import OfficeLevel
from models.people.tables import Person
from models.records.rules import Role
from tests.builders import NOW, a_person, an_actor, press, sign_in
from tests.journeys.acting import (
    Scene,
    a_scene,
    another_browser,
    begins,
    goes_on,
    opens,
    presses,
    says_how_to_deliver,
    submits,
)
from tests.journeys.carrying import Bearer, House, a_house
from tests.journeys.employing import (
    UNTIL,
    Holder,
    a_holder,
    both_read_the_history,
    comes_in,
    ends,
    files,
    grants,
    looks_up,
    prints,
    record_of,
    takes_back,
)
from tests.journeys.test_types_on_pages import begun
from tests.pages.company.conftest import answer
from tests.pages.company.uploading import a_book, a_line, as_file, failed_rows, upload
from tests.pages.issuer.desk_pages import act, act_for_good

PUBLIC = 'https://sample.invalid'
START, END = '2026-01-01', UNTIL.isoformat()
RENEWAL = ApplicationType.RENEWAL
PAPERS = ['特种设备作业人员资格复审申请表', '特种设备作业人员证（原件）']
BREAK = '2026-12-01至2027-12-31连续396天没有聘用记录，超过12个月，不能复审'
BREAK_OF_C = '2026-12-01至2028-01-10连续406天没有聘用记录，超过12个月，不能复审'


@pytest.fixture
def days(monkeypatch: pytest.MonkeyPatch) -> list[datetime]:
    """The office's clock stands at NOW; put another moment in to let time pass."""
    days = [NOW]
    monkeypatch.setattr(clock, 'now', lambda: days[0])
    monkeypatch.setenv('TZT_PUBLIC_URL', PUBLIC)
    return days


async def test_from_the_mandate_to_the_renewal(user: User, days: list[datetime]):
    house = await a_house('zhongshan', OfficeLevel.CITY, now=NOW)
    boss = await Person.get(id=house.employer.representative_id)
    a, b, c = [await a_holder(house, f'样例持证{which}') for which in '甲乙丙']
    clerk = await a_person('样例办事员', now=NOW)
    at_desk, stranger = another_browser(), another_browser()

    await comes_in(user, boss, Role.EMPLOYER, house.employer)
    mandate = await grants(user, clerk, Function.VIEW, Function.FILE, Function.BATCH, last='2027-11-19')
    await comes_in(at_desk, clerk, Role.DELEGATE, house.employer)
    await files(at_desk, a, START, END)
    await files_the_others(at_desk, a, b, c)
    await sees_prints_and_shows(a, house, stranger)

    days[0] = datetime(2026, 12, 7, 2, tzinfo=UTC)
    await comes_in(user, boss, Role.EMPLOYER, house.employer)
    await comes_in(at_desk, clerk, Role.DELEGATE, house.employer)
    await sign_in(a.browser, a.person)
    await ends(user, await record_of(a), '2026-11-30', '合同期满')
    told = ('样例办事员', '填报聘用记录', '终止聘用时间：2026-11-30', '终止聘用原因：合同期满', '样例法人')
    await both_read_the_history(user, a.browser, await record_of(a), *told)
    await looks_up(at_desk, a)
    await takes_back(user, mandate)
    await is_refused(at_desk)

    days[0] = datetime(2028, 1, 10, 2, tzinfo=UTC)
    await comes_in(user, boss, Role.EMPLOYER, house.employer)
    await files(user, a, '2028-01-01', END)
    await all_name_the_break(user, a, house)
    await is_barred(await stage(house, a))
    await is_accepted(await stage(house, b))
    await is_turned_down(user, await stage(house, c), await record_of(c))


async def files_the_others(user: User, a: Holder, b: Holder, c: Holder) -> None:
    """A file with one good row, one that is filed already and one that is wrong; mended, it goes in; then nothing does."""
    sound = {'start': START, 'end': END}
    rows = [a_line(one.person, **sound) for one in (a, b)]
    await upload(user, a_book(*rows, a_line(c.person, **sound | {'start': '2020-01-01'})))
    await user.should_see('可以写入 1 行，已填报过 1 行，不能写入 1 行。现在还没有写入')
    await user.should_see('聘用开始时间最早为')
    press(user, 'write-good')
    await user.should_see('写入1条，已填报过1条，未写入1条')

    sheet = await failed_rows(user)
    assert sheet.cell(sheet.max_row, 1).value == c.person.name and '最早为' in sheet.cell(sheet.max_row, 6).value
    sheet.cell(sheet.max_row, 4).value = START
    await upload(user, as_file(sheet), '改正.xlsx')
    press(user, 'write-all')
    await user.should_see('写入1条，已填报过0条，未写入0条')
    await upload(user, a_book(*rows, a_line(c.person, **sound)), '再次.xlsx')
    await user.should_see('可以写入 0 行，已填报过 3 行，不能写入 0 行')
    assert await EmploymentRecord.all().count() == 3


async def sees_prints_and_shows(holder: Holder, house: House, stranger: User) -> None:
    """The holder is told, sees his record, prints it; whoever follows the code on the sheet reads that it holds."""
    user = holder.browser
    await sign_in(user, holder.person)
    await user.open('/notices')
    await user.should_see(f'{house.employer.name}：N1（叉车司机），{START}至{END}')
    await user.open('/employment')
    for words in (house.employer.name, 'N1（叉车司机）', '在聘', '连续中断未超限'):
        await user.should_see(words)

    _, address = await prints(user)
    await stranger.open(address)
    for words in ('在有效期内', '与打印时的内容一致', house.employer.name, 'N1（叉车司机）'):
        await stranger.should_see(words)
    await stranger.should_not_see(holder.person.id_number)


async def is_refused(user: User) -> None:
    """The delegate's page was open when the mandate was taken back: what he typed stays, nothing is written."""
    before = await EmploymentRecord.all().count()
    answer(user, start='2026-12-01', agreed_end=END)
    press(user, 'submit')
    await user.should_see('该授权已被禁用')
    assert {one.value for one in user.find(marker='start').elements} == {'2026-12-01'}  # type: ignore[attr-defined]
    assert await EmploymentRecord.all().count() == before
    await user.open('/mandates')
    await user.should_see('该授权已被禁用；如需继续办理，请单位的法定代表人重新授权')


async def all_name_the_break(boss: User, holder: Holder, house: House) -> None:
    """Employer, holder and office read the same words on the break."""
    clerk = another_browser()
    await sign_in(holder.browser, holder.person)
    await sign_in(clerk, await Person.get(id=house.desk.clerk.person_id))
    for user, page in (
        (boss, '/company/coverage'), (holder.browser, '/employment'), (clerk, f'/issuer/holders/{holder.person.id}'),
    ):  # fmt: skip
        await user.open(page)
        for words in (BREAK, '连续中断超限', '2026-01-01至2026-11-30', '2028-01-01至2028-01-10'):
            await user.should_see(words)
    await boss.open('/company/coverage')
    await boss.should_see('按现有聘用记录不能复审')
    assert len(boss.find(content='现在可以申请复审').elements) == 2, 'the two whose records go on'


async def stage(house: House, holder: Holder) -> Scene:
    """The holder as an applicant, and the office."""
    actor = await an_actor(holder.person, now=clock.now())
    return await a_scene(holder.browser, house, Bearer(holder.person, actor, RENEWAL, holder.item, holder.item))


async def is_barred(scene: Scene) -> None:
    """The item cannot be chosen for a renewal, and the page names the break."""
    address = await begins(scene, RENEWAL)
    await scene.applicant.open(f'{address}/items')
    await scene.applicant.see(BREAK)
    await scene.applicant.user.should_not_see(marker='item-N1')


async def files_renewal(scene: Scene) -> Application:
    """From the first page to the receipt."""
    address = await begun(scene, RENEWAL, PAPERS)
    await goes_on(scene, address, 'materials', 'delivery')
    await says_how_to_deliver(scene, address)
    return await submits(scene.applicant, address)


async def is_accepted(scene: Scene) -> None:
    """Where the records show no break the clerk has to make sure of nothing."""
    case = await files_renewal(scene)
    await opens(scene.clerk, case.id)
    await scene.clerk.should_see('连续中断未超限')
    await scene.clerk.should_not_see(marker='continuity_how')
    await presses(scene.clerk, 'accept', '已受理，受理通知书已生成')


async def is_turned_down(boss: User, scene: Scene, record: EmploymentRecord) -> None:
    """The employer corrects the record after the application; all read of the break, and two of the office refuse it."""
    case = await files_renewal(scene)
    await ends(boss, record, '2026-11-30', '离职，补登')
    await scene.applicant.open('/employment')
    await scene.applicant.see(BREAK_OF_C)
    await opens(scene.clerk, case.id)
    await scene.clerk.should_see(BREAK_OF_C)
    await act(scene.clerk, 'propose_refusal', reason_0=f'N1（叉车司机）在{BREAK_OF_C}', clause_0='样例：复审条件')
    await scene.clerk.should_see('已提交，等待审核或审批人员决定')
    await opens(scene.approver, case.id)
    await act_for_good(scene.approver, 'refuse')

    await scene.approver.should_see('已作出不予受理决定')
    assert (await Application.get(id=case.id)).status is ApplicationStatus.REFUSED
    await scene.applicant.open('/notices')
    await scene.applicant.see(BREAK_OF_C)
