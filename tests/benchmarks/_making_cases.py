"""Makes an office with as many cases as a benchmark asks for: plainly samples, written in bulk."""

from datetime import datetime, timedelta
from random import Random
from uuid import UUID

from models.applications.rules.types import ApplicationStatus, ApplicationType
from models.applications.tables import Application, ApplicationItem
from models.certificates.rules.items import Origin
from models.certificates.tables import Certificate, CertificateItem
from models.people.tables import Person
from models.people.tokens import paper_code
from models.regulation.identity import make_number
from tests.builders import NOW, PASSWORD

CODES = ('A', 'G1', 'G3', 'R1', 'P', 'T', 'Q1', 'Q2', 'N2', 'F', *('N1',) * 10)
"""Half of all drive fork-lifts, so that a small office, too, fills a page of them."""
STATUSES = (
    ApplicationStatus.SUBMITTED, ApplicationStatus.UNDER_REVIEW, ApplicationStatus.AWAITING_EXAM,
    ApplicationStatus.RETURNED, ApplicationStatus.APPROVED,
)  # fmt: skip
ENDED = (ApplicationStatus.HANDED_OVER, ApplicationStatus.REFUSED, ApplicationStatus.WITHDRAWN)
BATCH = 5000


async def make_people(count: int, dice: Random) -> list[int]:
    """Confirmed accounts with names of two or three characters."""
    born = NOW.date() - timedelta(days=365 * 40)
    rows = []
    for place in range(count):
        name = '样例' + ''.join(dice.choice('甲乙丙丁戊己庚辛壬癸') for _ in range(2))
        number = make_number('990102', born + timedelta(days=place % 9000), place // 9000 % 1000)
        rows.append(
            Person(
                name=name, search_name=name, id_number=number, confirmed_number=number, confirmed_at=NOW,
                phone=f'1980{place:07d}', password_hash=PASSWORD, created_at=NOW,
            )
        )  # fmt: skip
    await Person.bulk_create(rows, batch_size=BATCH)
    return [row['id'] for row in await Person.filter(password_hash=PASSWORD).order_by('id').values('id')]


async def make_cases(
    count: int, *, office_id: int, people: list[int], now: datetime = NOW, open_share: float = 0.2
) -> None:
    """Cases of all types, one item each; a fifth of them open, due within a month, a few overdue."""
    dice = Random(count)
    cases, items = [], []
    for place in range(count):
        is_open = dice.random() < open_share
        filed = now - timedelta(days=dice.randrange(0, 30 if is_open else 1400))
        status, code = dice.choice(STATUSES if is_open else ENDED), dice.choice(CODES)
        first = (
            0 if status is ApplicationStatus.RETURNED else -5
        )  # what is not corrected in time is closed by the clock
        case_id, person = UUID(int=dice.getrandbits(128)), people[place % len(people)]
        cases.append(
            Application(
                id=case_id, number=f'B{count}-{place:07d}', tracking_code=paper_code(),
                type=dice.choice(list(ApplicationType)), status=status, codes=f'|{code}|', waits=is_open, person_id=person, begun_by_id=person,
                begun_with=f'b{count}-{place}', profile_key='zhongshan', began_on=filed.date(), office_id=office_id,
                submitted_at=filed, created_at=filed, saved_at=filed,
                due_on=(now + timedelta(days=dice.randrange(first, 30))).date() if is_open else None,
                closed_at=None if is_open else filed + timedelta(days=20),
            )
        )  # fmt: skip
        items.append(ApplicationItem(application_id=case_id, edition='2019', code=code))
    await Application.bulk_create(cases, batch_size=BATCH)
    await ApplicationItem.bulk_create(items, batch_size=BATCH)


async def make_certificates(count: int, people: list[int]) -> None:
    """Three items on each certificate."""
    dice = Random(count)
    start = NOW.date() - timedelta(days=700)
    rows = [
        Certificate(person_id=person, number=f'C{place}', issuer='样例', origin=Origin.ISSUED, created_at=NOW)
        for place, person in zip(range(count // 3), people * (count // 3 // len(people) + 1), strict=False)
    ]
    await Certificate.bulk_create(rows, batch_size=BATCH)
    ids = [row['id'] for row in await Certificate.all().values('id')]
    items = [
        CertificateItem(
            certificate_id=one, edition='2019', code=dice.choice(CODES), valid_from=start,
            valid_until=start + timedelta(days=1460),
        )
        for one in ids
        for _ in range(3)
    ]  # fmt: skip
    await CertificateItem.bulk_create(items, batch_size=BATCH)
