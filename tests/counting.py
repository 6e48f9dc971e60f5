"""Counts what is asked of the database while something is done: statements as they are sent, of either dialect."""

import logging
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

LOGGER = logging.getLogger('tortoise.db_client')


class Statements(logging.Handler):
    """Keeps each statement that is sent, without its values."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.sent.append(str(record.args[0] if isinstance(record.args, tuple) and record.args else record.msg))

    def __len__(self) -> int:
        return len(self.sent)

    @property
    def most_frequent(self) -> str:
        """The statements sent most often, for whoever has to find out why a page asks so much."""
        return '\n'.join(f'{count} × {text[:300]}' for text, count in Counter(self.sent).most_common(6))


@contextmanager
def statements() -> Iterator[Statements]:
    """What is sent to the database meanwhile."""
    heard = Statements()
    level, passed_on = LOGGER.level, LOGGER.propagate
    LOGGER.setLevel(logging.DEBUG)  # also forgets which levels were found to be off
    LOGGER.propagate = False
    LOGGER.addHandler(heard)
    try:
        yield heard
    finally:
        LOGGER.removeHandler(heard)
        LOGGER.propagate = passed_on
        LOGGER.setLevel(level)
