"""类型与项目: every item with why it can or cannot be chosen, and from which day; what an old one becomes."""

import re
from dataclasses import dataclass, field, replace

from fastapi.responses import Response
from nicegui import html, ui
from nicegui.elements.mixins.value_element import ValueElement

from models import clock
from models.applications.operations.begin import choose_items
from models.applications.queries.choosing import Line, choices
from models.applications.rules.eligibility import EXAMINED_TYPES
from models.applications.rules.item_choice import Chosen
from models.people.rules import Me
from models.regulation.catalogue import item
from models.regulation.derivation import in_words
from models.regulation.item_text import CURRENT, NamedItem
from models.regulation.objection import Objection, refusing
from pages import shell
from pages.candidate.applying.frame import draw_ways, go_on, only_drafts, step_frame
from pages.candidate.applying.keeping import TYPED, Keeper
from pages.candidate.finding import SIDE, At, found
from pages.session import role_page
from pages.widgets.continuity import draw_brief
from pages.widgets.questions import Questions, deed
from pages.widgets.tables import tag


@dataclass
class Pick:
    """The inputs of one line: its tick, what it becomes, and what limits it."""

    line: Line
    tick: ui.checkbox
    target: ui.select | None = None
    limits: dict[str, ui.checkbox] = field(default_factory=dict)
    own: ui.input | None = None

    def chosen(self) -> list[Chosen]:
        """What was picked here, one for each restriction."""
        if not self.tick.value:
            return []
        named, target = self.line.choice.item, str(self.target.value or '') if self.target else self.only_target()
        if self.own is not None:
            codes = [code for part in re.split('[、，；;和]', str(self.own.value or '')) if (code := part.strip())]
            return [Chosen(item=NamedItem(item=named.item, restriction=code), target=target) for code in codes or ['']]
        picked = [name for name, box in self.limits.items() if box.value] or ['']
        return [Chosen(item=named, target=target, restriction=name) for name in picked]

    @property
    def complete(self) -> bool:
        """Whether it can be kept already: a kind, or a code of one's own, may still be missing."""
        limited = not self.limits or any(box.value for box in self.limits.values())
        return bool(self.tick.value) and limited and (self.own is None or bool(str(self.own.value or '').strip()))

    @property
    def inputs(self) -> list[ValueElement]:
        """Everything that is answered here."""
        return [self.tick, *self.limits.values(), *(one for one in (self.target, self.own) if one is not None)]

    def only_target(self) -> str:
        """What an old item becomes where there is nothing to choose."""
        choice = self.line.choice
        return choice.targets[0] if choice.item.item.edition != CURRENT and choice.targets else ''


@role_page('/applications/{application_id}/items', role=SIDE)
async def items_page(me: Me, application_id: str) -> Response | None:
    """The choice of items."""
    at = await found(me, application_id)
    if way := only_drafts(at):
        return way
    lines = await choices(me.actor, at.card.id, now=clock.now())
    with step_frame(at, 'items', '类型与项目'):
        draw_page(at, lines)
    return None


def draw_page(at: At, lines: list[Line]) -> None:
    """The lines that can be chosen first, the others below with their reasons."""
    ask = Questions()
    html.p(f'申请类型：{at.card.type.label}。{hint(at)}').classes('tz-lead')
    lines = draw_common(lines)
    open_lines = [line for line in lines if line.choice.selectable]
    closed = [line for line in lines if not line.choice.selectable]
    html.h2('可以选择的项目').classes('tz').props('id=q-items')
    picks = [draw_open(at, line) for line in open_lines]
    if not open_lines:
        html.div(nothing_open(at)).classes('tz-empty')
    if closed:
        html.h2('现在不能选择的项目').classes('tz')
        for line in closed:
            draw_closed(line)
    if at.card.type not in EXAMINED_TYPES:
        draw_missing(at)

    async def save() -> None:
        for one in await kept(at, picks, whole=True):
            ui.notify(one.message, type='info')
        await go_on(at, 'items')

    async def keep() -> None:
        await kept(at, [pick for pick in picks if pick.complete], whole=False)

    keeper = Keeper(keep)
    keeper.watch(*(one for pick in picks for one in pick.inputs))
    draw_ways(at, 'items', lambda: deed('保存并继续', save, ask=ask))
    keeper.draw()


def draw_common(lines: list[Line]) -> list[Line]:
    """What every line warns of is the person's own, and is told once; answer the lines without it."""
    warned = [[one for one in line.choice.objections if one.soft] for line in lines]
    common = [one for one in warned[0] if all(one in others for others in warned)] if len(warned) > 1 else []
    for one in common:
        html.div(f'{one.message}（{one.clause}）').classes('tz-note wait').props('role=status')
    return [without(line, common) for line in lines]


def without(line: Line, told: list[Objection]) -> Line:
    """A line without what was told of all."""
    left = [one for one in line.choice.objections if one not in told]
    return replace(line, choice=replace(line.choice, objections=left))


