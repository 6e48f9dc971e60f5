"""Mandates go along when two rows turn out to be one person, and back where that was a mistake."""

from typing import Any

from models.mandates.granting import SUBJECT, tell_they_rest
from models.mandates.rules import GrantStep
from models.mandates.tables import Mandate, PersonalMandate
from models.people.operations.merging import Two
from models.people.queries.organisations import organisation_names, representative_of
from models.records.operations import notify, write_event

ENDED = '新旧证件号关联，与本单位对同一人的另一项授权重复'
MERGED = f'{ENDED}，已停用；以后按另一项授权办理，功能或期限不够的，请由单位修改'
GIVEN_BACK = '新旧证件号的关联有误，已撤销，恢复关联以前的授权'
NOT_GIVEN_BACK = '新旧证件号的关联已撤销。关联时停用的授权没有自动恢复：关联期间单位改过对同一人的另一项授权。'


async def move_mandates(gone: int, kept: int) -> None:
    """Mandates of employers and help entrusted; the older of two of the same employer stays behind, ended."""
    theirs = {row['organisation_id'] for row in await Mandate.filter(delegate_id=kept).values('organisation_id')}
    await Mandate.filter(delegate_id=gone).exclude(organisation_id__in=list(theirs)).update(delegate_id=kept)
    await PersonalMandate.filter(grantor_id=gone).update(grantor_id=kept)
    await PersonalMandate.filter(helper_id=gone).update(helper_id=kept)


async def end_second(two: Two) -> list[Any]:
    """Disable what the row that goes has of an employer of whom the other has one; both with their versions.

    Delegate and employer are told, for the other one may cover less; whoever was granted something by it as well.
    """
    ended = []
    others = {row.organisation_id: row for row in await Mandate.filter(delegate_id=two.kept)}
    for row in await Mandate.filter(delegate_id=two.gone, enabled=True).order_by('id'):
        if other := others.get(row.organisation_id):
            row.enabled, row.version = False, row.version + 1
            await row.save(update_fields=['enabled', 'version'])
            changes = {'granted': ['是', '否']}
            await write_event(two.by, GrantStep.DISABLED, SUBJECT, row.id, now=two.now, remark=ENDED, changes=changes)
            ended.append([row.id, row.version, other.id, other.version])
            await tell(row, '授权已合并', f'{MERGED}。', two, delegate=two.kept)
            await tell_they_rest(row, now=two.now)
    return ended


async def give_back(two: Two, ended: list[Any]) -> None:
    """Enable them again, where nobody has changed either of the two mandates since; else say that they stay ended."""
    for mandate_id, version, other_id, other_version in ended:
        row = await Mandate.select_for_update().get(id=mandate_id)
        if row.version != version:
            continue  # the employer has decided on it himself
        if await Mandate.exists(id=other_id, version=other_version):
            row.enabled, row.version = True, row.version + 1
            await row.save(update_fields=['enabled', 'version'])
            changes = {'granted': ['否', '是']}
            await write_event(
                two.by, GrantStep.CHANGED, SUBJECT, row.id, now=two.now, remark=GIVEN_BACK, changes=changes
            )
            await tell(row, '授权已恢复', f'{GIVEN_BACK}。', two)
        else:
            await tell(row, '授权没有恢复', f'{NOT_GIVEN_BACK}需要的，请由单位重新授权。', two)


async def tell(row: Mandate, title: str, body: str, two: Two, *, delegate: int | None = None) -> None:
    """The delegate and the employer learn of it."""
    name = (await organisation_names({row.organisation_id}))[row.organisation_id]
    await notify(delegate or row.delegate_id, title, now=two.now, body=f'{name}：{body}', link='/mandates')
    if boss := await representative_of(row.organisation_id):
        await notify(boss, title, now=two.now, body=f'{name}：{body}', link=f'/company/mandates/{row.id}')


async def stand_behind(two: Two) -> list[Any]:
    """Let the row that remains stand behind what the other did as a legal representative; which, in which version."""
    rows = await Mandate.filter(behind_id=two.gone).order_by('id')
    await Mandate.filter(id__in=[row.id for row in rows]).update(behind_id=two.kept)
    return [[row.id, row.version] for row in rows]


async def stand_behind_again(two: Two, stood: list[Any]) -> None:
    """The other way round, where nobody has touched them since."""
    for mandate_id, version in stood:
        await Mandate.filter(id=mandate_id, version=version, behind_id=two.kept).update(behind_id=two.gone)
