"""Reading the messages that went out, or did not: to whom in masked form, by which way, how it ended."""

from typing import Any

from models.people.operations.gateways import masked_mail
from models.people.queries.persons import names_of
from models.people.rules import masked_phone
from models.records.queries import messages_page
from models.records.rules import Channel, MessageState


async def outgoing_page(
    *, state: MessageState = MessageState.FAILED, page: int = 1, size: int = 20
) -> tuple[int, list[dict[str, Any]]]:
    """One page of messages in a state, newest first, with the names of their readers."""
    count, rows = await messages_page(state=state, page=page, size=size)
    names = await names_of({row['notice__person_id'] for row in rows})
    return count, [
        row
        | {
            'name': names.get(row['notice__person_id'], ''),
            'address': masked_phone(row['address']) if row['channel'] == Channel.SMS else masked_mail(row['address']),
        }
        for row in rows
    ]
