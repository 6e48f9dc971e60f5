"""我的证书 in the browser: who sees them, what of a typed one changes, and that nothing leaves without the password."""

from datetime import date, timedelta

import pytest
from nicegui.testing import User

from models import clock
from models.certificates.register_changes import RegisterStep
from models.certificates.rules.items import ItemStatus, Origin
from models.certificates.tables import Certificate, CertificateItem
from models.people.tables import Person, UserSession
from models.records.operations import set_value, write_event
from models.records.queries import history
from models.records.rules import SYSTEM
from tests.builders import PASSWORD, a_person, an_office, press, sign_in
from tests.builders_employment import an_item

LIST = '/certificates'


@pytest.fixture
async def holder(user: User) -> Person:
    await an_office()
    person = await a_person('样例持证人')
    await sign_in(user, person)
    return person


@pytest.fixture
async def item(holder) -> CertificateItem:
    return await an_item(holder, since=date(2024, 3, 1), until=clock.today() + timedelta(days=800))


@pytest.fixture
async def typed(holder) -> CertificateItem:
    return await an_item(holder, 'Q1', origin=Origin.TYPED, issuer='外地样例局')


def choose(user: User, key: str, value: str) -> None:
    """Set a field of the search, then look."""
    next(iter(user.find(marker=key).elements)).value = value
    press(user, '查询')


async def test_the_list_is_searched_by_what_the_guide_names_and_set_back(user: User, holder, item, typed):
    await an_item(holder, 'N2', until=clock.today() - timedelta(days=1), issuer='样例二局')
    await an_item(await a_person('样例另一人'), 'G1')

    await user.open(LIST)
    for shown in ('N1（叉车司机）', 'Q1（起重机指挥）', '外地样例局', '已过期'):
        await user.should_see(shown)
    await user.should_not_see('G1（')

    for key, value, seen, gone in (
        ('item', '2019:N1', 'N1（叉车司机）', 'Q1（起重机指挥）'),
        ('kind', '起重机作业', 'Q1（起重机指挥）', 'N1（叉车司机）'),
        ('issuer', '外地', 'Q1（起重机指挥）', 'N1（叉车司机）'),
        ('status', ItemStatus.EXPIRED.value, '样例二局', 'N1（叉车司机）'),
    ):
        await user.open(LIST)
        choose(user, key, value)
        await user.should_see(seen)
        await user.should_not_see(gone)
    await user.should_see(marker='reset')


async def test_nobody_unconfirmed_sees_a_certificate_and_is_told_how_to_be_confirmed(user: User):
    await an_office()
    person = await a_person('样例未核验', confirmed=False)
    item = await an_item(person)
    await sign_in(user, person)

    await user.open(LIST)
    await user.should_see('请持本人身份证到发证机关窗口核验身份')
    await user.should_not_see('N1（叉车司机）')
    for address in (f'{LIST}/{item.certificate_id}', f'{LIST}/{item.certificate_id}/sheet'):
        answer = await user.http_client.get(address)
        assert answer.status_code == 403 and '叉车' not in answer.text


async def test_the_detail_tells_when_an_item_can_be_renewed_and_masks_the_number(user: User, holder, item):
    await set_value('profile', 'shanghai', now=clock.now())
    soon = await an_item(holder, 'Q2', until=clock.today() + timedelta(days=60))
    await Certificate.filter(id=item.certificate_id).update(employer_name='样例机械有限公司')

    await user.open(f'{LIST}/{item.certificate_id}')
    await user.should_see('最早在届满前')
    await user.should_see('样例机械有限公司')
    await user.should_see(f'{holder.id_number[:6]}********')
    await user.should_not_see(holder.id_number)
    await user.should_not_see(marker='apply-renewal')

    await user.open(f'{LIST}/{soon.certificate_id}')
    await user.should_see(marker='apply-renewal')


async def test_where_no_first_day_is_set_the_detail_says_now_only_within_the_last_year(user: User, holder, item):
    soon = await an_item(holder, 'Q2', until=clock.today() + timedelta(days=360))

    await user.open(f'{LIST}/{item.certificate_id}')
    await user.should_see('复审：最迟')
    await user.should_not_see('现在可以申请')

    await user.open(f'{LIST}/{soon.certificate_id}')
    await user.should_see('复审：按有效期，现在可以申请')


async def test_an_item_whose_period_begins_later_says_from_when_in_list_and_detail(user: User, holder):
    first = clock.today() + timedelta(days=9)
    item = await an_item(holder, since=first, until=first + timedelta(days=1400))

    for address in (LIST, f'{LIST}/{item.certificate_id}'):
        await user.open(address)
        await user.should_see(f'有效（自{first.isoformat()}起）')


async def test_a_typed_certificate_is_changed_in_its_four_fields_and_the_history_shows_it(user: User, holder, typed):
    await user.open(f'{LIST}/{typed.certificate_id}')
    await user.should_see('由您自行录入')
    press(user, f'change-{typed.id}')
    await user.open(f'{LIST}/{typed.certificate_id}/items/{typed.id}')
    await user.should_see('作业种类：起重机作业')
    next(iter(user.find(marker='item').elements)).value = 'N2'
    await user.should_see('作业种类：场（厂）内专用机动车辆作业')
    for key, text in (('issuer', '外地样例市局'), ('valid_until', '2028-02')):
        user.find(marker=key).clear().type(text)
    press(user, '保存修改')
    await user.should_see('请填写修改原因')
    user.find(marker='reason').type('录入时抄错')
    press(user, '保存修改')

    await user.should_see('修改证书信息')
    for shown in ('Q1（起重机指挥）：录入时抄错', '作业项目：Q1（起重机指挥） → N2（观光车和观光列车司机）',
                  '发证机构：外地样例局 → 外地样例市局', '证书有效期：2024-03-01至2028-02-29 → 2024-03至2028-02'):  # fmt: skip
        await user.should_see(shown)
    row = await CertificateItem.get(id=typed.id)
    assert (row.code, row.by_month) == ('N2', True)


