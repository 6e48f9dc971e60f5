"""Closed sets whose members carry the word their readers see."""

from enum import Enum
from typing import Self


class Labelled(str, Enum):  # noqa: UP042 - StrEnum would not let a member carry its label
    """`CLERK = 'clerk', '受理'`: the value is stored, the label is shown."""

    label: str

    def __new__(cls, value: str, label: str = '') -> Self:  # looking a member up by its value needs no label
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member

    def __str__(self) -> str:
        return str(self.value)
