"""From the desk to the hand, for each type of application."""

from datetime import date

import pytest

from documents.papers import PAPERS, bound
from models.applications.operations import issuing
from models.applications.rules.types import ApplicationStatus
from models.applications.tables import ApplicationItem, Paper
from models.certificates.queries import held_by
from models.certificates.rules.items import CertificateStatus, ItemStatus, Origin
from models.certificates.tables import Certificate, CertificateItem
from models.records.tables import Event, Notice
from tests.builders import NOW, a_person
from tests.builders_cases import (
    ADDITION,
    EMPLOYER_CHANGE,
    NEW,
    REISSUE,
    RENEWAL,
    a_desk,
    a_held_item,
    a_submitted_case,
    approved,
    at,
    in_the_hand,
    issued,
    read_again,
    steps_written,
    told,
)

pytestmark = pytest.mark.usefixtures('db')


@pytest.fixture
async def office():
    return await a_desk()


async def handed_over(office, case):
    await issued(office, case)
    await in_the_hand(office, case)
    await issuing.upload(office.clerk, case.id, day=date(2026, 11, 20), now=NOW)


async def test_a_new_application_ends_with_a_certificate_in_the_hand(office):
    case = await a_submitted_case(office, NEW)

    await handed_over(office, case)

    case = await read_again(case)
    item = await CertificateItem.get(application_id=case.id)
    assert case.status is ApplicationStatus.HANDED_OVER
    assert (item.code, item.valid_from, item.valid_until) == ('N1', date(2026, 11, 20), date(2030, 11, 19))
    assert (await Certificate.get(id=item.certificate_id)).prints == 1
    assert (case.platform_on, case.due_on) == (date(2026, 11, 20), None)
    assert await steps_written(case.id) == [
        '受理', '登记考试成绩', '登记考试成绩', '考试合格', '审核', '准予许可', '发证', '制证', '发放证书', '上传公示平台',
    ]  # fmt: skip
    assert await told(case) == [
        '申请已受理', '考试成绩已登记', '考试合格', '申请已审核', '准予许可', '证书已签发', '证书已制作完成', '证书已领取',
        '证书信息已上传全国公示平台',
    ]  # fmt: skip


async def test_every_paper_of_a_case_can_be_printed_from_what_was_frozen(office):
    case = await a_submitted_case(office, NEW)

    await handed_over(office, case)

    papers = await Paper.filter(application_id=case.id).order_by('at', 'form_key')
    assert sorted(paper.form_key for paper in papers) == ['acceptance_notice', 'grant', 'service_receipt']
    for paper in papers:
        assert bound(paper.form_key, paper.data) and paper.edition == PAPERS[paper.form_key].edition
        assert '*' in paper.data['id_number']


async def test_the_items_are_free_for_another_application_once_the_certificate_is_issued(office):
    case = await a_submitted_case(office, NEW)

    await issued(office, case)

    assert await ApplicationItem.filter(application_id=case.id, open_key__not_isnull=True).count() == 0


async def test_an_addition_is_put_on_the_certificate_that_is_there(office):
    person = await a_person()
    held = await a_held_item(person, office, 'N1')
    case = await a_submitted_case(office, ADDITION, items=(('Q1', ''),), applicant=person)

    await handed_over(office, case)

    added = await CertificateItem.get(application_id=case.id)
    assert (added.code, added.certificate_id) == ('Q1', held.certificate_id)
    assert await Certificate.all().count() == 1


async def test_a_renewal_follows_on_the_old_period_and_supersedes_it(office):
    person = await a_person()
    held = await a_held_item(person, office, until=date(2027, 1, 9))
    case = await a_submitted_case(office, RENEWAL, applicant=person, held=(held.id,))

    await handed_over(office, case)

    renewed = await CertificateItem.get(application_id=case.id)
    assert (renewed.valid_from, renewed.valid_until) == (date(2027, 1, 10), date(2031, 1, 9))
    assert (renewed.renewals, renewed.certificate_id) == (1, held.certificate_id)
    assert (await CertificateItem.get(id=held.id)).status is ItemStatus.SUPERSEDED


async def test_a_renewal_that_begins_on_the_29th_of_february_ends_on_a_28th(db):
    office, person = await a_desk(now=at(date(2028, 1, 10))), await a_person()
    held = await a_held_item(person, office, until=date(2028, 2, 28))
    case = await a_submitted_case(office, RENEWAL, applicant=person, held=(held.id,), now=at(date(2028, 1, 10)))

    await issued(office, case, now=at(date(2028, 1, 10)))

    renewed = await CertificateItem.get(application_id=case.id)
    assert (renewed.valid_from, renewed.valid_until) == (date(2028, 2, 29), date(2032, 2, 28))


async def test_a_renewal_of_a_certificate_from_elsewhere_makes_one_of_this_office(office):
    person = await a_person()
    held = await a_held_item(person, office, origin=Origin.TYPED)
    case = await a_submitted_case(office, RENEWAL, applicant=person, held=(held.id,))

    await issued(office, case)

    renewed = await CertificateItem.get(application_id=case.id).select_related('certificate')
    assert renewed.certificate_id != held.certificate_id
    assert (renewed.certificate.origin, renewed.certificate.office_id) == (Origin.ISSUED, office.id)


