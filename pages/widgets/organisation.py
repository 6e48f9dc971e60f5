"""The organisation one acts for, as its own people see it, and what is open to everybody."""

from nicegui import html

from models.people.queries.organisations import organisation_card
from models.people.rules import Me
from models.regulation.objection import NotThere
from pages import shell
from pages.widgets.facts import draw_facts

OPEN_TO_ALL = (
    ('下载表格', '各类申请表的空白表和填写样例，Word 和 PDF 两种格式。', '/#papers'),
    ('使用帮助', '每一步怎么做，常见问题怎么办。', '/help'),
    ('我的账号', '修改密码，查看并退出登录设备。', '/account'),
)


async def draw_organisation(me: Me, sentence: str) -> None:
    """Its particulars, the representative's number masked."""
    card = await organisation_card(me.standing.organisation_id or 0)
    if card is None:
        raise NotThere
    html.p(sentence).classes('tz-lead')
    with html.div().classes('tz-card'):
        draw_facts((
            ('单位名称', card['name']),
            ('统一社会信用代码', card['code']),
            ('地址', card['address']),
            ('法定代表人', card['representative']),
        ))  # fmt: skip
    shell.office_phone()


def draw_today() -> None:
    """What can be done now; one's own applications are one's own."""
    html.h2('其他服务').classes('tz')
    with html.div().classes('tz-cards'):
        for title, text, address in OPEN_TO_ALL:
            with html.div().classes('tz-card'):
                with html.h3().classes('tz').style('margin:0'):
                    html.a(title).props(f'href="{address}"')
                html.p(text).classes('tz-soft')
    html.p('为您本人填写申请表，请先在页面右上角把身份切换为“申请人”。').classes('tz-lead')
