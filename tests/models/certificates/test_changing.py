"""A certificate from elsewhere: its holder changes four things of it, nothing else, and every change is kept."""

from dataclasses import replace
from datetime import date

import pytest

from models.applications.operations.picked import filed_upon
from models.certificates.changing import CHANGED_MEANWHILE, NOT_TYPED, change_item
from models.certificates.holding import own_card
from models.certificates.rules.items import ItemStatus, Origin
from models.certificates.rules.typed import LABELS, CertificateStep
from models.certificates.standing_on import guard_rows_with
from models.certificates.tables import Certificate, CertificateItem
from models.certificates.typing_in import TypedItem, type_in
from models.records.operations import set_value
from models.records.queries import history
from models.records.rules import Role
from models.regulation.objection import NotThere, Refused
from models.regulation.profiles import PROFILES
from tests.builders import NOW, a_person, an_actor
from tests.builders_cases import RENEWAL, a_desk, a_submitted_case
from tests.builders_employment import FIRST, LAST, a_firm, an_item, filed

pytestmark = pytest.mark.usefixtures('db')
guard_rows_with(filed_upon)


@pytest.fixture
async def firm():
    return await a_firm()


@pytest.fixture
async def holder(firm):
    return await a_person('样例持证人')


@pytest.fixture
async def actor(holder):
    return await an_actor(holder)


@pytest.fixture
async def item(holder):
    return await an_item(holder, origin=Origin.TYPED, issuer='外地样例局')


async def version(actor, item) -> str:
    card = await own_card(actor, item.certificate_id, now=NOW)
    return next(one['version'] for one in card['items'] if one['id'] == item.id)


async def change(actor, row, /, *, reason: str = '录入时抄错', **changes: str) -> None:
    seen = await version(actor, row)
    await change_item(actor, row.id, changes=changes, reason=reason, version=seen, now=NOW)


async def kept(item) -> tuple:
    row = await CertificateItem.get(id=item.id).select_related('certificate')
    return row.code, row.valid_from, row.valid_until, row.certificate.issuer


async def test_the_four_fields_change_and_the_history_says_from_what_to_what_and_why(actor, item):
    await change(
        actor, item, item='Q1', kind='起重机作业', issuer='外地样例市局', valid_from='2024-04-01', valid_until='2028-03-31'
    )  # fmt: skip

    assert await kept(item) == ('Q1', date(2024, 4, 1), date(2028, 3, 31), '外地样例市局')
    (event,) = await history('certificate', item.certificate_id)
    assert (event['step'], event['remark']) == (CertificateStep.CHANGED.value, 'N1（叉车司机）：录入时抄错')
    assert event['changes'] == {
        'item': ['N1（叉车司机）', 'Q1（起重机指挥）'],
        'kind': ['场（厂）内专用机动车辆作业', '起重机作业'],
        'issuer': ['外地样例局', '外地样例市局'],
        'validity': ['2024-03-01至2028-02-29', '2024-04-01至2028-03-31'],
    }


@pytest.mark.parametrize('field', [*sorted(LABELS.keys() - {'item', 'kind', 'issuer', 'valid_from', 'valid_until'}),
                                   'person_id', 'origin'])  # fmt: skip
async def test_every_other_field_is_refused_by_its_clause(actor, item, field):
    before = await Certificate.get(id=item.certificate_id).values()

    with pytest.raises(Refused, match='只能修改作业项目、作业种类、发证机构、证书有效期') as refusal:
        await change(actor, item, issuer='外地样例市局', **{field: '样例'})

    assert [(one.field, bool(one.clause)) for one in refusal.value.objections] == [(field, True)]
    assert await Certificate.get(id=item.certificate_id).values() == before
    assert await history('certificate', item.certificate_id) == []


async def test_an_office_that_lists_less_lets_less_be_changed(actor, item, monkeypatch):
    await set_value('profile', 'zhongshan', now=NOW)
    layer = dict(PROFILES['zhongshan'].layers[0])
    clause = layer['certificate-editable-fields'][0]
    layer['certificate-editable-fields'] = (replace(clause, value=('证书有效期',)),)
    monkeypatch.setitem(
        PROFILES, 'zhongshan', replace(PROFILES['zhongshan'], layers=(layer, *PROFILES['zhongshan'].layers[1:]))
    )

    with pytest.raises(Refused, match='发证机构不能修改；自行录入的证书录入后只能修改证书有效期'):
        await change(actor, item, issuer='外地样例市局')
    await change(actor, item, valid_until='2028-03-31')
    assert (await kept(item))[2] == date(2028, 3, 31)


