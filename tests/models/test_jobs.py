"""The clock's work: every job in its time, none twice, a failing one stops nobody."""

import asyncio
from datetime import datetime, timedelta

from models.jobs import JOBS, Clockwork, Job
from models.people.operations.purging import purge_sign_ins
from models.people.tables import SignInFailure, UserSession
from models.records.operations import notify
from models.records.rules import MessageState, Role
from models.records.tables import Message
from tests.builders import NOW, a_person, an_actor, an_office

MINUTE = timedelta(minutes=1)


def counting(name: str, every: timedelta) -> tuple[Job, list[datetime]]:
    ran: list[datetime] = []

    async def do(now: datetime) -> int:
        ran.append(now)
        return 1

    return Job(name, do, every), ran


async def test_each_job_runs_in_its_own_time():
    often, ran_often = counting('often', MINUTE)
    seldom, ran_seldom = counting('seldom', 10 * MINUTE)
    clockwork = Clockwork((often, seldom))

    for minutes in range(21):
        await clockwork.run_due(NOW + minutes * MINUTE)
        await clockwork.run_due(NOW + minutes * MINUTE)

    assert (len(ran_often), len(ran_seldom)) == (21, 3)


async def test_after_a_start_every_job_runs_at_once():
    seldom, ran = counting('seldom', timedelta(days=1))

    await Clockwork((seldom,)).run_due(NOW)
    await Clockwork((seldom,)).run_due(NOW)

    assert len(ran) == 2


async def test_a_clock_that_was_set_back_stops_no_job():
    often, ran = counting('often', MINUTE)
    clockwork = Clockwork((often,))
    await clockwork.run_due(NOW)

    await clockwork.run_due(NOW - timedelta(days=3))

    assert len(ran) == 2


async def test_a_job_that_fails_is_logged_and_runs_again_and_the_others_run(caplog):
    other, ran = counting('other', MINUTE)

    async def fail(now: datetime) -> int:
        raise ZeroDivisionError

    clockwork = Clockwork((Job('failing', fail, MINUTE), other))
    for minutes in range(2):
        await clockwork.run_due(NOW + minutes * MINUTE)

    assert len(ran) == 2
    assert sum('failing failed: incident' in record.message for record in caplog.records) == 2


async def test_the_runner_waits_for_a_round_before_it_begins_another():
    running = highest = rounds = 0

    async def slow(now: datetime) -> int:
        nonlocal running, highest, rounds
        running += 1
        highest, rounds = max(highest, running), rounds + 1
        await asyncio.sleep(0.02)
        running -= 1
        return 0

    task = asyncio.ensure_future(Clockwork((Job('slow', slow, timedelta(0)),)).keep_running(pause=0))
    while rounds < 3:
        await asyncio.sleep(0.01)
    task.cancel()

    assert highest == 1


async def test_all_jobs_run_on_an_empty_office(db, caplog):
    await an_office()

    await Clockwork(JOBS).run_due(NOW)

    assert not [record.message for record in caplog.records if 'incident' in record.message]


async def test_a_message_that_waited_through_a_standstill_goes_its_way(db):
    await an_office()
    await notify((await a_person()).id, '申请已受理', now=NOW)
    await Message.create(notice_id=1, channel='sms', address='19900000000', at=NOW, next_try_at=NOW)

    await Clockwork(JOBS).run_due(NOW + timedelta(days=10))

    assert (await Message.get()).state == MessageState.FAILED  # its gateway is off: that is told, not tried for ever


async def test_old_sessions_and_failed_tries_go_and_the_last_of_each_person_stays(db):
    person = await a_person()
    for days in (100, 90, 80):
        await an_actor(person, Role.EMPLOYER, 7, now=NOW - timedelta(days=days))
    await UserSession.all().update(expires_at=NOW - timedelta(days=60))
    fresh = await an_actor(await a_person())
    for minutes in (1, 20):
        await SignInFailure.create(login_key='x', address='', at=NOW - minutes * MINUTE)

    gone = [await purge_sign_ins(NOW) for _ in range(2)]

    assert gone == [3, 0]
    assert [row.id for row in await UserSession.all().order_by('id')] == [3, fresh.session_id]
    assert await SignInFailure.all().count() == 1
