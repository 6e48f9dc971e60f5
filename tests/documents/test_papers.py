"""The papers of the issuing office: what they say, that both files say it, and which must not go out."""

import io
import json
from collections import Counter
from datetime import date

import pytest
from docx import Document
from docx.oxml.ns import qn

from documents.catalogue import FORMS, blank, sample
from documents.forms.papers.certificate_sheet import CERTIFICATE_SHEET
from documents.papers import PAPERS, bound, objections
from documents.pdf import to_pdf
from documents.word import to_word
from models.regulation.identity import make_number
from models.regulation.objection import Refused
from tests.documents.outline import GOLDEN_PAPERS, outline, squeezed, word_text
from tests.documents.small import overlong
from tests.documents.test_characters import declared_and_filled, pdf_text, without_repeated_heads

CASES = [(key, name) for key in PAPERS for name in ('blank', 'sample')]
WITH_PROGRESS = sorted(key for key, paper in PAPERS.items() if 'progress_url' in paper.fields)
DECISIONS = ('non_acceptance', 'refusal', 'revocation')


@pytest.mark.parametrize(('key', 'name'), CASES, ids=['-'.join(case) for case in CASES])
def test_the_paper_says_what_it_said(key, name):
    tree = {'blank': blank, 'sample': sample}[name](PAPERS[key])

    assert outline(to_word(tree)) == (GOLDEN_PAPERS / f'{key}-{name}.txt').read_text(encoding='utf-8')


def test_every_golden_outline_belongs_to_a_paper():
    assert {path.stem for path in GOLDEN_PAPERS.glob('*.txt')} == {'-'.join(case) for case in CASES}


@pytest.mark.parametrize('filled', ['empty', 'sample', 'overlong'])
@pytest.mark.parametrize('key', sorted(PAPERS))
def test_pdf_word_and_declaration_say_the_same(key, filled):
    paper = PAPERS[key]
    data = overlong(paper) if filled == 'overlong' else getattr(paper, filled)()
    tree = without_repeated_heads(paper.bind(data))

    in_pdf, in_word = Counter(pdf_text(to_pdf(tree))), Counter(squeezed(word_text(to_word(tree))))

    assert in_pdf == in_word
    assert in_word == Counter(declared_and_filled(paper, data))


def test_no_paper_is_offered_to_be_filled_in():
    assert not set(PAPERS) & set(FORMS)
    assert {paper.audience for paper in PAPERS.values()} == {'office'}


@pytest.mark.parametrize('key', sorted(PAPERS))
def test_a_sample_can_be_issued_and_is_plainly_a_sample(key):
    tree = bound(key, PAPERS[key].sample())

    assert '样例' in json.dumps(tree['blocks'][:5], ensure_ascii=False), 'it says so near its head'
    assert tree == sample(PAPERS[key])


@pytest.mark.parametrize('key', sorted(PAPERS))
def test_the_number_of_the_identity_card_is_never_printed_whole(key):
    number = make_number('990101', date(1990, 6, 15), 23)

    tree = bound(key, {**PAPERS[key].sample(), 'id_number': number})

    printed = squeezed(word_text(to_word(tree)))
    assert number not in printed
    assert '990101********023X' in printed


@pytest.mark.parametrize('key', WITH_PROGRESS)
def test_the_code_leads_to_the_progress_page_and_is_printed_too(key):
    tree = bound(key, {**PAPERS[key].sample(), 'progress_url': 'https://sample.invalid/p', 'tracking_code': 'ABCDEF'})

    assert tree['codes'] == ['https://sample.invalid/p']
    assert '办理进度查询码：ABCDEF' in squeezed(word_text(to_word(tree)))
    assert list(Document(io.BytesIO(to_word(tree))).element.body.iter(qn('w:drawing')))


@pytest.mark.parametrize('key', WITH_PROGRESS)
def test_an_office_without_an_address_prints_the_code_alone(key):
    tree = bound(key, {**PAPERS[key].sample(), 'progress_url': ''})

    assert tree['codes'] == []
    assert '办理进度查询码：SAMPLE0000000000' in squeezed(word_text(to_word(tree)))
    assert not list(Document(io.BytesIO(to_word(tree))).element.body.iter(qn('w:drawing')))
    assert to_pdf(tree)


