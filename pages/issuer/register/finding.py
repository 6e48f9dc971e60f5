"""What the pages of the register share: states as tags, links to holder and item, the file that leaves."""

from collections.abc import Mapping
from urllib.parse import urlencode

from nicegui import html

from models import clock
from models.certificates.register_search import Entry
from models.certificates.rules.items import ItemStatus, Origin, status_words
from models.certificates.rules.register import Asked
from models.regulation.text import may_be_personal
from pages.widgets.tables import tag

PATH = '/issuer/register'
LOOKS = {
    ItemStatus.VALID: 'good', ItemStatus.EXPIRED: '', ItemStatus.SUSPENDED: 'wait', ItemStatus.REVOKED: 'bad',
    ItemStatus.SUPERSEDED: '', ItemStatus.CANCELLED: '',
}  # fmt: skip


def address(asked: Asked, path: str = PATH) -> str:
    """The address that asks the same; a personal number, whatever field it was typed in, never stands in one."""
    kept: Mapping[str, str] = {
        key: value
        for key, value in asked.kept().items()
        if key not in {'number', 'certificate'} and not may_be_personal(value)
    }
    return f'{path}?{urlencode(kept)}' if kept else path


def draw_holder(entry: Entry) -> None:
    """Name and masked number; the name leads to the holder."""
    with html.div():
        html.a(entry.name).props(f'href="/issuer/holders/{entry.person_id}"')
        html.div(entry.id_number).classes('tz-soft tz-tiny')


def draw_item(entry: Entry) -> None:
    """The item leads to its own page; below its kind of work."""
    with html.div():
        html.a(entry.held.shown).props(f'href="{PATH}/{entry.item_id}"').mark(f'item-{entry.item_id}')
        html.div(entry.held.item.kind).classes('tz-soft tz-tiny')


def draw_status(entry: Entry) -> None:
    """Where it stands today; what its holder entered himself says so."""
    with html.div():
        tag(status_words(entry.held, entry.status, clock.today()), LOOKS[entry.status])
        if entry.origin is Origin.TYPED:
            html.div(Origin.TYPED.label).classes('tz-soft tz-tiny')


def period(entry: Entry) -> str:
    """2024-03-01至2028-02-29, or by month as it is printed."""
    return f'{entry.held.start}至{entry.held.until}' if entry.held.start else f'至{entry.held.until}'
