"""What a case knows already, under the names by which a form's fields ask for it: nothing of it is typed again."""

from collections.abc import Mapping
from typing import Any

from models.applications.facts import named_items
from models.applications.rules.materials import paper_key
from models.applications.rules.types import LIVING
from models.applications.tables import Application, ApplicationItem, Material
from models.certificates.queries import Held, held_rows
from models.certificates.rules import HeldItem
from models.forms.rules import Declared
from models.people.queries.organisations import organisation_card
from models.people.queries.persons import particulars
from models.regulation.item_text import NamedItem

OWN = ('person.name', 'person.id_number', 'person.sex', 'person.birth_date')
"""Those of the account: nobody applies under another name or number."""
NO_EMPLOYER = '无'
VIOLATED = {True: '发生过', False: '未发生过', None: ''}


async def known_to(application: Application, items: list[ApplicationItem]) -> dict[str, Any]:
    """Values by the names of `Field.prefill`; empty where the case does not say yet."""
    person = await particulars(application.person_id)
    office = await organisation_card(application.office_id or 0)
    rows = [row.certificate_item_id for row in items if row.certificate_item_id]
    held: Mapping[Any, Held] = await held_rows(rows)
    return (
        {name: person[name] for name in OWN}
        | await employer_of(application)
        | about_items(items, held)
        | {
            'case.kind': application.type.label,
            'case.office': office['name'] if office else '',
            'case.violations': VIOLATED[application.declared_violation],
            'case.photo': await photo_of(application),
        }
    )


async def employer_of(application: Application) -> dict[str, str]:
    """The employer; code and address from the register where it stands there."""
    place = await organisation_card(application.employer_id) if application.employer_id else None
    if place is None:
        return {'organisation.name': application.employer_name, 'organisation.code': '', 'organisation.address': ''}
    return {f'organisation.{key}': place[key] for key in ('name', 'code', 'address')}


async def photo_of(application: Application) -> dict[str, str] | None:
    """The photo among the papers, as a form refers to it."""
    filed = Material.filter(application_id=application.id, key='photo', state__in=LIVING)
    row = await filed.order_by('-at').first()
    return {'sha256': row.sha256, 'name': row.name} if row else None


def about_items(items: list[ApplicationItem], held: Mapping[Any, Held]) -> dict[str, Any]:
    """The items as a form prints them, and the certificate they stand on."""
    named = named_items(items)
    papers = [held[row.certificate_item_id] for row in items if row.certificate_item_id in held]
    first = papers[0] if papers else None
    return {
        'case.item': '、'.join(one.restriction or one.item.name for one in named),
        'case.item_code': '、'.join(code_of(one) for one in named),
        'case.items': [
            line(place, row, held[row.certificate_item_id].held)
            for place, row in enumerate(items)
            if row.certificate_item_id in held
        ],
        'case.valid_until': min((paper.held.until.last.isoformat() for paper in papers), default=''),
        'case.certificate_number': first.number if first else '',
        'case.issuer': first.held.issuer if first else '',
    }


def line(place: int, row: ApplicationItem, old: HeldItem) -> dict[str, str]:
    """One item of a renewal: what it was, until when, what it becomes."""
    new = named_items([row])[0]
    return {
        'row': f'r{place}', 'old_item': old.restriction or old.item.name, 'old_code': old.code,
        'valid_until': old.until.last.isoformat(), 'new_item': new.restriction or new.item.name,
        'new_code': code_of(new),
    }  # fmt: skip


def code_of(item: NamedItem) -> str:
    """The code of today; a welder's own code stands for itself."""
    return item.restriction if item.welding and item.restriction else item.code


def placed(form: Declared, known: Mapping[str, Any], given: frozenset[str] = frozenset()) -> dict[str, Any]:
    """What is known, by field of that form. `given`: the papers filed, ticked where the form lists papers."""
    found: dict[str, Any] = {}
    for key, field in getattr(form, 'fields', {}).items():
        if field.prefill == 'case.papers' and field.options:
            found[key] = [option.value for option in field.options if filed(option.value, given)]
        elif field.prefill == 'case.papers':
            found[key] = filed(field.label, given)
        elif known.get(field.prefill):
            found[key] = known[field.prefill]
    return found


def filed(name: str, given: frozenset[str]) -> bool:
    """Whether a paper a form lists was filed: an identity card may be one paper or its two sides."""
    key = paper_key(name)
    return key in given or (key == 'id_card' and 'id_front' in given)
