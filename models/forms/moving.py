"""Forms go along when two rows turn out to be one person."""

from models.forms.tables import FilledForm


async def move_forms(gone: int, kept: int) -> None:
    """Drafts and finished forms."""
    await FilledForm.filter(person_id=gone).update(person_id=kept)
