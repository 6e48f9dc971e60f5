"""What a person sees of the records filed about him: list, detail, continuity, and the sheet he prints."""

from datetime import UTC, date, datetime, timedelta
from urllib.parse import urlsplit

import pytest
from nicegui.testing import User

from models import clock
from models.certificates.queries import held_by
from models.certificates.tables import CertificateItem
from models.employment.queries.working import continuity_of
from models.employment.tables import EmploymentPrint
from models.people.tables import Person
from models.records.office_rules import current_rules
from tests.builders import NOW, a_person, press, sign_in
from tests.builders_employment import Firm, a_firm, a_holder, an_item, filed
from tests.counting import statements
from tests.pages.company.conftest import answer

PUBLIC = 'https://sample.invalid/tzt'


@pytest.fixture(autouse=True)
def moment(monkeypatch: pytest.MonkeyPatch) -> list[datetime]:
    """The office's clock stands at NOW; put another moment in to move it."""
    moments = [NOW]
    monkeypatch.setattr(clock, 'now', lambda: moments[0])
    return moments


@pytest.fixture
async def firm(user: User) -> Firm:
    return await a_firm()


@pytest.fixture
async def holder(user: User, firm: Firm) -> Person:
    """Somebody with two records at two employers, in the browser."""
    person, item = await a_holder()
    other = await a_firm('样例物流有限公司', office=False)
    await filed(firm.actor, item, start=date(2026, 1, 1), end=date(2026, 6, 30))
    await filed(other.actor, await an_item(person, 'Q1'), start=date(2026, 3, 1), end=date(2027, 12, 31))
    await sign_in(user, person)
    return person


async def test_the_records_are_listed_found_and_opened(user: User, holder: Person):
    await user.open('/employment')
    for words in ('样例机械有限公司', '样例物流有限公司', 'N1（叉车司机）', '已期满', '在聘'):
        await user.should_see(words)

    answer(user, employer='样例物流')
    press(user, '查询')
    await user.should_not_see('样例机械有限公司')

    link = next(one for one in user.find(content='查看').elements if one.props.get('href'))
    await user.open(link.props['href'])
    await user.should_see('聘用单位统一社会信用代码')
    await user.should_see('填报聘用记录')


@pytest.mark.parametrize(
    ('asked', 'seen', 'unseen'),
    [
        ({'employer': '物流'}, '样例物流有限公司', '样例机械有限公司'),
        ({'since': '2026-07-01'}, '样例物流有限公司', '样例机械有限公司'),
        ({'until': '2026-02-01'}, '样例机械有限公司', '样例物流有限公司'),
        ({'item': '2019:Q1'}, '样例物流有限公司', '样例机械有限公司'),
        ({'kind': '场（厂）内专用机动车辆作业'}, '样例机械有限公司', '样例物流有限公司'),
    ],
    ids=repr,
)
async def test_they_are_searched_by_what_the_guide_lists(user: User, holder: Person, asked, seen, unseen):
    await user.open('/employment')

    answer(user, **asked)
    press(user, '查询')

    await user.should_see(seen)
    await user.should_not_see(unseen)


async def test_they_are_found_by_the_code_of_the_employer_and_set_back(user: User, firm: Firm, holder: Person):
    await user.open('/employment')

    answer(user, employer=firm.place.code)
    press(user, '查询')
    await user.should_not_see('样例物流有限公司')
    await user.should_see('样例机械有限公司')

    await user.open(next(iter(user.find(marker='reset').elements)).props['href'])
    await user.should_see('样例物流有限公司')
    assert not any(field.value for field in user.find(marker='employer').elements)


async def test_another_persons_record_is_not_there(user: User, firm: Firm, holder: Person):
    _, item = await a_holder('样例路人')
    record = await filed(firm.actor, item)

    answered = await user.http_client.get(f'/employment/{record}')

    assert answered.status_code == 404 and '样例路人' not in answered.text


async def test_continuity_is_told_item_by_item_in_the_words_of_the_rule(user: User, holder: Person):
    await user.open('/employment')

    profile, _ = await current_rules()
    for one in await held_by(holder.id):
        found = await continuity_of(holder.id, one.held, profile, clock.today())
        for words in (one.held.shown, found.state.label, *found.derivation):
            await user.should_see(words)


async def test_more_items_and_records_ask_the_database_no_more(user: User, firm: Firm, holder: Person):
    counts = []
    for codes in (('N2',), ('Q2', 'T', 'A', 'R1', 'G3')):
        for code in codes:
            await filed(firm.actor, await an_item(holder, code))
        await user.open('/employment')
        with statements() as asked:
            await user.open('/employment')
        counts.append(len(asked))

    assert counts[0] == counts[1]


