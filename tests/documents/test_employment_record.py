"""The sheet of employment records: both files say the same, for none, one and many records, and always the same bytes."""

import io
from collections import Counter
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from pypdf import PdfReader

from documents.forms.papers.employment_record import EMPLOYMENT_RECORD
from documents.papers import PAPERS
from documents.pdf import to_pdf
from documents.word import to_word
from tests.documents.outline import outline, squeezed, word_text
from tests.documents.small import overlong
from tests.documents.test_characters import declared_and_filled, pdf_text, without_repeated_heads

HEADS = '聘用单位/个人作业种类聘用时间'


def sheet(records: int = 1, items: int = 1, **more: Any) -> dict[str, Any]:
    """A sample sheet with so many rows."""
    sample = EMPLOYMENT_RECORD.sample()
    rows = {key: [sample[key][0] | {'row': f'r{place}'} for place in range(count)]
            for key, count in (('records', records), ('items', items))}  # fmt: skip
    for place, row in enumerate(rows['records']):
        row['employer'] = f'样例机械有限公司第{place}分公司'
    return sample | rows | more


@pytest.mark.parametrize(
    'data',
    [sheet(), sheet(0, 0), sheet(3, 7), sheet(address=''), overlong(EMPLOYMENT_RECORD)],
    ids=['one', 'none', 'some', 'with the code alone', 'overlong'],
)
def test_pdf_word_and_declaration_say_the_same(data):
    tree = without_repeated_heads(EMPLOYMENT_RECORD.bind(data))

    in_pdf, in_word = Counter(pdf_text(to_pdf(tree))), Counter(squeezed(word_text(to_word(tree))))

    assert in_pdf == in_word == Counter(declared_and_filled(EMPLOYMENT_RECORD, data))


def test_it_reads_as_the_template_of_the_guide():
    assert outline(to_word(EMPLOYMENT_RECORD.bind(sheet()))).splitlines() == [
        '样例市特种设备作业人员聘用记录',
        '| 特种设备作业人员 |',
        '| 姓　　名 | 样例甲 |',
        f'| 身份证号 | {EMPLOYMENT_RECORD.sample()["id_number"]} |',
        '| 作业项目1 | N1（叉车司机） | 有效期限止 | 2028-02-29 | 发证机构 | 样例市市场监督管理局 |',
        '聘用记录',
        '| 聘用单位 / 个人 | 作业种类 | 聘用时间 |',
        '| 样例机械有限公司第0分公司 | 场（厂）内专用机动车辆作业：N1（叉车司机） | 2026-01-01至2027-12-31 |',
        '【以上材料仅供参考，有效期限止二〇二五年十一月二十二日】',
        '二〇二五年十月二十二日',
        '核验码：SAMPLE0000000000',
        '凭核验码可以查询本件是否仍在有效期内，以及证书和聘用记录的现状；印有二维码的，也可以用手机扫描查询。',
    ]


@pytest.mark.parametrize('records', [0, 1, 200])
def test_the_same_sheet_is_the_same_file_whenever_it_is_drawn(records):
    tree = EMPLOYMENT_RECORD.bind(sheet(records))

    assert to_pdf(tree) == to_pdf(EMPLOYMENT_RECORD.bind(sheet(records)))
    assert to_word(tree) == to_word(EMPLOYMENT_RECORD.bind(sheet(records)))


def test_two_hundred_records_go_on_page_by_page_under_the_same_heads():
    tree = EMPLOYMENT_RECORD.bind(sheet(200))

    pages = [squeezed(page.extract_text()) for page in PdfReader(io.BytesIO(to_pdf(tree))).pages]

    assert len(pages) > 5 and all(HEADS in page for page in pages if '分公司' in page)
    assert all(sum(page.count(f'第{place}分公司') for page in pages) == 1 for place in range(200))
    heads = list(Document(io.BytesIO(to_word(tree))).element.body.iter(qn('w:tblHeader')))
    assert len(heads) == 1


def test_the_qr_leads_to_the_address_and_without_one_there_is_none():
    assert EMPLOYMENT_RECORD.bind(sheet(address='https://sample.invalid/e/X'))['codes'] == [
        'https://sample.invalid/e/X'
    ]
    assert EMPLOYMENT_RECORD.bind(sheet(address=''))['codes'] == []


def test_it_is_a_persons_own_paper_and_no_notice_of_the_office():
    assert EMPLOYMENT_RECORD.key not in PAPERS
