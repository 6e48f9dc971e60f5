"""What each subject does when two rows become one person or two again, an item is corrected, an account closed."""

from models.applications.operations.moving import move_cases, refuse_under_way
from models.certificates.moving import move_certificates
from models.certificates.register_changes import corrections_reach, employers_told_by
from models.employment.operations.following import follow_item
from models.employment.operations.moving import move_records, part_records
from models.employment.queries.working import employers_recorded
from models.forms.moving import move_forms
from models.mandates.closing import follow_closing
from models.mandates.moving import end_second, give_back, move_mandates, stand_behind, stand_behind_again
from models.people.operations.accounts import closings_reach
from models.people.operations.merging import ends_with, moves_with, parts_with


def connect() -> None:
    """Let every subject take part; again changes nothing."""
    for move in (move_certificates, move_records, move_cases, move_forms, move_mandates):
        moves_with(move)
    for part in (refuse_under_way, part_records):
        parts_with(part)
    ends_with('mandates_behind', stand_behind, stand_behind_again)
    ends_with('mandates_ended', end_second, give_back)
    corrections_reach(follow_item)
    employers_told_by(employers_recorded)
    closings_reach(follow_closing)
