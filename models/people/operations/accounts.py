"""Accounts: made by their owner or at the office, confirmed by a clerk, their passwords."""

import secrets
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from tortoise.transactions import in_transaction

from models.clock import office_day
from models.people import passwords
from models.people.initials import initials_of
from models.people.operations.banning import hold_administrators
from models.people.operations.linking import take_over_holder
from models.people.rights import authorise
from models.people.rules import CLAIMS_PER_NUMBER, Duty, PeopleStep, objections_to_password
from models.people.tables import Person, UserSession
from models.records.attempts import watched
from models.records.operations import hold_log, notify, write_event
from models.records.rules import NOBODY, Actor
from models.regulation import identity
from models.regulation.identity import compact, masked
from models.regulation.objection import NotThere, Objection, Refused, not_entitled, refusing
from models.regulation.text import clean_text, fitting, objections_to_phone

Follow = Callable[[int, datetime], Awaitable[None]]
_followers: list[Follow] = []
MERGED = '这个账号已与同一人的另一个账号合并，请在现在使用的账号上办理；合并有误的，请受理人员撤销证件号关联'
LEGIBLE = 'abcdefghjkmnpqrstuvwxyz23456789'
WRONG_OLD = Objection(message='原密码不正确，请重新输入', field='old')


def closings_reach(follow: Follow) -> None:
    """Let a subject above say what a closed account means to it: `follow(person_id, now)`, within the transaction."""
    if follow not in _followers:
        _followers.append(follow)


def objections_to_particulars(name: str, id_number: str, phone: str, *, now: datetime) -> list[Objection]:
    """Everything wrong with a person's name, number and phone, each under its field."""
    day = office_day(now)
    found = [] if name else [Objection(message='姓名不能为空，请按身份证填写', field='name')]
    number = identity.objections_to(id_number, day)
    telephone = objections_to_phone(phone, day) if phone else [Objection(message='不能为空，请填写手机号')]
    for field, label, objections in (('id_number', '身份证号', number), ('phone', '手机号', telephone)):
        found += [Objection(message=f'{label}：{o.message}', field=field) for o in refusing(objections)]
    return found


async def register(name: str, id_number: str, phone: str, password: str, *, now: datetime) -> int:
    """Make one's own account, unconfirmed until the office has seen the card; answer its id."""
    name, id_number = fitting(name, '姓名', longest=60, field='name'), compact(id_number)
    phone = fitting(phone, '手机号', longest=20, field='phone')
    wrong = objections_to_particulars(name, id_number, phone, now=now)
    wrong += objections_to_password(password, id_number=id_number, phone=phone)
    if wrong:
        raise Refused(*wrong)
    kept = await passwords.hashed(password)
    async with in_transaction():
        await hold_log()
        await refuse_too_many_claims(id_number, phone)
        person = await new_person(name, id_number, phone, kept, now=now)
        actor = Actor(person_id=person.id, role=NOBODY.role)
        await write_event(
            actor, PeopleStep.REGISTERED, 'person', person.id, now=now, changes={'id_number': ['', masked(id_number)]}
        )
    return person.id


async def refuse_too_many_claims(id_number: str, phone: str) -> None:
    """The same number and phone is one account; a number claimed again and again goes to the window."""
    claims = await Person.filter(id_number=id_number, disabled_at=None)
    if any(claim.phone == phone for claim in claims):
        raise Refused(
            Objection(message='该证件号和手机号已注册过账号，请直接登录；忘记密码请到发证机关重置', field='id_number')
        )
    if sum(claim.confirmed_at is None for claim in claims) >= CLAIMS_PER_NUMBER:
        raise Refused(
            Objection(message='该证件号已有多个未核验的账号，请持身份证到发证机关窗口办理', field='id_number')
        )


async def new_person(name: str, id_number: str, phone: str, kept: str, *, now: datetime, **more: Any) -> Person:
    """Make the row; the caller's transaction and event are around it."""
    return await Person.create(
        name=name, search_name=name.casefold(), initials=initials_of(name), id_number=id_number, phone=phone,
        password_hash=kept, created_at=now, **more,
    )  # fmt: skip


def first_password() -> str:
    """A password to be handed over on paper: no letter in it is mistaken for another."""
    return ''.join(secrets.choice(LEGIBLE) for _ in range(10))