@pytest.mark.parametrize('key', DECISIONS)
def test_a_decision_against_somebody_names_reasons_and_remedies(key):
    data = PAPERS[key].sample()

    without_reasons = objections(key, {**data, 'reasons': []})
    without_remedies = objections(key, {**data, 'review_authority': '', 'court': ''})

    assert [objection.field for objection in without_reasons] == ['reasons']
    assert [objection.field for objection in without_remedies] == ['review_authority', 'court']


@pytest.mark.parametrize('key', ['non_acceptance', 'refusal'])
def test_a_refusal_that_bans_nobody_has_no_line_about_it(key):
    banning, plain = PAPERS[key].sample(), {**PAPERS[key].sample(), 'ban': ''}
    before = {name: value for name, value in plain.items() if name != 'ban'}

    assert f'再次申请的限制：{squeezed(banning["ban"])}' in squeezed(word_text(to_word(bound(key, banning))))
    assert '再次申请' not in squeezed(word_text(to_word(bound(key, plain))))
    assert bound(key, before) == bound(key, plain), 'what was issued when it had no such field is drawn as it was'


def test_a_refusal_that_names_no_other_authority_has_no_empty_line_for_it():
    naming = PAPERS['non_acceptance'].sample()

    assert f'办理途径：{squeezed(naming["instead"])}' in squeezed(word_text(to_word(bound('non_acceptance', naming))))
    assert '办理途径' not in squeezed(word_text(to_word(bound('non_acceptance', {**naming, 'instead': ''}))))


def test_the_receipt_lists_what_is_handed_over_and_no_row_that_could_be_written_into_afterwards():
    for count in (1, 2, 4):
        papers = [{'row': f'r{place}', 'name': '样例文书', 'count': '1'} for place in range(count)]
        tree = bound('service_receipt', {**PAPERS['service_receipt'].sample(), 'papers': papers})

        serials = [line.split(' | ')[0] for line in outline(to_word(tree)).splitlines()]
        assert [line for line in serials if line[2:].isdigit()] == [f'| {place + 1}' for place in range(count)]


@pytest.mark.parametrize('form', [*PAPERS.values(), *FORMS.values(), CERTIFICATE_SHEET], ids=lambda form: form.key)
def test_two_tables_touch_or_stand_clearly_apart_and_never_look_like_a_double_line(form):
    blocks = form.bind(form.sample())['blocks']

    for above, between, below in zip(blocks, blocks[1:], blocks[2:], strict=False):
        if (above['t'], between['t'], below['t']) == ('grid', 'para', 'grid') and not between['inline']:
            assert between['size'] * between['pitch'] + between['before'] + between['after'] >= 15


def test_a_reason_without_its_clause_does_not_go_out():
    data = {**PAPERS['refusal'].sample(), 'reasons': [{'row': 'a', 'reason': '样例：不符合条件', 'clause': ''}]}

    with pytest.raises(Refused, match='理由第1行，依据'):
        bound('refusal', data)


def test_a_text_that_would_be_cut_does_not_go_out():
    with pytest.raises(Refused, match='最多60个字'):
        bound('refusal', {**PAPERS['refusal'].sample(), 'name': '样' * 61})


def test_an_answer_that_no_paper_declares_is_a_mistake_of_ours():
    with pytest.raises(KeyError, match='deadline'):
        bound('correction_notice', {**PAPERS['correction_notice'].sample(), 'deadline': '2026-12-11'})


def test_the_correction_notice_is_worded_as_the_guide_shows_it():
    said = squeezed(word_text(to_word(sample(PAPERS['correction_notice']))))

    assert said.startswith('特种设备作业人员考核许可申请材料补正告知书编号：')
    assert '您提出的G3特种设备作业人员（含安全管理人员）考核复审申请' in said
    assert (
        '所提供（出示）的材料不齐全（不符合法定形式），根据《市场监督管理行政许可程序暂行规定》第15条第四款请作如下补正：'
        in said
    )
    assert '如无正当理由逾期不予补正的，视为放弃行政许可申请。' in said
