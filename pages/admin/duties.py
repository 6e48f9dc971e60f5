"""Who does what where: the list, giving a duty, ending one. Drawn on the pages of staff, person and organisation."""

from collections.abc import Awaitable, Callable

from nicegui import html, ui

from models import clock
from models.people.operations.organisations import end_duty, give_duty
from models.people.queries.organisations import organisations_meant
from models.people.queries.sessions import staff_page
from models.people.rules import CENTER_DUTIES, Duty, Me
from models.regulation.objection import Objection, Refused
from pages import words
from pages.widgets.panels import deed_asked_first
from pages.widgets.questions import Questions, deed
from pages.widgets.tables import Column, Listing, Row, tag

DUTIES = {duty.value: ('考试机构：' if duty in CENTER_DUTIES else '发证机关：') + duty.label for duty in Duty}
Changed = Callable[[], Awaitable[None]]


class DutyList(Listing):
    """Duties of all, of one person or of one organisation; `ended` None shows both the current and the ended."""

    def __init__(
        self,
        me: Me,
        *,
        ended: bool | None = False,
        words_in: Callable[[], str] = str,
        person_id: int | None = None,
        organisation_id: int | None = None,
        changed: Changed | None = None,
    ) -> None:
        self.me, self.changed, self.ended = me, changed, ended
        super().__init__(
            lambda page: staff_page(
                page=page, ended=self.ended, words=words_in(), person_id=person_id, organisation_id=organisation_id
            ),
            heads(self, person=person_id is None, organisation=organisation_id is None),
            empty='没有符合条件的岗位。给已核验的人员分配岗位后，会显示在这里。',
            caption='岗位',
            me=me,
        )

    def ending(self, row: Row) -> None:
        """The button of a current duty; an ended one says when."""
        if row['ended_at']:
            tag(f'{words.day(row["ended_at"])} 撤销')
            return
        what = f'{row["person__name"]}在{row["organisation__name"]}的“{Duty(row["duty"]).label}”岗位'

        async def end() -> None:
            await end_duty(self.me.actor, row['id'], now=clock.now())
            ui.notify(f'已撤销{what}', type='positive')
            await (self.changed or self.draw)()

        deed_asked_first('撤销岗位', f'撤销{what}？对方将立即失去相应权限。', end, mark=f'end-duty-{row["id"]}')


def heads(listing: DutyList, *, person: bool, organisation: bool) -> list[Column]:
    """The columns: what the page is about needs none."""
    people: list[Column] = [('人员', person_link), ('身份证号', lambda row: row['person__id_number'])]
    place: list[Column] = [('单位', organisation_link)]
    return [
        *(people if person else []),
        *(place if organisation else []),
        ('岗位', lambda row: Duty(row['duty']).label),
        ('开始', lambda row: words.day(row['since'])),
        ('操作', listing.ending),
    ]


def person_link(row: Row) -> None:
    """The name leads to the person's page."""
    html.a(row['person__name']).props(f'href="/admin/people/{row["person_id"]}"')


def organisation_link(row: Row) -> None:
    """The name leads to the organisation's page."""
    html.a(row['organisation__name']).props(f'href="/admin/organisations/{row["organisation_id"]}"')


def draw_giving(
    me: Me, *, given: Changed, number: str = '', organisation_id: int | None = None, office: bool | None = None
) -> None:
    """Give a duty: whom, where, which; what the page is about is not asked."""
    ask = Questions()
    if not number:
        ask.text('number', '身份证号', hint='须为已核验的账号', more='autocomplete=off')
    if organisation_id is None:
        ask.text(
            'organisation_id', '单位', hint='单位全称、统一社会信用代码，或名称中的几个字', more='autocomplete=off'
        )
    ask.choice('duty', '岗位', {key: label for key, label in DUTIES.items() if fits(Duty(key), office)})

    async def give() -> None:
        where = organisation_id if organisation_id is not None else await meant(ask['organisation_id'])
        duty = Duty(ask['duty'])
        await give_duty(me.actor, number=number or ask['number'], organisation_id=where, duty=duty, now=clock.now())
        ui.notify(f'已分配岗位：{duty.label}', type='positive')
        await given()

    deed('分配岗位', give, ask=ask)


def fits(duty: Duty, office: bool | None) -> bool:
    """Whether an organisation has that duty; with None both kinds may be meant."""
    return office is None or (duty in CENTER_DUTIES) != office


async def meant(line: str) -> int:
    """The one organisation a line means, or a sentence that says how to tell them apart."""
    found = await organisations_meant(line)
    if len(found) == 1:
        return int(found[0]['id'])
    if not found:
        raise Refused(Objection(message='没有找到这个单位，请核对名称，或先登记单位', field='organisation_id'))
    names = '、'.join(f'{row["name"]}（{row["code"]}）' for row in found)
    raise Refused(Objection(message=f'有多个单位符合：{names}，请填写其中一个的代码', field='organisation_id'))
