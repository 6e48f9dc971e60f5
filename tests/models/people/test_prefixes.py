"""What begins with some letters is found by an index, on either database and whatever its language."""

import pytest
from tortoise import connections

from models.people.prefixes import beginning, persons_beginning
from models.people.tables import Organisation, Person
from tests.builders import a_person

pytestmark = pytest.mark.usefixtures('db')


async def test_names_that_begin_so_come_in_the_order_of_their_signs():
    names = ['样例乙', '样例', '样例甲', '样本', '例样例', '样例\U0010fffe', 'Yang', 'yang li', 'YB']
    people = {(await a_person(name)).id: name for name in names}

    async def found(text: str) -> list[str]:
        return [people[one] for one in await persons_beginning(text, initials=False, start=0, size=20)]

    assert await found('样例') == ['样例', '样例乙', '样例甲', '样例\U0010fffe']
    assert await found('YANG') == ['Yang', 'yang li']
    assert await found('样%') == await found('样_') == []


@pytest.mark.parametrize('name', ['例' * 60, '\ud7ff', '\U0010ffff' * 3, '例\U0010ffff'])
async def test_a_name_is_found_by_all_of_it_however_long_and_whatever_its_last_sign(name):
    person = await a_person(name)
    await a_person('乙')

    assert await persons_beginning(name, initials=False, start=0, size=20) == [person.id]
    assert await persons_beginning(name + '例' * 60, initials=False, start=0, size=20) == []


@pytest.mark.postgres
@pytest.mark.parametrize(('table', 'column'), [
    (Person, 'search_name'), (Person, 'initials'), (Organisation, 'search_name'),
])  # fmt: skip
async def test_a_range_is_a_prefix_in_a_database_of_any_language(table, column):
    named = table._meta.db_table
    asked = 'SELECT collation_name FROM information_schema.columns WHERE table_name = $1 AND column_name = $2'
    (row,) = await connections.get('default').execute_query_dict(asked, [named, column])
    assert row['collation_name'] == 'C'

    sql = table.filter(**beginning(column, '样例')).order_by(column, 'id').limit(20).sql(params_inline=True)
    plan = await connections.get('default').execute_query_dict(f'EXPLAIN {sql}')
    assert any('Index Cond' in line['QUERY PLAN'] for line in plan), plan
