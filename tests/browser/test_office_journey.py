"""One renewal across the counter in a real browser: returned, mended, accepted, decided, issued, printed, handed over.

The office works in one window per duty, the applicant in hers, and a stranger follows by the code, signed in as nobody.
"""

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser import axe
from tests.browser.conftest import Windows
from tests.browser.driving import Server, ready, saved, shot, sign_in
from tests.browser.test_journeys import a_picture

APPLICANT = '样例乙'
TOLD_PAPER, TOLD_ADDRESS = '复印件不清楚，请重新扫描', '请写到门牌号'


def looked_at(page: Page, name: str, *, examine: bool = False) -> None:
    """Keep the page for people to look at; nothing is wider than a telephone, nothing English or raw is on it."""
    shot(page, f'office-{name}')
    page.set_viewport_size({'width': 360, 'height': 780})
    assert page.evaluate('document.documentElement.scrollWidth') <= 360, name
    page.set_viewport_size({'width': 1280, 'height': 900})
    words = page.locator('#main').inner_text()
    assert not re.search(r'None|True|False|undefined|\{\'|\[\'', words), words
    if examine and axe.npm():
        expect(page.locator('.q-notification')).to_have_count(0)  # on its way out it is neither here nor there
        assert axe.faults(page) == [], name


def stands(page: Page, status: str) -> None:
    """The case page of the office says where the case stands."""
    expect(page.locator('section[aria-label="办理状态"] .tz-tag').first).to_have_text(status)


def panel(page: Page, act: str) -> Locator:
    """The panel of an act, opened."""
    found = page.locator('details.tz-card', has=page.locator(f'summary:text-is("{act}")'))
    if found.get_attribute('open') is None:
        found.locator('summary').first.click()
    return found


def act(page: Page, name: str, button: str = '', **answers: str) -> None:
    """Open an act, answer what it asks, press its button."""
    place = panel(page, name)
    for label, value in answers.items():
        place.get_by_label(label, exact=True).fill(value)
    place.get_by_role('button', name=button or name, exact=True).click()


def at_progress(stranger: Page, server: Server, code: str, status: str) -> None:
    """What whoever holds the code is told: where it stands, and nobody's name."""
    stranger.goto(f'{server.base}/p/{code}')
    expect(stranger.locator('.tz-status')).to_have_text(status)
    assert APPLICANT not in stranger.content()


def test_a_renewal_across_the_counter(window: Windows, server: Server):
    clerk, stranger = sign_in(window(), server.base, 'clerk'), window()
    address = found_in_the_inbox(clerk, server)
    applicant = sign_in(window(), server.base, APPLICANT)
    applicant.goto(f'{server.base}/applications/{address.rsplit("/", 1)[-1]}')
    code = applicant.locator('dt:text-is("查询码") + dd').inner_text()
    at_progress(stranger, server, code, '待受理')

    returned(clerk)
    at_progress(stranger, server, code, '待补正')
    looked_at(stranger, 'progress-returned')
    mended(applicant)
    at_progress(stranger, server, code, '待受理')

    accepted(clerk)
    at_progress(stranger, server, code, '审核中')
    reviewer = sign_in(window(), server.base, 'reviewer')
    reviewer.goto(address)
    act(reviewer, '审核', '审核通过，提交审批')
    stands(reviewer, '待审批')
    at_progress(stranger, server, code, '待审批')
    approved(sign_in(window(), server.base, 'approver'), address)
    at_progress(stranger, server, code, '待发证')

    handed_over(clerk, stranger, server, code)
    looked_at(stranger, 'progress-ended')
    applicant.reload()
    expect(applicant.locator('.tz-status')).to_have_text('已领证')
    looked_at(applicant, 'applicant-ended')


def found_in_the_inbox(clerk: Page, server: Server) -> str:
    """The clerk narrows the list to one applicant, claims what was filed today and opens it; answers its address."""
    looked_at(clerk, 'start')
    clerk.goto(f'{server.base}/issuer/cases')
    ready(clerk)
    expect(clerk.get_by_role('table', name='申请办理').get_by_role('row')).not_to_have_count(2)
    clerk.get_by_label('申请号、姓名或证件号').fill(APPLICANT)
    clerk.get_by_role('button', name='查询', exact=True).click()
    rows = clerk.get_by_role('table', name='申请办理').locator('tbody tr')
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text(APPLICANT)
    expect(rows).to_contain_text('复审')
    clerk.get_by_role('button', name='领办', exact=True).click()
    expect(rows.locator('td').last).to_have_text('我')
    looked_at(clerk, 'inbox', examine=True)
    rows.get_by_role('link').click()
    clerk.wait_for_url('**/issuer/cases/*-*')
    ready(clerk)
    stands(clerk, '待受理')
    return clerk.url


