"""Messages leave the house once, are tried again when they cannot, and end in a state somebody can see."""

import json
import logging
from datetime import timedelta

import pytest
from tortoise.transactions import in_transaction

from models.people.operations.gateways import retry_failed, save_gateway, send_test
from models.people.outgoing import outgoing_page
from models.people.rules import Duty
from models.people.tables import Person
from models.records.gateway_rules import MailGateway, SmsGateway, Tls
from models.records.gateways import send_mail, send_sms
from models.records.operations import notify
from models.records.outbox import INTERRUPTED, MOST_TRIES, WAITS, claim
from models.records.queries import value_of
from models.records.rules import Channel, MessageState
from models.records.sending import send_waiting
from models.records.tables import Event, Message, Notice
from models.regulation.objection import NotThere, Refused
from tests.builders import NOW, a_person, an_actor, an_office, on_duty
from tests.servers import Http, Smtp, running

SECRET = 'a-sample-secret'


def sms_at(http: Http, **more: object) -> SmsGateway:
    return SmsGateway.of({
        'enabled': True, 'url': f'{http.url}/send', 'headers': 'X-Key: {secret}', 'secret': SECRET,
        'body': '{"to": "{phone}", "say": "{text}"}', 'success': '"code": *0',
    } | more)  # fmt: skip


def mail_at(smtp: Smtp, **more: object) -> MailGateway:
    kept = {'enabled': True, 'host': '127.0.0.1', 'port': smtp.port, 'tls': Tls.NONE.value}
    return MailGateway.of(kept | {'sender': 'notice@example.cn'} | more)


@pytest.fixture
async def http(db):
    async with running(Http()) as server:
        yield server


@pytest.fixture
async def smtp(db):
    async with running(Smtp()) as server:
        yield server


@pytest.fixture
async def admin(db):
    return await an_office()


@pytest.fixture
async def reader(db) -> Person:
    person = await a_person('样例收信人')
    person.mail = 'sample@example.cn'
    await person.save()
    return person


async def test_a_notice_goes_out_by_every_gateway_in_use(admin, reader, http, smtp):
    await save_gateway(admin, sms_at(http), now=NOW)
    await save_gateway(admin, mail_at(smtp), now=NOW)

    await notify(reader.id, '申请已受理', body='请关注"进度"。', now=NOW)
    assert await send_waiting(NOW) == 2

    assert json.loads(http.asked[0].body) == {'to': reader.phone, 'say': '申请已受理。请关注"进度"。'}
    assert http.asked[0].headers['x-key'] == SECRET
    assert (smtp.mails[0]['subject'], smtp.mails[0]['to']) == ('申请已受理', 'sample@example.cn')
    assert smtp.mails[0].get_content().strip() == '请关注"进度"。'
    assert {row.state for row in await Message.all()} == {MessageState.SENT}


async def test_without_a_gateway_there_is_the_notice_alone(admin, reader):
    await notify(reader.id, '申请已受理', now=NOW)

    assert (await Notice.all().count(), await Message.all().count()) == (1, 0)


async def test_a_person_without_an_address_gets_no_message_by_that_way(admin, http, smtp):
    await save_gateway(admin, sms_at(http), now=NOW)
    await save_gateway(admin, mail_at(smtp), now=NOW)

    await notify((await a_person()).id, '申请已受理', now=NOW)

    assert [row.channel for row in await Message.all()] == [Channel.SMS]


async def test_a_closed_account_gets_none(admin, reader, http):
    await save_gateway(admin, sms_at(http), now=NOW)
    await Person.filter(id=reader.id).update(disabled_at=NOW)

    await notify(reader.id, '申请已受理', now=NOW)

    assert not await Message.exists()


async def test_the_same_key_tells_once(admin, reader, http):
    await save_gateway(admin, sms_at(http), now=NOW)
    for _ in range(4):
        await notify(reader.id, '草稿即将删除', now=NOW, key='draft-1-2026-11-30')

    assert (await Notice.all().count(), await Message.all().count()) == (1, 1)


