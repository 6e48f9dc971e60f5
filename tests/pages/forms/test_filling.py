"""From the first field to the signed scan: what a page shows, what stands in the way, what comes of it."""

import io
import re
from urllib.parse import unquote
from uuid import UUID

import pytest
from docx import Document
from PIL import Image
from pypdf import PdfReader

from documents.catalogue import FORMS
from models.forms.tables import FilledForm, FormFile
from models.people.operations import refused_files
from models.records.tables import Event, StoredFile
from tests.documents.test_inspection import a_pdf
from tests.pages.forms.conftest import Browser, entry

REISSUE = FORMS['reissue']


async def filled(visitor: Browser, form: str = 'reissue') -> str:
    """The address of a draft in which everything stands."""
    draft = await visitor.begin(form)
    sample = FORMS[form].sample()
    await FilledForm.filter(id=number(draft)).update(data=sample)
    return draft


async def finished(visitor: Browser) -> str:
    draft = await filled(visitor)
    await visitor.post(f'{draft}/finish')
    return draft


def number(address: str) -> UUID:
    return UUID(address.rsplit('/', 1)[-1])


def a_picture(kind: str = 'png') -> bytes:
    out = io.BytesIO()
    Image.new('RGB', (60, 80), 'white').save(out, kind)
    return out.getvalue()


async def uploaded(visitor: Browser, draft: str, content: bytes, name: str = 'scan.png'):
    return await visitor.post(f'{draft}/upload/scan', content=content, headers={'x-file-name': name})


async def test_every_field_has_its_label_and_what_was_typed(visitor: Browser):
    draft = await filled(visitor)

    page = (await visitor.get(draft)).text

    for field in REISSUE.asked(REISSUE.sections[0], REISSUE.sample()):
        assert field.label in page
    assert '样例市样例机械有限公司' in page


async def test_a_long_form_is_a_list_of_its_sections(center_visitor: Browser):
    draft = await center_visitor.begin('exam_center')
    await center_visitor.send(draft, entry('nature', '焊工考试机构'), entry('office_measured', 'viele', turn=2))

    await center_visitor.user.open(draft)

    for section in FORMS['exam_center'].sections:
        await center_visitor.user.should_see(section.title)
    for state in ('未填', '填写中', '需更正', '不用填写'):
        await center_visitor.user.should_see(state)
    await center_visitor.user.should_see('“机构性质”选择“作业人员考试机构”时填写')


async def test_the_next_section_follows_from_what_was_answered_meanwhile(center_visitor: Browser):
    draft = await center_visitor.begin('exam_center')
    await center_visitor.send(draft, entry('nature', '焊工考试机构'))

    on = (await center_visitor.get(f'{draft}/after/applicant')).headers['location']

    assert on == f'{draft}/s/welders'
    assert (await center_visitor.get(f'{draft}/after/opinions')).headers['location'] == f'{draft}/review'


async def test_a_section_that_is_not_there_is_a_plain_404(center_visitor: Browser):
    draft = await center_visitor.begin('exam_center')

    assert (await center_visitor.get(f'{draft}/s/nonsense')).status_code == 404


async def test_rows_are_added_removed_and_brought_back(center_visitor: Browser):
    user = center_visitor.user
    user.javascript_rules[re.compile('.*tztJournal.*')] = lambda _: True
    draft = await center_visitor.begin('exam_center')
    await user.open(f'{draft}/s/people')
    await user.should_see('还没有填写主要人员')

    user.find('add-people').click()
    await user.should_see('第1行')
    [row] = (await FilledForm.get(id=number(draft))).data['people']
    user.find(f'remove-{row["row"]}').click()
    await user.should_see('已移除主要人员第1行')
    assert (await FilledForm.get(id=number(draft))).data['people'] == []
    user.find('撤销').click()
    await user.should_not_see('已移除')

    assert (await FilledForm.get(id=number(draft))).data['people'] == [row]


async def test_the_review_shows_everything_and_what_is_missing_leads_to_its_field(visitor: Browser):
    draft = await visitor.begin()

    page = (await visitor.get(f'{draft}/review')).text

    assert '通信地址：还没有填写，请填写' in page
    assert f'{draft}?check=1#f-address' in page
    assert visitor.person.name in page


