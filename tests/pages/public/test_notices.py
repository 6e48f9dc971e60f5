"""Notices lead to what they tell of."""

from nicegui.testing import User

from models.records.operations import notify
from tests.builders import NOW, a_person, an_office, sign_in


async def test_a_notice_leads_to_what_it_tells_of_and_nowhere_outside(user: User):
    await an_office()
    person = await a_person()
    await notify(person.id, '样例消息一', now=NOW, body='说明', link='/employment')
    await notify(person.id, '样例消息二', now=NOW, body='说明', link='//elsewhere.example')
    await notify(person.id, '样例消息三', now=NOW, body='说明')
    await sign_in(user, person)
    await user.open('/notices')
    await user.should_see('样例消息三')
    shown = user.find(marker='notice-link').elements
    assert sorted(one.props['href'] for one in shown) == ['/', '/employment']
