"""One item of the register: what it says, what was proposed, its history, who filed employment on it."""

from collections.abc import Mapping

from nicegui import html, ui

from models import clock
from models.certificates.register_changes import SUBJECT, propose_change
from models.certificates.register_proposals import proposals_page
from models.certificates.register_reading import entry, may_be_changed
from models.certificates.register_search import Entry
from models.certificates.rules.changing import FIELDS, FROM, now_said
from models.certificates.rules.items import Origin
from models.certificates.rules.register import RegisterChange
from models.employment.queries.listing import Asked, records_page
from models.people.rules import Me
from models.records.rules import Role
from pages import shell, words
from pages.issuer.register.employment import record_columns
from pages.issuer.register.finding import PATH, draw_status, period
from pages.issuer.register.proposals import draw_proposals
from pages.session import role_page
from pages.widgets.days import DATE, typed_day
from pages.widgets.facts import draw_facts
from pages.widgets.history import Events
from pages.widgets.questions import Questions, deed
from pages.widgets.tables import Listing, Row


@role_page(f'{PATH}/{{item_id:int}}', role=Role.ISSUER)
async def item_page(me: Me, item_id: int) -> None:
    """Everything of one item."""
    found = await entry(me.actor, item_id, now=clock.now())
    _, proposals = await proposals_page(me.actor, is_open=None, item_id=item_id, now=clock.now())
    with shell.frame(f'证书项目：{found.held.shown}', me=me, current=PATH):
        html.a('返回证书登记册').props(f'href="{PATH}"')
        draw_entry(found)
        html.h2('登记变更').classes('tz')
        draw_proposals(me, proposals, empty='这个项目没有提出过变更。', back=f'{PATH}/{item_id}')
        if await may_be_changed(me.standing.organisation_id or 0, item_id):
            draw_proposing(me, found)
        elif found.origin is not Origin.TYPED:
            html.div(f'这本证书由{found.held.issuer}登记，变更由该机关办理。').classes('tz-note')
        html.h2('聘用记录').classes('tz')
        await records(me, found).draw()
        html.h2('证书的变更历史').classes('tz')
        await Events(
            me, lambda: {'subject': (SUBJECT, found.certificate_id)}, empty='还没有变更。', caption='证书的变更历史',
            of_one_thing=True,
        ).draw()  # fmt: skip


def draw_entry(found: Entry) -> None:
    """What the register says."""
    with html.div().classes('tz-card'):
        draw_facts([
            ('持证人', lambda: html.a(found.name).props(f'href="/issuer/holders/{found.person_id}"')),
            ('身份证号', found.id_number), ('证书编号', found.number), ('档案编号', found.archive_number),
            ('作业种类', found.held.item.kind), ('作业项目', found.held.shown), ('有效期', period(found)),
            ('证件状态', lambda: draw_status(found)), ('发证机关', found.held.issuer),
            ('首次发证日期', words.day(found.first_issued_on)), ('来源', Origin(found.origin).label),
        ])  # fmt: skip


def draw_proposing(me: Me, found: Entry) -> None:
    """What can be proposed of it as it stands."""
    possible = {one.value: one.label for one in RegisterChange if found.held.status in FROM[one]}
    if not possible or found.origin is Origin.TYPED:
        return
    with html.details().classes('tz-card').mark('proposing'):
        html.summary('提出变更')
        ask = Questions('change')
        ask.choice('kind', '变更', possible, hint='由另一位审核或审批人员决定后生效')
        ask.text('day', '生效日期', value=clock.today().isoformat(), more=DATE)
        ask.text('reason', '理由', hint='持证人会看到')
        ask.text('clause', '依据条款', hint='例如：某某规定第几条')
        correction = html.div()
        with correction:
            html.div('以下内容只填要更正的，其余留空').classes('tz-hint')
            for key, value in now_said(found.held, found.archive_number).items():
                ask.text(key, FIELDS[key], hint=f'现为：{value or "（空）"}')
        correction.bind_visibility_from(ask.inputs['kind'], 'value', value=RegisterChange.CORRECT.value)

        async def propose() -> None:
            typed: Mapping[str, str] = {key: ask[key] for key in FIELDS}
            await propose_change(
                me.actor, found.item_id, RegisterChange(ask['kind']),
                day=typed_day(ask, 'day', '生效日期') or clock.today(), reason=ask['reason'], clause=ask['clause'],
                typed=typed, now=clock.now(),
            )  # fmt: skip
            ui.navigate.to(f'{PATH}/{found.item_id}')

        deed('提出变更', propose, ask=ask).mark('propose')


def records(me: Me, found: Entry) -> Listing:
    """The employment records of the item: those of its holder on it."""

    async def load(page: int) -> tuple[int, list[Row]]:
        asked = Asked(item=f'{found.held.edition}:{found.held.code}')
        return await records_page(asked, person_id=found.person_id, today=clock.today(), page=page)

    empty = '没有聘用记录。用人单位填报后会出现在这里。'
    return Listing(load, record_columns(person=False), empty=empty, caption='聘用记录', me=me)
