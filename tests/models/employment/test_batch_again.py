"""Whatever stands in a file of employment records: uploaded again it writes nothing, and no day stands twice."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.employment.operations.changing import change_record
from models.employment.operations.committing import commit_batch
from models.employment.tables import EmploymentRecord
from models.people.tables import Person
from models.records.batches import RowVerdict
from models.regulation.objection import Refused
from tests.builders import NOW
from tests.builders_batch import a_row, checked, keep, verdicts
from tests.builders_employment import a_firm, a_holder, an_item, filed

G, K = RowVerdict.GOOD, RowVerdict.KNOWN
DAYS = st.integers(-400, 800).map(lambda days: (date(2026, 11, 20) + timedelta(days=days)).isoformat())


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(st.integers(0, 2), st.sampled_from(('N1', 'Q1', 'N1（叉车司机）')), DAYS, DAYS | st.just('')),
                max_size=12))  # fmt: skip
async def test_a_file_uploaded_again_writes_nothing_and_no_day_stands_twice(db, drawn):
    if not await Person.exists():
        await a_firm_with_three()
    await EmploymentRecord.all().delete()
    firm, people = FIRM[0], PEOPLE
    rows = [a_row(number, people[who], item, start=start, end=end)
            for number, (who, item, start, end) in enumerate(drawn)]  # fmt: skip
    first = await checked(firm.actor, rows)
    before = await verdicts(first, firm.id)
    good = sum(one.verdict is G for one in before)
    if good:
        await commit_batch(firm.actor, first, rows=rows, only_good=True, keep=keep, now=NOW)

    again = await verdicts(await checked(firm.actor, rows), firm.id)

    assert await EmploymentRecord.all().count() == good
    assert [one.verdict for one in again] == [K if one.verdict is G else one.verdict for one in before]
    spans = await EmploymentRecord.all().order_by('certificate_item_id', 'start').values_list(
        'certificate_item_id', 'start', 'ends_on'
    )  # fmt: skip
    for (item, _, last), (following, start, _) in pairwise(spans):
        assert item != following or last < start


async def test_a_record_that_was_ended_is_refused_in_a_file_by_the_same_words_as_by_itself(db):
    firm, (holder, item) = await a_firm(), await a_holder()
    record = await EmploymentRecord.get(id=await filed(firm.actor, item))
    ended = {'terminated_on': date(2026, 10, 31), 'reason': '合同期满', 'remark': ''}
    days = {'start': record.start, 'agreed_end': record.agreed_end}
    await change_record(firm.actor, record.id, version=0, now=NOW, **days, **ended)

    with pytest.raises(Refused) as alone:
        await filed(firm.actor, item)
    row = a_row(2, holder, start=record.start.isoformat(), end=record.agreed_end.isoformat())
    (found,) = await verdicts(await checked(firm.actor, [row]), firm.id)

    assert '2026-01-01至2026-10-31' in str(alone.value)
    assert (found.verdict, found.reasons) == (RowVerdict.FAILED, (str(alone.value),))


FIRM: list = []
PEOPLE: list = []


async def a_firm_with_three() -> None:
    """The employer and the holders of the drawn files."""
    FIRM[:], PEOPLE[:] = [await a_firm()], []
    for place in range(3):
        holder, _ = await a_holder(f'样例持证{place}')
        if place:
            await an_item(holder, 'Q1')
        PEOPLE.append(holder)
