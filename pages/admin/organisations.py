"""Organisations: the list, registering one, its particulars, its staff, its history."""

from typing import Any

from nicegui import html, ui

from models import clock
from models.people.operations.organisations import save_organisation
from models.people.queries.organisations import organisation_card, organisations_page
from models.people.rules import Me, OfficeLevel
from models.records.rules import Role
from models.regulation.objection import NotThere
from pages import shell, words
from pages.admin.duties import DutyList, draw_giving
from pages.session import role_page
from pages.widgets.facts import draw_facts
from pages.widgets.history import Events
from pages.widgets.panels import Panel
from pages.widgets.questions import Questions, deed
from pages.widgets.searching import Search
from pages.widgets.tables import Listing, Row, tag

Card = dict[str, Any]
SEEN = ('name', 'code', 'address', 'division')


@role_page('/admin/organisations', role=Role.ADMIN)
async def organisations(me: Me) -> None:
    """The list, by name or code."""
    with shell.frame('单位', me=me, current='/admin/organisations'):
        with html.div().classes('tz-row'):
            shell.link_button('登记单位', '/admin/organisations/new', primary=True)
            shell.link_button('导入单位', '/admin/organisations/import')
        search = Search()
        search.text('words', '单位名称或统一社会信用代码')
        listing = Listing(
            lambda page: organisations_page(words=search['words'], page=page),
            [('单位名称', name_link), ('统一社会信用代码', lambda row: row['code']),
             ('法定代表人', lambda row: row['representative__name'] or '—'), ('行政区划', lambda row: row['division'] or '—')],
            empty='没有找到符合条件的单位。请核对后重新查询，或点“登记单位”。', caption='单位', me=me,
        )  # fmt: skip
        search.button(listing.draw)
        await listing.draw()


def name_link(row: Row) -> None:
    """The name leads to the organisation's page; an issuing office says so."""
    with html.div().classes('tz-row'):
        html.a(row['name']).props(f'href="/admin/organisations/{row["id"]}"')
        if row['office__id']:
            tag('发证机关')


@role_page('/admin/organisations/new', role=Role.ADMIN)
async def new_organisation(me: Me) -> None:
    """Register one."""
    with shell.frame('登记单位', me=me, narrow=True, current='/admin/organisations'), html.div().classes('tz-card'):
        ask = Questions()
        draw_questions(ask, {})

        async def add() -> None:
            number = await saved(me, ask)
            ui.navigate.to(f'/admin/organisations/{number}')

        deed('登记单位', add, ask=ask)


@role_page('/admin/organisations/{organisation_id:int}', role=Role.ADMIN)
async def organisation_page(me: Me, organisation_id: int) -> None:
    """Everything about one organisation."""
    card = await card_of(organisation_id)

    async def changed() -> None:
        for part in (particulars, staff, history):
            await part.draw()

    with shell.frame(card['name'], me=me, current='/admin/organisations'):
        html.a('返回单位列表').props('href="/admin/organisations"')
        particulars = Panel(lambda: card_of(organisation_id), draw_particulars)
        await particulars.draw()
        with html.details().classes('tz-card'):
            html.summary('修改单位信息')
            draw_changing(me, card, changed)
        html.h2('岗位').classes('tz')
        staff = DutyList(me, organisation_id=organisation_id, changed=changed)
        await staff.draw()
        with html.details().classes('tz-card'):
            html.summary('分配岗位')
            draw_giving(me, organisation_id=organisation_id, office=card['is_office'], given=changed)
        html.h2('操作记录').classes('tz')
        history = Events(
            me, lambda: {'subject': ('organisation', organisation_id)}, empty='还没有操作记录。', caption='操作记录',
            of_one_thing=True,
        )  # fmt: skip
        await history.draw()


async def card_of(organisation_id: int) -> Card:
    """The organisation, or a plain 404."""
    card = await organisation_card(organisation_id)
    if card is None:
        raise NotThere
    return card


def draw_particulars(card: Card) -> None:
    """Its particulars, and for an issuing office what it serves."""
    facts = [
        ('单位名称', card['name']),
        ('统一社会信用代码', card['code']),
        ('地址', card['address']),
        ('行政区划', card['division']),
        ('法定代表人', card['representative']),
    ]
    if card['is_office']:
        served = words.listed([f'{one["name"]}（{one["code"]}）' for one in card['divisions']])
        facts += [('发证机关', OfficeLevel(card['level']).label), ('咨询电话', card['phone']), ('管辖区划', served)]
    with html.div().classes('tz-card'):
        draw_facts(facts)


def draw_questions(ask: Questions, card: Card) -> None:
    """The five questions, filled with what is known."""
    ask.text('name', '单位名称', hint='与营业执照或法人证书一致', value=card.get('name', ''))
    ask.text('code', '统一社会信用代码', hint='18位', value=card.get('code', ''), more='autocomplete=off')
    ask.text('address', '地址', value=card.get('address', ''))
    ask.text('division', '行政区划代码', hint='六位数字，例如 110105', value=card.get('division', ''))
    known = card.get('representative', '')
    hint = f'现为{known}，不变可留空' if known else '本人须已有核验过的账号；暂不登记可留空'
    ask.text('representative_number', '法定代表人身份证号', hint=hint, more='autocomplete=off')


def draw_changing(me: Me, card: Card, changed: Any) -> None:
    """The same questions over an organisation that is there; what a colleague changed meanwhile is not overwritten."""
    ask, seen = Questions(), {key: card[key] for key in SEEN}
    draw_questions(ask, card)

    async def save() -> None:
        await saved(me, ask, organisation_id=card['id'], seen=seen)
        seen.update({key: value for key, value in (await card_of(card['id'])).items() if key in SEEN})
        ask.inputs['representative_number'].value = ''
        ui.notify('已保存单位信息', type='positive')
        await changed()

    deed('保存', save, ask=ask)


async def saved(me: Me, ask: Questions, **more: Any) -> int:
    """Hand the answers to the operation; answer the organisation's id."""
    return await save_organisation(
        me.actor, name=ask['name'], code=ask['code'], address=ask['address'], division=ask['division'].strip(),
        representative_number=ask['representative_number'], now=clock.now(), **more,
    )  # fmt: skip
