"""Certificates go along when two rows turn out to be one person."""

from models.certificates.tables import Certificate


async def move_certificates(gone: int, kept: int) -> None:
    """Every certificate, whatever became of it; its number stays what is printed on it."""
    await Certificate.filter(person_id=gone).update(person_id=kept)
