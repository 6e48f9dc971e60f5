"""From an address to a case of whoever asks; malformed, gone and somebody else's are one answer."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from uuid import UUID

from starlette.exceptions import HTTPException

from documents.catalogue import FORMS
from documents.declaration import Form
from documents.fields import Kind
from models import clock
from models.applications.known import placed
from models.applications.queries.applicant import CaseCard, card
from models.applications.rules.materials import FORMS as FORM_OF
from models.forms import queries as forms
from models.forms.queries import FormCard
from models.people.rules import Me
from models.records.rules import Role
from models.regulation.objection import NotThere, Refused
from pages.widgets.judged import Judged, judge

SIDE = (Role.CANDIDATE, Role.CENTER)
"""Who may stand on the applicant's side: himself, his helper, the center he entrusted."""


ASKED_ELSEWHERE = {
    'case.kind', 'case.item', 'case.item_code', 'case.items', 'case.violations', 'case.office', 'case.papers',
    'organisation.name',
}  # fmt: skip
"""What other steps ask, answered there or not."""


@dataclass(frozen=True)
class At:
    """A case with its form, judged as it stands today."""

    me: Me
    card: CaseCard
    form: Form
    filled: FormCard
    judged: Judged

    @property
    def address(self) -> str:
        """Where the case is looked at."""
        return f'/applications/{self.card.id}'

    @property
    def brought(self) -> frozenset[str]:
        """The fields of the form that the case fills in by itself."""
        brought = frozenset(placed(self.form, self.card.known, self.card.papers.given))
        brought |= {key for key, field in self.form.fields.items() if field.prefill in ASKED_ELSEWHERE}
        among_papers = any(paper.photo for paper in self.card.papers.asked)
        return brought | {key for key, field in self.form.fields.items() if among_papers and field.kind == Kind.PHOTO}


async def found(me: Me, application_id: str, *, outcome: bool = False) -> At:
    """The case behind an address, with what became of it if asked; NotThere unless it concerns whoever asks."""
    seen = await card(me.actor, number(application_id), now=clock.now(), outcome=outcome)
    form = FORMS[FORM_OF[seen.type]]
    filled = await forms.card(me.actor, seen.form_id)
    known = placed(form, seen.known, seen.papers.given) if seen.is_draft else {}
    return At(me, seen, form, filled, judge(form, filled.data | known, clock.today()))


def number(text: str) -> UUID:
    """The number in an address."""
    try:
        return UUID(text)
    except ValueError:
        raise NotThere from None


@contextmanager
def answered(missing: str = '没有找到这件申请，它可能已删除，或不属于您当前的身份') -> Iterator[None]:
    """Turn what operations say no with into answers for a script or a plain form."""
    try:
        yield
    except NotThere:
        raise HTTPException(404, missing) from None
    except Refused as refusal:
        raise HTTPException(409, '；'.join(one.message for one in refusal.objections)) from None
