"""单位与受理机构: where one works and lives; the office follows, with why."""

from typing import Any

from fastapi.responses import Response
from nicegui import html, ui

from models import clock
from models.applications.known import NO_EMPLOYER
from models.applications.operations.begin import settle_place
from models.applications.rules.types import ApplicationType, Region
from models.people.lookup import current_lookup
from models.people.queries.organisations import organisation_card, organisations_meant, serving_offices
from models.people.rules import Me
from models.regulation.objection import Objection, Refused
from pages.candidate.applying.frame import draw_ways, go_on, only_drafts, step_frame
from pages.candidate.applying.keeping import TYPED, Keeper
from pages.candidate.applying.outside import draw_outside
from pages.candidate.applying.steps import ELSEWHERE
from pages.candidate.finding import SIDE, At, found
from pages.session import role_page
from pages.widgets.questions import Questions, deed

Place = dict[str, Any]
HOLDERS = (ApplicationType.RENEWAL, ApplicationType.REISSUE, ApplicationType.EMPLOYER_CHANGE)


@role_page('/applications/{application_id}/place', role=SIDE)
async def place_page(me: Me, application_id: str) -> Response | None:
    """Employer, home, the two cross-region cases, and the office that follows."""
    at = await found(me, application_id)
    if way := only_drafts(at):
        return way
    divisions = await served()
    place = await organisation_card(at.card.employer_id) if at.card.employer_id else None
    outside = (await current_lookup()).enabled
    with step_frame(at, 'place', '单位与受理机构'):
        html.p('受理机构按工作单位所在地确定；没有单位或单位不在本地的，按户籍（居住证）所在地确定。').classes(
            'tz-lead'
        )
        PlaceQuestions(at, divisions, place, outside=outside).draw()
        draw_office(at)
    return None


async def served() -> dict[str, str]:
    """The divisions the offices here serve, by code."""
    found: dict[str, str] = {}
    for office in await serving_offices():
        for row in (await organisation_card(office.id or 0) or {}).get('divisions', ()):
            found[row['code']] = row['name'] or row['code']
    return dict(sorted(found.items()))


class PlaceQuestions:
    """The questions of this step; the employer is looked up by name or code, here and (`outside`) in another register."""

    def __init__(self, at: At, divisions: dict[str, str], place: Place | None, *, outside: bool) -> None:
        self.at, self.place, self.outside, self.ask = at, place, outside, Questions()
        self.options = {'': '请选择', **divisions, ELSEWHERE: '不在以上地区'}

    def draw(self) -> None:
        """Employer, where it is, where one lives, how the certificate lies to this region."""
        at, ask = self.at, self.ask
        with html.div().classes('tz-card tz-form'):
            hint = '填单位全称或统一社会信用代码，点“查找”；没有工作单位的填“无”'
            ask.text('employer', '工作单位', hint=hint, value=at.card.employer_name)
            with ask.blocks['employer']:
                deed('查找', self.look_up, primary=False)
                self.shown = html.div().classes('tz-list').props('aria-live=polite')
            ask.choice('division', '单位所在地', self.options, value=at.card.employer_division)
            ask.choice('home', '户籍（居住证）所在地', self.options, value=at.card.home_division)
            if at.card.type in HOLDERS:
                draw_region(at, ask)
        self.show([])
        ask.inputs['employer'].on('keydown.enter', self.look_up)
        keeper = Keeper(self.keep)
        keeper.watch(*ask.inputs.values())
        draw_ways(at, 'place', lambda: deed('保存并继续', self.save, ask=ask))
        keeper.draw()

    @property
    def words(self) -> str:
        """The employer as typed."""
        return self.ask['employer'].strip()

    def show(self, found: list[Place]) -> None:
        """The employer chosen, or those that may be meant; where it is, is asked only where it is not registered."""
        self.shown.clear()
        with self.shown:
            draw_found(found, self.place, self.take, self.words)
            if self.outside and self.place is None and self.words not in {'', NO_EMPLOYER}:
                draw_outside(self.at.me, self.words, self.take_registered)
        placed = self.place is not None and bool(self.place['division'])
        self.ask.blocks['division'].set_visibility(not placed and self.words != NO_EMPLOYER)

    async def look_up(self) -> None:
        """Look for what was typed; what fits wholly is taken at once."""
        meant = [] if self.words == NO_EMPLOYER else await organisations_meant(self.words)
        cards = [card for row in meant if (card := await organisation_card(row['id']))]
        exact = [card for card in cards if self.words.upper() in {card['name'].upper(), card['code']}]
        self.place = exact[0] if exact else None
        self.show([] if exact else cards)

    async def take_registered(self, number: int) -> None:
        """One that has just been taken into the register."""
        if card := await organisation_card(number):
            self.take(card)

    def take(self, card: Place) -> None:
        """One of those that may be meant is meant."""
        self.place = card
        self.ask.inputs['employer'].set_value(card['name'])
        self.show([])

    async def keep(self) -> None:
        """Keep what stands there, complete or not; an employer whose name was typed over is not meant any more."""
        meant = self.place if self.place and self.words in {self.place['name'], self.place['code']} else None
        await kept(self.at, self.ask, meant)

    async def save(self) -> None:
        """Keep it all and lead on; what was typed after the last look is looked up first."""
        if self.place is None or self.words not in {self.place['name'], self.place['code']}:
            await self.look_up()
        await settle(self.at, self.ask, self.place)
        await go_on(self.at, 'place')


