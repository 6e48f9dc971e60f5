"""Notices to many persons for one act: made ready before its transaction, written in it at once, queued for all gateways."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from models.bulk import ReadyRows, pieces, ready_like
from models.records.outbox import channels_in_use, many_addresses
from models.records.rules import Channel
from models.records.tables import Message, Notice


@dataclass(frozen=True, slots=True)
class Told:
    """One notice; `key` names what it tells of and is given once."""

    person_id: int
    title: str
    body: str
    link: str
    key: str


@dataclass(slots=True)
class ReadyNotices:
    """Notices as the database takes them, and where their messages go."""

    rows: ReadyRows
    keys: dict[str, int]
    channels: Sequence[Channel]
    addresses: Mapping[int, Mapping[Channel, str]]
    now: datetime

    async def write(self) -> None:
        """Write them inside the caller's transaction."""
        await self.rows.write()
        if not self.channels:
            return
        found: list[tuple[Any, ...]] = []
        for some in pieces(list(self.keys)):
            found += await Notice.filter(key__in=list(some)).values_list('id', 'key')
        messages = [
            Message(notice_id=number, channel=channel, address=address, at=self.now, next_try_at=self.now)
            for number, key in found
            for channel in self.channels
            if (address := self.addresses.get(self.keys[key], {}).get(channel))
        ]
        await Message.bulk_create(messages, batch_size=500)


async def ready_notices(told: Sequence[Told], *, now: datetime) -> ReadyNotices:
    """Make notices ready, one per key; addresses are asked for only where a gateway is in use."""
    channels = await channels_in_use()
    columns = ({'person_id': one.person_id, 'title': one.title, 'body': one.body, 'link': one.link, 'key': one.key}
               for one in told)  # fmt: skip
    people = [one.person_id for one in told]
    addresses = await many_addresses(people) if channels else {}
    return ReadyNotices(
        await ready_like(Notice(person_id=0, title='', at=now), columns),
        {one.key: one.person_id for one in told},
        channels,
        addresses,
        now,
    )
