"""补证核实: what the center that examined a holder is asked to verify, and the one act for it."""

from nicegui import html, ui
from starlette.responses import Response

from models import clock
from models.applications.operations.deciding import verify
from models.applications.queries.verifying import VerifyCard, VerifyRow, to_verify, verify_card
from models.people.rules import Me
from models.records.rules import Role
from models.regulation.derivation import in_words
from pages import shell
from pages.center.finding import number
from pages.session import role_page
from pages.widgets.facts import draw_facts
from pages.widgets.questions import Questions, deed
from pages.widgets.tables import record_table, tag
from pages.words import day, minute

ADDRESS = '/center/verifying'
shell.menu('补证核实', ADDRESS, Role.CENTER)


@role_page(ADDRESS, role=Role.CENTER)
async def list_page(me: Me) -> None:
    """Those that wait first."""
    rows = await to_verify(me.actor, now=clock.now())
    with shell.frame('补证核实', me=me, current=ADDRESS):
        html.p('证书丢失或损毁申请补证的，由原发证机关或者原考试机构核实。本页由考试机构负责人办理。').classes(
            'tz-lead'
        )
        record_table(
            [{'row': row} for row in rows], COLUMNS, empty='现在没有需要本机构核实的补证。', caption='补证核实'
        )  # fmt: skip


def draw_number(one: dict[str, VerifyRow]) -> None:
    """The number leads to the case."""
    html.a(one['row'].number, href=f'{ADDRESS}/{one["row"].id}')


def draw_state(one: dict[str, VerifyRow]) -> None:
    """Whether it waits."""
    tag('待核实' if one['row'].waits else '已核实', 'wait' if one['row'].waits else 'good')


COLUMNS = (
    ('申请号', draw_number),
    ('申请人', lambda one: one['row'].person),
    ('项目', lambda one: one['row'].items),
    ('提交日期', lambda one: str(one['row'].submitted_on or '—')),
    ('状态', draw_state),
)


@role_page(f'{ADDRESS}/{{application_id}}', role=Role.CENTER)
async def verify_page(me: Me, application_id: str) -> Response | None:
    """One of them."""
    card = await verify_card(me.actor, number(application_id), now=clock.now())
    with shell.frame(f'补证核实：{card.row.number}', me=me, narrow=True, current=ADDRESS):
        html.a('返回列表', href=ADDRESS)
        draw_about(card)
        if card.verified:
            who, when, remark = card.verified
            html.div(f'{who} 于 {minute(when)} 核实属实{"：" if remark else "。"}{remark}').classes('tz-note good')
        else:
            draw_act(me, card)
    return None


def draw_about(card: VerifyCard) -> None:
    """Whose certificate, why it is to be printed again, and what stood on it."""
    with html.div().classes('tz-card'):
        draw_facts((
            ('申请人', card.row.person), ('证件号', card.id_number), ('补证原因', card.reason),
            ('提交日期', day(card.row.submitted_on) if card.row.submitted_on else ''), ('受理机关', card.office),
            ('许可决定期限', in_words(card.row.due_on) if card.row.due_on else ''),
        ))  # fmt: skip
    html.h2('原证书项目').classes('tz')
    record_table(
        [{'one': one} for one in card.items],
        [('作业项目', lambda row: row['one'].shown), ('原发证机关', lambda row: row['one'].issuer),
         ('有效期', lambda row: f'{row["one"].valid_from or "—"} 至 {row["one"].valid_until}'),
         ('在本机构的考试', lambda row: row['one'].exam or '本系统没有记录，请查考试档案')],
        empty='没有对应的证书记录，请查考试档案。', caption='原证书项目',
    )  # fmt: skip


def draw_act(me: Me, card: VerifyCard) -> None:
    """The one act, or why it cannot be done."""
    html.h2('核实').classes('tz')
    for one in card.objections:
        html.div(one.message).classes('tz-note wait')
    if card.objections:
        return
    html.p(f'请对照考试档案核对。与档案不一致或查不到的，请不要核实，并告知{card.office}，由其处理。').classes(
        'tz-soft'
    )
    ask = Questions('verify')
    ask.long_text('remark', '核实意见（选填）')

    async def do() -> None:
        await verify(me.actor, card.row.id, remark=ask['remark'], now=clock.now(), version=card.version)
        ui.navigate.to(f'{ADDRESS}/{card.row.id}')

    deed('核实属实', do, ask=ask).mark('do-verify')
