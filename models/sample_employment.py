"""What the demonstration's company has filed: records of employment, and a mandate for its clerk; plainly samples."""

from datetime import datetime, timedelta

from models.certificates.queries import held_by
from models.clock import office_day
from models.employment.operations.changing import change_record
from models.employment.operations.filing import file_record
from models.mandates.granting import grant
from models.mandates.rules import Function
from models.people.queries.persons import identity_of
from models.records.rules import Actor

DAY = timedelta(days=1)
RECORDS = (
    ('candidate', 'N1', 300, None, ''),
    ('样例丙', 'N1', 280, None, ''),
    ('样例丁', 'N1', 250, 20, ''),
    ('样例子', 'N2', 200, None, ''),
    ('样例巳', 'Q1', 330, None, '辞职'),
)
"""Who, on which item, since how many days, until in how many (None: as long as the item lasts), left for which reason."""
FILED, LEFT, MANDATE = 90, 30, 300  # days ago; days ago; days to come


async def furnish_employment(boss: Actor, people: dict[str, int], *, now: datetime) -> None:
    """Let the company's legal representative file what it has filed, and let somebody do it for him from now on."""
    today, then = office_day(now), now - timedelta(days=FILED)
    await grant(
        boss, number=await identity_of(people['delegate']), now=then, first=office_day(then),
        last=today + timedelta(days=MANDATE),
        functions=[Function.VIEW, Function.FILE, Function.BATCH, Function.CERTIFICATES],
    )  # fmt: skip
    for who, code, since, left, reason in RECORDS:
        held = next(one for one in await held_by(people[who]) if one.held.code == code)
        start, end = today - since * DAY, today + left * DAY if left else held.held.until.last
        record = await file_record(
            boss, item_id=held.item_id, person_id=people[who], start=start, agreed_end=end, now=then
        )
        if reason:
            await change_record(
                boss, record, start=start, agreed_end=end, terminated_on=today - LEFT * DAY, reason=reason, version=0,
                now=now - LEFT * DAY,
            )  # fmt: skip
