"""A filter of the inbox as it travels in an address, and the row of fields that sets it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from nicegui import html

from models.applications.rules.clock_terms import Light
from models.applications.rules.inbox import TODAY, TODAY_LABEL, UNFILED, Extent, Filters, Holder
from models.applications.rules.types import ApplicationStatus, ApplicationType
from models.regulation.catalogue import items
from models.regulation.item_text import CURRENT
from models.regulation.text import may_be_personal
from pages.widgets.searching import Search

CASES = '/issuer/cases'
MANY = ('types', 'statuses')
ALL = {'': '全部'}
MOST_NAMED = 3
NOT_EXPORTED = '按证件号查询的结果不能导出，请改用姓名或申请号'


def asked(query: Mapping[str, str]) -> Filters:
    """The filter an address asks for; what it does not know is left out."""
    kept: dict[str, Any] = dict(query)
    return Filters.read(kept | {name: [one for one in query.get(name, '').split(',') if one] for name in MANY})


def address(filters: Filters, path: str = CASES) -> str:
    """The address that shows a filter."""
    kept = {name: ','.join(value) if name in MANY else value for name, value in filters.kept().items()}
    return f'{path}?{urlencode({name: value for name, value in kept.items() if value})}'


def lasting(filters: Filters) -> str:
    """The address a browser remembers: the filter, without what may be somebody's number."""
    return address(replace(filters, words='') if may_be_personal(filters.words) else filters)


class ExportLink:
    """The link to the file of what is shown; where it would carry a personal number, a sentence instead."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.link = html.a('导出 Excel').classes('tz-button').mark('export')
        self.told = html.span(NOT_EXPORTED).classes('tz-soft').mark('not-exported')

    def show(self, filters: Filters) -> None:
        """Lead to the file under this filter."""
        personal = may_be_personal(filters.words)
        self.link.props(remove='href') if personal else self.link.props(f'href="{address(filters, self.path)}"')
        self.link.set_visibility(not personal)
        self.told.set_visibility(personal)


class FilterRow:
    """The fields above the list."""

    def __init__(self, there: Filters) -> None:
        self.there, self.search = there, Search()
        search = self.search
        search.text('words', '申请号、姓名或证件号', more='autocomplete=off')
        search.inputs['words'].set_value(there.words)
        search.choice('extent', '范围', {one.value: one.label for one in Extent}, value=there.extent.value)
        types = ALL | several(there.types) | labels(ApplicationType)
        search.choice('types', '申请类型', types, value=joined(there.types))
        statuses = {one.value: one.label for one in ApplicationStatus if one not in UNFILED}
        search.choice('statuses', '办理环节', ALL | several(there.statuses) | statuses, value=joined(there.statuses))
        codes = {one.code: f'{one.code} {one.name}' for one in items(CURRENT)}
        search.choice('item', '作业项目', ALL | codes, value=there.item)
        search.choice('holder', '领办', labels(Holder), value=there.holder.value)
        search.choice('light', '期限', ALL | {TODAY: TODAY_LABEL} | labels(Light), value=there.due)

    def close(self, look: Callable[[], Awaitable[None]], there: str) -> None:
        """查询 and 重置: the same page anew, as it opens."""
        self.search.draw_end(look, there)

    @property
    def filters(self) -> Filters:
        """The filter as it is set now."""
        names = ('words', 'extent', 'item', 'holder', 'light')
        many = {name: str(self.search.inputs[name].value or '') for name in MANY}  # of any length, from the options
        return asked({name: self.search[name] for name in names} | many)


def labels(kind: Any) -> dict[str, str]:
    """Value → label of a closed set."""
    return {one.value: one.label for one in kind}


def joined(chosen: tuple[Any, ...]) -> str:
    """What is chosen as it travels in an address: one, several, or none."""
    return ','.join(dict.fromkeys(one.value for one in chosen))


def several(chosen: tuple[Any, ...]) -> dict[str, str]:
    """The option that keeps a filter of several, which a person can find by a saved or a given address alone."""
    names = list(dict.fromkeys(one.label for one in chosen))
    more = f'等{len(names)}项' if len(names) > MOST_NAMED else ''
    return {joined(chosen): f'多项（{"、".join(names[:MOST_NAMED])}{more}）'} if len(names) > 1 else {}
