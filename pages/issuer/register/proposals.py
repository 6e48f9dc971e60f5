"""What waits for a second person: changes of the register, and links between an old and a new identity number."""

from collections.abc import Awaitable, Callable, Sequence

from nicegui import html, ui

from models import clock
from models.certificates.register_changes import approve_change, decline_change
from models.certificates.register_proposals import proposals_page
from models.certificates.rules.changing import FIELDS
from models.certificates.rules.register import RegisterChange
from models.people.links import links_page
from models.people.operations.linking import confirm_link, decline_link, propose_link
from models.people.rules import Duty, Me
from models.records.rules import ProposalState, Role
from pages import shell, words
from pages.issuer.clerks import is_clerk
from pages.issuer.register.decided import decided_changes, decided_links
from pages.issuer.register.finding import PATH as REGISTER
from pages.session import role_page
from pages.widgets.panels import deed_asked_first
from pages.widgets.questions import Questions, deed
from pages.widgets.tables import Row, tag

PATH = f'{REGISTER}/proposals'
LOOKS = {ProposalState.OPEN: 'wait', ProposalState.APPROVED: 'good', ProposalState.DECLINED: ''}
DECIDERS = (Duty.REVIEWER, Duty.APPROVER)
FINAL = (RegisterChange.REVOKE, RegisterChange.CANCEL)
MOST = 50
Act = Callable[[], Awaitable[None]]
NO_CHANGE = '没有待决定的登记变更。在证书项目的页面上可以提出暂扣、恢复、撤销、注销和更正。'
NO_LINK = '没有待确认的关联。持证人换了证件号或有两个号码的，可以在下面提出关联。'


@role_page(PATH, role=Role.ISSUER)
async def proposals(me: Me) -> None:
    """What waits, each with its acts; below it what was decided."""
    waiting, changes = await proposals_page(me.actor, size=MOST, now=clock.now())
    linking, links = await links_page(me.actor, is_open=True, size=MOST, now=clock.now())
    with shell.frame('登记变更', me=me, current=REGISTER):
        html.a('返回证书登记册').props(f'href="{REGISTER}"')
        html.h2('待决定的变更').classes('tz')
        draw_proposals(me, changes, empty=NO_CHANGE, back=PATH)
        draw_rest(waiting)
        html.h2('待确认的新旧证件号关联').classes('tz')
        draw_links(me, links)
        draw_rest(linking)
        if is_clerk(me):
            draw_new_link(me)
        html.h2('已处理的变更').classes('tz')
        await decided_changes(me).draw()
        html.h2('已处理的关联').classes('tz')
        await decided_links(me).draw()


def draw_rest(count: int) -> None:
    """What is not shown is said."""
    if count > MOST:
        html.div(f'共 {count} 件待处理，这里列出最近的 {MOST} 件；处理后会列出其余的。').classes('tz-note')


def draw_proposals(me: Me, rows: Sequence[Row], *, empty: str, back: str) -> None:
    """Each as a card: what, why, by whom; the acts for whoever may decide."""
    if not rows:
        html.div(empty).classes('tz-empty')
    for row in rows:
        with html.div().classes('tz-card').mark(f'proposal-{row["id"]}'):
            with html.div().classes('tz-row'):
                html.strong(f'{row["kind"].label}：')
                html.a(row['shown']).props(f'href="{REGISTER}/{row["item_id"]}"')
                html.span(row['holder'])
                tag(row['state'].label, LOOKS[row['state']])
            for key, (old, new) in row['changes'].items():
                html.div(f'{FIELDS.get(key, "内容")}：{old or "（空）"} → {new}')
            html.div(f'自{row["day"]}起。理由：{row["reason"]}。依据：{row["clause"]}')
            html.div(f'{words.minute(row["proposed_at"])} 由{row["by"]}提出').classes('tz-soft')
            if row['decided_at']:
                more = f'：{row["remark"]}' if row['remark'] else ''
                html.div(f'{words.minute(row["decided_at"])} 由{row["decided_by"]}处理{more}').classes('tz-soft')
            elif row['mine'] or set(DECIDERS) & set(me.standing.duties):
                draw_deciding(me, row, back=back)


