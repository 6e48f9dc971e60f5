"""A person says where mail may reach him."""

import pytest

from models.people.operations.contacts import change_mail, own_mail
from models.records.tables import Event
from models.regulation.objection import Refused
from tests.builders import NOW, a_person, an_actor, an_office


@pytest.fixture
async def actor(db):
    await an_office()
    return await an_actor(await a_person())


async def test_an_address_is_kept_and_logged_masked(actor):
    await change_mail(actor, ' sample@example.cn ', now=NOW)
    await change_mail(actor, 'sample@example.cn', now=NOW)

    assert await own_mail(actor.person_id) == 'sample@example.cn'
    assert [event.changes for event in await Event.filter(step='particulars_changed')] == [
        {'mail': ['', 's***@example.cn']}
    ]


async def test_an_address_can_be_taken_away(actor):
    await change_mail(actor, 'sample@example.cn', now=NOW)
    await change_mail(actor, '', now=NOW)

    assert await own_mail(actor.person_id) == ''


@pytest.mark.parametrize('address', ['sample', 'a@b', 'a@example.cn,b@example.cn', 'a@example.cn\nBcc: b@example.cn'])
async def test_what_is_no_address_is_refused(actor, address):
    with pytest.raises(Refused):
        await change_mail(actor, address, now=NOW)

    assert await own_mail(actor.person_id) == ''
