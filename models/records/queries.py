"""Reading events, notices, settings."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from models.records.rules import FIRST_HASH, MessageState, NoticeState, content_of, sealed
from models.records.tables import ChainHead, Event, Message, Notice, RulesVersion, Setting, StoredFile
from models.regulation.labelled import Labelled


@dataclass(frozen=True, slots=True)
class ChainReport:
    """What the proof of the chain found. `broken_at` is the number of the first row that does not fit."""

    count: int
    head: str
    broken_at: int | None = None
    why: str = ''


async def verify_chain(batch: int = 2000) -> ChainReport:
    """Recompute every hash from the first event to the last and compare the end with the kept head."""
    before, count, last = FIRST_HASH, 0, 0
    while rows := await Event.filter(id__gt=last).order_by('id').limit(batch):
        for event in rows:
            if event.before_hash != before:
                return ChainReport(count, before, event.id, '与前一条不相接：前面有记录被删除、插入或调换')
            if sealed(content_of(event), before=before) != event.hash:
                return ChainReport(count, before, event.id, '内容与其校验值不符：本条被改动')
            before, count, last = event.hash, count + 1, event.id
    head = await ChainHead.get_or_none(id=1)
    if (head.hash if head else FIRST_HASH) != before or (head.count if head else 0) != count:
        return ChainReport(count, before, last, '链尾与登记的末端不符：最后的记录被删除或补写')
    return ChainReport(count, before)


async def value_of(key: str, default: Any = None) -> Any:
    """One of the office's own values."""
    setting = await Setting.get_or_none(key=key)
    return default if setting is None else setting.value['is']


async def notices_of(person_id: int, *, limit: int = 50) -> list[dict[str, Any]]:
    """The person's notices, unread first, newest first."""
    rows = await Notice.filter(person_id=person_id).order_by('-id').limit(limit).values()
    return sorted(rows, key=lambda row: row['state'] != NoticeState.UNREAD)


async def times_taken(person_id: int | None, step: Labelled, *, since: datetime) -> int:
    """How often a person took a step after a moment."""
    return await Event.filter(person_id=person_id, step=step.value, at__gt=since).count()


async def keys_told(keys: Sequence[str], *, batch: int = 500) -> set[str]:
    """Which of these keys have had their notice."""
    found: set[str] = set()
    for start in range(0, len(keys), batch):
        told = Notice.filter(key__in=list(keys[start : start + batch]))
        found |= set(await told.values_list('key', flat=True))  # type: ignore[arg-type]
    return found


async def latest_rules_version() -> int:
    """The number of the rules in force now; 0 before the office changed anything."""
    latest = await RulesVersion.all().order_by('-id').first()
    return latest.id if latest else 0


async def unread_count(person_id: int) -> int:
    """How many notices wait."""
    return await Notice.filter(person_id=person_id, state=NoticeState.UNREAD).count()


async def messages_page(*, state: MessageState, page: int = 1, size: int = 20) -> tuple[int, list[dict[str, Any]]]:
    """One page of outgoing messages in a state, newest first, with the title of their notice and its person."""
    found = Message.filter(state=state)
    rows = found.order_by('-id').offset((page - 1) * size).limit(size)
    return await found.count(), await rows.values(
        'id', 'channel', 'address', 'tries', 'next_try_at', 'trouble', 'at', 'done_at', 'notice__title',
        'notice__person_id',
    )  # fmt: skip


async def message_counts() -> dict[MessageState, int]:
    """How many outgoing messages stand in each state."""
    return {state: await Message.filter(state=state).count() for state in MessageState}


async def history(subject: str, subject_id: object) -> list[dict[str, Any]]:
    """The events of one thing, oldest first."""
    return await Event.filter(subject=subject, subject_id=str(subject_id)).order_by('id').values()


async def steps_of(subject: str, subject_id: object) -> list[tuple[str, int | None, dict[str, Any]]]:
    """The steps of one thing: step, who took it, what it changed; oldest first."""
    rows = Event.filter(subject=subject, subject_id=str(subject_id)).order_by('id')
    return [
        (row['step'], row['person_id'], row['changes']) for row in await rows.values('step', 'person_id', 'changes')
    ]


async def events_page(
    *,
    page: int = 1,
    size: int = 20,
    person_id: int | None = None,
    title: str = '',
    since: datetime | None = None,
    before: datetime | None = None,
    subject: tuple[str, object] | None = None,
    without: Sequence[str] = (),
) -> tuple[int, list[dict[str, Any]]]:
    """One page of the log, newest first, with the number of all that fit; `subject` is (kind, id) of one thing.

    `without` names steps that are left out.
    """
    found = Event.exclude(step__in=list(without)) if without else Event.all()
    if person_id is not None:
        found = found.filter(person_id=person_id)
    if title:
        found = found.filter(title__contains=title)
    if since is not None:
        found = found.filter(at__gte=since.astimezone(UTC))
    if before is not None:
        found = found.filter(at__lt=before.astimezone(UTC))
    if subject is not None:
        found = found.filter(subject=subject[0], subject_id=str(subject[1]))
    return await found.count(), await found.order_by('-id').offset((page - 1) * size).limit(size).values()


async def file_kind(sha256: str) -> str | None:
    """The kind of a stored file, None where there is none."""
    stored = await StoredFile.get_or_none(sha256=sha256)
    return stored.kind if stored else None
