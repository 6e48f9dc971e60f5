"""使用帮助 names buttons, menus and states as the pages do: a word that nobody can find helps nobody."""

import ast
import re
from importlib import import_module
from pathlib import Path

import pytest
from nicegui.testing import User

from models.mandates.rules import Function
from models.people.rules import Duty
from models.records.rules import Role
from pages.public.chapters import CHAPTERS, OFFICE
from pages.public.chapters.chapter import Chapter
from pages.session import HOME
from tests.builders import an_office, staff_member

HOUSE = Path(__file__).parents[3]
HELP = (HOUSE / 'pages/public/help.py', HOUSE / 'pages/public/chapters')
SAID_ELSEWHERE = {'已保存', '未上传', '用人单位：（单位名称）', '考试机构：（本机构名称）', '编号XXXXXXXX'}
"""Words of the script of the forms, and those with something in them that differs."""
GUIDE = (
    ('一、1.2 登录', 'candidate', ('用身份证号或手机号登录',)),
    ('一、2.2.1 检索栏', 'candidate', ('“聘用记录”', '统一社会信用代码', '作业种类', '作业项目', '聘用时间', '“重置”')),
    ('一、2.2.2 聘用记录打印', 'candidate', ('“打印”', '全部聘用记录', '“有效期限止”')),
    ('一、2.2.3 聘用记录详情查看', 'candidate', ('“聘用记录”', '“查看”')),
    ('一、3.2.1 检索栏', 'candidate', ('“我的证书”', '作业项目', '作业种类', '证件状态', '发证机构')),
    ('一、3.2.2 证书新增', 'candidate', ('“新增证书（异地取证）”', '“保存证书”')),
    ('一、3.2.3 证书详情查看', 'candidate', ('“我的证书”', '“查看”')),
    ('一、3.2.4 证书信息修改', 'candidate', ('作业项目、作业种类、发证机构、证书有效期', '“保存修改”')),
    ('一、3.2.5 修改记录详情查看', 'candidate', ('“保存修改”', '“修改记录”')),
    ('二、1.2.1 登录企业选择', 'employer', ('本人账号', '“请选择办事身份/企业”', '“切换企业”')),
    ('二、1.2.2 检索栏', 'employer', ('“企业列表”', '作业人员姓名', '身份证号', '聘用时间', '“重置”')),
    ('二、1.2.3 聘用记录填报', 'employer', ('“记录填报”', '“提交”', '2025年2月16日', '2027年2月28日')),
    ('二、1.2.4 聘用记录批量填报', 'employer', ('“批量填报”', '“下载模板”', '“选择填好的表格文件”')),
    ('二、1.2.5 聘用记录详情查看', 'employer', ('“企业列表”', '“查看”')),
    ('二、1.2.6 聘用记录修改', 'employer', ('“修改”', '聘用时间、终止聘用时间和终止聘用原因')),
    ('二、1.2.7 修改记录查看', 'employer', ('“企业列表”', '“修改记录”')),
    ('二、1.2.8 个人列表', 'employer', ('“个人列表”', '聘用记录', '“申请人”')),
    ('二、2.2.1 检索栏', 'employer', ('“证书管理”', '持证人身份证号', '发证机构', '证件状态')),
    ('二、2.2.2 证书详情查看', 'employer', ('“证书管理”', '“查看”')),
    ('二、2.2.3 证书修改记录查看', 'employer', ('“证书管理”', '“修改记录”')),
    ('二、2.2.4 个人列表', 'employer', ('“个人列表”', '证书')),
    ('二、3.2.1 检索栏', 'employer', ('人员姓名', '人员身份证号', '授权日期')),
    ('二、3.2.2 被授权人新增', 'employer', ('“人员授权”', '“新增授权”', '“提交”')),
    ('二、3.2.3 被授权人信息详情查看', 'employer', ('“新增授权”', '“查看”')),
    ('二、3.2.4 授权修改', 'employer', ('“授权”', '是否授权、授权功能和授权期限', '“提交”')),
    ('二、3.2.5 授权历史信息查看', 'employer', ('“查看”', '“授权历史信息”')),
    ('二、3.2.6 授权禁用', 'employer', ('“禁用”',)),
)  # fmt: skip
"""The chapters of 中山市聘用记录填报操作指引, in whose help each is found, and what one part of it says together."""


def literals() -> str:
    """Every text in the code of pages and models but the help itself."""
    found = []
    for place in [
        *(HOUSE / 'pages').rglob('*.py'),
        *(HOUSE / 'models').rglob('*.py'),
        *(HOUSE / 'documents').rglob('*.py'),
    ]:
        if not any(place.is_relative_to(one) for one in HELP):
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


def quoted(*chapters: Chapter) -> set[str]:
    """What chapters name as it stands on a page."""
    return {word for one in chapters for text in sentences(one) for word in re.findall('“([^”]+)”', text)}


@pytest.fixture(scope='module')
def said() -> str:
    return literals()


@pytest.mark.parametrize('chapter', CHAPTERS, ids=lambda chapter: chapter.key)
def test_what_the_help_quotes_stands_on_the_pages(chapter, said):
    assert {word for word in quoted(chapter) - SAID_ELSEWHERE if word not in said} == set()


async def test_the_help_of_each_role_names_every_entry_of_its_menu(user: User):
    menus = import_module('pages.shell').MENU  # the running server's, not that of a server before

    for role in HOME:
        labels, told = [entry.label for entry in menus[role]], quoted(*(one for one in CHAPTERS if one.role is role))
        assert len(labels) > 4
        assert [label for label in labels if label not in told] == [], role


def test_a_delegate_reads_about_every_function_he_can_be_given():
    delegate = next(one for one in CHAPTERS if one.role is Role.DELEGATE)

    assert {one.label for one in Function} <= quoted(delegate)


@pytest.mark.parametrize(('key', 'words'), [one[1:] for one in GUIDE], ids=[one[0] for one in GUIDE])
def test_every_chapter_of_the_guide_to_employment_records_is_found_in_one_part_of_the_help(key, words):
    chapter = next(one for one in CHAPTERS if one.key == key)
    parts = ['\n'.join(steps) for _, steps in chapter.parts]

    assert [part for part in parts if all(word in part for word in words)] != []


def test_no_two_chapters_stand_under_one_address():
    assert len({one.key for one in CHAPTERS}) == len(CHAPTERS)


async def test_somebody_of_the_office_reads_its_chapters_first(user: User):
    office = await an_office()
    await staff_member(user, Duty.REVIEWER, office.organisation_id)

    page = (await user.http_client.get('/help')).text

    places = [page.index(f'/help/{key}') for key in ('issuer', 'clerk', 'reviewer', 'approver', 'candidate')]
    assert places == sorted(places)


@pytest.mark.parametrize('key', ['check', 'employer', *(chapter.key for chapter in OFFICE)])
async def test_each_chapter_is_there_for_everybody(user: User, key):
    await an_office()

    await user.open(f'/help/{key}')

    await user.should_see('常见问题')


async def test_a_long_chapter_begins_with_ways_to_its_parts(user: User):
    await an_office()

    page = (await user.http_client.get('/help/employer')).text

    ways, places = set(re.findall(r'#(part-\d+)', page)), set(re.findall(r'"id":\s*"(part-\d+)"', page))
    assert ways == places and len(ways) > 3
