"""A date of two-digit month and day stays on one line of its cell, in the printed form."""

import re
from io import BytesIO

import pytest
from pypdf import PdfReader

from documents.catalogue import FORMS
from documents.papers import PAPERS
from documents.pdf import to_pdf

LONGEST = '-12-28'
DATE = re.compile(r'(\d{4})-\d{2}-\d{2}')


def longest(value):
    """Every date of a sample in the longest way it can be written."""
    if isinstance(value, str):
        return DATE.sub(rf'\1{LONGEST}', value)
    if isinstance(value, list):
        return [longest(one) for one in value]
    return {key: longest(one) for key, one in value.items()} if isinstance(value, dict) else value


@pytest.mark.parametrize('key', ['renewal', 'employer_change', 'qualification', 'reissue', 'grant', 'revocation'])
def test_no_date_is_broken_over_two_lines(key):
    form = (FORMS | PAPERS)[key]
    sample = {field.key: longest(field.sample) for section in form.sections for field in section.fields}

    text = '\n'.join(page.extract_text() for page in PdfReader(BytesIO(to_pdf(form.bind(sample)))).pages)

    whole, begun = len(re.findall(r'\d{4}年12月28日', text)), len(re.findall(r'\d{4}年\s?12', text))
    assert whole == begun
    assert re.search(r'12月28\s*\n\s*日', text) is None
