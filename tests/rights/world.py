"""Everybody who might try something, around one office and one applicant: each standing is an actor, signed in."""

from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from models.applications.tables import Application, ApplicationItem
from models.centers.tables import Center, CenterItem
from models.certificates.tables import CertificateItem
from models.mandates.operations import kept
from models.mandates.rules import Function
from models.mandates.tables import Mandate, PersonalMandate
from models.people.rules import Duty
from models.people.tables import Organisation, Person, Staff, UserSession
from models.records.operations import set_value
from models.records.rules import NOBODY, Actor, Role
from models.regulation.objection import NotThere, Refused
from tests.builders import NOW, a_person, an_actor, an_organisation, on_duty
from tests.builders_cases import Desk, a_desk, a_held_item, a_submitted_case

OFFICE = ('clerk', 'reviewer', 'approver')
OTHER_OFFICE = ('other clerk', 'other reviewer', 'other approver')
SIDE = ('applicant', 'helper', 'center')
"""The applicant's side of a case: himself, his helper, the center he entrusted."""
PARTIES = (*SIDE, *OFFICE)
SELF = ('mandated', 'stranger', 'applicant', 'helper', 'expired helper', 'employer', 'other employer', 'center', 'other center',
        *OFFICE, *OTHER_OFFICE, 'admin')  # fmt: skip
"""Everybody who is signed in and holds the standing he acts in."""
NO_STANDING = ('anonymous', 'delegate')
"""Nobody signed in; somebody signed in who acts in a standing he does not hold."""
EVERYBODY = (*SELF, *NO_STANDING)
REFUSED, NOT_THERE, DONE, RULED_OUT = 'refused', 'not there', 'done', 'refused by a rule'


@dataclass
class World:
    """The office, its applicant, and every standing by name."""

    office: Desk
    applicant: Person
    employer: Organisation
    center: Center
    actors: dict[str, Actor]

    def __getitem__(self, standing: str) -> Actor:
        return self.actors[standing]


async def a_world() -> World:
    """Everybody."""
    await set_value('profile', 'zhongshan', now=NOW)
    office, other = await a_desk(), await a_desk('样例外地市场监督管理局')
    applicant, boss, stranger_boss = (
        await a_person('样例申请人'),
        await a_person('样例法人'),
        await a_person('样例老板'),
    )
    employer, elsewhere = (
        await an_organisation(representative=boss),
        await an_organisation(representative=stranger_boss),
    )
    place, far = await an_organisation('样例考试中心'), await an_organisation('样例外地考试中心')
    center = await Center.create(organisation_id=place.id, division='990101', since=NOW.date())
    await CenterItem.create(center_id=center.id, edition='2019', code='N1')
    agent = await a_person('样例被授权人')
    await a_mandate(employer, agent, boss, Function.VIEW, Function.MANDATES)
    delegate = await an_actor(await a_person('样例代办'), Role.CANDIDATE)
    actors = {
        'anonymous': NOBODY,
        'delegate': replace(delegate, role=Role.DELEGATE, organisation_id=employer.id),
        'stranger': await an_actor(await a_person('样例路人')),
        'applicant': await an_actor(applicant),
        'helper': await an_actor(await a_person('样例协助人')),
        'expired helper': await an_actor(await a_person('样例前协助人')),
        'employer': await an_actor(boss, Role.EMPLOYER, employer.id),
        'mandated': await an_actor(agent, Role.DELEGATE, employer.id),
        'other employer': await an_actor(stranger_boss, Role.EMPLOYER, elsewhere.id),
        'center': await on_duty(Duty.CENTER_MANAGER, place.id),
        'other center': await on_duty(Duty.CENTER_MANAGER, far.id),
        'admin': await on_duty(Duty.ADMIN, office.id),
    }
    for one, prefix in ((office, ''), (other, 'other ')):
        actors |= {f'{prefix}{duty}': getattr(one, duty) for duty in OFFICE}
    return World(office, applicant, employer, center, actors)


async def a_mandate(employer: Organisation, agent: Person, boss: Person, *functions: Function) -> Mandate:
    """A mandate of the employer that holds for a month."""
    return await Mandate.create(
        organisation_id=employer.id, delegate_id=agent.id, functions=[one.value for one in functions],
        first_day=NOW.date(), last_day=NOW.date() + timedelta(days=30), behind_id=boss.id, granted_by_id=boss.id,
        granted_at=NOW,
    )  # fmt: skip


async def a_case(world: World, kind: object, *, held: bool = False, **more: object) -> Application:
    """A filed case of the applicant's, helped with, entrusted to the center, at the office."""
    await ApplicationItem.all().update(open_key=None)
    known = {'center_id': world.center.id, 'center_files': True, 'employer_id': world.employer.id} | more
    held_items = ((await held_item(world)).id,) if held else ()
    case = await a_submitted_case(world.office, kind, applicant=world.applicant, held=held_items, **known)  # type: ignore[arg-type]
    await help_with(world, case.id)
    return case


async def held_item(world: World) -> CertificateItem:
    """The item on the applicant's certificate, made when it is first asked for."""
    there = await CertificateItem.filter(certificate__person_id=world.applicant.id).first()
    return there or await a_held_item(world.applicant, world.office)


async def help_with(world: World, application_id: UUID) -> None:
    """The helper's mandate, and the one that is over."""
    for who, until in (('helper', timedelta(days=3)), ('expired helper', timedelta(0))):
        await PersonalMandate.create(
            grantor_id=world.applicant.id, helper_id=world[who].person_id, application_id=application_id,
            code_hash=kept(f'{who}{application_id}'), granted_at=NOW - timedelta(days=1), taken_at=NOW,
            expires_at=NOW + until,
        )  # fmt: skip


async def outcome(act: object) -> str:
    """How an act ended."""
    try:
        await act  # type: ignore[misc]
    except NotThere:
        return NOT_THERE
    except Refused as refusal:
        return REFUSED if refusal.of_right else RULED_OUT
    return DONE


async def lock(actor: Actor) -> None:
    """The administrator closes the account, however that is done: the session may still be there."""
    await Person.filter(id=actor.person_id).update(disabled_at=NOW)


async def unlock(actor: Actor) -> None:
    await Person.filter(id=actor.person_id).update(disabled_at=None)


async def sign_out(actor: Actor) -> None:
    await UserSession.filter(id=actor.session_id).update(ended_at=NOW)


async def sign_in_again(actor: Actor) -> None:
    await UserSession.filter(id=actor.session_id).update(ended_at=None)


async def remove(actor: Actor) -> None:
    """Take away the duty, the mandate or the office of a representative."""
    await Staff.filter(person_id=actor.person_id).update(ended_at=NOW)
    await Mandate.filter(delegate_id=actor.person_id).update(enabled=False)
    await Organisation.filter(id=actor.organisation_id, representative_id=actor.person_id).update(
        representative_id=None
    )


async def put_back(actor: Actor, *, represented: int | None) -> None:
    await Staff.filter(person_id=actor.person_id).update(ended_at=None)
    await Mandate.filter(delegate_id=actor.person_id).update(enabled=True)
    await Organisation.filter(id=represented or 0).update(representative_id=actor.person_id)
