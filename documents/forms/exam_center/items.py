"""Sections two to four: the items applied for. Which of the three is asked follows from what the center is."""

from collections.abc import Iterator

from documents.fields import Field, Kind, Option, Section
from documents.forms import common
from documents.forms.exam_center.applicant import TESTERS, WELDERS, WORKERS, heading
from documents.layout import Block, Cell, Check, Mark, Row, Val, cell, grid, para, row

ITEMS = (
    ('特种设备安全管理', (('A', '特种设备安全管理'),)),
    ('锅炉作业', (('G1', '工业锅炉司炉'), ('G2', '电站锅炉司炉'), ('G3', '锅炉水处理'))),
    ('压力容器作业', (('R1', '快开门式压力容器操作'), ('R2', '移动式压力容器充装'), ('R3', '氧舱维护保养'))),
    ('气瓶作业', (('P', '气瓶充装'),)),
    ('电梯作业', (('T', '电梯修理'),)),
    ('起重机作业', (('Q1', '起重机指挥'), ('Q2', '起重机司机'))),
    ('客运索道作业', (('S1', '客运索道修理'), ('S2', '客运索道司机'))),
    ('大型游乐设施作业', (('Y1', '大型游乐设施修理'), ('Y2', '大型游乐设施操作'))),
    ('场（厂）内专用机动车辆作业', (('N1', '叉车司机'), ('N2', '观光车和观光列车司机'))),
    ('安全附件维修作业', (('F', '安全阀校验'),)),
)
CODES = {code: name for _, items in ITEMS for code, name in items}
METHODS = (
    ('焊条电弧焊（SMAW）', '气焊（OFW）'),
    ('钨极气体保护焊（GTAW）', '熔化极气体保护焊（GMAW、FCAW）'),
    ('埋弧焊（SAW）', '电渣焊（ESW）'),
    ('等离子弧焊（PAW）', '气电立焊（EGW）'),
    ('摩擦焊（FRW）', '螺柱电弧焊（SW）'),
)
MATERIALS = (
    ('低碳钢（FeⅠ）', '低合金钢（FeⅡ）'),
    ('铁素体钢、马氏体钢（FeⅢ）', '奥氏体钢、双相钢（FeⅣ）'),
    ('镍与镍合金', '铜与铜合金'),
    ('铝与铝合金', '钛与钛合金'),
    ('锆与锆合金',),
)
FURTHER = (('堆焊', '长输管道'), ('非金属焊接（PE）',))
OTHER = '其他'
TESTS = (
    ('RT', '射线检测', '射线胶片照相检测'),
    ('UT', '超声检测', '脉冲反射法超声检测'),
    ('MT', '磁粉检测', '磁粉检测'),
    ('PT', '渗透检测', '渗透检测'),
)


def flat(pairs: tuple[tuple[str, ...], ...]) -> list[str]:
    return [value for pair in pairs for value in pair]


def items_field(key: str, label: str, offered: dict[str, str], sample: list[str]) -> Field:
    choices = tuple(Option(code, f'{code} {name}') for code, name in offered.items())
    return Field(key=key, label=label, kind=Kind.CHOICES, options=choices, sample=sample)


REMARKS = tuple(
    Field(
        key=f'remark_{code}',
        label=f'{code} {name}备注',
        longest=30,
        asked_if=(('former_items', code), ('new_items', code)),
        sample='模拟机' if code == 'G1' else '',
    )
    for code, name in CODES.items()
)
WORKERS_SECTION = Section(
    key='workers',
    title='二、作业人员考试机构申请作业项目',
    only_if=('nature', (WORKERS,)),
    fields=(
        items_field('former_items', '原有项目', CODES, ['A', 'N1']),
        items_field('new_items', '新增项目', CODES, ['G1']),
        *REMARKS,
    ),
)
WELDERS_SECTION = Section(
    key='welders',
    title='三、焊工考试机构申请作业项目',
    only_if=('nature', (WELDERS,)),
    fields=(
        Field(
            key='methods',
            label='考试机构申请的焊接方法',
            kind=Kind.CHOICES,
            options=common.options(*flat(METHODS), OTHER),
            required=True,
            sample=['焊条电弧焊（SMAW）', OTHER],
        ),
        Field(
            key='other_method',
            label='其他焊接方法',
            longest=30,
            asked_if=(('methods', OTHER),),
            needed_if=('methods', OTHER),
            sample='样例焊接方法',
        ),
        Field(
            key='materials',
            label='考试机构申请的考核材料',
            kind=Kind.CHOICES,
            options=common.options(*flat(MATERIALS), OTHER),
            sample=['低碳钢（FeⅠ）', OTHER],
            hint='只申请非金属焊接的可以不选',
        ),
        Field(
            key='other_material',
            label='其他考核材料',
            longest=30,
            asked_if=(('materials', OTHER),),
            needed_if=('materials', OTHER),
            sample='样例材料',
        ),
        Field(key='further', label='其他', kind=Kind.CHOICES, options=common.options(*flat(FURTHER)), sample=['堆焊']),
    ),
)
NAMES = {code: f'{name}（Ⅰ、Ⅱ级）' for code, _, name in TESTS}
TESTERS_SECTION = Section(
    key='testers',
    title='四、无损检测人员考试机构申请作业项目',
    only_if=('nature', (TESTERS,)),
    fields=(
        items_field('former_tests', '原有', NAMES, ['RT']),
        items_field('new_tests', '新增', NAMES, ['UT']),
    ),
)


