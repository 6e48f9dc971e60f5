"""From an address to a form of whoever asks; malformed, gone and somebody else's are one answer."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from uuid import UUID

from starlette.exceptions import HTTPException

from documents.catalogue import FORMS
from documents.declaration import Form
from documents.fields import Section
from models.forms import queries
from models.forms.queries import FormCard
from models.forms.rules import FormState
from models.people.rules import Me
from models.regulation.objection import NotThere, Refused


@dataclass(frozen=True, slots=True)
class Found:
    """A filled form with its declaration."""

    card: FormCard
    form: Form

    @property
    def address(self) -> str:
        """Where it is looked at."""
        return f'/forms/{self.card.id}'

    @property
    def finished(self) -> bool:
        """Whether it can no longer be changed."""
        return self.card.state == FormState.FINISHED

    def section(self, key: str) -> Section:
        """The section of that key; NotThere for any other word."""
        for section in self.form.sections:
            if section.key == key:
                return section
        raise NotThere


async def found(me: Me, form_id: str) -> Found:
    """The form behind an address; NotThere unless it belongs to whoever asks."""
    card = await queries.card(me.actor, number(form_id))
    if card.form_key not in FORMS:
        raise NotThere
    return Found(card, FORMS[card.form_key])


def number(form_id: str) -> UUID:
    """The number in an address."""
    try:
        return UUID(form_id)
    except ValueError:
        raise NotThere from None


@contextmanager
def answered(missing: str = '') -> Iterator[None]:
    """Turn what operations say no with into answers for a script or a plain form."""
    try:
        yield
    except NotThere:
        raise HTTPException(404, missing or '没有找到这份表，它可能已删除，或不属于您当前的身份') from None
    except Refused as refusal:
        raise HTTPException(409, '；'.join(one.message for one in refusal.objections)) from None
