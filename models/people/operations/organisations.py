"""Organisations, their legal representatives, and who does what in them."""

from collections.abc import Mapping
from datetime import datetime

from tortoise.transactions import in_transaction

from models.clock import office_day
from models.people.operations.banning import hold, hold_administrators
from models.people.rights import authorise
from models.people.rules import CENTER_DUTIES, Duty, PeopleStep
from models.people.tables import Office, Organisation, Person, Staff
from models.records.attempts import watched
from models.records.operations import notify, write_event
from models.records.rules import Actor
from models.regulation import credit_code
from models.regulation.identity import compact, masked
from models.regulation.objection import NotThere, Objection, Refused, refusing
from models.regulation.text import fitting, sought


def objections_to_organisation(name: str, code: str, *, now: datetime) -> list[Objection]:
    """Everything wrong with an organisation's name and code, each under its field."""
    found = [] if name else [Objection(message='单位名称不能为空，请按营业执照填写', field='name')]
    return found + [
        Objection(message=f'统一社会信用代码：{o.message}', field='code')
        for o in refusing(credit_code.objections_to(code, office_day(now)))
    ]


@watched('登记或修改单位')
async def save_organisation(
    actor: Actor,
    *,
    name: str,
    code: str,
    address: str,
    division: str,
    representative_number: str,
    now: datetime,
    organisation_id: int | None = None,
    seen: Mapping[str, str] | None = None,
) -> int:
    """Add an organisation or change one; the representative is named by the number of a confirmed account.

    `seen` holds name, code, address and division as the page showed them: what a colleague changed meanwhile is not
    overwritten unseen.
    """
    name = fitting(name, '单位名称', longest=120, field='name')
    address = fitting(address, '地址', longest=200, field='address')
    code, division = credit_code.compact(code), fitting(division, '行政区划', longest=6, field='division')
    if wrong := objections_to_organisation(name, code, now=now):
        raise Refused(*wrong)
    async with in_transaction():
        await authorise(actor, Duty.ADMIN, now=now)
        if await Organisation.filter(code=code).exclude(id=organisation_id or 0).exists():
            raise Refused(Objection(message='该统一社会信用代码已登记，请在单位列表中查找', field='code'))
        place = await Organisation.get_or_none(id=organisation_id) if organisation_id else None
        if organisation_id and place is None:
            raise NotThere
        if place and seen and any(getattr(place, key) != value for key, value in seen.items()):
            raise Refused('这个单位的信息刚被另一位同事修改，请刷新页面核对后再保存')
        return await written(actor, place, name, code, address, division, representative_number, now=now)


async def written(
    actor: Actor, place: Organisation | None, name: str, code: str, address: str, division: str, number: str,
    *, now: datetime,
) -> int:  # fmt: skip
    """Write the row and its event; a blank number keeps the representative as he is."""
    man = await representative_by(number)
    step = PeopleStep.ORGANISATION_CHANGED if place else PeopleStep.ORGANISATION_ADDED
    place = place or Organisation(code=code, created_at=now)
    new = {'code': code, 'name': name, 'address': address, 'division': division}
    changes = {key: [getattr(place, key) or '', value] for key, value in new.items() if getattr(place, key) != value}
    for key, value in (new | {'search_name': name.casefold()}).items():
        setattr(place, key, value)
    if man is not None and man.id != place.representative_id:
        before = await Person.get_or_none(id=place.representative_id or 0)
        changes['representative'] = [named(before), named(man)]
        place.representative_id = man.id
    await place.save()
    await write_event(actor, step, 'organisation', place.id, now=now, changes=changes)
    return place.id


def named(person: Person | None) -> str:
    """A representative as the log names him; '' for none."""
    return f'{person.name} {masked(person.id_number)}' if person else ''


async def representative_by(number: str) -> Person | None:
    """The confirmed account of a number; '' means none is named."""
    if not (number := compact(number)):
        return None
    man = await Person.get_or_none(confirmed_number=sought(number, 18))
    if man is None:
        raise Refused(
            Objection(
                message='法定代表人：该证件号没有核验过的账号，请先为本人建立并核验账号',
                field='representative_number',
            )
        )
    return man


@watched(PeopleStep.DUTY_GIVEN)
async def give_duty(actor: Actor, *, number: str, organisation_id: int, duty: Duty, now: datetime) -> None:
    """Give a confirmed person a duty; office duties exist only in an issuing office, center duties elsewhere."""
    async with in_transaction():
        await authorise(actor, Duty.ADMIN, now=now)
        man = await Person.get_or_none(confirmed_number=sought(compact(number), 18))
        if man is None:
            raise Refused(Objection(message='该证件号没有核验过的账号，请先建立并核验账号', field='number'))
        place = await Organisation.get_or_none(id=organisation_id)
        if place is None:
            raise Refused(Objection(message='请选择单位', field='organisation_id'))
        is_office = await Office.filter(organisation_id=place.id).exists()
        if is_office == (duty in CENTER_DUTIES):
            what = '发证机关' if is_office else '考试机构'
            raise Refused(Objection(message=f'{what}没有“{duty.label}”这个岗位，请重新选择', field='duty'))
        await hold(man.id)
        if await Staff.filter(person_id=man.id, organisation_id=place.id, duty=duty, ended_at=None).exists():
            return
        row = await Staff.create(person_id=man.id, organisation_id=place.id, duty=duty, since=now)
        await write_event(
            actor, PeopleStep.DUTY_GIVEN, 'staff', row.id, now=now, remark=f'{man.name}：{place.name} {duty.label}'
        )
        await notify(
            man.id, f'您已获得岗位：{duty.label}', now=now, body=f'单位：{place.name}。在页面右上角切换身份后办理。'
        )


@watched(PeopleStep.DUTY_ENDED)
async def end_duty(actor: Actor, staff_id: int, *, now: datetime) -> None:
    """End a duty. The office keeps at least one administrator."""
    async with in_transaction():
        await hold_administrators()  # before the right is read: two who end each other's leave one of them
        await authorise(actor, Duty.ADMIN, now=now)
        row = await Staff.get_or_none(id=staff_id, ended_at=None).select_related('person', 'organisation')
        if row is None:
            raise NotThere
        others = Staff.filter(duty=Duty.ADMIN, ended_at=None, person__disabled_at=None).exclude(id=row.id)
        if row.duty == Duty.ADMIN and not await others.exists():
            raise Refused('这是最后一位系统管理员，请先为另一人分配该岗位')
        if not await Staff.filter(id=row.id, ended_at=None).update(ended_at=now):
            raise NotThere
        remark = f'{row.person.name}：{row.organisation.name} {row.duty.label}'
        await write_event(actor, PeopleStep.DUTY_ENDED, 'staff', row.id, now=now, remark=remark)


async def hold_organisation(organisation_id: int) -> int | None:
    """Lock an organisation inside the caller's transaction; answer who represents it."""
    place = await Organisation.select_for_update().get(id=organisation_id)
    return place.representative_id
