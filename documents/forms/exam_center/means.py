"""Sections six to eight: people, equipment, results. The source lost six and seven; their columns are ours."""

from documents.fields import Field, FilledBy, Kind, Section
from documents.filling import Data
from documents.forms import common
from documents.forms.exam_center.applicant import RENEWAL, heading
from documents.forms.exam_center.places import total
from documents.layout import Block, Each, Row, Serial, Val, cell, grid, para, row

POSTS = (
    '法定代表人', '主任', '副主任', '技术负责人', '考试管理人员', '考评人员', '焊接操作技能教师', '无损检测人员', '其他人员',
)  # fmt: skip
PEOPLE = Field(
    key='people',
    label='主要人员',
    kind=Kind.ROWS,
    required=True,
    fewest=1,
    columns=(
        Field(key='name', label='姓名', required=True, longest=50),
        Field(key='id_number', label='身份证号', kind=Kind.ID_NUMBER, required=True, longest=18),
        Field(key='education', label='学历', longest=20),
        Field(key='rank', label='职称', longest=20),
        Field(key='post', label='岗位', kind=Kind.CHOICE, options=common.options(*POSTS), required=True),
        Field(key='engagement', label='专（兼）职', kind=Kind.CHOICE, options=common.options('专职', '兼职'), required=True),
        Field(key='licences', label='持证项目及考评项目', longest=60, hint='考评人员每人不超过2项'),
        Field(key='years', label='专业工作年限', kind=Kind.NUMBER, longest=4, unit='年'),
        Field(key='remark', label='备注', longest=40),
    ),
    sample=[
        {
            'row': 'r0', 'name': '样例丁', 'id_number': common.SAMPLE_ID_NUMBER, 'education': '本科', 'rank': '工程师',
            'post': '考评人员', 'engagement': '专职', 'licences': '持N1；考评N1', 'years': '8', 'remark': '',
        },
        {
            'row': 'r1', 'name': '样例戊', 'id_number': common.SECOND_ID_NUMBER, 'education': '大专', 'rank': '助理工程师',
            'post': '考试管理人员', 'engagement': '专职', 'licences': '', 'years': '5', 'remark': '',
        },
    ],
)  # fmt: skip
EQUIPMENT = Field(
    key='equipment',
    label='主要设备设施',
    kind=Kind.ROWS,
    required=True,
    fewest=1,
    columns=(
        Field(key='name', label='设备名称', required=True, longest=50),
        Field(key='model', label='规格型号', longest=50),
        Field(key='count', label='数量', kind=Kind.NUMBER, required=True, longest=6),
        Field(key='maker', label='制造单位', longest=60),
        Field(key='serial', label='出厂编号', longest=40),
        Field(key='bought_on', label='购置日期', kind=Kind.DATE),
        Field(key='purpose', label='用于考试项目', longest=40),
        Field(key='origin', label='来源', kind=Kind.CHOICE, options=common.options('自备', '外委'), required=True),
        Field(key='remark', label='备注', longest=40),
    ),
    sample=[
        {
            'row': 'r0', 'name': '内燃平衡重式叉车', 'model': 'CPC30', 'count': '1', 'maker': '样例叉车有限公司',
            'serial': 'YL0001', 'bought_on': '2024-05-06', 'purpose': 'N1', 'origin': '自备', 'remark': '',
        },
        {
            'row': 'r1', 'name': '考试用计算机', 'model': 'YL-PC', 'count': '32', 'maker': '样例电脑有限公司', 'serial': '',
            'bought_on': '2024-03-01', 'purpose': '理论考试', 'origin': '自备', 'remark': '带视频抓拍',
        },
    ],
)  # fmt: skip
RESULTS = Field(
    key='results',
    label='考核业绩',
    kind=Kind.ROWS,
    columns=(
        Field(key='year', label='年度', kind=Kind.NUMBER, required=True, longest=4),
        Field(key='batches', label='考试批次', required=True, longest=20),
        Field(key='items', label='作业种类、项目', required=True, longest=60),
        Field(key='count', label='数量', kind=Kind.NUMBER, required=True, longest=8),
        Field(key='remark', label='备注', longest=40),
    ),
    required=True,
    sample=[
        {'row': 'r0', 'year': '2025', 'batches': '12', 'items': '场车作业 N1', 'count': '360', 'remark': ''},
        {'row': 'r1', 'year': '2026', 'batches': '10', 'items': '场车作业 N1', 'count': '295', 'remark': ''},
    ],
)
SECTIONS = (
    Section(
        key='people',
        title='六、考试机构主要人员',
        note='专职人员以缴纳社保为准；考评人员年龄、学历、年限的要求见考试机构基本条件（附件2）。',
        fields=(PEOPLE,),
    ),
    Section(key='equipment', title='七、考试机构主要设备设施', note='自备设备不可租赁或借用。', fields=(EQUIPMENT,)),
    Section(
        key='results',
        title='八、持证周期内考核业绩',
        note='仅复审时填写，合计自动计算。',
        only_if=('category', (RENEWAL,)),
        fields=(RESULTS, Field(key='results_total', label='数量合计', filled_by=FilledBy.COMPUTED)),
    ),
)


def results_total(data: Data) -> dict[str, str]:
    """The sum of the examined; '' while there is none."""
    return {'results_total': total([result['count'] for result in data['results']])}


def head(rows: Field, height: float) -> Row:
    """序号 and the labels of the columns; it comes again on every page."""
    return row(cell('序号'), *(cell(column.label) for column in rows.columns), height=height, head=True)


def each(rows: Field, height: float, blank: int) -> Each:
    body = row(cell(Serial()), *(cell(Val(column.key)) for column in rows.columns), height=height)
    return Each(key=rows.key, row=body, blank=blank)


LAYOUT: tuple[Block, ...] = (
    *heading(SECTIONS[0].title),
    grid((8, 15, 36, 13, 16, 18, 11, 21, 11, 11), head(PEOPLE, 12), each(PEOPLE, 12, blank=15), size=9),
    *heading(SECTIONS[1].title),
    grid((8, 22, 18, 11, 22, 17, 26, 14, 11, 11), head(EQUIPMENT, 12), each(EQUIPMENT, 11, blank=16), size=9),
    *heading(SECTIONS[2].title),
    grid(
        (14, 22, 26, 50, 22, 26),
        head(RESULTS, 12),
        each(RESULTS, 12, blank=14),
        row(*(cell(words) for words in ('', '', '', '合计')), cell(Val('results_total')), cell(''), height=12),
        size=10.5,
    ),
    para('注：仅复证填写', size=10.5, before=4),
)
