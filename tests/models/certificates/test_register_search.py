"""Searching the register: what finds whom, and where an item stands on the day."""

from datetime import date

import pytest

from models.certificates.register_search import MOST_COUNTED, search, whole
from models.certificates.rules.items import ItemStatus, status_on
from models.certificates.rules.register import Asked, first_unexpired
from models.certificates.tables import Certificate, CertificateItem
from models.people.initials import initials_of
from models.people.rules import Duty
from models.people.tables import FormerNumber
from models.records.office_rules import current_rules
from models.regulation.objection import Refused
from tests.builders import NOW, a_number, a_person, an_actor, an_office, on_duty
from tests.builders_employment import a_holder, an_item

pytestmark = pytest.mark.usefixtures('db')


@pytest.fixture
async def clerk():
    office = await an_office()
    return await on_duty(Duty.CLERK, office.organisation_id)


async def names(clerk, **asked) -> list[str]:
    found = await search(clerk, Asked.read(asked), now=NOW)
    return [entry.name for entry in found.entries]


@pytest.mark.parametrize(('name', 'initials'), [
    ('样例甲', 'ylj'), ('单样例', 'syl'), ('曾样例', 'zyl'), ('解样例', 'xyl'), ('万俟样例', 'mqyl'), ('样单', 'yd'),
    ('阿依·样例', 'ayyl'), ('Anna 样', 'annay'), ('', ''),
])  # fmt: skip
def test_initials_read_a_surname_as_a_surname(name, initials):
    assert initials_of(name) == initials


async def test_a_name_is_found_by_its_beginning_or_its_initials(clerk):
    await a_holder('样例甲')
    await a_holder('样例乙')
    await a_holder('单样例')

    assert await names(clerk, name='样例') == ['样例乙', '样例甲']
    assert await names(clerk, name='例') == []
    assert await names(clerk, name='SY') == ['单样例']


async def test_however_it_is_typed_it_is_found(clerk):
    holder, item = await a_holder('样例甲', until=date(2027, 3, 31))
    await Certificate.filter(id=item.certificate_id).update(number='TS6-1')
    full = str.maketrans('0123456789X', '０１２３４５６７８９Ｘ')

    for asked in (
        {'name': ' 样 例\u3000甲 '}, {'name': 'ｙｌｊ'}, {'name': 'YLJ'}, {'name': '样例\x00甲\u200b'},
        {'number': holder.id_number.translate(full)}, {'number': f' {holder.id_number[:6]} {holder.id_number[6:]}'},
        {'name': holder.id_number}, {'certificate': ' ts6 - 1'}, {'certificate': 'ＴＳ6-1'}, {'issuer': '样例县 市场'},
        {'month': '2027年3月'}, {'month': '202703'}, {'month': '2027.3'}, {'month': '２０２７-０３'},
    ):  # fmt: skip
        assert await names(clerk, **asked) == ['样例甲'], asked


@pytest.mark.parametrize('text', ['%', '_', '样%', '样_甲', "'", '\\', '样例甲\ud800x', '\x00', '长' * 500, '%%%' * 60])
async def test_what_no_row_says_finds_nothing_and_fails_nowhere(clerk, text):
    await a_holder('样例甲')
    for key in ('name', 'number', 'certificate', 'issuer'):
        found = await names(clerk, **{key: text})
        assert found == [] or text == '\x00', key  # nothing that can be seen was asked for


async def test_every_two_questions_together_find_what_both_find(clerk):
    one, item = await a_holder('样例甲', until=date(2027, 3, 31))
    await an_item(one, 'Q1', until=date(2027, 4, 30), status=ItemStatus.SUSPENDED)
    await a_holder('样例乙', until=date(2027, 3, 31), issuer='样例外地机关')
    number = (await Certificate.get(id=item.certificate_id)).number
    asked = {
        'name': '样例甲', 'number': one.id_number, 'certificate': number, 'item': '2019:N1', 'issuer': '样例县',
        'status': 'valid', 'month': '2027-03',
    }  # fmt: skip

    async def ids(**some) -> set[int]:
        return {entry.item_id for entry in (await search(clerk, Asked.read(some), now=NOW)).entries}

    alone = {key: await ids(**{key: value}) for key, value in asked.items()}
    for first, one_value in asked.items():
        for second, other in asked.items():
            assert await ids(**{first: one_value, second: other}) == alone[first] & alone[second], (first, second)


