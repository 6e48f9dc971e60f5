"""特种设备人员补证申请表: a lost or damaged certificate is printed again."""

from documents.declaration import Form
from documents.fields import Field, Kind, Section
from documents.forms import common
from documents.layout import Check, Label, asks, cell, grid, para, row, title

REASON = Field(
    key='reason',
    label='补证原因',
    kind=Kind.CHOICE,
    options=common.options('丢失', '损毁'),
    required=True,
    sample='丢失',
)
VALID_UNTIL = Field(
    key='valid_until',
    label='原证件有效期',
    kind=Kind.DATE,
    prefill='case.valid_until',
    hint='原证件上写的有效期截止日；记不清的可以不填',
    sample='2028-05-31',
)
ID_COPY = Field(
    key='id_copy',
    label='身份证明（复印件）1份（粘贴处）',
    kind=Kind.TICK,
    required=True,
    prefill='case.papers',
    sample=True,
    hint='打印后粘贴在此栏',
)

REISSUE = Form(
    key='reissue',
    title='特种设备人员补证申请表',
    annex='附件6',
    edition='2023',
    source='陕市监发〔2023〕376号 附件6',
    audience='candidate',
    summary='证书丢失或损毁时，向原发证机关申请补发',
    note='栏目和文字与附件6一致；扫描件中的半角括号和冒号改为全角。',
    sections=(
        Section(
            key='application',
            title='补证申请',
            fields=(
                common.NAME,
                common.SEX,
                common.ID_NUMBER,
                common.EDUCATION,
                common.EMPLOYER,
                common.EMPLOYER_ADDRESS,
                common.ADDRESS,
                common.PHONE,
                common.POSTCODE,
                common.ITEM,
                common.ITEM_CODE,
                VALID_UNTIL,
                REASON,
                ID_COPY,
                common.SIGNATURE,
                common.SIGNED_ON,
            ),
        ),
    ),
    layout=(
        para('附件6', font='hei', size=16, after=6),
        *title('特种设备人员补证申请表'),
        grid(
            (32, 48, 32, 48),
            row(*asks('name', spread=4), *asks('sex', spread=4), height=13),
            row(*asks('id_number'), *asks('education'), height=13),
            row(*asks('employer', cs=3), height=13),
            row(*asks('employer_address', cs=3), height=13),
            row(*asks('address', cs=3), height=13),
            row(*asks('phone'), *asks('postcode', spread=4), height=13),
            row(*asks('item'), *asks('item_code'), height=13),
            row(
                *asks('valid_until'),
                cell(Label('reason')),
                cell(Check('reason', '丢失'), '　', Check('reason', '损毁')),
                height=13,
            ),
            row(cell('相关资料'), cell(Check('id_copy'), cs=3, align='left', valign='top'), height=62),
            row(common.declaration(cs=4, room=24), height=34),
        ),
        para(common.FILLER_NOTE, size=10.5, before=6),
    ),
)