async def test_killed_before_the_end_of_the_transaction_nothing_is_there(admin, reader, http):
    await save_gateway(admin, sms_at(http), now=NOW)
    with pytest.raises(ZeroDivisionError):
        async with in_transaction():
            await notify(reader.id, '申请已受理', now=NOW)
            raise ZeroDivisionError

    await send_waiting(NOW + timedelta(days=1))

    assert (await Notice.all().count(), await Message.all().count(), http.asked) == (0, 0, [])


async def test_killed_after_the_claim_the_next_try_sends_it_once(admin, reader, http):
    await save_gateway(admin, sms_at(http), now=NOW)
    await notify(reader.id, '申请已受理', now=NOW)
    assert await claim((await Message.get()).id, now=NOW)

    await send_waiting(NOW)
    assert http.asked == []
    for minutes in (1, 2, 3):
        await send_waiting(NOW + timedelta(minutes=minutes))

    assert ((await Message.get()).state, len(http.asked)) == (MessageState.SENT, 1)


async def test_killed_after_the_gateway_had_it_one_copy_follows_and_no_more(admin, reader, http):
    await save_gateway(admin, sms_at(http), now=NOW)
    await notify(reader.id, '申请已受理', now=NOW)
    message = await claim((await Message.get()).id, now=NOW)
    assert message and await send_sms(sms_at(http), message.address, message.title) == ''

    for minutes in (1, 2, 60, 600):
        await send_waiting(NOW + timedelta(minutes=minutes))

    assert ((await Message.get()).state, len(http.asked)) == (MessageState.SENT, 2)


async def test_a_mail_that_goes_out_once_more_carries_the_same_number(admin, reader, smtp):
    await save_gateway(admin, mail_at(smtp), now=NOW)
    await notify(reader.id, '申请已受理', now=NOW)
    await send_waiting(NOW)
    await Message.all().update(state=MessageState.WAITING, next_try_at=NOW)  # its result was lost with the server

    await send_waiting(NOW + timedelta(minutes=1))

    assert len(smtp.mails) == 2
    assert len({mail['message-id'] for mail in smtp.mails}) == 1


async def test_two_runs_at_once_send_one_message_once(admin, reader, http):
    await save_gateway(admin, sms_at(http), now=NOW)
    await notify(reader.id, '申请已受理', now=NOW)
    number = (await Message.get()).id

    assert [await claim(number, now=NOW) is not None for _ in range(2)] == [True, False]


async def test_a_gateway_that_fails_is_asked_again_later_and_later_then_the_message_has_failed(admin, reader, http):
    await save_gateway(admin, sms_at(http), now=NOW)
    await notify(reader.id, '申请已受理', now=NOW)
    http.status, moment, told = 500, NOW, []

    for wait in (*WAITS, timedelta(days=1)):
        await send_waiting(moment)
        await send_waiting(moment + wait - timedelta(seconds=1))  # too early
        told.append(len(http.asked))
        moment += wait
    await send_waiting(moment)

    row = await Message.get()
    assert told == list(range(1, MOST_TRIES + 1))
    assert (row.state, row.trouble, row.next_try_at) == (MessageState.FAILED, '短信网关返回状态500', None)


async def test_an_answer_without_the_mark_of_success_is_a_failure(admin, reader, http):
    await save_gateway(admin, sms_at(http), now=NOW)
    await notify(reader.id, '申请已受理', now=NOW)
    http.answer = '{"code": 17, "message": "余额不足"}'

    assert await send_waiting(NOW) == 0

    assert (await Message.get()).trouble == '短信网关的回答里没有成功标志'


async def test_a_redirection_is_not_followed(http):
    http.status, http.location = 302, f'{http.url}/elsewhere'

    assert await send_sms(sms_at(http), '19900000000', '文') == '短信网关返回状态302'

    assert [one.path for one in http.asked] == ['/send']


