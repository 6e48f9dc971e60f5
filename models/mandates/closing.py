"""A closed account (停用账号): its owner acts for nobody, and what he handed on rests; those who count on him are told.

An employer's mandates stay where its legal representative's account is closed: they act for the employer.
"""

from datetime import datetime

from models.clock import office_day
from models.mandates.access import terms_of
from models.mandates.granting import alone, tell_they_rest
from models.mandates.queries import helped_from
from models.mandates.rules import carries, in_order
from models.mandates.tables import Mandate
from models.records.operations import notify

LATER = '账号启用前，他不能代为办理。需要有人继续办理的，请为其他人授权。'
HELP = '申请人的账号已停用，账号启用前不能继续协助，其他人也不能代为办理。'


async def follow_closing(person_id: int, now: datetime) -> None:
    """Tell the employers of a delegate whose account was closed, those to whom he granted, and his own helpers."""
    day = office_day(now)
    mine = Mandate.filter(delegate_id=person_id, enabled=True, last_day__gte=day)
    for row in await mine.select_related('organisation', 'delegate').order_by('id'):
        if row.organisation.representative_id is not None:
            body = f'{row.delegate.name}（{in_order(terms_of(row).functions)}）的账号已停用。{LATER}'
            await notify(
                row.organisation.representative_id, '被授权人的账号已停用', now=now, body=body,
                link=f'/company/mandates/{row.id}',
            )  # fmt: skip
        if carries(alone(row), day):
            await tell_they_rest(row, now=now)
    for helper_id in await helped_from(person_id, now=now):
        await notify(helper_id, '协助已暂停', now=now, body=HELP, link='/help-others')
