"""Passwords and the waiting after failures: pure tables."""

from datetime import UTC, datetime, timedelta

import pytest

from models.people.rules import Duty, masked_phone, objections_to_password, waiting_until

NOON = datetime(2026, 11, 20, 4, 0, tzinfo=UTC)


def ago(*minutes: float) -> list[datetime]:
    """Failures that many minutes before noon, newest first."""
    return [NOON - timedelta(minutes=m) for m in sorted(minutes)]


@pytest.mark.parametrize(
    ('password', 'accepted'),
    [
        pytest.param('abcdefg', False, id='seven characters'),
        pytest.param('abcdefgh', True, id='eight characters'),
        pytest.param('a1' * 64, False, id='only two different characters'),
        pytest.param('abc' * 43, False, id='a hundred and twenty-nine characters'),
        pytest.param('12345678', False, id='the commonest of all'),
        pytest.param('19900000001', False, id='the telephone number'),
        pytest.param('990101198005050017', False, id='the identity number'),
        pytest.param('05050017', False, id='the end of the identity number'),
        pytest.param('我的叉车开得稳当', True, id='eight Chinese characters'),
    ],
)
def test_a_new_password(password, accepted):
    objections = objections_to_password(password, id_number='990101198005050017', phone='19900000001')

    assert (objections == []) is accepted


def test_four_failures_still_let_the_owner_try():
    assert waiting_until(pair=ago(1, 2, 3, 4), name=ago(1, 2, 3, 4), address=ago(1, 2, 3, 4)) is None


def test_five_failures_lock_this_name_from_this_address_for_a_quarter_of_an_hour():
    failures = ago(1, 2, 3, 4, 5)

    assert waiting_until(pair=failures, name=failures, address=failures) == NOON + timedelta(minutes=10)


def test_a_stranger_who_fails_elsewhere_does_not_lock_the_owner_out():
    assert waiting_until(pair=[], name=ago(*range(1, 11)), address=[]) is None


def test_a_stranger_with_many_addresses_costs_the_owner_half_a_minute():
    assert waiting_until(pair=[], name=ago(*[0.1 * n for n in range(20)]), address=[]) == NOON + timedelta(seconds=30)


def test_one_address_that_tries_everybody_waits():
    assert waiting_until(pair=[], name=[], address=ago(*[0.1 * n for n in range(60)])) is not None


def test_telephone_numbers_are_masked():
    assert masked_phone('19900000001') == '199****0001'
    assert masked_phone('110') == '***'


def test_every_duty_has_a_chinese_word():
    assert all(not duty.label.isascii() for duty in Duty)
