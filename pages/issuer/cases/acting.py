"""What the acts of a case have in common: the version a page was drawn from, the outcome told, what changed meanwhile."""

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

from nicegui import html, ui
from nicegui.elements.mixins.value_element import ValueElement

from models import clock
from models.applications.operations.steps import Stale
from models.applications.queries.office_card import OfficeCard, case_card
from models.people.rules import Me
from pages.widgets.questions import Questions, deed
from pages.words import minute


class Desk:
    """Who looks at which case, and from which version the page was drawn: no act runs over a newer one."""

    news: html.div
    draw_again: Callable[[], Awaitable[None]]

    def __init__(self, me: Me, case_id: UUID) -> None:
        self.me, self.case_id, self.version, self.seen, self.told = me, case_id, 0, 0, False

    def begin(self, card: OfficeCard) -> None:
        """Remember what is being drawn."""
        self.version, self.seen, self.told = card.application.version, len(card.events), False
        self.news.clear()

    async def done(self, act: Awaitable[object], said: str) -> None:
        """Do it, say so and draw anew; where another window was faster nothing is done, and what was typed stays."""
        try:
            await act
        except Stale:
            await self.tell_what_changed()
            return
        ui.notify(said, type='positive')
        await self.draw_again()

    def tell_changed(self) -> None:
        """Say once that the page is behind; what was typed stays until its reader draws the page anew."""
        if not self.told:
            self.told = True
            self.draw_news('此件刚被更新', [])

    async def tell_what_changed(self) -> None:
        """The refusal of an act from an old page: what was done meanwhile, and by whom, stands above what one typed."""
        card = await case_card(self.me.actor, self.case_id, now=clock.now())
        rows = card.events[self.seen :]
        self.told = True
        whose = self.whose(card, rows)
        self.draw_news(whose, [
            f'{minute(row["at"])} {card.names.get(row["person_id"], "系统")}：{row["title"]}'
            + (f'（{row["remark"]}）' if row['remark'] else '')
            for row in rows
        ])  # fmt: skip
        ui.notify(f'{whose}，为避免覆盖，本次操作没有执行', type='warning', timeout=8000, close_button='知道了')

    def whose(self, card: OfficeCard, rows: list[dict[str, Any]]) -> str:
        """Who changed the case since the page was drawn: somebody else, or the same person in another window."""
        me = self.me.person_id
        told = [
            '您在另一个窗口' if row['person_id'] == me else card.names.get(row['person_id'], '系统') for row in rows
        ]
        return f'{"、".join(dict.fromkeys(told))}刚更新了此件' if told else '此件刚被更新'

    def draw_news(self, whose: str, lines: list[str]) -> None:
        """The box on top."""
        self.news.clear()
        with self.news, html.div().classes('tz-note wait'):
            html.div(f'{whose}，本页内容已不是最新。您填写的内容还在，没有覆盖刚才的办理。')
            for line in lines:
                html.div(line)
            deed('查看最新内容', self.draw_again, primary=False).mark('newest')


class Reasons:
    """Reasons with their clauses, as many as are needed."""

    def __init__(self, ask: Questions, clause: str) -> None:
        self.ask, self.clause, self.count = ask, clause, 0
        self.place = ask.framed('reasons', '理由和依据', '写明事实和依据的条款，申请人会看到')
        self.place.props(f'id="{ask.prefix}reasons"')  # where the summary of faults leads
        with self.place:
            self.rows = html.div().classes('tz-stack')
        ask.closing('reasons')
        self.add()
        with self.place:
            ui.button('再加一条理由', on_click=self.add).props('no-caps outline')

    def add(self) -> None:
        """One more."""
        place = self.count
        self.count += 1
        with self.rows:
            fact = self.labelled(f'reason-{place}', f'理由{place + 1}', ui.textarea, longest=1000)
            basis = self.labelled(
                f'clause-{place}', f'依据{place + 1}', lambda: ui.input(value=self.clause), longest=200
            )
        self.ask.inputs |= {f'reason-{place}': fact, f'clause-{place}': basis}

    def labelled(self, key: str, label: str, draw: Callable[[], ValueElement], *, longest: int) -> ValueElement:
        """A field with its label above."""
        name = f'{self.ask.prefix}{key}'
        with html.div().classes('tz-field'):
            html.label(label).props(f'for="{name}"')
            return draw().props(f'outlined dense autogrow for="{name}" maxlength={longest}').mark(key)

    def given(self) -> list[dict[str, str]]:
        """Those that were written; an empty one beside others is left out."""
        found = [
            {'reason': self.ask[f'reason-{place}'], 'clause': self.ask[f'clause-{place}']}
            for place in range(self.count)
        ]
        return [one for one in found if one['reason'].strip()] or found[:1]
