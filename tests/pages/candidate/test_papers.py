"""The papers of an application: filed, replaced, taken over, and what is said of a wrong one."""

import asyncio

import pytest

from models.applications.tables import Material
from tests.builders import press
from tests.pages.candidate.answering import with_item
from tests.pages.candidate.conftest import Applicant, a_picture

pytestmark = pytest.mark.usefixtures('office')


async def test_a_paper_is_filed_shown_replaced_and_taken_back(applicant: Applicant):
    address = await with_item(applicant)

    first = await applicant.send_file(address, 'id_front', name='正面.png')
    await applicant.send_file(address, 'id_front', a_picture((500, 500)), name='新正面.png')

    assert first.status_code == 200
    await applicant.open(f'{address}/review')
    await applicant.see('新正面.png')
    shown = await applicant.get(f'{address}/picture/id_front')
    assert shown.headers['content-type'] == 'image/jpeg'
    await applicant.post(f'{address}/remove/id_front')
    assert (await applicant.get(f'{address}/picture/id_front')).status_code == 404
    assert await Material.filter(key='id_front').count() == 2, 'both stay readable'


async def test_a_file_of_the_wrong_kind_is_refused_in_words(applicant: Applicant):
    address = await with_item(applicant)

    answer = await applicant.send_file(address, 'id_front', b'%PDF-1.4 no picture', name='身份证.pdf')

    assert answer.status_code == 422 and answer.json()['message']
    assert await Material.all().count() == 0


async def test_a_photo_on_red_ground_is_taken_with_a_warning(applicant: Applicant):
    address = await with_item(applicant)

    answer = await applicant.send_file(address, 'photo', a_picture((300, 300), '#cc1111'))

    assert answer.status_code == 200
    assert any('像素' in text for text in answer.json()['warnings'])
    await applicant.open(f'{address}/materials')
    assert '像素' in (await applicant.get(f'{address}/materials')).text


async def test_a_paper_filed_before_is_taken_over_with_one_click(applicant: Applicant):
    before = await with_item(applicant, token='first')
    await applicant.send_file(before, 'photo', name='去年的照片.png')
    address = await with_item(applicant, token='second')
    await applicant.open(f'{address}/materials')

    await applicant.see('去年的照片.png')
    press(applicant.user, 'reuse-photo')

    taken = Material.filter(application_id=(await applicant.case(address)).id, key='photo')
    for _ in range(100):  # a busy machine takes its time
        if await taken.exists():
            break
        await asyncio.sleep(0.05)
    assert [paper.name for paper in await taken] == ['去年的照片.png']
    await applicant.open(f'{address}/materials')
    await applicant.user.should_not_see('提交过“去年的照片.png”')


async def test_own_papers_and_translations_have_their_place(applicant: Applicant):
    address = await with_item(applicant)
    await applicant.open(f'{address}/materials')
    applicant.user.find(marker='title').type('工作经历证明')
    press(applicant.user, '添加补充材料')
    assert (await applicant.send_file(address, 'own_1', title='工作经历证明')).status_code == 200
    assert (await applicant.send_file(address, 'diploma_translation')).status_code == 200

    await applicant.open(f'{address}/review')

    await applicant.see('工作经历证明')
    assert (await applicant.send_file(address, 'nonsense')).status_code == 404
