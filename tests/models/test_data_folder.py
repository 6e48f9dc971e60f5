"""What the office gives into keeping stays whole, under a name of ours, and one process at a time writes it."""

import asyncio
import hashlib
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from models import data_folder
from models.data_folder import DataFolder, FolderBusy

HOUSE = Path(__file__).parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / 'data')


def files_in(folder: DataFolder) -> list[str]:
    return sorted(path.relative_to(folder.files).as_posix() for path in folder.files.rglob('*') if path.is_file())


def test_an_empty_place_becomes_a_data_folder_and_stays_one(tmp_path):
    for _ in range(2):
        folder = DataFolder(tmp_path / 'a' / 'data')

    assert {path.name for path in folder.path.iterdir()} == {
            'files', 'imports', 'keys', 'backups', 'logs', 'fonts',
        }  # fmt: skip
    assert folder.database.parent == folder.path


def test_the_session_secret_is_made_once(folder):
    secret = folder.session_secret()

    assert len(secret) >= 43
    assert DataFolder(folder.path).session_secret() == secret


def test_two_offices_have_two_secrets(tmp_path):
    assert DataFolder(tmp_path / 'a').session_secret() != DataFolder(tmp_path / 'b').session_secret()


@pytest.mark.skipif(os.name == 'nt', reason='Windows keeps rights in another way')
async def test_secret_and_files_are_readable_by_their_owner_alone(folder):
    folder.session_secret()
    stored = folder.path_of(await folder.store(b'scan'))

    assert stat.S_IMODE((folder.keys / 'session').stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.keys.stat().st_mode) == 0o700
    assert stat.S_IMODE(stored.stat().st_mode) == 0o600


async def test_bytes_come_back_as_they_were_given(folder):
    sha256 = await folder.store(b'scan')

    assert sha256 == hashlib.sha256(b'scan').hexdigest()
    assert folder.path_of(sha256).read_bytes() == b'scan'
    assert files_in(folder) == [f'{sha256[:2]}/{sha256[2:]}']


@pytest.mark.parametrize('name', ['扫描件.pdf', '..%2F..%2Fe%5Cvil.pdf', 'CON', '-rf'])
async def test_a_file_is_kept_under_its_content_whatever_it_was_called(folder, tmp_path, name):
    given = tmp_path / name
    given.write_bytes(b'x' * (3 * 1024 * 1024 + 1))

    sha256 = await folder.store(given)

    assert folder.path_of(sha256).read_bytes() == given.read_bytes()
    assert files_in(folder) == [f'{sha256[:2]}/{sha256[2:]}']


@pytest.mark.parametrize('name', [
    '../../etc/passwd', '..', '', '/', 'ab/' + 'c' * 62, 'A' * 64, 'g' * 64, 'a' * 63, 'a' * 65, 'a' * 64 + '\n', '../' + 'a' * 61,
])  # fmt: skip
def test_only_a_sha256_leads_to_a_file(folder, name):
    with pytest.raises(ValueError, match='not a SHA-256'):
        folder.path_of(name)


async def test_the_same_content_stored_by_many_at_once_is_kept_once(folder):
    content = os.urandom(2_000_000)

    names = await asyncio.gather(*[folder.store(content) for _ in range(12)])

    assert len(set(names)) == 1
    assert len(files_in(folder)) == 1
    assert folder.path_of(names[0]).read_bytes() == content


async def test_a_copy_that_was_cut_short_on_the_disk_is_replaced(folder):
    sha256 = await folder.store(b'scan')
    folder.path_of(sha256).write_bytes(b'sc')

    await folder.store(b'scan')

    assert folder.path_of(sha256).read_bytes() == b'scan'


async def test_a_file_that_breaks_off_while_it_is_read_leaves_nothing(folder, monkeypatch, tmp_path):
    seen = []

    def breaking_off(source):
        yield b'first half'
        seen.extend(files_in(folder))
        raise OSError('disk full')

    monkeypatch.setattr(data_folder, 'pieces', breaking_off)
    with pytest.raises(OSError, match='disk full'):
        await folder.store(tmp_path / 'scan')

    assert [name.split('/')[0] for name in seen] == ['incoming'], 'the half stood where nobody looks'
    assert files_in(folder) == []


def test_what_a_dead_process_left_half_written_is_cleared_by_the_next_holder(folder):
    (folder.incoming / 'half').write_bytes(b'sc')

    with folder.hold():
        assert files_in(folder) == []


def test_a_second_holder_is_told_to_stop_the_first(folder):
    with folder.hold(), pytest.raises(FolderBusy) as refused, DataFolder(folder.path).hold():
        pytest.fail('two held it')

    assert '请先停止正在运行的服务' in refused.value.message
    with folder.hold():
        pass  # free again


def test_the_lock_holds_between_processes_and_falls_with_its_holder(folder):
    holding = (
        f'import sys; sys.path.insert(0, {str(HOUSE)!r}); from pathlib import Path; from models.data_folder import *;'
        f'held = DataFolder(Path({str(folder.path)!r})).hold(); held.__enter__(); print("held", flush=True); input()'
    )
    with subprocess.Popen(
        [sys.executable, '-c', holding], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout.readline() == 'held\n'
        with pytest.raises(FolderBusy), folder.hold():
            pytest.fail('two held it')
        other.kill()
        other.wait()

    with folder.hold():
        pass


def test_the_room_left_is_that_of_the_disk(folder):
    assert folder.free_bytes() > 0
