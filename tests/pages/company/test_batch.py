"""批量填报 on its pages: template, upload, every row's verdict, writing, the rows that failed; left and found again."""

import pytest
from nicegui.testing import User

from models.employment.tables import EmploymentBatch, EmploymentRecord
from models.mandates.granting import disable
from models.mandates.rules import Function
from models.people.tables import UserSession
from models.records.batches import BatchState
from models.records.rules import Role
from tests.builders import NOW, press, sign_in
from tests.builders_employment import Firm, a_delegate, a_firm, a_holder
from tests.pages.company.uploading import PATH, a_book, a_line, as_file, failed_rows, upload


@pytest.fixture
async def firm(user: User) -> Firm:
    firm = await a_firm()
    await sign_in(user, firm.boss)
    return firm


async def test_a_file_is_checked_first_and_written_by_choice(user: User, firm: Firm):
    (good, _), (other, _) = await a_holder('样例甲'), await a_holder('样例乙')

    batch = await upload(user, a_book(a_line(good), a_line(other, start='2020-01-01')))

    await user.should_see('可以写入 1 行，已填报过 0 行，不能写入 1 行。现在还没有写入')
    await user.should_see('聘用开始时间最早为')
    await user.should_not_see(marker='write-all')
    await user.should_not_see(good.id_number)
    assert not await EmploymentRecord.exists()
    press(user, 'write-good')
    await user.should_see('写入1条，已填报过0条，未写入1条')
    assert (await EmploymentRecord.get()).person_id == good.id
    await user.should_see('不能写入（1）')
    await user.should_see('已写入（1）')
    await batch.refresh_from_db()
    assert batch.state is BatchState.WRITTEN


async def test_the_failed_rows_come_back_with_their_reasons_and_go_in_again_once_mended(user: User, firm: Firm):
    (good, _), (other, _) = await a_holder('样例甲'), await a_holder('样例乙')
    await upload(user, a_book(a_line(good), a_line(other, start='2020-01-01')))
    press(user, 'write-good')
    await user.should_see('未写入1条')
    sheet = await failed_rows(user)
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[-2] == ['姓名*', '身份证号*', '作业项目*', '聘用开始*', '聘用结束', '错误']
    assert rows[-1][:4] == [other.name, other.id_number, 'N1', '2020-01-01'] and '最早为' in rows[-1][5]

    sheet.cell(sheet.max_row, 4).value = '2026-11-01'
    await upload(user, as_file(sheet), '改正.xlsx')
    press(user, 'write-all')
    await user.should_see('写入1条，已填报过0条，未写入0条')

    await upload(user, a_book(a_line(good), a_line(other)), '再次.xlsx')
    await user.should_see('可以写入 0 行，已填报过 2 行')
    assert await EmploymentRecord.all().count() == 2


async def test_the_history_of_a_record_begins_with_its_file(user: User, firm: Firm):
    holder, _ = await a_holder()
    await upload(user, a_book(a_line(holder)))
    press(user, 'write-all')
    await user.should_see('写入1条')

    await user.open(f'/company/employment/{(await EmploymentRecord.get()).id}')

    await user.should_see('批量填报聘用记录')
    await user.should_see('由批量填报文件写入')


async def test_a_file_is_left_and_found_again(user: User, firm: Firm):
    holder, _ = await a_holder()
    await upload(user, a_book(a_line(holder)), '一月.xlsx')

    await user.open(PATH)

    await user.should_see('一月.xlsx')
    await user.should_see('可以写入1行，已填报过0行，不能写入0行')


async def test_a_check_that_died_with_its_server_is_begun_again(user: User, firm: Firm):
    holder, _ = await a_holder()
    batch = await upload(user, a_book(a_line(holder)))
    await EmploymentBatch.filter(id=batch.id).update(state=BatchState.INTERRUPTED)
    await user.open(f'{PATH}/{batch.id}')
    await user.should_see('没有写入任何记录')

    press(user, 'again')

    await user.should_see('可以写入 1 行')


async def test_a_file_is_given_up_after_a_question(user: User, firm: Firm):
    holder, _ = await a_holder()
    await upload(user, a_book(a_line(holder)))

    press(user, 'drop')
    press(user, 'sure-drop')

    await user.should_see('这个文件已放弃')
    await user.should_not_see(marker='write-all')


