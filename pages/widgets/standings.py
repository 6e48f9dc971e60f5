"""As whom one acts: the switch in the header, and the choice after signing in. Both are plain posts, also on a frozen page."""

from collections.abc import Sequence

from nicegui import html, ui

from models.people.rules import Me, Standing
from models.records.rules import Role

AT_ONCE = 8
"""So many can be read through; of more one searches."""
COMPANY = (Role.EMPLOYER, Role.DELEGATE)


def standing_label(standing: Standing) -> str:
    """考试机构：某某中心 — or the role alone."""
    if standing.organisation_name:
        return f'{standing.role.label}：{standing.organisation_name}'
    return f'身份：{standing.role.label}'


def found(standings: Sequence[Standing], words: str) -> list[Standing]:
    """Those whose organisation or role has these words in its name."""
    words = words.strip().casefold()
    return [one for one in standings if words in f'{one.organisation_name} {one.role.label}'.casefold()]


def switch_words(me: Me) -> str:
    """What the switch is called: for companies as their guide calls it."""
    return '切换企业' if any(one.role in COMPANY for one in me.standings) else '切换身份'


def draw_switch(me: Me) -> None:
    """For whom one acts; whoever could act otherwise finds the others behind a button, with a search where they are many."""
    html.span(standing_label(me.standing)).classes('tz-as').mark('acting-as')
    if len(me.standings) == 1:
        return
    with (
        ui.button(switch_words(me)).props('flat no-caps dense color=white icon-right=expand_more').mark('switch'),
        ui.menu(),
    ):
        if len(me.standings) > AT_ONCE:
            draw_searched(me)
            return
        for standing in me.standings:
            switch_item(standing, active=standing == me.standing)


def draw_searched(me: Me) -> None:
    """A line to search by, the first that fit, and the page that shows all: it searches without a script too."""
    with html.div().classes('tz-switch-search'):
        field = (
            ui.input('输入企业名称')
            .props('outlined dense aria-label="输入企业名称" maxlength=60')
            .mark('switch-search')
        )
        place = html.div()
        html.a(f'全部（{len(me.standings)}）').props('href="/choose"')

    def draw() -> None:
        place.clear()
        fitting = found(me.standings, str(field.value or ''))
        with place:
            for standing in fitting[:AT_ONCE]:
                switch_item(standing, active=standing == me.standing)
            if not fitting:
                html.div('没有找到，请换一个名称').classes('tz-soft')

    field.on_value_change(draw)
    draw()


def switch_item(standing: Standing, *, active: bool) -> None:
    """One line of the switch."""
    with html.form().props('action="/act-as" method="post"').classes('tz-switch'):
        hidden_answers(standing)
        html.button(standing_label(standing) + ('（当前）' if active else '')).props('type="submit"')


def draw_switch_to(me: Me, role: Role, label: str, *, then: str) -> None:
    """One press that switches to one's own standing of that role and goes on to `then`; nothing where there is none."""
    standing = next((one for one in me.standings if one.role is role), None)
    if standing is None:
        return
    with html.form().props('action="/act-as" method="post"'):
        hidden_answers(standing, next=then)
        html.button(label).props('type="submit"').classes('tz-button').mark(label)


def hidden_answers(standing: Standing, *, next: str = '') -> None:
    """What the switch is told: the role, the organisation, where to go then."""
    where = '' if standing.organisation_id is None else str(standing.organisation_id)
    answers = {'role': standing.role.value, 'organisation': where} | ({'next': next} if next else {})
    for name, value in answers.items():
        ui.element('input').props.update({'type': 'hidden', 'name': name, 'value': value})
