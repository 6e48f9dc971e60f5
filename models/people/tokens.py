"""Session tokens: random, handed to the browser once, kept here only as a hash. Codes of papers: random, printed."""

import hashlib
import re
import secrets
import unicodedata

ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
CODE_BYTES = 13  # 104 random bits
CODE_LENGTH = 21


def new_token() -> str:
    """A fresh token with 256 random bits."""
    return secrets.token_urlsafe(32)


def token_hash(token: str) -> str:
    """What of a token is kept."""
    return hashlib.sha256(token.encode()).hexdigest()


def login_key(login: str) -> str:
    """What of a name that failed to sign in is kept: enough to count, not to read at a glance."""
    return hashlib.sha256(f'login:{login.strip().upper()}'.encode()).hexdigest()


def paper_code() -> str:
    """A code for a paper that nobody guesses: 104 random bits in base32 without look-alikes."""
    number = secrets.randbits(CODE_BYTES * 8)
    return ''.join(ALPHABET[(number >> shift) & 31] for shift in range(0, CODE_BYTES * 8, 5))


def read_code(text: str) -> str:
    """A code as it was typed: any case and width, with blanks and dashes; '' where it cannot be one."""
    plain = re.sub(r'[\s-]', '', unicodedata.normalize('NFKC', text)).upper()
    return plain if re.fullmatch(f'[2-9A-Z]{{{CODE_LENGTH}}}', plain) else ''
