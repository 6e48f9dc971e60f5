"""What makes NiceGUI quicker must answer as NiceGUI does."""

from functools import partial

import pytest
from nicegui.helpers.functions import expects_arguments

from pages.tuning import remembered


class Listener:
    """Handlers as elements and pages have them."""

    def nothing(self) -> None: ...

    def event(self, event: object) -> None: ...

    def perhaps(self, event: object = None, *more: object, **named: object) -> None: ...

    @classmethod
    def of_class(cls, event: object) -> None: ...

    @staticmethod
    def of_nobody() -> None: ...

    async def later(self, event: object) -> None: ...


LISTENER = Listener()
HANDLERS = {
    'method': LISTENER.nothing, 'method with event': LISTENER.event, 'optional': LISTENER.perhaps,
    'class': Listener.of_class, 'static': LISTENER.of_nobody, 'async': LISTENER.later, 'lambda': lambda: None,
    'lambda with event': lambda event: event, 'partial': partial(LISTENER.event, 1), 'unbound': Listener.event,
    'builtin': [].append,
}  # fmt: skip


@pytest.mark.parametrize('name', HANDLERS)
def test_a_handler_is_known_to_want_its_event_or_not_asked_once_or_twice(name):
    handler = HANDLERS[name]

    assert [remembered(handler), remembered(handler)] == [expects_arguments(handler)] * 2


def test_methods_of_one_name_in_two_classes_are_told_apart():
    class Other(Listener):
        def nothing(self, event: object) -> None: ...  # type: ignore[override]

    assert (remembered(LISTENER.nothing), remembered(Other().nothing)) == (False, True)
