"""Which days an employment record may name (中山市聘用记录填报操作指引 二、1.2.3 and 1.2.6)."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from models.regulation.asking import stated
from models.regulation.clauses import Profile, in_force, number
from models.regulation.derivation import in_words
from models.regulation.objection import Objection
from models.regulation.periods import months_before

LONGEST_REASON = 200


@dataclass(frozen=True, kw_only=True, slots=True)
class Period:
    """The days open to a record, both included, with the articles they rest on."""

    earliest: date
    latest: date
    earliest_article: str
    latest_article: str
    derivation: list[str] = field(default_factory=list)


def open_period(profile: Profile, valid_from: date, valid_until: date, today: date) -> Period:
    """The days a record filed today may name: filed on 2026-02-15 it starts on 2025-02-16 at the earliest.

    Never before the item was valid, nor after it expires.
    """
    back, end = (
        in_force(profile, name, today) for name in ('employment-backdate-years', 'employment-ends-with-certificate')
    )
    years = number(profile, 'employment-backdate-years', today)
    reach = months_before(today, years * 12) + timedelta(days=1)
    earliest = max(reach, valid_from)
    latest = valid_until if end.value else date.max
    told = [
        f'证书项目有效期：{in_words(valid_from)}至{in_words(valid_until)}',
        f'填报日{in_words(today)}往前不超过{years}年，最早{in_words(reach)}：{stated(back)}',
    ]
    if earliest > reach:
        told.append(f'该项目自{in_words(valid_from)}起有效，在此之前不能作业，最早{in_words(earliest)}')
    told.append(
        f'最晚到证书有效期止{in_words(valid_until)}：{stated(end)}'
        if end.value
        else f'聘用结束时间不受证书有效期限制：{stated(end)}'
    )
    return Period(
        earliest=earliest, latest=latest, earliest_article=stated(back), latest_article=stated(end), derivation=told
    )


def objections_to_period(period: Period, start: date, end: date) -> list[Objection]:
    """Say what is wrong with the days of a record, start and agreed end; every reason at once."""
    wrong = []
    if start < period.earliest:
        message = f'聘用开始时间最早为{in_words(period.earliest)}，所填为{in_words(start)}，请改正'
        if period.earliest > period.latest:  # no other day would do either
            message = (
                f'证书有效期止{in_words(period.latest)}，早于可填的最早日期{in_words(period.earliest)}，'
                '现在没有可填的日期；请在复审换证后填报'
            )
        wrong.append(Objection(message=message, clause=period.earliest_article, field='start'))
    if start > period.latest:
        message = f'聘用开始时间晚于证书有效期止{in_words(period.latest)}，请核对日期，或在复审换证后填报'
        wrong.append(Objection(message=message, clause=period.latest_article, field='start'))
    elif end > period.latest:
        message = f'聘用结束时间最晚为证书有效期止{in_words(period.latest)}，所填为{in_words(end)}，请改正'
        wrong.append(Objection(message=message, clause=period.latest_article, field='agreed_end'))
    return wrong + objections_to_order(start, end)


def objections_to_order(start: date, end: date) -> list[Objection]:
    """An agreed end before the start, whoever and whatever the record is about."""
    if end >= start:
        return []
    message = f'聘用结束时间{in_words(end)}早于开始时间{in_words(start)}，请核对'
    return [Objection(message=message, field='agreed_end')]


def objections_to_termination(start: date, agreed_end: date, ended: date | None, reason: str) -> list[Objection]:
    """Say what is wrong with a termination: `ended` is the last day of employment; day and reason go together."""
    if ended is None:
        if not reason:
            return []
        message = '填写了终止聘用原因，请同时填写终止聘用时间；没有终止聘用的，请清空原因'
        return [Objection(message=message, field='terminated_on')]
    wrong = []
    if not reason:
        wrong.append(Objection(message='请填写终止聘用原因，例如：合同期满、辞职、调岗', field='reason'))
    if len(reason) > LONGEST_REASON:
        wrong.append(Objection(message=f'终止聘用原因最多{LONGEST_REASON}个字，请精简', field='reason'))
    if ended < start:
        message = f'终止聘用时间{in_words(ended)}早于聘用开始时间{in_words(start)}，请核对'
        wrong.append(Objection(message=message, field='terminated_on'))
    if ended > agreed_end:
        message = f'终止聘用时间{in_words(ended)}晚于约定的聘用结束时间{in_words(agreed_end)}，如已续聘请先修改聘用时间'
        wrong.append(Objection(message=message, field='terminated_on'))
    return wrong
