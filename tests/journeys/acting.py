"""What people press and read on the way of a case: the applicant, the office's three, and whoever holds the code."""

from dataclasses import dataclass
from uuid import UUID

from nicegui.testing import User

from documents.catalogue import FORMS
from models import clock
from models.applications.queries.applicant import card
from models.applications.rules.materials import FORMS as FORM_OF
from models.applications.rules.types import ApplicationType, Part
from models.applications.tables import Application
from models.people.tables import Person
from models.records.rules import Actor, Role
from tests.browsers import another_browser
from tests.builders import an_actor, press, sign_in
from tests.journeys.carrying import Bearer, House
from tests.pages.candidate.conftest import Applicant, a_picture, what_is_typed
from tests.pages.issuer.desk_pages import act, field, send_source

EXTRA = ('former_employer', 'left_on', 'hired_on')
"""What the change of an employer asks besides."""


@dataclass(frozen=True)
class Scene:
    """The browsers of everybody who has to do with one case."""

    house: House
    applicant: Applicant
    clerk: User
    reviewer: User
    approver: User
    visitor: User


async def let_in(person_id: int | None) -> User:
    """The browser of somebody who signs in."""
    user = another_browser()
    await sign_in(user, await Person.get(id=person_id))
    return user


async def a_scene(user: User, house: House, bearer: Bearer) -> Scene:
    """Everybody signed in; the applicant in the first browser, the visitor nowhere."""
    await sign_in(user, bearer.person)
    applicant = Applicant(user, await Person.get(id=bearer.person.id))
    await applicant.sign_in()
    desk = house.desk
    staff = [await let_in(actor.person_id) for actor in (desk.clerk, desk.reviewer, desk.approver)]
    return Scene(house, applicant, *staff, another_browser())


# What the applicant does, step by step.


async def begins(scene: Scene, kind: ApplicationType) -> str:
    """The kinds are shown; one of them is begun. Answer the address of the case."""
    await scene.applicant.open('/applications/new')
    await scene.applicant.user.should_see(marker=f'apply-{kind.value}')
    return await scene.applicant.apply(kind.value)


async def picks(scene: Scene, address: str, code: str, *, own_code: str = '', leads_to: str) -> None:
    """An item is ticked; a welder types his own code."""
    user = scene.applicant.user
    await scene.applicant.open(f'{address}/items')
    await user.should_see(marker=f'item-{code}')
    user.find(marker=f'item-{code}').click()
    if own_code:
        user.find(marker='own-code').type(own_code)
    press(user, '保存并继续')
    await user.should_see(leads_to)


async def promises(scene: Scene, address: str) -> None:
    """The self-commitment."""
    user = scene.applicant.user
    await scene.applicant.open(f'{address}/commitment')
    user.find(marker='commitment').elements.pop().set_value('no')
    press(user, '承诺并继续')
    await user.should_see('受理机构按工作单位所在地确定')


async def says_where(scene: Scene, address: str) -> None:
    """The employer by its code; the office follows and is told."""
    user, employer = scene.applicant.user, scene.house.employer
    await scene.applicant.open(f'{address}/place')
    user.find(marker='employer').clear().type(employer.code)
    press(user, '保存并继续')
    await user.should_see('已知的信息')
    await scene.applicant.open(f'{address}/place')
    await user.should_see('样例县市场监督管理局（按单位地址确定）')


async def fills_in(scene: Scene, address: str, kind: ApplicationType) -> None:
    """The particulars, typed as the journal sends them; then on."""
    await scene.applicant.open(f'{address}/particulars')
    await scene.applicant.see('已知的信息')
    sample = FORMS[FORM_OF[kind]].sample()
    typed = what_is_typed(kind) | {key: sample[key] for key in EXTRA if key in sample}
    assert (await scene.applicant.type_in(address, **typed)).status_code == 200
    await goes_on(scene, address, 'particulars', 'materials')


async def brings_papers(scene: Scene, address: str, names: list[str]) -> None:
    """The papers asked for are exactly these; each that nobody else makes is brought."""
    await scene.applicant.open(f'{address}/materials')
    case = await scene.applicant.case(address)
    asked = (await card(await actor_of(scene), case.id, now=clock.now())).papers.asked
    assert [paper.name for paper in asked] == names
    for paper in asked:
        await scene.applicant.see(paper.name)
        if paper.required and not paper.generated and not paper.replaceable_by:
            assert (await scene.applicant.send_file(address, paper.key)).status_code == 200


async def actor_of(scene: Scene) -> Actor:
    """The applicant as his pages hand him down."""
    return await an_actor(scene.applicant.person, now=clock.now())


async def goes_on(scene: Scene, address: str, step: str, to: str) -> None:
    """The button that leads on from a step leads to the next that asks something."""
    answer = await scene.applicant.client.get(f'{address}/after/{step}', follow_redirects=False)
    assert answer.headers['location'] == f'{address}/{to}'


