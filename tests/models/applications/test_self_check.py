"""为什么查不到我的证书: each cause is found, the first to deal with stands on top, each has its way out."""

from datetime import date

import pytest

from models.applications.rules.self_check import Cause, Situation, Way, findings
from models.certificates.rules import HeldItem, ItemStatus
from models.certificates.rules.printed import read_printed
from models.regulation.profiles import PROFILES

SHANGHAI = PROFILES['shanghai']
DAY = date(2020, 2, 20)


def held(code: str = 'N1', until: str = '2020-05-20', edition: str = '2019', **more) -> HeldItem:
    return HeldItem(edition=edition, code=code, until=read_printed(until), **more)


OPENS_TODAY = held()


@pytest.mark.parametrize(
    ('situation', 'cause', 'way'),
    [
        (Situation(own_login=False), Cause.NOT_OWN_LOGIN, Way.SIGN_IN),
        (Situation(confirmed=False), Cause.NOT_CONFIRMED, Way.CONFIRM),
        (Situation(own_number='1', number_on_certificate='2'), Cause.NUMBER_DIFFERS, Way.ASK_TO_CORRECT),
        (Situation(held=(held('Q1', edition='2011'),)), Cause.CANCELLED_ITEM, Way.APPLY_NEW),
        (Situation(held=(held(status=ItemStatus.SUPERSEDED),)), Cause.RENEWED, Way.SEE_NEW_CERTIFICATE),
        (Situation(held=(held(status=ItemStatus.REVOKED),)), Cause.REVOKED, Way.ASK_OFFICE),
        (Situation(held=(held(status=ItemStatus.SUSPENDED),)), Cause.SUSPENDED, Way.ASK_OFFICE),
        (Situation(held=(held(until='2020-02-19'),)), Cause.EXPIRED, Way.APPLY_NEW),
        (Situation(held=(held(until='2020-03-19'),)), Cause.CLOSED, Way.APPLY_NEW),
        (Situation(held=(held(until='2020-05-21'),)), Cause.NOT_YET, Way.WAIT),
        (
            Situation(held=(OPENS_TODAY,), open_items=frozenset({('2019', 'N1', '')})),
            Cause.UNDER_WAY,
            Way.SEE_APPLICATION,
        ),
        (Situation(elsewhere=True), Cause.OTHER_REGION, Way.TYPE_IN),
        (Situation(), Cause.UNKNOWN, Way.TYPE_IN),
    ],
)
def test_each_cause_is_found_with_its_way_out(situation, cause, way):
    found = findings(SHANGHAI, DAY, situation)

    assert [(one.cause, one.way) for one in found] == [(cause, way)]
    assert found[0].message


def test_every_cause_is_tried_above():
    marks = test_each_cause_is_found_with_its_way_out.pytestmark[0]

    assert {row[1] for row in marks.args[1]} == set(Cause)


def test_what_can_be_renewed_now_needs_no_explanation():
    assert findings(SHANGHAI, DAY, Situation(own_login=True, held=(OPENS_TODAY,))) == []


def test_not_yet_open_tells_the_first_day():
    found = findings(SHANGHAI, DAY, Situation(held=(held(until='2020-05-21'),)))

    assert '2020年2月21日（周五）起可以申请' in found[0].message


def test_the_login_is_checked_before_the_number_and_the_number_before_the_items():
    situation = Situation(
        own_login=False,
        own_number='1',
        number_on_certificate='2',
        held=(held(until='2020-02-19'), held('Q1', edition='2011')),
    )

    assert [one.cause for one in findings(SHANGHAI, DAY, situation)] == [
        Cause.NOT_OWN_LOGIN,
        Cause.NUMBER_DIFFERS,
        Cause.CANCELLED_ITEM,
        Cause.EXPIRED,
    ]


def test_looking_for_one_item_leaves_the_others_out():
    situation = Situation(held=(held(until='2020-02-19'), held('Q1')), looked_for=('2019', 'N1', ''))

    assert [one.item for one in findings(SHANGHAI, DAY, situation)] == ['N1（叉车司机）']
