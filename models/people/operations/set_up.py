"""The first act on an empty data folder: office, region and administrator."""

from dataclasses import dataclass
from datetime import datetime

from tortoise.transactions import in_transaction

from models.people import passwords
from models.people.operations.accounts import new_person, objections_to_particulars
from models.people.operations.organisations import objections_to_organisation
from models.people.rules import Duty, OfficeLevel, PeopleStep, objections_to_password
from models.people.tables import Office, OfficeDivision, Organisation, Staff
from models.records.operations import open_chain, set_value, write_event
from models.records.rules import Actor, Role
from models.regulation.credit_code import compact as compact_code
from models.regulation.identity import compact, masked
from models.regulation.objection import Objection, Refused
from models.regulation.text import clean_text


@dataclass(frozen=True, kw_only=True, slots=True)
class NewOffice:
    """What the set-up page asks. `divisions` holds (six-digit code, name) pairs."""

    profile: str
    name: str
    code: str
    level: OfficeLevel
    phone: str
    divisions: tuple[tuple[str, str], ...]
    admin_name: str
    admin_number: str
    admin_phone: str
    password: str


def objections_to_set_up(new: NewOffice, *, now: datetime) -> list[Objection]:
    """Everything that keeps this office from being set up, each under its field."""
    found = objections_to_organisation(new.name, new.code, now=now)
    if not new.divisions:
        found.append(Objection(message='请至少填写一个管辖的行政区划（六位代码）', field='divisions'))
    found += [
        Objection(message=f'行政区划代码“{code}”不是六位数字，请核对', field='divisions')
        for code, _ in new.divisions
        if not (len(code) == 6 and code.isascii() and code.isdigit())
    ]
    admin = objections_to_particulars(new.admin_name, new.admin_number, new.admin_phone, now=now)
    found += [Objection(message=f'管理员{o.message}', field=f'admin_{o.field}') for o in admin]
    return found + objections_to_password(new.password, id_number=new.admin_number, phone=new.admin_phone)


async def set_up(asked: NewOffice, *, now: datetime) -> int:
    """Make the office and its administrator; a second call finds the office there and is refused."""
    new = cleaned(asked)
    if wrong := objections_to_set_up(new, now=now):
        raise Refused(*wrong)
    kept = await passwords.hashed(new.password)
    async with in_transaction():
        if await Office.exists():
            raise Refused('本系统已经设立完毕，请直接登录')
        await open_chain()
        place = await Organisation.create(
            code=new.code, name=new.name, search_name=new.name.casefold(), created_at=now,
            division=new.divisions[0][0],
        )  # fmt: skip
        office = await Office.create(organisation_id=place.id, level=new.level, phone=new.phone)
        for code, name in new.divisions:
            await OfficeDivision.create(office_id=office.id, code=code, name=name)
        admin = await new_person(
            new.admin_name, new.admin_number, new.admin_phone, kept, now=now, confirmed_number=new.admin_number,
            confirmed_at=now,
        )  # fmt: skip
        await Staff.create(person_id=admin.id, organisation_id=place.id, duty=Duty.ADMIN, since=now)
        await set_value('profile', new.profile, now=now)
        await write_event(
            Actor(person_id=admin.id, role=Role.ADMIN, organisation_id=place.id), PeopleStep.SET_UP, 'office',
            office.id, now=now, remark=f'{new.name}，管理员 {new.admin_name} {masked(new.admin_number)}',
        )  # fmt: skip
    return office.id


def cleaned(asked: NewOffice) -> NewOffice:
    """The same, without what a keyboard or a clipboard brought along."""
    return NewOffice(
        profile=asked.profile, level=asked.level, password=asked.password,
        name=clean_text(asked.name, longest=120), code=compact_code(asked.code),
        phone=clean_text(asked.phone, longest=20),
        divisions=tuple(dict.fromkeys((code.strip(), clean_text(name, longest=60)) for code, name in asked.divisions)),
        admin_name=clean_text(asked.admin_name, longest=60), admin_number=compact(asked.admin_number),
        admin_phone=clean_text(asked.admin_phone, longest=20),
    )  # fmt: skip
