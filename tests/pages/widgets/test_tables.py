"""A paged list: whoever turns to a page that is no more gets the last there is, not an empty one."""

import pytest
from nicegui.testing import User

from pages.widgets.tables import PAGE, Listing
from tests.builders import press


@pytest.mark.parametrize(('left', 'first_shown', 'pages'), [(PAGE + 1, PAGE, '第 2 / 2 页'), (3, 0, ''), (0, None, '')])
async def test_a_page_beyond_the_last_is_the_last(user: User, left, first_shown, pages):
    there = list(range(3 * PAGE))

    async def load(page: int) -> tuple[int, list[dict[str, int]]]:
        return len(there), [{'row': one} for one in there[(page - 1) * PAGE : page * PAGE]]

    await user.open('/e')
    assert user.client is not None
    with user.client:
        listing = Listing(load, [('行', lambda row: f'第{row["row"]}行')], empty='没有', caption='样例')
    await listing.draw(2)
    del there[left:]

    press(user, '下一页')

    await user.should_see('没有' if first_shown is None else f'第{first_shown}行')
    if pages:
        await user.should_see(pages)
    assert listing.page == (2 if pages else 1)
