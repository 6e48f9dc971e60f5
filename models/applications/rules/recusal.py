"""Who may not decide on a case: oneself, one's relative, one's own employer, and the one who decided before."""

from collections.abc import Iterable

from models.regulation.objection import Objection

FOUR_EYES = '同一件的审核与审批由两人办理'
AVOID = '与申请人有利害关系的人员应当回避'


def objections_to_deciding(
    *,
    person_id: int,
    applicant_id: int,
    relatives: Iterable[int],
    employer_id: int | None,
    employers: Iterable[int],
    decided_before: int | None,
) -> list[Objection]:
    """List why this person may not decide here; empty means he may.

    `relatives`: people who declared themselves relatives of the applicant; `employers`: organisations this person
    works for or represents; `decided_before`: who took the earlier decision of the same case.
    """
    found = []
    if person_id == applicant_id:
        found.append(Objection(message='不能办理本人的申请，请由其他人员办理', clause=AVOID))
    if person_id in set(relatives):
        found.append(Objection(message='您已申报与申请人为近亲属，应当回避，请由其他人员办理', clause=AVOID))
    if employer_id is not None and employer_id in set(employers):
        found.append(
            Objection(message='申请人的用人单位与您有任职或代表关系，应当回避，请由其他人员办理', clause=AVOID)
        )
    if decided_before is not None and decided_before == person_id:
        found.append(Objection(message='审核与审批不能由同一人办理，请由另一位审批人员办理', clause=FOUR_EYES))
    return found
