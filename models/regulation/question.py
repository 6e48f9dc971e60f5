"""The shape of a rule that can be asked from outside: what it wants to know, and how it answers."""

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from models.regulation.clauses import Profile
from models.regulation.labelled import Labelled
from models.regulation.objection import Objection, refusing
from models.regulation.text import objections_to_date


class BadQuestion(ValueError):
    """The question cannot be answered as it was put; the message is one Chinese line for whoever asked."""


class ParameterKind(Labelled):
    """How a parameter is typed in."""

    TEXT = 'text', '文字'
    DATE = 'date', '日期'
    NUMBER = 'number', '整数'
    CHOICE = 'choice', '选项'


@dataclass(frozen=True, kw_only=True, slots=True)
class Parameter:
    """One thing a rule asks for; `options` are (value, label) of a choice."""

    name: str
    label: str
    example: str
    required: bool = True
    kind: ParameterKind = ParameterKind.TEXT
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """What was asked, on which day, and under whose rules where an office asks."""

    given: Mapping[str, str]
    today: date
    office: Profile | None = None

    def text(self, name: str) -> str:
        """Read a parameter as it was typed; empty where it was left out."""
        return self.given.get(name, '')

    def plain(self, name: str) -> str:
        """Read a code or a number: half width, without blanks around it."""
        return unicodedata.normalize('NFKC', self.text(name)).strip()

    def day(self, name: str) -> date:
        """Read a day written 2026-11-21; today where it was left out."""
        value = self.plain(name)
        if not value:
            return self.today
        for objection in objections_to_date(value, self.today):
            raise BadQuestion(f'参数 {name}：{objection.message}')
        return date.fromisoformat(value)

    def whole_number(self, name: str, *, most: int) -> int:
        """Read a whole number from nought to `most`."""
        value = self.plain(name)
        if not (value.isascii() and value.isdigit() and len(value) <= 9 and int(value) <= most):
            raise BadQuestion(f'参数 {name}：应为0至{most}的整数')
        return int(value)


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """What a rule says: reasons against, facts of plain JSON values, and how it came to them."""

    facts: dict[str, Any]
    objections: list[Objection] = field(default_factory=list)
    derivation: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """Lay the answer out as it is promised: warnings do not stand among the objections."""
        against = refusing(self.objections)
        return {
            'allowed': not against,
            'objections': [{'message': objection.message, 'clause': objection.clause} for objection in against],
            'facts': self.facts,
            'derivation': self.derivation,
        }


@dataclass(frozen=True, kw_only=True, slots=True)
class AskedRule:
    """A rule under the name it is asked by, with what a page needs to draw its form."""

    name: str
    title: str
    parameters: tuple[Parameter, ...]
    answer: Callable[[Question], Answer]
