"""Days off and adjusted workdays, year by year: what holds, where it comes from, and proposing another table."""

from nicegui import html, ui

from models import clock
from models.people.operations.rule_changes import YearChange, propose_year
from models.people.rules import Me
from models.records.office_rules import current_rules
from models.records.rules import Role
from models.regulation.objection import NotThere
from models.regulation.typed_days import YEARS, as_typed_days, days_of_year, of_year
from models.regulation.working_days import OfficeCalendar
from pages import shell
from pages.session import role_page
from pages.widgets.questions import Questions, deed
from pages.widgets.tables import record_table

WHOLE = {'yes': '以本表为准（本年安排已完整录入）', 'no': '只补充内置安排'}


@role_page('/admin/calendar', role=Role.ADMIN)
async def calendar_page(me: Me, year: int = 0) -> None:
    """One year."""
    this_year = clock.today().year
    year = year or this_year
    if year not in YEARS:
        raise NotThere
    calendar = (await current_rules())[0].calendar
    with shell.frame('节假日和调休', me=me, current='/admin/rules'):
        html.a('返回地区规则').props('href="/admin/rules"')
        html.p('期限按工作日计算，周末和下列节假日不计入，调休上班的周末计入。').classes('tz-lead')
        with html.nav().classes('tz-row').props('aria-label="选择年份"'):
            for one in sorted({*range(this_year - 1, this_year + 3), year}):
                shell.link_button(f'{one}年', f'/admin/calendar?year={one}', primary=one == year)
        draw_year(calendar, year)
        html.h2(f'修改{year}年安排').classes('tz')
        with html.div().classes('tz-card'):
            draw_proposing(me, calendar, year)


def draw_year(calendar: OfficeCalendar, year: int) -> None:
    """What holds, and from whose table."""
    holidays, workdays, known = days_of_year(calendar, year)
    own = any(of_year(calendar, year)) or year in calendar.years
    if not known:
        html.div(f'{year}年的节假日安排尚未录入，该年的期限按周一至周五推算。请在安排公布后录入。').classes(
            'tz-note wait'
        )
    else:
        source = '本机关录入' if year in calendar.years else '内置安排，本机关有补充' if own else '内置安排'
        html.div(f'{year}年：{source}。').classes('tz-note')
    rows = [('放假', line) for line in as_typed_days(holidays, year).splitlines()]
    rows += [('调休上班', line) for line in as_typed_days(workdays, year).splitlines()]
    record_table(
        [dict(zip(('days', 'name'), line.split(' ', 1), strict=True), kind=kind) for kind, line in rows],
        [('日期', lambda row: row['days']), ('名称', lambda row: row['name']), ('安排', lambda row: row['kind'])],
        empty='没有录入节假日。', caption=f'{year}年节假日和调休',
    )  # fmt: skip


def draw_proposing(me: Me, calendar: OfficeCalendar, year: int) -> None:
    """The table as lines; it begins from what holds."""
    html.p('修改须由另一位系统管理员或审批人员批准后生效；在办申请的期限随之重新计算。').classes('tz-soft')
    adds = any(of_year(calendar, year)) and year not in calendar.years
    holidays, workdays = of_year(calendar, year) if adds else days_of_year(calendar, year)[:2]
    hint = f'每行写日期和名称，例如 {year}-10-01至{year}-10-07 国庆节'
    ask = Questions()
    ask.long_text('holidays', '放假', hint=hint, value=as_typed_days(holidays, year))
    ask.long_text('workdays', '调休上班的周末', hint='写法相同，没有可不填', value=as_typed_days(workdays, year))
    ask.choice('whole', '范围', WHOLE, value='no' if adds else 'yes')
    ask.text('reason', '修改理由', hint='例如 国务院办公厅关于节假日安排的通知及文号')

    async def propose() -> None:
        change = YearChange(
            year=year,
            holidays=ask['holidays'],
            workdays=ask['workdays'],
            whole=ask['whole'] == 'yes',
            reason=ask['reason'],
        )
        number = await propose_year(me.actor, change, now=clock.now())
        ui.navigate.to(f'/admin/rules/proposals/{number}')

    deed('提出修改', propose, ask=ask)
