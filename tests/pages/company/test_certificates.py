"""证书管理 of a company: the certificates of its people while they are its people, read by whoever's mandate covers them."""

from datetime import date, timedelta

import pytest
from nicegui.testing import User

from models.certificates.changing import change_item
from models.certificates.holding import own_card
from models.certificates.listing import Sought
from models.certificates.rules.items import Origin
from models.certificates.sheets import take_sheet
from models.employment.operations.changing import change_record
from models.employment.queries.people import company_items
from models.employment.tables import EmploymentRecord
from models.mandates.rules import Function
from models.mandates.tables import Mandate
from models.people.tables import UserSession
from models.records.rules import Role
from tests.builders import NOW, a_person, an_actor, press, sign_in
from tests.builders_employment import Firm, a_delegate, a_firm, a_holder, an_item, filed
from tests.counting import statements
from tests.pages.company.conftest import as_employer, switch

LIST = '/company/certificates'
TODAY = NOW.date()
FIRST, LAST = TODAY - timedelta(days=30), TODAY + timedelta(days=30)


async def employ(firm: Firm, name: str, code: str = 'N1', *, first: date = FIRST, last: date = LAST, **more):
    """Somebody of whom the firm filed a record."""
    holder, item = await a_holder(name, code=code, until=TODAY + timedelta(days=700), **more)
    await filed(firm.actor, item, start=first, end=last, now=NOW)
    return holder, item


async def test_the_list_shows_the_people_of_this_company_today_and_later_and_nobody_else(user: User, firm):
    now, item = await employ(firm, '样例在职')
    await an_item(now, 'Q1')
    await employ(firm, '样例将来', 'A', first=TODAY + timedelta(days=1))
    await employ(firm, '样例末日', 'R1', last=TODAY)
    other = await a_firm('样例起重有限公司', office=False)
    await employ(other, '样例外人', 'Q2')
    await as_employer(user, firm.boss, firm.id)

    await user.open(LIST)

    for shown in ('样例在职', '样例将来', '样例末日', 'N1（叉车司机）', 'Q1（起重机指挥）', '在聘', '未开始',
                  f'{now.id_number[:6]}********{now.id_number[-4:]}'):  # fmt: skip
        await user.should_see(shown)
    await user.should_not_see('样例外人')
    await user.should_not_see(now.id_number)
    assert item.id


@pytest.mark.parametrize('ended', [{'last': TODAY - timedelta(days=1)}, {}], ids=['run out', 'ended early'])
async def test_of_whoever_left_no_certificate_is_shown_any_more(user: User, firm, ended):
    holder, item = await employ(firm, '样例离职', **ended)
    await an_item(holder, 'Q1')
    if not ended:
        row = await EmploymentRecord.get(person_id=holder.id)
        await change_record(
            firm.actor, row.id, start=row.start, agreed_end=row.agreed_end, terminated_on=TODAY - timedelta(days=1),
            reason='辞职', version=0, now=NOW,
        )  # fmt: skip
    await as_employer(user, firm.boss, firm.id)

    await user.open(LIST)

    await user.should_see('没有查到证书')
    await user.should_not_see('样例离职')
    assert (await user.http_client.get(f'{LIST}/{item.certificate_id}')).status_code == 404
    assert '样例离职' in (await user.http_client.get('/company/employment')).text


async def test_it_is_searched_by_person_too(user: User, firm):
    one, _ = await employ(firm, '样例甲某')
    await employ(firm, '样例乙某', 'Q1', issuer='样例二局')
    await as_employer(user, firm.boss, firm.id)

    for key, value in (('name', '样例甲'), ('name', '例甲'), ('number', one.id_number), ('item', '2019:N1')):
        await user.open(LIST)
        next(iter(user.find(marker=key).elements)).value = value
        press(user, '查询')
        await user.should_not_see('样例乙某')
        await user.should_see('样例甲某')


async def test_the_detail_shows_the_history_but_not_when_the_holder_took_his_sheet(user: User, firm):
    holder, item = await employ(firm, '样例持证人', origin=Origin.TYPED, issuer='外地样例局')
    actor = await an_actor(holder)
    card = await own_card(actor, item.certificate_id, now=NOW)
    await change_item(
        actor, item.id, changes={'issuer': '外地样例市局'}, reason='录入时抄错', version=card['items'][0]['version'],
        now=NOW,
    )  # fmt: skip
    issued = await an_item(holder, 'Q1')
    await UserSession.filter(id=actor.session_id).update(proved_at=NOW)
    await take_sheet(actor, issued.certificate_id, kind='PDF', now=NOW)
    await as_employer(user, firm.boss, firm.id)

    await user.open(f'{LIST}/{item.certificate_id}')
    await user.should_see('发证机构：外地样例局 → 外地样例市局')
    await user.should_see('未经本系统的发证机关核对')
    await user.should_not_see(holder.id_number)
    await user.open(f'{LIST}/{issued.certificate_id}')
    await user.should_see('还没有记录')
    await user.should_not_see('下载证书')


