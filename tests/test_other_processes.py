"""A whole run includes what cannot share its process: the models on PostgreSQL, the pages in a browser."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests import leaving_out, postgres

HOUSE = Path(__file__).parents[1]
pytestmark = pytest.mark.other_process


def run(*arguments: str) -> None:
    done = subprocess.run([sys.executable, '-m', 'pytest', *arguments], cwd=HOUSE, check=False)
    assert done.returncode == 0, f'python -m pytest {" ".join(arguments)}: its own report stands below'


@pytest.mark.skipif(not postgres.found(), reason=postgres.HOW_TO_GET_IT)
def test_the_models_stand_on_postgresql():
    run('--postgres', 'tests/models')


@pytest.mark.skipif(not leaving_out.chromium(), reason=leaving_out.HOW_TO_GET_IT)
def test_the_pages_work_in_a_browser():
    run('tests/browser')
