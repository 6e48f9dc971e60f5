"""The models and the initial migration say the same, on both dialects (folded until 1.0)."""

import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from aerich.utils import import_py_file

from migrations.make import INITIAL
from models.migrating import MIGRATIONS, bare, files_of, state_of

ROOT = Path(__file__).parents[2]
REMEDY = 'a table has changed: run `python -m migrations.make`'
OUR_RUNNER_DOES_IT = re.compile(r'^\s*(BEGIN|COMMIT|ROLLBACK|PRAGMA)\b', re.MULTILINE | re.IGNORECASE)


@pytest.fixture(scope='module')
def anew(tmp_path_factory) -> ModuleType:
    """What the models call for now; made in another process, for this one keeps to one dialect."""
    path = tmp_path_factory.mktemp('made') / '0_init.py'
    subprocess.run([sys.executable, '-m', 'migrations.make', str(path)], cwd=ROOT, check=True)
    return import_py_file(path)


@pytest.mark.parametrize('dialect', ['sqlite', 'postgres'])
def test_the_initial_migration_creates_what_the_models_declare(anew, dialect):
    assert import_py_file(INITIAL).UPGRADE[dialect] == anew.UPGRADE[dialect], REMEDY


def test_the_initial_migration_describes_the_models_to_aerich(anew):
    assert bare(state_of(import_py_file(INITIAL))) == bare(state_of(anew)), REMEDY


@pytest.mark.parametrize('file', files_of(MIGRATIONS), ids=lambda file: file.stem)
@pytest.mark.parametrize('dialect', ['sqlite', 'postgres'])
def test_every_file_serves_both_dialects_and_leaves_transactions_to_the_runner(file, dialect):
    migration = import_py_file(file)

    assert not OUR_RUNNER_DOES_IT.search(migration.UPGRADE[dialect])
    assert getattr(migration, 'RUN_IN_TRANSACTION', True)
    assert state_of(migration)
