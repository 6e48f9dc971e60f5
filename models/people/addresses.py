"""Where a person's messages go: the telephone and the mail address of his account. Named to the outbox on import."""

import re
from collections.abc import Mapping, Sequence

from models.bulk import pieces
from models.people.tables import Person
from models.records.outbox import use_addresses, use_many_addresses
from models.records.rules import Channel
from models.regulation.text import half_width

MOBILE = re.compile(r'(\+86|0086)?(1\d{10})')


async def addresses_of(person_id: int) -> Mapping[Channel, str]:
    """Mobile number and mail address, as far as there are any; a closed account has none."""
    return (await addresses_of_many([person_id])).get(person_id, {})


async def addresses_of_many(person_ids: Sequence[int]) -> Mapping[int, Mapping[Channel, str]]:
    """The same for many; who has none is left out."""
    found: dict[int, Mapping[Channel, str]] = {}
    for some in pieces(person_ids):
        rows = Person.filter(id__in=list(some), disabled_at=None)
        found |= {row['id']: told(row['phone'], row['mail']) for row in await rows.values('id', 'phone', 'mail')}
    return {person: addresses for person, addresses in found.items() if addresses}


def told(phone: str, mail: str) -> Mapping[Channel, str]:
    """What of a telephone number and a mail address messages can go to."""
    mobile = MOBILE.fullmatch(re.sub('[-()]', '', half_width(phone)))
    found = {Channel.SMS: mobile[2] if mobile else '', Channel.MAIL: mail}
    return {channel: address for channel, address in found.items() if address}


use_addresses(addresses_of)
use_many_addresses(addresses_of_many)
