"""A rule changes while cases are under way: these end as they began, and what begins afterwards follows the new rule."""

from datetime import date
from uuid import UUID

import pytest
from nicegui.testing import User

from models import clock
from models.applications.operations.submit import submit
from models.applications.queries.affected import affected_by_clauses
from models.applications.queries.applicant import card
from models.applications.rules.types import ApplicationStatus, ApplicationType, Part, Path
from models.applications.tables import Application, Correction
from models.people.rules import OfficeLevel
from models.people.tables import Person
from models.records.tables import RulesVersion
from models.regulation.objection import Refused
from models.regulation.working_days import OfficeCalendar, add_working_days
from tests.builders import NOW, press, sign_in
from tests.journeys.acting import another_browser, let_in, opens, presses
from tests.journeys.carrying import (
    WELDING,
    Bearer,
    House,
    a_bearer,
    a_house,
    accepted,
    answered,
    began,
    changes_rule,
    decided,
    filed,
    sat,
    status_of,
)

NEW = ApplicationType.NEW
CLAUSE = 'correction-working-days'


async def proposes(admin: User, value: str) -> None:
    """The administrator types another value of the clause; he is led to his proposal."""
    await admin.open(f'/admin/rules/clauses/{CLAUSE}')
    typed = {'value': value, 'article': '样例发〔2026〕1号第二条', 'source': '样例发〔2026〕1号', 'reason': '样例理由'}
    for mark, text in typed.items():
        admin.find(marker=mark).clear().type(text)
    press(admin, '提出修改')
    await admin.should_see('修改为')


async def names_the_open_case(user: User, case: Application) -> None:
    """Whoever proposes and whoever decides is shown what the change speaks of, and that it is spared."""
    await user.should_see('与此有关的在办申请 1 件，另有未提交的草稿 1 份')
    await user.should_see(case.number or '?')
    await user.should_see('它们继续适用开始时的规定；批准后新开始的申请适用新的规定')


async def returns(clerk: User, case: Application, days: int) -> date:
    """The clerk asks for another photo; the notice he looks at says how long there is. Answer the last day."""
    await opens(clerk, case.id)
    press(clerk, 'mark-material/photo')
    clerk.find(marker='remark-material/photo').type('样例：请换白底照片')
    press(clerk, 'preview-return')
    await clerk.should_see(f'补正期限：{days} 个工作日')
    await presses(clerk, 'return', '已退回补正，补正告知书已生成')
    return (await Correction.get(application_id=case.id)).due_on


async def reads_of(user: User, case: Application, days: int) -> None:
    """The applicant and whoever holds the code read the same number of days, and by which version."""
    await user.open(f'/applications/{case.id}')
    await user.should_see(f'规则：{days}个工作日')
    visitor = another_browser()
    await visitor.open(f'/p/{case.tracking_code}')
    await visitor.should_see(f'规则：{days}个工作日')


async def later_filed(house: House, bearer: Bearer, case_id: UUID) -> Application:
    """A draft that was begun before is finished now."""
    await answered(house, bearer, case_id, now=clock.now())
    await submit(bearer.actor, case_id, bearer.form, now=clock.now())
    return await Application.get(id=case_id)


async def test_a_longer_period_holds_for_what_begins_after_it_was_approved(user: User):
    now = clock.now()
    house = await a_house('guangdong', now=now)
    early, drafting, late = [await a_bearer(house, NEW, now=now) for _ in range(3)]
    old, draft = await filed(house, early, now=now), await began(drafting, now=now)
    admin, approver, clerk = [
        await let_in(actor.person_id) for actor in (house.admin, house.desk.approver, house.desk.clerk)
    ]

    await proposes(admin, '15')
    await names_the_open_case(admin, old)
    await approver.open('/admin/rules/proposals/1')
    await names_the_open_case(approver, old)
    press(approver, 'sure-批准')
    await approver.should_see('第 1 版')
    finished, new = await later_filed(house, drafting, draft), await filed(house, late, now=clock.now())

    version = (await RulesVersion.get()).id
    assert [case.rules_version_id for case in (old, finished, new)] == [None, None, version]
    today = clock.today()
    for bearer, case, days in ((early, old, 10), (drafting, finished, 10), (late, new, 15)):
        due = await returns(clerk, case, days)
        assert due == add_working_days(today, days, OfficeCalendar()).due
        await sign_in(user, await Person.get(id=bearer.person.id))
        await reads_of(user, case, days)


@pytest.mark.usefixtures('db')
async def test_a_draft_keeps_the_order_of_exam_and_application_it_began_under():
    house = await a_house('guangdong')
    early, late = [await a_bearer(house, NEW, WELDING) for _ in range(2)]
    draft = await began(early)
    assert (await affected_by_clauses(['welding-exam-order'])).drafts == 1

    await changes_rule(house, 'welding-exam-order', 'exam-first')
    assert (await card(early.actor, draft, now=NOW)).path is Path.APPLICATION_FIRST
    await answered(house, early, draft)
    await submit(early.actor, draft, early.form, now=NOW)
    old, new = await Application.get(id=draft), await filed(house, late)

    await accepted(house, old)
    assert await status_of(old) is ApplicationStatus.AWAITING_EXAM
    assert new.path is Path.EXAM_FIRST
    with pytest.raises(Refused, match='须先考试合格'):
        await accepted(house, new)
    for part in (Part.THEORY, Part.PRACTICAL):
        await sat(house, old, part)
        await sat(house, new, part)
    await accepted(house, new)
    assert {(await decided(house, case)).status for case in (old, new)} == {ApplicationStatus.HANDED_OVER}


@pytest.mark.usefixtures('db')
async def test_a_paper_that_is_asked_for_from_now_on_is_not_asked_of_what_was_begun():
    house = await a_house('shanghai', OfficeLevel.COUNTY)
    early, late = [await a_bearer(house, ApplicationType.REISSUE) for _ in range(2)]
    draft = await began(early)
    before = [paper.name for paper in (await card(early.actor, draft, now=NOW)).papers.asked]

    await changes_rule(house, 'reissue-materials', '特种设备作业人员补证申请表\n身份证明\n登报声明')

    after = [paper.name for paper in (await card(late.actor, await began(late), now=NOW)).papers.asked]
    assert after == [*before, '登报声明']
    assert [paper.name for paper in (await card(early.actor, draft, now=NOW)).papers.asked] == before
    await answered(house, early, draft)
    assert await submit(early.actor, draft, early.form, now=NOW)
