"""Filled forms for tests, filled in the way people do it."""

from datetime import datetime
from typing import Any
from uuid import UUID

from documents.catalogue import FORMS
from models.forms import operations
from models.forms.rules import Entry
from models.records.rules import FIRST_HASH, Actor, Role
from models.records.tables import ChainHead
from tests.builders import NOW, a_person, an_actor

REISSUE, CENTER = FORMS['reissue'], FORMS['exam_center']


async def a_log() -> None:
    """The log of a server that has been set up, without the wait for an administrator's password."""
    await ChainHead.get_or_create(id=1, defaults={'hash': FIRST_HASH})


async def a_candidate(name: str = '样例甲') -> Actor:
    """Somebody signed in as himself."""
    await a_log()
    return await an_actor(await a_person(name), Role.CANDIDATE)


async def a_draft(actor: Actor, key: str = 'reissue', *, token: str = 'a', now: datetime = NOW, **answers: Any) -> UUID:
    """A draft of that form, begun with these answers."""
    return await operations.begin(actor, FORMS[key], known=answers, begun_by=token, now=now)


async def a_finished_form(actor: Actor, key: str = 'reissue', *, token: str = 'f', now: datetime = NOW) -> UUID:
    """The filled sample of that form, finished."""
    draft = await operations.begin(actor, FORMS[key], known=FORMS[key].sample(), begun_by=token, now=now)
    await operations.finish(actor, draft, FORMS[key], now=now)
    return draft


def typed(path: str, value: Any, was: Any = '', *, window: str = 'w1', turn: int = 1) -> Entry:
    """Something typed in a window."""
    return Entry(path=path, value=value, was=was, window=window, turn=turn)
