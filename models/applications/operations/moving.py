"""Cases go along when two rows turn out to be one person; one that is still under way has to end first."""

from models.applications.tables import Application, ApplicationItem
from models.regulation.objection import Refused

NOT_APART = '这个人员还有办理中的申请，分不清属于谁，请先办结，再撤销关联'
UNDER_WAY = '这个人员在原记录下还有办理中的申请，请先办结，再合并'


async def move_cases(gone: int, kept: int) -> None:
    """Every case, ended as it is."""
    if await ApplicationItem.filter(application__person_id=gone, open_key__not_isnull=True).exists():
        raise Refused(UNDER_WAY)
    await Application.filter(person_id=gone).update(person_id=kept)


async def refuse_under_way(kept: int, own: int) -> None:
    """While a case is open nobody can say whose it is; those that ended went back by themselves."""
    if await ApplicationItem.filter(application__person_id__in=[kept, own], open_key__not_isnull=True).exists():
        raise Refused(NOT_APART)
