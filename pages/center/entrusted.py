"""Cases whose applicants entrusted this center with filing."""

from nicegui import html

from models import clock
from models.applications.queries.entrusted import entrusted
from models.applications.queries.own_cases import CaseRow
from models.people.rules import Me
from models.records.rules import Role
from pages import shell
from pages.session import role_page
from pages.widgets.case_status import draw_case_status
from pages.widgets.tables import record_table
from pages.words import minute

ADDRESS = '/center/applications'
shell.menu('受托办理', ADDRESS, Role.CENTER)


@role_page(ADDRESS, role=Role.CENTER)
async def entrusted_page(me: Me) -> None:
    """The list."""
    rows = await entrusted(me.actor, now=clock.now())
    with shell.frame('受托办理的申请', me=me, current=ADDRESS):
        html.p(
            '申请人选择“委托考试机构办理”的申请，可以替申请人填写、上传材料和提交；自我承诺由申请人本人作出。'
        ).classes('tz-lead')
        record_table(
            [{'row': row} for row in rows],
            COLUMNS,
            empty='现在没有委托本机构办理的申请。',
            caption='受托办理的申请',
        )  # fmt: skip


def draw_name(one: dict[str, CaseRow]) -> None:
    """Kind and number lead to the case."""
    row = one['row']
    html.a(f'{row.type.label}{" " + row.number if row.number else ""}', href=f'/applications/{row.id}')


def draw_state(one: dict[str, CaseRow]) -> None:
    """Where it stands."""
    draw_case_status(one['row'].status)


def saved(one: dict[str, CaseRow]) -> str:
    """When it was touched last."""
    return minute(one['row'].saved_at)


COLUMNS = (
    ('申请', draw_name),
    ('申请人', lambda one: one['row'].person),
    ('项目', lambda one: one['row'].items),
    ('状态', draw_state),
    ('最近保存', saved),
)