async def picks_center(scene: Scene, address: str, *, entrusted: bool = False, told: str = '') -> None:
    """One of the centers that can examine it; `told` is what the region's order has to say about it, if anything."""
    user = scene.applicant.user
    await scene.applicant.open(f'{address}/center')
    for text in ('请先向考试机构报名', '应向原考试机构提出'):
        await (user.should_see(text) if text == told else user.should_not_see(text))
    user.find(marker='center').elements.pop().set_value(str(scene.house.center))
    user.find(marker='entrust').elements.pop().set_value('yes' if entrusted else 'no')
    press(user, '保存并继续')
    await user.should_see('证书的领取方式')


async def says_how_to_deliver(scene: Scene, address: str, *, courier: bool = False) -> None:
    """By courier to an address, or fetched."""
    user = scene.applicant.user
    await scene.applicant.open(f'{address}/delivery')
    if courier:
        user.find(marker='way').elements.pop().set_value('courier')
        user.find(marker='address').clear().type('样例县样例路2号')
    press(user, '保存并继续')
    await user.should_see('声明并提交')


async def submits(who: Applicant, address: str) -> Application:
    """Reviewed without a fault, declared and sent; the receipt says what was."""
    await who.open(f'{address}/review')
    await who.user.should_not_see('处需要填写或更正')
    answer = await who.post(f'{address}/submit')
    assert answer.headers['location'] == f'{address}/receipt'
    case = await who.case(address)
    await who.open(f'{address}/receipt')
    for text in (case.number, case.tracking_code, case.receipt_sha256):
        await who.see(text or '?')
    return case


# What the office does.


async def claims(user: User, case: Application) -> None:
    """Taken from the list."""
    await user.open('/issuer/cases')
    await user.should_see(marker=f'claim-{case.number}')
    press(user, f'claim-{case.number}')
    await user.should_see(f'已领办：{case.number}')


async def opens(user: User, case_id: UUID) -> None:
    """The page of the case."""
    await user.open(f'/issuer/cases/{case_id}')


async def does(user: User, case_id: UUID, step: str, said: str) -> None:
    """One act of somebody who opens the case for it."""
    await opens(user, case_id)
    await presses(user, step, said)


async def presses(user: User, step: str, said: str) -> None:
    """One more act on the page that is open."""
    await user.should_see(marker=f'do-{step}')
    user.notify.messages.clear()  # what was said of an earlier act is not said of this one
    press(user, f'do-{step}')
    await user.should_see(said)


async def makes_sure(user: User) -> None:
    """The clerk has seen the contract, for no employment record shows that the holder kept working."""
    field(user, 'accept', 'continuity').set_value(True)
    field(user, 'accept', 'continuity_how').set_value('contract')


async def records(user: User, part: Part, *, passed: bool = True, resit: bool = False) -> None:
    """The result of a part, taken from a document that is uploaded beside it, on the open page of the case."""
    await user.should_see(marker='sitting')
    assert (await send_source(user, a_picture())).status_code == 200
    sitting = field(user, 'file_result', 'sitting')
    one = next(key for key in sitting.options if key.endswith(f':{part.value}'))  # type: ignore[attr-defined]
    answers = {'sitting': one, 'day': clock.today().isoformat(), 'passed': 'yes' if passed else 'no'}
    await act(user, 'file_result', **answers)
    again, outcome = '（补考）' if resit else '', '合格' if passed else '不合格'
    await user.should_see(f'{part.label}{again}：{outcome}')


async def offered_sittings(user: User) -> list[str]:
    """The parts whose results can be recorded on the open page."""
    await user.should_see(marker='sitting')
    return sorted(key.rpartition(':')[2] for key in user.find(marker='sitting').elements.pop().options)


async def hands_over(user: User, *, courier: bool = False) -> None:
    """Printed, then sent under a number or signed for, on the open page of the case."""
    await presses(user, 'print', '已登记制证')
    await user.should_see(marker='do-hand_over')
    field, text = ('post_number', 'YL000000001') if courier else ('signed_by', '样例申请人')
    user.find(marker=field).type(text)
    press(user, 'do-hand_over')
    await user.should_see('已登记发放，送达回证已生成')


async def judge(scene: Scene, case: Application) -> None:
    """Looked at by one, decided by another, issued by the third."""
    if case.type is ApplicationType.REISSUE:
        await does(scene.reviewer, case.id, 'verify', '已核实，转审批')
    else:
        await does(scene.reviewer, case.id, 'review', '已审核，转审批')
    await does(scene.approver, case.id, 'approve', '已准予许可')
    await does(scene.clerk, case.id, 'issue', '已发证')


async def all_agree(scene: Scene, case: Application, status: str, turn: str) -> None:
    """The applicant's page, the office's page and the page of whoever holds the code say the same."""
    await scene.applicant.open(f'/applications/{case.id}')
    await scene.applicant.see(status)
    await opens(scene.clerk, case.id)
    await scene.clerk.should_see(status)
    await scene.visitor.open(f'/p/{case.tracking_code}')
    await scene.visitor.should_see(status)
    await scene.visitor.should_see(turn)
    await scene.visitor.should_not_see(scene.applicant.person.name)


async def act_as(user: User, role: Role, organisation_id: int) -> None:
    """The switch in the header."""
    await user.http_client.post('/act-as', data={'role': role.value, 'organisation': str(organisation_id)})
