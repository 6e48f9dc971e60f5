"""The sheet of one's own certificate: after the password, the same in both files, each taking away kept."""

from collections import Counter
from datetime import date, timedelta

import pytest

from documents.forms.papers.certificate_sheet import CERTIFICATE_SHEET
from documents.pdf import to_pdf
from documents.word import to_word
from models.certificates.rules.items import CertificateStatus, ItemStatus, Origin
from models.certificates.sheets import see_sheet, take_sheet
from models.certificates.tables import Certificate, CertificateItem
from models.people.operations.proving import PROOF_HOLDS, NotProved
from models.people.tables import UserSession
from models.records.queries import history
from models.regulation.objection import NotThere, Refused
from tests.builders import NOW, a_person, an_actor, an_office
from tests.builders_employment import an_item
from tests.documents.outline import squeezed, word_text
from tests.documents.test_characters import declared_and_filled, pdf_text

pytestmark = pytest.mark.usefixtures('db')


@pytest.fixture
async def holder():
    await an_office()
    return await a_person('样例持证人')


@pytest.fixture
async def actor(holder):
    actor = await an_actor(holder)
    await UserSession.filter(id=actor.session_id).update(proved_at=NOW)
    return actor


async def test_the_sheet_says_what_the_certificate_says(actor, holder):
    item = await an_item(holder)
    await an_item(holder, 'Q1')
    await CertificateItem.create(
        certificate_id=item.certificate_id, edition='2019', code='Q2', restriction='限桥式起重机',
        valid_from=date(2022, 7, 1), valid_until=date(2026, 7, 31), by_month=True,
    )  # fmt: skip
    await CertificateItem.create(
        certificate_id=item.certificate_id, edition='2019', code='N2', valid_from=date(2020, 1, 1),
        valid_until=date(2023, 12, 31), status=ItemStatus.SUPERSEDED,
    )  # fmt: skip
    await Certificate.filter(id=item.certificate_id).update(
        employer_name='样例机械有限公司', archive_number='样例0001', reissued_on=date(2026, 3, 1)
    )

    data = await see_sheet(actor, item.certificate_id, now=NOW)

    lines = data.pop('items')
    assert data == {
        'name': '样例持证人', 'number': holder.id_number, 'archive_number': '样例0001', 'issuer': '样例县市场监督管理局',
        'employer': '样例机械有限公司', 'reissued': '此证补发', 'as_of': '2026-11-20',
    }  # fmt: skip
    assert [(one['item'], one['approved'], one['until'], one['status']) for one in lines] == [
        ('N1（叉车司机）', '2024-03-01', '2028-02-29', '有效'),
        ('Q2（限桥式起重机）', '2022-07', '2026-07', '已过期'),
    ]


async def test_word_pdf_and_declaration_say_the_same_and_the_same_data_give_the_same_bytes(actor, holder):
    item = await an_item(holder)

    first, again = [await see_sheet(actor, item.certificate_id, now=NOW) for _ in range(2)]

    trees = [CERTIFICATE_SHEET.bind(data) for data in (first, again)]
    assert CERTIFICATE_SHEET.objections(first, NOW.date()) == []
    assert to_pdf(trees[0]) == to_pdf(trees[1]) and to_word(trees[0]) == to_word(trees[1])
    in_pdf, in_word = Counter(pdf_text(to_pdf(trees[0]))), Counter(squeezed(word_text(to_word(trees[0]))))
    assert in_pdf == in_word == Counter(declared_and_filled(CERTIFICATE_SHEET, first))
    assert holder.id_number in squeezed(word_text(to_word(trees[0])))
    assert '以证书原件为准' in squeezed(word_text(to_word(trees[0])))


async def test_every_taking_away_is_one_event_and_looking_is_none(actor, holder):
    item = await an_item(holder)

    await see_sheet(actor, item.certificate_id, now=NOW)
    assert await history('certificate', item.certificate_id) == []
    for kind in ('PDF', 'Word'):
        await take_sheet(actor, item.certificate_id, kind=kind, now=NOW)

    events = await history('certificate', item.certificate_id)
    assert [(event['title'], event['remark']) for event in events] == [('下载证书', 'PDF'), ('下载证书', 'Word')]
    assert events[0]['changes'] == events[1]['changes'] and holder.id_number not in repr(events)


@pytest.mark.parametrize('act', [see_sheet, lambda *given, now: take_sheet(*given, kind='PDF', now=now)])
async def test_without_the_password_asked_again_nothing_is_handed_out(actor, holder, act):
    item = await an_item(holder)
    elsewhere = await an_actor(holder)

    for asking, moment in ((elsewhere, NOW), (actor, NOW + PROOF_HOLDS)):
        with pytest.raises(NotProved):
            await act(asking, item.certificate_id, now=moment)
    assert await history('certificate', item.certificate_id) == []
    assert (await act(actor, item.certificate_id, now=NOW + timedelta(minutes=9)))['number'] == holder.id_number


async def test_of_what_one_typed_in_oneself_there_is_no_sheet(actor, holder):
    item = await an_item(holder, origin=Origin.TYPED)

    with pytest.raises(Refused, match='由您自行录入') as refusal:
        await see_sheet(actor, item.certificate_id, now=NOW)
    assert not isinstance(refusal.value, NotProved)


async def test_of_a_revoked_certificate_there_is_no_sheet(actor, holder):
    item = await an_item(holder)
    await Certificate.filter(id=item.certificate_id).update(status=CertificateStatus.REVOKED)

    with pytest.raises(Refused, match='已撤销，不再提供'):
        await see_sheet(actor, item.certificate_id, now=NOW)


async def test_another_s_sheet_is_not_there_and_nobody_s_before_his_identity_is_confirmed(actor, holder):
    theirs = await an_item(await a_person('样例另一人'))
    nobody = await a_person('样例未核验', confirmed=False)
    own = await an_item(nobody)

    with pytest.raises(NotThere):
        await see_sheet(actor, theirs.certificate_id, now=NOW)
    with pytest.raises(Refused, match='身份尚未核验'):
        await see_sheet(await an_actor(nobody), own.certificate_id, now=NOW)
