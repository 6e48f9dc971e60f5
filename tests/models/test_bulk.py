"""Work on thousands of rows lets others have their turn, and stands back while somebody waits for an answer."""

import asyncio
import time

from models.bulk import SHARE, TURN, Turns, answered_first


async def rounds_of_others() -> int:
    """How often everybody else has his turn while work whose turn is used up gives way."""
    turns, rounds = Turns(), 0
    await asyncio.sleep(TURN)

    async def others() -> None:
        nonlocal rounds
        while True:
            rounds += 1
            await asyncio.sleep(0)

    elsewhere = asyncio.create_task(others())
    await turns.over()
    elsewhere.cancel()
    return rounds


async def waited(done: asyncio.Event) -> None:
    """Somebody else's page."""
    with answered_first():
        await done.wait()


async def test_nobody_waits_for_an_answer_and_the_work_goes_on_after_one_round():
    assert await rounds_of_others() == 1


async def test_somebody_waits_and_the_work_stands_back_for_its_share_and_goes_on():
    done = asyncio.Event()
    asking = asyncio.create_task(waited(done))
    await asyncio.sleep(0)
    begun = time.perf_counter()

    rounds = await rounds_of_others()

    assert rounds > 1
    assert time.perf_counter() - begun >= SHARE * TURN
    done.set()
    await asking
    assert await rounds_of_others() == 1


async def test_what_somebody_waits_for_does_not_stand_back_for_itself():
    with answered_first():
        assert await rounds_of_others() == 1
