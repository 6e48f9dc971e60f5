"""The papers of the issuing office, by key. They are bound to a case; nobody fills them in, so no form desk shows them."""

from datetime import date
from typing import Any

from documents.declaration import Data, Form
from documents.forms.papers.acceptance_notice import ACCEPTANCE_NOTICE
from documents.forms.papers.correction_notice import CORRECTION_NOTICE
from documents.forms.papers.grant import GRANT
from documents.forms.papers.non_acceptance import NON_ACCEPTANCE
from documents.forms.papers.refusal import REFUSAL
from documents.forms.papers.revocation import REVOCATION
from documents.forms.papers.service_receipt import SERVICE_RECEIPT
from models.regulation.identity import masked
from models.regulation.objection import Objection, Refused, refusing

PAPERS: dict[str, Form] = {
    paper.key: paper
    for paper in (
        CORRECTION_NOTICE,
        ACCEPTANCE_NOTICE,
        NON_ACCEPTANCE,
        REFUSAL,
        GRANT,
        REVOCATION,
        SERVICE_RECEIPT,
    )
}


def bound(key: str, data: Data) -> dict[str, Any]:
    """The bound tree of a paper, ready for Word and PDF.

    Raises KeyError for a paper or an answer that is not declared, and Refused where the paper must not go out:
    something required is missing, or a text is longer than its place.
    """
    paper = PAPERS[key]
    if strangers := set(data) - set(paper.fields):
        raise KeyError(f'{key} declares no {sorted(strangers)}')
    if against := refusing(objections(key, data)):
        raise Refused(*against)
    return paper.bind(hidden(data))


def objections(key: str, data: Data) -> list[Objection]:
    """List what stands against issuing the paper with this data, field by field."""
    return PAPERS[key].objections(data, issued_on(data))


def hidden(data: Data) -> Data:
    """The same answers with the number of the identity paper masked; a masked one stays as it is."""
    number = data.get('id_number')
    return {**data, 'id_number': masked(number)} if isinstance(number, str) and number else data


def issued_on(data: Data) -> date:
    """The day of the paper; without one the paper is refused anyway, and any day serves to judge the rest."""
    try:
        return date.fromisoformat(str(data.get('issued_on')))
    except ValueError:
        return date.max