async def test_another_company_s_people_are_not_there(user: User, firm):
    other = await a_firm('样例起重有限公司', office=False)
    _, item = await employ(other, '样例外人')
    await as_employer(user, firm.boss, firm.id)

    assert (await user.http_client.get(f'{LIST}/{item.certificate_id}')).status_code == 404


async def test_from_the_personal_list_one_press_leads_to_a_new_certificate_as_its_applicant(user: User, firm):
    typed = await an_item(firm.boss, 'Q1', origin=Origin.TYPED, until=TODAY + timedelta(days=300))
    change = f'/certificates/{typed.certificate_id}/items/{typed.id}'
    await as_employer(user, firm.boss, firm.id)

    for address, told, label, wanted in (
        (f'{LIST}?list=own', '需要新增证书（异地取证）的', '切换并新增证书', '/certificates/new'),
        (f'{LIST}?list=own', '请切换到“申请人”身份', '切换并查看为什么查不到我的证书', '/certificates/why'),
        (f'/certificates/{typed.certificate_id}', '需要修改的，请切换到“申请人”身份', '切换并修改', change),
    ):
        await user.open(address)
        await user.should_see(told)
        led = await pressed(user, label)
        assert led == wanted and (await user.http_client.get(led)).status_code == 200
        await switch(firm.boss, firm.id)


async def test_an_empty_personal_list_names_what_stands_on_the_buttons(user: User, firm):
    await sign_in(user, await a_person('样例本人'))
    await user.open('/certificates')
    await user.should_see('请点“新增证书（异地取证）”；本地取证而查不到的，请点“为什么查不到我的证书”')

    await as_employer(user, firm.boss, firm.id)
    await user.open(f'{LIST}?list=own')
    await user.should_see('请点“切换并新增证书”；本地取证而查不到的，请点“切换并查看为什么查不到我的证书”')


async def pressed(user: User, mark: str) -> str:
    """Where a plain form leads whose button is pressed: what a browser would send is sent."""
    (button,) = user.find(marker=mark).elements
    form = button.parent_slot.parent
    answers = {one.props['name']: one.props.get('value', '') for one in form.descendants() if 'name' in one.props}
    answered = await user.http_client.post(form.props['action'], data=answers, follow_redirects=False)
    return str(answered.headers['location'])


async def test_the_personal_list_is_one_s_own_whatever_company_is_picked(user: User, firm):
    await an_item(firm.boss, 'A', until=TODAY + timedelta(days=300))
    await employ(firm, '样例在职')
    await as_employer(user, firm.boss, firm.id)

    await user.open(f'{LIST}?list=own')

    await user.should_see('与所选单位无关')
    await user.should_see('A（')
    await user.should_not_see('N1（叉车司机）')


@pytest.mark.parametrize(('functions', 'status'), [((Function.CERTIFICATES,), 200), ((Function.VIEW,), 403)])
async def test_a_delegate_reads_them_only_where_his_mandate_covers_certificates(user: User, firm, functions, status):
    await employ(firm, '样例在职')
    person, _ = await a_delegate(firm, *functions)
    await as_employer(user, person, firm.id, Role.DELEGATE)

    answer = await user.http_client.get(LIST)

    assert answer.status_code == status
    assert ('样例在职' in answer.text) is (status == 200)


async def test_a_page_left_open_reads_nothing_more_once_the_mandate_is_disabled(user: User, firm):
    await employ(firm, '样例在职')
    person, _ = await a_delegate(firm, Function.CERTIFICATES)
    await as_employer(user, person, firm.id, Role.DELEGATE)
    await user.open(LIST)
    await user.should_see('样例在职')
    await employ(firm, '样例新来', 'Q1')
    await Mandate.all().update(enabled=False)

    press(user, '查询')

    await user.should_see('禁用')
    await user.should_not_see('样例新来')


async def test_a_page_asks_as_much_whether_the_company_has_few_people_or_many(user: User, firm):
    boss = await an_actor(firm.boss, Role.EMPLOYER, firm.id)
    sent = []
    for so_many in (2, 5):
        for place in range(so_many):
            await employ(firm, f'样例{so_many}{place}')
        with statements() as asked:
            count, rows = await company_items(boss, Sought(), page=1, size=2, now=NOW)
        sent.append(asked.sent)
        assert len(rows) == 2

    assert (count, sent[0]) == (7, sent[1])
