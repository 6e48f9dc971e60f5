"""The characters that can be printed, known while somebody types."""

import json
from pathlib import Path

import pylopdf_fonts_zh_cn
import pytest
from fontTools.ttLib import TTFont

from documents import pdf
from documents.catalogue import FORMS
from documents.cmap import ranges_of
from documents.coverage import RANGES, unprintable
from documents.pdf import Unprintable, to_pdf
from documents.word import to_word
from tests.documents.make_fonts import FRAME, make_coverage, make_font
from tests.documents.outline import word_text
from tests.documents.small import NAME, RARE, one_field


def test_rare_names_can_be_printed():
    assert unprintable(RARE) == []


def test_what_cannot_is_named_once_in_order_of_appearance():
    assert unprintable('甲😀乙𠮷丙😀\n\t　') == ['😀', '𠮷']


@pytest.mark.parametrize('sign', [*'𠮷😀﷽', *RARE, '√', '☑', 'ľ', '\ue000', 'é', '①', '㎡', '\u3000'])
def test_the_page_warns_of_exactly_what_the_printer_refuses(sign):
    try:
        to_pdf(one_field(NAME).bind({'name': f'甲{sign}乙'}))
        refused = False
    except Unprintable:
        refused = True

    assert bool(unprintable(sign)) == refused


@pytest.mark.parametrize('key', sorted(FORMS))
def test_every_declared_word_can_be_printed(key):
    assert unprintable(word_text(to_word(FORMS[key].bind(FORMS[key].sample())))) == []


def test_the_shipped_ranges_are_those_of_the_fonts(tmp_path):
    make_coverage(tmp_path / 'coverage.json')

    assert json.loads((tmp_path / 'coverage.json').read_text()) == json.loads(RANGES.read_text())


def test_fonts_of_the_office_end_the_warning_and_files_that_are_none_do_no_harm(tmp_path):
    make_font(tmp_path / 'more.ttf', 'Sample', {'𠮷': FRAME, '甲': FRAME})
    (tmp_path / 'broken.ttf').write_bytes((tmp_path / 'more.ttf').read_bytes()[:90])
    (tmp_path / 'no.otf').write_bytes(b'MZ')
    (tmp_path / 'readme.txt').write_text('x')
    pdf.configure(fonts=tmp_path)
    try:
        assert unprintable('𠮷😀') == ['😀']
        to_pdf(one_field(NAME).bind({'name': '𠮷'}))
    finally:
        pdf.configure(fonts=None)
    assert unprintable('𠮷😀') == ['𠮷', '😀']


def test_our_reading_of_a_font_is_that_of_fonttools():
    folder = Path(pylopdf_fonts_zh_cn.__file__).parent
    for path in folder.glob('*.otf'):
        ours = {point for first, last in ranges_of(path) for point in range(first, last + 1)}
        assert ours == set(TTFont(path, lazy=True).getBestCmap())
