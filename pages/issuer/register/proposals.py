"""What waits for a second person: changes of the register, and links between an old and a new identity number."""

from collections.abc import Sequence

from nicegui import html, ui

from models import clock
from models.certificates.register_changes import approve_change, decline_change
from models.certificates.register_proposals import proposals_page
from models.certificates.rules.changing import FIELDS
from models.people.operations.linking import confirm_link, decline_link, links_page, propose_link
from models.people.rules import Duty, Me
from models.records.rules import ProposalState, Role
from pages import shell, words
from pages.issuer.clerks import is_clerk
from pages.issuer.register.finding import PATH as REGISTER
from pages.session import role_page
from pages.widgets.questions import Questions, deed
from pages.widgets.tables import Row, tag

PATH = f'{REGISTER}/proposals'
LOOKS = {ProposalState.OPEN: 'wait', ProposalState.APPROVED: 'good', ProposalState.DECLINED: ''}
DECIDERS = (Duty.REVIEWER, Duty.APPROVER)
NO_CHANGE = '没有待决定的登记变更。在证书项目的页面上可以提出暂扣、恢复、撤销、注销和更正。'
NO_LINK = '没有新旧证件号关联。持证人换了证件号或有两个号码的，可以在下面提出关联。'


@role_page(PATH, role=Role.ISSUER)
async def proposals(me: Me) -> None:
    """Both lists; each has its acts."""
    _, changes = await proposals_page(me.actor, size=100, now=clock.now())
    _, links = await links_page(me.actor, size=100, now=clock.now())
    with shell.frame('登记变更', me=me, current=REGISTER):
        html.a('返回证书登记册').props(f'href="{REGISTER}"')
        html.h2('待决定的变更').classes('tz')
        draw_proposals(me, changes, empty=NO_CHANGE, back=PATH)
        html.h2('新旧证件号关联').classes('tz')
        draw_links(me, links)
        if is_clerk(me):
            draw_new_link(me)


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
            elif set(DECIDERS) & set(me.standing.duties):
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

    draw_two(ask, row, approve, decline, mark=f'change-{row["id"]}')


def draw_two(ask: Questions, row: Row, agree: object, refuse: object, *, mark: str) -> None:
    """The two buttons; whoever proposed has only the second, by which he takes it back."""
    if row['mine']:
        html.div('这是您提出的，须由同事决定；提错了可以撤回。').classes('tz-soft')
    else:
        deed('同意', agree, ask=ask).mark(f'agree-{mark}')  # type: ignore[arg-type]
    with html.details():
        html.summary('撤回' if row['mine'] else '不同意')
        ask.text('remark', '理由')
        deed('撤回' if row['mine'] else '不同意', refuse, ask=ask, primary=False).mark(f'refuse-{mark}')  # type: ignore[arg-type]


def draw_links(me: Me, rows: Sequence[Row]) -> None:
    """Old and new numbers, masked."""
    if not rows:
        html.div(NO_LINK).classes('tz-empty')
    for row in rows:
        with html.div().classes('tz-card').mark(f'link-{row["id"]}'):
            with html.div().classes('tz-row'):
                html.a(row['name']).props(f'href="/issuer/holders/{row["person_id"]}"')
                html.span(f'{row["old"]} → {row["new"]}')
                tag(row['state'].label, LOOKS[row['state']])
            html.div(f'依据：{row["reason"]}')
            html.div(f'{words.minute(row["proposed_at"])} 由{row["by"]}提出').classes('tz-soft')
            if row['state'] is ProposalState.OPEN:
                draw_link_deciding(me, row)


def draw_link_deciding(me: Me, row: Row) -> None:
    """Agree or not."""
    ask = Questions(f'link-{row["id"]}')

    async def agree() -> None:
        await confirm_link(me.actor, row['id'], now=clock.now())
        ui.navigate.to(PATH)

    async def refuse() -> None:
        await decline_link(me.actor, row['id'], ask['remark'], now=clock.now())
        ui.navigate.to(PATH)

    draw_two(ask, row, agree, refuse, mark=f'link-{row["id"]}')


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
