"""Proposed changes of the rules: the list, one of them with the cases it speaks of, approving and declining."""

from datetime import date
from functools import partial

from nicegui import html, ui

from models import clock
from models.applications.queries.affected import Affected, affected_by_clauses, affected_by_days
from models.people.operations.rule_changes import BACK, DECIDERS, approve, deciders, decline
from models.people.queries.persons import names_of
from models.people.rules import Me
from models.records.office_rules import clause_of, current_rules
from models.records.rule_versions import proposal_row, proposals_page
from models.records.rules import ProposalState, Role
from models.regulation.clauses import NoClause, Profile, in_force
from models.regulation.national import CLAUSES
from models.regulation.objection import NotThere
from models.regulation.typed_days import as_typed_days
from pages import shell, words
from pages.admin.affected import draw_affected
from pages.session import role_page
from pages.widgets.facts import Fact, draw_facts
from pages.widgets.panels import deed_asked_first
from pages.widgets.questions import Questions, deed
from pages.widgets.searching import Search
from pages.widgets.tables import Listing, Row, tag

BOTH = (Role.ADMIN, Role.ISSUER)
LIST = '/admin/rules/proposals'
STATES = {'': '全部', **{state.value: state.label for state in ProposalState}}
TAGS = {ProposalState.OPEN: 'wait', ProposalState.APPROVED: 'good', ProposalState.DECLINED: 'bad'}


@role_page(LIST, role=BOTH)
async def proposals(me: Me) -> None:
    """All of them, newest first."""
    with shell.frame('规则修改', me=me, current=LIST):
        html.p('规则和节假日由一人提出、另一人批准后生效；已在办的申请继续适用其开始时的规则。').classes('tz-lead')
        search = Search()
        search.choice('state', '状态', STATES)

        async def load(page: int) -> tuple[int, list[Row]]:
            state = ProposalState(search['state']) if search['state'] else None
            count, rows = await proposals_page(state=state, page=page)
            names = await names_of({row['proposed_by_id'] for row in rows})
            return count, [row | {'proposer': names.get(row['proposed_by_id'], '')} for row in rows]

        listing = Listing(
            load,
            [('内容', link), ('提出人', lambda row: row['proposer']),
             ('提出时间', lambda row: words.minute(row['proposed_at'])), ('理由', lambda row: row['reason']),
             ('状态', lambda row: tag(ProposalState(row['state']).label, TAGS[row['state']]))],
            empty='还没有规则修改。系统管理员可在“地区规则”中打开一条规定，提出修改。', caption='规则修改', me=me,
        )  # fmt: skip
        search.button(listing.draw)
        await listing.draw()


def link(row: Row) -> None:
    """What it changes leads to its page."""
    html.a(subject_of(row)).props(f'href="{LIST}/{row["id"]}"')


def subject_of(row: Row) -> str:
    """What it changes, in a few words."""
    return words.listed(
        [*(CLAUSES[name].title for name in row['own']), *(f'{year}年节假日' for year in row['calendar'])]
    )


@role_page(LIST + '/{proposal_id:int}', role=BOTH)
async def proposal_page(me: Me, proposal_id: int) -> None:
    """One of them: what, why, whom it concerns; the buttons of whoever may decide."""
    row = await proposal_row(proposal_id)
    if row is None:
        raise NotThere
    profile, _ = await current_rules()
    names = await names_of({row['proposed_by_id'], row['decided_by_id'] or 0})
    with shell.frame(f'规则修改：{subject_of(row)}', me=me, current=LIST):
        html.a('返回规则修改列表').props(f'href="{LIST}"')
        with html.div().classes('tz-card'):
            draw_facts([*clause_facts(row, profile), *year_facts(row, profile), *course(row, names)])
        if row['state'] is ProposalState.OPEN:
            html.h2('影响').classes('tz')
            draw_affected(await affected(row, profile), days=bool(row['calendar']))
            await draw_deciding(me, row)


