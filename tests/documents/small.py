"""Small forms and data for tests: the least that can be imported, and the worst that can be filled in."""

from typing import Any

from documents.declaration import Form
from documents.fields import Field, FilledBy, Kind, Option, Section
from documents.layout import Check, Each, Hand, Serial, Val, cell, grid, para, row

RARE = '𬭎㛃䶮喆堃𫖯'
NAME = Field(key='name', label='姓名', required=True, sample='样例甲')
KIND = Field(key='kind', label='类别', kind=Kind.CHOICE, options=(Option('新'), Option('旧')), sample='新')
DETAIL = Field(
    key='detail',
    label='说明',
    kind=Kind.LONG_TEXT,
    asked_if=(('kind', '旧'),),
    needed_if=('kind', '旧'),
    sample='样例说明',
)
PEOPLE = Field(
    key='people',
    label='人员',
    kind=Kind.ROWS,
    columns=(Field(key='name', label='姓名', required=True), Field(key='born_on', label='出生日期', kind=Kind.DATE)),
    sample=[{'row': 'r0', 'name': '样例乙', 'born_on': '1990-01-01'}],
)
SIGNATURE = Field(key='signature', label='签字', filled_by=FilledBy.HAND)
LAYOUT = (
    para('样例表', font='hei', align='center'),
    para('姓名：', Val('name'), Check('kind', '新'), Check('kind', '旧'), Val('detail'), Hand('signature')),
    grid(
        (20, 60, 60),
        row(cell('序号'), cell('姓名'), cell('出生日期'), head=True),
        Each(key='people', row=row(cell(Serial()), cell(Val('name')), cell(Val('born_on')))),
    ),
)


def a_form(**changes: Any) -> Form:
    """A form with one field of each sort; `fields` puts other fields into its one section."""
    fields = changes.pop('fields', (NAME, KIND, DETAIL, PEOPLE, SIGNATURE))
    declared = {
        'key': 'small',
        'title': '样例表',
        'edition': '2023',
        'source': '测试',
        'audience': 'candidate',
        'summary': '测试用',
        'sections': (Section(key='all', title='全部', fields=fields),),
        'layout': LAYOUT,
    }
    return Form(**{**declared, **changes})


def one_field(field: Field) -> Form:
    """A form that asks nothing but this."""
    return a_form(fields=(field,), layout=(para(Val(field.key)),))


def overlong(form: Form) -> dict[str, Any]:
    """The sample with every text far too long and every table far too full; as much as `clean` lets pass."""
    data = form.sample()
    for key, field in form.fields.items():
        if key in data and data[key] and field.kind in {Kind.TEXT, Kind.LONG_TEXT}:
            data[key] = f'很长的内容{RARE}，' * (field.longest // 12 + 1) + 'A1' * field.longest
        if field.kind == Kind.ROWS and data[key]:
            data[key] = [overlong_row(field, data[key][0], number) for number in range(40)]
    return form.clean(data)


def overlong_row(rows: Field, first: dict[str, Any], number: int) -> dict[str, Any]:
    texts = {column.key: f'长{RARE}' * 4 + 'X9' * 20 for column in rows.columns if column.kind == Kind.TEXT}
    return {**first, **texts, 'row': f'r{number}'}
