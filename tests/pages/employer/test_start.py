"""The employer's first page."""

from nicegui.testing import User

from models.people.tables import UserSession
from models.records.rules import Role
from tests.builders import a_person, an_office, an_organisation, sign_in


async def test_a_representative_sees_his_organisation_and_no_whole_number(user: User):
    await an_office()
    man = await a_person('样例法人')
    place = await an_organisation(representative=man)
    await sign_in(user, man)
    await user.http_client.post('/act-as', data={'role': 'employer', 'organisation': str(place.id)})

    await user.open('/employer')

    await user.should_see(place.name)
    await user.should_see(place.code)
    await user.should_see('样例法人（')
    await user.should_not_see(man.id_number)


async def test_whoever_represents_it_no_longer_is_told_that_the_page_is_not_his(user: User):
    await an_office()
    man = await a_person('样例法人')
    place = await an_organisation(representative=man)
    await sign_in(user, man)
    await UserSession.filter(person_id=man.id).update(acting_role=Role.EMPLOYER, acting_organisation_id=place.id)
    assert (await user.http_client.get('/employer')).status_code == 200

    place.representative_id = None
    await place.save()

    assert (await user.http_client.get('/employer')).status_code == 403
