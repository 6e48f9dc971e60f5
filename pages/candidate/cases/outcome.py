"""What became of a case: why it was decided against, and the results of the examination."""

from nicegui import html

from models.applications.queries.outcome import Against, Examined
from pages.widgets.exam_result import draw_result


def draw_against(one: Against | None) -> None:
    """The reasons as the decision gives them, where to go instead, and how to fight it."""
    if one is None:
        return
    html.h2('决定的理由').classes('tz')
    with html.section().classes('tz-card').props('aria-label="决定的理由"').mark('against'):
        with html.ul().classes('tz-reasons'):
            for row in one.reasons:
                with html.li():
                    html.div(row['reason'])
                    html.div(f'依据：{row["clause"]}').classes('tz-hint')
        if one.instead:
            html.p(f'办理途径：{one.instead}')
        if one.ban:
            html.p(f'再次申请的限制：{one.ban}')
        html.p(one.contest).classes('tz-soft')


def draw_examined(found: list[Examined]) -> None:
    """Each item with its results and what follows."""
    if not found:
        return
    html.h2('考试成绩').classes('tz')
    with html.div().classes('tz-card').mark('examined'):
        for one in found:
            with html.div():
                html.strong(one.named.shown)
                for sat in one.sat:
                    draw_result(sat)
                for sentence in one.told:
                    html.div(sentence).classes('tz-hint')
