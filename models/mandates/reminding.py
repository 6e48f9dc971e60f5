"""Mandates that end soon: the delegate and the legal representative are told, once for each last day.

What was told is known by the notice's key, so that running it again tells nothing again, a pause is made up for as long
as the mandate runs, and a term that was extended is told of anew.
"""

from datetime import date, datetime

from tortoise.transactions import in_transaction

from models.clock import office_day
from models.mandates.access import all_seen, terms_of
from models.mandates.rules import WARNED_BEFORE, ends_soon, in_order
from models.mandates.tables import Mandate
from models.people.queries.persons import names_of
from models.records.operations import notify
from models.records.queries import keys_told
from models.regulation.derivation import in_words

CHUNK = 200
LATER = '需要继续办理的，请在期满前延长授权期限；期满后授权自动失效，已办理的记录不受影响。'


async def remind_of_mandates(now: datetime) -> int:
    """Tell of every mandate in force whose last day is near; answer how many were told of."""
    day, after, told = office_day(now), 0, 0
    while rows := await ending(day, after):
        after = rows[-1].id
        mandates = await all_seen(rows)
        near = [row for row in rows if ends_soon(mandates[row.id], day)]
        known = await keys_told([key_of(row, 'delegate') for row in near])
        names = await names_of({row.delegate_id for row in near})
        for row in (one for one in near if key_of(one, 'delegate') not in known):
            async with in_transaction():
                await tell_both(row, names[row.delegate_id], now=now)
            told += 1
    return told


async def ending(day: date, after: int) -> list[Mandate]:
    """The next mandates by number whose last day is near."""
    found = Mandate.filter(enabled=True, last_day__gte=day, last_day__lte=day + WARNED_BEFORE, id__gt=after)
    return await found.select_related('organisation', 'delegate').order_by('id').limit(CHUNK)


async def tell_both(row: Mandate, name: str, *, now: datetime) -> None:
    """One notice each: whose mandate, for what, until when, what to do."""
    terms, place = terms_of(row), row.organisation
    until, functions = in_words(terms.last), in_order(terms.functions)
    await notify(
        row.delegate_id, '您的授权即将到期', now=now, link='/mandates', key=key_of(row, 'delegate'),
        body=f'{place.name}授权您办理“{functions}”，授权至{until}止。{LATER}延长授权期限，请联系单位的法定代表人。',
    )  # fmt: skip
    await notify(
        place.representative_id, '单位的授权即将到期', now=now, link=f'/company/mandates/{row.id}',
        key=key_of(row, 'employer'), body=f'{place.name}对{name}的授权（{functions}）至{until}止。{LATER}',
    )  # fmt: skip


def key_of(row: Mandate, side: str) -> str:
    """What a notice tells of: this mandate, this last day, to this side."""
    return f'mandate-ends:{row.id}:{row.last_day.isoformat()}:{side}'
