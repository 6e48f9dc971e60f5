"""A place for one file: choose, see it checked and stored, look at it, replace it, take it away.

The file goes as the plain body of a POST to `…/upload/{slot}`, never over the UI socket; the script is
`assets/served/upload.mjs`. It is judged by its content on the server.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from documents.fields import Field
from pages.widgets.declared_field import Notes
from pages.widgets.markup import Markup, joined, tag
from pages.words import file_size


@dataclass(frozen=True)
class SlotFile:
    """What lies in a slot: its name as given, where it can be seen, whether it is a picture.

    `shown` is False where it can only be downloaded; `fixed` where it may not be taken away now.
    """

    name: str
    address: str
    is_picture: bool
    size: int = 0
    shown: bool = True
    fixed: bool = False


def slot_markup(
    base: str,
    slot: str,
    there: SlotFile | None,
    *,
    label: str,
    accept: str,
    hint: str,
    wrong: Sequence[str] = (),
    warned: Sequence[str] = (),
    needed: bool = False,
    title: str = '',
) -> Markup:
    """Label, the file that lies there, the button for another, and what is wrong. `base` is the form's address.

    `title` goes along with an upload where the slot has no name of its own.
    """
    look = 'tz-wrong' if wrong or not warned else 'tz-warned'
    return tag(
        'div',
        tag('label', label, for_=f'f-{slot}'),
        tag('span', hint, id=f'h-{slot}', class_='tz-hint'),
        tag('div', file_markup(there) if there else '', data_slot_file='', class_='tz-slot-file'),
        tag(
            'div',
            tag('input', type='file', accept=accept, id=f'f-{slot}', aria_describedby=f'h-{slot} w-{slot}'),
            tag('label', '选择文件', for_=f'f-{slot}', class_='tz-button'),
            class_='tz-file',
        ),
        tag('div', '；'.join(wrong or warned), id=f'w-{slot}', class_=look, aria_live='polite'),
        class_='tz-field tz-slot' + (' has-wrong' if wrong else ''),
        id=f'b-{slot}',
        data_field=slot,
        data_slot=slot,
        data_upload=f'{base}/upload/{slot}' + (f'?title={quote(title)}' if title else ''),
        data_remove=f'{base}/remove/{slot}',
        data_need=needed,
    )


def file_markup(there: SlotFile) -> Markup:
    """The file as it can be looked at; the same that the script draws after an upload."""
    seen = f'预览：{there.name}'
    if not there.shown:
        look = Markup()
    elif there.is_picture:
        look = tag('img', src=there.address, alt=seen, class_='tz-preview')
    else:
        look = tag('iframe', src=there.address, title=seen, class_='tz-preview tz-sheet')
    name = tag('span', f'{there.name}（{file_size(there.size)}）' if there.size else there.name)
    way = '下载' if not there.shown else '查看大图' if there.is_picture else '在新窗口查看'
    link = tag('a', way, href=there.address, target='_blank')
    remove = tag('button', '移除', type='button', data_slot_remove='', class_='tz-link')
    if there.fixed:
        return joined(look, tag('div', name, link, class_='tz-row'))
    return joined(look, tag('div', name, link, remove, class_='tz-row'))


def photo_markup(base: str, field: Field, there: Any, notes: Notes) -> Markup:
    """The slot of a photo field of a draft; `there` is what the form's data holds."""
    file = None
    if there:
        file = SlotFile(there['name'], f'{base}/picture/{field.key}?v={there["sha256"][:8]}', is_picture=True)
    return slot_markup(
        base, field.key, file, label=field.label, accept='image/jpeg,image/png', needed=field.required,
        hint=field.hint or 'jpg 或 png 图片，不超过 10 MB', wrong=notes.wrong.get(field.key, ()),
    )  # fmt: skip
