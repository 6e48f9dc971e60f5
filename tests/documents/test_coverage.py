"""The characters that can be printed, known while somebody types."""

import json

import pytest

from documents.catalogue import FORMS
from documents.coverage import RANGES, unprintable
from documents.pdf import Unprintable, to_pdf
from documents.word import to_word
from tests.documents.make_fonts import make_coverage
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