async def test_what_the_office_issued_has_no_page_to_change_it(user: User, item, typed):
    await user.open(f'{LIST}/{item.certificate_id}')
    await user.should_not_see(marker=f'change-{item.id}')

    for certificate, row in ((item.certificate_id, item.id), (typed.certificate_id, item.id)):
        assert (await user.http_client.get(f'{LIST}/{certificate}/items/{row}')).status_code == 404


async def test_a_new_certificate_from_elsewhere_leads_to_its_detail(user: User, holder):
    await user.open(f'{LIST}/new')
    await user.should_see('录入后只能修改作业项目、作业种类、发证机构、证书有效期')
    user.find(marker='number').type(holder.id_number)
    user.find(marker='issuer').type('外地样例局')
    next(iter(user.find(marker='item-1').elements)).value = 'N1'
    user.find(marker='from-1').type('2024-01-01')
    user.find(marker='until-1').type('2027-12-31')
    press(user, '保存证书')

    await user.should_see('证书详情')
    made = await Certificate.get(person_id=holder.id)
    assert made.origin is Origin.TYPED


async def test_what_the_office_only_proposed_stands_in_no_history_of_its_holder_s(user: User, holder, item):
    for step, remark in ((RegisterStep.PROPOSED, '样例提出'), (RegisterStep.DECLINED, '样例不同意'),
                         (RegisterStep.APPROVED, '暂扣：样例理由')):  # fmt: skip
        await write_event(SYSTEM, step, 'certificate', item.certificate_id, now=clock.now(), remark=remark)

    await user.open(f'{LIST}/{item.certificate_id}')

    await user.should_see('暂扣：样例理由')
    await user.should_not_see('样例提出')
    await user.should_not_see('样例不同意')


async def files(user: User, item: CertificateItem) -> list[int]:
    """What the three addresses of the sheet answer."""
    ways = ('sheet.pdf', 'sheet.docx', 'sheet.pdf?preview=1')
    answers = [
        await user.http_client.get(f'{LIST}/{item.certificate_id}/{way}', follow_redirects=False) for way in ways
    ]
    assert all(answer.status_code == 200 or len(answer.content) < 2000 for answer in answers)
    return [answer.status_code for answer in answers]


async def test_nothing_of_the_sheet_leaves_before_the_password_and_all_of_it_afterwards(user: User, holder, item):
    assert await files(user, item) == [303, 303, 403]
    await user.open(f'{LIST}/{item.certificate_id}/sheet')
    await user.should_not_see(marker='preview')
    user.find(marker='password').type('not-the-one')
    press(user, '查看')
    await user.should_see('密码不正确')
    assert await files(user, item) == [303, 303, 403]

    user.find(marker='password').clear().type(PASSWORD)
    press(user, '查看')
    await user.should_see(marker='preview')

    assert await files(user, item) == [200, 200, 200]
    assert len(await history('certificate', item.certificate_id)) == 2, 'looking is no taking away'
    await UserSession.all().update(proved_at=clock.now() - timedelta(minutes=11))
    assert await files(user, item) == [303, 303, 403]


async def test_the_preview_stands_in_our_own_page_alone_and_both_files_stay_the_same(user: User, holder, item):
    await UserSession.all().update(proved_at=clock.now())
    here = f'{LIST}/{item.certificate_id}/sheet'

    preview = await user.http_client.get(f'{here}.pdf?preview=1')
    kept = [await user.http_client.get(f'{here}.{suffix}') for suffix in ('pdf', 'docx', 'pdf', 'docx')]

    assert preview.headers['content-disposition'].startswith('inline')
    assert "frame-ancestors 'self'" in preview.headers['content-security-policy']
    assert preview.headers['x-frame-options'] == 'SAMEORIGIN' and 'no-store' in preview.headers['cache-control']
    assert preview.content == kept[0].content == kept[2].content and kept[1].content == kept[3].content
    assert all(one.headers['content-disposition'].startswith('attachment') for one in kept)
    assert holder.id_number not in str(preview.headers)


async def test_another_s_sheet_is_not_there(user: User, holder):
    theirs = await an_item(await a_person('样例另一人'))
    await UserSession.all().update(proved_at=clock.now())

    assert await files(user, theirs) == [404, 404, 404]
    assert (await user.http_client.get(f'{LIST}/{theirs.certificate_id}/sheet')).status_code == 404


async def test_of_a_typed_certificate_there_is_no_sheet_and_the_page_says_why(user: User, typed):
    await UserSession.all().update(proved_at=clock.now())

    assert await files(user, typed) == [409, 409, 409]
    await user.open(f'{LIST}/{typed.certificate_id}')
    await user.should_see('本系统不提供预览和下载')
    await user.should_not_see(marker='sheet')


async def test_an_address_no_row_can_have_is_a_plain_404(user: User, holder):
    for way in ('', '/sheet', '/sheet.pdf', '/items/1'):
        assert (await user.http_client.get(f'{LIST}/99999999999999999999{way}')).status_code == 404
