"""From an identity number to the person and the certificate items a record may be filed for (记录填报)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from models.certificates.queries import Held, held_by
from models.certificates.rules import status_on
from models.certificates.rules.items import ItemStatus
from models.employment.rules.filing import UNFIT, period_of, worked_since
from models.employment.rules.period import Period
from models.people.queries.persons import holder_with, names_of
from models.people.rules import masked_name
from models.records.office_rules import current_rules
from models.regulation.clauses import Profile
from models.regulation.derivation import in_words
from models.regulation.identity import compact, masked, objections_to
from models.regulation.objection import Objection, Refused, refusing

UNKNOWN = (
    '没有查到该身份证号的人员。请核对号码；号码无误的，请本人先注册账号并到发证机关核验身份，'
    '证书由外地发证机关颁发的再在“我的证书”中新增证书，之后填报'
)
NO_CERTIFICATE = '该人员在本系统没有证书。异地取证的，请本人先登录本平台在“我的证书”中新增证书，之后再填报'


@dataclass(frozen=True, kw_only=True, slots=True)
class Choice:
    """An item of the person: where it stands, which days are open to a record, or why it cannot be chosen."""

    held: Held
    status: ItemStatus
    period: Period
    why_not: str = ''


@dataclass(frozen=True, kw_only=True, slots=True)
class FoundHolder:
    """The person behind a number, as an employer is told before anything is filed: masked."""

    person_id: int
    name: str
    id_number: str
    choices: tuple[Choice, ...]


async def find_holder(number: str, *, today: date) -> FoundHolder:
    """The person and his items, for whom `look_up` has let in.

    Refused for a wrong number, an unknown person, a person without a certificate.
    """
    if wrong := refusing(objections_to(compact(number), today)):
        raise Refused(*(Objection(message=one.message, clause=one.clause, field='number') for one in wrong))
    person_id = await holder_with(number)
    if person_id is None:
        raise Refused(Objection(message=UNKNOWN, field='number'))
    profile, _ = await current_rules()
    if not (held := await held_by(person_id)):
        raise Refused(Objection(message=NO_CERTIFICATE, field='number'))
    return FoundHolder(
        person_id=person_id, name=masked_name((await names_of({person_id}))[person_id]),
        id_number=masked(compact(number)), choices=tuple(choice(profile, one, held, today) for one in held),
    )  # fmt: skip


def choice(profile: Profile, one: Held, all_held: Sequence[Held], today: date) -> Choice:
    """An item as it can be chosen today."""
    period = period_of(profile, worked_since(one.held, [other.held for other in all_held]), today)
    why_not = UNFIT.get(one.held.status, '')
    if not why_not and period.earliest > period.latest:
        why_not = (
            f'有效期已于{in_words(period.latest)}届满，今天填报最早只能从{in_words(period.earliest)}起，没有可填的日期'
        )
    return Choice(held=one, status=status_on(one.held, profile, today), period=period, why_not=why_not)
