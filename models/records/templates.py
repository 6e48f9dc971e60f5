"""Filling {phone}, {text} and the like into an address, a header or a body, each value made safe for where it stands. Pure.

Only the names handed in are replaced; other braces (of JSON, say) stay as they are written.
"""

import json
import re
from collections.abc import Callable, Mapping
from urllib.parse import quote, quote_plus

from models.regulation.labelled import Labelled

Escape = Callable[[str], str]
CONTROL = re.compile(r'[\x00-\x1f\x7f]')


class BodyKind(Labelled):
    """In which shape a request carries its values."""

    JSON = 'json', '结构化文本（JSON）'
    FORM = 'form', '网页表单（a=1&b=2）'


CONTENT_TYPES = {
    BodyKind.JSON: 'application/json; charset=utf-8',
    BodyKind.FORM: 'application/x-www-form-urlencoded; charset=utf-8',
}


def filled(template: str, values: Mapping[str, str], escape: Escape) -> str:
    """The template with each {name} replaced once: a value that looks like a blank is not filled again."""
    if not values:
        return template
    blank = re.compile('|'.join(re.escape(f'{{{name}}}') for name in values))
    return blank.sub(lambda found: escape(values[found[0][1:-1]]), template)


def filled_address(template: str, values: Mapping[str, str]) -> str:
    """An address; whatever a value holds stays one piece of it."""
    return filled(template, values, lambda value: quote(value, safe=''))


def filled_body(template: str, values: Mapping[str, str], kind: BodyKind) -> str:
    """A body in its kind."""
    return filled(template, values, in_json if kind is BodyKind.JSON else quote_plus)


def filled_headers(template: str, values: Mapping[str, str]) -> dict[str, str]:
    """Headers, one `Name: value` a line; a value cannot begin a line of its own."""
    pairs = (line.partition(':') for line in template.splitlines() if line.strip())
    return {name.strip(): filled(value.strip(), values, in_header) for name, _, value in pairs}


def in_json(value: str) -> str:
    """As it stands between the quotes of a JSON text."""
    return json.dumps(value, ensure_ascii=False)[1:-1]


def in_header(value: str) -> str:
    """Without line ends and other control characters."""
    return CONTROL.sub('', value)
