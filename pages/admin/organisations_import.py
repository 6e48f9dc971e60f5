"""Filling the register of organisations from an Excel or csv table: template, trial, import, and what was left out."""

import asyncio
import hashlib
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from nicegui import events, html, ui

from documents.columns import Column, Table
from documents.excel import error_file, read_table, template
from documents.fields import Kind
from models import clock
from models.bulk import Turns
from models.people.operations.import_organisations import (
    MOST_ROWS,
    Judged,
    OrganisationRow,
    Verdict,
    counted,
    import_organisations,
    judge_rows,
)
from models.people.queries.sessions import refuse_who_may_no_longer_read
from models.people.rules import Me
from models.records.rules import Role
from models.regulation.objection import Refused, refusing
from pages import shell
from pages.session import role_page
from pages.widgets.questions import deed, tell
from pages.widgets.tables import PAGE, Listing, Row, tag

COLUMNS = (
    Column('name', '单位名称', required=True, longest=120, hint='与营业执照一致'),
    Column('code', '统一社会信用代码', kind=Kind.CREDIT_CODE, required=True),
    Column('address', '地址', longest=200),
    Column('division', '行政区划代码', longest=6, hint='六位数字，例如110105'),
)
TAGS = {Verdict.NEW: 'good', Verdict.CHANGED: 'good', Verdict.SAME: '', Verdict.WRONG: 'bad'}
MOST_BYTES = 10 * 1024 * 1024


@dataclass
class Trial:
    """A table that was read and judged, still unwritten."""

    table: Table
    sha256: str
    judged: list[Judged] = field(default_factory=list)

    @property
    def lines(self) -> list[Row]:
        """Every row of the file in its order: what becomes of it, and why."""
        verdicts = {one.row.number: one for one in self.judged}
        return [
            {'number': row.number, 'name': row.values['name'], 'code': row.values['code']}
            | told(verdicts.get(row.number), [at_row(one.message, row.number) for one in row.objections])
            for row in self.table.rows
        ]

    @property
    def sound(self) -> list[OrganisationRow]:
        """The rows that can be written."""
        return [one.row for one in self.judged if one.verdict is not Verdict.WRONG]

    @property
    def errors(self) -> dict[int, list[str]]:
        """What was found against rows that could be read, by their number."""
        return {
            one.row.number: [wrong.message for wrong in refusing(one.objections)]
            for one in self.judged
            if one.verdict is Verdict.WRONG
        }


def told(judged: Judged | None, read: list[str]) -> Row:
    """What the list shows of a row; one that could not be read was judged by nobody else."""
    if judged is None:
        return {'verdict': Verdict.WRONG, 'why': '；'.join(read)}
    return {'verdict': judged.verdict, 'why': '；'.join(one.message for one in judged.objections)}


def at_row(message: str, number: int) -> str:
    """The sentence without the number of the row it stands at."""
    return message.removeprefix(f'第{number}行，')


@role_page('/admin/organisations/import', role=Role.ADMIN)
async def import_page(me: Me) -> None:
    """Three steps on one page; the third appears when there is something to import."""
    with shell.frame('导入单位', me=me, current='/admin/organisations'):
        html.a('返回单位列表').props('href="/admin/organisations"')
        html.p(
            f'按统一社会信用代码登记：没有的新增，已有的更新，空着的地址和区划不改。一次最多 {MOST_ROWS} 行，不超过 10 MB。'
        ).classes('tz-lead')
        html.h2('1. 下载模板，填写').classes('tz')
        deed('下载模板', download_template, primary=False)
        html.h2('2. 上传，逐行检查').classes('tz')
        upload = ui.upload(
            auto_upload=True, max_file_size=MOST_BYTES,
            on_rejected=lambda: ui.notify('文件不能超过 10 MB，且须为 Excel 或逗号分隔的表格', type='warning'),
        ).props('accept=".xlsx,.csv"').style('display:none')  # fmt: skip
        choose = ui.button('选择 Excel 或逗号分隔的表格文件').props('no-caps outline').mark('choose')
        choose.on('click', js_handler=f'() => getElement({upload.id}).$refs.qRef.pickFiles()')
        place = html.div().classes('tz-panel').props('aria-live="polite"')
        upload.on_upload(lambda given: received(me, given, place, upload))


