"""Expiry reminders by the clock: the holder of each item, and whoever employs people whose items reached a step.

What was told is known by the notice's key (item, expiry, step), so that running it again tells nothing again, a pause
is made up for by the latest step alone, and a renewed item begins anew. A holder without an account finds his notices
when he has one; meanwhile his employer knows.
"""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from tortoise.transactions import in_transaction

from models.certificates.queries import Held, ending_between, later_than
from models.certificates.rules.printed import last_valid_day
from models.certificates.rules.reminders import GRACE, reminder_key, reminder_steps, step_due, step_in_words
from models.certificates.rules.renewal import WindowState, renewal_window
from models.clock import office_day
from models.employment.tables import EmploymentRecord
from models.people.queries import organisation_names, representatives
from models.records.office_rules import current_rules
from models.records.operations import notify
from models.records.queries import keys_told
from models.regulation.clauses import Profile
from models.regulation.derivation import in_words

CHUNK = 200


@dataclass(frozen=True, slots=True)
class Due:
    """An item whose holder is to be reminded now."""

    person_id: int
    held: Held
    until: date
    step: int

    @property
    def key(self) -> str:
        """What the reminder tells of."""
        return reminder_key(self.held.item_id, self.until, self.step)


async def remind_of_expiry(now: datetime) -> int:
    """Tell everybody whose item has reached a step since; answer how many were told."""
    day, (profile, _) = office_day(now), await current_rules()
    steps, told, by_employer = reminder_steps(profile, day), 0, Counter[int]()
    if not steps:
        return 0
    first, last = day - timedelta(days=steps[-1] + GRACE), day - timedelta(days=steps[0])
    async for held in ending_between(first, last, chunk=CHUNK):
        due = await still_to_tell([one for item in held if (one := due_of(*item, profile, steps, day))])
        async with in_transaction():
            for one in due:
                await tell_holder(one, profile, day, now=now)
        told += len(due)
        by_employer += await employers_now({one.person_id for one in due}, day)
    return told + await tell_employers(by_employer, day, now=now)


def due_of(person_id: int, held: Held, profile: Profile, steps: Collection[int], day: date) -> Due | None:
    """The step an item has reached, if any."""
    until, _ = last_valid_day(held.held.until, profile, day)
    step = step_due(steps, until, day)
    return None if step is None else Due(person_id, held, until, step)


async def still_to_tell(found: list[Due]) -> list[Due]:
    """Those nobody was told of yet, and whose holder has nothing later on the same item."""
    told = await keys_told([one.key for one in found])
    later = await later_than([(one.person_id, one.held) for one in found])
    return [one for one in found if one.key not in told and one.held.item_id not in later]


async def tell_holder(one: Due, profile: Profile, day: date, *, now: datetime) -> None:
    """One notice: which item, until when, what to do."""
    shown = one.held.held.shown
    title = f'{shown}{"已过期" if one.step > 0 else "即将到期"}'
    await notify(
        one.person_id, title[:60], now=now, link=f'/certificates/{one.held.item_id}', key=one.key,
        body=f'{shown}有效期至{in_words(one.until)}（{step_in_words(one.step)}）。{advice(one, profile, day)}',
    )  # fmt: skip


def advice(one: Due, profile: Profile, day: date) -> str:
    """What can be done now, and until when."""
    window = renewal_window(profile, one.until, day, welding=one.held.held.welding)
    closes = in_words(window.closes)
    told = {
        WindowState.OPEN: f'请在{closes}前申请复审；已经申请的，不必理会本提醒。',
        WindowState.NOT_YET: f'{in_words(window.opens)}起可以申请复审，最迟{closes}。' if window.opens else '',
        WindowState.CLOSED: f'复审最迟应在{closes}申请，现已过期限；继续作业的，请重新申请取证。',
        WindowState.EXPIRED: '该项目已不再有效，不得继续作业；需要时请重新申请取证。',
    }
    return told[window.state(day)]


async def employers_now(person_ids: Collection[int], day: date) -> Counter[int]:
    """How many of these people each employer employs today."""
    rows = EmploymentRecord.filter(person_id__in=list(person_ids), start__lte=day, ends_on__gte=day)
    pairs = {(row['organisation_id'], row['person_id']) for row in await rows.values('organisation_id', 'person_id')}
    return Counter(organisation_id for organisation_id, _ in pairs)


async def tell_employers(people: Counter[int], day: date, *, now: datetime) -> int:
    """One notice a day to each legal representative: how many of his people's items reached a step."""
    bosses, names = await representatives(set(people)), await organisation_names(set(people))
    async with in_transaction():
        for organisation_id, boss in bosses.items():
            await notify(
                boss, '单位人员证书到期提醒', now=now, link='/company/coverage',
                key=f'expiry-firm:{organisation_id}:{day.isoformat()}',
                body=f'{names[organisation_id]}有{people[organisation_id]}人的证书项目即将到期或刚刚到期，请及时安排复审。',
            )  # fmt: skip
    return len(bosses)
