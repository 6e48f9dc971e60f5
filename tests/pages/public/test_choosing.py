"""As whom one acts after signing in, and the switch in the header."""

import pytest
from nicegui.testing import User

from models.people import passwords
from models.people.rules import Duty
from models.people.tables import Person, Staff, UserSession
from models.records.rules import Role
from tests.builders import NOW, PASSWORD, a_person, an_office, an_organisation


@pytest.fixture
async def person(user: User) -> Person:
    await an_office()
    return await a_person('样例法人', password_hash=await passwords.hashed(PASSWORD))


async def goes(user: User, path: str, **data: str) -> str:
    """Where a post leads."""
    return (await user.http_client.post(path, data=data, follow_redirects=False)).headers['location']


async def signs_in(user: User, person: Person, **more: str) -> str:
    return await goes(user, '/sign-in', login=person.id_number, password=PASSWORD, **more)


async def test_whoever_acts_for_himself_alone_is_not_asked(user: User, person):
    assert await signs_in(user, person) == '/candidate'
    await user.open('/candidate')
    await user.should_see('身份：申请人')
    await user.should_not_see(marker='switch')
    answer = await user.http_client.get('/choose', follow_redirects=False)
    assert (answer.status_code, answer.headers['location']) == (303, '/candidate')


async def test_whoever_has_one_place_of_work_is_led_there_unasked(user: User, person):
    center = await an_organisation('样例考试中心')
    await Staff.create(person_id=person.id, organisation_id=center.id, duty=Duty.CENTER_MANAGER, since=NOW)

    assert await signs_in(user, person) == '/center'


async def test_a_representative_is_asked_once_and_the_last_choice_stands_first(user: User, person):
    await an_organisation('样例一厂', representative=person)
    second = await an_organisation('样例二厂', representative=person)
    assert await signs_in(user, person) == '/choose'
    await user.open('/choose')
    await user.should_see('请选择办事身份/企业')
    assert await goes(user, '/act-as', role='employer', organisation=str(second.id), next='/') == '/employer'
    assert await signs_in(user, person) == '/choose'

    page = (await user.http_client.get('/choose')).text
    main = page[page.index('随时可以切换') :]
    assert main.index('样例二厂') < main.index('上次办理') < main.index('样例一厂')
    session = await UserSession.filter(person_id=person.id).order_by('-id').first()
    assert session is not None and (session.acting_role, session.acting_organisation_id) == (Role.EMPLOYER, second.id)


async def test_the_choice_leads_on_to_where_one_wanted_to_go_and_never_elsewhere(user: User, person):
    place = await an_organisation('样例一厂', representative=person)
    assert await signs_in(user, person, next='/company/mandates') == '/choose?next=/company/mandates'
    wanted = {'role': 'employer', 'organisation': str(place.id)}

    assert await goes(user, '/act-as', **wanted, next='/company/mandates') == '/company/mandates'
    assert await goes(user, '/act-as', **wanted, next='//evil.example') == '/'


@pytest.mark.parametrize(('count', 'searched'), [(7, False), (8, True)])
async def test_many_companies_are_searched(user: User, person, count, searched):
    for turn in range(count):
        await an_organisation(f'样例{turn}号厂', representative=person)
    await signs_in(user, person)
    page = (await user.http_client.get('/choose')).text
    assert ('企业名称' in page) == searched

    await user.open('/account')
    if not searched:
        await user.should_not_see(marker='switch-search')
        return
    user.find(marker='switch').click()
    user.find(marker='switch-search').type('7号')
    await user.should_see('用人单位：样例7号厂')
    await user.should_not_see('用人单位：样例2号厂')
    narrowed = (await user.http_client.get('/choose?words=7号')).text
    narrowed = narrowed[narrowed.index('随时可以切换') :]  # below the header, which has a search of its own
    assert '样例7号厂' in narrowed and '样例2号厂' not in narrowed
    assert '没有找到这个名称的企业或身份' in (await user.http_client.get('/choose?words=没有的')).text


async def test_the_header_says_for_whom_and_offers_to_switch_the_company(user: User, person):
    place = await an_organisation('样例一厂', representative=person)
    await signs_in(user, person)
    await goes(user, '/act-as', role='employer', organisation=str(place.id))

    await user.open('/account')

    await user.should_see('用人单位：样例一厂')
    await user.should_see('切换企业')