async def test_a_former_number_finds_its_person(clerk):
    holder, _ = await a_holder('样例甲')
    await a_holder('样例乙')
    old = a_number()
    await FormerNumber.create(person_id=holder.id, number=old, reason='样例', at=NOW)

    assert await names(clerk, number=old) == ['样例甲']
    assert await names(clerk, number=holder.id_number.lower()) == ['样例甲']
    assert await names(clerk, number=a_number()) == []


async def test_numbers_are_masked_in_whatever_is_found(clerk):
    holder, _ = await a_holder('样例甲')

    (entry,) = (await search(clerk, Asked(), now=NOW)).entries

    assert holder.id_number not in str(entry)
    assert entry.id_number.startswith('990101****')


async def test_certificate_item_issuer_and_month_narrow_the_register(clerk):
    holder, item = await a_holder('样例甲', code='N1', until=date(2027, 3, 31))
    await Certificate.filter(id=item.certificate_id).update(number='TS-1')
    await an_item(holder, 'Q1', until=date(2027, 4, 1), issuer='样例外地机关')

    async def codes(**asked):
        return [one.held.code for one in (await search(clerk, Asked.read(asked), now=NOW)).entries]

    assert await codes(certificate='ts-1') == ['N1']
    assert await codes(item='2019:Q1') == ['Q1']
    assert await codes(item='2011:Q1') == []
    assert await codes(issuer='外地') == ['Q1']
    assert await codes(month='2027-03') == ['N1']
    assert await codes(name='样例甲', month='2027-04') == ['Q1']
    assert await codes(month='2027-13') == ['Q1', 'N1']


@pytest.mark.parametrize('day', [date(2026, 11, 1), date(2026, 11, 20), date(2026, 12, 31), date(2027, 1, 1)])
async def test_a_status_is_found_as_the_rules_say_it(clerk, day):
    profile, _ = await current_rules()
    holder, _ = await a_holder('样例甲', until=day)
    for until, by_month in ((date(2026, 11, 30), True), (date(2026, 11, 19), False), (date(2026, 12, 31), True)):
        await an_item(holder, until=until, by_month=by_month)
    await an_item(holder, status=ItemStatus.SUSPENDED)

    for status in ItemStatus:
        for entry in (await search(clerk, Asked(status=status), now=NOW)).entries:
            assert entry.status is status is status_on(entry.held, profile, NOW.date())
    found = [len((await search(clerk, Asked(status=status), now=NOW)).entries) for status in ItemStatus]
    assert sum(found) == 5


def test_a_month_that_means_its_first_day_ends_with_it():
    class FirstDay:
        value = 'first-day'

    import models.certificates.rules.register as rules

    kept, rules.in_force = rules.in_force, lambda *_: FirstDay  # type: ignore[assignment]
    try:
        assert first_unexpired(None, date(2026, 11, 1))[1] == date(2026, 11, 1)  # type: ignore[arg-type]
        assert first_unexpired(None, date(2026, 11, 2))[1] == date(2026, 12, 1)  # type: ignore[arg-type]
        assert first_unexpired(None, date(2026, 12, 2))[1] == date(2027, 1, 1)  # type: ignore[arg-type]
    finally:
        rules.in_force = kept


async def test_nothing_is_counted_beyond_the_bound_but_everything_is_exported(clerk):
    holder, item = await a_holder('样例甲')
    await CertificateItem.bulk_create(
        CertificateItem(certificate_id=item.certificate_id, edition='2019', code='N2', valid_from=item.valid_from,
                        valid_until=item.valid_until)
        for _ in range(MOST_COUNTED + 30)
    )  # fmt: skip

    for asked in (Asked(), Asked(name='样例甲'), Asked(number=holder.id_number)):
        last = await search(clerk, asked, page=99, now=NOW)
        assert (last.count, last.more, len(last.entries)) == (MOST_COUNTED, True, 20)
        assert len(await whole(clerk, asked, now=NOW)) == MOST_COUNTED + 31


async def test_a_list_longer_than_a_table_is_not_cut_but_refused(clerk, monkeypatch):
    monkeypatch.setattr('models.certificates.register_search.MOST_EXPORTED', 1)
    await a_holder('样例甲')
    await a_holder('样例乙')

    with pytest.raises(Refused, match='请缩小范围'):
        await whole(clerk, Asked(), now=NOW)


async def test_only_the_office_searches(clerk):
    with pytest.raises(Refused):
        await search(await an_actor(await a_person()), Asked(), now=NOW)
