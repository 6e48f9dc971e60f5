"""Mandates that wait for the legal representative: after a change of him, and where a delegate had handed them on."""

from nicegui.testing import User

from models.mandates.granting import grant
from models.mandates.rules import Function
from models.mandates.tables import Mandate
from models.records.rules import Role
from tests.builders import NOW, a_person, an_actor, press
from tests.builders_employment import Firm
from tests.pages.company.conftest import as_employer
from tests.pages.company.mandating import FIRST, LAST, LIST, a_new_representative, given


async def test_the_new_representative_is_told_of_the_mandates_that_wait_and_confirms_each(user: User, firm: Firm):
    _, first = await given(firm, '样例被授权甲')
    _, second = await given(firm, '样例被授权乙')
    heir = await a_new_representative(firm)
    await as_employer(user, heir, firm.id)
    await user.open(LIST)
    await user.should_see('原法定代表人任内的2项授权暂停使用，等待新的法定代表人确认')
    await user.should_see('待新法定代表人确认')

    press(user, f'confirm-{first}')
    await user.should_see('已确认对样例被授权甲的授权')
    await user.should_see('原法定代表人任内的1项授权')

    await user.open(f'{LIST}/{second}')
    press(user, 'confirm')
    await user.should_see('已确认对样例被授权乙的授权')
    await user.open(LIST)
    await user.should_not_see(marker='waiting')
    assert {row.behind_id for row in await Mandate.all()} == {heir.id}


async def test_a_delegate_sees_what_waits_but_only_the_representative_confirms(user: User, firm: Firm):
    _, waiting = await given(firm, '样例被授权甲', Function.VIEW)
    heir = await a_new_representative(firm)
    delegate = await a_person('样例新代办')
    await grant(
        await an_actor(heir, Role.EMPLOYER, firm.id), number=delegate.id_number,
        functions=(Function.VIEW, Function.MANDATES), first=FIRST, last=LAST, now=NOW,
    )  # fmt: skip
    await as_employer(user, delegate, firm.id, Role.DELEGATE)

    await user.open(LIST)

    await user.should_see('须由法定代表人本人登录后确认或修改')
    await user.should_not_see(marker=f'confirm-{waiting}')


async def test_a_mandate_that_waits_is_declined_and_ends(user: User, firm: Firm):
    _, waiting = await given(firm, '样例被授权甲', Function.VIEW)
    heir = await a_new_representative(firm)
    await as_employer(user, heir, firm.id)
    await user.open(LIST)

    press(user, f'decline-{waiting}')
    await user.should_see('确定禁用样例被授权甲')
    press(user, 'sure-disable')

    await user.should_see('已禁用样例被授权甲的授权')
    await user.should_not_see(marker='waiting')
    assert not (await Mandate.get(id=waiting)).enabled


async def test_disabling_who_granted_on_says_what_rests_with_it_and_the_representative_confirms_that(
    user: User, firm: Firm
):
    middle, carrier = await given(firm, '样例中间人', Function.VIEW, Function.MANDATES)
    far = await a_person('样例末位')
    handed_on = await grant(
        await an_actor(middle, Role.DELEGATE, firm.id), number=far.id_number, functions=(Function.VIEW,), first=FIRST,
        last=LAST, now=NOW,
    )  # fmt: skip
    await as_employer(user, firm.boss, firm.id)
    await user.open(LIST)

    press(user, f'disable-{carrier}')
    await user.should_see('由样例中间人办理的1项授权随之停用')
    press(user, 'sure-disable')
    await user.should_see('以下1项授权由被授权人办理')
    await user.should_see('待法定代表人确认')
    press(user, f'confirm-{handed_on}')

    await user.should_see('已确认对样例末位的授权')
    await user.should_not_see(marker='waiting')


async def test_the_page_of_a_mandate_that_lost_a_part_says_which_and_gives_it_back(user: User, firm: Firm):
    middle, carrier = await given(firm, '样例中间人', Function.VIEW, Function.FILE, Function.MANDATES)
    far = await a_person('样例末位')
    handed_on = await grant(
        await an_actor(middle, Role.DELEGATE, firm.id), number=far.id_number, functions=(Function.VIEW, Function.FILE),
        first=FIRST, last=LAST, now=NOW,
    )  # fmt: skip
    await Mandate.filter(id=carrier).update(functions=['view', 'mandates'])
    await as_employer(user, firm.boss, firm.id)
    await user.open(f'{LIST}/{handed_on}')
    await user.should_see('停用“聘用记录填报”')
    await user.should_see('部分停用')

    press(user, 'confirm')

    await user.should_see('已确认对样例末位的授权')
    await user.should_not_see('部分停用')