async def test_the_kind_follows_the_item(actor, item):
    with pytest.raises(Refused, match='作业种类由作业项目确定'):
        await change(actor, item, kind='起重机作业')


async def test_the_same_content_again_writes_nothing(actor, item):
    await change(actor, item, issuer='外地样例局', valid_until='2028-02-29', item='N1')

    assert await history('certificate', item.certificate_id) == []


async def test_a_change_without_a_reason_is_refused(actor, item):
    with pytest.raises(Refused, match='请填写修改原因'):
        await change(actor, item, issuer='外地样例市局', reason=' ')


@pytest.mark.parametrize(('changes', 'told', 'field'), [
    ({'valid_until': '2023-12-31'}, '有效期止早于有效期起', 'valid_until'),
    ({'valid_until': '2060-01-01'}, '10年以后', 'valid_until'),
    ({'valid_from': '昨天'}, '日期应写作', 'valid_from'),
    ({'item': 'Z9'}, '没有写成这样的项目', 'item'),
    ({'issuer': '　'}, '发证机构全称', 'issuer'),
])  # fmt: skip
async def test_what_cannot_be_is_told_at_its_field(actor, item, changes, told, field):
    before = await kept(item)

    with pytest.raises(Refused, match=told) as refusal:
        await change(actor, item, **changes)

    assert [one.field for one in refusal.value.objections] == [field]
    assert await kept(item) == before


async def test_a_validity_printed_to_the_month_is_kept_as_a_month(actor, item):
    await change(actor, item, valid_from='2024-03', valid_until='2028-02')

    row = await CertificateItem.get(id=item.id)
    assert (row.valid_from, row.valid_until, row.by_month) == (date(2024, 3, 1), date(2028, 2, 29), True)


async def test_whoever_saw_an_older_state_is_told_and_overwrites_nothing(actor, item):
    seen = await version(actor, item)
    await change(actor, item, issuer='外地样例市局')

    with pytest.raises(Refused, match=CHANGED_MEANWHILE):
        await change_item(
            actor, item.id, changes={'issuer': '外地样例省局'}, reason='样例', version=seen, now=NOW
        )  # fmt: skip
    assert (await kept(item))[3] == '外地样例市局'


async def test_a_certificate_of_the_office_is_not_its_holder_s_to_change(firm, actor, holder):
    issued = await an_item(holder, 'Q1')

    with pytest.raises(Refused, match=NOT_TYPED):
        await change(actor, issued, valid_until='2029-12-31')


async def test_another_s_certificate_is_not_there(firm, actor, item):
    stranger = await an_actor(await a_person('样例路人'))

    with pytest.raises(NotThere):
        await change_item(stranger, item.id, changes={'issuer': '样例'}, reason='样例', version='', now=NOW)


async def test_whoever_acts_as_an_employer_switches_to_himself_first(actor, item, firm):
    with pytest.raises(Refused, match='请切换到“申请人”身份') as refusal:
        await change_item(
            firm.actor, item.id, changes={'issuer': '样例'}, reason='样例', version='', now=NOW
        )  # fmt: skip

    assert refusal.value.of_right and firm.actor.role is Role.EMPLOYER


async def test_what_a_filed_application_stands_on_stays_as_it_is(actor, holder):
    item = await an_item(holder, origin=Origin.TYPED, issuer='外地样例局', until=date(2027, 1, 20))
    neighbour = await CertificateItem.create(
        certificate_id=item.certificate_id, edition='2019', code='Q2', valid_from=date(2024, 1, 1),
        valid_until=date(2027, 12, 31),
    )  # fmt: skip
    await a_submitted_case(await a_desk('样例二局'), RENEWAL, applicant=holder, held=(item.id,))

    for row, changes in (
        (item, {'valid_until': '2028-01-20'}),
        (item, {'item': 'N2'}),
        (neighbour, {'issuer': '样例'}),
    ):
        with pytest.raises(Refused, match='已用于提交过的申请'):
            await change(actor, row, **changes)
    await change(actor, neighbour, valid_until='2027-12-30')


