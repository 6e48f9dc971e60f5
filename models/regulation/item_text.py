"""Items as people write them: G3, 2011:G4, Q2（限桥式起重机）, or a welder's own code.

A bare code is of the edition in force; an older one is written with its edition, since codes changed their meaning.
"""

import re
import unicodedata
from dataclasses import dataclass

from models.regulation.catalogue import EDITIONS, item
from models.regulation.catalogue_parts import Item
from models.regulation.mapping import codes_today

CURRENT = '2019'
METHODS = (
    'OFW',
    'SMAW',
    'SAW',
    'GTAW',
    'GMAW',
    'FCAW',
    'PAW',
    'EGW',
    'ESW',
    'FRW',
    'SW',
)  # seed: annex 3 of 376号; FCAW
OWN_CODE = re.compile(rf'({"|".join(METHODS)})(\(N[\d.]+\))?-\S+')
PARTS = re.compile(r'(?:(?P<edition>\d{4}):)?(?P<code>[^()]+?)(?:\((?P<limit>[^()]+)\))?')
PRINTED = re.compile(r'(?P<code>[^()]+)\((?P<told>.+)\)')
METAL, PLASTIC = '金属焊', '非金属焊'
ALIASES = {'焊接': METAL, '焊工': METAL, '金属焊接': METAL, '金属焊接操作': METAL, '非金属焊接': PLASTIC}
MOST_ITEMS = 20


class NoSuchItem(ValueError):
    """The text names no item; the message is one Chinese line."""


@dataclass(frozen=True, kw_only=True, slots=True)
class NamedItem:
    """An item with what limits it: a restriction (限桥式起重机), or the welder's own code."""

    item: Item
    restriction: str = ''

    @property
    def code(self) -> str:
        """The code in its own edition."""
        return self.item.code

    @property
    def key(self) -> tuple[str, str]:
        """Edition and code."""
        return self.item.key

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of today it stands for."""
        return codes_today(*self.item.key)

    @property
    def welding(self) -> bool:
        """Whether the welders' rule applies."""
        return self.item.own_code

    @property
    def shown(self) -> str:
        """As it is printed: N1（叉车司机）, Q2（限桥式起重机）, 金属焊（…own code…）."""
        old = f'原{self.code}' if self.item.edition != CURRENT else self.code
        return f'{old}（{self.restriction or self.item.name}）'


def spelled(code: str) -> str:
    """A welder's own code in the one spelling it is kept in: FeⅡ and FeII, full and half width are the same item."""
    return unicodedata.normalize('NFKC', code).replace(' ', '')


def read_item(text: str) -> NamedItem:
    """Read one item; NoSuchItem where there is none of that name."""
    plain = unicodedata.normalize('NFKC', text).strip()
    if OWN_CODE.fullmatch(plain):
        return NamedItem(item=item(CURRENT, METAL), restriction=plain)
    found = PARTS.fullmatch(plain)
    if not found:
        raise NoSuchItem('无法识别作业项目，请写项目代号，例如N1、2011:G4')
    edition = found['edition'] or CURRENT
    code = ALIASES.get(found['code'].strip(), found['code'].strip().upper())
    try:
        named = item(edition, code)
    except KeyError:
        raise NoSuchItem(f'{"、".join(EDITIONS)}年目录中没有写成这样的项目，请写项目代号，例如N1、2011:G4') from None
    limits = {limit.name for limit in named.restrictions}
    limit = (found['limit'] or '').strip()
    if limit and limits and limit not in limits:
        raise NoSuchItem(f'{code}没有这一限定，可用的有{"、".join(sorted(limits))}')
    return NamedItem(item=named, restriction=limit if limits else '')


def read_shown(text: str) -> NamedItem:
    """Read one item also as it is printed: N1（叉车司机）, 原Q8（流动式起重机司机）; NoSuchItem as above."""
    plain = unicodedata.normalize('NFKC', text).strip()
    if plain.startswith('原'):
        plain = f'2011:{plain[1:]}'
    printed = PRINTED.fullmatch(plain)
    if printed is None:
        return read_item(plain)
    if OWN_CODE.fullmatch(printed['told']):
        return read_item(printed['told'])
    named = read_item(printed['code'])
    return named if printed['told'] == unicodedata.normalize('NFKC', named.item.name) else read_item(plain)


def read_items(text: str) -> list[NamedItem]:
    """Read several, parted by commas, semicolons or 、; NoSuchItem as above."""
    parts = [part for part in re.split(r'[,、;+]', unicodedata.normalize('NFKC', text)) if part.strip()]
    if not parts or len(parts) > MOST_ITEMS:
        raise NoSuchItem(f'请写1至{MOST_ITEMS}个项目代号，以逗号分隔，例如N1,Q1')
    return [read_item(part) for part in parts]
