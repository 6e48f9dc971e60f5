"""Where a candidate begins."""

from models.people.rules import Me
from models.records.rules import Role
from pages import shell
from pages.session import role_page
from pages.widgets.start_page import draw_start


@role_page('/candidate', role=Role.CANDIDATE)
async def start(me: Me) -> None:
    """What waits, what can be begun, what was done lately."""
    with shell.frame('我的首页', me=me, current='/candidate'):
        await draw_start(me)
