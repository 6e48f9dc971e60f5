"""特种设备人员考试机构申报表: cover and nine sections, by which an organisation asks to hold exams."""

from datetime import date

from documents.declaration import Form
from documents.fields import Field, FilledBy, Section
from documents.filling import Data
from documents.forms.exam_center import applicant, items, means, places
from documents.layout import Block, Break, Para, Val, cell, grid, para, row, title
from models.regulation.objection import Objection

OPINIONS = Section(
    key='opinions',
    title='九、市场监管部门推荐、审核意见表',
    note='由市级、省级市场监督管理部门填写，申报机构不用填写。',
    fields=(
        Field(key='city_opinion', label='市级市场监督管理部门推荐意见', filled_by=FilledBy.OFFICE),
        Field(key='province_opinion', label='省级市场监督管理部门审核意见', filled_by=FilledBy.OFFICE),
    ),
)


def down(label: str) -> list[Para]:
    """A label down a narrow column, two characters a line, as the official form has it."""
    return [para(label[at : at + 2], align='center', pitch=1.8) for at in range(0, len(label), 2)]


def compute(data: Data) -> dict[str, str]:
    return places.totals(data) | means.results_total(data)


def some_item(data: Data, day: date) -> list[Objection]:
    """An application for nothing cannot be examined; what a center already has cannot be new."""
    if data['nature'] not in {applicant.WORKERS, applicant.TESTERS}:
        return []
    workers = data['nature'] == applicant.WORKERS
    former, new, label = ('former_items', 'new_items', '新增项目') if workers else ('former_tests', 'new_tests', '新增')
    if not data[former] and not data[new]:
        return [Objection(message=f'{label}：还没有选择项目，请在原有和新增项目中至少选择一项', field=new)]
    both = '、'.join(value for value in data[former] if value in data[new])
    return [Objection(message=f'{label}：{both}既选作原有又选作新增，请只保留一处', field=new)] if both else []


LAYOUT: tuple[Block, ...] = (
    *applicant.LAYOUT,
    *items.LAYOUT,
    *places.LAYOUT,
    *means.LAYOUT,
    Break(),
    *title(OPINIONS.title, size=18, after=10),
    grid(
        (20, 140),
        *(
            row(
                cell(*down(opinion.label)),
                cell(Val(opinion.key), align='left', valign='top'),
                height=112,
            )
            for opinion in OPINIONS.fields
        ),
    ),
)

EXAM_CENTER = Form(
    key='exam_center',
    title='特种设备人员考试机构申报表',
    annex='附件3',
    edition='2023',
    source='陕市监发〔2023〕376号 附件3',
    audience='center',
    summary='申请成为考试机构，或复审、增项、地址搬迁时填报',
    note='第一至五、八、九部分的栏目和文字与附件3一致；原件缺第六、七部分，其栏目按附件2的人员和设备条件拟定。'
    '附件内题名为“考试机构申报表”，正文称“考试机构申请书”，以附件为准。',
    sections=(applicant.SECTION, *items.SECTIONS, places.SECTION, *means.SECTIONS, OPINIONS),
    layout=LAYOUT,
    rules=(some_item,),
    compute=compute,
    page_numbers=True,
)
