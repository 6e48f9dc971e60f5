"""Each term of the field has one identifier, it exists, and the enums' words are the glossary's."""

import re
from importlib import import_module
from pathlib import Path

import pytest

from models.regulation.labelled import Labelled

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / 'CONTRIBUTING.md').read_text(encoding='utf-8')
ROWS = re.findall(r'^\| ([^|]+) \| `([\w.]+)` \|$', TEXT, flags=re.MULTILINE)


def found(identifier: str) -> object:
    """What the identifier names: a module, or something inside one."""
    parts = identifier.split('.')
    for split in range(len(parts), 0, -1):
        try:
            thing: object = import_module('.'.join(parts[:split]))
        except ModuleNotFoundError:
            continue
        for part in parts[split:]:
            fields = getattr(getattr(thing, '_meta', None), 'fields_map', {})
            thing = fields[part] if part in fields else getattr(thing, part)
        return thing
    raise LookupError(identifier)


def test_the_glossary_is_read():
    assert len(ROWS) > 30


@pytest.mark.parametrize(('term', 'identifier'), ROWS, ids=[identifier for _, identifier in ROWS])
def test_a_term_names_something_that_exists(term, identifier):
    thing = found(identifier)

    if isinstance(thing, Labelled):
        assert thing.label in re.split('[、（]', term)


def test_no_term_and_no_identifier_stands_twice():
    terms = [term for row, _ in ROWS for term in row.split('、')]

    assert len(terms) == len(set(terms))
    assert len(ROWS) == len({identifier for _, identifier in ROWS})


def test_the_number_printed_on_a_certificate_has_one_name():
    told = '有的印作“证件编号”'
    others = re.compile('证件编号|(?<!身份)证号')
    wrong = [
        f'{path.name}: {found[0]}'
        for room in ('models', 'pages', 'documents')
        for path in sorted((ROOT / room).rglob('*.py'))
        for found in others.finditer(path.read_text(encoding='utf-8').replace(told, ''))
    ]

    assert not wrong, 'it is called 证书编号; a hint may say what else is printed'
