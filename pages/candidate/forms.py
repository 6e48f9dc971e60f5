"""The forms desk of a candidate."""

from models.people.rules import Me
from models.records.rules import Role
from pages import shell
from pages.session import role_page
from pages.widgets.forms_desk import draw_desk

shell.menu('表格填写', '/candidate/forms', Role.CANDIDATE)


@role_page('/candidate/forms', role=Role.CANDIDATE)
async def forms(me: Me, discarded: str = '') -> None:
    """Which forms there are, and one's own."""
    with shell.frame('表格填写', me=me, current='/candidate/forms'):
        await draw_desk(me, discarded=discarded)
