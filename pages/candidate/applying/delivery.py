"""领取方式: by courier or at the window. What is typed is kept, complete or not."""

from fastapi.responses import Response
from nicegui import html, ui

from models import clock
from models.applications.operations.begin import deliver
from models.applications.rules.types import Delivery
from models.people.queries.persons import particulars
from models.people.rules import Me
from pages.candidate.applying.frame import draw_ways, go_on, only_drafts, step_frame
from pages.candidate.applying.keeping import TYPED, Keeper
from pages.candidate.finding import SIDE, At, found
from pages.session import role_page
from pages.widgets.questions import Questions, deed

WAYS = {Delivery.PICKUP.value: '自取：凭身份证到受理机构领取', Delivery.COURIER.value: '快递：寄到下面的地址'}


@role_page('/applications/{application_id}/delivery', role=SIDE)
async def delivery_page(me: Me, application_id: str) -> Response | None:
    """The way, and for the courier where to."""
    at = await found(me, application_id)
    if way := only_drafts(at):
        return way
    known = await particulars(at.card.person_id) if at.card.own else {}
    with step_frame(at, 'delivery', '领取方式'):
        draw_questions(at, known)
    return None


def draw_questions(at: At, known: dict[str, str]) -> None:
    """Name and telephone are those of the account until others are typed."""
    ask, to = Questions(), at.card.delivery_to
    with html.div().classes('tz-card tz-form'):
        with ask.framed('way', '证书的领取方式', ''):
            ask.inputs['way'] = ui.radio(dict(WAYS), value=at.card.delivery.value).mark('way')
            ask.closing('way')
        with html.div().classes('tz-fields') as courier:
            ask.text('name', '收件人', value=to.get('name') or at.card.person, more=f'autocomplete=name {TYPED}')
            ask.text(
                'phone',
                '收件人手机',
                value=to.get('phone') or known.get('person.phone', ''),
                more=f'autocomplete=tel type=tel {TYPED}',
            )
            address = to.get('address') or str(at.judged.data.get('address') or '')
            ask.text(
                'address',
                '收件地址',
                hint='省、市、区（县）、街道和门牌',
                value=address,
                more=f'autocomplete=street-address {TYPED}',
            )
    courier.bind_visibility_from(ask.inputs['way'], 'value', value=Delivery.COURIER.value)

    async def keep(*, whole: bool = False) -> None:
        way, name, phone, where = Delivery(ask['way']), ask['name'], ask['phone'], ask['address']
        await deliver(at.me.actor, at.card.id, way, name=name, phone=phone, address=where, now=clock.now(), whole=whole)

    async def save() -> None:
        await keep(whole=True)
        await go_on(at, 'delivery')

    keeper = Keeper(keep)
    keeper.watch(*ask.inputs.values())
    draw_ways(at, 'delivery', lambda: deed('保存并继续', save, ask=ask))
    keeper.draw()
