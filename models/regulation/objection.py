"""The one shape of an answer that says no, or says take care."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Objection:
    """A reason against, in the words its reader sees, with its basis.

    `message` is one Chinese sentence: what is wrong, why, and how to mend it.
    `clause` names the basis (article or seed), empty where the reason is plain sense.
    `field` is the key of the form field it belongs to, empty where it belongs to the whole.
    `soft` marks a warning: it is shown, it never refuses.
    `of_right` marks what the person is not entitled to: the attempt is written into the log, the message with it, so
    it names nobody.
    """

    message: str
    clause: str = ''
    field: str = ''
    soft: bool = False
    of_right: bool = False

    def at(self, message: str, field: str) -> 'Objection':
        """The same, told where it stands; thousands of rows are, and `replace` takes its time."""
        return Objection(message=message, clause=self.clause, field=field, soft=self.soft, of_right=self.of_right)


def not_entitled(message: str, clause: str = '') -> Objection:
    """The objection to somebody who lacks the right; see `Objection.of_right`."""
    return Objection(message=message, clause=clause, of_right=True)


def refusing(objections: list[Objection]) -> list[Objection]:
    """Keep the objections that refuse; warnings fall away."""
    return [objection for objection in objections if not objection.soft]


class Refused(Exception):
    """An act was not allowed. Carries every reason at once, in words for the person who tried."""

    noted = False  # whether the attempt stands in the log already

    def __init__(self, *objections: Objection | str) -> None:
        self.objections = [Objection(message=o) if isinstance(o, str) else o for o in objections]
        super().__init__('；'.join(objection.message for objection in self.objections))

    @property
    def of_right(self) -> bool:
        """Whether the person lacks the right, rather than something being missing or too late."""
        return any(objection.of_right for objection in self.objections)


class NotThere(Exception):
    """No such thing, or not for this person: the two are never told apart."""

    noted = False
