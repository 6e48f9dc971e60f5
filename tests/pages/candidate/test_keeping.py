"""Whoever leaves a step without pressing its button finds there what he had answered, on any device."""

import pytest

from models import clock
from models.applications.operations import begin
from models.applications.rules.types import Delivery
from models.applications.tables import ApplicationItem
from models.centers.tables import Center
from tests.browsers import until
from tests.builders import an_actor, press
from tests.pages.candidate.answering import placed, with_item
from tests.pages.candidate.conftest import Applicant, a_certificate

pytestmark = pytest.mark.usefixtures('office')


async def test_what_is_picked_is_kept_without_the_button_and_taken_away_again(applicant: Applicant):
    address = await applicant.apply()
    await applicant.open(f'{address}/items')

    applicant.user.find(marker='item-N1').click()
    applicant.user.find(marker='item-Q2').click()  # its kind is still missing
    await until(lambda: ApplicationItem.filter(code='N1').exists())

    await applicant.see('已自动保存')
    assert await ApplicationItem.all().count() == 1
    applicant.user.find(marker='限桥式起重机').click()
    await until(lambda: ApplicationItem.filter(code='Q2', restriction='限桥式起重机').exists())
    for marker in ('item-N1', 'item-Q2'):
        applicant.user.find(marker=marker).click()
    await until(none_left)


async def none_left() -> bool:
    return not await ApplicationItem.exists()


async def test_what_is_half_typed_of_an_address_is_there_again(applicant: Applicant):
    address = await with_item(applicant)
    await applicant.open(f'{address}/delivery')
    applicant.user.find(marker='way').elements.pop().set_value('courier')

    applicant.user.find(marker='address').type('样例县样例路')
    await until(lambda: kept_address(applicant, address, '样例县样例路'))

    case = await applicant.case(address)
    assert case.delivery is Delivery.COURIER
    await applicant.open(f'{address}/delivery')
    (field,) = applicant.user.find(marker='address').elements
    assert field.value == '样例县样例路'


async def kept_address(applicant: Applicant, address: str, text: str) -> bool:
    return (await applicant.case(address)).delivery_to.get('address') == text


async def test_the_employer_is_kept_as_typed_and_one_typed_over_is_not_meant_any_more(applicant: Applicant, employer):
    address = await with_item(applicant)
    await placed(applicant, address, employer)
    await applicant.open(f'{address}/place')

    applicant.user.find(marker='employer').clear().type('样例另一公司')

    async def typed_over() -> bool:
        case = await applicant.case(address)
        return (case.employer_id, case.employer_name) == (None, '样例另一公司')

    await until(typed_over)


async def test_the_commitment_is_kept_when_it_is_chosen(applicant: Applicant):
    await a_certificate(applicant.person)
    address = await with_item(applicant, 'renewal')
    await applicant.open(f'{address}/commitment')

    applicant.user.find(marker='commitment').elements.pop().set_value('yes')

    async def declared() -> bool:
        return (await applicant.case(address)).declared_violation is True

    await until(declared)


async def test_the_center_is_kept_when_it_is_chosen_and_survives_another_look_at_the_items(
    applicant: Applicant, center
):
    address = await with_item(applicant)
    await applicant.open(f'{address}/center')

    applicant.user.find(marker='center').elements.pop().set_value(str((await Center.get()).id))

    async def chosen() -> bool:
        return (await applicant.case(address)).center_id is not None

    await until(chosen)
    await applicant.open(f'{address}/items')
    press(applicant.user, '保存并继续')
    await applicant.see('受理机构按工作单位所在地确定')
    assert await chosen()


async def test_what_cannot_be_kept_says_why(applicant: Applicant):
    address = await with_item(applicant)
    await applicant.open(f'{address}/delivery')
    await begin.discard(await actor_of(applicant), (await applicant.case(address)).id, now=clock.now())

    applicant.user.find(marker='way').elements.pop().set_value('courier')

    await applicant.see('还没有保存：这份草稿已删除，不能再填写')


async def actor_of(applicant: Applicant):
    return await an_actor(applicant.person, now=clock.now())
