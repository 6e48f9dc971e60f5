"""Markup keeps what people typed as text."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from pages.widgets.markup import joined, tag


class Reader(HTMLParser):
    """Reads back the elements and the text of a piece of markup."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.attributes: dict[str, str | None] = {}
        self.text = ''
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append(tag)
        self.attributes |= dict(attrs)

    def handle_data(self, data):
        self.text += data


typed = st.text(st.characters(exclude_categories=['Cs'], exclude_characters='\r\x00'))


@given(text=typed, value=typed)
def test_whatever_is_typed_stays_text_and_value(text, value):
    read = Reader(tag('p', text, tag('b', text), title=value))

    assert read.elements == ['p', 'b']
    assert read.text == text * 2
    assert read.attributes == {'title': value}


def test_an_attribute_stands_alone_has_a_value_or_is_left_out():
    assert tag('input', checked=True, hidden=False, id=None, data_path='a', for_='b') == (
        '<input checked data-path="a" for="b">'
    )


def test_pieces_are_joined_and_plain_text_among_them_is_escaped():
    assert joined(tag('br'), '<br>') == '<br>&lt;br&gt;'
