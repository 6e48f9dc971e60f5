"""Whoever takes a list of people away as a file leaves a trace: who, which list, under which filter, how many rows."""

import re
from datetime import datetime

from tortoise.transactions import in_transaction

from models.people.rights import authorise
from models.people.rules import OFFICE_DUTIES
from models.records.attempts import watched
from models.records.operations import write_event
from models.records.rules import Actor
from models.regulation.labelled import Labelled

SUBJECT = 'export'
NUMBER = re.compile(r'\d{14,17}[\dXx]')
"""What may be an identity number that somebody typed in another field: it stays out of the log."""


class ExportStep(Labelled):
    """That a list left the system."""

    EXPORTED = 'exported', '导出清单'


class Exported(Labelled):
    """Which list."""

    REGISTER = 'register', '证书登记册'
    EMPLOYMENT = 'employment', '聘用情况'
    CASES = 'cases', '申请办理清单'


@watched(ExportStep.EXPORTED)
async def note_export(actor: Actor, what: Exported, *, count: int, words: str, now: datetime) -> None:
    """Write down that the office takes a list away; `words`: the filter in force. Call it before the file is handed out."""
    told = f'{what.label}，共{count}条。筛选条件：{NUMBER.sub("（号码）", words)[:400] or "无"}'
    async with in_transaction():
        await authorise(actor, *OFFICE_DUTIES, now=now)
        await write_event(actor, ExportStep.EXPORTED, SUBJECT, what.value, now=now, remark=told)
