"""No character is lost or invented: the PDF says what the Word file says, and both say what was declared and filled in."""

import io
import re
from collections import Counter
from copy import deepcopy

import pypdf
import pytest

from documents.catalogue import FORMS
from documents.fields import Kind
from documents.filling import holds, is_asked, row_is_filled
from documents.layout import QR, Blank, Check, Each, Hand, Img, Label, Mark, Serial, Val, inlines_of
from documents.pdf import to_pdf
from documents.word import to_word
from documents.wording import shown
from tests.documents.outline import squeezed, word_text
from tests.documents.small import RARE, overlong

FILLED = {'empty': lambda form: form.empty(), 'sample': lambda form: form.sample(), 'overlong': overlong}
FOOTER = re.compile(r'第\d+页共\d+页')
CASES = [pytest.param(key, filled, id=f'{key}-{filled}') for key in sorted(FORMS) for filled in FILLED]


def pdf_text(pdf):
    return FOOTER.sub('', ''.join(squeezed(page.extract_text()) for page in pypdf.PdfReader(io.BytesIO(pdf)).pages))


def without_repeated_heads(bound):
    """The same tree with its head rows as plain rows, which come once."""
    bound = deepcopy(bound)
    for block in bound['blocks']:
        for row in block.get('rows', ()):
            row['head'] = False
    return bound


def declared_and_filled(form, data):
    """What the declaration and the data say, read from them and not from what was bound."""
    data = form.complete(data)
    visible = {key: value for key, value in data.items() if is_asked(form, key, data)}
    return squeezed(''.join(words for block in form.layout for words in words_of(block, form.fields, visible)))


def words_of(block, fields, data):
    if (needed := getattr(block, 'only_with', '')) and not data.get(needed):
        return
    for inline, each in inlines_of(block):
        if each is None:
            yield words_of_inline(inline, fields, data, 0)
        else:
            columns = {column.key: column for column in fields[each.key].columns}
            for number in range(1, count(each, fields, data) + 1):
                filled = [row for row in data.get(each.key, []) if row_is_filled(fields[each.key], row)]
                row = filled[number - 1] if number <= len(filled) else {}
                yield words_of_inline(inline, columns, row, number)


def count(each: Each, fields, data):
    filled = [row for row in data.get(each.key, []) if row_is_filled(fields[each.key], row)]
    return max(len(filled), each.blank)


def words_of_inline(inline, fields, data, number):
    if isinstance(inline, (str, Serial, Img, QR)):
        return {str: inline, Serial: str(number), Img: getattr(inline, 'words', ''), QR: ''}[type(inline)]
    field, value = fields[inline.key], data.get(inline.key)
    match inline:
        case Label():
            return field.label
        case Val() | Blank():
            return shown(field, value)
        case Mark():
            return '√' if holds(data, inline.key, inline.value) else ''
        case Check():
            on = value is True if field.kind == Kind.TICK else holds(data, inline.key, inline.value)
            return ('☑' if on else '☐') + ('' if inline.words == 'alone' else inline.value or field.label)
    assert isinstance(inline, Hand)
    label = field.label + ('：' if inline.colon else '') if inline.label else ''
    return label + ('年月日' if field.kind == Kind.DATE else '')


@pytest.mark.parametrize(('key', 'filled'), CASES)
def test_pdf_word_and_declaration_say_the_same(key, filled):
    form = FORMS[key]
    data = FILLED[filled](form)
    bound = without_repeated_heads(form.bind(data))

    in_pdf, in_word = Counter(pdf_text(to_pdf(bound))), Counter(squeezed(word_text(to_word(bound))))

    assert in_pdf == in_word
    assert in_word == Counter(declared_and_filled(form, data))


@pytest.mark.parametrize('key', sorted(FORMS))
def test_rare_names_can_be_read_and_searched_in_both(key):
    form = FORMS[key]
    field = 'name' if 'name' in form.fields else 'organisation'

    bound = form.bind({**form.sample(), field: RARE})

    assert RARE in pdf_text(to_pdf(bound))
    assert RARE in squeezed(word_text(to_word(bound)))
