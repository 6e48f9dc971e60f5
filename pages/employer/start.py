"""The employer's start: whose business this is, what can be done here today."""

from models.people.rules import Me
from models.records.rules import Role
from pages import shell
from pages.session import role_page
from pages.widgets.organisation import draw_organisation, draw_today


@role_page('/employer', role=Role.EMPLOYER)
async def start(me: Me) -> None:
    """The organisation's particulars; forms are filled by persons for themselves."""
    with shell.frame('用人单位', me=me, current='/employer'):
        await draw_organisation(me, '您是这个单位的法定代表人。登记信息有变化时，请联系发证机关更正。')
        draw_today()
