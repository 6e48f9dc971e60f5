"""How a person wishes to be reached beside the telephone."""

from datetime import datetime

from tortoise.transactions import in_transaction

from models.clock import office_day
from models.people.operations.gateways import masked_mail
from models.people.rights import authorise
from models.people.rules import PeopleStep
from models.people.tables import Person
from models.records.attempts import watched
from models.records.operations import write_event
from models.records.rules import Actor
from models.regulation.objection import Objection, Refused
from models.regulation.text import half_width, objections_to_email


@watched('修改邮箱')
async def change_mail(actor: Actor, address: str, *, now: datetime) -> None:
    """Keep one's own mail address; an empty one means no mail. The log holds it masked."""
    address = half_width(address)
    if wrong := objections_to_email(address, office_day(now)):
        raise Refused(*(Objection(message=one.message, field='mail') for one in wrong))
    async with in_transaction():
        await authorise(actor, now=now)
        person = await Person.select_for_update().get(id=actor.person_id)
        if person.mail == address:
            return
        changes = {'mail': [masked_mail(one) if one else '' for one in (person.mail, address)]}
        await Person.filter(id=person.id).update(mail=address)
        await write_event(actor, PeopleStep.PARTICULARS_CHANGED, 'person', person.id, now=now, changes=changes)


async def own_mail(person_id: int) -> str:
    """The address as its owner may see it; '' for none."""
    person = await Person.get(id=person_id)
    return person.mail
