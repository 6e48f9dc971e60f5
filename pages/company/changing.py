"""聘用记录修改: 聘用时间、终止聘用时间 and 终止聘用原因, nothing else. Nothing typed is lost where somebody was faster."""

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

from nicegui import html, ui

from models import clock
from models.employment.operations.changing import change_record
from models.people.rules import Me
from models.regulation.objection import Refused
from pages.widgets.conflict import draw_conflict
from pages.widgets.days import DATE, needed_day, typed_day
from pages.widgets.questions import Questions, deed

FIELDS = {
    'start': '聘用开始时间', 'agreed_end': '聘用结束时间', 'terminated_on': '终止聘用时间', 'reason': '终止聘用原因',
}  # fmt: skip
Card = dict[str, Any]


class Changing:
    """The questions of one record; `version` is the one that was looked at when they were filled in."""

    def __init__(
        self, me: Me, card: Card, read: Callable[[], Awaitable[Card]], drawn_anew: Callable[[], Awaitable[None]]
    ) -> None:
        self.me, self.read, self.drawn_anew = me, read, drawn_anew
        self.record_id, self.version = UUID(card['id']), card['version']
        self.card = card

    def draw(self, *, opened: bool) -> None:
        """Folded away until it is asked for."""
        with html.details().classes('tz-card').props('id=change') as block:
            block.props('open' if opened else '')
            html.summary('修改')
            with html.div().classes('tz-stack'):
                self.draw_questions()

    def draw_questions(self) -> None:
        """What may change, filled in with what stands there; a conflict is shown beside the button."""
        html.p('只能修改聘用时间、终止聘用时间和终止聘用原因。每次修改都留下记录，作业人员会收到消息。')
        self.ask = ask = Questions('change')
        told = in_words(self.card)
        for key in ('start', 'agreed_end'):
            ask.text(key, FIELDS[key], value=told[key], more=DATE)
        hint = '受聘的最后一天；没有终止聘用的不填'
        ask.text('terminated_on', FIELDS['terminated_on'], hint=hint, value=told['terminated_on'], more=DATE)
        ask.text('reason', FIELDS['reason'], hint='例如：合同期满、辞职、调岗', value=told['reason'])
        ask.text('remark', '修改说明', hint='为什么修改；只填终止聘用的可不填。作业人员也会看到')
        self.conflict = html.div().props('aria-live=assertive')
        with html.div().classes('tz-row'):
            deed('保存修改', self.save, ask=ask).mark('save-change')

    async def save(self) -> None:
        """Write what was typed; where somebody was faster, show both and write nothing."""
        ask = self.ask
        days = needed_day(ask, 'start', FIELDS['start']), needed_day(ask, 'agreed_end', FIELDS['agreed_end'])
        ended = typed_day(ask, 'terminated_on', FIELDS['terminated_on'])
        try:
            await change_record(
                self.me.actor, self.record_id, start=days[0], agreed_end=days[1], terminated_on=ended,
                reason=ask['reason'], version=self.version, remark=ask['remark'], now=clock.now(),
            )  # fmt: skip
        except Refused:
            latest = await self.read()
            if latest['version'] == self.version:
                raise
            self.show_both(latest)
            return
        await self.settled('已保存修改')

    async def settled(self, told: str) -> None:
        """The page as it stands now."""
        latest = await self.read()
        changed = latest['version'] != self.version
        self.version = latest['version']
        self.conflict.clear()
        self.ask.inputs['remark'].set_value('')
        ui.notify(told if changed else '内容没有变化', type='positive' if changed else 'info')
        await self.drawn_anew()

    def show_both(self, latest: Card) -> None:
        """What stands there now beside what was typed; the typed answers stay in their fields."""
        now_there = in_words(latest)
        draw_conflict(
            self.conflict,
            '这条记录刚被其他人修改，本次没有保存。您填写的内容仍在上面的表单中，请比较后选择：',
            [(label, now_there[key], self.ask[key]) for key, label in FIELDS.items()],
            ask=self.ask,
            insist=lambda: self.insist(latest),
            give_way=lambda: self.give_way(latest),
        )

    async def insist(self, latest: Card) -> None:
        """Save what was typed over what was seen just now."""
        self.version = latest['version']
        await self.save()

    async def give_way(self, latest: Card) -> None:
        """Leave it as it stands."""
        self.version = latest['version']
        for key, text in in_words(latest).items():
            self.ask.inputs[key].set_value(text)
        self.conflict.clear()
        await self.drawn_anew()


def in_words(card: Card) -> dict[str, str]:
    """The changeable fields as their inputs hold them."""
    ended = card['terminated_on']
    return {
        'start': card['start'].isoformat(), 'agreed_end': card['agreed_end'].isoformat(),
        'terminated_on': ended.isoformat() if ended else '', 'reason': card['reason'],
    }  # fmt: skip
