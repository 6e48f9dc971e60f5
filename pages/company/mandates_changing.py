"""授权修改: 是否授权, 授权功能 and 授权期限, nothing else. Nothing typed is lost where somebody was faster."""

from collections.abc import Awaitable, Callable

from nicegui import html, ui

from models import clock
from models.mandates.granting import change
from models.mandates.rules import Terms, in_order
from models.people.rules import Me
from models.regulation.objection import Refused
from pages.company.mandates_terms import AskedTerms
from pages.widgets.conflict import draw_conflict
from pages.widgets.questions import Questions, deed
from pages.widgets.tables import Row

FIELDS = {'granted': '是否授权', 'functions': '授权功能', 'first': '授权期限（从）', 'last': '授权期限（到）'}
GRANTED = {'yes': '是', 'no': '否'}


class Changing:
    """The questions of one mandate; `version` is the one that was looked at when they were filled in."""

    def __init__(
        self, me: Me, card: Row, read: Callable[[], Awaitable[Row]], drawn_anew: Callable[[], Awaitable[None]],
        *, within: Terms | None,
    ) -> None:  # fmt: skip
        self.me, self.card, self.read, self.drawn_anew, self.within = me, card, read, drawn_anew, within
        self.version = card['version']

    def draw(self, *, opened: bool) -> None:
        """Folded away until it is asked for."""
        with html.details().classes('tz-card').props('id=change') as block:
            block.props('open' if opened else '')
            html.summary('修改授权')
            with html.div().classes('tz-stack'):
                self.draw_questions()

    def draw_questions(self) -> None:
        """What may change, filled in with what stands there."""
        card = self.card
        html.p('可以修改是否授权、授权功能和授权期限。每次修改都留下记录，被授权人会收到消息。')
        self.conflict = html.div().props('aria-live=assertive')
        self.ask = Questions('change')
        self.ask.choice('granted', FIELDS['granted'], GRANTED, value='yes' if card['enabled'] else 'no')
        self.terms = AskedTerms(self.ask, within=self.within)
        self.terms.draw(
            functions=card['functions'], first=card['first_day'].isoformat(), last=card['last_day'].isoformat()
        )
        with html.div().classes('tz-row'):
            deed('提交', self.save, ask=self.ask).mark('save-change')

    async def save(self) -> None:
        """Write what was typed; where somebody was faster, show both and write nothing."""
        wanted = self.terms.answered()
        try:
            await change(
                self.me.actor, self.card['id'], enabled=self.ask['granted'] == 'yes', functions=wanted.functions,
                first=wanted.first, last=wanted.last, version=self.version, now=clock.now(),
            )  # fmt: skip
        except Refused:
            latest = await self.read()
            if latest['version'] == self.version:
                raise
            self.show_both(latest)
            return
        await self.settled(await self.read())

    async def settled(self, latest: Row) -> None:
        """The page as it stands now."""
        changed, self.version = latest['version'] != self.version, latest['version']
        self.conflict.clear()
        ui.notify('已保存修改' if changed else '内容没有变化', type='positive' if changed else 'info')
        await self.drawn_anew()

    def follow(self, latest: Row) -> None:
        """After an act of one's own beside the questions: it is no conflict with oneself, and typed answers stay."""
        if latest['version'] == self.version + 1:
            self.version = latest['version']
            self.ask.inputs['granted'].set_value('yes' if latest['enabled'] else 'no')

    def show_both(self, latest: Row) -> None:
        """What stands there now beside what was typed; the typed answers stay in their fields."""
        there = in_words(latest)
        typed = self.terms.in_words() | {'granted': GRANTED[self.ask['granted']]}
        ui.notify('没有保存：这项授权刚被其他人修改，请在上方比较后选择', type='warning')
        draw_conflict(
            self.conflict,
            '这项授权刚被其他人修改，本次没有保存。您填写的内容仍在下面的表单中，请比较后选择：',
            [(label, there[key], typed[key]) for key, label in FIELDS.items()],
            ask=self.ask,
            insist=lambda: self.insist(latest),
            give_way=lambda: self.give_way(latest),
        )

    async def insist(self, latest: Row) -> None:
        """Save what was typed over what was seen just now."""
        self.version = latest['version']
        await self.save()

    async def give_way(self, latest: Row) -> None:
        """Leave it as it stands."""
        self.version = latest['version']
        self.ask.inputs['granted'].set_value('yes' if latest['enabled'] else 'no')
        self.ask.inputs['first'].set_value(latest['first_day'].isoformat())
        self.ask.inputs['last'].set_value(latest['last_day'].isoformat())
        for function, box in self.terms.boxes.items():
            box.set_value(function in latest['functions'])
        self.conflict.clear()
        await self.drawn_anew()


def in_words(card: Row) -> dict[str, str]:
    """The changeable fields as the comparison shows them."""
    return {
        'granted': '是' if card['enabled'] else '否', 'functions': in_order(card['functions']),
        'first': card['first_day'].isoformat(), 'last': card['last_day'].isoformat(),
    }  # fmt: skip
