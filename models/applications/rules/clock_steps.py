"""What starts, stops, suspends or extends a statutory clock, and how a log of it is written on one line."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from models.regulation.labelled import Labelled


class ClockStep(Labelled):
    """One event of the clock."""

    SUBMITTED = 'submitted', '提交申请'
    RETURNED = 'returned', '告知补正'
    MORE_TIME = 'more_time', '同意延期补正'
    RESUBMITTED = 'resubmitted', '补正后提交'
    ACCEPTED = 'accepted', '受理'
    REFUSED = 'refused', '不予受理'
    EXAMINING = 'examining', '进入考试'
    EXAMINED = 'examined', '收到考试结果'
    EXTENDED = 'extended', '批准延长'
    APPROVED = 'approved', '准予许可'
    DECLINED = 'declined', '不予许可'
    ISSUED = 'issued', '发证'
    ISSUED_UNCHANGED = 'issued_unchanged', '发证（项目和有效期不变）'
    HANDED_OVER = 'handed_over', '发放证书'
    UPLOADED = 'uploaded', '上传公示平台'
    WITHDRAWN = 'withdrawn', '撤回'
    ABANDONED = 'abandoned', '视为放弃'


ALIASES = {'exam_began': 'examining', 'exam_ended': 'examined', 'decided': 'approved', 'refusal': 'refused'}
EXAMPLE = 'submitted:2026-09-01,returned:2026-09-03,resubmitted:2026-09-10,accepted:2026-09-11'
ONE = re.compile(r'(?P<step>[^:/]+):(?P<day>\d{4}-\d{2}-\d{2})(?:/(?P<until>\d{4}-\d{2}-\d{2}))?', re.ASCII | re.DOTALL)
MOST = 60


class BadLog(ValueError):
    """The log cannot be read or cannot have happened so; the message is one Chinese line."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Happening:
    """One event on its day. `until`: up to when more time was granted; `reason`: why time was granted or extended."""

    step: ClockStep
    day: date
    until: date | None = None
    reason: str = ''


def read_log(text: str) -> list[Happening]:
    """Read `step:day` pairs parted by commas, as in `EXAMPLE`; more time is `more_time:2026-09-15/2026-10-10`.

    BadLog where a word or a day is unknown or the days go backwards.
    """
    parts = [part.strip() for part in re.split('[,;、]', unicodedata.normalize('NFKC', text)) if part.strip()]
    if not parts or len(parts) > MOST:
        raise BadLog(f'请写1至{MOST}个步骤，例如{EXAMPLE}')
    found = [_read_one(part) for part in parts]
    for before, after in pairwise(found):
        if after.day < before.day:
            raise BadLog(f'{after.step.label}（{after.day}）不能早于{before.step.label}（{before.day}），请按先后填写')
    return found


def _read_one(part: str) -> Happening:
    shape = ONE.fullmatch(part)
    if not shape:
        raise BadLog(f'每一步应写作“步骤:年-月-日”，例如{EXAMPLE}')
    word = shape['step'].strip().lower().replace('-', '_')
    step = next((one for one in ClockStep if ALIASES.get(word, word) in {one.value, one.label}), None)
    if step is None:
        raise BadLog(f'没有这个步骤，可用的有{"、".join(one.value for one in ClockStep)}')
    try:
        day = date.fromisoformat(shape['day'])
        until = date.fromisoformat(shape['until']) if shape['until'] else None
    except ValueError:
        raise BadLog(f'{step.label}的日期日历上没有，请核对') from None
    if not all(1990 <= one.year <= 2200 for one in (day, until or day)):
        raise BadLog(f'{step.label}的年份不合常理，请核对')
    if until and (step is not ClockStep.MORE_TIME or until < day):
        raise BadLog('只有同意延期补正（more_time）可以写明延至哪一天，且不早于同意之日')
    return Happening(step=step, day=day, until=until)
