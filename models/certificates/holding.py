"""My certificates (我的证书): only for whom the office has confirmed, and only one's own."""

from datetime import date, datetime
from typing import Any

from models.certificates.listing import Sought, card_of, items_page
from models.certificates.rules.items import HeldItem, ItemStatus, status_on
from models.certificates.rules.printed import last_valid_day
from models.certificates.rules.renewal import Window, objections_to_day, renewal_window
from models.clock import office_day
from models.people.rights import authorise, is_confirmed
from models.records.attempts import watched
from models.records.office_rules import current_rules
from models.records.rules import Actor
from models.regulation.clauses import Profile
from models.regulation.derivation import in_words
from models.regulation.objection import NotThere, Objection, Refused, not_entitled

UNCONFIRMED = '身份尚未核验，不能查看证书。请持本人身份证到发证机关窗口核验身份，核验后即可查看'
NOT_NOW = {
    ItemStatus.SUSPENDED: '已暂扣，不能申请复审；恢复后再申请',
    ItemStatus.REVOKED: '已撤销，不能申请复审',
    ItemStatus.CANCELLED: '已注销，不能申请复审',
    ItemStatus.SUPERSEDED: '已换发，请查看换发后的项目',
}


@watched('查看我的证书')
async def own_items(
    actor: Actor, sought: Sought, *, page: int = 1, size: int = 20, now: datetime
) -> tuple[int, list[dict[str, Any]]]:
    """One page of one's own items."""
    person_id = await confirmed_person(actor, now=now)
    return await items_page([person_id], sought, today=office_day(now), page=page, size=size)


@watched('查看我的证书')
async def own_card(actor: Actor, certificate_id: int, *, now: datetime) -> dict[str, Any]:
    """One of one's own certificates; each item with what stands against renewing it today. NotThere for another's."""
    person_id = await confirmed_person(actor, now=now)
    today = office_day(now)
    card = await card_of([person_id], certificate_id, today=today)
    if card is None:
        raise NotThere
    profile, _ = await current_rules()
    for item in card['items']:
        item['against_renewal'] = against_renewal(item['held'], profile, today)
        item['renewal_told'] = renewal_told(item['held'], profile, today)
    return card


async def confirmed_person(actor: Actor, *, now: datetime) -> int:
    """Whoever acts; refused until the office has seen his card."""
    await authorise(actor, now=now)
    if actor.person_id is None or not await is_confirmed(actor.person_id):
        raise Refused(not_entitled(UNCONFIRMED))
    return actor.person_id


def against_renewal(held: HeldItem, profile: Profile, day: date) -> list[Objection]:
    """Why an item cannot be put forward for renewal on that day, as far as its own days say; empty where it can."""
    status = status_on(held, profile, day)
    if status in NOT_NOW:
        return [Objection(message=NOT_NOW[status])]
    return objections_to_day(window_of(held, profile, day), day)


def renewal_told(held: HeldItem, profile: Profile, day: date) -> str:
    """What to tell of a renewal that nothing stands against."""
    window = window_of(held, profile, day)
    return '按有效期，现在可以申请' if window.worth_saying(day) else f'最迟{in_words(window.closes)}申请'


def window_of(held: HeldItem, profile: Profile, day: date) -> Window:
    """When an item may be renewed, by the clauses of that day."""
    last, _ = last_valid_day(held.until, profile, day)
    return renewal_window(profile, last, day, welding=held.welding)
