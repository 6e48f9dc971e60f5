"""A finished form: its receipt, its two files, and what to do with them next."""

import secrets

from nicegui import html

from documents.inspection import FileKind
from models.forms.rules import SCAN
from models.people.rules import Me
from pages import shell
from pages.filling.finding import Found
from pages.widgets.file_slot import SlotFile, slot_markup
from pages.widgets.form_bits import trail
from pages.widgets.markup import draw
from pages.words import day, minute


def draw_finished(me: Me, at: Found) -> None:
    """Number and time, the files, then print, sign, scan."""
    with shell.frame(at.form.title, me=me, narrow=True, current=f'/{me.role.value}/forms'):
        trail(me, at.form.title)
        with html.div().classes('tz-note good'):
            html.h2('已完成填写').classes('tz tz-flat')
            html.p(f'编号 {number_of(at)}，{minute(at.card.finished_at)} 完成。').classes('tz-flat')
        draw_steps(at)
        draw_receipt(at)
        with html.div().classes('tz-row'):
            with html.form(action=f'{at.address}/copy', method='post'):
                html.input_(type='hidden', name='token', value=secrets.token_urlsafe(12))
                html.button('复制为新草稿', type='submit').classes('tz-button').mark('copy')
            shell.link_button('返回表格列表', f'/{me.role.value}/forms')


def number_of(at: Found) -> str:
    """The number a person can read out: day and the first eight characters of the form's own number."""
    return f'{day(at.card.finished_at).replace("-", "")}-{str(at.card.id)[:8].upper()}'


def draw_steps(at: Found) -> None:
    """What to do next, in order."""
    html.h2('接下来').classes('tz')
    with html.ol().classes('tz-steps'):
        with html.li():
            html.h3('下载').classes('tz tz-flat')
            with html.div().classes('tz-row'):
                for suffix, label in (('docx', '下载 Word'), ('pdf', '下载 PDF')):
                    link = shell.link_button(label, f'{at.address}/file.{suffix}', primary=suffix == 'pdf')
                    link.props('download').mark(suffix)
        with html.li():
            html.h3('打印，签字、盖章').classes('tz tz-flat')
            html.p('用 A4 纸打印，在表上注明的位置签字或盖章。').classes('tz-soft')
        with html.li():
            html.h3('上传签字扫描件').classes('tz tz-flat')
            draw_scan(at)


def draw_scan(at: Found) -> None:
    """The slot of the signed sheet."""
    file = at.card.files.get(SCAN)
    there = None
    if file:
        address = f'{at.address}/picture/{SCAN}?v={file.sha256[:8]}'
        there = SlotFile(file.name, address, FileKind(file.kind).is_picture, file.size)
    hint = 'jpg、png 图片或 PDF，不超过 10 MB；字迹和印章要清楚'
    accept = 'image/jpeg,image/png,application/pdf'
    draw(slot_markup(at.address, SCAN, there, label='签字扫描件', accept=accept, hint=hint))


def draw_receipt(at: Found) -> None:
    """What proves that the files are those of this form."""
    html.h2('回执').classes('tz')
    with html.dl().classes('tz-card tz-answers'):
        for label, text in (
            ('编号', number_of(at)),
            ('表格', at.form.title),
            ('依据', at.form.source),
            ('版本', at.card.edition),
            ('完成时间', minute(at.card.finished_at)),
            ('校验码', at.card.frozen_sha256[:16]),
        ):
            html.dt(label)
            html.dd(text)
