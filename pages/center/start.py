"""Where a center begins."""

from models.people.rules import Me
from models.records.rules import Role
from pages import shell
from pages.session import role_page
from pages.widgets.start_page import draw_start


@role_page('/center', role=Role.CENTER)
async def start(me: Me) -> None:
    """What waits, what can be begun, what was done lately."""
    with shell.frame('考试机构首页', me=me, current='/center'):
        await draw_start(me)
