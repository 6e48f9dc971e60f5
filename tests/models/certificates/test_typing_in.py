"""A certificate typed in with several faults: they are told all at once."""

import pytest

from models.certificates.tables import Certificate
from models.certificates.typing_in import TypedItem, type_in
from models.regulation.objection import Refused
from tests.builders import NOW, a_person, an_actor
from tests.builders_cases import a_desk

pytestmark = pytest.mark.usefixtures('db')
GOOD = TypedItem(item='N1', valid_from='2024-01-01', valid_until='2028-01-01')


async def faults(*lines, number='样例0001', issuer='样例局', archive=''):
    await a_desk()
    actor = await an_actor(await a_person('样例持证人'))
    with pytest.raises(Refused) as refusal:
        await type_in(actor, number=number, archive_number=archive, issuer=issuer, lines=list(lines), now=NOW)
    assert not await Certificate.all().exists()
    return [(one.field, one.message) for one in refusal.value.objections]


async def test_overlong_fields_are_told_with_each_other_and_with_the_lines():
    found = await faults(
        TypedItem(item='N1', valid_from='2028-01-01', valid_until='2024-01-01'),
        number='9' * 31, issuer='局' * 121, archive='8' * 41,
    )  # fmt: skip

    assert [field for field, _ in found] == ['number', 'issuer', 'archive', 'item']
    assert found[-1][1] == '第1行：有效期止早于有效期起，请核对'


async def test_an_overlong_number_is_not_called_missing_as_well():
    assert [field for field, _ in await faults(GOOD, number='9' * 31)] == ['number']


async def test_what_is_missing_is_told_beside_what_is_too_long():
    assert [field for field, _ in await faults(number='', archive='8' * 41)] == ['archive', 'number', 'item']


async def test_item_and_days_of_a_line_are_told_together():
    found = await faults(GOOD, TypedItem(item='没有', valid_from='昨天', valid_until='2028-13-01'))

    assert len(found) >= 2 and all(message.startswith('第2行：') for _, message in found)
    assert len({message for _, message in found}) == len(found)
