"""What a catalogue of qualification items is made of.

An item is `(edition, code)`, never a bare code: the same code means another thing in another edition
(Q1 of 2011 is 起重机械机械安装维修, cancelled; Q1 of 2019 is 起重机指挥).
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

SHAANXI = '陕市监发〔2023〕376号附件3、附件4'
SHANGHAI = '上海市一网通办操作指南（V4.0）'
PUBLIC_LIST = '国家质检总局公告2011年第95号（据公开转载的目录）'
MEMORY = '未见目录原文，待核'


class Education(StrEnum):
    """The least schooling asked for; the value is the word on the form."""

    JUNIOR = '初中'
    SENIOR = '高中（含中专）'


@dataclass(frozen=True, kw_only=True, slots=True)
class Edition:
    """One edition of the catalogue; `note` says what the office should know of it."""

    key: str
    title: str
    since: date
    note: str = ''


@dataclass(frozen=True, slots=True)
class Restriction:
    """A limit printed behind the code, as in Q2（限桥式起重机）."""

    name: str
    confirmed: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class Item:
    """One item of one edition. `own_code`: the certificate bears the welder's own code instead of this one."""

    edition: str
    code: str
    kind: str
    name: str
    source: str
    confirmed: bool = True
    cancelled: bool = False
    restrictions: tuple[Restriction, ...] = ()
    education: Education | None = None
    health: str = ''
    own_code: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """Name the item as it is stored everywhere: edition and code."""
        return self.edition, self.code
