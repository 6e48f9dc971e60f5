"""我的授权: every mandate one was ever given, for whichever role one acts in: for whom, what for, until when."""

from nicegui import html

from models.people.rules import Me
from models.records.rules import Role
from pages import shell
from pages.session import signed_in_page
from pages.widgets.mandates import draw_given

MINE = '/mandates'
shell.menu('我的授权', MINE, Role.CANDIDATE, Role.DELEGATE)


@signed_in_page(MINE)
async def my_mandates(me: Me) -> None:
    """Those in force first, each with the way in; the others with what would let one act again."""
    with shell.frame('我的授权', me=me, narrow=True, current=MINE):
        html.p(
            '单位授权您代为办理的事项。办理时用您本人的账号，页面右上角始终显示您代表哪个单位；每次办理都记录您的姓名和所代表的单位。'
        ).classes('tz-lead')
        await draw_given(me)
