"""The browser-side journal around inputs: what is typed is kept in the browser until the server has acknowledged it.

The script is `assets/served/journal.mjs`. Inputs carry data-path; they are plain inputs that never travel over the
UI socket, drawn as markup (`markup.py`): a value that NiceGUI drew would be put back by every redrawing of the page,
over what was typed meanwhile.
"""

import hashlib
import hmac
from collections.abc import Iterator
from contextlib import contextmanager

from nicegui import app, html, ui

from models.people.rules import Me
from pages.assets import BASE
from pages.widgets.markup import draw, tag


def account_key(me: Me) -> str:
    """Whose journal it is: opaque, and another one in every office."""
    secret = app.state.data_folder.session_secret()
    return hmac.new(secret.encode(), f'journal {me.person_id}'.encode(), hashlib.sha256).hexdigest()[:24]


def offer_journal(me: Me) -> None:
    """Let a page send on what earlier pages could not, and erase it at sign-out."""
    ui.add_head_html(f'<meta name="tzt-account" content="{account_key(me)}">')
    for script in ('journal', 'forms'):
        ui.add_head_html(f'<script type="module" src="{BASE}/{script}.mjs"></script>')


@contextmanager
def journal(scope: str, *, post: str, answers: str = '{}', quiet: bool = False) -> Iterator[html.div]:
    """Draw a container whose inputs are kept; `post` is the address that acknowledges.

    `answers` is a JSON object of answers given elsewhere on which fields in here depend. `quiet` shows the state only
    where something is wrong: for pages without inputs.
    """
    about = {'data-journal': scope, 'data-post': post, 'data-answers': answers}
    with html.div(**about).classes('tz-journal' + (' tz-quiet' if quiet else '')) as container:
        yield container
        saved_state()


def saved_state() -> None:
    """Where the typing is, always in sight."""
    draw(tag('span', '填写的内容会自动保存', data_journal_state='', role='status', aria_live='polite'), 'tz-saved')