async def test_whoever_is_not_confirmed_is_told_how_to_get_there_and_sees_nothing(user: User, firm: Firm):
    waiting = await a_person('样例未核验', confirmed=False)
    await sign_in(user, waiting)

    await user.open('/employment')

    await user.should_see('请持本人身份证到发证机关窗口核验身份')
    await user.should_not_see(marker='print')
    await user.should_not_see('没有聘用记录')


async def test_a_sheet_is_printed_once_and_its_files_are_the_same_whenever_they_are_asked_for(
    user: User, holder: Person, moment
):
    await user.open('/employment')
    press(user, 'print')
    await user.should_see('2026-12-20')
    sheet = await EmploymentPrint.get()
    await user.should_see(sheet.code)

    first = {kind: (await user.http_client.get(f'/employment/prints/{sheet.id}.{kind}')) for kind in ('pdf', 'docx')}
    await Person.filter(id=holder.id).update(name='样例改名')
    moment[0] = NOW + timedelta(hours=10)  # the next day at the office
    again = {kind: (await user.http_client.get(f'/employment/prints/{sheet.id}.{kind}')) for kind in ('pdf', 'docx')}

    for kind, start in (('pdf', b'%PDF'), ('docx', b'PK')):
        assert first[kind].status_code == 200 and first[kind].content.startswith(start)
        assert first[kind].content == again[kind].content
        assert "filename*=UTF-8''" in first[kind].headers['content-disposition']


async def test_a_sheet_is_handed_to_its_owner_alone(user: User, holder: Person, second_user: User):
    await user.open('/employment')
    press(user, 'print')
    await user.should_see('2026-12-20')
    sheet = await EmploymentPrint.get()
    await sign_in(second_user, await a_person('样例路人'))

    for number in (sheet.id, 0, 99_999_999_999, 'x', '²'):
        assert (await second_user.http_client.get(f'/employment/prints/{number}.pdf')).status_code == 404
    assert (await user.http_client.get(f'/employment/prints/{sheet.id}.exe')).status_code == 404


async def printed(user: User) -> str:
    """Print, and answer where the QR leads."""
    await user.open('/employment')
    press(user, 'print')
    await user.should_see('2026-12-20')
    return urlsplit((await EmploymentPrint.get()).data['address']).path.removeprefix('/tzt')


async def test_the_qr_leads_to_todays_truth_for_a_month_and_no_longer(user: User, holder: Person, moment, monkeypatch):
    monkeypatch.setenv('TZT_PUBLIC_URL', PUBLIC)
    address = await printed(user)

    await user.open(address)
    for words in (
        '在有效期内',
        '有效期限止：2026年12月20日',
        '样****',
        'N1（叉车司机）',
        '样例物流有限公司',
        '与打印时的内容一致',
    ):
        await user.should_see(words)
    await user.should_not_see(holder.id_number)

    await CertificateItem.filter(code='N1').update(status='revoked')
    moment[0] = datetime(2026, 12, 20, 15, 59, tzinfo=UTC)
    await user.open(address)
    await user.should_see('打印之后证书或聘用记录有变化')
    await user.should_see('2028-02-29（已撤销）')

    moment[0] = datetime(2026, 12, 20, 16, 0, tzinfo=UTC)
    await user.open(address)
    await user.should_see('已过有效期')
    await user.should_see('2028-02-29（已撤销）')


async def test_without_an_address_outside_the_code_alone_is_printed(user: User, holder: Person, monkeypatch):
    monkeypatch.delenv('TZT_PUBLIC_URL', raising=False)

    assert await printed(user) == ''
    sheet = await EmploymentPrint.get()
    await user.open(f'/e/{sheet.code[:7].lower()} {sheet.code[7:]}')
    await user.should_see('在有效期内')


async def test_a_search_that_finds_nothing_says_how_to_see_everything_again(user: User, holder: Person):
    await user.open('/employment')

    user.find(marker='employer').type('样例没有的单位')
    user.find('查询').click()

    await user.should_see('没有找到聘用记录。填了查询条件的，请修改或点“重置”')


async def test_a_span_that_ends_before_it_begins_is_refused_instead_of_finding_nothing(user: User, holder: Person):
    await user.open('/employment')

    user.find(marker='since').type('2026-05-01')
    user.find(marker='until').type('2026-04-30')
    user.find('查询').click()

    await user.should_see('聘用时间的起始日期晚于截止日期，请改正后再查询')
    await user.should_not_see('没有找到聘用记录')
