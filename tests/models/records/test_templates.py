"""Values in a template stay values, wherever they stand."""

import json
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.records.gateway_rules import MailGateway, SmsGateway, objections_to_mail, objections_to_sms
from models.records.templates import BodyKind, filled_address, filled_body, filled_headers

TEXTS = st.text(st.characters(exclude_categories=('Cs',)))
SOUND = SmsGateway(
    enabled=True, url='https://sms.example.cn/send', headers='Authorization: Bearer {secret}',
    body='{"to": "{phone}", "say": "{text}"}', secret='a-sample-secret',
)  # fmt: skip


@given(TEXTS)
def test_any_text_stays_one_json_string(text):
    body = filled_body('{"say": "{text}", "n": 1}', {'text': text}, BodyKind.JSON)

    assert json.loads(body) == {'say': text, 'n': 1}


@given(TEXTS)
def test_any_text_stays_one_field_of_a_form(text):
    body = filled_body('a=1&say={text}', {'text': text}, BodyKind.FORM)

    assert parse_qs(body, keep_blank_values=True) == {'a': ['1'], 'say': [text]}


@given(TEXTS)
def test_any_text_stays_one_piece_of_an_address(text):
    parts = urlsplit(filled_address('https://sms.example.cn/send?say={text}&a=1', {'text': text}))

    assert parts.hostname == 'sms.example.cn'
    assert parse_qs(parts.query, keep_blank_values=True) == {'a': ['1'], 'say': [text]}


def test_a_text_that_looks_like_a_blank_is_not_filled_again():
    assert filled_body('{text}', {'text': '{secret}', 'secret': 'hidden'}, BodyKind.FORM) == '%7Bsecret%7D'


def test_a_value_cannot_begin_a_header_of_its_own():
    headers = filled_headers('X-Text: {text}\n\nX-Key: {secret}', {'text': 'a\r\nX-Other: b', 'secret': 'c'})

    assert headers == {'X-Text': 'aX-Other: b', 'X-Key': 'c'}


def fields(objections: list) -> list[str]:
    return [one.field for one in objections]


def test_a_sound_gateway_has_nothing_against_it():
    assert objections_to_sms(SOUND) == []


@pytest.mark.parametrize(('wrong', 'field'), [
    pytest.param({'url': 'ftp://sms.example.cn'}, 'url', id='another kind of address'),
    pytest.param({'url': 'https://name:word@sms.example.cn/'}, 'url', id='a password in the address'),
    pytest.param({'url': 'https://sms.example.cn:99999/'}, 'url', id='a port that cannot be'),
    pytest.param({'body': '{"to": "{phone}"}'}, 'body', id='no place for the text'),
    pytest.param({'body': '{"to": {phone}, "say": "{text}'}, 'body', id='broken JSON'),
    pytest.param({'success': '(ok'}, 'success', id='a broken expression'),
    pytest.param({'headers': 'Authorization: Bearer abc'}, 'headers', id='a credential that would be shown again'),
    pytest.param({'headers': 'no colon'}, 'headers', id='a line that is no header'),
    pytest.param({'secret': ''}, 'secret', id='a template that needs a secret'),
])  # fmt: skip
def test_what_is_wrong_with_a_gateway_is_told_at_its_field(wrong, field):
    assert field in fields(objections_to_sms(SmsGateway.of(SOUND.kept | wrong)))


@pytest.mark.parametrize(('wrong', 'field'), [
    ({'host': 'a b'}, 'host'), ({'port': 0}, 'port'), ({'sender': '样例'}, 'sender'),
    ({'user': 'sample', 'secret': ''}, 'secret'), ({'user': 'sample', 'secret': 'x', 'tls': 'none'}, 'tls'),
])  # fmt: skip
def test_what_is_wrong_with_a_mail_server_is_told_at_its_field(wrong, field):
    sound = MailGateway(enabled=True, host='mail.example.cn', sender='notice@example.cn')

    assert objections_to_mail(sound) == []
    assert field in fields(objections_to_mail(MailGateway.of(sound.kept | wrong)))


def test_a_secret_is_never_shown_whole():
    assert SOUND.without_secret().secret == ''
    assert SOUND.secret_hint == '已设置，末两位 et'
    assert SmsGateway(secret='short').secret_hint == '已设置'
