"""A wrong form cannot be imported: each check is seen to fire."""

from dataclasses import replace

import pytest

from documents.fields import Field, FilledBy, Kind, Option, Section
from documents.layout import Check, Each, Mark, Val, cell, grid, para, row
from documents.placing import WrongForm
from tests.documents.small import KIND, LAYOUT, NAME, PEOPLE, a_form

ONE = (NAME,)
PLACED = (para(Val('name')),)


def test_the_small_form_itself_is_right():
    assert list(a_form().fields) == ['name', 'kind', 'detail', 'people', 'signature']


@pytest.mark.parametrize(('changes', 'message'), [
    pytest.param({'summary': ''}, 'summary is empty', id='it does not say what it is for'),
    pytest.param(
        {'fields': (*ONE, replace(NAME, label='别名')), 'layout': PLACED}, "key 'name' is declared twice", id='a key twice'
    ),
    pytest.param(
        {'sections': (Section(key='a', title='', fields=ONE),), 'layout': PLACED}, 'section a has no title', id='no title'
    ),
    pytest.param(
        {'sections': (Section(key='a', title='甲', fields=ONE), Section(key='a', title='乙', fields=())), 'layout': PLACED},
        "section 'a' is declared twice",
        id='a section twice',
    ),
    pytest.param({'fields': (replace(NAME, key='a/b'),), 'layout': (para(Val('a/b')),)}, 'is no identifier', id='odd key'),
    pytest.param({'fields': (replace(NAME, label=' '),), 'layout': PLACED}, 'name has no label', id='no label'),
    pytest.param({'fields': (replace(NAME, kind=Kind.CHOICE),), 'layout': PLACED}, 'options belong to', id='no options'),
    pytest.param(
        {'fields': (replace(KIND, options=(Option('新'), Option('新'))),), 'layout': (para(Val('kind')),)},
        "kind offers '新' twice",
        id='an option twice',
    ),
    pytest.param(
        {'fields': (replace(NAME, kind=Kind.ROWS, sample=[]),), 'layout': PLACED}, 'name has no columns', id='no columns'
    ),
    pytest.param(
        {'fields': (replace(NAME, columns=(NAME,)),), 'layout': PLACED}, 'has columns but is no ROWS', id='stray columns'
    ),
    pytest.param(
        {'fields': (replace(PEOPLE, columns=(replace(PEOPLE, sample=None),)),), 'layout': LAYOUT[2:]},
        'a column cannot hold',
        id='rows within rows',
    ),
    pytest.param(
        {'fields': (replace(PEOPLE, columns=(Field(key='row', label='行'),)),), 'layout': LAYOUT[2:]},
        'taken by the row id',
        id='a column called row',
    ),
    pytest.param(
        {'fields': (replace(PEOPLE, columns=(NAME, NAME)),), 'layout': LAYOUT[2:]},
        'column people/name is declared twice',
        id='a column twice',
    ),
    pytest.param(
        {'fields': (replace(NAME, needed_if=('kind', '中')), KIND), 'layout': (para(Val('name'), Val('kind')),)},
        "name leans on kind='中', which nobody can choose",
        id='needed if what cannot be',
    ),
    pytest.param(
        {'fields': (replace(NAME, asked_if=(('other', '新'),)),), 'layout': PLACED},
        "name leans on other='新'",
        id='asked if an unknown field',
    ),
    pytest.param(
        {'sections': (Section(key='a', title='甲', fields=ONE, only_if=('kind', ('新',))),), 'layout': PLACED},
        "a leans on kind='新'",
        id='a section of an unknown field',
    ),
    pytest.param({'fields': (NAME, KIND), 'layout': PLACED}, 'kind', id='a field placed nowhere'),
    pytest.param(
        {'fields': ONE, 'layout': (*PLACED, para('无', only_with='age'))}, "stands only with 'age'", id='no such condition'
    ),
    pytest.param({'fields': ONE, 'layout': (*PLACED, para(Val('age')))}, "'age' is placed but not declared", id='no such field'),
    pytest.param(
        {'fields': (KIND,), 'layout': (para(Check('kind', '新')),)}, "kind '旧' is placed nowhere", id='a box is missing'
    ),
    pytest.param(
        {'fields': (KIND,), 'layout': (para(Mark('kind', '中')),)}, 'is no option', id='a mark for what is no option'
    ),
    pytest.param(
        {'fields': (PEOPLE,), 'layout': (grid((9,), Each(key='people', row=row(cell(Val('name'))))),)},
        "people/born_on '' is placed nowhere",
        id='a column placed nowhere',
    ),
    pytest.param(
        {'fields': ONE, 'layout': (*PLACED, grid((9,), Each(key='name', row=row(cell('')))))},
        'is no declared ROWS',
        id='each of what has no rows',
    ),
    pytest.param({'fields': ONE, 'layout': (*PLACED, 'text')}, 'is no block', id='a stray string'),
    pytest.param(
        {'fields': (replace(NAME, sample=None),), 'layout': PLACED}, 'a sample is given exactly where', id='no sample'
    ),
    pytest.param(
        {'fields': (replace(NAME, filled_by=FilledBy.OFFICE),), 'layout': PLACED}, 'a sample is given', id='sample for office'
    ),
    pytest.param({'fields': (replace(NAME, sample=''),), 'layout': PLACED}, 'the sample is empty', id='an empty sample'),
    pytest.param(
        {'fields': (replace(KIND, sample='中'),), 'layout': (para(Val('kind')),)}, 'cannot be filled in', id='wrong sample'
    ),
])  # fmt: skip
def test_a_wrong_declaration_is_refused(changes, message):
    with pytest.raises(WrongForm, match=message):
        a_form(**changes)


@pytest.mark.parametrize(('rows', 'message'), [
    pytest.param([row(cell('a'))], '1 columns are left over', id='a hole at the end'),
    pytest.param([row(cell('a', cs=3))], 'a cell of 3 columns does not fit', id='over the edge'),
    pytest.param([row(cell('a', rs=2), cell('b')), row(cell('c', cs=2))], 'does not fit', id='onto a cell from above'),
    pytest.param([row(cell('a', rs=2), cell('b'))], 'hangs out at the bottom', id='a merge without rows'),
    pytest.param(
        [row(cell('a', rs=2), cell('b')), Each(key='people', row=row(cell(Val('name')), cell(Val('born_on'))))],
        'crosses repeated rows',
        id='a merge over repeated rows',
    ),
    pytest.param(
        [Each(key='people', row=row(cell(Val('name'), rs=2), cell(Val('born_on'))))],
        'cannot merge downwards',
        id='a repeated row that merges',
    ),
    pytest.param([row(cell('a', cs=2)), row(cell('b', cs=2), head=True)], 'head rows come first', id='a late head'),
])  # fmt: skip
def test_cells_must_tile_the_grid(rows, message):
    with pytest.raises(WrongForm, match=message):
        a_form(fields=(PEOPLE,), layout=(*LAYOUT[2:], grid((20, 20), *rows)))


def test_a_hole_between_two_merged_cells_is_no_room_for_a_wide_one():
    rows = [row(cell('a'), cell('b', rs=2), cell('c')), row(cell('d', cs=2))]

    with pytest.raises(WrongForm, match='does not fit'):
        a_form(fields=(PEOPLE,), layout=(*LAYOUT[2:], grid((9, 9, 9), *rows)))
