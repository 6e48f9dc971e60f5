"""Asked from outside: who may apply, and with which papers."""

import re
import unicodedata
from datetime import date
from typing import Any

from models.applications.rules.eligibility import LEVELS, Applicant, Key, key_of, objections_to_applicant
from models.applications.rules.materials import Material, materials_for, with_translations
from models.applications.rules.types import ApplicationType
from models.certificates.rules.items import HeldItem
from models.certificates.rules.printed import NotPrinted, PrintedDay, read_printed
from models.certificates.rules.revoked import Revoked
from models.people.bans import Ban, BanKind, ban
from models.regulation.asking import (
    choice_parameter,
    day_parameter,
    items_of,
    member,
    options_of,
    profile_of,
    profile_parameter,
    today_line,
    warnings_of,
    yes_or_no,
)
from models.regulation.clauses import Profile, number
from models.regulation.derivation import in_words
from models.regulation.item_text import NamedItem, NoSuchItem, read_item
from models.regulation.periods import age_on, birthday
from models.regulation.question import Answer, AskedRule, BadQuestion, Parameter, ParameterKind, Question

SOME_DAY = PrintedDay(2200, 12)  # a held item whose expiry was not given
MOST_HELD = 50


def ask_eligibility(question: Question) -> Answer:
    """Who may apply for which items.

    Facts: age, first_day (the first on which the age suffices), last_day (the last on which it does), education_asked,
    health_asked (both by item), warnings (for the reviewer; they do not refuse).
    """
    profile, day = profile_of(question), question.day('day')
    kind = member(question, 'type', ApplicationType) if question.plain('type') else ApplicationType.NEW
    items, applicant = items_of(question, 'item'), _applicant(question, profile, day)
    found = objections_to_applicant(profile, day, kind, applicant, items)
    facts = _age_facts(profile, day, kind, applicant.birth, items)
    facts |= {
        'education_asked': {item.shown: str(item.item.education or '') for item in items},
        'health_asked': {item.shown: item.item.health for item in items if item.item.health},
        'warnings': warnings_of(found),
    }
    named = '、'.join(item.shown for item in items)
    told = [f'{profile.label}，{kind.label}：{named}', today_line(day)]
    if applicant.birth:
        told.append(f'出生日期{in_words(applicant.birth)}，满{facts["age"]}周岁')
    told += [one.message for one in found] or ['未发现不符合的情形']
    return Answer(facts=facts, objections=found, derivation=told)


def ask_materials(question: Question) -> Answer:
    """What has to be filed; facts: materials, each with key, name, required, kinds, megabytes, form, generated,
    replaceable_by, reusable, fetchable, photo, translation_of, clause, note.
    """
    profile, day = profile_of(question), question.day('day')
    kind, items = member(question, 'type', ApplicationType), items_of(question, 'items')
    papers = materials_for(profile, day, kind, items, typed_in=bool(yes_or_no(question, 'typed-in')))
    foreign = {word.strip() for word in question.plain('foreign').split(',') if word.strip()}
    if foreign - {paper.key for paper in papers}:
        told = '、'.join(paper.key for paper in papers)
        raise BadQuestion(f'参数 foreign：有不在材料之列的标识，可用的有{told}')
    papers = with_translations(profile, day, papers, frozenset(foreign))
    named = '、'.join(item.shown for item in items)
    lines = [f'{profile.label}，{kind.label}：{named}', today_line(day)]
    lines += [f'{"必交" if paper.required else "选交"}：{paper.name}（{paper.clause}）' for paper in papers]
    return Answer(facts={'materials': [_paper(paper) for paper in papers]}, derivation=lines)


def held_items(question: Question, name: str) -> tuple[HeldItem, ...]:
    """Held items written `N1@2027-01-15,2011:Q8@2020-07`; without a day they are valid."""
    parts = [part for part in re.split('[,、;]', unicodedata.normalize('NFKC', question.text(name))) if part.strip()]
    if len(parts) > MOST_HELD:
        raise BadQuestion(f'参数 {name}：最多写{MOST_HELD}项')
    return tuple(_held(part, name) for part in parts)


def _held(part: str, name: str) -> HeldItem:
    code, _, until = part.partition('@')
    try:
        item = read_item(code)
        printed = read_printed(until) if until.strip() else SOME_DAY
    except (NoSuchItem, NotPrinted) as refusal:
        raise BadQuestion(f'参数 {name}：{refusal}') from None
    return HeldItem(edition=item.item.edition, code=item.code, restriction=item.restriction, until=printed)


def _applicant(question: Question, profile: Profile, day: date) -> Applicant:
    return Applicant(
        birth=_birth(question),
        education=_education(question),
        healthy=yes_or_no(question, 'health'),
        violations=yes_or_no(question, 'violations'),
        experience_years=question.whole_number('experience', most=60) if question.plain('experience') else None,
        held=held_items(question, 'held'),
        held_known=bool(question.plain('held')),
        open_items=frozenset(_keys(items_of(question, 'open'))),
        bans=_bans(question, profile),
        revoked=_revoked(question),
    )