def returned(clerk: Page) -> None:
    """One paper and one field are marked, each with its remark; the notice is looked at, then sent."""
    place = panel(clerk, '退回补正')
    for group, label, remark in (
        ('', '特种设备作业人员证（原件）', TOLD_PAPER), ('申请表', '户籍或居住证地址', TOLD_ADDRESS),
    ):  # fmt: skip
        if group:
            place.locator('summary', has_text=group).last.click()
        field = place.locator('.tz-field .tz-field', has=clerk.get_by_role('checkbox', name=label, exact=True))
        field.get_by_role('checkbox').click()
        field.get_by_label('怎样补正').fill(remark)
    place.get_by_role('button', name='预览告知书').click()
    expect(place.locator('.tz-note ol li')).to_have_count(2)
    looked_at(clerk, 'returning', examine=True)
    place.get_by_role('button', name='退回补正', exact=True).click()
    stands(clerk, '待补正')
    looked_at(clerk, 'returned')


def mended(applicant: Page) -> None:
    """The applicant reads what is wrong, mends both, and submits again."""
    applicant.reload()
    case = applicant.url
    expect(applicant.get_by_text(TOLD_PAPER)).to_be_visible()
    expect(applicant.get_by_text(TOLD_ADDRESS)).to_be_visible()
    looked_at(applicant, 'to-mend')
    applicant.get_by_role('link', name='去上传').click()
    ready(applicant)
    applicant.locator('#f-certificate').set_input_files(a_picture('重新扫描的证书.png'))
    expect(applicant.locator('#b-certificate img')).to_be_visible()
    expect(applicant.locator('#b-certificate')).to_contain_text('重新扫描的证书.png')
    applicant.goto(case)
    applicant.get_by_role('link', name='去修改').click()
    ready(applicant)
    applicant.locator('[data-path=home_address]').fill('样例市样例区样例路2号3幢402室')
    saved(applicant)
    applicant.goto(case)
    applicant.get_by_role('button', name='补正后提交').click()
    expect(applicant.locator('.tz-status')).to_have_text('待受理')


def accepted(clerk: Page) -> None:
    """Old and new stand side by side; the clerk accepts."""
    clerk.reload()
    ready(clerk)
    stands(clerk, '待受理')
    expect(clerk.get_by_text('样例市样例区样例路2号3幢402室').first).to_be_visible()
    expect(clerk.get_by_role('link', name='重新扫描的证书.png').first).to_be_visible()
    looked_at(clerk, 'resubmitted')
    verified = panel(clerk, '受理').get_by_role('checkbox', name='已核实聘用连续性')
    verified.click()
    expect(verified).to_be_checked()
    panel(clerk, '受理').get_by_role('combobox').click()
    clerk.get_by_role('option', name='聘用合同', exact=True).click()
    act(clerk, '受理')
    stands(clerk, '审核中')


def approved(approver: Page, address: str) -> None:
    """The approver grants it; the decision lies ready."""
    approver.goto(address)
    ready(approver)
    act(approver, '准予许可')
    stands(approver, '待发证')
    expect(approver.get_by_text('准予行政许可决定书').first).to_be_visible()
    looked_at(approver, 'approved')


def handed_over(clerk: Page, stranger: Page, server: Server, code: str) -> None:
    """Issued, printed, signed for; the progress page keeps up."""
    clerk.reload()
    ready(clerk)
    for name, button, status in (('发证', '发证', '待制证'), ('制证', '登记制证', '待领证')):
        act(clerk, name, button)
        stands(clerk, status)
        at_progress(stranger, server, code, status)
    looked_at(clerk, 'printed')
    act(clerk, '发放证书', '登记发放', 领取人签收姓名=APPLICANT)
    stands(clerk, '已领证')
    at_progress(stranger, server, code, '已领证')
    looked_at(clerk, 'handed-over', examine=True)
