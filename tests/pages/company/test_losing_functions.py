"""A delegate loses one function of several while a page is open: nothing more is read from that page."""

from datetime import date

import pytest
from nicegui.testing import User

from models.employment.tables import EmploymentRecord
from models.mandates.granting import change
from models.mandates.rules import Function, GrantStep
from models.mandates.tables import Mandate
from models.records.operations import write_event
from models.records.rules import Actor, Role
from tests.builders import NOW
from tests.builders_employment import Firm, a_delegate, a_holder, filed
from tests.pages.company.conftest import answer, as_employer, press, until

FIRST, LAST = date(2026, 11, 1), date(2026, 12, 31)
LATE, EARLY = '样例后来的说明', '样例最早的说明'


async def left_with(firm: Firm, actor: Actor, *functions: Function) -> None:
    """The representative takes the other functions away."""
    row = await Mandate.get(id=actor.mandate_id)
    await change(
        firm.actor, row.id, enabled=True, functions=functions, first=FIRST, last=LAST, version=row.version, now=NOW
    )


async def a_long_history(firm: Firm, subject: str, subject_id: object) -> None:
    """More than a page of it."""
    for number in range(21):
        remark = EARLY if number == 0 else LATE
        await write_event(firm.actor, GrantStep.CHANGED, subject, subject_id, now=NOW, remark=remark)


@pytest.mark.parametrize('lost', [Function.VIEW, Function.CERTIFICATES, Function.MANDATES])
async def test_a_history_turns_no_page_without_its_function(user: User, firm: Firm, lost):
    delegate, actor = await a_delegate(firm, Function.BATCH, lost)
    _, item = await a_holder()
    record = await filed(firm.actor, item)
    subject, number, address = {
        Function.VIEW: ('employment', record, f'/company/employment/{record}'),
        Function.CERTIFICATES: ('certificate', item.certificate_id, f'/company/certificates/{item.certificate_id}'),
        Function.MANDATES: ('mandate', actor.mandate_id, f'/company/mandates/{actor.mandate_id}'),
    }[lost]
    await a_long_history(firm, subject, number)
    await as_employer(user, delegate, firm.id, Role.DELEGATE)
    await user.open(address)
    await user.should_see(LATE)
    await left_with(firm, actor, Function.BATCH)

    press(user, '下一页')

    await user.should_see('您的授权已不包括这一页的内容')
    await user.should_not_see(EARLY)


async def test_a_record_changed_by_who_may_file_but_no_longer_look_is_kept_and_not_shown_again(user: User, firm: Firm):
    delegate, actor = await a_delegate(firm, Function.VIEW, Function.FILE)
    _, item = await a_holder()
    record = await filed(firm.actor, item)
    await as_employer(user, delegate, firm.id, Role.DELEGATE)
    await user.open(f'/company/employment/{record}?edit=1')
    await left_with(firm, actor, Function.FILE)

    answer(user, terminated_on='2026-10-31', reason='合同期满')
    press(user, 'save-change')

    async def ended() -> bool:
        return (await EmploymentRecord.get(id=record)).terminated_on == date(2026, 10, 31)

    await until(ended)
    await user.should_see('不包括“聘用记录查看”')
    await user.should_not_see('终止聘用原因：合同期满')
