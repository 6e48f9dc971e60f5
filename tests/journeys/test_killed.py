"""A server that dies while an application is filed: afterwards there is one application and one receipt, or none."""

import subprocess
import sys
from pathlib import Path

import pytest

from documents.catalogue import FORMS
from models.applications.operations.submit import submit
from models.applications.rules.types import ApplicationStatus
from models.applications.tables import Application
from models.records.queries import verify_chain
from models.records.tables import Event
from tests.builders import NOW, an_office
from tests.models.applications.operations.test_filing import a_candidate, a_ready_draft

HOUSE = Path(__file__).parents[2]


@pytest.mark.sqlite
@pytest.mark.usefixtures('db')
@pytest.mark.parametrize(
    ('moment', 'status'),
    [
        pytest.param('before commit', ApplicationStatus.DRAFT, id='killed before the commit, nothing was filed'),
        pytest.param(
            'after commit', ApplicationStatus.SUBMITTED, id='killed before the receipt was shown, it is filed'
        ),
    ],
)
async def test_a_killed_server_leaves_one_application_or_none(database_url, moment, status):
    await an_office()
    actor = await a_candidate()
    application_id = await a_ready_draft(actor)
    script = Path(__file__).with_name('killed_filing.py')

    done = subprocess.run(
        [sys.executable, str(script), database_url, str(application_id), moment], cwd=HOUSE, check=False,
        capture_output=True, text=True, env={'PYTHONPATH': str(HOUSE), 'PATH': ''},
    )  # fmt: skip

    assert done.returncode == 9, done.stderr
    application = await Application.get(id=application_id)
    assert application.status is status
    assert (await verify_chain()).broken_at is None
    first = await submit(actor, application_id, FORMS['qualification'], now=NOW)
    again = await submit(actor, application_id, FORMS['qualification'], now=NOW)
    assert first == again
    assert await Event.filter(step='submit').count() == 1
    assert first.number.endswith('000001')
