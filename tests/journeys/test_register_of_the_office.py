"""An item of the register from hand to hand: found, suspended by two, checked by the public, restored; numbers linked."""

from collections import deque
from datetime import datetime, timedelta

import pytest
from nicegui.testing import User

from models import clock
from models.certificates.tables import Certificate, CertificateItem, RegisterProposal
from models.people.rules import Duty
from models.people.tables import NumberLink, Person
from models.records.queries import notices_of, verify_chain
from tests.builders import a_number, an_office, press, staff_member
from tests.builders_employment import a_holder
from tests.journeys.acting import another_browser

NAME = '样例甲'


@pytest.fixture(autouse=True)
def no_limit(user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    from pages.public import progress as served

    counted: dict[str, deque[datetime]] = {}
    monkeypatch.setattr(served, '_tries', counted)


async def fill(user: User, **typed: str) -> None:
    for mark, text in typed.items():
        user.find(marker=mark).clear().type(text)


async def checked(visitor: User, number: str, worked: str, *told: str) -> None:
    """What a stranger reads who knows number and name."""
    await visitor.open('/check')
    await fill(visitor, number=number, name=NAME, worked=worked)
    press(visitor, '核验')
    for words in told:
        await visitor.should_see(words)


async def proposed(clerk: User, item: CertificateItem, kind: str, day: str) -> int:
    """The clerk writes down what is to become of the item."""
    await clerk.open(f'/issuer/register/{item.id}')
    clerk.find(marker='kind').elements.pop().set_value(kind)
    await fill(clerk, day=day, reason='样例理由', clause='样例条款')
    press(clerk, 'propose')
    await clerk.should_see('待')
    found = await RegisterProposal.filter(item_id=item.id).order_by('-id').first()
    await clerk.should_see('由样例受理提出')
    assert found is not None
    return int(found.id)


async def agreed(decider: User, mark: str, told: str) -> None:
    await decider.open('/issuer/register/proposals')
    press(decider, mark)
    await decider.should_see(told)


async def test_a_register_entry_is_found_suspended_checked_restored_and_its_number_linked(user: User):
    office = (await an_office()).organisation_id
    today = clock.today()
    begun, back = [(today - timedelta(days=days)).isoformat() for days in (10, 3)]
    holder, item = await a_holder(NAME, since=today - timedelta(days=400), until=today + timedelta(days=900))
    await Certificate.filter(id=item.certificate_id).update(office_id=office)
    clerk, reviewer, approver, visitor = user, another_browser(), another_browser(), another_browser()
    for browser, duty in ((clerk, Duty.CLERK), (reviewer, Duty.REVIEWER), (approver, Duty.APPROVER)):
        await staff_member(browser, duty, office)

    await clerk.open('/issuer/register')
    await fill(clerk, name='ylj')
    press(clerk, '查询')
    await clerk.should_see(NAME)

    suspension = await proposed(clerk, item, 'suspend', begun)
    await checked(visitor, holder.id_number, '', '有效')
    await agreed(reviewer, f'agree-change-{suspension}', '没有待决定的登记变更')
    await checked(visitor, holder.id_number, begun, f'已暂扣（自{begun}起）')

    lifting = await proposed(clerk, item, 'restore', back)
    await agreed(approver, f'agree-change-{lifting}', '没有待决定的登记变更')
    await checked(visitor, holder.id_number, begun, '有效', '（作业日期）')
    await visitor.should_not_see('已暂扣')
    await approver.open(f'/issuer/register/{item.id}')
    for words in ('暂扣：', '恢复：', '样例理由', '登记变更'):
        await approver.should_see(words)

    await linked_and_unlinked(clerk, reviewer, visitor, holder)
    titles = [one['title'] for one in await notices_of(holder.id)]
    assert {'证书项目已暂扣', '证书项目已恢复', '新旧证件号已关联', '新旧证件号关联已撤销'} <= set(titles)
    assert (await verify_chain()).broken_at is None


async def linked_and_unlinked(clerk: User, reviewer: User, visitor: User, holder: Person) -> None:
    """A new number by two, which the old one still finds; and back again by two, for it was a mistake."""
    old, new = holder.id_number, a_number()
    await clerk.open('/issuer/register/proposals')
    await fill(clerk, old=old, new=new, reason='号码更正证明')
    press(clerk, 'propose-link')
    await clerk.should_see('待确认的新旧证件号关联')
    await clerk.should_see('由样例受理提出')
    link = await NumberLink.get()
    await agreed(reviewer, f'agree-link-{link.id}', '没有待确认的关联')
    for number in (old, new):
        await checked(visitor, number, '', '核验结果')

    await clerk.open('/issuer/register/proposals')
    await fill(clerk, **{f'undo-reason-{link.id}': '关联错人'})
    press(clerk, f'undo-{link.id}')
    await clerk.should_see('撤销关联：')
    undo = await NumberLink.get(undoes_id=link.id)
    await agreed(reviewer, f'agree-link-{undo.id}', '没有待确认的关联')
    await reviewer.should_see('已撤销关联')
    await checked(visitor, old, '', '核验结果')
    await checked(visitor, new, '', '未查到')
