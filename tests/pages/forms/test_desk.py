"""The desk, the start page, the papers: what there is, what one has begun, and the buttons between."""

from urllib.parse import unquote

from nicegui.testing import User

from documents.catalogue import FORMS
from models.forms.rules import FormState
from models.forms.tables import FilledForm
from tests.builders_forms import a_candidate, a_draft, a_log
from tests.pages.forms.conftest import Browser

CANDIDATE = [form for form in FORMS.values() if form.audience == 'candidate']


async def test_the_desk_offers_every_form_of_the_role_and_no_other(visitor: Browser):
    page = (await visitor.get('/candidate/forms')).text

    assert all(form.title in page for form in CANDIDATE)
    assert FORMS['exam_center'].title not in page


async def test_an_empty_desk_says_what_to_do(visitor: Browser):
    await visitor.user.open('/candidate/forms')

    await visitor.user.should_see('还没有开始填写表格')


async def test_the_start_page_shows_what_waits(visitor: Browser):
    await visitor.begin()

    await visitor.user.open('/candidate')

    await visitor.user.should_see('待我办理')
    await visitor.user.should_see('点击继续填写')
    await visitor.user.should_see('最近办理')


async def test_the_start_page_is_never_empty(center_visitor: Browser):
    await center_visitor.user.open('/center')

    await center_visitor.user.should_see('没有待办事项')
    await center_visitor.user.should_see('特种设备人员考试机构申报表')


async def test_a_double_click_begins_one_draft(visitor: Browser):
    first = await visitor.begin(token='same')

    second = await visitor.begin(token='same')

    assert first == second
    assert await FilledForm.all().count() == 1


async def test_a_draft_begins_with_what_the_office_knows(visitor: Browser):
    draft = await visitor.begin()

    page = (await visitor.get(draft)).text

    assert visitor.person.name in page
    assert visitor.person.id_number in page


async def test_a_form_of_another_role_cannot_be_begun(visitor: Browser):
    for form in ('exam_center', 'nonsense'):
        assert (await visitor.post('/forms', {'form': form, 'token': 'x'})).status_code == 404

    assert await FilledForm.all().count() == 0


async def test_a_post_without_its_fields_is_answered_in_chinese(visitor: Browser):
    answer = await visitor.post('/forms', {'form': 'reissue'})

    assert (answer.status_code, '格式不符' in answer.json()['message']) == (422, True)


async def test_a_deleted_draft_comes_back_by_the_button_that_is_offered(visitor: Browser):
    draft = await visitor.begin()

    back = (await visitor.post(f'{draft}/discard')).headers['location']
    await visitor.post(f'{draft}/discard')
    assert '撤销删除' in (await visitor.get(back)).text
    await visitor.post(f'{draft}/restore')

    assert (await FilledForm.get()).state == FormState.DRAFT


async def test_the_way_back_is_offered_for_numbers_alone(visitor: Browser):
    for word in ('../../sign-out', '"><script>', 'x', ''):
        page = await visitor.client.get('/candidate/forms', params={'discarded': word})

        assert '撤销删除' not in page.text


DEEDS = ('discard', 'restore', 'finish', 'copy', 'upload/scan', 'remove/scan')


async def test_nobody_presses_a_button_of_somebody_elses_form(visitor: Browser):
    strange = await a_draft(await a_candidate('样例乙'))

    answers = [await visitor.post(f'/forms/{strange}/{deed}', {'token': 'x'}) for deed in DEEDS]

    assert [answer.status_code for answer in answers] == [404] * len(DEEDS)
    assert (await FilledForm.get(id=strange)).state == FormState.DRAFT


async def test_another_site_presses_no_button(visitor: Browser):
    draft, elsewhere = await visitor.begin(), {'origin': 'https://evil.example'}

    answers = [await visitor.post(f'{draft}/{deed}', {'token': 'x'}, headers=elsewhere) for deed in DEEDS]

    assert [answer.status_code for answer in answers] == [403] * len(DEEDS)


async def test_papers_need_no_sign_in_and_keep_their_chinese_name(user: User):
    for kind in ('blank', 'sample'):
        for suffix, begins in (('docx', b'PK'), ('pdf', b'%PDF-')):
            answer = await user.http_client.get(f'/papers/reissue/{kind}.{suffix}')

            assert answer.content.startswith(begins)
            told = answer.headers['content-disposition']
            assert told.startswith('attachment')
            assert '特种设备人员补证申请表' in unquote(told)
            assert answer.headers['x-content-type-options'] == 'nosniff'


async def test_a_paper_that_is_not_there_is_a_plain_404(user: User):
    await a_log()
    for address in ('nonsense/blank.pdf', 'reissue/filled.pdf', 'reissue/blank.exe', 'reissue/blank'):
        answer = await user.http_client.get(f'/papers/{address}', headers={'accept': 'text/html'})

        assert answer.status_code == 404
        assert '没有' in answer.text
