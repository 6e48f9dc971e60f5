"""What a form asks: its fields, their kinds, and what may be written into them.

A filled form is plain JSON, the same shape in the draft, on the page and in the files:

    {'name': '样例甲', 'sex': '男', 'reasons': ['丢失'], 'photo': {'sha256': '…', 'name': '照片.jpg'},
     'equipment': [{'row': 'a1b2', 'name': '叉车', 'count': '1'}, …]}

Text, number, date and choice fields hold one string ('' when empty; dates as 2026-11-21, numbers as typed digits),
TICK holds a bool, CHOICES a list of option values, PHOTO a reference to a stored file or None,
ROWS a list of dicts of column key → value, each with a stable id under 'row'.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.regulation.objection import Objection


class Kind(StrEnum):
    """How a field is asked and stored."""

    TEXT = 'text'
    LONG_TEXT = 'long_text'
    NUMBER = 'number'
    DATE = 'date'
    PHONE = 'phone'
    EMAIL = 'email'
    POSTCODE = 'postcode'
    ID_NUMBER = 'id_number'
    CREDIT_CODE = 'credit_code'
    CHOICE = 'choice'
    CHOICES = 'choices'
    TICK = 'tick'
    PHOTO = 'photo'
    ROWS = 'rows'


class FilledBy(StrEnum):
    """Whose hand writes a field. Only FILLER fields are asked on the page; the others stay blank on paper."""

    FILLER = 'filler'  # the person or center that fills the form in
    HAND = 'hand'  # signatures, seals: written on the printed sheet
    OFFICE = 'office'  # the authority's own boxes
    COMPUTED = 'computed'  # worked out from other answers (Form.compute): sums


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: `value` is what is stored and printed, `label` what the page shows where it differs."""

    value: str
    label: str = ''


Check = Callable[[str, date], list[Objection]]
"""Judge one value on a day. The field's key and label are filled in by the caller."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Field:
    """One thing asked. `prefill` names where a known value comes from (a key of `Known`), see design §6."""

    key: str
    label: str
    kind: Kind = Kind.TEXT
    required: bool = False
    options: tuple[Option, ...] = ()
    columns: tuple['Field', ...] = ()  # of ROWS
    fewest: int = 0  # of ROWS
    most: int = 200  # of ROWS
    longest: int = 100  # characters
    check: Check | None = None
    needed_if: tuple[str, str] | None = None  # required only while that field holds (or its list contains) that value
    asked_if: tuple[tuple[str, str], ...] = ()  # asked only while one of those fields holds (or contains) that value
    filled_by: FilledBy = FilledBy.FILLER
    prefill: str = ''
    hint: str = ''  # shown under the label while it is filled in
    unit: str = ''
    group: str = ''  # neighbours of one group stand side by side on the page; the label goes on where the group ends
    sample: object = None  # the value in the filled sample; plainly a sample


@dataclass(frozen=True, kw_only=True, slots=True)
class Section:
    """A part of a form that is filled in on its own page; short forms have one."""

    key: str
    title: str
    fields: tuple[Field, ...]
    note: str = ''
    only_if: tuple[str, tuple[str, ...]] | None = None  # asked only while that field holds one of those values
