"""All forms this office can hand out: a new form is one file and one line here."""

from typing import Any

from documents.declaration import Form
from documents.forms.credit_commitment import CREDIT_COMMITMENT
from documents.forms.employer_change import EMPLOYER_CHANGE
from documents.forms.exam_center import EXAM_CENTER
from documents.forms.qualification import QUALIFICATION
from documents.forms.reissue import REISSUE
from documents.forms.renewal import RENEWAL
from documents.forms.self_declaration import SELF_DECLARATION

FORMS: dict[str, Form] = {
    form.key: form
    for form in (
        QUALIFICATION,
        RENEWAL,
        SELF_DECLARATION,
        REISSUE,
        EMPLOYER_CHANGE,
        EXAM_CENTER,
        CREDIT_COMMITMENT,
    )
}


def blank(form: Form) -> dict[str, Any]:
    """The bound tree of the empty sheet."""
    return form.bind(form.empty())


def sample(form: Form) -> dict[str, Any]:
    """The bound tree of the filled sample."""
    return form.bind(form.sample())
