"""Two windows on one draft: nothing typed is lost, nothing is overwritten unseen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.forms import operations, queries
from models.forms.rules import Entry, outdated, overwritten, read_at, with_writer, write_at
from models.regulation.objection import Refused
from tests.builders import NOW
from tests.builders_forms import CENTER, REISSUE, a_candidate, a_draft, typed


@pytest.fixture
async def candidate(db):
    return await a_candidate()


async def saved(actor, draft, *entries, form=REISSUE):
    return await operations.save_entries(actor, draft, form, list(entries), now=NOW)


async def test_two_windows_on_different_fields_both_win(candidate):
    draft = await a_draft(candidate)

    await saved(candidate, draft, typed('address', '甲路', window='w1'))
    second = await saved(candidate, draft, typed('employer', '乙厂', window='w2'))

    assert second.conflicts == []
    assert (second.data['address'], second.data['employer']) == ('甲路', '乙厂')


async def test_the_same_field_in_two_windows_is_left_to_the_person(candidate):
    draft = await a_draft(candidate)
    await saved(candidate, draft, typed('address', '甲路', window='w1'))

    second = await saved(candidate, draft, typed('address', '乙路', was='', window='w2'))

    assert [(one.theirs, one.entry.value) for one in second.conflicts] == [('甲路', '乙路')]
    assert second.data['address'] == '甲路'


async def test_whoever_has_seen_the_other_value_may_replace_it(candidate):
    draft = await a_draft(candidate)
    await saved(candidate, draft, typed('address', '甲路', window='w1'))

    second = await saved(candidate, draft, typed('address', '乙路', was='甲路', window='w2'))

    assert second.conflicts == []
    assert second.data['address'] == '乙路'


async def test_the_same_value_in_two_windows_is_no_conflict(candidate):
    draft = await a_draft(candidate)
    await saved(candidate, draft, typed('address', '甲路', window='w1'))

    assert (await saved(candidate, draft, typed('address', '甲路', was='', window='w2'))).conflicts == []


async def test_a_window_goes_on_typing_although_its_acknowledgement_was_lost(candidate):
    draft = await a_draft(candidate)
    await saved(candidate, draft, typed('address', '甲', turn=1))

    second = await saved(candidate, draft, typed('address', '甲路', was='', turn=2))

    assert second.conflicts == []
    assert second.data['address'] == '甲路'


async def test_an_entry_that_comes_late_changes_nothing(candidate):
    draft = await a_draft(candidate)
    await saved(candidate, draft, typed('address', '甲路', turn=2))

    late = await saved(candidate, draft, typed('address', '甲', turn=1))

    assert late.data['address'] == '甲路'


async def test_a_replayed_batch_changes_nothing_even_after_somebody_else_wrote(candidate):
    draft = await a_draft(candidate)
    batch = [typed('address', '甲路', turn=1), typed('employer', '乙厂', turn=2)]
    await saved(candidate, draft, *batch)
    await saved(candidate, draft, typed('address', '丙路', was='甲路', window='w2'))

    again = await saved(candidate, draft, *batch)

    assert again.conflicts == []
    assert again.data['address'] == '丙路'


async def test_entries_are_written_in_the_order_they_were_typed(candidate):
    draft = await a_draft(candidate)

    after = await saved(candidate, draft, typed('address', '甲路', turn=2), typed('address', '甲', turn=1))

    assert after.data['address'] == '甲路'


async def test_typing_into_a_row_that_another_window_removed_brings_it_back(candidate):
    draft = await a_draft(candidate, 'exam_center')
    await operations.add_row(candidate, draft, CENTER, 'people', row='r1', now=NOW)
    await operations.remove_row(candidate, draft, CENTER, 'people', row='r1', now=NOW)

    after = await saved(candidate, draft, typed('people/r1/name', '样例一'), form=CENTER)

    assert [(row['row'], row['name']) for row in after.data['people']] == [('r1', '样例一')]


async def test_a_row_is_added_once_and_its_removal_can_be_undone_in_place(candidate):
    draft = await a_draft(candidate, 'exam_center')
    for row in ('r1', 'r2', 'r2', 'r3'):
        await operations.add_row(candidate, draft, CENTER, 'people', row=row, now=NOW)
    await saved(candidate, draft, typed('people/r2/name', '样例二'), form=CENTER)

    gone = await operations.remove_row(candidate, draft, CENTER, 'people', row='r2', now=NOW)
    assert gone is not None
    for _ in range(2):
        await operations.put_row_back(candidate, draft, CENTER, 'people', row=gone, place=1, now=NOW)

    rows = (await queries.card(candidate, draft)).data['people']
    assert [(row['row'], row['name']) for row in rows] == [('r1', ''), ('r2', '样例二'), ('r3', '')]


async def test_rows_have_an_end_that_is_told(candidate):
    draft = await a_draft(candidate, 'exam_center', people=[{'row': f'r{n}'} for n in range(200)])

    with pytest.raises(Refused, match='最多填写200行'):
        await operations.add_row(candidate, draft, CENTER, 'people', row='new', now=NOW)


values = st.text(max_size=3)


@given(there=values, was=values, value=values)
def test_a_value_is_replaced_only_by_somebody_who_saw_it_or_means_the_same(there, was, value):
    entry = Entry(path='x', value=value, was=was, window='w2', turn=1)

    refused = overwritten(entry, {'x': there}, {'x': [['w1', 5]]})

    assert refused == (there not in {was, value})


@given(turns=st.lists(st.integers(0, 20), min_size=1))
def test_the_last_turn_of_a_window_wins_in_whatever_order_they_arrive(turns):
    data, writers = {'x': ''}, {}
    for turn in turns:
        entry = Entry(path='x', value=str(turn), was='', window='w', turn=turn)
        if not outdated(entry, writers) and not overwritten(entry, data, writers):
            write_at(data, 'x', entry.value)
            writers['x'] = with_writer(entry, writers)

    assert read_at(data, 'x') == str(max(turns))
