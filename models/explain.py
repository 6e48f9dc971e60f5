"""Any rule, asked from outside: the very functions the pages call, answering in plain JSON.

A subject that has rules worth asking keeps a tuple `RULES` of `AskedRule`; adding it to `SUBJECTS` is all.
"""

import json
import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from models.applications import questions as applications
from models.certificates import questions as certificates
from models.employment import questions as employment
from models.mandates import questions as mandates
from models.regulation import questions
from models.regulation.clauses import NoClause, Profile
from models.regulation.objection import Objection
from models.regulation.profiles import CLAUSES
from models.regulation.question import Answer, AskedRule, BadQuestion, Question

__all__ = ['RULES', 'BadQuestion', 'explain', 'main']

SUBJECTS: tuple[tuple[AskedRule, ...], ...] = (
    questions.RULES, mandates.RULES, certificates.RULES, employment.RULES, applications.RULES,
)  # fmt: skip
RULES: dict[str, AskedRule] = {rule.name: rule for subject in SUBJECTS for rule in subject}
SURROGATE = re.compile('[\ud800-\udfff]')  # bytes of a command line that were no text
SHOWN = 40  # characters of a mistyped word that are repeated to whoever typed it


def explain(rule: str, given: dict[str, str], *, today: date, office: Profile | None = None) -> dict[str, Any]:
    """Answer one question: allowed, objections (message, clause), facts, derivation; all plain JSON values.

    `office` is the asking office's profile; without it the built-in rules answer. BadQuestion where the rule is
    unknown, or a parameter is missing, unknown or malformed.
    """
    if rule not in RULES:
        raise BadQuestion(f'没有“{_short(rule)}”这条规则，可用的有：{"、".join(RULES)}')
    asked = RULES[rule]
    names = [parameter.name for parameter in asked.parameters]
    if unknown := [name for name in given if name not in names]:
        raise BadQuestion(f'规则 {rule} 没有参数“{_short(unknown[0])}”，可用的参数有：{"、".join(names)}')
    for parameter in asked.parameters:
        if parameter.required and not given.get(parameter.name, '').strip():
            raise BadQuestion(
                f'规则 {rule} 缺少参数 {parameter.name}（{parameter.label}），例如 {parameter.name}={parameter.example}'
            )
    if broken := [name for name, value in given.items() if not value.isascii() and SURROGATE.search(value)]:
        raise BadQuestion(f'参数 {broken[0]} 含有无法识别的字符，请重新输入')
    try:
        return asked.answer(Question(given=given, today=today, office=office)).as_json()
    except NoClause as missing:
        return _nothing_ruled(str(missing)).as_json()


def _nothing_ruled(clause: str) -> Answer:
    title = CLAUSES[clause].title if clause in CLAUSES else clause
    message = f'所给日期没有可适用的“{title}”规定（多为规则施行之前的日期），请核对日期'
    return Answer(facts={}, objections=[Objection(message=message)], derivation=[message])


def main(argv: Sequence[str], today: date, *, office: Profile | None = None) -> tuple[int, str]:
    """Answer a command line `RULE key=value …`: (0, one JSON object) or (2, one clear line)."""
    try:
        if not argv:
            raise BadQuestion(
                f'请写明规则和参数，例如：working-days from=2026-11-23 days=5；规则有：{"、".join(RULES)}'
            )
        answer = explain(argv[0], _pairs(argv[1:]), today=today, office=office)
    except BadQuestion as refusal:
        return 2, str(refusal)
    return 0, json.dumps(answer, ensure_ascii=False, indent=2)


def _pairs(words: Sequence[str]) -> dict[str, str]:
    given: dict[str, str] = {}
    for word in words:
        name, equals, value = word.partition('=')
        if not equals or not name:
            raise BadQuestion(f'参数应写作“名称=值”，无法识别“{_short(word)}”')
        if name in given:
            raise BadQuestion(f'参数“{_short(name)}”重复')
        given[name] = value
    return given


def _short(word: str) -> str:
    """Repeat what was typed on one printable line."""
    return ''.join(sign if sign.isprintable() else '□' for sign in word[:SHOWN])
