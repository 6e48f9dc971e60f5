"""The clerk's word on a continuity that no record shows, kept with the acceptance of a renewal."""

from dataclasses import replace

from models.applications.facts import continuity_of_case
from models.applications.operations.steps import Case
from models.applications.rules.continuity_check import ContinuityCheck, objections_to_check
from models.employment.rules.continuity import ContinuityState
from models.regulation.objection import Refused
from models.regulation.text import fitting

LONGEST_NOTE = 80


async def checked_continuity(case: Case, given: ContinuityCheck | None) -> dict[str, list[str]]:
    """The change an acceptance keeps: 未核验 → 已核实 and by what; Refused where it is asked for and was not given.

    Nothing is asked, and nothing kept, where the records tell, and of what is no renewal.
    """
    found = await continuity_of_case(case.application, case.items, case.profile, case.now)
    unknown = [named.shown for named, one in found if one.state is ContinuityState.UNKNOWN]
    if given is not None:
        given = replace(given, note=fitting(given.note, '核实说明', longest=LONGEST_NOTE, field='continuity_note'))
    if wrong := objections_to_check(unknown, given):
        raise Refused(*wrong)
    return {'continuity': [ContinuityState.UNKNOWN.label, given.words]} if unknown and given else {}