async def test_a_gateway_that_says_nothing_is_left_in_time(http):
    http.delay = 5

    assert await send_sms(sms_at(http), '19900000000', '文', seconds=0.2) == '短信网关没有及时回答'


async def test_nobody_there_is_told_as_such(http):
    gone = SmsGateway.of(sms_at(http).kept | {'url': 'http://127.0.0.1:9/'})

    assert await send_sms(gone, '19900000000', '文') == '短信网关连接不上，请核对网址和网络'


async def test_a_dead_gateway_rests_after_three_failures_and_the_other_goes_on(admin, reader, http, smtp):
    await save_gateway(admin, sms_at(http), now=NOW)
    await save_gateway(admin, mail_at(smtp), now=NOW)
    for place in range(5):
        await notify(reader.id, f'第{place}条', now=NOW)
    http.status = 503

    await send_waiting(NOW)

    assert (len(http.asked), len(smtp.mails)) == (3, 5)


@pytest.mark.parametrize(('refuses', 'words'), [
    ('RCPT', '邮件服务器不接受收件邮箱'), ('MAIL', '邮件服务器不接受发件邮箱'), ('DATA', '邮件服务器没有接受邮件'),
])  # fmt: skip
async def test_a_mail_server_that_refuses_is_told_in_words(smtp, refuses, words):
    smtp.refuses = refuses

    assert await send_mail(mail_at(smtp), 'sample@example.cn', '题', '文', number='1', now=NOW) == words


async def test_a_server_that_hangs_up_after_taking_the_mail_has_taken_it(smtp):
    smtp.hangs_up = True

    assert await send_mail(mail_at(smtp), 'sample@example.cn', '题', '文', number='1', now=NOW) == ''


async def test_mail_never_goes_in_the_clear_where_a_private_line_is_asked_for(smtp):
    private = mail_at(smtp, tls=Tls.STARTTLS.value)

    assert await send_mail(private, 'sample@example.cn', '题', '文', number='1', now=NOW) != ''
    assert smtp.mails == []


async def test_a_line_end_in_an_address_or_a_title_adds_no_header(smtp):
    told = await send_mail(mail_at(smtp), 'a@example.cn\r\nBcc: b@example.cn', '题', '文', number='1', now=NOW)

    assert (told, smtp.mails) == ('收件邮箱不正确', [])


async def failed(reader: Person) -> Message:
    await notify(reader.id, '申请已受理', now=NOW)
    await Message.all().update(
        state=MessageState.FAILED, tries=MOST_TRIES, trouble='短信网关返回状态500', next_try_at=None
    )
    return await Message.get()


async def test_a_failed_message_is_listed_and_a_retry_sends_it_now(admin, reader, http):
    await save_gateway(admin, sms_at(http), now=NOW)
    row = await failed(reader)
    count, listed = await outgoing_page()
    assert (count, listed[0]['name'], listed[0]['address'][3:7]) == (1, '样例收信人', '****')

    assert await retry_failed(admin, row.id, now=NOW) == ''

    assert (len(http.asked), (await Message.get()).state) == (1, MessageState.SENT)
    assert await outgoing_page() == (0, [])


async def test_a_retry_that_fails_again_is_told_and_tried_on(admin, reader, http):
    await save_gateway(admin, sms_at(http), now=NOW)
    row = await failed(reader)
    http.status = 502

    assert await retry_failed(admin, row.id, now=NOW) == '短信网关返回状态502'
    http.status = 200
    await send_waiting(NOW + WAITS[0])

    assert (await Message.get()).state == MessageState.SENT


async def test_what_was_sent_is_not_sent_by_a_retry(admin, reader, http):
    await save_gateway(admin, sms_at(http), now=NOW)
    await notify(reader.id, '申请已受理', now=NOW)
    await send_waiting(NOW)

    with pytest.raises(NotThere):
        await retry_failed(admin, (await Message.get()).id, now=NOW)

    assert len(http.asked) == 1


