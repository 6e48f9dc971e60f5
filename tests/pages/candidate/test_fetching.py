"""获取电子身份证 on the step of the papers: one's own files first, then the source; each way in which it fails is a sentence."""

import pytest

from models import clock
from models.applications.operations import licences as asking
from models.applications.operations.begin import let_help
from models.applications.tables import Material
from models.mandates.operations import take_help
from models.people.licences import LicenceSource, save_source
from models.people.tables import Person
from models.records.rules import Actor
from models.records.tables import Event
from tests.builders import an_actor, press
from tests.documents.test_inspection import a_pdf, a_png_head
from tests.pages.candidate.answering import with_item
from tests.pages.candidate.conftest import Applicant, a_picture
from tests.servers import Http, running

BUTTON = 'fetch-id_front'
SCRIPTED = a_pdf(root='/OpenAction << /S /JavaScript /JS (1) >>')


@pytest.fixture
async def source(office: Actor):
    """A source outside that is set up and in use."""
    async with running(Http(answer=a_picture())) as http:
        body = '{"number": "{id_number}", "name": "{name}", "side": "{side}"}'
        await save_source(office, LicenceSource(enabled=True, url=http.url, body=body), now=clock.now())
        yield http


async def fetch(applicant: Applicant, address: str) -> None:
    await applicant.open(f'{address}/materials')
    press(applicant.user, BUTTON)


async def gone(applicant: Applicant) -> None:
    """The page was drawn anew, and what lies in the slot needs no button."""
    await applicant.user.should_not_see(marker=BUTTON, retries=200)  # a busy machine takes its time


async def test_what_was_filed_before_is_taken_and_nobody_is_asked(applicant: Applicant, source: Http):
    before = await with_item(applicant, token='first')
    await applicant.send_file(before, 'id_front', name='去年的身份证.png')
    address = await with_item(applicant, token='second')

    await fetch(applicant, address)

    await gone(applicant)
    case = await applicant.case(address)
    assert (await Material.get(application_id=case.id)).name == '去年的身份证.png'
    assert source.asked == []


async def test_the_source_is_asked_and_its_file_filed_like_any_other(applicant: Applicant, source: Http):
    address = await with_item(applicant)

    await fetch(applicant, address)

    await gone(applicant)
    [asked] = source.asked
    assert applicant.person.id_number in asked.body and '"side": "front"' in asked.body
    filed = await Material.get()
    assert (filed.key, filed.kind, filed.size) == ('id_front', 'png', len(a_picture()))
    assert '电子证照来源' in filed.name
    assert (await applicant.get(f'{address}/picture/id_front')).headers['content-type'] == 'image/jpeg'
    event = await Event.get(step='licence_asked')
    assert event.subject_id == str((await applicant.case(address)).id)
    assert applicant.person.id_number not in event.remark


async def test_without_a_source_the_button_offers_ones_own_files_alone(applicant: Applicant):
    address = await with_item(applicant)

    await fetch(applicant, address)

    await applicant.see('没有可以沿用的文件；发证机关还没有接入电子证照来源，请拍照或扫描后上传')
    assert not await Event.filter(step='licence_asked').exists()


@pytest.mark.parametrize(('status', 'answer', 'sentence'), [
    (404, 'none', '没有查到您的证件，请拍照或扫描后上传'),
    (500, 'broken', '暂时没有回答，请稍后再试'),
    (200, 'no picture', '给出的文件不能使用'),
    (200, a_picture()[:60], '给出的文件不能使用'),
    (200, SCRIPTED, '给出的文件不能使用'),
])  # fmt: skip
async def test_each_way_out_is_a_sentence_and_files_nothing(
    applicant: Applicant, source: Http, status, answer, sentence
):
    source.status, source.answer = status, answer
    address = await with_item(applicant)

    await fetch(applicant, address)

    await applicant.see(sentence)
    assert not await Material.exists()


async def test_a_dangerous_file_of_the_source_is_noted_as_the_sources(applicant: Applicant, source: Http):
    source.answer = a_png_head(60_000, 60_000)  # a few bytes that would fill the memory when drawn

    await fetch(applicant, await with_item(applicant))

    await applicant.see('给出的文件不能使用')
    assert (await Event.get(step='file_refused')).remark.startswith('电子证照来源：')


async def test_who_is_not_confirmed_fetches_nobody_s_card(applicant: Applicant, source: Http):
    await Person.filter(id=applicant.person.id).update(confirmed_at=None, confirmed_number=None)

    await fetch(applicant, await with_item(applicant))

    await applicant.see('您的身份还没有经发证机关核验')
    assert source.asked == []


async def test_a_helper_does_not_fetch_the_card_of_whom_he_helps(applicant: Applicant, helper: Applicant, source: Http):
    address = await with_item(applicant)
    case, now = await applicant.case(address), clock.now()
    code = await let_help(await an_actor(applicant.person, now=now), case.id, now=now)
    await take_help(await an_actor(helper.person, now=now), code, now=now)

    await fetch(helper, address)

    await helper.user.should_see('只能由申请人本人获取', retries=50)  # a busy machine takes its time
    assert source.asked == []


async def test_nobody_has_the_source_asked_without_end(applicant: Applicant, source: Http, monkeypatch):
    monkeypatch.setattr(asking, 'MOST', 1)
    source.status = 404
    address = await with_item(applicant)
    await fetch(applicant, address)
    await applicant.see('没有查到您的证件')

    press(applicant.user, BUTTON)

    await applicant.see('一小时内最多查询1次')
    assert len(source.asked) == 1
