"""Filing employment records by a file in a real browser; the file is written by XlsxWriter, which is none of ours."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
import xlsxwriter
from openpyxl import load_workbook
from PIL import Image
from playwright.sync_api import Page, expect

from models import clock
from models.sample_office import NAMES, PLACES, sample_number
from tests.browser import axe
from tests.browser.conftest import Windows
from tests.browser.driving import Server, ready, shot, sign_in

PATH = '/company/employment/batch'
HEAD = ['姓名', '身份证号', '作业项目', '聘用开始', '聘用结束']
LONG = 60_000
Line = list[str | date]


def a_line(who: str, item: str, start: str | date, **more: str) -> Line:
    """A row for one of the sample people."""
    return [more.get('name', NAMES[who]), sample_number(PLACES[who]), item, start, more.get('end', '')]


def a_book(path: Path, rows: list[Line], *, head: list[str] = HEAD, hidden: bool = False) -> Path:
    """A workbook with days as days of a calendar, everything else as text."""
    book = xlsxwriter.Workbook(str(path))
    sheet, day = book.add_worksheet('名单'), book.add_format({'num_format': 'yyyy/m/d'})
    sheet.write_row(0, 0, head)
    for place, row in enumerate(rows, 1):
        for column, value in enumerate(row):
            if isinstance(value, date):
                sheet.write_datetime(place, column, datetime(value.year, value.month, value.day), day)  # noqa: DTZ001
            else:
                sheet.write_string(place, column, value)
    if hidden:
        book.add_worksheet('旧名单').hide()
    book.close()
    return path


def upload(page: Page, server: Server, path: Path) -> None:
    """Choose a file as a person does, and wait for what the check says."""
    page.goto(server.base + PATH)
    ready(page)
    choose(page, path)
    expect(page.get_by_role('heading', name='逐行结果')).to_be_visible(timeout=LONG)


def choose(page: Page, path: Path) -> None:
    """Choose a file on the page of uploads; its own page follows."""
    with page.expect_file_chooser() as chooser:
        page.get_by_role('button', name='选择填好的表格文件').click()
    chooser.value.set_files(path)
    page.wait_for_url(f'**{PATH}/*', timeout=LONG)


def download(page: Page, button: str, path: Path) -> Path:
    """What a button gives."""
    with page.expect_download(timeout=LONG) as given:
        page.get_by_role('button', name=button).click()
    given.value.save_as(path)
    return path


@pytest.fixture
def clerk(window: Windows, server: Server) -> Page:
    """The delegate who files for the sample company."""
    return sign_in(window(), server.base, 'delegate')


def test_a_file_is_uploaded_written_mended_and_uploaded_again(clerk: Page, server: Server, tmp_path: Path):
    soon = clock.today() - timedelta(days=40)
    sound = a_line('candidate', 'Q1', soon)
    wrong = [a_line('样例卯', 'N1', soon, name='样例错字'), a_line('样例己', 'G1（锅炉司炉）', '2019/1/1')]
    known = a_line('样例丙', 'N1', clock.today() - timedelta(days=280))

    upload(clerk, server, a_book(tmp_path / '聘用.xlsx', [sound, *wrong, known], hidden=True))
    expect(clerk.get_by_text('可以写入 1 行，已填报过 1 行，不能写入 2 行')).to_be_visible()
    expect(clerk.get_by_text('隐藏的工作表')).to_be_visible()
    expect(clerk.get_by_text('姓名与该身份证号登记的姓名不符')).to_be_visible()
    shot(clerk, 'batch-checked')
    if axe.npm():
        assert axe.faults(clerk) == []
    clerk.get_by_role('button', name='只写入可以写入的 1 行').click()
    expect(clerk.get_by_text('写入1条，已填报过1条，未写入2条')).to_be_visible(timeout=LONG)
    shot(clerk, 'batch-written')

    given = load_workbook(download(clerk, '下载未写入的行', tmp_path / 'errors.xlsx')).active
    head, *failed = [[cell.value or '' for cell in row] for row in given.iter_rows(min_row=3)]
    assert [one[:3] for one in failed] == [[*one[:3]] for one in wrong] and all(one[5] for one in failed)
    failed[0][0], failed[1][2], failed[1][3] = NAMES['样例卯'], 'G1', f'{soon.year}年{soon.month}月{soon.day}日'
    upload(clerk, server, a_book(tmp_path / '改正.xlsx', failed, head=head))
    clerk.get_by_role('button', name='全部写入（2 行）').click()
    expect(clerk.get_by_text('写入2条，已填报过0条，未写入0条')).to_be_visible(timeout=LONG)

    upload(clerk, server, a_book(tmp_path / '再次.xlsx', [sound, *failed, known], head=head))
    expect(clerk.get_by_text('可以写入 0 行，已填报过 4 行，不能写入 0 行')).to_be_visible()
    clerk.goto(server.base + PATH)
    ready(clerk)
    expect(clerk.get_by_role('row').filter(has_text='改正.xlsx')).to_contain_text('写入2条，已填报过0条，未写入0条')
    shot(clerk, 'batch-files')


def as_wide_as(page: Page, width: int, folder: Path) -> None:
    """Nothing reaches beyond the screen; the picture is looked at and thrown away."""
    picture = folder / 'seen.png'
    page.screenshot(path=picture, full_page=True)
    with Image.open(picture) as seen:
        assert seen.width == width and len(seen.convert('RGB').getcolors(2**24) or []) > 10
    assert page.evaluate('document.documentElement.scrollWidth') <= width


@pytest.mark.parametrize(('width', 'ago'), [(1280, 300), (360, 200)])
def test_a_delegate_chooses_his_company_and_follows_his_file_to_the_result(
    window: Windows, server: Server, tmp_path: Path, width: int, ago: int
):
    first, last = (clock.today() - timedelta(days=days) for days in (ago, ago - 50))
    good = a_line('样例卯', 'N1', first, end=last.isoformat())
    path = a_book(tmp_path / '许多.xlsx', [good, *[a_line('样例卯', 'N1', '2019/1/1')] * 4000])
    page = sign_in(window(width=width), server.base, 'delegate')
    expect(page.get_by_role('heading', name='请选择办事身份/企业')).to_be_visible()
    as_wide_as(page, width, tmp_path)

    page.get_by_role('button', name='样例机械有限公司').click()
    page.wait_for_url('**/delegate')
    expect(ready(page).locator('header')).to_contain_text('被授权人：样例机械有限公司')
    page.get_by_role('link', name='批量填报').click()
    page.wait_for_url(f'**{PATH}')
    as_wide_as(ready(page), width, tmp_path)

    choose(page, path)
    expect(page.get_by_role('progressbar', name='核对进度')).to_be_visible()
    as_wide_as(page, width, tmp_path)
    expect(page.get_by_text('可以写入 1 行，已填报过 0 行，不能写入 4000 行')).to_be_visible(timeout=LONG)
    expect(page.get_by_text('聘用开始时间最早为').first).to_be_visible()
    as_wide_as(page, width, tmp_path)
    page.get_by_role('button', name='只写入可以写入的 1 行').click()
    expect(page.get_by_text('写入1条，已填报过0条，未写入4000条')).to_be_visible(timeout=LONG)
    expect(page.locator('header')).to_contain_text('被授权人：样例机械有限公司')
    as_wide_as(page, width, tmp_path)

    result = load_workbook(download(page, '下载未写入的行', tmp_path / 'errors.xlsx')).active
    reasons = [row[5].value for row in result.iter_rows(min_row=4)]
    assert len(reasons) == 4000 and all(reasons) and '最早为' in reasons[0]


def test_a_server_killed_during_the_check_leaves_an_interrupted_file_that_is_checked_again(
    clerk: Page, server: Server, tmp_path: Path
):
    rows = [a_line('样例申', 'N1', clock.today() - timedelta(days=place % 300)) for place in range(9000)]
    path = a_book(tmp_path / '许多.xlsx', rows)
    clerk.goto(server.base + PATH)
    ready(clerk)
    choose(clerk, path)
    address = clerk.url

    server.restart()

    again = clerk.get_by_role('button', name='重新核对')
    for _ in range(10):
        clerk.goto(address)
        ready(clerk)
        if again.count():
            break
        clerk.wait_for_timeout(1000)
    expect(clerk.get_by_text('没有写入任何记录')).to_be_visible()
    shot(clerk, 'batch-interrupted')
    again.click()
    expect(clerk.get_by_role('heading', name='逐行结果')).to_be_visible(timeout=LONG)
    expect(clerk.get_by_text('共 9000 行')).to_be_visible()