def item_rows() -> Iterator[Row]:
    for number, (kind, items) in enumerate(ITEMS, 1):
        for place, (code, name) in enumerate(items):
            first = (cell(str(number), rs=len(items)), cell(kind, rs=len(items))) if place == 0 else ()
            yield row(
                *first,
                cell(name),
                cell(code),
                cell(Mark('former_items', code)),
                cell(Mark('new_items', code)),
                cell(Val(f'remark_{code}')),
                height=10,
            )


def box_rows(key: str, pairs: tuple[tuple[str, ...], ...], last: str = '') -> Iterator[Row]:
    """Two choices a row, the box behind its words; the seat left over is for 其他."""
    for pair in pairs:
        cells = [cell(Check(key, value, words='before')) for value in pair]
        if len(pair) == 1:
            cells.append(other_cell(key, last) if last else cell(''))
        yield row(*cells, height=9)


def other_cell(key: str, written: str, cs: int = 1) -> Cell:
    return cell('其他：', Val(written), Check(key, OTHER, words='alone'), cs=cs)


def title_row(words: str) -> Row:
    return row(cell(words, cs=2, font='hei'), height=10)


WORKERS_LAYOUT: tuple[Block, ...] = (
    *heading(WORKERS_SECTION.title),
    grid(
        (12, 34, 41, 19, 19, 19, 16),
        row(*(cell(words) for words in ('序号', '种类', '作业项目', '项目代号', '原有项目', '新增项目', '备注'))),
        *item_rows(),
        size=10.5,
    ),
    para('注：本页仅申请作业人员考试机构填写。', size=10.5, before=4),
)
WELDERS_LAYOUT: tuple[Block, ...] = (
    *heading(WELDERS_SECTION.title),
    grid(
        (80, 80),
        title_row('考试机构申请的焊接方法'),
        *box_rows('methods', METHODS),
        row(other_cell('methods', 'other_method', cs=2), height=9),
        title_row('考试机构申请的考核材料'),
        *box_rows('materials', MATERIALS, last='other_material'),
        title_row('其　他'),
        *box_rows('further', FURTHER),
        size=11,
    ),
    para('注：本页仅申请焊工考试机构填写。', size=10.5, before=4),
)
TESTERS_LAYOUT: tuple[Block, ...] = (
    *heading(TESTERS_SECTION.title),
    grid(
        (14, 28, 50, 18, 20, 15, 15),
        row(*(cell(words) for words in ('序号', '方法', '项　目', '代　号', '级　别', '原有', '新增')), height=11),
        *(
            row(
                cell(str(number)),
                cell(method),
                cell(name),
                cell(code),
                cell('Ⅰ、Ⅱ'),
                cell(Mark('former_tests', code)),
                cell(Mark('new_tests', code)),
                height=14,
            )
            for number, (code, method, name) in enumerate(TESTS, 1)
        ),
    ),
    para('注：本页仅申请无损检测人员考试机构填写。', size=10.5, before=4),
)
SECTIONS = (WORKERS_SECTION, WELDERS_SECTION, TESTERS_SECTION)
LAYOUT = (*WORKERS_LAYOUT, *WELDERS_LAYOUT, *TESTERS_LAYOUT)