async def test_a_reissue_is_printed_again_with_its_mark_and_its_old_period(office):
    person = await a_person()
    held = await a_held_item(person, office)
    case = await a_submitted_case(office, REISSUE, applicant=person, held=(held.id,))

    await handed_over(office, case)

    certificate = await Certificate.get(id=held.certificate_id)
    assert (certificate.prints, certificate.reissued_on) == (2, date(2026, 11, 20))
    assert (await CertificateItem.get(id=held.id)).valid_until == date(2027, 1, 9)
    assert '核实补证' in await steps_written(case.id)


async def test_a_reissue_of_a_typed_certificate_is_taken_over_by_the_office(office):
    person = await a_person()
    held = await a_held_item(person, office, origin=Origin.TYPED)
    case = await a_submitted_case(office, REISSUE, applicant=person, held=(held.id,))

    await handed_over(office, case)

    own = await Certificate.get(origin=Origin.ISSUED)
    assert (own.prints, own.reissued_on) == (1, date(2026, 11, 20))
    assert (await Certificate.get(id=held.certificate_id)).status is CertificateStatus.REPLACED


async def test_an_item_of_a_typed_certificate_that_is_not_reissued_is_held_on(office):
    person = await a_person()
    held = await a_held_item(person, office, origin=Origin.TYPED)
    kept = await CertificateItem.create(
        certificate_id=held.certificate_id, edition='2019', code='Q1', valid_from=held.valid_from,
        valid_until=held.valid_until,
    )  # fmt: skip
    case = await a_submitted_case(office, REISSUE, applicant=person, held=(held.id,))

    await handed_over(office, case)

    assert kept.id in [one.item_id for one in await held_by(person.id)]


async def test_a_change_of_employer_leaves_the_period_as_it_is(office):
    person = await a_person()
    held = await a_held_item(person, office)
    case = await a_submitted_case(office, EMPLOYER_CHANGE, applicant=person, held=(held.id,))

    await handed_over(office, case)

    rows = await CertificateItem.all()
    assert [(row.valid_until, row.status) for row in rows] == [(date(2027, 1, 9), ItemStatus.VALID)]
    assert (await Certificate.get(id=held.certificate_id)).reissued_on is None


async def test_a_change_of_employer_is_written_on_the_certificate_and_in_the_log(office):
    person = await a_person()
    held = await a_held_item(person, office)
    await Certificate.filter(id=held.certificate_id).update(employer_name='样例旧单位')
    case = await a_submitted_case(
        office, EMPLOYER_CHANGE, applicant=person, held=(held.id,), employer_name='样例新单位', employer_code='样例代码'
    )

    await issued(office, case)

    certificate = await Certificate.get(id=held.certificate_id)
    assert (certificate.employer_name, certificate.employer_code) == ('样例新单位', '样例代码')
    assert certificate.employer_since == date(2026, 11, 20)
    assert (await Event.get(step='issue')).changes['employer'] == ['样例旧单位', '样例新单位']
    assert '聘用单位已变更为样例新单位' in (await Notice.get(title='证书已签发')).body


async def test_a_change_of_employer_is_written_on_a_typed_certificate_too(office):
    person = await a_person()
    held = await a_held_item(person, office, origin=Origin.TYPED)
    case = await a_submitted_case(
        office, EMPLOYER_CHANGE, applicant=person, held=(held.id,), employer_name='样例新单位'
    )  # fmt: skip

    await issued(office, case)

    assert (await Certificate.get(id=held.certificate_id)).employer_name == '样例新单位'


async def test_a_new_certificate_bears_the_employer_its_case_named(office):
    case = await a_submitted_case(office, NEW, employer_name='样例单位')

    await issued(office, case)

    assert (await Certificate.get()).employer_name == '样例单位'


async def test_a_case_that_names_no_employer_leaves_the_one_that_stands_there(office):
    person = await a_person()
    held = await a_held_item(person, office)
    await Certificate.filter(id=held.certificate_id).update(employer_name='样例旧单位')
    case = await a_submitted_case(office, RENEWAL, applicant=person, held=(held.id,))

    await issued(office, case)

    assert (await Certificate.get()).employer_name == '样例旧单位'


async def test_an_upload_after_the_hand_over_does_not_close_the_case_again(office):
    case = await a_submitted_case(office, NEW)
    await issued(office, case)
    await in_the_hand(office, case)
    closed_at = (await read_again(case)).closed_at

    await issuing.upload(office.clerk, case.id, day=date(2026, 11, 24), now=at(date(2026, 11, 25)))

    assert (await read_again(case)).closed_at == closed_at


async def test_the_period_begins_with_the_decision_however_late_the_issue(office):
    case = await a_submitted_case(office, NEW)
    await approved(office, case)

    await issuing.issue(office.clerk, case.id, now=at(date(2026, 11, 23)))

    assert (await CertificateItem.get(application_id=case.id)).valid_from == date(2026, 11, 20)
