"""Keeping how somebody outside is asked (电子证照来源、查询接口): an event tells which settings changed, never their values."""

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from models.records.operations import set_value, write_event
from models.records.rules import Actor
from models.regulation.labelled import Labelled
from models.regulation.objection import Objection, Refused


async def keep_outside_settings(
    actor: Actor, given: Any, before: Any, wrong_with: Callable[[Any], list[Objection]],
    *, setting: str, step: Labelled, subject: str, now: datetime,
) -> None:  # fmt: skip
    """Keep `given` in place of `before`, settings of one kind, in the caller's transaction, which has read the right.

    An empty secret keeps the one there is; what is off may be unfinished.
    """
    new = replace(given, secret=given.secret or before.secret)
    if new.enabled and (wrong := wrong_with(new)):
        raise Refused(*wrong)
    if new == before:
        return
    await set_value(setting, new.kept, now=now)
    touched = [one.name for one in fields(new) if getattr(new, one.name) != getattr(before, one.name)]
    await write_event(
        actor, step, subject, setting, now=now, remark='启用' if new.enabled else '停用',
        changes={name: ['', '已修改'] for name in touched},
    )  # fmt: skip
