"""The delegate's start: for whom he acts, what can be done here today."""

from models.people.rules import Me
from models.records.rules import Role
from pages import shell
from pages.session import role_page
from pages.widgets.organisation import draw_organisation, draw_today


@role_page('/delegate', role=Role.DELEGATE)
async def start(me: Me) -> None:
    """The particulars of the organisation that gave the mandate."""
    with shell.frame('被授权人', me=me, current='/delegate'):
        await draw_organisation(me, '您受这个单位委托办理事项。登记信息有变化时，请由单位联系发证机关更正。')
        draw_today()
