"""Fields that several forms ask in the same words."""

from dataclasses import replace
from datetime import date

from documents.fields import Field, FilledBy, Kind, Option
from documents.layout import Cell, Hand, cell, para
from models.regulation.credit_code import make_code
from models.regulation.identity import make_number


def options(*values: str) -> tuple[Option, ...]:
    return tuple(Option(value) for value in values)


SAMPLE_ID_NUMBER = make_number('990101', date(1990, 6, 15), 23)  # division 99 is nobody's
SECOND_ID_NUMBER = make_number('990101', date(1985, 3, 8), 11)
SAMPLE_CREDIT_CODE = make_code('91990100000000001')

NAME = Field(key='name', label='姓名', required=True, longest=50, prefill='person.name', sample='样例甲')
SEX = Field(
    key='sex',
    label='性别',
    kind=Kind.CHOICE,
    options=options('男', '女'),
    required=True,
    prefill='person.sex',
    sample='女',
)
ID_NUMBER = Field(
    key='id_number',
    label='身份证号',
    kind=Kind.ID_NUMBER,
    required=True,
    longest=18,
    prefill='person.id_number',
    hint='18位，末位是X的填大写X',
    sample=SAMPLE_ID_NUMBER,
)
EDUCATION = Field(
    key='education',
    label='文化程度',
    kind=Kind.CHOICE,
    options=options('小学', '初中', '高中', '中专', '技校', '大专', '本科', '硕士研究生', '博士研究生'),
    required=True,
    sample='大专',
)
EMPLOYER = Field(
    key='employer',
    label='工作单位',
    required=True,
    prefill='organisation.name',
    hint='填营业执照上的全称；没有工作单位的填“无”',
    sample='样例市样例机械有限公司',
)
EMPLOYER_ADDRESS = Field(
    key='employer_address', label='单位地址', prefill='organisation.address', sample='样例市样例区样例路1号'
)
ADDRESS = Field(
    key='address', label='通信地址', required=True, hint='证书和通知寄往这里', sample='样例市样例区样例路2号3室'
)
PHONE = Field(
    key='phone',
    label='联系电话',
    kind=Kind.PHONE,
    required=True,
    longest=30,
    prefill='person.phone',
    hint='手机号码，或带区号的固定电话',
    sample='13900000000',
)
POSTCODE = Field(key='postcode', label='邮编', kind=Kind.POSTCODE, longest=6, sample='999001')
ITEM = Field(
    key='item', label='申请作业项目', required=True, prefill='case.item', hint='例如：叉车司机', sample='叉车司机'
)
ITEM_CODE = Field(
    key='item_code',
    label='申请项目代号',
    required=True,
    longest=60,
    prefill='case.item_code',
    hint='例如：N1；焊接项目填完整代号',
    sample='N1',
)
PHOTO = Field(
    key='photo',
    label='照片',
    kind=Kind.PHOTO,
    prefill='case.photo',
    hint='近期2寸正面免冠白底彩色照片',
    sample={'sha256': '0' * 64, 'name': '样例照片.jpg'},
)
SIGNATURE = Field(key='signature', label='申请人（签字）', filled_by=FilledBy.HAND)
SIGNED_ON = Field(key='signed_on', label='日期', kind=Kind.DATE, filled_by=FilledBy.HAND)
DECLARATION = '本人声明，以上填写信息及所提交的资料均合法、真实、有效，并承诺对填写的内容负责。'
FILLER_NOTE = '注：申请人在网上申请的，填报申请表后打印盖章签字并扫描上传。'


def varied(field: Field, **changes: object) -> Field:
    """The same field with other words or rules."""
    return replace(field, **changes)  # type: ignore[arg-type]


def declaration(cs: int = 5, room: float = 22) -> Cell:
    """The closing box of every application: truth is vouched for, then signed; `room` points for the pen."""
    return cell(
        para(DECLARATION, indent=2, after=room),
        para(Hand('signature', 10), Hand('signed_on')),
        cs=cs,
    )