def _birth(question: Question) -> date:
    birth = question.day('birth')
    if birth.year < 1900:
        raise BadQuestion('参数 birth：出生年份不合常理，请核对')
    return birth


def _education(question: Question) -> str:
    said = question.plain('education')
    if said.lower() in LEVELS:
        return said.lower()
    told = '、'.join(word for word in LEVELS if not word.isascii() and '(' not in word)
    raise BadQuestion(f'参数 education：可用的有{told}')


def _keys(items: list[NamedItem]) -> list[Key]:
    return [key_of(item) for item in items]


def _bans(question: Question, profile: Profile) -> tuple[Ban, ...]:
    said = question.plain('ban')
    if not said:
        return ()
    word, _, day = said.partition(':')
    kind = next((one for one in BanKind if word.strip().lower().replace('-', '_') in {one.value, one.label}), None)
    try:
        start = date.fromisoformat(day.strip())
    except ValueError:
        start = None
    if kind is None or start is None or not 1990 <= start.year <= question.today.year + 100:
        told = '、'.join(f'{one.value}（{one.label}）' for one in BanKind)
        raise BadQuestion(f'参数 ban：应写作“种类:年-月-日”，例如cheating:2024-03-10；种类有{told}')
    return (ban(profile, kind, person_id=0, start=start),)


def _revoked(question: Question) -> tuple[Revoked, ...]:
    if not question.plain('revoked'):
        return ()
    return (Revoked(shown='证书', on=question.day('revoked')),)


def _age_facts(
    profile: Profile, day: date, kind: ApplicationType, birth: date | None, items: list[NamedItem]
) -> dict[str, Any]:
    if birth is None:
        return {'age': None, 'first_day': None, 'last_day': None}
    name = 'renewal-age-highest' if kind is ApplicationType.RENEWAL else 'age-highest'
    most = number(profile, f'welding-{name}' if any(item.welding for item in items) else name, day)
    first = birthday(birth, number(profile, 'age-lowest', day))
    last = date.fromordinal(birthday(birth, most + 1).toordinal() - 1)
    return {'age': age_on(day, birth), 'first_day': first.isoformat(), 'last_day': last.isoformat()}


def _paper(paper: Material) -> dict[str, Any]:
    return {
        'key': paper.key,
        'name': paper.name,
        'required': paper.required,
        'kinds': list(paper.kinds),
        'megabytes': paper.megabytes,
        'form': paper.form,
        'generated': paper.generated,
        'replaceable_by': paper.replaceable_by,
        'reusable': paper.reusable,
        'fetchable': paper.fetchable,
        'photo': paper.photo,
        'translation_of': paper.translation_of,
        'clause': paper.clause,
        'note': paper.note,
    }


TYPE = choice_parameter('type', '申请类型', options_of(ApplicationType))
ITEMS = Parameter(name='items', label='作业项目代号（多个以逗号分隔）', example='N1')
YES_NO = (('yes', '是'), ('no', '否'))

RULES = (
    AskedRule(
        name='eligibility',
        title='申请条件',
        answer=ask_eligibility,
        parameters=(
            Parameter(name='item', label='作业项目代号（多个以逗号分隔）', example='N1'),
            day_parameter('birth', '出生日期', example='1990-06-15'),
            Parameter(name='education', label='学历', example='初中'),
            profile_parameter('guangdong'),
            day_parameter('day', '申请日期', required=False),
            choice_parameter('type', '申请类型', options_of(ApplicationType), required=False),
            choice_parameter('health', '身体条件符合要求', YES_NO, required=False),
            choice_parameter('violations', '持证期间发生过违章或责任事故', YES_NO, required=False, example='no'),
            Parameter(
                name='experience',
                label='相关工作年限',
                example='3',
                required=False,
                kind=ParameterKind.NUMBER,
            ),
            Parameter(name='held', label='已持有的项目（项目@有效期至）', example='Q1@2020-07', required=False),
            Parameter(name='open', label='办理中的项目', example='Q1', required=False),
            Parameter(name='ban', label='不得再次申请（种类:起算日）', example='cheating:2019-07-01', required=False),
            day_parameter('revoked', '登记册显示证书被撤销的日期', example='2025-03-10', required=False),
        ),
    ),
    AskedRule(
        name='materials',
        title='申请材料',
        answer=ask_materials,
        parameters=(
            TYPE,
            ITEMS,
            profile_parameter('guangdong'),
            day_parameter('day', '申请日期', required=False),
            choice_parameter('typed-in', '证书为手工录入', YES_NO, required=False),
            Parameter(name='foreign', label='外文材料（材料标识）', example='diploma', required=False),
        ),
    ),
)