def clause_facts(row: Row, profile: Profile) -> list[Fact]:
    """A clause as it would be, beside what holds on its first day."""
    found: list[Fact] = []
    for name, clauses in row['own'].items():
        title = CLAUSES[name]
        for clause in map(clause_of, clauses):
            said = BACK if clause.value is None else words.clause_value(title, clause.value)
            found.append(('条款', title.title))
            if row['state'] is ProposalState.OPEN:
                found.append(('现行规定', said_now(profile, name, clause.since)))
            found += [
                ('修改为', said),
                ('自', words.day(clause.since)),
                ('依据', clause.article),
                ('出处', clause.source),
            ]
    return found


def said_now(profile: Profile, name: str, day: date) -> str:
    """What the rules in force say of that day."""
    try:
        return words.clause_value(CLAUSES[name], in_force(profile, name, day).value)
    except NoClause:
        return ''


def year_facts(row: Row, profile: Profile) -> list[Fact]:
    """The days of a year, one a line."""
    found: list[Fact] = []
    for year, told in row['calendar'].items():
        for label, key in (('放假', 'holidays'), ('调休上班', 'workdays')):
            days = {date.fromisoformat(day): name for day, name in told[key].items()}
            found.append((f'{year}年{label}', partial(draw_lines, as_typed_days(days, int(year)))))
        found.append(('范围', '以本表为准' if told['whole'] else '只补充内置安排'))
    return found


def draw_lines(text: str) -> None:
    """Each on its own line; none is said."""
    for line in text.splitlines() or ['无']:
        html.div(line)


def course(row: Row, names: dict[int, str]) -> list[Fact]:
    """Who proposed and who decided, when."""
    found: list[Fact] = [
        ('理由', row['reason']),
        ('提出', f'{names.get(row["proposed_by_id"], "")} {words.minute(row["proposed_at"])}'),
        ('状态', lambda: tag(ProposalState(row['state']).label, TAGS[row['state']])),
    ]
    if row['decided_at']:
        found.append(('办理', f'{names.get(row["decided_by_id"], "")} {words.minute(row["decided_at"])}'))
    if row['version_id']:
        found.append(('版本', f'第 {row["version_id"]} 版'))
    return found


async def affected(row: Row, profile: Profile) -> Affected:
    """The open cases it speaks of."""
    if not row['calendar']:
        return await affected_by_clauses(row['own'])
    year, told = next(iter(row['calendar'].items()))
    changed = {
        day
        for key, now in (('holidays', profile.calendar.holidays), ('workdays', profile.calendar.workdays))
        for day in set(told[key]) ^ {one.isoformat() for one in now if str(one.year) == year}
    }
    whole = told['whole'] != (int(year) in profile.calendar.years)
    earliest = date(int(year), 1, 1) if whole or not changed else date.fromisoformat(min(changed))
    return await affected_by_days(earliest)


async def draw_deciding(me: Me, row: Row) -> None:
    """For whoever may; his own he may only take back, unless he is alone."""
    if not set(DECIDERS) & set(me.standing.duties):
        html.div('由系统管理员或审批人员批准。').classes('tz-note')
        return
    own = row['proposed_by_id'] == me.person_id
    alone = own and not await deciders() - {me.person_id}

    async def accept(*, self_confirmed: bool = False) -> None:
        await approve(me.actor, row['id'], self_confirmed=self_confirmed, now=clock.now())
        ui.navigate.to(f'{LIST}/{row["id"]}')

    if own and not alone:
        html.div('这是您提出的修改，须由另一位系统管理员或审批人员批准。').classes('tz-note')
    elif alone:
        question = '本机关没有其他可以批准的人员。自行确认将连同日期记入操作日志，规则随即生效。'
        deed_asked_first('自行确认', question, lambda: accept(self_confirmed=True))
    else:
        deed_asked_first('批准', f'批准后规则随即生效：{subject_of(row)}。', accept)
    with html.details().classes('tz-card'):
        html.summary('撤回' if own else '不批准')
        ask = Questions()
        ask.text('remark', '理由', hint='提出人会看到' if not own else '')

        async def refuse() -> None:
            await decline(me.actor, row['id'], ask['remark'], now=clock.now())
            ui.navigate.to(f'{LIST}/{row["id"]}')

        deed('撤回修改' if own else '不予批准', refuse, ask=ask, primary=False)
