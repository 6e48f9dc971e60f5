"""What if somebody leaves: the items that are left without a holder, and from which day."""

from datetime import date

from nicegui import html

from models import clock
from models.employment.queries.coverage import Coverage, coverage_of
from models.employment.rules.coverage import Cover, Uncovered, uncovered_by
from models.people.rules import Me
from models.regulation.derivation import in_words
from models.regulation.objection import Objection, Refused
from pages.widgets.days import DATE, needed_day
from pages.widgets.questions import Questions, deed
from pages.widgets.tables import record_table, unbroken

MOST = 20
"""People offered at once; the name narrows them."""


class Leaving:
    """Whom it is about is found by name; then the answer stands below."""

    def __init__(self, me: Me, seen: Coverage) -> None:
        self.me, self.seen = me, seen

    async def draw(self, person: str) -> None:
        """The questions, the people found, the answer; with `person` chosen already, that one's."""
        html.h2('人员离开后的影响').classes('tz').props('id=leaving')
        html.p('假设某人离开本单位，看哪些项目从哪一天起无人持证。这里只是测算，不修改聘用记录。').classes('tz-soft')
        with html.section().classes('tz-card').style('max-width: 720px'):
            self.ask = ask = Questions('leaving')
            ask.text('name', '作业人员姓名', hint=f'可以只填姓名的一部分；最多列出{MOST}人')
            today = self.seen.today.isoformat()
            ask.text('last_day', '在本单位工作的最后一天', value=today, more=DATE)
            deed('查找人员', self.find, ask=ask, primary=False).mark('find-leaving')
            self.people = html.div().classes('tz-row').props('aria-live=polite')
            self.offer('')
        self.answer = html.div().classes('tz-stack').props('aria-live=polite')
        chosen = next((one for one in self.seen.covers if str(one.person_id) == person), None)
        if chosen is not None:
            await self.show(chosen)

    async def find(self) -> None:
        """Those whose name contains what was typed."""
        self.seen = await coverage_of(self.me.actor, now=clock.now())
        self.answer.clear()
        self.offer(self.ask['name'].strip())

    def offer(self, name: str) -> None:
        """A button for each; two of one name are told apart by their numbers."""
        found = {one.person_id: one for one in self.seen.covers if name.casefold() in one.name.casefold()}
        names = [one.name for one in found.values()]
        self.people.clear()
        with self.people:
            if not found:
                html.span('在聘人员中没有这个姓名，请核对。').classes('tz-soft')
            for one in list(found.values())[:MOST]:
                label = one.name if names.count(one.name) == 1 else f'{one.name}（{one.id_number}）'
                self.draw_person(one, label)
            if len(found) > MOST:
                html.span(f'还有{len(found) - MOST}人，请填写姓名查找。').classes('tz-soft')

    def draw_person(self, one: Cover, label: str) -> None:
        """Choosing one of them."""

        async def choose() -> None:
            self.seen = await coverage_of(self.me.actor, now=clock.now())
            await self.show(one)

        deed(label, choose, ask=self.ask, primary=False).mark(f'leave-{one.person_id}')

    async def show(self, one: Cover) -> None:
        """The answer for one person and the day typed."""
        last_day = needed_day(self.ask, 'last_day', '在本单位工作的最后一天')
        if last_day < self.seen.today:
            raise Refused(Objection(message='最后一天不能早于今天，请核对', field='last_day'))
        found = uncovered_by(self.seen.covers, one.person_id, last_day)
        self.answer.clear()
        with self.answer:
            draw_answer(one, last_day, found, self.seen.today)


def draw_answer(one: Cover, last_day: date, found: list[Uncovered], today: date) -> None:
    """Nothing, or each item with the first day on which nobody holds it, and when it would have been otherwise."""
    who = f'{one.name}工作到{in_words(last_day)}'
    if not found:
        html.div(f'{who}：本单位各项目仍有其他人员持证，不会比现在更早出现无人持证。').classes('tz-note good')
        return
    html.div(f'{who}：有{len(found)}个项目将无人持证。').classes('tz-note wait').mark('left')
    record_table(
        [{'one': item} for item in found],
        [('作业项目', lambda row: row['one'].shown),
         ('从哪天起无人持证', lambda row: unbroken(f'{row["one"].since.isoformat()}（{days_on(row["one"].since, today)}）')),
         ('次日其他持证人数', lambda row: row['one'].others),
         ('不离开时', lambda row: unbroken(f'{row["one"].otherwise.isoformat()}起'))],
        empty='', caption='离开后无人持证的项目', numbers=frozenset({'次日其他持证人数'}),
    )  # fmt: skip


def days_on(day: date, today: date) -> str:
    """明天, 30天后."""
    days = (day - today).days
    return '明天' if days == 1 else f'{days}天后'
