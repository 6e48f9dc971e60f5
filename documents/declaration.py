"""One form, declared once: fields and layout, from which page, review, Word, PDF, blank and sample all come."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, Literal

from documents import binding, filling, judging, placing, reviewing
from documents.fields import Field, Section
from documents.filling import Data
from documents.judging import Rule, field_objections
from documents.layout import Block
from models.regulation.objection import Objection

__all__ = ['Data', 'Form', 'field_objections']


@dataclass(frozen=True, kw_only=True)
class Form:
    """A declared form. Importing a wrong one raises `placing.WrongForm`.

    `annex` and `source` say where the wording comes from, `note` what of it is ours, `edition` which print this is;
    `rules` judge over several answers, `compute` works out the COMPUTED fields from the others.
    """

    key: str
    title: str
    edition: str
    source: str
    audience: Literal['candidate', 'center', 'office']
    summary: str
    sections: tuple[Section, ...]
    layout: tuple[Block, ...]
    annex: str = ''
    note: str = ''
    rules: tuple[Rule, ...] = ()
    compute: Callable[[Data], dict[str, str]] | None = None
    page_numbers: bool = False

    def __post_init__(self) -> None:
        placing.verify(self)

    @cached_property
    def fields(self) -> dict[str, Field]:
        """Every declared field by its key, in the order of the sections."""
        return {field.key: field for section in self.sections for field in section.fields}

    def section_of(self, key: str) -> Section:
        """The section that declares this field."""
        return next(section for section in self.sections if any(field.key == key for field in section.fields))

    def empty(self) -> Data:
        """A form in which nothing is filled in."""
        return filling.empty(self)

    def sample(self) -> Data:
        """The filled sample."""
        return filling.sample(self)

    def clean(self, data: object) -> Data:
        """Bring anything into the shape of this form; never raises."""
        return filling.clean(self, data)

    def complete(self, data: object) -> Data:
        """Clean data together with what is computed from it."""
        filled = filling.clean(self, data)
        return filled | self.compute(filled) if self.compute else filled

    def asked(self, section: Section, data: Data) -> tuple[Field, ...]:
        """The fields that the filler is asked in this section, given the other answers."""
        return filling.asked(section, data)

    def objections(self, data: object, day: date) -> list[Objection]:
        """List everything that stands against filing this form on that day."""
        return judging.objections(self, data, day)

    def section_state(self, section: Section, data: object, day: date) -> str:
        """未填, 填写中 or 已完成."""
        return judging.section_state(section, self.clean(data), day)

    def bind(self, data: object, pictures: dict[str, bytes] | None = None) -> dict[str, Any]:
        """The printed sheet as plain JSON, ready for either renderer. `pictures` are stored photos by SHA-256."""
        return binding.bind(self, data, pictures or {})

    def review(self, data: object) -> list[tuple[str, list[tuple[str, Any]]]]:
        """Everything filled in, in official order, for the page on which it is checked before it is filed."""
        return reviewing.review(self, data)
