"""The administrator fills the register from a table: template, trial, import, the rest to be mended."""

import pytest
from nicegui import ui
from nicegui.elements.upload_files import SmallFileUpload
from nicegui.testing import User

from models.people.rules import Duty
from models.people.tables import Organisation
from models.records.rules import Actor
from tests.builders import a_code, an_office, an_organisation, drop, press, staff_member

HEAD = '单位名称,统一社会信用代码,地址,行政区划代码'


@pytest.fixture
async def office(user: User) -> Actor:
    office = await an_office()
    await staff_member(user, Duty.ADMIN, office.organisation_id, '样例管理')
    return office


async def upload(user: User, text: str, name: str = '单位.csv') -> None:
    element = user.find(ui.upload).elements.pop()
    await element.handle_uploads([SmallFileUpload(name=name, content_type='text/csv', _data=text.encode())])


async def test_a_table_is_tried_first_and_then_imported(user: User, office):
    known, code = await an_organisation('样例旧名公司'), a_code()
    await user.open('/admin/organisations/import')

    await upload(user, f'{HEAD}\n样例电梯公司,{code},样例路1号,990101\n样例新名公司,{known.code},,\n样例坏行,123,,\n')
    await user.should_see('新增 1 家，更新 1 家，无变化 0 家，不能导入 1 行')
    assert await Organisation.all().count() == 2
    press(user, 'import')

    await user.should_see('已导入：新增 1 家，更新 1 家')
    await user.should_see('1 行没有导入')
    assert (await Organisation.get(code=code)).name == '样例电梯公司'
    assert (await Organisation.get(id=known.id)).name == '样例新名公司'


async def test_what_was_left_out_is_handed_back_with_its_reason(user: User, office):
    code = a_code()
    await user.open('/admin/organisations/import')
    await upload(user, f'{HEAD}\n样例甲公司,{code},,\n样例乙公司,{code},,\n')
    await user.should_see('与第2行的代码相同')

    press(user, '下载未能导入的行')

    response = await user.download.next()
    assert response.content[:2] == b'PK'


async def test_the_template_can_be_filled_in_and_read_back(user: User, office):
    await user.open('/admin/organisations/import')
    press(user, '下载模板')

    content = (await user.download.next()).content

    element = user.find(ui.upload).elements.pop()
    await element.handle_uploads([SmallFileUpload(name='a.xlsx', content_type='', _data=content)])
    await user.should_see('文件是空的')


@pytest.mark.parametrize(('text', 'words'), [
    ('', '文件是空的'), ('no table at all', '没有找到表头'), ('姓名,电话\n样例,1', '没有找到表头'),
    ('\x00\x01\x02', '文件内容不是'), (f'{HEAD}\n', '文件是空的'),
])  # fmt: skip
async def test_what_is_no_such_table_is_refused_in_words(user: User, office, text, words):
    await user.open('/admin/organisations/import')

    await upload(user, text)

    await user.should_see(words)
    assert await Organisation.all().count() == 1


async def test_a_table_with_nothing_new_offers_no_import(user: User, office):
    known = await an_organisation()
    await user.open('/admin/organisations/import')

    await upload(user, f'{HEAD}\n{known.name},{known.code},{known.address},{known.division}\n')

    await user.should_see('无变化 1 家')
    await user.should_not_see(marker='import')


async def test_an_open_page_imports_nothing_once_the_right_is_gone(user: User):
    office = await an_office()
    me = await staff_member(user, Duty.ADMIN, office.organisation_id, '样例管理')
    await user.open('/admin/organisations/import')
    await upload(user, f'{HEAD}\n样例甲公司,{a_code()},,\n')
    await user.should_see('新增 1 家')
    await drop(me, Duty.ADMIN)

    press(user, 'import')

    await user.should_see('您已没有此身份的权限')
    assert await Organisation.all().count() == 1
