"""One clause of the rules: what it says and said, whom a change would touch, and proposing one."""

from nicegui import html, ui

from models import clock
from models.applications.queries.affected import affected_by_clauses
from models.people.operations.rule_changes import BACK, ClauseChange, propose_clause
from models.people.rules import Me
from models.records.office_rules import current_rules
from models.records.rules import Role
from models.regulation.clauses import Clause, ClauseTitle, NoClause, Profile, ValueKind, in_force, is_own
from models.regulation.national import CLAUSES
from models.regulation.objection import NotThere
from models.regulation.typed_values import NO, YES, as_typed
from pages import shell, words
from pages.admin.affected import draw_affected
from pages.session import role_page
from pages.widgets.facts import draw_facts
from pages.widgets.questions import Questions, deed
from pages.widgets.tables import record_table

HOW = {'set': '规定新的值', 'back': BACK}


@role_page('/admin/rules/clauses/{name}', role=Role.ADMIN)
async def clause_page(me: Me, name: str) -> None:
    """Everything about one clause."""
    if name not in CLAUSES:
        raise NotThere
    profile, _ = await current_rules()
    title, current = CLAUSES[name], clause_today(profile, name)
    with shell.frame(title.title, me=me, current='/admin/rules'):
        html.a('返回地区规则').props('href="/admin/rules"')
        draw_current(title, current, own=is_own(profile, name, clock.today()))
        draw_own(title, profile.own.get(name, ()))
        html.h2('提出修改').classes('tz')
        draw_affected(await affected_by_clauses([name]))
        with html.div().classes('tz-card'):
            draw_proposing(me, name, title, current, can_go_back=bool(profile.own.get(name)))


def clause_today(profile: Profile, name: str) -> Clause | None:
    """What holds today, if anything does."""
    try:
        return in_force(profile, name, clock.today())
    except NoClause:
        return None


def draw_current(title: ClauseTitle, clause: Clause | None, *, own: bool) -> None:
    """Value, basis, source, and whether anybody could confirm it."""
    with html.div().classes('tz-card'):
        if clause is None:
            html.span('今日没有生效的规定。')
            return
        draw_facts((
            ('现行规定', words.clause_value(title, clause.value)),
            ('自', words.day(clause.since)),
            ('依据', clause.article),
            ('出处', clause.source),
            ('状态', '本机关规定' if own else ('已确认' if clause.confirmed else '待确认')),
        ))  # fmt: skip


def draw_own(title: ClauseTitle, clauses: tuple[Clause, ...]) -> None:
    """What the office itself said or will say, by its first day."""
    if not clauses:
        return
    html.h2('本机关的规定').classes('tz')
    record_table(
        [{'clause': clause} for clause in clauses],
        [('自', lambda row: words.day(row['clause'].since)),
         ('规定', lambda row: BACK if row['clause'].value is None else words.clause_value(title, row['clause'].value)),
         ('依据', lambda row: row['clause'].article), ('出处', lambda row: row['clause'].source)],
        empty='', caption='本机关的规定',
    )  # fmt: skip


def draw_proposing(me: Me, name: str, title: ClauseTitle, current: Clause | None, *, can_go_back: bool) -> None:
    """Value, first day, basis, reason."""
    html.p('修改须由另一位系统管理员或审批人员批准后生效。').classes('tz-soft')
    ask = Questions()
    if can_go_back:
        ask.choice('how', '修改方式', HOW)
    draw_value(ask, title, as_typed(current.value) if current else '')
    ask.text('since', '自哪一天起', value=clock.today().isoformat(), more='type=date')
    ask.text('article', '依据条款', hint='例如 某某文件第三条')
    ask.text('source', '出处', hint='文件名称、文号、公布日期')
    ask.text('reason', '修改理由')

    async def propose() -> None:
        change = ClauseChange(
            name=name, typed=ask['value'], back=can_go_back and ask['how'] == 'back', since=ask['since'],
            article=ask['article'], source=ask['source'], reason=ask['reason'],
        )  # fmt: skip
        number = await propose_clause(me.actor, change, now=clock.now())
        ui.navigate.to(f'/admin/rules/proposals/{number}')

    deed('提出修改', propose, ask=ask)


def draw_value(ask: Questions, title: ClauseTitle, typed: str) -> None:
    """The value in the shape its kind asks for."""
    unit = f'（{title.unit}）' if title.unit else ''
    if title.kind is ValueKind.YES_NO:
        ask.choice('value', '规定', {YES: '是', NO: '否'}, value=typed)
    elif title.kind is ValueKind.CHOICE:
        ask.choice('value', '规定', dict(title.choices), value=typed)
    elif title.kind is ValueKind.LIST:
        ask.long_text('value', '规定', hint='每行一项', value=typed)
    else:
        more = 'inputmode=numeric' if title.kind is ValueKind.NUMBER else ''
        ask.text('value', f'规定{unit}', value=typed, more=more)