async def test_an_incomplete_form_comes_back_to_the_review(visitor: Browser):
    draft = await visitor.begin()

    answer = await visitor.post(f'{draft}/finish')

    assert answer.headers['location'] == f'{draft}/review?tried=1'
    assert (await FilledForm.get()).state == 'draft'


async def test_a_character_that_no_font_draws_stands_in_the_way_and_is_named(visitor: Browser):
    draft = await filled(visitor)
    await visitor.send(draft, entry('address', '样例路𠮷', was=REISSUE.sample()['address']))

    back = (await visitor.post(f'{draft}/finish')).headers['location']

    assert '“𠮷”无法打印' in (await visitor.get(back)).text
    assert (await FilledForm.get()).state == 'draft'


async def test_finishing_twice_gives_one_receipt(visitor: Browser):
    draft = await filled(visitor)

    answers = [await visitor.post(f'{draft}/finish') for _ in range(2)]

    assert {answer.headers['location'] for answer in answers} == {draft}
    page = (await visitor.get(draft)).text
    assert '已完成填写' in page
    assert (await FilledForm.get()).frozen_sha256[:16] in page


async def test_a_finished_form_leads_away_from_its_inputs(visitor: Browser):
    draft = await finished(visitor)

    for address in (f'{draft}/review', f'{draft}/s/application'):
        assert (await visitor.get(address)).headers['location'] == draft


async def test_both_files_hold_the_answers_and_are_the_same_each_time(visitor: Browser):
    draft = await finished(visitor)

    word, pdf = [(await visitor.get(f'{draft}/file.{suffix}')) for suffix in ('docx', 'pdf')]

    assert '样例市样例机械有限公司' in '\n'.join(
        cell.text for row in Document(io.BytesIO(word.content)).tables[0].rows for cell in row.cells
    )
    assert '样例市样例机械有限公司' in PdfReader(io.BytesIO(pdf.content)).pages[0].extract_text()
    assert unquote(pdf.headers['content-disposition']).count('特种设备人员补证申请表') == 1
    assert pdf.headers['cache-control'] == 'no-store'
    assert (await visitor.get(f'{draft}/file.pdf')).content == pdf.content


async def test_a_draft_has_no_files_and_neither_has_a_strange_suffix(visitor: Browser):
    draft = await filled(visitor)

    assert (await visitor.get(f'{draft}/file.pdf')).status_code == 404
    await visitor.post(f'{draft}/finish')
    assert (await visitor.get(f'{draft}/file.exe')).status_code == 404


async def test_files_pictures_and_pages_of_somebody_else_are_one_plain_answer(visitor: Browser):
    draft = await finished(visitor)
    await uploaded(visitor, draft, a_picture())
    await FilledForm.all().update(person_id=visitor.person.id + 1)
    places = ('', '/review', '/s/application', '/after/application', '/file.pdf', '/picture/scan')

    answers = [await visitor.get(f'{draft}{place}') for place in places]

    assert [answer.status_code for answer in answers] == [404] * len(places)


async def test_a_scan_is_stored_shown_replaced_and_taken_away(visitor: Browser):
    draft = await finished(visitor)

    told = (await uploaded(visitor, draft, a_picture(), '%E6%89%AB%E6%8F%8F.png')).json()
    assert told['name'] == '扫描.png'
    shown = await visitor.get(told['address'])
    assert shown.headers['content-type'] == 'image/jpeg'
    assert 'no-store' in shown.headers['cache-control']
    assert '扫描.png' in (await visitor.get(draft)).text

    told = (await uploaded(visitor, draft, a_picture('jpeg'), '../..%5Cpath/second.jpg')).json()
    assert told['name'] == 'second.jpg'
    assert await FormFile.filter(removed_at=None).values_list('name', flat=True) == ['second.jpg']

    await visitor.post(f'{draft}/remove/scan')
    assert (await visitor.get(f'{draft}/picture/scan')).status_code == 404


