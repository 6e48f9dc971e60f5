"""What a run leaves out it names, with the way to get it; a strict run fails instead."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[2]
SKIPPING = (
    "import pytest\n\n\n@pytest.mark.skipif(True, reason='Chromium: apt-get install chromium')\ndef test_one(): ..."
)
EXPECTED_FAILURE = 'import pytest\n\n\n@pytest.mark.xfail\ndef test_one(): assert False'
STARTING = 'import pytest\n\n\n@pytest.mark.other_process\ndef test_one(): assert False\n\n\ndef test_two(): ...'


def run(path: Path, text: str, **environment: str) -> subprocess.CompletedProcess[str]:
    (path / 'test_it.py').write_text(text)
    return subprocess.run(
        [sys.executable, '-m', 'pytest', '-q', '-p', 'tests.leaving_out', '-c', os.devnull, '--rootdir', path, path],
        cwd=HOUSE, check=False, capture_output=True, text=True,
        env={name: value for name, value in os.environ.items() if not name.startswith('TZT_')} | environment,
    )  # fmt: skip


def test_a_test_left_out_is_named_with_the_remedy(tmp_path):
    done = run(tmp_path, SKIPPING)

    assert done.returncode == 0
    assert 'LEFT OUT test_it.py::test_one: Chromium: apt-get install chromium' in done.stdout


def test_a_strict_run_fails_where_it_would_leave_something_out(tmp_path):
    done = run(tmp_path, SKIPPING, TZT_LEAVE_NOTHING_OUT='1')

    assert done.returncode == pytest.ExitCode.TESTS_FAILED
    assert 'left out: Skipped: Chromium' in done.stdout


def test_a_failure_that_is_expected_is_not_left_out(tmp_path):
    assert run(tmp_path, EXPECTED_FAILURE, TZT_LEAVE_NOTHING_OUT='1').returncode == 0


def test_other_processes_are_not_started_when_somebody_else_starts_them(tmp_path):
    assert run(tmp_path, STARTING).returncode == pytest.ExitCode.TESTS_FAILED
    assert run(tmp_path, STARTING, TZT_TEST_ONE_PROCESS='1').returncode == 0
