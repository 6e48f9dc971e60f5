"""Session tokens: random, handed to the browser once, kept here only as a hash."""

import hashlib
import secrets


def new_token() -> str:
    """A fresh token with 256 random bits."""
    return secrets.token_urlsafe(32)


def token_hash(token: str) -> str:
    """What of a token is kept."""
    return hashlib.sha256(token.encode()).hexdigest()


def login_key(login: str) -> str:
    """What of a name that failed to sign in is kept: enough to count, not to read at a glance."""
    return hashlib.sha256(f'login:{login.strip().upper()}'.encode()).hexdigest()