@watched(PeopleStep.CREATED)
async def create_at_office(actor: Actor, name: str, id_number: str, phone: str, password: str, *, now: datetime) -> int:
    """Make a confirmed account at the window, card in hand, with a first password that must be changed."""
    name, id_number = fitting(name, '姓名', longest=60, field='name'), compact(id_number)
    phone = fitting(phone, '手机号', longest=20, field='phone')
    wrong = objections_to_particulars(name, id_number, phone, now=now)
    wrong += objections_to_password(password, id_number=id_number, phone=phone)
    if wrong:
        raise Refused(*wrong)
    await authorise(actor, Duty.CLERK, Duty.ADMIN, now=now)  # before the slow hash, and again with the act
    kept = await passwords.hashed(password)
    async with in_transaction():
        await authorise(actor, Duty.CLERK, Duty.ADMIN, now=now)
        person = await new_person(name, id_number, phone, kept, now=now, must_change_password=True)
        await take_over_holder(actor, person, now=now)
        await refuse_second_holder(id_number)
        person.confirmed_number, person.confirmed_at, person.confirmed_by_id = id_number, now, actor.person_id
        await person.save()
        await write_event(
            actor, PeopleStep.CREATED, 'person', person.id, now=now, changes={'id_number': ['', masked(id_number)]}
        )
    return person.id


async def refuse_second_holder(id_number: str) -> None:
    """One number, one confirmed account."""
    if await Person.filter(confirmed_number=id_number).exists():
        raise Refused(Objection(message='该证件号已有核验过的账号，请在人员列表中查找并使用原账号', field='id_number'))


@watched(PeopleStep.CONFIRMED)
async def confirm(actor: Actor, person_id: int, *, refused_at: datetime | None = None, now: datetime) -> None:
    """Confirm that the account's owner is the person on the identity card the clerk has checked.

    `refused_at` is what the clerk saw of an earlier refusal: a refusal he has not seen stops him.
    """
    async with in_transaction():
        await authorise(actor, Duty.CLERK, now=now)
        if actor.person_id == person_id:
            raise Refused(not_entitled('不能核验自己的账号，请由另一位受理人员办理'))
        person = await Person.select_for_update().get_or_none(id=person_id)
        if person is None:
            raise NotThere
        if person.confirmed_at is not None and person.confirmed_by_id == actor.person_id:
            return
        refuse_what_was_decided(person, refused_at)
        await take_over_holder(actor, person, now=now)
        await refuse_second_holder(person.id_number)
        person.confirmed_at, person.confirmed_by_id, person.confirmed_number = now, actor.person_id, person.id_number
        person.refused_at = None
        await person.save()
        await write_event(actor, PeopleStep.CONFIRMED, 'person', person.id, now=now)
        await notify(person.id, '身份已核验', now=now, body='发证机关已核对您的身份证，现在可以使用全部功能。')


def refuse_what_was_decided(person: Person, refused_at: datetime | None) -> None:
    """Two clerks had the same account open: the slower one is told what the faster one did."""
    if person.confirmed_at is not None:
        raise Refused('另一位同事刚刚核验通过了这个账号，无需再办理')
    if person.disabled_at is not None:
        raise Refused('这个账号已停用，不能核验；如需启用，请联系系统管理员')
    if person.refused_at != refused_at:
        raise Refused('这个账号刚刚被登记为核验不通过，请刷新页面，看过原因后再办理')


@watched('登记身份核验不通过')
async def refuse_confirmation(
    actor: Actor, person_id: int, remark: str, *, refused_at: datetime | None = None, now: datetime
) -> None:
    """Say that account and card do not belong together, with the reason its owner reads."""
    remark = clean_text(remark, longest=200)
    if not remark:
        raise Refused(Objection(message='请写明不通过的原因，申请人会看到', field='remark'))
    async with in_transaction():
        await authorise(actor, Duty.CLERK, now=now)
        if actor.person_id == person_id:
            raise Refused(not_entitled('不能核验自己的账号，请由另一位受理人员办理'))
        person = await Person.select_for_update().get_or_none(id=person_id)
        if person is None:
            raise NotThere
        refuse_what_was_decided(person, refused_at)
        person.refused_at = now
        await person.save()
        await write_event(actor, PeopleStep.CONFIRMATION_REFUSED, 'person', person.id, now=now, remark=remark)
        await notify(person.id, '身份核验未通过', now=now, body=f'原因：{remark}。请持身份证到发证机关窗口办理。')


