"""What was decided of the register: changes, and links of numbers, which a clerk may propose to take back."""

from nicegui import html, ui

from models import clock
from models.certificates.register_proposals import proposals_page
from models.people.links import links_page
from models.people.operations.linking import propose_undo
from models.people.rules import Me
from models.records.rules import ProposalState
from pages import words
from pages.issuer.clerks import is_clerk
from pages.issuer.register.finding import PATH
from pages.widgets.questions import Questions, deed
from pages.widgets.tables import Listing, Row, tag

LOOKS = {ProposalState.OPEN: 'wait', ProposalState.APPROVED: 'good', ProposalState.DECLINED: ''}


def decided_changes(me: Me) -> Listing:
    """Changes that took effect or did not, the latest first."""

    async def load(page: int) -> tuple[int, list[Row]]:
        return await proposals_page(me.actor, is_open=False, page=page, now=clock.now())

    return Listing(
        load,
        [('变更', draw_change), ('持证人', lambda row: draw_name(row, row['holder'], row['holder_id'])),
         ('理由', lambda row: row['reason']), ('结果', draw_state), ('提出', lambda row: row['by']), ('处理', draw_decider)],
        empty='还没有处理过登记变更。', caption='已处理的变更', me=me,
    )  # fmt: skip


def decided_links(me: Me) -> Listing:
    """Links that hold, were taken back, or came to nothing."""

    async def load(page: int) -> tuple[int, list[Row]]:
        return await links_page(me.actor, is_open=False, page=page, now=clock.now())

    return Listing(
        load,
        [('人员', lambda row: draw_name(row, row['name'], row['person_id'])), ('证件号', draw_numbers),
         ('依据', lambda row: row['reason']), ('结果', lambda row: draw_link_state(me, row)),
         ('提出', lambda row: row['by']), ('处理', draw_decider)],
        empty='还没有处理过新旧证件号关联。', caption='已处理的关联', me=me,
    )  # fmt: skip


def draw_change(row: Row) -> None:
    """Which change of which item; the item leads on."""
    with html.div():
        html.span(f'{row["kind"].label}：')
        html.a(row['shown']).props(f'href="{PATH}/{row["item_id"]}"')


def draw_name(row: Row, name: str, person_id: int) -> None:
    """The name leads to the holder."""
    html.a(name).props(f'href="/issuer/holders/{person_id}"')


def draw_numbers(row: Row) -> None:
    """From which number to which, masked."""
    with html.div():
        html.div(f'{"撤销关联：" if row["undoes_id"] else ""}{row["old"]}')
        html.div(f'→ {row["new"]}')


def draw_state(row: Row) -> None:
    """How it ended, and why not."""
    with html.div():
        tag(row['state'].label, LOOKS[row['state']])
        if row['remark']:
            html.div(row['remark']).classes('tz-soft tz-tiny')


def draw_decider(row: Row) -> None:
    """Who, and when."""
    with html.div():
        html.div(row['decided_by'])
        html.div(words.minute(row['decided_at'])).classes('tz-soft tz-tiny')


def draw_link_state(me: Me, row: Row) -> None:
    """How it ended; a link that holds can be proposed to be taken back."""
    with html.div():
        if row['undone']:
            tag('已撤销关联')
        else:
            draw_state(row)
        if row['state'] is ProposalState.APPROVED and not row['undone'] and not row['undoes_id'] and is_clerk(me):
            draw_undoing(me, row)


def draw_undoing(me: Me, row: Row) -> None:
    """A link that was a mistake: a colleague confirms that it is taken back."""
    ask = Questions(f'undo-{row["id"]}')

    async def propose() -> None:
        await propose_undo(me.actor, row['id'], ask['reason'], now=clock.now())
        ui.navigate.to(f'{PATH}/proposals')

    with html.details():
        html.summary('关联有误')
        ask.text('reason', '为什么有误', hint='由同事确认后，号码、证书、记录和授权恢复到关联以前')
        ask.inputs['reason'].mark(f'undo-reason-{row["id"]}')
        deed('提出撤销关联', propose, ask=ask, primary=False).mark(f'undo-{row["id"]}')
