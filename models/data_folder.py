"""The folder in which one office keeps everything: database, files, keys, backups, logs, further fonts.

data/tezhengtong.sqlite3   where no other database is named
data/files/ab/cdef…        uploaded files under the SHA-256 of their content
data/imports/ab/cdef…      files of rows and what became of their rows, alike; deleted when their time is over
data/keys/ backups/ logs/ fonts/
data/server.lock           held by whoever may write: the server, or a migration, never both
"""

import asyncio
import hashlib
import os
import re
import secrets
import shutil
from collections.abc import Iterator, Set
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

DATABASE = 'tezhengtong.sqlite3'
SHA256 = re.compile('[0-9a-f]{64}')
PIECE = 1024 * 1024  # bytes read at once
ONLY_MINE = 0o700


class FolderBusy(Exception):
    """Somebody else holds the data folder; `message` is for the person at the console."""

    def __init__(self, folder: Path) -> None:
        self.message = f'数据目录 {folder} 正被另一个特证通进程使用。请先停止正在运行的服务，再执行这个操作。'
        super().__init__(self.message)


class FileStore:
    """Keeps files under the SHA-256 of their content."""

    def __init__(self, files: Path) -> None:
        self.files = files
        self.incoming = files / 'incoming'  # half-written files; two letters only lead to whole ones
        self.incoming.mkdir(parents=True, exist_ok=True)

    async def store(self, source: Path | bytes) -> str:
        """Keep a copy of a file or of bytes and answer its SHA-256. When it answers, the copy survives a power cut."""
        return await asyncio.to_thread(self.stored, source)

    def stored(self, source: Path | bytes) -> str:
        with self.drafted() as draft:
            sha256 = written(source, draft)
            path = self.path_of(sha256)
            if not path.exists() or path.stat().st_size != draft.stat().st_size:
                settle(draft, path)
            else:
                path.touch()  # as young as if it had come for the first time
        return sha256

    @contextmanager
    def drafted(self) -> Iterator[Path]:
        """Lend a name nobody else uses, in a place nobody reads; what is left there is thrown away."""
        draft = self.incoming / secrets.token_hex(16)
        try:
            yield draft
        finally:
            draft.unlink(missing_ok=True)

    def path_of(self, sha256: str) -> Path:
        """Say where a stored file lies (whether or not it does). Anything but a SHA-256 raises ValueError."""
        if not SHA256.fullmatch(sha256):
            raise ValueError('not a SHA-256')
        return self.files / sha256[:2] / sha256[2:]

    def sweep(self, needed: Set[str], before: datetime) -> int:
        """Delete every file that is not needed and older than a moment; answer how many."""
        gone = 0
        for path in self.files.glob('??/*'):
            if path.parent.name + path.name not in needed and path.stat().st_mtime < before.timestamp():
                path.unlink(missing_ok=True)
                gone += 1
        return gone


class DataFolder(FileStore):
    """Knows where what lies, and makes the missing folders when it is named."""

    def __init__(self, path: Path) -> None:
        self.path = path.absolute()
        super().__init__(self.path / 'files')
        self.imports = FileStore(self.path / 'imports')
        self.database = self.path / DATABASE
        self.keys, self.backups = self.path / 'keys', self.path / 'backups'
        self.logs, self.fonts = self.path / 'logs', self.path / 'fonts'
        for folder in (self.backups, self.logs, self.fonts):
            folder.mkdir(parents=True, exist_ok=True)
        self.keys.mkdir(mode=ONLY_MINE, exist_ok=True)

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Be the only one who writes here. Raise FolderBusy while another process is."""
        try:
            lock = FileLock(self.path / 'server.lock', timeout=0, thread_local=False).acquire()
        except Timeout:
            raise FolderBusy(self.path) from None
        with lock:
            for left_over in (*self.incoming.iterdir(), *self.imports.incoming.iterdir()):  # of a process that died
                left_over.unlink(missing_ok=True)
            yield

    def session_secret(self) -> str:
        """Give the key that signs session cookies; made once, readable by this account alone."""
        path = self.keys / 'session'
        if not path.exists():
            with self.drafted() as draft:
                written(secrets.token_urlsafe(48).encode(), draft)
                settle(draft, path)
        return path.read_text(encoding='ascii')

    def free_bytes(self) -> int:
        """Say how much more fits on the disk, in bytes."""
        return shutil.disk_usage(self.path).free


def written(source: Path | bytes, path: Path) -> str:
    """Write a new file, readable by this account alone, through to the disk; answer the SHA-256 of what was written."""
    digest = hashlib.sha256()
    path.touch(mode=0o600, exist_ok=False)
    with path.open('wb') as file:
        for piece in pieces(source):
            digest.update(piece)
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())
    return digest.hexdigest()


def pieces(source: Path | bytes) -> Iterator[bytes]:
    if isinstance(source, bytes):
        yield source
        return
    with source.open('rb') as file:
        while piece := file.read(PIECE):
            yield piece


def settle(draft: Path, path: Path) -> None:
    """Give a whole file its final name; it is there entirely or not at all, even after a power cut."""
    path.parent.mkdir(exist_ok=True)
    draft.replace(path)
    for folder in (path.parent, path.parent.parent):
        sync(folder)


def sync(folder: Path) -> None:
    """Write a folder's list of names through to the disk, where the platform knows how."""
    if os.name == 'nt':
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
