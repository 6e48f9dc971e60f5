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

from models.certificates.expiring import Ending, ending_between, outlasted
from models.certificates.rules.printed import last_valid_day
from models.certificates.rules.reminders import GRACE, reminder_key, reminder_steps, step_due, step_in_words
from models.certificates.rules.renewal import WindowState, renewal_window
from models.clock import office_day
from models.employment.tables import EmploymentRecord
from models.people.queries.organisations import organisation_names, representatives
from models.records.many import Told, ready_notices
from models.records.office_rules import current_rules
from models.records.operations import notify
from models.records.queries import keys_told
from models.regulation.clauses import Profile
from models.regulation.derivation import in_words


@dataclass(frozen=True, slots=True)
class Due:
    """An item whose holder is to be reminded now."""

    ending: Ending
    until: date
    step: int

    @property
    def key(self) -> str:
        """What the reminder tells of."""
        return reminder_key(self.ending.item_id, self.until, self.step)


async def remind_of_expiry(now: datetime) -> int:
    """Tell everybody whose item has reached a step since; answer how many were told."""
    day, (profile, _) = office_day(now), await current_rules()
    steps, told, by_employer = reminder_steps(profile, day), 0, Counter[int]()
    if not steps:
        return 0
    first, last = day - timedelta(days=steps[-1] + GRACE), day - timedelta(days=steps[0])
    async for some in ending_between(first, last):
        due = await still_to_tell([one for ending in some if (one := due_of(ending, profile, steps, day))])
        notices = await ready_notices([notice_of(one, profile, day) for one in due], now=now)
        async with in_transaction():
            await notices.write()
        told += len(due)
        by_employer += await employers_now({one.ending.person_id for one in due}, day)
    return told + await tell_employers(by_employer, day, now=now)


def due_of(ending: Ending, profile: Profile, steps: Collection[int], day: date) -> Due | None:
    """The step an item has reached, if any."""
    until, _ = last_valid_day(ending.held.until, profile, day)
    step = step_due(steps, until, day)
    return None if step is None else Due(ending, until, step)


async def still_to_tell(found: list[Due]) -> list[Due]:
    """Those nobody was told of yet, and whose holder has nothing later on the same item."""
    told = await keys_told([one.key for one in found])
    left = [one for one in found if one.key not in told]
    later = await outlasted([one.ending for one in left])
    return [one for one in left if one.ending.item_id not in later]


def notice_of(one: Due, profile: Profile, day: date) -> Told:
    """What its holder is told: which item, until when, what to do."""
    shown = one.ending.held.shown
    title = f'{shown}{"已过期" if one.step > 0 else "即将到期"}'
    return Told(
        one.ending.person_id, title[:60], link=f'/certificates/{one.ending.certificate_id}', key=one.key,
        body=f'{shown}有效期至{in_words(one.until)}（{step_in_words(one.step)}）。{advice(one, profile, day)}',
    )  # fmt: skip


def advice(one: Due, profile: Profile, day: date) -> str:
    """What can be done now, and until when."""
    window = renewal_window(profile, one.until, day, welding=one.ending.held.welding)
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
