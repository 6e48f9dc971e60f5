"""补正作业项目: another item in the place of a marked one, or without it where others remain."""

from collections.abc import Iterator
from dataclasses import dataclass

from fastapi.responses import RedirectResponse, Response
from nicegui import html, ui

from models import clock
from models.applications.operations.mending import remove_item, replace_item
from models.applications.queries.applicant import ItemRow
from models.applications.queries.choosing import Line, choices
from models.applications.rules.item_choice import Chosen
from models.people.rules import Me
from models.regulation.catalogue import item
from models.regulation.item_text import CURRENT, NamedItem
from models.regulation.objection import Objection, Refused
from pages import shell
from pages.candidate.applying.frame import step_frame
from pages.candidate.finding import SIDE, At, found
from pages.session import role_page
from pages.widgets.panels import deed_asked_first
from pages.widgets.questions import Questions, deed


@dataclass(frozen=True, slots=True)
class Offer:
    """One item that can stand in the place of the marked one. `coded`: its code is the welder's own, and is asked."""

    label: str
    chosen: Chosen
    held: int | None
    coded: bool = False


@role_page('/applications/{application_id}/mend-item/{item_id}', role=SIDE)
async def mend_item_page(me: Me, application_id: str, item_id: int) -> Response | None:
    """The remark, what stands there, and what could stand there."""
    at = await found(me, application_id)
    row = next((one for one in at.card.items if one.id == item_id), None)
    marks = at.card.mending.marks if at.card.mending else []
    mark = next((one for one in marks if one['target'] == f'item/{item_id}'), None)
    if row is None or mark is None:
        return RedirectResponse(at.address, 303)
    offers = offered(at, await choices(me.actor, at.card.id, now=clock.now()), row)
    with step_frame(at, 'mend-item', '补正作业项目'):
        with html.div().classes('tz-note wait'):
            html.strong(f'需要补正：{mark["label"]}')
            html.div(mark['remark'])
        html.p(f'现在申请的是：{row.named.shown}').classes('tz-lead')
        draw_replace(at, row, offers)
        draw_remove(at, row)
        draw_others(at, row)
        shell.link_button('返回办理页面', at.address)
    return None


def offered(at: At, lines: list[Line], row: ItemRow) -> dict[str, Offer]:
    """Everything that can be chosen now and is not in the case already."""
    there = {(one.named.code, one.named.restriction) for one in at.card.items}
    found: dict[str, Offer] = {}
    for line in lines:
        for offer in offers_of(line):
            chosen = offer.chosen
            code = chosen.target or chosen.item.code
            if offer.coded or (code, chosen.restriction or chosen.item.restriction) not in there:
                found[str(len(found))] = offer
    return found


def offers_of(line: Line) -> Iterator[Offer]:
    """The ways in which one line can be picked: with each restriction, as each item of today."""
    choice, held = line.choice, line.held.item_id if line.held else None
    if not choice.selectable:
        return
    if choice.item.welding and held is None:
        yield Offer(f'{choice.item.shown}，按焊工项目代号', Chosen(item=choice.item), None, coded=True)
        return
    old = choice.item.item.edition != CURRENT
    limits = choice.options if choice.options and not choice.item.restriction else ('',)
    for target in (choice.targets or ('',)) if old else ('',):
        for limit in limits:
            named = NamedItem(item=choice.item.item, restriction=limit or choice.item.restriction)
            becomes = f'，复审为 {target}（{item(CURRENT, target).name}）' if target else ''
            yield Offer(named.shown + becomes, Chosen(item=choice.item, target=target, restriction=limit), held)


def draw_replace(at: At, row: ItemRow, offers: dict[str, Offer]) -> None:
    """Which other item, and the button."""
    ask = Questions()
    with html.div().classes('tz-card tz-form'):
        html.h2('更换为另一个项目').classes('tz tz-flat')
        if not offers:
            html.p('现在没有其他可以选择的项目。').classes('tz-soft')
            return
        options = {'': '请选择'} | {key: offer.label for key, offer in offers.items()}
        hint = '只列出您现在可以选择的项目；项目更换后，需要的材料和考试机构会重新确定'
        ask.choice('items', '项目', options, hint=hint, searched=True)
        ask.text('own', '焊工项目代号', hint='例如 SMAW-FeⅡ-6G-12/60-Fef3J')
        ask.blocks['own'].bind_visibility_from(
            ask.inputs['items'], 'value', backward=lambda key: bool(key) and offers[key].coded
        )

        async def save() -> None:
            if not (key := ask['items']):
                raise Refused(Objection(message='请选择更换后的项目', field='items'))
            chosen = picked(offers[key], ask['own'].strip())
            for one in await replace_item(
                at.me.actor, at.card.id, row.id, chosen, certificate_item=offers[key].held, now=clock.now()
            ):
                ui.notify(one.message, type='info')
            ui.navigate.to(at.address)

        deed('更换', save, ask=ask).mark('replace-item')


def picked(offer: Offer, own: str) -> Chosen:
    """The pick; a welder's item with his own code."""
    if not offer.coded:
        return offer.chosen
    if not own:
        raise Refused(Objection(message='请填写焊工项目代号，例如SMAW-FeⅡ-6G-12/60-Fef3J', field='own'))
    return Chosen(item=NamedItem(item=offer.chosen.item.item, restriction=own), target=offer.chosen.target)


def draw_remove(at: At, row: ItemRow) -> None:
    """Without it, where others remain; asked first, for it cannot be put back once sent."""
    if len(at.card.items) == 1:
        html.p('这件申请只有这一个项目，可以更换，不能删除；不再申请的，请在办理页面撤回本件。').classes('tz-soft')
        return

    async def drop() -> None:
        await remove_item(at.me.actor, at.card.id, row.id, now=clock.now())
        ui.navigate.to(at.address)

    question = f'从这件申请中删除 {row.named.shown}？其他项目继续办理。'
    deed_asked_first('删除这个项目', question, drop, danger=True, mark='remove-item')


def draw_others(at: At, row: ItemRow) -> None:
    """What stays as it is."""
    if others := [one.named.shown for one in at.card.items if one.id != row.id]:
        html.h2('其他项目（不能修改）').classes('tz')
        with html.ul().classes('tz-reasons'):
            for shown in others:
                html.li(shown)
