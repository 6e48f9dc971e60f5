"""The password asked again before somebody's certificates are shown (再次核对密码): good for ten minutes in one browser."""

from datetime import datetime, timedelta

from tortoise.transactions import in_transaction

from models.people import passwords
from models.people.operations.sign_in import note_failure, one_try
from models.people.rights import authorise
from models.people.tables import Person, UserSession
from models.records.attempts import watched
from models.records.operations import write_event
from models.records.rules import Actor
from models.regulation.labelled import Labelled
from models.regulation.objection import Objection, Refused

PROOF_HOLDS = timedelta(minutes=10)
WRONG = '密码不正确，请重新输入；这里用的是登录本系统的密码'
ASK_AGAIN = '为保护您的证书，请再次输入登录密码后查看'


class ProvingStep(Labelled):
    """What somebody does to show that it is he."""

    PROVED = 'proved', '再次核对密码'


class NotProved(Refused):
    """The password has to be asked again; nothing is wrong but the time that passed."""


@watched(ProvingStep.PROVED)
async def prove(actor: Actor, password: str, *, address: str, now: datetime) -> None:
    """Compare the password off the event loop and remember in this session that it was right.

    Wrong tries count together with those of signing in, so a browser left open is no way around its lock-out.
    """
    await authorise(actor, now=now)  # or a dead session could go on trying passwords
    person = await Person.get(id=actor.person_id)
    async with one_try(person.id_number, address, now=now):
        if not await passwords.fits(password, person.password_hash):
            await note_failure(person.id_number, address, now=now)
            raise Refused(Objection(message=WRONG, field='password'))
    async with in_transaction():
        await authorise(actor, now=now)
        await UserSession.filter(id=actor.session_id).update(proved_at=now)
        await write_event(actor, ProvingStep.PROVED, 'person', person.id, now=now)


async def proved_until(session_id: int | None, *, now: datetime) -> datetime | None:
    """Until when the last proof of this session holds; None where there is none, or it is over."""
    session = await UserSession.get_or_none(id=session_id)
    if session is None or session.proved_at is None or not session.proved_at <= now < session.proved_at + PROOF_HOLDS:
        return None
    return session.proved_at + PROOF_HOLDS


async def refuse_unproved(actor: Actor, *, now: datetime) -> None:
    """Raise NotProved unless the password was asked again a short while ago, in the browser that asks now."""
    if await proved_until(actor.session_id, now=now) is None:
        raise NotProved(ASK_AGAIN)
