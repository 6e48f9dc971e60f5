"""What many asked rules share: the profile, items, choices and days as they are typed, and how they are worded."""

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from models.regulation.clauses import Clause, Profile
from models.regulation.derivation import in_words
from models.regulation.item_text import NamedItem, NoSuchItem, read_items
from models.regulation.labelled import Labelled
from models.regulation.objection import Objection
from models.regulation.profiles import PROFILES
from models.regulation.question import BadQuestion, Parameter, ParameterKind, Question

Kind = TypeVar('Kind', bound=Labelled)
PROFILE_CHOICES = tuple((profile.key, profile.label) for profile in PROFILES.values())
YES, NO = frozenset({'yes', 'y', '1', 'true', '是'}), frozenset({'no', 'n', '0', 'false', '否'})


def profile_of(question: Question, name: str = 'profile') -> Profile:
    """Whose rules answer: the region asked for, else the asking office's, else the nation's."""
    key = question.plain(name)
    if question.office and key in {'', question.office.key}:
        return question.office
    if key and key not in PROFILES:
        raise BadQuestion(f'参数 {name}：没有这个地区，可用的有{"、".join(PROFILES)}')
    return PROFILES[key or 'national']


def items_of(question: Question, name: str) -> list[NamedItem]:
    """The items asked about; none where the parameter was left out."""
    if not question.plain(name):
        return []
    try:
        return read_items(question.text(name))
    except NoSuchItem as refusal:
        raise BadQuestion(f'参数 {name}：{refusal}') from None


def one_item(question: Question, name: str) -> NamedItem:
    """The one item asked about."""
    found = items_of(question, name)
    if len(found) != 1:
        raise BadQuestion(f'参数 {name}：只能写一个项目代号，例如N1')
    return found[0]


def member(question: Question, name: str, kind: type[Kind]) -> Kind:
    """One of a closed set, by its value or its label; a hyphen serves for an underscore."""
    said = question.plain(name).lower().replace('-', '_')
    for one in kind:
        if said in {one.value, one.label.lower()}:
            return one
    told = '、'.join(f'{one.value}（{one.label}）' for one in kind)
    raise BadQuestion(f'参数 {name}：可用的有{told}')


def yes_or_no(question: Question, name: str) -> bool | None:
    """A yes, a no, or nothing said."""
    said = question.plain(name).lower()
    if said and said not in YES | NO:
        raise BadQuestion(f'参数 {name}：请写yes（是）或no（否）')
    return None if not said else said in YES


def day_parameter(name: str, label: str, *, example: str = '2026-11-21', required: bool = True) -> Parameter:
    """A parameter that is a day."""
    return Parameter(name=name, label=label, example=example, kind=ParameterKind.DATE, required=required)


def choice_parameter(
    name: str, label: str, options: Iterable[tuple[str, str]], *, required: bool = True, example: str = ''
) -> Parameter:
    """A parameter that is one of several."""
    options = tuple(options)
    shown = example or options[0][0]
    return Parameter(
        name=name, label=label, example=shown, kind=ParameterKind.CHOICE, options=options, required=required
    )


def profile_parameter(example: str = 'shanghai') -> Parameter:
    """The region whose rules answer."""
    return choice_parameter('profile', '地区', PROFILE_CHOICES, required=False, example=example)


def options_of(kind: type[Labelled]) -> tuple[tuple[str, str], ...]:
    """The members of a closed set as options of a choice."""
    return tuple((one.value, one.label) for one in kind)


def stated(clause: Clause) -> str:
    """The basis of a value in a line of derivation, marked where nobody has confirmed it."""
    return clause.article + ('' if clause.confirmed else '（待确认）')


def iso(day: date | None) -> str | None:
    """A day as a fact."""
    return day.isoformat() if day else None


def warnings_of(objections: Iterable[Objection]) -> list[str]:
    """What does not refuse, but should be known."""
    return [one.message for one in objections if one.soft]


def today_line(day: date) -> str:
    """The day an answer holds for."""
    return f'判断日期：{in_words(day)}'