async def kept(at: At, picks: list[Pick], *, whole: bool) -> list[Objection]:
    """Keep what is picked; answer the warnings."""
    chosen = [(one, pick.line.held) for pick in picks for one in pick.chosen()]
    rows = [held.item_id if held else None for _, held in chosen]
    return await choose_items(
        at.me.actor, at.card.id, [one for one, _ in chosen], certificate_items=rows, now=clock.now(), whole=whole
    )


def hint(at: At) -> str:
    """What to look at."""
    if at.card.type in EXAMINED_TYPES:
        return '可以同时选择多个项目；起重机司机须选择限定的类别。'
    return '列出您名下证书上的项目；已取消的旧项目不显示。'


def nothing_open(at: At) -> str:
    """What to do where nothing can be chosen."""
    if at.card.type in EXAMINED_TYPES:
        return '现在没有可以选择的项目，原因见下。'
    return '没有可以选择的证书项目。证书由外地发证的，请在下面手工录入；其他情况请看“为什么查不到我的证书”。'


def picked_before(at: At, line: Line) -> list[str]:
    """The restrictions under which this line was picked before; empty where it was not."""
    if line.held is not None:
        return [one.named.restriction for one in at.card.items if one.certificate_item_id == line.held.item_id]
    return [one.named.restriction for one in at.card.items if one.named.key == line.choice.item.key]


def draw_open(at: At, line: Line) -> Pick:
    """One line with its tick."""
    before, choice = picked_before(at, line), line.choice
    new = line.held is None
    with html.section().classes('tz-card'):
        tick = ui.checkbox(choice.item.shown, value=bool(before)).mark(f'item-{choice.item.code}')
        pick = Pick(line, tick)
        draw_about(line)
        if not new and choice.item.item.edition != CURRENT:
            draw_becomes(pick)
        with html.div().classes('tz-indent').bind_visibility_from(tick, 'value'):
            if choice.item.welding and new:
                pick.own = own_code(before)
            if choice.options and not choice.item.restriction:
                draw_limits(pick, before)
    return pick


def own_code(before: list[str]) -> ui.input:
    """A welder's items are known by his own codes, one or more."""
    html.label('焊工项目代号').props('for=own-code')
    html.div('填焊工本人的项目代号，多个代号用“、”隔开').classes('tz-hint')
    field = ui.input(value='、'.join(before)).props(f'outlined dense maxlength=600 for=own-code {TYPED}')
    return field.mark('own-code')


def draw_limits(pick: Pick, before: list[str]) -> None:
    """What the item is limited to: one or more."""
    html.div('限定的类别（可以选择多个）').classes('tz-hint')
    for name in pick.line.choice.options:
        pick.limits[name] = ui.checkbox(name, value=name in before or len(pick.line.choice.options) == 1).mark(name)


def draw_becomes(pick: Pick) -> None:
    """What an old item becomes today."""
    choice = pick.line.choice
    names = {code: f'{code}（{item(CURRENT, code).name}）' for code in choice.targets}
    if choice.by_office:
        html.div('复审后对应的现行项目由发证机关审核确定。').classes('tz-hint')
    if len(names) > 1:
        html.div('复审为').classes('tz-hint')
        pick.target = ui.select(names, value=next(iter(names))).props('outlined dense aria-label=复审为').mark('target')
    elif names:
        html.div(f'复审后换发为现行目录的 {next(iter(names.values()))}。').classes('tz-hint')


def draw_about(line: Line) -> None:
    """When it is valid and may be renewed, and what to mind."""
    choice = line.choice
    if line.held is not None:
        where = f'{line.held.held.issuer}发证，有效期至 {line.held.held.until}'
        html.div(where + ('（手工录入）' if not line.held.held.issued_here else '')).classes('tz-hint')
    if choice.closes:
        first = f'{in_words(choice.opens)}起，' if choice.opens else ''
        html.div(f'复审申请时间：{first}最后一日为{in_words(choice.closes)}').classes('tz-hint')
    for one in choice.objections:
        if one.soft:
            html.div(one.message).classes('tz-warned')
    if line.continuity is not None:
        draw_brief(line.continuity)


def draw_closed(line: Line) -> None:
    """One line that cannot be chosen, with each reason and its basis."""
    with html.section().classes('tz-card').props(f'aria-label="{line.choice.item.shown}"'):
        with html.div().classes('tz-row'):
            html.span(line.choice.item.shown).classes('tz-soft')
            tag('不能选择')
        draw_about(line)
        with html.ul().classes('tz-reasons'):
            for one in refusing(line.choice.objections):
                with html.li():
                    html.span(one.message)
                    if one.clause:
                        html.span(f'（{one.clause}）').classes('tz-soft tz-small')


def draw_missing(at: At) -> None:
    """What to do where the certificate is not listed."""
    with html.div().classes('tz-note'):
        html.p('没有列出您的证书？外地发证、在外地复审过的证书需要手工录入。').classes('tz-flat')
        with html.div().classes('tz-row'):
            if at.card.own:
                shell.link_button('手工录入证书', f'/certificates/new?application={at.card.id}')
            shell.link_button('为什么查不到', '/certificates/why')
