"""Files of the register for tests: rows, and a file taken from the upload to its verdicts without a page."""

from collections.abc import Awaitable, Callable, Sequence
from uuid import UUID

from models.certificates.register_committing import commit_import
from models.certificates.register_import import check_import, open_import
from models.certificates.rules.rows import Judged, RegisterRow, read_line
from models.records.rules import Actor
from tests.builders import NOW, a_number


def register_row(number: int = 3, **said: object) -> RegisterRow:
    """A sound row for somebody new."""
    told = {'name': '样例甲', 'id_number': '', 'item': 'N1', 'start': '2024-03-01', 'until': '2028-02-29'} | said
    return RegisterRow(number=number, **told | {'id_number': told['id_number'] or a_number()})  # type: ignore[arg-type]


class Shelf:
    """Where verdicts are kept."""

    def __init__(self) -> None:
        self.content = b''

    async def keep(self, content: bytes) -> str:
        """Keep them, whatever was there before."""
        self.content = content
        return '0' * 64

    async def kept(self, sha256: str) -> list[bytes]:
        """The lines again."""
        return self.content.split(b'\n')

    def reading(self, rows: Sequence[RegisterRow]) -> Callable[[], Awaitable[tuple[Sequence[RegisterRow], str]]]:
        """What reads a file in which these rows stand."""

        async def read() -> tuple[Sequence[RegisterRow], str]:
            return rows, ''

        return read

    @property
    def judged(self) -> list[Judged]:
        """The verdicts."""
        return [read_line(line) for line in self.content.split(b'\n')]


async def file_checked(clerk: Actor, rows: Sequence[RegisterRow]) -> tuple[UUID, Shelf]:
    """A file that was checked."""
    shelf, opened = Shelf(), await open_import(clerk, sha256='1' * 64, name='样例.xlsx', now=NOW)
    await check_import(clerk, opened, read=shelf.reading(rows), keep=shelf.keep, now=NOW)
    return opened, shelf


async def written_from(clerk: Actor, opened: UUID, shelf: Shelf, *, only_good: bool = False) -> int:
    """Write what was checked; how many rows the file has written."""
    return await commit_import(clerk, opened, kept=shelf.kept, keep=shelf.keep, only_good=only_good, now=NOW)
