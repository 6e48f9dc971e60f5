"""axe-core, fetched once by npm into a cache outside the repository, and what it finds wrong with a page."""

import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import gettempdir

from playwright.sync_api import Page

VERSION = '4.10.3'
HOW_TO_GET_IT = 'axe-core comes by npm: apt-get install npm'
GRAVE = {'serious', 'critical'}


def npm() -> str | None:
    """Find npm's program."""
    return shutil.which('npm')


@cache
def script() -> Path:
    """The script itself; fetched when it is not there yet."""
    folder = Path(gettempdir()) / f'tezhengtong-axe-core-{VERSION}'
    found = folder / 'node_modules' / 'axe-core' / 'axe.min.js'
    if not found.exists():
        folder.mkdir(exist_ok=True)
        subprocess.run(
            [npm() or 'npm', 'install', '--prefix', str(folder), '--no-audit', '--no-fund', '--ignore-scripts',
             f'axe-core@{VERSION}'],
            check=True, stdout=sys.stderr,
        )  # fmt: skip
    return found


def faults(page: Page) -> list[str]:
    """Serious and critical faults of the page as it stands, each with where it is."""
    page.evaluate(script().read_text(encoding='utf-8'))
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        f'{one["id"]}: {node["target"]} {node["html"][:120]}'
        for one in found['violations'] if one['impact'] in GRAVE
        for node in one['nodes']
    ]  # fmt: skip
