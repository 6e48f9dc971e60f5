"""The receipt an applicant takes away says the same in both files, with and without an address to lead to."""

from collections import Counter

import pytest

from documents.forms.papers.filing_receipt import FILING_RECEIPT
from documents.pdf import to_pdf
from documents.word import to_word
from tests.documents.outline import squeezed, word_text
from tests.documents.test_characters import declared_and_filled, pdf_text


@pytest.mark.parametrize('more', [{}, {'progress_url': ''}], ids=['with a QR', 'with the code alone'])
def test_pdf_word_and_declaration_say_the_same(more):
    data = FILING_RECEIPT.sample() | more
    tree = FILING_RECEIPT.bind(data)

    in_pdf, in_word = Counter(pdf_text(to_pdf(tree))), Counter(squeezed(word_text(to_word(tree))))

    assert in_pdf == in_word == Counter(declared_and_filled(FILING_RECEIPT, data))
    assert data['sha256'] in squeezed(word_text(to_word(tree)))
