"""Messages on their way out: queued beside the notice they carry, claimed before they are sent, tried until final.

A message is claimed by one guarded update that counts the try and already names the time of the next one; then it is
handed to the gateway, outside of any transaction; then its result is written. So a server killed
- before the transaction of the notice ended: no notice, no message;
- after the claim, before the gateway had it: nothing was sent, the next try sends it;
- after the gateway had it, before the result was written: the next try sends it once more. That second copy is the
  price of not losing one; a mail keeps its Message-ID, so that the reader's program can tell it as the same.
There is one row for each notice and channel, whatever happens.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from models.records.gateway_rules import MailGateway, SmsGateway
from models.records.rules import Channel, MessageState
from models.records.tables import Message, Notice, Setting

WAITS = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=30), timedelta(hours=2), timedelta(hours=12))
MOST_TRIES = len(WAITS) + 1
INTERRUPTED = '最后一次发送时程序中断，不能确定是否送达'
SETTING = {Channel.SMS: 'gateway.sms', Channel.MAIL: 'gateway.mail'}

AddressBook = Callable[[int], Awaitable[Mapping[Channel, str]]]
ManyAddresses = Callable[[Sequence[int]], Awaitable[Mapping[int, Mapping[Channel, str]]]]
_books: list[AddressBook] = []
_many: list[ManyAddresses] = []


def use_addresses(book: AddressBook) -> None:
    """Name whoever knows the addresses of persons; this subject knows persons by their numbers alone."""
    _books[:] = [book]


def use_many_addresses(book: ManyAddresses) -> None:
    """Name whoever knows the addresses of many persons at once."""
    _many[:] = [book]


async def many_addresses(person_ids: Sequence[int]) -> dict[int, Mapping[Channel, str]]:
    """Where the messages of many persons go; who has no address is left out."""
    found: dict[int, Mapping[Channel, str]] = {}
    for book in _many:
        found |= await book(person_ids)
    return found


async def channels_in_use() -> list[Channel]:
    """By which ways messages go out now."""
    sms, mail = await gateways()
    return [channel for channel, gateway in ((Channel.SMS, sms), (Channel.MAIL, mail)) if gateway.enabled]


async def gateways() -> tuple[SmsGateway, MailGateway]:
    """The two gateways as they are set now."""
    kept = {row.key: row.value['is'] for row in await Setting.filter(key__in=list(SETTING.values()))}
    return SmsGateway.of(kept.get(SETTING[Channel.SMS])), MailGateway.of(kept.get(SETTING[Channel.MAIL]))


async def queue(notice: Notice, *, now: datetime) -> None:
    """Write one message per channel in use for which the person has an address; the caller's transaction is around it."""
    used = await channels_in_use()
    if not used:
        return
    addresses: dict[Channel, str] = {}
    for book in _books:
        addresses |= await book(notice.person_id)
    for channel in used:
        if address := addresses.get(channel):
            await Message.create(notice_id=notice.id, channel=channel, address=address, at=now, next_try_at=now)


@dataclass(frozen=True, slots=True)
class Claimed:
    """A message that is ours to send: where to, what, and its how many-th try this is."""

    id: int
    channel: Channel
    address: str
    title: str
    body: str
    tries: int


async def due(*, now: datetime, most: int) -> list[tuple[int, Channel]]:
    """The messages whose time has come, with their channels, the longest waiting first."""
    found = Message.filter(state=MessageState.WAITING, next_try_at__lte=now).order_by('next_try_at', 'id').limit(most)
    return [(row['id'], row['channel']) for row in await found.values('id', 'channel')]


async def claim(message_id: int, *, now: datetime) -> Claimed | None:
    """Take a waiting message whose time has come; None where there is none, or somebody else has it."""
    row = await Message.get_or_none(id=message_id).select_related('notice')
    if row is None or row.state != MessageState.WAITING or row.next_try_at is None or row.next_try_at > now:
        return None
    mine = Message.filter(id=row.id, state=MessageState.WAITING, tries=row.tries)
    if row.tries >= MOST_TRIES:
        await mine.update(state=MessageState.FAILED, trouble=INTERRUPTED, done_at=now, next_try_at=None)
        return None
    wait = WAITS[min(row.tries, len(WAITS) - 1)]
    if not await mine.update(tries=row.tries + 1, next_try_at=now + wait):
        return None
    return Claimed(row.id, row.channel, row.address, row.notice.title, row.notice.body, row.tries + 1)


async def settle(message: Claimed, trouble: str, *, now: datetime, final: bool = False) -> None:
    """Write how a try ended: sent, to be tried again at the time named by the claim, or failed for good."""
    mine = Message.filter(id=message.id, state=MessageState.WAITING, tries=message.tries)
    if not trouble:
        await mine.update(state=MessageState.SENT, trouble='', done_at=now, next_try_at=None)
    elif final or message.tries >= MOST_TRIES:
        await mine.update(state=MessageState.FAILED, trouble=trouble[:200], done_at=now, next_try_at=None)
    else:
        await mine.update(trouble=trouble[:200])


async def wait_again(message_id: int, *, now: datetime) -> bool:
    """Let a failed message begin anew; False where it is not a failed one."""
    anew = Message.filter(id=message_id, state=MessageState.FAILED)
    return bool(await anew.update(state=MessageState.WAITING, tries=0, next_try_at=now, done_at=None))
