"""A case's form when the case lapses as a draft: when it was last worked on, and taking out what stands in it."""

from datetime import datetime
from uuid import UUID

from models.forms.rules import FormState
from models.forms.tables import FilledForm, FormFile


async def last_saved(form_id: UUID | None) -> datetime | None:
    """When somebody last typed into a form; None where there is none."""
    form = await FilledForm.get_or_none(id=form_id) if form_id else None
    return form.saved_at if form else None


async def erase_for_case(case_id: UUID) -> None:
    """Empty the unfinished forms of a case and let go of their files; the caller's transaction is around it."""
    drafts = FilledForm.filter(case_id=case_id).exclude(state=FormState.FINISHED)
    numbers = list(await drafts.values_list('id', flat=True))
    await FormFile.filter(filled_form_id__in=numbers).delete()
    await FilledForm.filter(id__in=numbers).update(state=FormState.DISCARDED, data={}, writers={})
