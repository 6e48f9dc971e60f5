"""The continuity of a renewal as the office sees it, and the clerk's word where no record shows it."""

from collections.abc import Callable

from nicegui import html, ui

from models.applications.queries.office_card import OfficeCard
from models.applications.rules.continuity_check import ContinuityCheck, Evidence
from models.employment.rules.continuity import ContinuityState
from models.regulation.derivation import in_words
from models.regulation.objection import Objection, Refused
from pages.issuer.cases.about import DECIDED, checked
from pages.widgets.continuity import draw_continuity
from pages.widgets.questions import Questions


def unknown(card: OfficeCard) -> list[str]:
    """The items whose continuity no record shows."""
    return [named.shown for named, found in card.continuity if found.state is ContinuityState.UNKNOWN]


def draw_continuities(card: OfficeCard) -> None:
    """Each item of a renewal that is not decided yet, and what a clerk has made sure of meanwhile."""
    if not card.continuity or card.application.status in DECIDED:
        return
    html.h2('聘用连续性').classes('tz')
    with html.div().classes('tz-card').mark('continuity'):
        html.div(f'按申请日{in_words(card.continuity[0][1].day)}判断，多个单位的聘用记录合并计算。').classes('tz-hint')
        for named, found in card.continuity:
            draw_continuity(found, named.shown)
        if told := checked(card):
            html.div(told).classes('tz-note good')


def ask_continuity(ask: Questions) -> Callable[[], ContinuityCheck | None]:
    """Ask the clerk to make sure; answers what reads his word, None while it is not ticked."""
    with ask.brought('continuity').classes('tz-field'):
        ticked = ui.checkbox('已核实聘用连续性').props('dense').mark('continuity')
        html.div('没有可用的聘用记录：请核实该项目是否连续中断作业超过期限。').classes('tz-hint')
    ask.closing('continuity')
    ask.choice('continuity_how', '核实方式', {'': '请选择'} | {one.value: one.label for one in Evidence})
    ask.text('continuity_note', '核实说明', hint='选择“其他”的必填，例如：工资发放记录')

    def given() -> ContinuityCheck | None:
        if not ticked.value:
            return None
        if not ask['continuity_how']:
            raise Refused(Objection(message='请选择核实方式', field='continuity_how'))
        return ContinuityCheck(evidence=Evidence(ask['continuity_how']), note=ask['continuity_note'])

    return given