@watched(PeopleStep.PASSWORD_CHANGED)
async def change_password(actor: Actor, old: str, new: str, *, now: datetime) -> None:
    """Change one's own password; every other session of the person ends."""
    await authorise(actor, now=now)  # or a dead session could go on trying passwords
    person = await Person.get(id=actor.person_id)
    if not await passwords.fits(old, person.password_hash):
        raise Refused(WRONG_OLD)
    if new == old:
        raise Refused(Objection(message='新密码与原密码相同，请换一个', field='password'))
    if wrong := objections_to_password(new, id_number=person.id_number, phone=person.phone):
        raise Refused(*wrong)
    kept = await passwords.hashed(new)
    async with in_transaction():
        await authorise(actor, now=now)
        compared = Person.filter(id=person.id, password_hash=person.password_hash)
        if not await compared.update(password_hash=kept, must_change_password=False):
            raise Refused(WRONG_OLD)  # it was changed while the new one was hashed
        await UserSession.filter(person_id=person.id, ended_at=None).exclude(id=actor.session_id).update(ended_at=now)
        await write_event(actor, PeopleStep.PASSWORD_CHANGED, 'person', person.id, now=now)


@watched(PeopleStep.PASSWORD_RESET)
async def reset_password(actor: Actor, person_id: int, new: str, *, now: datetime) -> None:
    """Give somebody who stands at the window with his card a new first password; all his sessions end."""
    await authorise(actor, Duty.CLERK, Duty.ADMIN, now=now)  # or the answer would tell a stranger who is here
    person = await Person.get_or_none(id=person_id)
    if person is None:
        raise NotThere
    if not person.password_hash:
        raise Refused('登记册中的这位持证人还没有账号，请先在窗口为他建立账号')
    if wrong := objections_to_password(new, id_number=person.id_number, phone=person.phone):
        raise Refused(*wrong)
    kept = await passwords.hashed(new)
    async with in_transaction():
        await authorise(actor, Duty.CLERK, Duty.ADMIN, now=now)
        await Person.filter(id=person.id).update(password_hash=kept, must_change_password=True)
        await UserSession.filter(person_id=person.id, ended_at=None).update(ended_at=now)
        await write_event(actor, PeopleStep.PASSWORD_RESET, 'person', person.id, now=now)


@watched('停用或启用账号')
async def set_disabled(actor: Actor, person_id: int, disabled: bool, *, now: datetime) -> None:
    """Close an account or open it again; closing ends its sessions. Nobody closes his own."""
    async with in_transaction():
        await hold_administrators()  # before the right is read: two who close each other's leave one of them
        await authorise(actor, Duty.ADMIN, now=now)
        if actor.person_id == person_id:
            raise Refused('不能停用自己的账号，请由另一位系统管理员办理')
        if await Person.exists(id=person_id, kept_in_id__not_isnull=True):
            raise Refused(MERGED)
        changed = await Person.filter(id=person_id, disabled_at__isnull=disabled).update(
            disabled_at=now if disabled else None
        )
        if not changed:
            return
        if disabled:
            await UserSession.filter(person_id=person_id, ended_at=None).update(ended_at=now)
            for follow in _followers:
                await follow(person_id, now)
        step = PeopleStep.DISABLED if disabled else PeopleStep.ENABLED
        await write_event(actor, step, 'person', person_id, now=now)


@watched('结束登录')
async def end_session(actor: Actor, session_id: int, *, now: datetime) -> None:
    """End somebody's session (an administrator any, everybody his own)."""
    async with in_transaction():
        standing = await authorise(actor, now=now)
        session = await UserSession.get_or_none(id=session_id, ended_at=None)
        if session is None or (session.person_id != actor.person_id and Duty.ADMIN not in standing.duties):
            raise NotThere
        if not await UserSession.filter(id=session.id, ended_at=None).update(ended_at=now):
            raise NotThere
        await write_event(actor, PeopleStep.SIGNED_OUT, 'person', session.person_id, now=now)
