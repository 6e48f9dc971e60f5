"""Who may import whom (design §3). When this fails, move the code, not the test."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HOUSE = ('app', 'pages', 'documents', 'models', 'migrations', 'tests')
SUBJECTS = [
    'regulation',
    'records',
    'people',
    'forms',
    'mandates',
    'certificates',
    'employment',
    'centers',
    'applications',
    'exams',
]  # lowest first
ONLY_IN = {
    'nicegui': ('app', 'pages'),
    'tortoise': ('models', 'app', 'migrations'),
    'aerich': ('models', 'app', 'migrations'),
    'docx': ('documents',),
    'pypdf': ('documents',),
    'typst': ('documents',),
    'openpyxl': ('documents',),
    'segno': ('documents',),
}
PURE_FORBIDDEN = {
    'tortoise',
    'nicegui',
    'pathlib',
    'os',
    'io',
    'time',
    'random',
    'secrets',
    'documents',
    'pages',
    'app',
}


def sources() -> list[Path]:
    return [ROOT / 'app.py', *(path for top in ('pages', 'documents', 'models') for path in (ROOT / top).rglob('*.py'))]


def imports(path: Path) -> Iterator[str]:
    """Every imported module, relative ones made absolute."""
    package = list(path.relative_to(ROOT).with_suffix('').parts[:-1])
    for node in ast.walk(ast.parse(path.read_text(encoding='utf-8'))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = '.'.join([*base, *([node.module] if node.module else [])])
            yield module
            yield from (f'{module}.{alias.name}' for alias in node.names)


def name_of(path: Path) -> str:
    return '.'.join(path.relative_to(ROOT).with_suffix('').parts).removesuffix('.__init__')


def objections(path: Path) -> list[str]:
    me, found = name_of(path), set()
    for target in imports(path):
        top = target.split('.')[0]
        if top in ONLY_IN and me.split('.')[0] not in ONLY_IN[top]:
            found.add(f'{me} imports {top}: it lives only in {ONLY_IN[top]}')
        if top in HOUSE and (why := forbidden_between(me, target)):
            found.add(f'{me} imports {target}: {why}')
        if is_pure(me) and top in PURE_FORBIDDEN:
            found.add(f'{me} is pure and imports {target}')
    return sorted(found)


def is_pure(me: str) -> bool:
    parts = me.split('.')
    return parts[:2] == ['models', 'regulation'] or (parts[0] == 'models' and 'rules' in parts[2:3])


def forbidden_between(me: str, target: str) -> str:
    mine, theirs = me.split('.'), target.split('.')
    if theirs[0] in {'app', 'tests'} and mine[0] != theirs[0]:
        return 'nothing stands on it'
    if mine[0] == 'models':
        return forbidden_in_models(mine, theirs)
    if mine[0] == 'documents':
        return (
            ''
            if theirs[0] == 'documents' or theirs[:2] == ['models', 'regulation'] or theirs == ['models']
            else ('documents know no table')
        )
    return forbidden_in_pages(mine, theirs)


def forbidden_in_models(mine: list[str], theirs: list[str]) -> str:
    if theirs[0] in {'pages', 'documents'}:
        return 'models stand below'
    if theirs[0] != 'models' or len(theirs) < 2 or len(mine) < 2:
        return ''
    if mine[1] in SUBJECTS and theirs[1] in SUBJECTS and SUBJECTS.index(theirs[1]) > SUBJECTS.index(mine[1]):
        return 'a subject uses only those below it'
    if mine[1] in SUBJECTS and theirs[1] in SUBJECTS and mine[1] != theirs[1] and theirs[2:3] == ['tables']:
        return 'ask through its operations, queries or rules'
    return forbidden_in_a_subject(mine, theirs) if mine[1] == theirs[1] else ''


def forbidden_in_a_subject(mine: list[str], theirs: list[str]) -> str:
    room, other = mine[2:3], theirs[2:3]
    if room == ['rules'] and other in (['tables'], ['operations'], ['queries']):
        return 'rules are pure'
    if room == ['tables'] and other in (['operations'], ['queries']):
        return 'tables stand below'
    return ''


def forbidden_in_pages(mine: list[str], theirs: list[str]) -> str:
    if theirs[0] == 'models' and 'tables' in theirs[2:]:
        return 'pages read through queries and write through operations'
    shared = {'session', 'shell', 'words', 'widgets', 'assets', '__init__'}
    if mine[0] == 'pages' and theirs[0] == 'pages' and len(theirs) > 1 and len(mine) > 2:
        same = theirs[1] == mine[1]
        if not same and theirs[1] not in shared and (ROOT / 'pages' / theirs[1]).is_dir():
            return 'pages of one role never import those of another: move the shared piece to widgets/'
    return ''


@pytest.mark.parametrize('path', sources(), ids=name_of)
def test_nothing_is_imported_across_a_layer(path):
    assert objections(path) == []


@pytest.mark.parametrize(('me', 'target'), [
    ('models.regulation.items', 'models.records.tables'),
    ('models.records.operations', 'models.people.queries'),
    ('models.people.operations', 'models.records.tables'),
    ('models.people.rules', 'models.people.tables'),
    ('documents.word', 'models.people.queries'),
    ('documents.word', 'pages.words'),
    ('models.people.queries', 'documents.word'),
    ('pages.candidate.desk', 'models.people.tables'),
    ('pages.candidate.desk', 'pages.issuer.inbox'),
    ('pages.widgets.journal', 'pages.issuer.inbox'),
])  # fmt: skip
def test_the_test_itself_refuses(me, target):
    assert forbidden_between(me, target)
