"""The cases of the demonstration: every type, and every state that somebody has to do something about."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import uuid4

from models.applications.rules.types import ApplicationType
from models.certificates.operations import Issuer, NewItem, issue_items
from models.clock import OFFICE_ZONE, office_day
from models.people.queries.persons import identity_of
from models.regulation.item_text import CURRENT
from models.regulation.objection import Refused
from models.regulation.working_days import kind_of
from models.sample_steps import (
    Act,
    Stage,
    Tale,
    accepted,
    approved,
    begun,
    claimed,
    declined,
    filed,
    half_passed,
    handed_over,
    issued,
    mended,
    passed,
    printed,
    refusal_proposed,
    refused,
    returned,
    reviewed,
    theory_passed,
    uploaded,
    verified,
    withdrawn,
)

NEW, ADDITION, RENEWAL = ApplicationType.NEW, ApplicationType.ADDITION, ApplicationType.RENEWAL
REISSUE, EMPLOYER_CHANGE = ApplicationType.REISSUE, ApplicationType.EMPLOYER_CHANGE
SOON, LATER = timedelta(days=75), timedelta(days=900)
FOUR_YEARS = timedelta(days=4 * 365)
OPENS = time(9, tzinfo=OFFICE_ZONE)
APPLICANTS = tuple(f'样例{sign}' for sign in '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申')
HELD: dict[str, tuple[tuple[str, timedelta], ...]] = {
    'candidate': (('N1', SOON), ('Q1', LATER)),
    '样例乙': (('Q1', SOON),), '样例丙': (('N1', LATER),), '样例丁': (('N1', LATER),), '样例己': (('G1', LATER),),
    '样例癸': (('N1', SOON),), '样例子': (('N2', LATER),), '样例寅': (('N1', SOON),), '样例卯': (('N1', LATER),),
    '样例巳': (('Q1', LATER),), '样例申': (('N1', SOON),),
}  # fmt: skip
"""Who holds what, and how long it lasts still: what ends soon can be renewed now."""

TALES = (
    Tale('candidate', EMPLOYER_CHANGE, 'Q1', 34, (
        (32, accepted), (30, reviewed), (29, approved), (27, issued), (26, printed), (24, handed_over), (20, uploaded))),
    Tale('candidate', ADDITION, 'N2', 4, ((2, claimed), (1, returned))),
    Tale('candidate', ADDITION, 'G1', 14, ((11, accepted),)),
    Tale('candidate', ADDITION, 'P', 9, ((8, withdrawn),)),
    Tale('candidate', ADDITION, 'A', 1, files=False),
    Tale('样例甲', NEW, 'N1', 0),
    Tale('样例乙', RENEWAL, 'Q1', 0),
    Tale('样例丙', ADDITION, 'Q1', 4),
    Tale('样例丁', REISSUE, 'N1', 5),
    Tale('样例戊', NEW, 'Q1', 8),
    Tale('样例己', EMPLOYER_CHANGE, 'G1', 2, ((1, claimed),)),
    Tale('样例庚', NEW, 'N1', 6, ((3, returned),)),
    Tale('样例辛', NEW, 'G1', 3, ((1, refusal_proposed),)),
    Tale('样例壬', NEW, 'N1', 12, ((9, accepted), (2, half_passed))),
    Tale('样例癸', RENEWAL, 'N1', 17, ((14, accepted),), violated=True),
    Tale('样例子', REISSUE, 'N2', 6, ((4, accepted),)),
    Tale('样例丑', NEW, 'Q1', 30, ((26, accepted), (15, passed), (3, reviewed))),
    Tale('样例寅', RENEWAL, 'N1', 13, ((11, accepted), (5, reviewed), (1, approved))),
    Tale('样例卯', ADDITION, 'N2', 33, ((30, accepted), (19, passed), (12, reviewed), (6, approved), (1, issued))),
    Tale('样例辰', NEW, 'N1', 40, (
        (37, returned), (35, mended), (32, accepted), (20, passed), (14, reviewed), (11, approved), (8, issued),
        (4, printed)), courier=True),
    Tale('样例巳', REISSUE, 'Q1', 24, (
        (22, accepted), (19, verified), (17, approved), (14, issued), (12, printed), (10, handed_over))),
    Tale('样例午', NEW, 'P', 11, ((9, refusal_proposed), (8, refused))),
    Tale('样例未', NEW, 'A', 36, ((33, accepted), (21, theory_passed), (16, reviewed), (12, declined))),
    Tale('样例申', RENEWAL, 'N1', 45, (
        (43, accepted), (36, reviewed), (33, approved), (30, issued), (28, printed), (26, handed_over),
        (20, uploaded)), courier=True),
)  # fmt: skip


async def furnish_certificates(people: dict[str, int], office: Issuer, *, now: datetime) -> None:
    """What the sample people hold; of those who filed for a renewal, it ended soon on the day they filed."""
    for who, held in HELD.items():
        waited = max((tale.days for tale in TALES if (tale.who, tale.kind) == (who, RENEWAL)), default=0)
        day = days_back(office_day(now), waited)
        items = [sample_item(code, day + left) for code, left in held]
        person = people[who]
        await issue_items(
            person, await identity_of(person), office, items, application_id=uuid4(), day=day - FOUR_YEARS, now=now
        )


def sample_item(code: str, until: date) -> NewItem:
    """An item of four years that ends on that day."""
    return NewItem(edition=CURRENT, code=code, restriction='', valid_from=until - FOUR_YEARS, valid_until=until)


async def play(stage: Stage, *, now: datetime) -> int:
    """Let everything happen, in the order of time: the log is one, and numbers go by day. Answer how many cases.

    It may be played while people look on: a case that one of them carried on himself is left to him.
    """
    left: set[int] = set()
    for at, place, tale, act in sorted(happened(now=now), key=lambda one: one[:2]):
        try:
            if place not in left:
                await act(stage, tale, at)
        except Refused:
            left.add(place)
    await stage.clear(now=now)
    return len(TALES) - len(left)


def happened(*, now: datetime) -> Iterator[tuple[datetime, int, Tale, Act]]:
    """Every step of every case with its moment, none of them in the future, and the place of the case."""
    today = office_day(now)
    for place, one in enumerate(TALES):
        tale = replace(one)  # the list is told anew each time
        filing = ((tale.days, begun), (tale.days, filed)) if tale.files else ((tale.days, begun),)
        for step, (days, act) in enumerate((*filing, *tale.acts)):
            usual = datetime.combine(days_back(today, days), OPENS) + timedelta(minutes=30 + 9 * place + 11 * step)
            latest = now - timedelta(minutes=len(TALES) - place)
            yield min(usual, latest), place, tale, act


def days_back(day: date, working: int) -> date:
    """So many working days before a day; the day itself for none, even where it is off."""
    while working:
        day -= timedelta(days=1)
        working -= kind_of(day).works
    return day
