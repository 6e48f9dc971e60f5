"""获取电子身份证: what the person filed before is taken first, then the source outside is asked; each way out is a sentence."""

import tempfile
from pathlib import Path

from nicegui import app, html, ui

from documents.inspection import FileKind, Inspection
from models import clock
from models.applications.operations.licences import INSTEAD, Wanted, ask_for_licence
from models.applications.operations.materials import file_material, reuse
from models.applications.rules.materials import Material
from models.people.licences import SECONDS, NotHeld, fetch_licence
from models.records.gateways import NoAnswer
from models.regulation.objection import Refused
from pages.candidate.finding import At, found
from pages.uploads import judged_file
from pages.widgets.questions import deed

ORIGIN = '电子证照来源'
NOT_HELD = f'{ORIGIN}没有查到您的证件，{INSTEAD}'
DOWN = f'{ORIGIN}暂时没有回答，请稍后再试，或者拍照、扫描后上传'
ODD = f'{ORIGIN}给出的文件不能使用，{INSTEAD}'
MEGABYTE = 1024 * 1024


def draw_fetching(at: At, paper: Material, *, filed_before: bool = True) -> None:
    """The button of one paper, and where its progress is said. A paper that is mended is not taken from before."""
    with html.div().classes('tz-row'):

        async def fetch() -> None:
            try:
                if not (filed_before and await taken_from_before(at, paper.key)):
                    await fetched_from_source(at, paper, say)
            except Refused as refusal:
                say('；'.join(one.message for one in refusal.objections), 'tz-wrong')
            except BaseException:
                say('')
                raise
            else:
                ui.navigate.reload()

        deed('获取电子身份证', fetch, primary=False).mark(f'fetch-{paper.key}')
        place = html.div().props('role=status')

    def say(text: str, look: str = 'tz-doing') -> None:
        """Where it stands; the page may have been left meanwhile."""
        if not place.is_deleted:
            place.clear()
            with place:
                html.div(text).classes(look)


async def taken_from_before(at: At, key: str) -> bool:
    """Take the newest of what the person filed elsewhere, where there is one."""
    now_there = await found(at.me, str(at.card.id))
    if not (before := now_there.card.papers.before.get(key)):
        return False
    await reuse(at.me.actor, at.card.id, key, before[0].id, now=clock.now())
    return True


async def fetched_from_source(at: At, paper: Material, say) -> None:
    """Ask the source and file what it gives; Refused with a sentence for each way in which that fails."""
    wanted = await ask_for_licence(at.me.actor, at.card.id, paper.key, now=clock.now())
    say(f'正在向{ORIGIN}查询，最长需要{SECONDS:.0f}秒，请不要关闭页面…')
    try:
        content = await fetch_licence(wanted.source, wanted.holder, wanted.side)
    except NotHeld:
        raise Refused(NOT_HELD) from None
    except NoAnswer:
        raise Refused(DOWN) from None
    say('已收到文件，正在检查…')
    await file_it(at, paper, wanted, content)


async def file_it(at: At, paper: Material, wanted: Wanted, content: bytes) -> None:
    """Judge what came as any upload is judged, store it, file it."""
    with tempfile.TemporaryDirectory(prefix='tezhengtong-') as folder:
        path = Path(folder) / 'licence'
        path.write_bytes(content)
        seen = await judged(at, paper, path)
        if seen.objections or seen.kind is None:
            raise Refused(ODD)
        sha256 = await app.state.data_folder.store(path)
    await file_material(
        at.me.actor, at.card.id, paper.key, title='', sha256=sha256, kind=seen.kind.value, size=len(content),
        name=f'{wanted.title}（{ORIGIN}）.{seen.kind.value}', warnings=[], now=clock.now(),
    )  # fmt: skip


async def judged(at: At, paper: Material, path: Path) -> Inspection:
    """By its content, as the kinds this paper takes."""
    allowed = frozenset(FileKind(kind) for kind in paper.kinds if kind in set(FileKind) and not FileKind(kind).is_word)
    most = paper.megabytes * MEGABYTE
    return await judged_file(at.me, path, allowed=allowed, most_bytes=most, about=at.card.id, origin=ORIGIN)
