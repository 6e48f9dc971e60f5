"""The register is filled from a table: by code, row by row, without anybody waiting."""

import asyncio
from dataclasses import replace

import pytest
from tortoise.exceptions import IntegrityError

from models.people.operations import import_organisations as importing
from models.people.operations.import_organisations import (
    MOST_ROWS,
    OrganisationRow,
    Verdict,
    cleaned,
    counted,
    import_organisations,
    judge_rows,
    unhurried,
)
from models.people.rules import Duty
from models.people.tables import Organisation
from models.records.tables import Event
from models.regulation.credit_code import make_code
from models.regulation.objection import Refused
from tests.asking import a_page
from tests.builders import NOW, a_code, a_person, an_actor, an_office, an_organisation, on_duty

N, C, S, W = Verdict.NEW, Verdict.CHANGED, Verdict.SAME, Verdict.WRONG


@pytest.fixture
async def admin(db):
    return await an_office()


def row(number: int = 3, **more: str) -> OrganisationRow:
    return replace(
        OrganisationRow(number=number, name='样例电梯公司', code=a_code(), address='样例路1号', division='990101'),
        **more,
    )


async def test_new_ones_are_added_and_known_ones_changed_by_their_code(admin):
    known = await an_organisation('样例旧名公司')
    rows = [row(3), row(4, code=known.code.lower(), name='样例新名公司')]

    done = await import_organisations(admin, rows, sha256='a' * 64, now=NOW)

    assert done == {N: 1, C: 1, S: 0, W: 0}
    assert (await Organisation.get(code=rows[0].code)).search_name == '样例电梯公司'
    known = await Organisation.get(id=known.id)
    assert (known.name, known.search_name, known.address) == ('样例新名公司', '样例新名公司', '样例路1号')


async def test_the_same_table_again_changes_nothing_and_writes_no_event(admin):
    rows = [row(n) for n in range(3, 8)]
    for _ in range(3):
        done = await import_organisations(admin, rows, now=NOW)

    assert done == {N: 0, C: 0, S: 5, W: 0}
    assert await Event.filter(step='organisations_imported').count() == 1


async def test_the_event_tells_the_counts_and_the_file(admin):
    await import_organisations(admin, [row(3), row(4, name='')], sha256='a' * 64, now=NOW)

    event = await Event.get(step='organisations_imported')
    assert event.remark == '新增1家，更新0家，无变化0家，不能导入1家'
    assert event.changes == {'sha256': ['', 'a' * 64]}


async def test_an_empty_address_or_division_keeps_what_is_known(admin):
    known = await an_organisation()

    await import_organisations(admin, [row(code=known.code, name='样例新名公司', address='', division='')], now=NOW)

    now_known = await Organisation.get(id=known.id)
    assert (now_known.name, now_known.address, now_known.division) == ('样例新名公司', known.address, known.division)


async def test_the_representative_stays(admin):
    known = await an_organisation(representative=await a_person())

    await import_organisations(admin, [row(code=known.code)], now=NOW)

    assert (await Organisation.get(id=known.id)).representative_id == known.representative_id


@pytest.mark.parametrize(('wrong', 'field'), [
    ({'name': ' '}, 'name'), ({'name': '长' * 121}, 'name'), ({'address': '长' * 201}, 'address'), ({'code': ''}, 'code'),
    ({'code': '91990101MA0000001X'}, 'code'), ({'division': '99010'}, 'division'), ({'division': '９９０１０a'}, 'division'),
])  # fmt: skip
async def test_a_row_that_is_wrong_is_left_out_with_its_reason(admin, wrong, field):
    rows = [replace(row(3), **wrong), row(4)]

    judged = await judge_rows(rows, now=NOW)
    await import_organisations(admin, rows, now=NOW)

    assert [one.verdict for one in judged] == [W, N]
    assert {one.field for one in judged[0].objections} == {field}
    assert await Organisation.all().count() == 2  # the office, and the sound row


async def test_a_code_that_stands_twice_counts_once(admin):
    first = row(3)

    judged = await judge_rows([first, row(9, code=first.code, name='样例另一家')], now=NOW)

    assert [one.verdict for one in judged] == [N, W]
    assert '与第3行的代码相同' in judged[1].objections[0].message


async def test_an_issuing_office_is_not_changed_by_a_table(admin):
    office = await Organisation.get(id=admin.organisation_id)

    done = await import_organisations(admin, [row(code=office.code, name='样例冒名机关')], now=NOW)

    assert done[W] == 1
    assert (await Organisation.get(id=office.id)).name == office.name


async def test_judging_writes_nothing(admin):
    await judge_rows([row()], now=NOW)

    assert await Organisation.all().count() == 1


async def test_only_an_administrator_imports(admin):
    for actor in (await on_duty(Duty.CLERK, admin.organisation_id), await an_actor(await a_person())):
        with pytest.raises(Refused):
            await import_organisations(actor, [row()], now=NOW)

    assert await Organisation.all().count() == 1


async def test_too_many_rows_are_refused_whole(admin):
    with pytest.raises(Refused):
        await import_organisations(admin, [row()] * (MOST_ROWS + 1), now=NOW)

    assert await Organisation.all().count() == 1


async def test_a_server_that_died_half_way_goes_on_with_the_same_table(admin, monkeypatch):
    rows = [row(n) for n in range(3, 503)]
    task = asyncio.ensure_future(import_organisations(admin, rows, now=NOW))
    while await Organisation.all().count() < 2:
        await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    assert 2 <= await Organisation.all().count() < 501

    await import_organisations(admin, rows, now=NOW)

    assert await Organisation.all().count() == 501


async def test_a_code_somebody_registers_meanwhile_costs_its_piece_another_try_and_no_second_event(admin, monkeypatch):
    monkeypatch.setattr(importing, 'PIECE', 1)
    write_piece, tries = importing.write_piece, []

    async def beaten_once(rows, *, now):
        tries.append(rows)
        if len(tries) == 2:
            raise IntegrityError('样例')
        return await write_piece(rows, now=now)

    monkeypatch.setattr(importing, 'write_piece', beaten_once)
    rows = [row(number) for number in range(3, 6)]

    counts = await import_organisations(admin, rows, now=NOW)

    assert (counts[Verdict.NEW], len(tries)) == (3, 4)
    assert await Event.filter(step='organisations_imported').count() == 1


async def test_a_big_table_lets_others_work_meanwhile(admin):
    rows = [row(n, code=make_code(f'91990101MB{n:07d}')) for n in range(3, 2003)]
    turns = 0

    async def others() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    task = asyncio.ensure_future(others())
    done = await import_organisations(admin, rows, now=NOW)
    task.cancel()

    assert counted(await judge_rows(rows, now=NOW))[S] == done[N] == 2000
    assert turns > 40
    assert await Event.filter(step='organisations_imported').count() == 1


async def test_a_page_is_answered_before_a_big_table_is_judged():
    page = asyncio.create_task(a_page())

    async for one in unhurried([row(number) for number in range(3, 2003)]):
        cleaned(one)

    assert page.done()
