"""个人列表: one's own employment records and certificates, the same wherever they are opened and whatever one acts as.

await draw_own_employment(me, address)     # `address`: where 重置 leads
await draw_own_certificates(me, address)
"""

from nicegui import app, html, ui

from documents.forms.papers.employment_record import EMPLOYMENT_RECORD
from models import clock
from models.certificates.holding import UNCONFIRMED as NO_CERTIFICATES_YET
from models.employment.operations.printing import UNCONFIRMED as NO_RECORDS_YET
from models.employment.operations.printing import print_records
from models.employment.queries.continuing import continuities_of
from models.employment.queries.prints import prints_of
from models.people.rules import Me
from models.records.rules import Role
from pages import shell
from pages.widgets import certificates, employment
from pages.widgets.panels import Panel
from pages.widgets.questions import deed
from pages.widgets.standings import draw_switch_to
from pages.widgets.tables import Row, record_table, tag
from pages.words import day

NEW, WHY = f'{certificates.LIST}/new', f'{certificates.LIST}/why'


async def draw_own_employment(me: Me, address: str) -> None:
    """What employers filed, the sheet to be printed of it, and whether it leaves a break; only for the confirmed."""
    if told_unconfirmed(me, NO_RECORDS_YET):
        return
    html.p('聘用记录由用人单位填报。与事实不符的，请联系该单位修改，或联系发证机关。').classes('tz-lead')
    await employment.draw_own(me, address)
    await draw_printing(me)
    employment.draw_continuities(await continuities_of(me.person_id, today=clock.today()))


async def draw_own_certificates(me: Me, address: str) -> None:
    """One's certificates and what can be done with them; only for the confirmed (一人一号)."""
    if told_unconfirmed(me, NO_CERTIFICATES_YET):
        return
    himself = me.role is Role.CANDIDATE
    new = '新增证书（异地取证）' if himself else '切换并新增证书'
    why = '为什么查不到我的证书' if himself else '切换并查看为什么查不到我的证书'
    with html.div().classes('tz-row'):
        if himself:
            shell.link_button(new, NEW, primary=True).mark('new')
            shell.link_button(why, WHY)
        else:
            html.span('需要新增证书（异地取证）的，或者查不到证书的，请切换到“申请人”身份。').classes('tz-soft')
            draw_switch_to(me, Role.CANDIDATE, new, then=NEW)
            draw_switch_to(me, Role.CANDIDATE, why, then=WHY)
    await certificates.draw_own(me, address, new=new, why=why)


def told_unconfirmed(me: Me, why: str) -> bool:
    """Say how to be confirmed to whom the office has not confirmed yet."""
    if not me.confirmed:
        html.div(why).classes('tz-note wait').mark('unconfirmed')
        shell.link_button('返回首页', '/')
    return not me.confirmed


async def draw_printing(me: Me) -> None:
    """The button, and the sheets printed lately."""
    marks = '二维码和核验码' if app.state.settings.public_url else '核验码'
    html.h2('打印聘用记录').classes('tz').props('id=print')
    html.p(
        f'打印的是您的全部聘用记录，印有{marks}，收件人可以核验。仅供参考；有效期限止印在打印件上，过期请重新打印。'
    ).classes('tz-lead')

    async def make() -> None:
        await print_records(me.actor, EMPLOYMENT_RECORD, now=clock.now())
        ui.notify('已生成，请下载后打印', type='positive')
        await panel.draw()

    deed('打印', make).mark('print')
    panel = Panel(lambda: prints_of(me.person_id), draw_sheets)
    await panel.draw()


def draw_sheets(rows: list[Row]) -> None:
    """The last sheets, each still the same file."""
    record_table(
        rows,
        [('打印日期', lambda row: day(row['printed_on'])), ('有效期限止', lambda row: day(row['valid_until'])),
         ('状态', draw_validity), ('核验码', lambda row: row['code']), ('下载', draw_files)],
        empty='还没有打印过。', caption='打印件',
    )  # fmt: skip


def draw_validity(row: Row) -> None:
    """Whether it may still be relied on."""
    expired = clock.today() > row['valid_until']
    tag('已过有效期' if expired else '有效', '' if expired else 'good')


def draw_files(row: Row) -> None:
    """PDF and Word."""
    with html.div().classes('tz-row'):
        for suffix, label in (('pdf', 'PDF'), ('docx', 'Word')):
            about = {'aria-label': f'下载{day(row["printed_on"])}打印的聘用记录{label}'}
            html.a(label, href=f'/employment/prints/{row["id"]}.{suffix}', **about).mark(f'{suffix}-{row["id"]}')
