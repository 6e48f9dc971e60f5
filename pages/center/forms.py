"""The forms desk of a center."""

from models.people.rules import Me
from models.records.rules import Role
from pages import shell
from pages.session import role_page
from pages.widgets.forms_desk import draw_desk

shell.menu('表格填写', '/center/forms', Role.CENTER)


@role_page('/center/forms', role=Role.CENTER)
async def forms(me: Me, discarded: str = '') -> None:
    """Which forms there are, and one's own."""
    with shell.frame('表格填写', me=me, current='/center/forms'):
        await draw_desk(me, discarded=discarded)
