"""What an employer lets a delegate do for it, until when, and who may grant it (中山市聘用记录填报操作指引 二、3). Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from models.regulation.derivation import in_words
from models.regulation.labelled import Labelled
from models.regulation.objection import Objection

GUIDE = '中山市聘用记录填报操作指引 二、3.2'
WARNED_BEFORE = timedelta(days=14)
"""How long before its last day both sides are told that a mandate ends: the house's own, no regulation names it."""
OWN = '不能给自己授权，也不能修改自己的授权'
ABOVE = '您自己的授权是由这位被授权人办理的，不能由您修改他的授权，请由法定代表人办理'
NOTHING_TICKED = '请至少选择一项授权功能'
WAITS = '单位的法定代表人已变更，这项授权须由新的法定代表人本人确认或修改'
UNCARRIED = '为其办理授权的被授权人，本人的账号已停用、授权已失效或不再包括人员授权，这项授权随之停用'
CLOSED = '被授权人的账号已停用，账号启用前不能办理；账号由发证机关管理'


class Function(Labelled):
    """授权功能: what a mandate covers."""

    VIEW = 'view', '聘用记录查看'
    FILE = 'file', '聘用记录填报'
    BATCH = 'batch', '批量填报'
    CERTIFICATES = 'certificates', '证书管理'
    MANDATES = 'mandates', '人员授权'


class MandateState(Labelled):
    """Where a mandate stands on a day; all but 已禁用 follow from its term and from whom it concerns, never stored."""

    IN_FORCE = 'in_force', '有效'
    NOT_YET = 'not_yet', '未到授权期限'
    EXPIRED = 'expired', '已过期'
    DISABLED = 'disabled', '已禁用'
    CLOSED = 'closed', '被授权人账号已停用'
    UNCONFIRMED = 'unconfirmed', '待新法定代表人确认'
    UNCARRIED = 'uncarried', '待法定代表人确认'


WAITING = (MandateState.UNCONFIRMED, MandateState.UNCARRIED)
"""What the legal representative brings to life by standing behind it himself."""


class GrantStep(Labelled):
    """What happens to the mandates of an employer."""

    GRANTED = 'mandate_granted', '新增授权'
    CHANGED = 'mandate_changed', '修改授权'
    DISABLED = 'mandate_disabled', '禁用授权'
    CONFIRMED = 'mandate_confirmed', '法定代表人确认授权'


@dataclass(frozen=True, kw_only=True, slots=True)
class Terms:
    """Functions from the first day to the last, both included."""

    functions: frozenset[Function]
    first: date
    last: date


@dataclass(frozen=True, kw_only=True, slots=True)
class Mandate:
    """A mandate as the rules see it: `confirmed` is whether today's legal representative stands behind it.

    `reachable` is whether the account of whom it was given to is open; a closed one neither acts nor hands anything on.
    `carrier` is the mandate of the delegate who granted it, None where the representative did or confirmed it: what is
    handed on reaches no further and lasts no longer than what its granter holds on the day.
    """

    terms: Terms
    enabled: bool = True
    confirmed: bool = True
    reachable: bool = True
    carrier: 'Mandate | None' = None


def terms_now(mandate: Mandate) -> Terms:
    """Its terms as far as its granter's own carry them."""
    if mandate.carrier is None:
        return mandate.terms
    own, above = mandate.terms, terms_now(mandate.carrier)
    return Terms(
        functions=own.functions & above.functions, first=max(own.first, above.first), last=min(own.last, above.last)
    )


def carried_on(mandate: Mandate, day: date) -> bool:
    """Whether whoever granted it may still grant, and something of it is left."""
    above = mandate.carrier
    return above is None or (carries(above, day) and bool(terms_now(mandate).functions))


def carries(mandate: Mandate, day: date) -> bool:
    """Whether its holder may grant on a day, and so what he granted may count."""
    return state_on(mandate, day) is MandateState.IN_FORCE and Function.MANDATES in terms_now(mandate).functions


def state_on(mandate: Mandate, day: date) -> MandateState:
    """Where it stands on a day."""
    if not mandate.enabled:
        return MandateState.DISABLED
    if day > mandate.terms.last:
        return MandateState.EXPIRED
    if not mandate.reachable:
        return MandateState.CLOSED
    if not mandate.confirmed:
        return MandateState.UNCONFIRMED
    if not carried_on(mandate, day):
        return MandateState.UNCARRIED
    return MandateState.NOT_YET if day < mandate.terms.first else MandateState.IN_FORCE


def why_not_on(mandate: Mandate, day: date) -> str:
    """Why it cannot be used on a day, and who can change that; '' while it is in force."""
    terms = mandate.terms
    told = {
        MandateState.DISABLED: '该授权已被禁用；如需继续办理，请单位的法定代表人重新授权',
        MandateState.EXPIRED: f'授权已于{in_words(terms.last)}期满；如需继续办理，请单位的法定代表人延长授权期限',
        MandateState.CLOSED: CLOSED,
        MandateState.UNCONFIRMED: '单位的法定代表人已变更，原授权须由新的法定代表人确认后才能使用',
        MandateState.UNCARRIED: f'{UNCARRIED}；如需继续办理，请单位的法定代表人确认',
        MandateState.NOT_YET: f'授权自{in_words(terms.first)}起生效，此前不能办理',
    }
    return told.get(state_on(mandate, day), '')