@pytest.mark.parametrize(('content', 'words'), [
    (b'', '文件是空的'), (b'no table at all', '没有找到表头'), (b'PK\x03\x04 broken', '不完整或已损坏'),
    (b'\x00\x01\x02', '文件内容不是'), (a_book(), '文件是空的'),
])  # fmt: skip
async def test_what_is_no_such_table_is_refused_in_words(user: User, firm: Firm, content, words):
    await upload(user, content)

    await user.should_see(words)


async def test_the_tabs_show_one_kind_of_rows(user: User, firm: Firm):
    (good, _), (other, _) = await a_holder('样例甲'), await a_holder('样例乙')
    batch = await upload(user, a_book(a_line(good), a_line(other, item='Q1')))

    await user.open(f'{PATH}/{batch.id}?show=failed')

    await user.should_see('证书上没有Q1')
    await user.should_not_see('样例甲')


async def test_the_template_is_read_back_as_empty(user: User, firm: Firm):
    await user.open(PATH)
    press(user, '下载模板')

    await upload(user, (await user.download.next(timeout=30)).content)

    await user.should_see('文件是空的')


async def test_what_was_refused_while_writing_is_told_on_the_page(user: User, firm: Firm):
    holder, item = await a_holder()
    await upload(user, a_book(a_line(holder)))
    item.valid_until = item.valid_from
    await item.save()

    press(user, 'write-all')

    await user.should_see('没有写入任何记录')
    await user.should_see('晚于证书有效期止')
    assert not await EmploymentRecord.exists()


async def test_a_delegate_without_the_function_sees_why_and_an_open_page_writes_nothing(user: User):
    firm, (holder, _) = await a_firm(), await a_holder()
    person, delegate = await a_delegate(firm, Function.BATCH)
    viewer, _ = await a_delegate(firm, Function.VIEW, name='样例查看人')
    for one in (person, viewer):
        one.password_hash = 'none'
        await UserSession.filter(person_id=one.id).update(acting_role=Role.DELEGATE, acting_organisation_id=firm.id)
    await sign_in(user, person)
    await upload(user, a_book(a_line(holder)))
    await user.should_see('可以写入 1 行')
    await disable(firm.actor, delegate.mandate_id, now=NOW)

    press(user, 'write-all')

    await user.should_see('禁用')
    assert not await EmploymentRecord.exists()


async def test_who_may_only_file_files_is_led_to_no_list_he_may_not_read(user: User):
    firm, (holder, _) = await a_firm(), await a_holder()
    person, _ = await a_delegate(firm, Function.BATCH)
    await UserSession.filter(person_id=person.id).update(acting_role=Role.DELEGATE, acting_organisation_id=firm.id)
    await sign_in(user, person)
    await user.open(PATH)
    await user.should_see('逐行核对')
    await user.should_not_see('返回聘用记录')
    await upload(user, a_book(a_line(holder)))

    press(user, 'write-all')

    await user.should_see('写入1条')
    await user.should_not_see('查看聘用记录')


async def test_a_file_of_another_employer_is_not_there(user: User, second_user: User, firm: Firm):
    holder, _ = await a_holder()
    batch = await upload(user, a_book(a_line(holder)))
    other = await a_firm('样例物流有限公司', office=False)
    await sign_in(second_user, other.boss)

    answer = await second_user.http_client.get(f'{PATH}/{batch.id}')

    assert answer.status_code == 404 and '聘用.xlsx' not in answer.text


async def test_a_file_whose_time_is_over_tells_what_it_wrote_and_shows_no_rows(user: User, firm: Firm):
    (good, _), (other, _) = await a_holder('样例甲'), await a_holder('样例乙')
    batch = await upload(user, a_book(a_line(good), a_line(other, start='2020-01-01')))
    press(user, 'write-good')
    await user.should_see('写入1条')
    await EmploymentBatch.filter(id=batch.id).update(swept_at=NOW, verdicts_sha256='')

    await user.open(f'{PATH}/{batch.id}')

    await user.should_see('写入1条，已填报过0条，未写入1条')
    await user.should_see('已过保存期限，已经删除')
    await user.should_not_see('样例甲')
    await user.should_not_see(marker='errors')
    await user.open(PATH)
    await user.should_see('保存 30 天')
