"""Filters of the inbox, kept under a name by whoever uses them: his own convenience, so no event is written."""

from datetime import datetime

from tortoise.transactions import in_transaction

from models.applications.operations.acting import needed
from models.applications.rules.inbox import Filters
from models.applications.tables import SavedFilter
from models.people.operations.banning import hold
from models.people.rights import authorise
from models.people.rules import OFFICE_DUTIES
from models.records.attempts import watched
from models.records.rules import Actor
from models.regulation.objection import Refused
from models.regulation.text import may_be_personal

MOST = 30


@watched('保存常用筛选')
async def save_filter(actor: Actor, name: str, filters: Filters, *, now: datetime) -> int:
    """Keep a filter; the same name again replaces it. Answers its id. It becomes an address: no personal number is kept."""
    name = needed(name, '筛选的名称', field='name', longest=40)
    if may_be_personal(filters.words):
        raise Refused('常用筛选不能含证件号或手机号，请先清空“申请号、姓名或证件号”')
    async with in_transaction():
        await authorise(actor, *OFFICE_DUTIES, now=now)
        await hold(actor.person_id or 0)
        there = await SavedFilter.get_or_none(person_id=actor.person_id, name=name)
        if there is None and await SavedFilter.filter(person_id=actor.person_id).count() >= MOST:
            raise Refused(f'最多保存{MOST}个筛选，请先删除不用的')
        kept, _ = await SavedFilter.update_or_create(
            person_id=actor.person_id, name=name, defaults={'filters': filters.kept(), 'at': now}
        )
    return kept.id


@watched('删除常用筛选')
async def drop_filter(actor: Actor, filter_id: int, *, now: datetime) -> None:
    """Throw one's own filter away; a stranger's, or one that is gone, stays as it is."""
    async with in_transaction():
        await authorise(actor, *OFFICE_DUTIES, now=now)
        await SavedFilter.filter(id=filter_id, person_id=actor.person_id).delete()
