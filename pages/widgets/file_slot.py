"""A place for one file: choose, see it checked and stored, look at it, replace it, take it away.

The file goes as the plain body of a POST to `…/upload/{slot}`, never over the UI socket; the script is
`assets/served/upload.mjs`. It is judged by its content on the server.
"""

from dataclasses import dataclass
from typing import Any

from nicegui import html

from documents.fields import Field
from pages.widgets.declared_field import Notes
from pages.words import file_size


@dataclass(frozen=True)
class SlotFile:
    """What lies in a slot: its name as given, where it can be seen, whether it is a picture."""

    name: str
    address: str
    is_picture: bool
    size: int = 0


class FileSlot:
    """Draws one slot. `base` is the address of the form, `accept` what the file dialogue offers."""

    def __init__(self, base: str, slot: str, *, label: str, accept: str, hint: str) -> None:
        self.base, self.slot, self.label, self.accept, self.hint = base, slot, label, accept, hint

    def draw(self, there: SlotFile | None, wrong: list[str] | tuple[str, ...] = (), *, needed: bool = False) -> None:
        """Label, the file that lies there, the button for another, and what is wrong."""
        about: dict[str, Any] = {'data-slot': self.slot, 'data-upload': f'{self.base}/upload/{self.slot}'}
        about |= {'data-remove': f'{self.base}/remove/{self.slot}', 'data-field': self.slot, 'id': f'b-{self.slot}'}
        about |= {'data-need': ''} if needed else {}
        with html.div(**about).classes('tz-field tz-slot' + (' has-wrong' if wrong else '')):
            html.label(self.label, **{'for': f'f-{self.slot}'})
            html.span(self.hint, id=f'h-{self.slot}').classes('tz-hint')
            with html.div(**{'data-slot-file': ''}).classes('tz-slot-file'):
                if there:
                    draw_file(there)
            described = {'aria-describedby': f'h-{self.slot} w-{self.slot}'}
            html.input_(type='file', accept=self.accept, id=f'f-{self.slot}', **described).classes('tz-file')
            html.div('；'.join(wrong), id=f'w-{self.slot}', **{'aria-live': 'polite'}).classes('tz-wrong')


def draw_file(there: SlotFile) -> None:
    """The file as it can be looked at; the same that the script draws after an upload."""
    if there.is_picture:
        html.img(src=there.address, alt=f'预览：{there.name}').classes('tz-preview')
    else:
        html.iframe(src=there.address, title=f'预览：{there.name}').classes('tz-preview tz-sheet')
    with html.div().classes('tz-row'):
        html.span(f'{there.name}（{file_size(there.size)}）' if there.size else there.name)
        html.a('查看大图' if there.is_picture else '在新窗口查看', href=there.address, target='_blank')
        html.button('移除', type='button', **{'data-slot-remove': ''}).classes('tz-link')


class PhotoSlot(FileSlot):
    """The slot of a photo field of a draft."""

    def __init__(self, base: str, field: Field) -> None:
        hint = field.hint or 'jpg 或 png 图片，不超过 10 MB'
        super().__init__(base, field.key, label=field.label, accept='image/jpeg,image/png', hint=hint)
        self.required = field.required

    def draw(self, there: Any, notes: Any, *, needed: bool = False) -> None:  # type: ignore[override]
        """Draw what the field's data refers to."""
        assert isinstance(notes, Notes)
        address = f'{self.base}/picture/{self.slot}'
        file = SlotFile(there['name'], f'{address}?v={there["sha256"][:8]}', is_picture=True) if there else None
        super().draw(file, notes.wrong.get(self.slot, ()), needed=needed or self.required)
