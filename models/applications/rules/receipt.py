"""What a receipt stands for: the hash over everything that was sent, the same whoever computes it; where its code leads."""

import hashlib
import json
from typing import Any


def receipt_bytes(sent: dict[str, Any]) -> bytes:
    """What was sent as canonical JSON in UTF-8 (keys sorted, no blanks): the bytes that are hashed, and handed out."""
    return json.dumps(sent, ensure_ascii=False, sort_keys=True, separators=(',', ':')).encode()


def receipt_hash(sent: dict[str, Any]) -> str:
    """SHA-256 over what was sent: form, items, papers with their hashes, delivery, declaration."""
    return hashlib.sha256(receipt_bytes(sent)).hexdigest()


def progress_address(public_url: str, code: str) -> str:
    """The one address under which a tracking code is looked up, short for the QR; '' where the office has none outside."""
    return f'{public_url.rstrip("/")}/p/{code}' if public_url else ''