@pytest.mark.parametrize(('changes', 'told'), [
    ({'valid_until': '2027-12-30'}, '已有聘用记录填报至2027-12-31'),
    ({'valid_from': '2026-01-02'}, '已有聘用记录从2026-01-01开始'),
    ({'item': 'N2'}, '作业项目不能再改'),
    ({'valid_until': '2027-11'}, '已有聘用记录填报至2027-12-31'),
])  # fmt: skip
async def test_what_would_make_an_employment_record_false_is_refused(firm, actor, item, changes, told):
    await filed(firm.actor, item, start=FIRST, end=LAST)

    with pytest.raises(Refused, match=told):
        await change(actor, item, **changes)
    assert (await kept(item))[:3] == ('N1', date(2024, 3, 1), date(2028, 2, 29))


async def test_what_leaves_an_employment_record_true_is_taken(firm, actor, item):
    await filed(firm.actor, item, start=FIRST, end=LAST)

    await change(actor, item, valid_from='2026-01-01', valid_until='2027-12-31', issuer='外地样例市局')

    assert await kept(item) == ('N1', date(2026, 1, 1), date(2027, 12, 31), '外地样例市局')


async def test_typing_a_certificate_in_again_is_no_way_round_the_records(firm, actor, holder, item):
    await filed(firm.actor, item, start=FIRST, end=LAST)
    number = (await Certificate.get(id=item.certificate_id)).number

    async def again(until: str) -> None:
        line = TypedItem(item='N1', valid_from='2024-03-01', valid_until=until)
        await type_in(actor, number=number, archive_number='', issuer='外地样例局', lines=[line], now=NOW)

    with pytest.raises(Refused, match='已有聘用记录填报至2027-12-31'):
        await again('2027-06-30')
    await again('2028-02-28')

    event = (await history('certificate', item.certificate_id))[-1]
    shown = 'N1（叉车司机） 2024-03-01至'
    assert event['changes'] == {'validity': [f'{shown}2028-02-29', f'{shown}2028-02-28']}


async def test_one_item_stands_once_on_a_certificate_and_one_certificate_once_on_the_list(actor, holder, item):
    other = await an_item(holder, 'Q1', origin=Origin.TYPED, issuer='外地样例二局')
    await CertificateItem.create(
        certificate_id=item.certificate_id, edition='2019', code='N2', valid_from=date(2024, 1, 1),
        valid_until=date(2027, 12, 31),
    )  # fmt: skip

    with pytest.raises(Refused, match='这本证书上已有N2'):
        await change(actor, item, item='N2')
    with pytest.raises(Refused, match='您已录入过外地样例局发的这本证书'):
        await change(actor, other, issuer='外地样例局')


async def test_what_a_renewal_replaced_is_history(actor, item):
    await CertificateItem.filter(id=item.id).update(status=ItemStatus.SUPERSEDED)

    with pytest.raises(Refused, match='已换发，不能再修改'):
        await change(actor, item, valid_until='2028-03-31')


async def test_before_the_identity_is_confirmed_no_certificate_is_shown(firm):
    person = await a_person('样例未核验', confirmed=False)
    item = await an_item(person, origin=Origin.TYPED)

    with pytest.raises(Refused, match='请持本人身份证到发证机关窗口核验身份'):
        await own_card(await an_actor(person), item.certificate_id, now=NOW)


async def test_the_card_says_which_item_can_be_renewed_and_why_another_cannot(firm, actor, holder):
    await set_value('profile', 'shanghai', now=NOW)
    soon = await an_item(holder, until=date(2027, 1, 10))
    later = await an_item(holder, 'Q1', until=date(2028, 1, 10))
    taken = await an_item(holder, 'Q2', status=ItemStatus.SUSPENDED)

    told = {}
    for one in (soon, later, taken):
        card = await own_card(actor, one.certificate_id, now=NOW)
        told[one.code] = [objection.message for objection in card['items'][0]['against_renewal']]

    assert told['N1'] == []
    assert '最早在届满前' in told['Q1'][0]
    assert told['Q2'] == ['已暂扣，不能申请复审；恢复后再申请']