async def test_a_photo_goes_into_a_draft_and_onto_its_paper(visitor: Browser):
    draft = await filled(visitor, 'qualification')
    await FilledForm.all().update(data=FORMS['qualification'].sample() | {'photo': None})
    pdf = await visitor.post(f'{draft}/upload/photo', content=b'%PDF-1.7', headers={'x-file-name': 'a.pdf'})
    assert (pdf.status_code, '这里只收' in pdf.json()['message']) == (422, True)

    told = (await visitor.post(f'{draft}/upload/photo', content=a_picture(), headers={'x-file-name': 'me.png'})).json()

    assert (await visitor.get(told['address'])).headers['content-type'] == 'image/jpeg'
    assert (await FilledForm.get()).data['photo']['name'] == 'me.png'
    assert (await visitor.post(f'{draft}/finish')).headers['location'] == draft
    paper = PdfReader(io.BytesIO((await visitor.get(f'{draft}/file.pdf')).content))
    assert len(list(paper.pages[0].images)) == 1


async def test_a_copy_is_begun_once_with_the_same_answers(visitor: Browser):
    draft = await finished(visitor)

    copies = {(await visitor.post(f'{draft}/copy', {'token': 'again'})).headers['location'] for _ in range(2)}

    assert len(copies) == 1
    assert '样例市样例机械有限公司' in (await visitor.get(copies.pop())).text


@pytest.mark.parametrize(('content', 'sentence'), [
    (b'MZ\x90\x00' + b'\x00' * 200, '文件内容不是'),
    (b'', '文件是空的'),
    (a_picture('jpeg')[:200], '图片不完整或已损坏'),
    (b'%PDF-1.7\n%%EOF', 'PDF 文件不完整'),
])  # fmt: skip
async def test_a_file_that_is_not_what_it_says_is_refused_in_a_sentence_and_logged(
    visitor: Browser, caplog, content, sentence
):
    draft = await finished(visitor)

    answer = await uploaded(visitor, draft, content, 'scan.jpg')

    assert sentence in caplog.text and draft.rsplit('/', 1)[-1] in caplog.text and 'scan.jpg' not in caplog.text

    assert answer.status_code == 422
    assert sentence in answer.json()['message']
    assert not await StoredFile.exists()


async def test_a_dangerous_file_is_kept_in_the_operation_log_without_its_name(visitor: Browser):
    draft = await finished(visitor)
    content = a_pdf(root='/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>')

    answer = await uploaded(visitor, draft, content, 'secret-of-sample.pdf')

    assert answer.status_code == 422
    event = await Event.get(step='file_refused')
    assert (event.person_id, event.subject_id) == (visitor.person.id, str(number(draft)))
    assert '脚本' in event.remark and str(len(content)) in event.remark and 'secret' not in event.remark


async def test_a_file_of_the_wrong_kind_is_no_danger_and_leaves_no_event(visitor: Browser):
    draft = await finished(visitor)

    await uploaded(visitor, draft, b'GIF89a', 'scan.gif')

    assert not await Event.filter(step='file_refused').exists()


async def test_whoever_sends_one_after_the_other_does_not_fill_the_log(visitor: Browser, monkeypatch):
    monkeypatch.setattr(refused_files, 'MOST_A_DAY', 2)
    draft = await finished(visitor)

    for _ in range(3):
        await uploaded(visitor, draft, a_pdf(root='/OpenAction << /S /JavaScript /JS (1) >>'), 'a.pdf')

    assert await Event.filter(step='file_refused').count() == 2


async def test_a_file_over_the_limit_is_413(visitor: Browser):
    draft = await finished(visitor)

    answer = await uploaded(visitor, draft, b'%PDF-' + b'0' * (10 * 1024 * 1024))

    assert answer.status_code == 413
    assert '10 MB' in answer.json()['message']


async def test_a_draft_takes_no_scan_and_says_why(visitor: Browser):
    draft = await filled(visitor)

    answer = await uploaded(visitor, draft, a_picture())

    assert (answer.status_code, '请先完成填写' in answer.json()['message']) == (409, True)
