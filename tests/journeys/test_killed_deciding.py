"""A server that dies while a case is decided or issued, and the second click, tab or replay: one effect, and a reason."""

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from documents.catalogue import FORMS
from documents.papers import PAPERS, bound
from documents.pdf import to_pdf
from documents.word import to_word
from models.applications.operations import deciding, issuing
from models.applications.operations.steps import Stale
from models.applications.operations.submit import submit
from models.applications.rules.types import ApplicationStatus
from models.applications.tables import Application, ClockEvent, Paper
from models.certificates.tables import Certificate, CertificateItem
from models.records.queries import verify_chain
from models.records.tables import Event, Notice
from models.regulation.objection import Refused
from tests.builders import NOW, an_office
from tests.builders_cases import NEW, Desk, a_desk, a_submitted_case, approved, read_again, reviewed
from tests.models.applications.operations.test_filing import a_candidate, a_ready_draft

HOUSE = Path(__file__).parents[2]
pytestmark = pytest.mark.usefixtures('db')
MOMENTS = [
    pytest.param('event written', False, id='killed once the event was written, before the commit'),
    pytest.param('last word written', False, id='killed with everything written, before the commit'),
    pytest.param('committed', True, id='killed after the commit, before the answer'),
]


@pytest.fixture
async def office() -> Desk:
    return await a_desk()


def killed(url: str, act: str, case: Application, person_id: int | None, moment: str, folder: Path) -> None:
    """Let another process do it and die."""
    script = Path(__file__).with_name('killed_deciding.py')
    done = subprocess.run(
        [sys.executable, str(script), url, act, str(case.id), str(person_id), moment, str(folder)], cwd=HOUSE,
        check=False, capture_output=True, text=True, env={'PYTHONPATH': str(HOUSE), 'PATH': ''},
    )  # fmt: skip
    assert done.returncode == 9, done.stderr


async def times(case: Application, step: str) -> int:
    return await Event.filter(subject='application', subject_id=str(case.id), step=step).count()


@pytest.mark.sqlite
@pytest.mark.parametrize(('moment', 'decided'), MOMENTS)
async def test_a_killed_server_leaves_one_approval_or_none(database_url, tmp_path, office, moment, decided):
    case = await a_submitted_case(office, NEW)
    await reviewed(office, case)
    case = await read_again(case)

    killed(database_url, 'approve', case, office.approver.person_id, moment, tmp_path)

    after = await read_again(case)
    assert after.status is (ApplicationStatus.APPROVED if decided else ApplicationStatus.AWAITING_APPROVAL)
    assert (await verify_chain()).broken_at is None
    assert (await times(case, 'approve'), await Paper.filter(form_key='grant').count()) == (decided, decided)
    act = deciding.approve(office.approver, case.id, paper=PAPERS['grant'], version=case.version, now=NOW)
    if decided:
        with pytest.raises(Stale):
            await act
    else:
        await act
    assert (await times(case, 'approve'), await ClockEvent.filter(step='approved').count()) == (1, 1)
    assert await Notice.filter(title='准予许可').count() == 1
    paper = await Paper.get(form_key='grant')
    assert paper.number.endswith('第0001号')
    assert (await verify_chain()).broken_at is None
    if decided:
        for suffix, draw in (('pdf', to_pdf), ('docx', to_word)):
            assert (tmp_path / f'grant.{suffix}').read_bytes() == draw(bound('grant', paper.data)), suffix


@pytest.mark.sqlite
@pytest.mark.parametrize(('moment', 'issued'), MOMENTS)
async def test_a_killed_server_leaves_one_certificate_or_none(database_url, tmp_path, office, moment, issued):
    case = await a_submitted_case(office, NEW)
    await approved(office, case)
    case = await read_again(case)

    killed(database_url, 'issue', case, office.clerk.person_id, moment, tmp_path)

    assert (await times(case, 'issue'), await Certificate.all().count()) == (issued, issued)
    act = issuing.issue(office.clerk, case.id, version=case.version, now=NOW)
    if issued:
        with pytest.raises(Stale):
            await act
    else:
        await act
    assert (await read_again(case)).status is ApplicationStatus.ISSUED
    assert (await times(case, 'issue'), await Certificate.all().count()) == (1, 1)
    assert await CertificateItem.all().count() == 1
    assert (await verify_chain()).broken_at is None


async def told(*acts: object) -> list[str]:
    """How several acts at once ended: '' for done, else the sentence."""
    answers = await asyncio.gather(*acts, return_exceptions=True)  # type: ignore[call-overload]
    assert all(answer is None or isinstance(answer, Refused) for answer in answers), answers
    return sorted('' if answer is None else str(answer) for answer in answers)


STALE = str(Stale())


async def test_a_double_click_on_approve_approves_once_and_says_so_to_the_second(office):
    case = await a_submitted_case(office, NEW)
    await reviewed(office, case)
    case = await read_again(case)

    def click(version: int | None) -> object:
        return deciding.approve(office.approver, case.id, paper=PAPERS['grant'], version=version, now=NOW)

    assert await told(click(case.version), click(case.version)) == ['', STALE]
    assert await told(click(case.version)) == [STALE]  # a second tab, drawn before
    assert await told(click(None)) == [
        '申请现为“待发证”，不能准予许可，请刷新后查看最新状态'
    ]  # a replay of the bare act
    assert (await times(case, 'approve'), await Paper.filter(form_key='grant').count()) == (1, 1)
    assert (await Paper.get(form_key='grant')).number.endswith('第0001号')


async def test_a_double_click_on_issue_issues_once_and_says_so_to_the_second(office):
    case = await a_submitted_case(office, NEW)
    await approved(office, case)
    case = await read_again(case)

    def click(version: int | None) -> object:
        return issuing.issue(office.clerk, case.id, version=version, now=NOW)

    assert await told(click(case.version), click(case.version)) == ['', STALE]
    assert await told(click(case.version)) == [STALE]
    (why,) = await told(click(None))
    assert why.startswith('申请现为') and why.endswith('请刷新后查看最新状态')
    assert (await times(case, 'issue'), await CertificateItem.all().count()) == (1, 1)


async def test_a_double_click_on_submit_files_once_and_hands_out_the_same_receipt():
    await an_office()
    actor = await a_candidate()
    case_id = await a_ready_draft(actor)

    receipts = await asyncio.gather(*(submit(actor, case_id, FORMS['qualification'], now=NOW) for _ in range(3)))

    assert len({(receipt.number, receipt.sha256) for receipt in receipts}) == 1
    assert await times(await Application.get(id=case_id), 'submit') == 1
    assert await Notice.filter(person_id=actor.person_id, title__startswith='申请已提交').count() == 1
