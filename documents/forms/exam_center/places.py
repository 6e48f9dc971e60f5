"""Section five: the rooms and yards of the center, with the areas asked and measured."""

from decimal import Decimal, InvalidOperation

from documents.fields import Field, FilledBy, Kind, Section
from documents.filling import Data
from documents.forms.exam_center.applicant import TESTERS, WELDERS, WORKERS, heading
from documents.layout import Block, Row, Val, cell, grid, para, row

EVERYONE = (WORKERS, WELDERS, TESTERS)
PLACES = (
    ('office', '办公室', EVERYONE),
    ('archive', '档案室', EVERYONE),
    ('monitoring', '监控室', EVERYONE),
    ('theory', '理论考场面积', EVERYONE),
    ('waiting', '教室（待考区域）', EVERYONE),
    ('crane', '起重机实际操作考场', (WORKERS, TESTERS)),
    ('vehicle', '场（厂）内机动车实际操作考场', (WORKERS, TESTERS)),
    ('practical', '其他作业人员实操考试场地总和', (WORKERS, TESTERS)),
    ('welding', '焊工实际操作考场', (WELDERS, TESTERS)),
    ('test_pieces', '试件库', (WELDERS, TESTERS)),
    ('specimens', '试样库', (WELDERS, TESTERS)),
    ('consumables', '焊材库', (WELDERS, TESTERS)),
    ('cutting', '下料区域', (WELDERS, TESTERS)),
    ('cylinders', '气瓶存放区域', (WELDERS, TESTERS)),
    ('testing', '无损检测场所', (WELDERS, TESTERS)),
    ('machining', '试样加工区域', (WELDERS, TESTERS)),
    ('laboratory', '理化检验室', (WELDERS, TESTERS)),
)
SAMPLE_AREAS = {'office': ('80', '96.5'), 'archive': ('10', '15'), 'monitoring': ('5', '8'), 'theory': ('60', '72')}


def fields_of(key: str, name: str, natures: tuple[str, ...]) -> tuple[Field, ...]:
    asked_if = () if natures == EVERYONE else tuple(('nature', nature) for nature in natures)
    asked, measured = SAMPLE_AREAS.get(key, ('60', '66') if natures == EVERYONE else ('', ''))
    return (
        Field(
            key=f'{key}_asked', label=f'{name}要求面积', kind=Kind.NUMBER, longest=10, unit='平方米', asked_if=asked_if,
            group=name, sample=asked,
        ),
        Field(
            key=f'{key}_measured', label=f'{name}实测面积', kind=Kind.NUMBER, longest=10, unit='平方米',
            required=natures == EVERYONE, asked_if=asked_if, group=name, sample=measured,
        ),
        Field(key=f'{key}_remark', label=f'{name}备注', longest=40, asked_if=asked_if, group=name, sample=''),
    )  # fmt: skip


SECTION = Section(
    key='places',
    title='五、考试机构主要场地',
    note='要求面积按考试机构基本条件（附件2）填写，合计自动计算；没有的场地不填。',
    fields=(
        *(field for key, name, natures in PLACES for field in fields_of(key, name, natures)),
        Field(key='total_asked', label='要求面积合计', filled_by=FilledBy.COMPUTED, unit='平方米'),
        Field(key='total_measured', label='实测面积合计', filled_by=FilledBy.COMPUTED, unit='平方米'),
    ),
)


def totals(data: Data) -> dict[str, str]:
    """The sums of the areas that this kind of center is asked for; '' while none is given."""
    here = [key for key, _, natures in PLACES if natures == EVERYONE or data['nature'] in natures]
    return {f'total_{kind}': total([data[f'{key}_{kind}'] for key in here]) for kind in ('asked', 'measured')}


def total(numbers: list[str]) -> str:
    """Add typed numbers exactly, passing over what is none."""
    found = [number for text in numbers if (number := number_of(text)) is not None]
    return f'{sum(found):f}' if found else ''


def number_of(text: str) -> Decimal | None:
    try:
        number = Decimal(text.strip())
    except InvalidOperation:
        return None
    return number if number.is_finite() and abs(number) < 10**15 else None


def place_row(number: int, key: str, name: str) -> Row:
    values = (f'{key}_asked', f'{key}_measured', f'{key}_remark')
    return row(cell(str(number)), cell(name), *(cell(Val(value)) for value in values), height=10.5)


HEAD = (('序号',), ('场所',), ('要求面积', '（平方米）'), ('实测面积', '（平方米）'), ('备注',))
LAYOUT: tuple[Block, ...] = (
    *heading(SECTION.title),
    grid(
        (14, 58, 28, 28, 32),
        row(*(cell(*(para(line, align='center', pitch=1.3) for line in lines)) for lines in HEAD), height=12),
        *(place_row(number, key, name) for number, (key, name, _) in enumerate(PLACES, 1)),
        row(cell(''), cell('合计'), cell(Val('total_asked')), cell(Val('total_measured')), cell(''), height=10.5),
        size=10.5,
    ),
    para(
        '注：序6-8仅申请作业人员考试机构填写，序9-17仅申请焊工考试机构填写，无损检测人员考试机构根据实际情况填写。',
        size=10.5,
        before=4,
    ),
)
