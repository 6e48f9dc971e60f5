"""Taking out what is kept about signing in and no longer needed. No event: nothing here is a record of the office."""

from datetime import datetime, timedelta

from tortoise.functions import Max

from models.people.rules import WATCHED
from models.people.tables import SignInFailure, UserSession

KEPT, BATCH = timedelta(days=30), 500
"""So long an ended session is kept, to be looked into; the last of each person stays, for it says as whom he acted."""


async def purge_sign_ins(now: datetime) -> int:
    """Delete failed tries that no longer count and sessions that ended a month ago; answer how many rows went."""
    gone = await SignInFailure.filter(at__lte=now - WATCHED).delete()
    after = 0
    while rows := await old_sessions(now - KEPT, after):
        after = max(number for number, _ in rows)
        last = await last_of({person for _, person in rows})
        gone += await UserSession.filter(id__in=[number for number, _ in rows if number not in last]).delete()
    return gone


async def old_sessions(before: datetime, after: int) -> list[tuple[int, int]]:
    """The next sessions (number, person) that were over before a moment."""
    found = UserSession.filter(expires_at__lt=before, id__gt=after).order_by('id').limit(BATCH)
    return list(await found.values_list('id', 'person_id'))


async def last_of(persons: set[int]) -> set[int]:
    """The number of each person's last session."""
    found = UserSession.filter(person_id__in=list(persons)).annotate(last=Max('id')).group_by('person_id')
    return set(await found.values_list('last', flat=True))  # type: ignore[arg-type]
