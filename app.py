"""特证通: start it, or ask it something from the command line. Thin: what is true lives in models/, what is seen in pages/."""

import asyncio
import os
import secrets
import shutil
import signal
import socket
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from contextvars import Context
from pathlib import Path
from typing import NoReturn

import typer
from nicegui import app, background_tasks, ui
from pydantic import ValidationError

from models import clock, database
from models.data_folder import DataFolder, FolderBusy
from models.logbook import open_logbook
from models.settings import Settings

command = typer.Typer(
    add_completion=False, pretty_exceptions_enable=False, help='特证通：特种设备安全管理和作业人员资格认定'
)
HOST, PORT, DATA = typer.Option('', help='监听地址'), typer.Option(0, help='端口'), typer.Option(None, help='数据目录')


@command.callback(invoke_without_command=True)
def serve(context: typer.Context, host: str = HOST, port: int = PORT, data: Path | None = DATA) -> None:
    """启动服务（不带子命令时）。"""
    if context.invoked_subcommand is None:
        run(chosen(host, port, data))


@command.command()
def demo(host: str = HOST, port: int = PORT) -> None:
    """启动演示：一次性的数据，样例人员，登录页一键进入。"""
    folder = Path(tempfile.mkdtemp(prefix='tezhengtong-demo-'))
    try:
        run(Settings(data=folder, host=host or '127.0.0.1', port=port or 8080, database_url=''), demo=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@command.command()
def migrate(data: Path | None = DATA) -> None:
    """把数据库升级到当前版本：先备份，失败则还原；服务运行时拒绝执行。"""
    from models import migrating

    settings = chosen('', 0, data)
    try:
        report = asyncio.run(migrating.migrate(settings.orm_url, folder_of(settings)))
    except (FolderBusy, migrating.MigrationRefused) as refusal:
        stop(refusal.message)
    typer.echo(f'已执行 {len(report.applied)} 个升级步骤：{"、".join(report.applied) or "无"}')
    if report.backup:
        typer.echo(f'升级前的备份：{report.backup}')


@command.command(context_settings={'ignore_unknown_options': True, 'allow_extra_args': True})
def explain(context: typer.Context) -> None:
    """试算一条规则：explain 规则 键=值 …"""
    from models import explain as explaining

    code, text = explaining.main(context.args, today=clock.today())
    typer.echo(text, err=code != 0)
    raise typer.Exit(code)


@command.command('verify-log')
def verify_log(data: Path | None = DATA) -> None:
    """验证操作日志的校验链；有断点时指出第一条。"""
    settings = chosen('', 0, data)
    report = asyncio.run(proved(settings.orm_url))
    if report.broken_at is not None:
        stop(f'校验链在第 {report.broken_at} 号记录处断开：{report.why}（此前 {report.count} 条完好）')
    typer.echo(f'校验链完好：共 {report.count} 条记录，末端 {report.head}')


async def proved(url: str):
    """Open the database, walk the chain, close."""
    from models.records.queries import verify_chain

    await database.connect(url)
    try:
        return await verify_chain()
    finally:
        await database.close()


def chosen(host: str, port: int, data: Path | None) -> Settings:
    """The settings of the environment, with what the command line says over them."""
    said = {'host': host, 'port': port, 'data': data}
    try:
        return Settings(**{key: value for key, value in said.items() if value})
    except ValidationError as wrong:
        names = '、'.join(f'TZT_{str(one["loc"][0]).upper()}' for one in wrong.errors())
        stop(f'设置有误：{names} 的值不能使用，请检查环境变量或 .env 文件')
        raise


def folder_of(settings: Settings) -> DataFolder:
    """The data folder, or an end in one line where it can be neither made nor written."""
    try:
        return DataFolder(settings.data)
    except OSError:
        stop(f'数据目录 {settings.data} 不能使用：请确认它是文件夹、磁盘有空间，并且有读写权限')


def stop(line: str) -> NoReturn:
    """End with one clear line."""
    typer.echo(line, err=True)
    raise typer.Exit(1)


def run(settings: Settings, *, demo: bool = False) -> None:
    """Hold the data folder, bring the database up to date where it is new, serve until stopped."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # unwind, so that what is held is let go
    folder = folder_of(settings)
    try:
        with folder.hold():
            refuse_taken_port(settings)
            open_logbook(folder.logs)
            os.environ.setdefault('NICEGUI_STORAGE_PATH', str(folder.path / 'browser'))
            asyncio.run(prepare(settings, folder, demo=demo))
            build(settings, folder)
            serve_pages(settings, folder)
    except FolderBusy as refusal:
        stop(refusal.message)


def refuse_taken_port(settings: Settings) -> None:
    """Say so before anything is made, rather than fail in the middle of it."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except (OSError, OverflowError):
            stop(
                f'{settings.host}:{settings.port} 不能使用：端口已被占用，或本机没有这个地址。请换一个，例如 --port 8081'
            )


async def prepare(settings: Settings, folder: DataFolder, *, demo: bool) -> None:
    """Make a new database; refuse an old one that was not migrated; print the set-up code where there is no office."""
    from models import migrating
    from models.people.queries.organisations import is_set_up

    try:
        standing = await migrating.standing_of(settings.orm_url)
        if len(standing.pending) == len(migrating.files_of(migrating.MIGRATIONS)):
            await migrating.migrate_held(settings.orm_url, folder)
        elif objection := standing.objection():
            stop(objection)
        elif standing.pending:
            stop(f'数据库需要升级（{len(standing.pending)} 步）。请先执行：python app.py migrate')
        await database.connect(settings.orm_url)
    except migrating.MigrationRefused as refusal:
        stop(refusal.message)
    if demo:
        app.state.demo, app.state.stage = await furnished(folder)
    elif not await is_set_up():
        app.state.set_up_code = secrets.token_hex(4).upper()
        typer.echo(f'首次启动：请打开 http://{settings.host}:{settings.port}/set-up ，设立代码 {app.state.set_up_code}')
    await database.close()


async def furnished(folder: DataFolder) -> tuple[list[dict[str, str]], object]:
    """Make the sample office; answer who can be signed in with one click, and the stage of the sample cases."""
    from documents import catalogue, papers, sample_papers
    from models import sample_office
    from models.sample_steps import SampleFile, SampleKit

    files = {
        key: SampleFile(await folder.store(drawn), 'jpg', len(drawn), name)
        for key, (name, drawn) in sample_papers.sample_papers().items()
    }
    answers = {key: sample_papers.own_answers(form) for key, form in catalogue.FORMS.items()}
    kit = SampleKit(catalogue.FORMS, answers, papers.PAPERS, files)
    return sample_office.one_click(), await sample_office.furnish(kit, now=clock.now())


async def play_cases() -> None:
    """Let the sample cases happen while the pages are open already: they take longer than anybody wants to wait."""
    from models.sample_cases import play

    began = time.monotonic()
    count = await play(app.state.stage, now=clock.now())
    typer.echo(f'样例申请已备好：{count} 件，用时 {time.monotonic() - began:.1f} 秒')


def build(settings: Settings, folder: DataFolder) -> None:
    """Assemble the pages; open the database inside the lifespan, so that a failure ends the process."""
    from documents import pdf
    from models import jobs
    from pages import serving, tuning

    app.state.settings, app.state.data_folder, app.state.migrated = settings, folder, True
    pdf.configure(fonts=settings.fonts or folder.fonts)
    serving.assemble()
    inner = app.router.lifespan_context

    @asynccontextmanager
    async def lifespan(application: object) -> AsyncIterator[None]:
        await database.connect(settings.orm_url)
        await serving.open_house()
        async with inner(application):
            tuning.tune()
            tasks = [
                Context().run(
                    background_tasks.create, jobs.Clockwork(jobs.jobs_of(folder)).keep_running(), name='clock'
                )
            ]
            if hasattr(app.state, 'stage'):
                tasks.append(Context().run(background_tasks.create, play_cases(), name='sample cases'))
            yield
            for task in tasks:
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task
        await database.close()

    if not database.is_open():  # tests bring their own
        app.router.lifespan_context = lifespan


def serve_pages(settings: Settings, folder: DataFolder) -> None:
    """Hand over to NiceGUI."""
    typer.echo(f'特证通已启动：http://{settings.host}:{settings.port}')
    ui.run(
        host=settings.host, port=settings.port, title='特证通', language='zh-CN', show=False, reload=False,
        show_welcome_message=False, storage_secret=folder.session_secret(), reconnect_timeout=60.0,
        session_middleware_kwargs={'https_only': settings.https_only, 'same_site': 'lax', 'max_age': 43200},
        favicon=Path(__file__).parent / 'pages' / 'assets' / 'served' / 'mark.svg', uvicorn_logging_level='warning',
        fastapi_docs=False, timeout_graceful_shutdown=5, forwarded_allow_ips=settings.trusted_proxies,
    )  # fmt: skip


def simulate() -> None:
    """What a simulated browser is given: the same pages over the test's own database."""
    for name in [name for name in sys.modules if name == 'pages' or name.startswith('pages.')]:
        del sys.modules[name]  # every page registers itself anew
    folder = DataFolder(Path(os.environ['TZT_DATA']))
    build(Settings(data=folder.path), folder)
    ui.run(title='特证通', language='zh-CN', storage_secret='simulated')


if __name__ in {'__main__', '__mp_main__'}:
    if os.environ.get('NICEGUI_USER_SIMULATION'):
        simulate()
    else:
        command()
