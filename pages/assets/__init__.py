"""The few scripts and styles of our own, served under an address that changes with their content."""

import hashlib
from pathlib import Path

from nicegui import app

ASSETS = Path(__file__).parent / 'served'


def fingerprint() -> str:
    """A short hash over all assets, so browsers keep them for long and never keep old ones."""
    digest = hashlib.sha256()
    for path in sorted(ASSETS.rglob('*')):
        if path.is_file():
            digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


BASE = f'/assets/{fingerprint()}'
app.add_static_files(BASE, ASSETS, max_cache_age=31_536_000)
LINKS = ''.join(f'<link rel="stylesheet" href="{BASE}/{name}.css">' for name in ('house', 'forms'))
