"""Return for correction (退回补正): tick what is to be mended, say how, look at the notice, send it."""

from nicegui import html, ui

from documents.catalogue import FORMS
from documents.fields import FilledBy
from documents.papers import PAPERS
from models import clock
from models.applications.operations.desk import return_for_correction
from models.applications.queries.office_card import OfficeCard
from models.applications.rules.corrections import covers
from models.regulation.clauses import number
from models.regulation.objection import Objection, Refused
from pages.issuer.cases.acting import Desk
from pages.widgets.questions import Questions, deed

Places = dict[str, list[tuple[str, str]]]
TYPED = {FilledBy.FILLER}


def places_of(card: OfficeCard) -> Places:
    """What can be marked, by group: (target, label). After the first notice what it named, and what follows from a changed item."""
    papers = {paper.key: paper.name for paper in card.asked} | {
        key: files[-1].title or '补充材料' for key, files in card.materials.items()
    }
    fields = FORMS[card.form_key].fields.values() if card.form else ()
    found: Places = {
        '申请材料': [(f'material/{key}', title) for key, title in papers.items()],
        '作业项目': [(f'item/{line.id}', line.named.shown) for line in card.items],
        '申请表': [
            (f'form/{field.key}', field.label)
            for field in fields if field.filled_by in TYPED and field.key in card.form
        ],
    }  # fmt: skip
    if not card.rounds:
        return found
    first = [line.target for line in card.rounds[0].lines] + [f'material/{key}' for key in card.demanded]
    return {
        group: [one for one in rows if any(covers(told, one[0]) for told in first)] for group, rows in found.items()
    }


class Marks:
    """What is ticked, with what is to be done about it."""

    def __init__(self, ask: Questions, places: Places) -> None:
        self.ask, self.labels = ask, dict[str, str]()
        self.remarks: dict[str, ui.textarea] = {}
        self.boxes: dict[str, ui.checkbox] = {}
        block = ask.framed('items', '需要补正的内容', '勾选后写明要求；第一次请一次写全，以后不能再增加')
        with block:
            for group, rows in places.items():
                if rows:
                    with html.details().props('open' if group == '申请材料' else ''):
                        html.summary(f'{group}（{len(rows)} 项）')
                        for target, label in rows:
                            self.draw_place(target, label)
        ask.closing('items')

    def draw_place(self, target: str, label: str) -> None:
        """A box; ticked, the place for the remark opens."""
        self.labels[target] = label
        with html.div().classes('tz-field'):
            box = ui.checkbox(label).props('dense').mark(f'mark-{target}')
            remark = ui.textarea('怎样补正').props('outlined autogrow maxlength=1000').mark(f'remark-{target}')
            remark.bind_visibility_from(box, 'value')
            self.ask.faults[target] = html.div().classes('tz-wrong').props('role="alert"')
            self.ask.blocks = getattr(self.ask, 'blocks', {}) | {target: html.div()}
        self.boxes[target], self.remarks[target] = box, remark

    def given(self) -> list[dict[str, str]]:
        """The marks in the order of the list."""
        return [
            {'target': target, 'label': label, 'remark': str(self.remarks[target].value or '')}
            for target, label in self.labels.items() if self.boxes[target].value
        ]  # fmt: skip


def draw_return(desk: Desk, card: OfficeCard) -> None:
    """The editor, the notice to look at, and the button."""
    if card.rounds:
        html.p('以后各次只能要求补正首次告知过的内容（行政许可法第三十二条）。').classes('tz-note')
    ask = Questions('return')
    marks = Marks(ask, places_of(card))
    shown = html.div().props('aria-live=polite')

    async def look() -> None:
        given = marks.given()
        if not given:
            raise Refused(Objection(message='请至少标出一处需要补正的内容，并写明要求', field='items'))
        shown.clear()
        with shown:
            draw_notice(card, given)

    async def send() -> None:
        act = return_for_correction(
            desk.me.actor, desk.case_id, items=marks.given(), paper=PAPERS['correction_notice'], now=clock.now(),
            version=desk.version,
        )  # fmt: skip
        await desk.done(act, '已退回补正，补正告知书已生成')

    with html.div().classes('tz-row'):
        deed('预览告知书', look, ask=ask, primary=False).mark('preview-return')
        deed('退回补正', send, ask=ask).mark('do-return')


def draw_notice(card: OfficeCard, marks: list[dict[str, str]]) -> None:
    """What the notice will say."""
    days = number(card.profile, 'correction-working-days', clock.today())
    with html.div().classes('tz-note'):
        html.strong(f'{PAPERS["correction_notice"].title}（预览，尚未发出）')
        html.div(f'{card.person["name"]}：您提交的申请（{card.application.number}）需要补正以下内容：')
        with html.ol().style('list-style:decimal;padding-left:24px'):
            for one in marks:
                html.li(f'{one["label"]}：{one["remark"] or "（还没有写要求）"}')
        html.div(f'补正期限：{days} 个工作日，自告知次日起算。告知书的编号和查询二维码在发出时生成。')