def draw_found(found: list[Place], place: Place | None, take: Any, words: str) -> None:
    """The employer chosen, or those that may be meant."""
    if place is not None:
        with html.div().classes('tz-note good'):
            html.div(f'{place["name"]}（{place["code"]}）')
            html.div(place['address'] or '地址未登记').classes('tz-small')
        return
    for card in found:
        with html.div().classes('tz-row'):
            html.span(f'{card["name"]}（{card["code"]}），{card["address"]}')
            ui.button('选择', on_click=lambda card=card: take(card)).props('no-caps outline').mark(f'take-{card["id"]}')
    if not found and words.strip() not in {'', NO_EMPLOYER}:
        html.div('本地登记的单位中没有完全一致的，将按您填写的名称提交，请选择单位所在地。').classes('tz-hint')


def draw_region(at: At, ask: Questions) -> None:
    """How certificate, work and home lie to this region."""
    with ask.framed('region', '证书和工作地的情况', ''):
        ask.inputs['region'] = ui.radio({one.value: one.label for one in Region}, value=at.card.region.value).mark(
            'region'
        )
        ask.closing('region')
    hint = '原证书上的发证机关全称；迁出本地或者补证的，由原发证机关受理'
    value = at.card.original_office or at.card.known.get('case.issuer', '')
    ask.text('issuer', '原发证机关', hint=hint, value=value, more=TYPED)
    block = ask.blocks['issuer']
    block.set_visibility(at.card.region is not Region.LOCAL)
    ask.inputs['region'].on_value_change(lambda change: block.set_visibility(change.value != Region.LOCAL.value))


async def settle(at: At, ask: Questions, chosen: Place | None) -> None:
    """Save; where no office follows, everything is kept and said."""
    if not ask['employer'].strip():
        raise Refused(Objection(message='工作单位不能为空，没有工作单位的请填“无”', field='employer'))
    if against := await kept(at, ask, chosen):
        raise Refused(
            *(Objection(message=one.message, clause=one.clause, field=FIELDS.get(one.field, '')) for one in against)
        )


async def kept(at: At, ask: Questions, chosen: Place | None) -> list[Objection]:
    """Keep the answers; answer why no office follows from them, if so."""
    name = ask['employer'].strip()
    region = Region(ask['region']) if 'region' in ask.inputs else Region.LOCAL
    division = '' if (chosen and chosen['division']) or name == NO_EMPLOYER else ask['division']
    return await settle_place(
        at.me.actor, at.card.id, employer_id=chosen['id'] if chosen else None, employer_name=name,
        employer_division=division, home_division=ask['home'], region=region,
        original_office=ask['issuer'] if 'issuer' in ask.inputs and region is not Region.LOCAL else '', now=clock.now(),
    )  # fmt: skip


FIELDS = {'division': 'home', 'issuer': 'issuer'}


def draw_office(at: At) -> None:
    """The office as it follows from what is saved, and how that came about."""
    receiving = at.card.receiving
    if receiving.office is None:
        return
    with html.section().classes('tz-card'):
        html.h2('受理机构').classes('tz tz-flat')
        html.div(f'{receiving.office.name}（按{receiving.why}确定）')
        with html.details():
            html.summary('为什么由该机构受理')
            with html.ul().classes('tz-reasons'):
                for text in receiving.derivation:
                    html.li(text)
