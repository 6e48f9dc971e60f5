"""Golden outlines: what each official form says, blank and filled, line by line. `outline.py` writes them anew."""

import pytest

from documents.catalogue import FORMS, blank, sample
from documents.word import to_word
from tests.documents.outline import GOLDEN, outline

CASES = [(key, name) for key in FORMS for name in ('blank', 'sample')]


@pytest.mark.parametrize(('key', 'name'), CASES, ids=['-'.join(case) for case in CASES])
def test_the_form_says_what_it_said(key, name):
    bound = {'blank': blank, 'sample': sample}[name](FORMS[key])

    assert outline(to_word(bound)) == (GOLDEN / f'{key}-{name}.txt').read_text(encoding='utf-8')


def test_every_golden_outline_belongs_to_a_form():
    assert {path.stem for path in GOLDEN.glob('*.txt')} == {'-'.join(case) for case in CASES}


def test_the_forms_of_this_office_in_the_order_they_are_offered():
    assert {key: form.title for key, form in FORMS.items()} == {
        'qualification': '特种设备作业人员资格申请表',
        'renewal': '特种设备作业人员资格复审申请表',
        'self_declaration': '特种设备作业人员资格认定自我声明承诺书',
        'reissue': '特种设备人员补证申请表',
        'employer_change': '特种设备作业人员变更聘用单位申请表',
        'exam_center': '特种设备人员考试机构申报表',
        'credit_commitment': '陕西省特种设备作业人员考试机构（含焊工和检验检测人员考试机构）信用承诺书',
    }


@pytest.mark.parametrize('key', sorted(FORMS))
def test_the_title_stands_on_the_sheet_as_declared(key):
    said = (GOLDEN / f'{key}-blank.txt').read_text(encoding='utf-8').replace('\n', '')

    assert FORMS[key].title in said


def test_the_nine_sections_stand_in_official_order():
    numbers = [section.title[0] for section in FORMS['exam_center'].sections]

    assert ''.join(numbers) == '一二三四五六七八九'
