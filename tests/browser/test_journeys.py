"""A candidate and an exam center, from signing in to the uploaded scan; every page pictured and examined on the way."""

import io
from pathlib import Path

from docx import Document
from PIL import Image
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from documents.catalogue import FORMS
from documents.fields import Field, Kind
from tests.browser.conftest import Windows
from tests.browser.driving import Server, begin, ready, saved, shot, sign_in


def fill(page: Page, field: Field, value: object, path: str = '') -> None:
    """Answer one field the way a person does."""
    path = path or field.key
    inputs = page.locator(f'[data-path="{path}"]')
    match field.kind:
        case Kind.CHOICES:
            assert isinstance(value, list)
            for one in value:
                page.locator(f'[data-path="{path}"][value="{one}"]').check()
        case Kind.TICK:
            inputs.set_checked(bool(value))
        case Kind.CHOICE if inputs.count() > 1:
            page.locator(f'[data-path="{path}"][value="{value}"]').check()
        case Kind.CHOICE:
            inputs.select_option(str(value))
        case Kind.PHOTO:
            page.locator(f'#f-{path}').set_input_files(a_picture('photo.png'))
            expect(page.locator(f'#b-{path} img')).to_be_visible(timeout=20_000)
        case _:
            inputs.fill(str(value))


def fill_section(page: Page, form: str, key: str) -> None:
    """Answer a whole section with its sample."""
    sample = FORMS[form].sample()
    section = next(one for one in FORMS[form].sections if one.key == key)
    for field in FORMS[form].asked(section, sample):
        if field.kind == Kind.ROWS:
            fill_rows(page, field, sample[field.key])
        elif sample[field.key] or field.kind == Kind.PHOTO:
            fill(page, field, sample[field.key])
    saved(page)


def fill_rows(page: Page, field: Field, rows: list[dict]) -> None:
    """Add a row for each and answer its columns."""
    for number, row in enumerate(rows):
        page.get_by_role('button', name='添加一行').click()
        expect(page.locator('[data-row]')).to_have_count(number + 1)
        name = page.locator('[data-row]').nth(number).get_attribute('data-row')
        for column in field.columns:
            if row[column.key]:
                fill(page, column, row[column.key], f'{field.key}/{name}/{column.key}')


def a_picture(name: str) -> dict:
    """A file as a file dialogue hands it over."""
    out = io.BytesIO()
    Image.new('RGB', (600, 800), '#dde6f0').save(out, 'png')
    return {'name': name, 'mimeType': 'image/png', 'buffer': out.getvalue()}


def downloaded(page: Page, button: str, folder: Path) -> Path:
    """Press a download and keep the file."""
    with page.expect_download() as download:
        page.get_by_role('link', name=button).click()
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path


def finish(page: Page, name: str, folder: Path) -> tuple[str, str]:
    """Finish twice over, take both files away, hand the scan in; answer the texts of Word and PDF."""
    page.get_by_role('button', name='完成填写').dblclick()
    page.wait_for_url(lambda address: '/review' not in address)
    expect(page.get_by_role('heading', name='已完成填写')).to_be_visible()
    word, pdf = downloaded(page, '下载 Word', folder), downloaded(page, '下载 PDF', folder)
    assert word.name.startswith('特种设备') and word.suffix == '.docx'
    page.get_by_label('签字扫描件').set_input_files(a_picture('签字件.png'))
    expect(page.locator('[data-slot=scan] img')).to_be_visible(timeout=20_000)
    shot(page, f'{name}-finished')
    ready(page.reload() and page)
    expect(page.get_by_text('签字件.png')).to_be_visible()
    words = ''.join(cell.text for table in Document(str(word)).tables for row in table.rows for cell in row.cells)
    return words, ''.join(one.extract_text() for one in PdfReader(pdf).pages)


def test_a_candidate_fills_in_a_form_and_hands_the_signed_sheet_in(window: Windows, server: Server, tmp_path: Path):
    page = sign_in(window(), server.base)
    shot(page, 'candidate-start')
    address = begin(page, server.base, '特种设备人员补证申请表')
    fill_section(page, 'reissue', 'application')
    ready(page.reload() and page)
    assert page.get_by_label('通信地址').input_value() == FORMS['reissue'].sample()['address']
    shot(page, 'candidate-form')

    page.get_by_role('link', name='核对填写内容').click()
    page.wait_for_url(f'{address}/review')
    ready(page)
    shot(page, 'candidate-review')
    words, text = finish(page, 'candidate', tmp_path)

    for one in ('样例市样例机械有限公司', '叉车司机'):
        assert one in words and one in text
    page.goto(f'{server.base}/candidate/forms')
    ready(page)
    expect(page.get_by_text('已上传扫描件').first).to_be_visible()
    shot(page, 'candidate-desk')


def test_a_center_fills_in_its_nine_sections(window: Windows, server: Server, tmp_path: Path):
    page = sign_in(window(), server.base, 'center')
    form = FORMS['exam_center']
    address = begin(page, server.base, form.title, 'center')
    shot(page, 'center-tasks-begun')
    page.get_by_role('link', name='一、申请单位基本情况').click()
    seen = []
    while '/s/' in page.url or not seen:
        page.wait_for_url('**/s/*')
        ready(page)
        key = page.url.rsplit('/', 1)[-1]
        seen.append(key)
        fill_section(page, 'exam_center', key)
        shot(page, f'center-{key}')
        page.get_by_role('link', name='下一部分').click()
        page.wait_for_url(lambda url, last=key: not url.endswith(f'/s/{last}'))
    asked = [section.key for section in form.sections if form.asked(section, form.sample())]
    assert seen == asked
    ready(page)
    shot(page, 'center-review')
    page.goto(address)
    ready(page)
    expect(page.get_by_text(f'已完成 {len(asked)} 个')).to_be_visible()
    shot(page, 'center-tasks-done')

    page.get_by_role('link', name='核对并完成').click()
    page.wait_for_url('**/review')
    ready(page)
    words, text = finish(page, 'center', tmp_path)

    for row in form.sample()['people']:
        assert row['name'] in words and row['name'] in text


def test_a_double_click_on_begin_makes_one_draft(window: Windows, server: Server):
    page = sign_in(window(), server.base)
    page.goto(f'{server.base}/candidate/forms')
    ready(page)
    before = page.get_by_role('link', name='继续填写').count()

    page.get_by_role('button', name='开始填写：特种设备作业人员变更聘用单位申请表').dblclick()
    page.wait_for_url('**/forms/*')
    page.goto(f'{server.base}/candidate/forms')
    ready(page)

    assert page.get_by_role('link', name='继续填写').count() == before + 1


def test_a_double_click_on_add_makes_one_row_and_on_remove_takes_one(window: Windows, server: Server):
    page = sign_in(window(), server.base, 'center')
    address = begin(page, server.base, FORMS['exam_center'].title, 'center')
    page.goto(f'{address}/s/people')
    ready(page)

    page.get_by_role('button', name='添加一行').dblclick()
    expect(page.locator('[data-row]')).to_have_count(1)
    page.wait_for_timeout(500)
    page.get_by_role('button', name='添加一行').click()
    expect(page.locator('[data-row]')).to_have_count(2)
    page.get_by_role('button', name='移除').first.dblclick()
    expect(page.locator('[data-row]')).to_have_count(1)
    page.get_by_role('button', name='撤销').click()

    expect(page.locator('[data-row]')).to_have_count(2)
    ready(page.reload() and page)
    expect(page.locator('[data-row]')).to_have_count(2)
