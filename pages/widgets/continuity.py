"""Whether somebody kept working on an item (聘用连续性): the same words for holder, employer and office.

draw_continuity(found, held.shown)      # the answer, the intervals used, the break; how it was found on demand
"""

from nicegui import html

from models.employment.rules.continuity import Continuity, ContinuityState
from pages.widgets.tables import tag, unbroken

LOOKS = {ContinuityState.CONTINUOUS: 'good', ContinuityState.BROKEN: 'bad', ContinuityState.UNKNOWN: 'wait'}


def draw_continuity(found: Continuity, shown: str = '') -> None:
    """One item (`shown`: N1（叉车司机）; '' where the page names it already), as the records show it on that day."""
    with html.div().classes('tz-stack').style('gap: 4px'):
        with html.div().classes('tz-row'):
            if shown:
                html.strong(shown)
            tag(found.state.label, LOOKS[found.state])
        draw_intervals(found)
        if (gap := found.broken) is not None:
            html.div(f'{gap.span}连续{gap.span.days}天没有聘用记录，超过{found.months}个月，不能复审。')
        draw_derivation(found)


def draw_brief(found: Continuity) -> None:
    """One line and how it was found: for where a reason names break and intervals already."""
    with html.div().classes('tz-row tz-small'):
        html.span('聘用连续性').classes('tz-soft')
        tag(found.state.label, LOOKS[found.state])
    draw_derivation(found)


def draw_intervals(found: Continuity) -> None:
    """The intervals used, each in one piece; without any, what that means."""
    if not found.used:
        html.div('没有可用的聘用记录，复审时由受理人员核实。').classes('tz-hint')
        return
    with html.div().classes('tz-row tz-small').style('gap: 0 12px'):
        html.span('采用的聘用区间：').classes('tz-soft')
        for span in found.used:
            unbroken(str(span))


def draw_derivation(found: Continuity) -> None:
    """Each step with its article, for whoever asks."""
    with html.details().classes('tz-small'):
        html.summary('怎么判断的')
        with html.ul().classes('tz-reasons'):
            for text in found.derivation:
                html.li(text)
