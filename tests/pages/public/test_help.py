"""使用帮助 names buttons, menus and states as the pages do: a word that nobody can find helps nobody."""

import ast
import re
from importlib import import_module
from pathlib import Path

import pytest
from nicegui.testing import User

from models.people.rules import Duty
from models.records.rules import Role
from pages.public.help_office_words import OFFICE
from pages.public.help_words import CHAPTERS, Chapter
from tests.builders import an_office, staff_member

HOUSE = Path(__file__).parents[3]
SAID_ELSEWHERE = {'已保存', '未上传', '用人单位：（单位名称）', '考试机构：（本机构名称）', '编号XXXXXXXX'}
"""Words of the script of the forms, and those with something in them that differs."""


def literals() -> str:
    """Every text in the code of pages and models but the help itself."""
    found = []
    for place in [
        *(HOUSE / 'pages').rglob('*.py'),
        *(HOUSE / 'models').rglob('*.py'),
        *(HOUSE / 'documents').rglob('*.py'),
    ]:
        if not place.name.startswith('help'):
            tree = ast.parse(place.read_text(encoding='utf-8'))
            found += [
                node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
            ]
    return '\n'.join(found)


def sentences(chapter: Chapter) -> list[str]:
    """Everything a chapter says."""
    return [step for _, steps in chapter.parts for step in steps] + [
        text for pair in chapter.questions for text in pair
    ]


@pytest.fixture(scope='module')
def said() -> str:
    return literals()


@pytest.mark.parametrize('chapter', [*CHAPTERS, *OFFICE], ids=lambda chapter: chapter.key)
def test_what_the_help_quotes_stands_on_the_pages(chapter, said):
    quoted = {word for text in sentences(chapter) for word in re.findall('“([^”]+)”', text)}

    assert {word for word in quoted - SAID_ELSEWHERE if word not in said} == set()


async def test_the_employer_reads_about_every_page_of_his_menu(user: User):
    chapter = next(one for one in CHAPTERS if one.role is Role.EMPLOYER)
    told = '\n'.join(sentences(chapter))

    menu = import_module('pages.shell').MENU[Role.EMPLOYER]  # the running server's, not that of a server before

    assert len(menu) > 4 and [entry.label for entry in menu[1:] if entry.label not in told] == []


async def test_somebody_of_the_office_reads_its_chapters_first(user: User):
    office = await an_office()
    await staff_member(user, Duty.REVIEWER, office.organisation_id)

    page = (await user.http_client.get('/help')).text

    places = [page.index(f'/help/{key}') for key in ('issuer', 'clerk', 'reviewer', 'approver', 'candidate')]
    assert places == sorted(places)


@pytest.mark.parametrize('key', [chapter.key for chapter in OFFICE])
async def test_each_chapter_is_there_for_everybody(user: User, key):
    await an_office()

    await user.open(f'/help/{key}')

    await user.should_see('常见问题')
