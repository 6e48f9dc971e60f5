"""From a filled form to its files: gathered here, drawn off the event loop, the same bytes every time."""

from collections.abc import Callable
from functools import cache
from typing import Any

from nicegui import app, run
from starlette.exceptions import HTTPException

from documents import catalogue
from documents.declaration import Form
from documents.fields import Kind
from documents.pdf import Unprintable, to_pdf
from documents.word import to_word
from models import clock
from models.regulation.objection import Objection, Refused
from pages.filling.finding import Found
from pages.widgets.judged import judge, texts

DRAW = {'docx': to_word, 'pdf': to_pdf}
MEDIA = {
    'docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'pdf': 'application/pdf',
}


async def drawn(at: Found, suffix: str) -> bytes:
    """The file of a filled form. Raises `Unprintable` where no font draws a character."""
    return await off_the_loop(lambda: render(at.form, at.card.data, pictures_of(at), suffix))


async def off_the_loop(draw: Callable[[], bytes]) -> bytes:
    """Draw in a thread; a server that is being stopped says so."""
    content = await run.io_bound(draw)
    if content is None:
        raise HTTPException(503, '系统正在重新启动，请稍后再试')
    return content


def pictures_of(at: Found) -> dict[str, bytes]:
    """The stored photos that a form refers to, by SHA-256."""
    folder = app.state.data_folder
    named = [at.card.data.get(key) for key, field in at.form.fields.items() if field.kind == Kind.PHOTO]
    return {photo['sha256']: folder.path_of(photo['sha256']).read_bytes() for photo in named if photo}


def render(form: Form, data: dict[str, Any], pictures: dict[str, bytes], suffix: str) -> bytes:
    """Bind and draw."""
    return DRAW[suffix](form.bind(data, pictures))


@cache
def paper(key: str, kind: str, suffix: str) -> bytes:
    """The blank or the sample of a form; drawn once, there are few of them."""
    form = catalogue.FORMS[key]
    bound = catalogue.blank(form) if kind == 'blank' else catalogue.sample(form)
    return DRAW[suffix](bound)


async def objections_to_printing(at: Found) -> list[Objection]:
    """Characters that no font at hand draws, at the field they stand in; drawn only where our own fonts lack some."""
    if not judge(at.form, at.card.data, clock.today()).odd:
        return []
    try:
        await drawn(at, 'pdf')
    except Unprintable as refusal:
        signs = refusal.characters
        paths = [path for path, text in texts(at.form, at.card.data) if any(sign in text for sign in signs)]
        return [Objection(message=str(refusal), field=path) for path in paths]
    return []


async def refuse_unprintable(at: Found) -> None:
    """Nothing is finished that could not be printed afterwards."""
    if at.finished:
        return
    if wrong := await objections_to_printing(at):
        raise Refused(*wrong)
