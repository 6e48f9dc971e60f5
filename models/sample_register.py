"""What the demonstration's register holds besides: holders from an old register, and changes that wait for a colleague."""

from datetime import date, datetime, timedelta

from tortoise.transactions import in_transaction

from models.certificates.operations import Issuer
from models.certificates.queries import held_by
from models.certificates.register_changes import propose_change
from models.certificates.register_writing import write_piece
from models.certificates.rules.register import RegisterChange
from models.certificates.rules.rows import RegisterRow
from models.clock import office_day
from models.people.operations.linking import propose_link
from models.people.queries.persons import holder_with
from models.records.rules import Actor
from models.regulation.identity import make_number
from models.sample_steps import NOWHERE

IMPORTED = (('样例旧甲', 'N1', 300, '有效'), ('样例旧乙', 'Q1', 45, '有效'), ('样例旧丙', 'G1', -40, '有效'))
"""Who stood in the old register, with which item, for how many days still, and how."""
FOUR_YEARS = timedelta(days=4 * 365)


def old_number(place: int) -> str:
    """The number of the n-th holder of the old register; nobody's."""
    return make_number(NOWHERE, date(1975, 5, 1 + place), 300 + place)


async def furnish_register(clerk: Actor, office: Issuer, *, now: datetime) -> None:
    """Take the old register in, and let the clerk propose a suspension and a new number."""
    today = office_day(now)
    rows = [
        RegisterRow(
            number=place + 3, name=name, id_number=old_number(place), item=code, archive=f'样例档{place + 1:03d}',
            start=(today + timedelta(days=left) - FOUR_YEARS).isoformat(),
            until=(today + timedelta(days=left)).isoformat(), status=status,
        )
        for place, (name, code, left, status) in enumerate(IMPORTED)
    ]  # fmt: skip
    async with in_transaction():
        await write_piece(rows, office_id=office.office_id, issuer=office.name, by_id=clerk.person_id, now=now)
    (held,) = await held_by(await holder_with(old_number(0)) or 0)
    await propose_change(
        clerk, held.item_id, RegisterChange.SUSPEND, day=today, reason='样例：涉嫌违章作业，正在调查', clause='样例条款',
        now=now,
    )  # fmt: skip
    await propose_link(clerk, old_number(1), old_number(20), '样例：公安机关出具的号码更正证明', now=now)
