"""Writing events, notices, settings. Called inside the caller's transaction, so act and event stand together."""

from datetime import datetime
from typing import Any

from models.records.outbox import queue
from models.records.rules import FIRST_HASH, Actor, NoticeState, content_of, sealed
from models.records.tables import ChainHead, Counter, Event, Notice, Setting, StoredFile
from models.regulation.labelled import Labelled


async def open_chain() -> None:
    """Make the head of the event chain, once, when the office is set up."""
    await ChainHead.create(id=1, hash=FIRST_HASH)


async def hold_log() -> None:
    """Let nobody else write into the log until this transaction ends; what is counted or looked for now stays so.

    For what stands in no row that could be held. It is held last, as by every event: rows of people first.
    """
    await ChainHead.select_for_update().get(id=1)


async def write_event(
    actor: Actor,
    step: Labelled,
    subject: str,
    subject_id: object,
    *,
    now: datetime,
    remark: str = '',
    changes: dict[str, Any] | None = None,
) -> Event:
    """Append one event to the chain. `changes` is {field: [old, new]}; numbers of persons enter it masked."""
    head = await ChainHead.select_for_update().get(id=1)
    event = Event(
        at=now, person_id=actor.person_id, role=actor.role, organisation_id=actor.organisation_id,
        mandate_id=actor.mandate_id, step=step.value, title=step.label, subject=subject, subject_id=str(subject_id),
        remark=remark, changes=changes or {}, before_hash=head.hash,
    )  # fmt: skip
    event.hash = sealed(content_of(event), before=head.hash)
    await event.save()
    head.hash, head.event_id, head.count = event.hash, event.id, head.count + 1
    await head.save()
    return event


async def notify(
    person_id: int, title: str, *, now: datetime, body: str = '', link: str = '', key: str | None = None
) -> None:
    """Put a notice before a person, in the same transaction as what it tells of; it goes out by every gateway in use.

    A `key` names what it tells of: the same key again tells nothing.
    """
    if key is not None and await Notice.filter(key=key).exists():
        return
    notice = await Notice.create(person_id=person_id, title=title, body=body, link=link, key=key, at=now)
    await queue(notice, now=now)


async def hand_over_notices(from_id: int, to_id: int, *, only: list[int] | None = None) -> None:
    """What one person was told (`only` these), the other reads: they are one, or were taken for one by mistake."""
    found = Notice.filter(person_id=from_id)
    await (found if only is None else found.filter(id__in=only)).update(person_id=to_id)


async def notices_of_one(person_id: int) -> list[int]:
    """The keys of everything a person was told."""
    return [
        int(str(one)) for one in await Notice.filter(person_id=person_id).order_by('id').values_list('id', flat=True)
    ]


async def read_notice(person_id: int, notice_id: int, *, now: datetime) -> None:
    """Mark one of the person's own notices as read; a stranger's stays untouched."""
    await Notice.filter(id=notice_id, person_id=person_id, state=NoticeState.UNREAD).update(
        state=NoticeState.READ, read_at=now
    )


async def set_value(key: str, value: Any, *, now: datetime) -> None:
    """Keep one of the office's own values (wrapped: Tortoise takes a bare string for JSON text)."""
    await Setting.update_or_create(key=key, defaults={'value': {'is': value}, 'at': now})


async def note_file(sha256: str, *, size: int, kind: str, now: datetime) -> None:
    """Remember a file that lies in the store already; noting it twice changes nothing."""
    await StoredFile.get_or_create(sha256=sha256, defaults={'size': size, 'kind': kind, 'at': now})


async def next_number(series: str) -> int:
    """Take the next number of a series, from 1 and without gaps: who fails gives it back with his transaction."""
    await Counter.bulk_create([Counter(key=series, value=0)], ignore_conflicts=True)
    counter = await Counter.select_for_update().get(key=series)
    counter.value += 1
    await counter.save(update_fields=['value'])
    return counter.value
