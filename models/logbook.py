"""The server's log: rotated, and blind to the numbers of persons."""

import logging
import re
import secrets
from logging.handlers import RotatingFileHandler
from pathlib import Path

NUMBERS = re.compile(r'\d{17}[\dXx]|(?<!\d)1[3-9]\d{9}(?!\d)')


class Blind(logging.Formatter):
    """Blanks identity and telephone numbers in messages and tracebacks alike."""

    def format(self, record: logging.LogRecord) -> str:
        """The line as it is written."""
        return NUMBERS.sub('[号码]', super().format(record))


def open_logbook(folder: Path) -> None:
    """Log to the folder (5 files of 5 MB) and warnings to the console."""
    line = Blind('%(asctime)s %(levelname)s %(name)s %(message)s')
    kept = RotatingFileHandler(folder / 'tezhengtong.log', maxBytes=5_000_000, backupCount=5, encoding='utf-8')
    shown = logging.StreamHandler()
    shown.setLevel(logging.WARNING)
    for handler in (kept, shown):
        handler.setFormatter(line)
    logging.basicConfig(level=logging.INFO, handlers=[kept, shown], force=True)
    for noisy in ('httpx', 'asyncio', 'tortoise', 'aiosqlite', 'PIL', 'multipart', 'watchfiles'):
        logging.getLogger(noisy).setLevel(logging.WARNING)


def incident(error: BaseException) -> str:
    """Log what failed under a short number and answer the number: that is all a reader is told of it."""
    number = secrets.token_hex(4).upper()
    logging.getLogger('tezhengtong').error('incident %s', number, exc_info=error)
    return number