def draw_deciding(me: Me, row: Row, *, back: str) -> None:
    """Agree or not; one's own proposal can only be taken back."""
    ask = Questions(f'change-{row["id"]}')

    async def approve() -> None:
        await approve_change(me.actor, row['id'], now=clock.now())
        ui.navigate.to(back)

    async def decline() -> None:
        await decline_change(me.actor, row['id'], ask['remark'], now=clock.now())
        ui.navigate.to(back)

    final = row['kind'] in FINAL
    question = f'{row["kind"].label}{row["holder"]}的{row["shown"]}，自{row["day"]}起。{row["kind"].label}后不能恢复。'
    draw_two(ask, row, approve, decline, mark=f'change-{row["id"]}', question=question if final else '')


def draw_two(ask: Questions, row: Row, agree: Act, refuse: Act, *, mark: str, question: str = '') -> None:
    """The two buttons; whoever proposed has only the second, by which he takes it back.

    `question`: asked before agreeing to what cannot be undone.
    """
    if row['mine']:
        html.div('这是您提出的，须由同事决定；提错了可以撤回。').classes('tz-soft')
    elif question:
        deed_asked_first('同意', question, agree, ask=ask, danger=True, mark=f'agree-{mark}')
    else:
        deed('同意', agree, ask=ask).mark(f'agree-{mark}')
    with html.details():
        html.summary('撤回' if row['mine'] else '不同意')
        ask.text('remark', '理由')
        deed('撤回' if row['mine'] else '不同意', refuse, ask=ask, primary=False).mark(f'refuse-{mark}')


def draw_links(me: Me, rows: Sequence[Row]) -> None:
    """Old and new numbers, masked; whose rows become one, for whoever decides to look at both."""
    if not rows:
        html.div(NO_LINK).classes('tz-empty')
    for row in rows:
        with html.div().classes('tz-card').mark(f'link-{row["id"]}'):
            with html.div().classes('tz-row'):
                html.strong('撤销关联：' if row['undoes_id'] else '关联：')
                html.a(row['name']).props(f'href="/issuer/holders/{row["person_id"]}"')
                html.span(f'{row["old"]} → {row["new"]}')
                tag(row['state'].label, LOOKS[row['state']])
            html.div(f'依据：{row["reason"]}')
            if row['other']:
                draw_other(row)
            html.div(f'{words.minute(row["proposed_at"])} 由{row["by"]}提出').classes('tz-soft')
            draw_link_deciding(me, row)


def draw_other(row: Row) -> None:
    """Somebody has the new number already: both become one, so look at both."""
    with html.div().classes('tz-note'):
        html.span('新证件号现由')
        html.a(row['other']['name']).props(f'href="/issuer/holders/{row["other"]["id"]}"')
        html.span('使用。同意后两人的证书、聘用记录和限制申请合并为一人，请先分别打开核对。')
        if row['other']['name'] != row['name']:
            html.strong('两人姓名不同。')


def draw_link_deciding(me: Me, row: Row) -> None:
    """Agree or not."""
    ask = Questions(f'link-{row["id"]}')

    async def agree() -> None:
        await confirm_link(me.actor, row['id'], now=clock.now())
        ui.navigate.to(PATH)

    async def refuse() -> None:
        await decline_link(me.actor, row['id'], ask['remark'], now=clock.now())
        ui.navigate.to(PATH)

    question = f'把{row["name"]}与{row["other"]["name"]}合并为一人？' if row['other'] else ''
    draw_two(ask, row, agree, refuse, mark=f'link-{row["id"]}', question=question)


def draw_new_link(me: Me) -> None:
    """What a clerk proposes, papers in hand."""
    with html.details().classes('tz-card').mark('linking'):
        html.summary('提出关联新旧证件号')
        ask = Questions('link')
        ask.text('old', '原证件号', hint='登记册里现在的号码', more='autocomplete=off')
        ask.text('new', '新证件号', hint='与现行身份证一致', more='autocomplete=off')
        ask.text('reason', '依据', hint='例如：公安机关出具的号码更正证明')

        async def propose() -> None:
            await propose_link(me.actor, ask['old'], ask['new'], ask['reason'], now=clock.now())
            ui.navigate.to(PATH)

        deed('提出关联', propose, ask=ask).mark('propose-link')
