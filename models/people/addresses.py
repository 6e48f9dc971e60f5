"""Where a person's messages go: the telephone and the mail address of his account. Named to the outbox on import."""

import re
from collections.abc import Mapping

from models.people.tables import Person
from models.records.outbox import use_addresses
from models.records.rules import Channel
from models.regulation.text import half_width

MOBILE = re.compile(r'(\+86|0086)?(1\d{10})')


async def addresses_of(person_id: int) -> Mapping[Channel, str]:
    """Mobile number and mail address, as far as there are any; a closed account has none."""
    person = await Person.get_or_none(id=person_id, disabled_at=None)
    if person is None:
        return {}
    mobile = MOBILE.fullmatch(re.sub('[-()]', '', half_width(person.phone)))
    found = {Channel.SMS: mobile[2] if mobile else '', Channel.MAIL: person.mail}
    return {channel: address for channel, address in found.items() if address}


use_addresses(addresses_of)
