"""Putting an exam center on the roster with the items it may examine."""

from collections.abc import Iterable
from datetime import date, datetime

from tortoise.transactions import in_transaction

from models.centers.tables import Center, CenterItem
from models.clock import office_day
from models.people.queries.organisations import organisation_card
from models.people.rights import authorise
from models.people.rules import Duty
from models.records.attempts import watched
from models.records.operations import write_event
from models.records.rules import Actor
from models.regulation.catalogue import item
from models.regulation.labelled import Labelled
from models.regulation.objection import NotThere, Objection, Refused
from models.regulation.text import clean_text


class CenterStep(Labelled):
    """What happens to an exam center."""

    SAVED = 'saved_center', '登记考试机构'


@watched(CenterStep.SAVED)
async def save_center(
    actor: Actor,
    organisation_id: int,
    *,
    items: Iterable[tuple[str, str]],
    since: date,
    until: date | None = None,
    phone: str = '',
    now: datetime,
) -> int:
    """Put an organisation on the roster, or change what it may examine; `items` are (edition, code). Answer its id.

    An item left out is suspended from today, one that is named again is open again: nothing is deleted.
    """
    wanted = list(dict.fromkeys(items))
    if wrong := objections_to_center(wanted, since, until):
        raise Refused(*wrong)
    async with in_transaction():
        await authorise(actor, Duty.ADMIN, now=now)
        place = await organisation_card(organisation_id)
        if place is None:
            raise NotThere
        center = await Center.get_or_none(organisation_id=organisation_id) or Center(organisation_id=organisation_id)
        center.division, center.phone = place['division'] or '', clean_text(phone, longest=20)
        center.since, center.until = since, until
        await center.save()
        before = await CenterItem.filter(center_id=center.id, suspended_on=None).order_by('id')
        old = [row.code for row in before]
        await CenterItem.filter(id__in=[row.id for row in before if (row.edition, row.code) not in wanted]).update(
            suspended_on=office_day(now)
        )
        for edition, code in wanted:
            await CenterItem.update_or_create(
                center_id=center.id, edition=edition, code=code, defaults={'suspended_on': None}
            )
        await write_event(
            actor, CenterStep.SAVED, 'center', center.id, now=now, remark=place['name'],
            changes={'items': ['、'.join(old), '、'.join(code for _, code in wanted)]},
        )  # fmt: skip
    return center.id


def objections_to_center(items: list[tuple[str, str]], since: date, until: date | None) -> list[Objection]:
    """Everything wrong with an entry of the roster."""
    found = []
    if until is not None and until < since:
        found.append(Objection(message='有效期止早于有效期起，请核对', field='until'))
    for edition, code in items:
        try:
            item(edition, code)
        except KeyError:
            found.append(Objection(message=f'{edition}年目录中没有{code}，请核对项目代号', field='items'))
    return found
