"""Mandates go along when two rows turn out to be one person."""

from models.mandates.tables import Mandate, PersonalMandate


async def move_mandates(gone: int, kept: int) -> None:
    """Mandates of employers and help entrusted; where both rows have one of the same employer, the older is disabled."""
    theirs = {row['organisation_id'] for row in await Mandate.filter(delegate_id=kept).values('organisation_id')}
    await Mandate.filter(delegate_id=gone, organisation_id__in=list(theirs)).update(enabled=False)
    await Mandate.filter(delegate_id=gone).exclude(organisation_id__in=list(theirs)).update(delegate_id=kept)
    await Mandate.filter(behind_id=gone).update(behind_id=kept)
    await PersonalMandate.filter(grantor_id=gone).update(grantor_id=kept)
    await PersonalMandate.filter(helper_id=gone).update(helper_id=kept)