async def test_only_an_administrator_sets_tries_and_retries(admin, reader, http):
    clerk = await on_duty(Duty.CLERK, admin.organisation_id)
    row = await failed_by(admin, reader, http)
    for actor in (clerk, await an_actor(await a_person())):
        for act in (
            save_gateway(actor, SmsGateway(), now=NOW),
            send_test(actor, Channel.SMS, '19900000000', now=NOW),
            retry_failed(actor, row.id, now=NOW),
        ):
            with pytest.raises(Refused):
                await act

    assert http.asked == []


async def failed_by(admin, reader, http) -> Message:
    await save_gateway(admin, sms_at(http), now=NOW)
    return await failed(reader)


async def test_killed_in_the_last_try_it_ends_as_failed_and_says_so(admin, reader, http):
    await save_gateway(admin, sms_at(http), now=NOW)
    await notify(reader.id, '申请已受理', now=NOW)
    await Message.all().update(tries=MOST_TRIES, next_try_at=NOW)

    await send_waiting(NOW)

    row = await Message.get()
    assert (row.state, row.trouble, http.asked) == (MessageState.FAILED, INTERRUPTED, [])


async def test_what_waits_when_its_gateway_is_switched_off_fails_and_can_be_sent_later(admin, reader, http):
    await save_gateway(admin, sms_at(http), now=NOW)
    await notify(reader.id, '申请已受理', now=NOW)
    await save_gateway(admin, sms_at(http, enabled=False), now=NOW)

    await send_waiting(NOW)
    assert (await Message.get()).state == MessageState.FAILED
    await save_gateway(admin, sms_at(http), now=NOW)

    assert await retry_failed(admin, (await Message.get()).id, now=NOW) == ''


async def test_an_empty_secret_keeps_the_old_one_and_the_log_never_tells_it(admin, http):
    await save_gateway(admin, sms_at(http), now=NOW)
    await save_gateway(admin, sms_at(http, secret='', method='GET', url=http.url + '/{phone}/{text}'), now=NOW)

    assert (await value_of('gateway.sms'))['secret'] == SECRET
    events = await Event.filter(step='gateway_changed')
    assert len(events) == 2
    assert SECRET not in str([event.changes for event in events])


async def test_a_gateway_that_cannot_serve_is_not_switched_on(admin):
    with pytest.raises(Refused):
        await save_gateway(admin, SmsGateway(enabled=True), now=NOW)
    await save_gateway(admin, SmsGateway(enabled=False, url='half'), now=NOW)

    assert (await value_of('gateway.sms'))['url'] == 'half'


async def test_a_test_message_goes_out_at_once_or_tells_why_not(admin, http):
    await save_gateway(admin, sms_at(http), now=NOW)
    await send_test(admin, Channel.SMS, '199 0000 0000', now=NOW)
    http.status = 401

    with pytest.raises(Refused, match='短信网关返回状态401'):
        await send_test(admin, Channel.SMS, '19900000000', now=NOW)

    assert json.loads(http.asked[0].body)['to'] == '19900000000'
    assert not await Message.exists()


async def test_neither_number_nor_address_nor_secret_stands_in_the_log(admin, reader, http, smtp, caplog):
    caplog.set_level(logging.DEBUG)
    await save_gateway(admin, sms_at(http, method='GET', url=http.url + '/{phone}/{text}'), now=NOW)
    await save_gateway(admin, mail_at(smtp), now=NOW)
    http.status, smtp.refuses = 500, 'RCPT'
    await notify(reader.id, '申请已受理', now=NOW)

    await send_waiting(NOW)

    ours = '\n'.join(record.getMessage() for record in caplog.records if record.name.startswith('tezhengtong'))
    assert ours.count('message ') >= 2
    for private in (reader.phone, reader.mail, SECRET):
        assert private not in ours
