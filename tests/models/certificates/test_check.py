"""The public check: number and name together find the verdicts; anything else is one answer."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.certificates.checking import check
from models.certificates.rules.checking import same_name
from models.certificates.rules.items import ItemStatus, Origin
from models.certificates.rules.register import RegisterChange as R
from models.certificates.tables import CertificateItem, RegisterProposal
from models.people.tables import FormerNumber
from models.records.rules import ProposalState
from tests.builders import NOW, a_number, a_person, an_office
from tests.builders_employment import an_item
from tests.counting import statements

pytestmark = pytest.mark.usefixtures('db')
TODAY = date(2026, 11, 20)
S = ItemStatus


@pytest.fixture
async def holder():
    await an_office()
    return await a_person('样例持证人')


async def words(holder, **more) -> list[tuple[str, str, bool | None]]:
    found = await check(holder.id_number, '样例持证人', worked=more.pop('worked', None), today=TODAY)
    assert found is not None
    return [(one.item, one.words, one.on_the_day) for one in found.items]


@pytest.mark.parametrize(('kept', 'told'), [
    ({}, '有效'),
    ({'until': TODAY}, '有效'),
    ({'until': date(2026, 11, 19)}, '已过期'),
    ({'status': S.SUSPENDED, 'status_since': date(2026, 10, 1)}, '已暂扣（自2026-10-01起）'),
    ({'status': S.REVOKED, 'status_since': date(2026, 11, 2)}, '已撤销（自2026-11-02起）'),
    ({'status': S.CANCELLED, 'status_since': date(2026, 11, 2)}, '已注销（自2026-11-02起）'),
    ({'status_since': date(2024, 3, 1)}, '有效'),
])  # fmt: skip
async def test_the_verdict_of_an_item(holder, kept, told):
    await an_item(holder, **kept)

    assert await words(holder) == [('N1（叉车司机）', told, None)]


@pytest.mark.parametrize(('kept', 'worked', 'counted'), [
    ({}, date(2024, 3, 1), True),
    ({}, date(2024, 2, 29), False),
    ({'until': date(2026, 6, 30)}, date(2026, 6, 30), True),
    ({'until': date(2026, 6, 30)}, date(2026, 7, 1), False),
    ({'status': S.REVOKED, 'status_since': date(2026, 11, 2)}, date(2026, 11, 1), True),
    ({'status': S.REVOKED, 'status_since': date(2026, 11, 2)}, date(2026, 11, 2), False),
    ({'status': S.REVOKED}, date(2025, 1, 1), False),
])  # fmt: skip
async def test_the_verdict_on_a_day_of_work(holder, kept, worked, counted):
    await an_item(holder, **kept)

    assert [on_the_day for _, _, on_the_day in await words(holder, worked=worked)] == [counted]


async def test_a_period_that_a_renewal_replaced_counts_for_its_days_and_is_not_listed_twice(holder):
    old = await an_item(holder, until=date(2026, 12, 31), status=S.SUPERSEDED, status_since=date(2026, 11, 1))
    new = await CertificateItem.create(
        certificate_id=old.certificate_id, edition='2019', code='N1', valid_from=date(2027, 1, 1),
        valid_until=date(2030, 12, 31),
    )  # fmt: skip

    assert await words(holder, worked=TODAY) == [('N1（叉车司机）', '有效', True)]
    await CertificateItem.filter(id=new.id).update(status=S.REVOKED, status_since=date(2026, 11, 10))
    assert await words(holder, worked=TODAY) == [('N1（叉车司机）', '已撤销（自2026-11-10起）', False)]
    assert await words(holder, worked=date(2026, 11, 9)) == [('N1（叉车司机）', '已撤销（自2026-11-10起）', True)]


async def test_an_item_acquired_again_after_a_revocation_counts_from_its_own_first_day(holder):
    await an_item(holder, status=S.REVOKED, status_since=date(2025, 1, 1))
    await an_item(holder, since=date(2026, 6, 1), until=date(2027, 5, 31))

    told = [await words(holder, worked=day) for day in (date(2026, 5, 31), date(2026, 6, 1))]

    assert told == [[('N1（叉车司机）', '有效', False)], [('N1（叉车司机）', '有效', True)]]


async def decided(item, *changes: tuple[R, date]) -> None:
    """What two people decided of an item, in that order."""
    for change, day in changes:
        await RegisterProposal.create(
            item_id=item.id, kind=change, state=ProposalState.APPROVED, changes={}, day=day, reason='样例', office_id=1,
            proposed_by_id=1, proposed_at=NOW, decided_by_id=2, decided_at=NOW,
        )  # fmt: skip


@pytest.mark.parametrize(('changes', 'not_counted'), [
    ([(R.SUSPEND, date(2026, 3, 1)), (R.RESTORE, date(2026, 6, 1))], [date(2026, 3, 1), date(2026, 5, 31)]),
    ([(R.SUSPEND, date(2026, 3, 1)), (R.RESTORE, date(2026, 4, 1)), (R.SUSPEND, date(2026, 5, 1)),
      (R.RESTORE, date(2026, 6, 1))], [date(2026, 3, 1), date(2026, 5, 31)]),
    ([(R.RESTORE, date(2026, 6, 1))], [date(2025, 1, 1), date(2026, 5, 31)]),
])  # fmt: skip
async def test_a_suspension_that_was_lifted_goes_on_not_counting_for_its_days(holder, changes, not_counted):
    item = await an_item(holder, status_since=date(2026, 6, 1))
    await decided(item, *changes)

    for day in not_counted:
        assert await words(holder, worked=day) == [('N1（叉车司机）', '有效', False)]
    for change, day in changes:
        if change is R.RESTORE:
            assert await words(holder, worked=day) == [('N1（叉车司机）', '有效', True)]


async def test_a_suspension_before_a_revocation_does_not_count_either(holder):
    item = await an_item(holder, status=S.REVOKED, status_since=date(2026, 6, 1))
    await decided(item, (R.SUSPEND, date(2026, 3, 1)), (R.REVOKE, date(2026, 6, 1)))

    told = [(await words(holder, worked=day))[0][2] for day in (date(2026, 2, 28), date(2026, 3, 1), date(2026, 5, 31))]

    assert told == [True, False, False]


async def test_the_answer_tells_no_whole_name_and_no_whole_number(holder):
    await an_item(holder)

    found = await check(f' {holder.id_number.lower()} ', '样例 持证人', worked=None, today=TODAY)

    assert found is not None
    assert (found.name, found.number) == ('样****', f'{holder.id_number[:6]}********{holder.id_number[-4:]}')
    assert holder.id_number not in repr(found) and holder.name not in repr(found)


async def test_a_former_number_still_finds_the_certificate(holder):
    await an_item(holder)
    former = a_number()
    await FormerNumber.create(person_id=holder.id, number=former, reason='样例：一人两号', at=NOW)

    found = await check(former, '样例持证人', worked=None, today=TODAY)

    assert found is not None and [one.words for one in found.items] == ['有效']


@pytest.mark.parametrize('origin', [Origin.ISSUED, Origin.IMPORTED, Origin.TYPED])
async def test_what_a_holder_typed_in_himself_is_not_vouched_for(holder, origin):
    await an_item(holder, origin=origin)

    found = await check(holder.id_number, '样例持证人', worked=None, today=TODAY)

    assert (found is None) is (origin is Origin.TYPED)


async def test_an_unknown_number_and_a_wrong_name_are_one_answer_by_the_same_way_through_the_tables(holder):
    await an_item(holder)
    answers, ways = [], []

    for number, name in ((a_number(), '样例持证人'), (holder.id_number, '样例他人'), (holder.id_number, ''),
                         ('', '样例持证人'), ('9' * 200, '样例持证人')):  # fmt: skip
        with statements() as asked:
            answers.append(await check(number, name, worked=None, today=TODAY))
        ways.append(asked.sent)

    assert answers == [None] * 5
    assert len(ways[0]) > 3 and all(way == ways[0] for way in ways)


@given(st.text(min_size=1, max_size=12))
def test_a_name_is_itself_however_it_is_spaced(name):
    spaced = ' '.join(name)

    assert same_name(spaced, name) is bool(name)
    assert not same_name(name + '甲', name)


def test_the_middle_dot_has_many_forms_and_nothing_is_nobody():
    assert same_name('样例·甲', '样例•甲') and same_name('样例‧甲', '样例·甲')
    assert not same_name('', '')
