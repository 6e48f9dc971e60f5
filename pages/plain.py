"""Plain pages for what is not there, not allowed, or went wrong: a sentence, a way back, a telephone number."""

from collections.abc import Iterator
from contextlib import contextmanager

from nicegui import ui

from models.people.rules import Me
from models.records.rules import Role
from pages import shell
from pages.widgets.standings import draw_switch_to, standing_label


def draw_not_there(me: Me | None) -> None:
    """The one answer for what does not exist and for what belongs to somebody else."""
    plain_page(me, '没有找到这个页面', '它可能已被删除、地址有误，或者不属于您。请从首页重新进入。')


def draw_not_allowed(me: Me | None, roles: tuple[Role, ...], address: str) -> None:
    """A page of another of `roles`: one press switches where only one standing fits, and goes on to `address`.

    One for delegates says where a mandate that ended can be looked up.
    """
    by_mandate = Role.DELEGATE in roles
    text = '请在页面右上角切换身份后再试；如果没有相应身份，请联系发证机关。'
    if by_mandate:
        text += '受单位授权办理的，授权期满、被禁用或待确认时也不能打开，请在“我的授权”中查看原因。'
    fitting = [one for one in me.standings if one.role in roles] if me else []
    with plain_frame(me, '当前身份不能打开此页面', text, ways=(('我的授权', '/mandates'),) if by_mandate else ()):
        if me and len(fitting) == 1:
            label = f'切换为“{standing_label(fitting[0]).removeprefix("身份：")}”并打开'
            draw_switch_to(me, fitting[0].role, label, then=address)


def draw_refused(me: Me | None, sentence: str) -> None:
    """Somebody who may not see this page now, for the reason given."""
    plain_page(me, '现在不能打开此页面', sentence)


def draw_broken(incident: str) -> None:
    """Something failed here; the number leads staff to the log."""
    text = f'系统出了问题，您已保存的内容不受影响。请稍后重试；如仍不行，请告诉工作人员编号 {incident}。'
    plain_page(None, '暂时无法打开此页面', text)


def plain_page(me: Me | None, title: str, text: str, *, ways: tuple[tuple[str, str], ...] = ()) -> None:
    """Title, sentence, way back; `ways`: further ways on, label and address."""
    with plain_frame(me, title, text, ways=ways):
        pass


@contextmanager
def plain_frame(me: Me | None, title: str, text: str, *, ways: tuple[tuple[str, str], ...] = ()) -> Iterator[None]:
    """The same with something between the sentence and the way back."""
    with shell.frame(title, me=me, narrow=True):
        ui.label(text).classes('tz-lead')
        yield
        with ui.row().classes('tz-row'):
            shell.link_button('返回首页', '/')
            for label, address in ways:
                shell.link_button(label, address)
            shell.office_phone()