async def download_template() -> None:
    """The empty table."""
    ui.download.content(await asyncio.to_thread(template, COLUMNS, title='单位登记表'), '单位登记表模板.xlsx')


async def received(me: Me, given: events.UploadEventArguments, place: html.div, upload: ui.upload) -> None:
    """Read and judge what was uploaded; nothing is written yet."""
    place.clear()
    upload.reset()
    try:
        await refuse_who_may_no_longer_read(me, now=clock.now())
        with place:
            html.div('正在检查……').classes('tz-note')
        trial = await tried(await given.file.read(), given.file.name)
    except Refused as refusal:
        place.clear()
        with place:
            tell(refusal, None)
        return
    place.clear()
    with place:
        await draw_trial(me, trial, place)


async def tried(content: bytes, name: str) -> Trial:
    """Read the table in a process of its own and judge its rows."""
    suffix = '.csv' if name.lower().endswith('.csv') else '.xlsx'
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f'table{suffix}'
        await asyncio.to_thread(path.write_bytes, content)
        table = await read_table(
            path, COLUMNS, most_rows=MOST_ROWS, day=clock.today(), most_bytes=MOST_BYTES, give_way=Turns().over
        )
    if wrong := refusing(table.objections):
        raise Refused(*wrong)
    rows = [OrganisationRow(number=row.number, **row.values) for row in table.sound]
    return Trial(table, hashlib.sha256(content).hexdigest(), await judge_rows(rows, now=clock.now()))


async def draw_trial(me: Me, trial: Trial, place: html.div) -> None:
    """How many of each, the rows one by one, and the button."""
    lines, counts = trial.lines, counted(trial.judged)
    wrong = sum(line['verdict'] is Verdict.WRONG for line in lines)
    ready = counts[Verdict.NEW] + counts[Verdict.CHANGED]
    with html.div().classes('tz-note' + (' wait' if wrong else ' good')):
        html.div(
            f'共 {len(lines)} 行：新增 {counts[Verdict.NEW]} 家，更新 {counts[Verdict.CHANGED]} 家，'
            f'无变化 {counts[Verdict.SAME]} 家，不能导入 {wrong} 行。现在还没有写入。'
        )
        for one in trial.table.objections:
            html.div(one.message)
    if wrong:
        with html.div().classes('tz-row'):
            draw_error_file(trial)
    if ready:
        html.h2('3. 导入').classes('tz')

        async def write() -> None:
            done = await import_organisations(me.actor, trial.sound, sha256=trial.sha256, now=clock.now())
            place.clear()
            with place:
                draw_done(trial, done, wrong)

        with html.div().classes('tz-row'):
            deed(f'导入 {ready} 家单位', write).mark('import')
    await draw_lines(lines)


async def draw_lines(lines: list[Row]) -> None:
    """Row by row, the wrong ones first."""
    ordered = sorted(lines, key=lambda line: line['verdict'] is not Verdict.WRONG)

    async def load(page: int) -> tuple[int, list[Row]]:
        return len(ordered), ordered[(page - 1) * PAGE : page * PAGE]

    listing = Listing(
        load,
        [('行', lambda row: row['number']), ('单位名称', lambda row: row['name']), ('代码', lambda row: row['code']),
         ('结果', lambda row: tag(row['verdict'].label, TAGS[row['verdict']])), ('说明', lambda row: row['why'] or '—')],
        empty='', caption='逐行检查结果',
    )  # fmt: skip
    await listing.draw()


def draw_error_file(trial: Trial) -> None:
    """The rows that were left out, in the template again, each with its reason."""

    async def download() -> None:
        content = await asyncio.to_thread(error_file, trial.table, trial.errors)
        ui.download.content(content, '未能导入的行.xlsx')

    deed('下载未能导入的行', download, primary=False)


def draw_done(trial: Trial, done: dict[Verdict, int], wrong: int) -> None:
    """What was written, and what to do about the rest."""
    with html.div().classes('tz-note good').props('role="status"'):
        html.div(f'已导入：新增 {done[Verdict.NEW]} 家，更新 {done[Verdict.CHANGED]} 家。')
        if wrong:
            html.div(f'{wrong} 行没有导入，请下载后按“错误”一列改正，再次上传。')
    with html.div().classes('tz-row'):
        if wrong:
            draw_error_file(trial)
        shell.link_button('查看单位', '/admin/organisations')
