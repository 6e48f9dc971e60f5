"""规则试算: any rule of the command `explain`, asked and answered on a page by the very same function."""

from typing import Any

from nicegui import html

from models import clock
from models.explain import RULES, explain
from models.people.rules import Me
from models.records.office_rules import current_rules
from models.records.rules import Role
from models.regulation.objection import NotThere, Objection, Refused
from models.regulation.question import AskedRule, BadQuestion, Parameter, ParameterKind
from pages import shell
from pages.rules.answers import draw_answer
from pages.session import role_page
from pages.widgets.questions import Questions, deed

MANY = 20  # from so many options on, a choice is searched by letters


@role_page('/rules/try', role=(Role.ISSUER, Role.CENTER, Role.ADMIN))
async def trying(me: Me, rule: str = 'id-number') -> None:
    """Choose a rule, fill in its conditions, read the answer."""
    if rule not in RULES:
        raise NotThere
    asked = RULES[rule]
    with shell.frame('规则试算', me=me, current='/rules/try'):
        html.p('与办理时使用的是同一套规则；试算不改变任何数据。').classes('tz-lead')
        draw_rules(rule)
        html.h2(asked.title).classes('tz')
        with html.div().classes('tz-card'):
            draw_form(asked)


def draw_rules(current: str) -> None:
    """One link per rule."""
    with html.nav().classes('tz-row').props('aria-label="选择规则"'):
        for rule in RULES.values():
            link = shell.link_button(rule.title, f'/rules/try?rule={rule.name}', primary=rule.name == current)
            if rule.name == current:
                link.props('aria-current="page"')


def draw_form(asked: AskedRule) -> None:
    """The conditions, the button, and under it the answer."""
    ask = Questions()
    for parameter in asked.parameters:
        draw_parameter(ask, parameter)
    place: html.div | None = None

    async def answer() -> None:
        assert place is not None
        place.clear()
        found = await asked_of(asked, ask)
        with place:
            draw_answer(found)

    deed('试算', answer, ask=ask)
    place = html.div().classes('tz-panel').props('aria-live="polite"')


def draw_parameter(ask: Questions, parameter: Parameter) -> None:
    """One condition in the shape its kind asks for."""
    label = parameter.label + ('' if parameter.required else '（选填）')
    if parameter.kind is ParameterKind.CHOICE:
        without = '按本机关的规定' if parameter.name == 'profile' else '不填'
        options = dict(parameter.options) if parameter.required else {'': without, **dict(parameter.options)}
        ask.choice(parameter.name, label, options, searched=len(options) >= MANY)
        return
    today = not parameter.required and parameter.kind is ParameterKind.DATE
    hint = f'例如 {parameter.example}' + ('，不填为今天' if today else '')
    more = {ParameterKind.DATE: 'type=date', ParameterKind.NUMBER: 'inputmode=numeric'}.get(parameter.kind, '')
    ask.text(parameter.name, label, hint=hint, more=f'autocomplete=off {more}')


async def asked_of(asked: AskedRule, ask: Questions) -> dict[str, Any]:
    """Ask the rule; what it could not read stands at its field in the words of the page."""
    given = {parameter.name: ask[parameter.name].strip() for parameter in asked.parameters}
    if missing := [one for one in asked.parameters if one.required and not given[one.name]]:
        raise Refused(*(Objection(message=f'请填写{one.label}', field=one.name) for one in missing))
    try:
        return explain(
            asked.name,
            {key: value for key, value in given.items() if value},
            today=clock.today(),
            office=(await current_rules())[0],
        )
    except BadQuestion as refusal:
        raise Refused(at_its_field(str(refusal), asked)) from None


def at_its_field(sentence: str, asked: AskedRule) -> Objection:
    """The command names a parameter by its key, the page by its label."""
    for parameter in asked.parameters:
        if sentence.startswith(key := f'参数 {parameter.name}：'):
            return Objection(message=f'{parameter.label}：{sentence.removeprefix(key)}', field=parameter.name)
    return Objection(message=sentence)