def narrowed(mandate: Mandate) -> str:
    """What of a mandate its granter's own no longer carries, and the remedy; '' where nothing is lost."""
    own, now = mandate.terms, terms_now(mandate)
    lost = [f'停用“{in_order(own.functions - now.functions)}”'] if own.functions - now.functions else []
    lost += [f'只到{in_words(now.last)}为止'] if now.last < own.last else []
    return f'办理人本人的授权已缩减，这项授权因此{"，".join(lost)}；由法定代表人确认后恢复' if lost else ''


def ends_soon(mandate: Mandate, day: date) -> bool:
    """Whether it is in force, and its last day so near that both sides are told."""
    return state_on(mandate, day) is MandateState.IN_FORCE and terms_now(mandate).last - day <= WARNED_BEFORE


def only_narrows(before: Mandate, after: Mandate) -> bool:
    """Whether a change takes away only: whoever stood behind it goes on standing behind it."""
    old, new = before.terms, after.terms
    return (
        before.enabled >= after.enabled
        and new.functions <= old.functions
        and old.first <= new.first
        and new.last <= old.last
    )


def objections_to_act(mandate: Mandate, function: Function, day: date) -> list[Objection]:
    """Say why a delegate may not do this today, and who can change that."""
    terms, why_not = terms_now(mandate), why_not_on(mandate, day)
    wrong = [Objection(message=why_not, clause=GUIDE)] if why_not else []
    if function not in terms.functions:
        others = f'只包括：{in_order(terms.functions)}' if terms.functions else '目前没有任何授权功能'
        message = f'您的授权不包括“{function.label}”，{others}；请单位的法定代表人增加授权功能'
        wrong.append(Objection(message=message, clause=GUIDE))
    return wrong


def objections_to_terms(terms: Terms, today: date, *, within: Terms | None = None) -> list[Objection]:
    """Say what is wrong with the terms of a grant; `within` are those of a granting delegate, None for the employer."""
    wrong = []
    if not terms.functions:
        wrong.append(Objection(message=NOTHING_TICKED, field='functions'))
    if terms.last < terms.first:
        wrong.append(Objection(message='授权期限的截止日期早于开始日期，请核对', field='last'))
    elif terms.last < today:
        message = f'授权期限已于{in_words(terms.last)}届满，请填写今天或以后的截止日期'
        wrong.append(Objection(message=message, field='last'))
    if within is None:
        return wrong
    if beyond := terms.functions - within.functions:
        message = f'您自己没有“{in_order(beyond)}”的授权，不能授予他人；请由法定代表人办理'
        wrong.append(Objection(message=message, clause=GUIDE, field='functions'))
    if terms.first < within.first or terms.last > within.last:
        message = f'授权期限不得超出您自己的授权期限（{within.first.isoformat()}至{within.last.isoformat()}）'
        wrong.append(Objection(message=message, clause=GUIDE, field='last'))
    return wrong


def objections_to_delegate(delegate_id: int, *, by: int, representative_id: int | None) -> list[Objection]:
    """Say why this person cannot be given (or keep) a mandate by that one."""
    if delegate_id == by:
        return [Objection(message=OWN, clause=GUIDE, field='number')]
    if delegate_id == representative_id:
        return [Objection(message='对方是本单位的法定代表人，无需授权', field='number')]
    return []


def objections_to_touch(
    mandate: Mandate, *, day: date, own: bool, within: Terms | None, above: bool = False, handed_on: bool = False
) -> list[Objection]:
    """Say why a mandate is not for this person to change or disable; `within` as for a grant.

    `above`: it carries the person's own, directly or through others. `handed_on`: he granted it himself and nobody
    else stands behind it since; the others are his to touch only as far as his own functions and term reach.
    """
    if own:
        return [Objection(message=OWN, clause=GUIDE)]
    if within is None:
        return []
    beyond, last = mandate.terms.functions - within.functions, terms_now(mandate).last
    longer = mandate.enabled and last > within.last  # what has ended already may be granted anew within his own term
    told = {
        ABOVE: above,
        WAITS: not mandate.confirmed,
        f'{UNCARRIED}，须由法定代表人本人确认或修改': not (handed_on or carried_on(mandate, day)),
        f'这项授权包含您自己没有的功能（{in_order(beyond)}），请由法定代表人办理': bool(beyond) and not handed_on,
        f'这项授权至{in_words(last)}止，您自己的授权至{in_words(within.last)}止，请由法定代表人办理': (
            longer and not handed_on
        ),
    }
    return [Objection(message=message, clause=GUIDE) for message, wrong in told.items() if wrong][:1]


def in_order(functions: Iterable[Function]) -> str:
    """The functions in their usual order, in words."""
    given = set(functions)
    return '、'.join(function.label for function in Function if function in given)
