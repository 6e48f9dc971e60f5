"""What a decision to revoke lists: the items that a case gave, or would have given had they been issued."""

from collections.abc import Mapping
from datetime import date

from models.applications.operations.outcomes import wanted_of
from models.applications.operations.papers import code_in_words
from models.applications.operations.steps import Case
from models.applications.rules.granting import granted
from models.certificates.queries import given_by
from models.regulation.catalogue import item
from models.regulation.item_text import NamedItem


async def revoked_lines(case: Case, approved_on: date) -> list[dict[str, str]]:
    """The items on the certificate; where they were granted and not issued yet, with the days they would have had."""
    if rows := await given_by(case.application.id):
        return [revoked_line(row) for row in rows]
    given = [
        granted(case.profile, case.application.type, one, approved_on=approved_on) for one in await wanted_of(case)
    ]
    return [
        revoked_line({
            'edition': one.named.item.edition, 'code': one.named.code, 'restriction': one.named.restriction,
            'valid_until': one.valid_until,
        })
        for one in given
    ]  # fmt: skip


def revoked_line(row: Mapping[str, object]) -> dict[str, str]:
    """A revoked item as the decision lists it."""
    named = NamedItem(item=item(str(row['edition']), str(row['code'])), restriction=str(row['restriction']))
    return {
        'code': code_in_words(named)[:60], 'item': named.item.name, 'valid_until': str(row['valid_until']),
    }  # fmt: skip
