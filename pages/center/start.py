"""Where a center begins."""

from models import clock
from models.applications.queries.verifying import VerifyRow, to_verify
from models.people.rules import Me
from models.records.rules import Role
from models.regulation.derivation import in_words
from pages import shell
from pages.center.verifying import ADDRESS
from pages.session import role_page
from pages.widgets.start_page import Waiting, draw_start


@role_page('/center', role=Role.CENTER)
async def start(me: Me) -> None:
    """What waits, what can be begun, what was done lately."""
    with shell.frame('考试机构首页', me=me, current='/center'):
        await draw_start(me, [waiting_of(row) for row in await to_verify(me.actor, now=clock.now()) if row.waits])


def waiting_of(row: VerifyRow) -> Waiting:
    """A 补证 to be verified."""
    text = f'提交于 {row.submitted_on or "—"}' + (f'；许可决定期限 {in_words(row.due_on)}' if row.due_on else '')
    return Waiting(
        title=f'核实{row.person}的补证：{row.items}', text=text, address=f'{ADDRESS}/{row.id}', due=row.due_on
    )
