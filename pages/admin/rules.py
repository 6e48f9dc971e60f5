"""Every number of the office's rules: what it is, since when, where it stands, whether anybody could confirm it."""

from typing import Any

from nicegui import html

from models import clock
from models.people.rules import Me
from models.records.office_rules import current_rules
from models.records.rule_versions import proposals_page
from models.records.rules import ProposalState, Role
from models.regulation.clauses import NoClause, Profile, in_force, is_own
from models.regulation.national import SUBJECTS
from pages import shell, words
from pages.session import role_page
from pages.widgets.searching import Search
from pages.widgets.tables import PAGE, Listing, Row, tag, unbroken

STATES = {'': '全部', 'open': '待确认', 'confirmed': '已确认'}


@role_page('/admin/rules', role=Role.ADMIN)
async def rules(me: Me) -> None:
    """All clauses in force today, by subject and words."""
    profile, version = await current_rules()
    waiting_changes, _ = await proposals_page(state=ProposalState.OPEN, size=1)
    rows = clauses_of(profile)
    waiting = sum(not row['confirmed'] for row in rows)
    with shell.frame('地区规则', me=me, current='/admin/rules'):
        html.p(
            f'本机关适用：{profile.label}。共 {len(rows)} 条，今日有效；{waiting} 条没有查到正式出处，标为待确认。'
            + (f'现行第 {version} 版。' if version else '')
        ).classes('tz-lead')
        with html.div().classes('tz-row'):
            shell.link_button(f'修改记录（待批准 {waiting_changes} 份）', '/admin/rules/proposals')
            shell.link_button('节假日和调休', '/admin/calendar')
        search = Search()
        search.text('words', '条款、依据或出处')
        search.choice('subject', '类别', {'': '全部', **{subject: subject for subject in SUBJECTS}})
        search.choice('state', '状态', STATES)

        async def load(page: int) -> tuple[int, list[Row]]:
            found = [row for row in rows if fits(row, search)]
            return len(found), found[(page - 1) * PAGE : page * PAGE]

        listing = Listing(
            load,
            [('条款', title), ('规定', lambda row: row['said']), ('自', lambda row: unbroken(words.day(row['since']))),
             ('依据', lambda row: row['article']), ('出处', lambda row: row['source']), ('状态', state)],
            empty='没有符合条件的条款。请换一个词或放宽条件。', caption='地区规则',
        )  # fmt: skip
        search.button(listing.draw)
        await listing.draw()


def clauses_of(profile: Profile) -> list[dict[str, Any]]:
    """What holds today, subject by subject."""
    day, found = clock.today(), []
    for subject, declared in SUBJECTS.items():
        for name, one in declared.items():
            try:
                clause = in_force(profile, name, day)
            except NoClause:
                continue
            said = words.clause_value(one.title, clause.value)
            found.append(
                {
                    'name': name,
                    'own': is_own(profile, name, day),
                    'subject': subject,
                    'title': one.title.title,
                    'said': said,
                    'since': clause.since,
                }
                | {'article': clause.article, 'source': clause.source, 'confirmed': clause.confirmed}
            )
    return found


def fits(row: Row, search: Search) -> bool:
    """Whether a row is among what was asked for."""
    told = f'{row["title"]} {row["said"]} {row["article"]} {row["source"]}'
    return (
        search['words'] in told
        and search['subject'] in {'', row['subject']}
        and {'': True, 'open': not row['confirmed'], 'confirmed': row['confirmed']}[search['state']]
    )


def title(row: Row) -> None:
    """The clause, below it its subject."""
    with html.div():
        html.a(row['title']).props(f'href="/admin/rules/clauses/{row["name"]}"').style('font-weight:600')
        html.div(row['subject']).classes('tz-soft tz-tiny')


def state(row: Row) -> None:
    """Whether it could be confirmed, and whether it is the office's own."""
    if row['own']:
        tag('本机关规定', 'good')
        return
    tag('已确认' if row['confirmed'] else '待确认', 'good' if row['confirmed'] else 'wait')
