"""What a receipt stands for: the hash over everything that was sent, the same whoever computes it; where its code leads."""

import hashlib
import json
from typing import Any


def receipt_hash(sent: dict[str, Any]) -> str:
    """SHA-256 over the canonical JSON of what was sent: form, items, papers with their hashes, delivery, declaration."""
    canonical = json.dumps(sent, ensure_ascii=False, sort_keys=True, separators=(',', ':'))
    return hashlib.sha256(canonical.encode()).hexdigest()


def progress_address(public_url: str, code: str) -> str:
    """The one address under which a tracking code is looked up, short for the QR; '' where the office has none outside."""
    return f'{public_url.rstrip("/")}/p/{code}' if public_url else ''
