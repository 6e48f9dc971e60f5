"""The roster of exam centers: who may change it, what is on it, and that nothing is deleted."""

from datetime import timedelta

import pytest

from models.centers.operations import save_center
from models.centers.queries import centers_for
from models.centers.tables import CenterItem
from models.records.tables import Event
from models.regulation.objection import NotThere, Refused
from tests.builders import NOW, a_person, an_actor, an_office, an_organisation

pytestmark = pytest.mark.usefixtures('db')
TODAY = NOW.date()
N1, N2 = ('2019', 'N1'), ('2019', 'N2')


async def test_a_center_is_offered_for_what_it_may_examine():
    admin, place = await an_office(), await an_organisation('样例考试中心')

    center = await save_center(admin, place.id, items=[N1, N2], since=TODAY, now=NOW)

    assert [one['id'] for one in await centers_for({N1}, day=TODAY)] == [center]
    assert await centers_for({N1, ('2019', 'G1')}, day=TODAY) == []
    assert await centers_for({N1}, day=TODAY - timedelta(days=1)) == []
    assert await Event.filter(subject='center', subject_id=str(center)).count() == 1


async def test_an_item_left_out_is_suspended_and_comes_back_when_it_is_named_again():
    admin, place = await an_office(), await an_organisation('样例考试中心')
    center = await save_center(admin, place.id, items=[N1, N2], since=TODAY, now=NOW)

    assert await save_center(admin, place.id, items=[N1], since=TODAY, now=NOW) == center
    assert await centers_for({N2}, day=TODAY) == []
    await save_center(admin, place.id, items=[N1, N2], since=TODAY, now=NOW)

    assert len(await centers_for({N2}, day=TODAY)) == 1
    assert await CenterItem.all().count() == 2


async def test_only_an_administrator_changes_the_roster():
    await an_office()
    place, candidate = await an_organisation('样例考试中心'), await an_actor(await a_person())

    with pytest.raises(Refused):
        await save_center(candidate, place.id, items=[N1], since=TODAY, now=NOW)

    assert await centers_for({N1}, day=TODAY) == []


async def test_what_no_catalogue_has_is_refused_with_everything_else_that_is_wrong():
    admin, place = await an_office(), await an_organisation('样例考试中心')

    with pytest.raises(Refused) as refusal:
        await save_center(
            admin, place.id, items=[('2019', 'Z9')], since=TODAY, until=TODAY - timedelta(days=1), now=NOW
        )

    assert {one.field for one in refusal.value.objections} == {'items', 'until'}
    with pytest.raises(NotThere):
        await save_center(admin, 4711, items=[N1], since=TODAY, now=NOW)
