"""Who may do what: declared here from the duties of the design (§2) and of the roles, never read from the code.

One entry per public operation: how something is made ready for it, who is entitled, who is told that he lacks the
right. Everybody else learns only that no such thing is there. An operation without an entry fails the test.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any

from tests.rights import making, making_certificates, making_employment, making_people, making_register
from tests.rights.making import office_act
from tests.rights.world import (
    DONE,
    EVERYBODY,
    NO_STANDING,
    NOT_THERE,
    OFFICE,
    OTHER_OFFICE,
    PARTIES,
    REFUSED,
    RULED_OUT,
    SELF,
    SIDE,
    World,
)

Act = Callable[[Any], Awaitable[Any]]


@dataclass(frozen=True)
class Entry:
    """`make` prepares a fresh thing and answers the act on it; `tried`: how many of the entitled are seen to do it.

    `ruled_out`: who is kept off by a rule, not for want of a right. `ends`: how it ends for the entitled.
    """

    make: Callable[[World], Awaitable[Act]]
    entitled: tuple[str, ...]
    refused: tuple[str, ...] = NO_STANDING
    tried: int = 99
    ruled_out: tuple[str, ...] = ()
    ends: str = DONE

    def expected(self, standing: str) -> str:
        """What somebody not entitled is told."""
        if standing in self.ruled_out:
            return RULED_OUT
        return REFUSED if standing in self.refused else NOT_THERE


def office(name: str, *duties: str) -> Entry:
    """An act of the office on a filed case: colleagues and the applicant's side see that it is another's."""
    others = tuple(one for one in PARTIES if one not in duties)
    return Entry(office_act(name), duties, others + NO_STANDING)


def answered(make: Callable[[World], Awaitable[Act]], *entitled: str) -> Entry:
    """An answer in a draft: nobody outside the applicant's side knows that there is one."""
    entitled = entitled or SIDE
    return Entry(make, entitled, tuple(one for one in SIDE if one not in entitled) + NO_STANDING)


def sent(make: Callable[[World], Awaitable[Act]]) -> Entry:
    """The applicant's side after filing: the office is told that it is not its act."""
    return Entry(make, SIDE, OFFICE + NO_STANDING)


def duty(make: Callable[[World], Awaitable[Act]], *duties: str, tried: int = 99) -> Entry:
    """An act that hangs on a duty alone: everybody else is told so."""
    return Entry(make, duties, tuple(one for one in EVERYBODY if one not in duties), tried)


def own(make: Callable[[World], Awaitable[Act]], *, tried: int = 3) -> Entry:
    """What everybody does for himself alone."""
    return Entry(make, SELF, NO_STANDING, tried)


def mandate(make: Callable[[World], Awaitable[Act]], *others: str) -> Entry:
    """An act on a mandate of one's own employer; another employer's is not there."""
    entitled = ('employer', *others)
    return Entry(make, entitled, tuple(one for one in EVERYBODY if one not in {*entitled, 'other employer'}))


CANDIDATES = ('applicant', 'stranger', 'helper', 'expired helper')
APPLICATIONS = {
    'answers.choose_center': answered(making.choose_center),
    'answers.choose_items': answered(making.choose_items),
    'answers.declare': answered(making.declare, 'applicant'),
    'answers.deliver': answered(making.deliver),
    'answers.settle_place': answered(making.settle_place),
    'begin.begin': duty(making.begin_case, *CANDIDATES),
    'begin.discard': answered(making.discard_case),
    'begin.let_help': answered(making.let_help, 'applicant'),
    'confirming.ask_employer': answered(making.ask_employer),
    'confirming.answer': Entry(making.answer_confirmation, ('employer',)),
    'converting.settle_target': Entry(making.settle_target, ('reviewer',),
                                      tuple(one for one in PARTIES if one != 'reviewer') + NO_STANDING),
    'deciding.approve': office('approve', 'approver'),
    'deciding.declare_relative': Entry(making.declare_relative, ('clerk', 'reviewer', 'approver', 'center'),
                                       NO_STANDING),
    'deciding.decline': office('decline', 'approver'),
    'deciding.extend': office('extend', 'approver'),
    'deciding.request_extension': office('request_extension', 'reviewer'),
    'deciding.review': office('review', 'reviewer'),
    'deciding.verify': office('verify', 'reviewer', 'center'),
    'desk.accept': office('accept', 'clerk'),
    'desk.claim': office('claim', 'clerk'),
    'desk.propose_refusal': office('propose_refusal', 'clerk'),
    'desk.refuse': office('refuse', 'reviewer', 'approver'),
    'desk.release': office('release', 'clerk'),
    'desk.send_back': office('send_back', 'approver'),
    'filters.drop_filter': duty(making.drop_filter, *OFFICE, *OTHER_OFFICE),
    'filters.save_filter': duty(making.save_filter, *OFFICE, *OTHER_OFFICE),
    'issuing.hand_over': office('hand_over', 'clerk'),
    'issuing.issue': office('issue', 'clerk'),
    'issuing.print_certificate': office('print_certificate', 'clerk'),
    'issuing.propose_revocation': office('propose_revocation', 'reviewer'),
    'issuing.revoke': office('revoke', 'approver'),
    'issuing.upload': office('upload', 'clerk'),
    'licences.ask_for_licence': answered(making.ask_for_licence, 'applicant'),
    'materials.file_material': answered(making.file_material),
    'materials.file_material of a returned case': sent(making.mend_material),
    'materials.reuse': answered(making.reuse),
    'materials.take_back': answered(making.take_back),
    'mending.remove_item': replace(sent(making.remove_item), ends=RULED_OUT),  # the last one stays
    'mending.replace_item': sent(making.replace_item),
    'results.file_result': office('file_result', 'clerk'),
    'returning.more_time': office('more_time', 'clerk'),
    'returning.return_for_correction': office('return_for_correction', 'clerk'),
    'submit.resubmit': sent(making.resubmit),
    'submit.submit': answered(making.submit),
    'submit.withdraw': sent(making.withdraw),
}  # fmt: skip
FORMS = {
    name: Entry(getattr(making, f'form_{name}'), ('applicant',))
    for name in ('add_row', 'attach', 'copy', 'detach', 'discard', 'finish', 'put_row_back', 'remove_row', 'restore',
                 'save_entries')
} | {'begin': own(making.form_begin)}  # fmt: skip
DESKS = ('clerk', 'other clerk')
PEOPLE = {
    'accounts.change_password': own(making_people.change_password, tried=1),
    'accounts.confirm': duty(making_people.confirm, *DESKS),
    'accounts.create_at_office': duty(making_people.create_at_office, *DESKS, 'admin', tried=1),
    'accounts.end_session': Entry(making_people.end_session, ('stranger', 'admin')),
    'accounts.refuse_confirmation': duty(making_people.refuse_confirmation, *DESKS),
    'accounts.reset_password': duty(making_people.reset_password, *DESKS, 'admin', tried=1),
    'accounts.set_disabled': duty(making_people.set_disabled, 'admin'),
    'contacts.change_mail': own(making_people.change_mail),
    'gateways.retry_failed': duty(making_people.retry_failed, 'admin'),
    'gateways.save_gateway': duty(making_people.save_gateway, 'admin'),
    'gateways.send_test': replace(duty(making_people.send_test, 'admin'), ends=RULED_OUT),  # none is set
    'import_organisations.import_organisations': duty(making_people.import_organisations, 'admin'),
    'licences.begin_trial': duty(making_people.begin_trial, 'admin'),
    'licences.save_source': duty(making_people.save_source, 'admin'),
    'lookup.save_lookup': duty(making_people.save_lookup, 'admin'),
    'organisations.end_duty': duty(making_people.end_duty, 'admin'),
    'organisations.give_duty': duty(making_people.give_duty, 'admin'),
    'organisations.save_organisation': duty(making_people.save_organisation, 'admin'),
    'outside_register.ask_register': replace(own(making_people.ask_register), ends=RULED_OUT),  # none is set
    'outside_register.register_found': own(making_people.register_found),
    'proving.prove': own(making_certificates.prove, tried=1),
    'refused_files.note_refused_file': own(making_people.note_refused_file),
    'rule_changes.approve': duty(making_people.approve_rule, 'admin', 'approver', 'other approver'),
    'rule_changes.decline': duty(making_people.decline_rule, 'admin', 'approver', 'other approver'),
    'rule_changes.propose_clause': duty(making_people.propose_clause, 'admin'),
    'rule_changes.propose_year': duty(making_people.propose_year, 'admin'),
}
EVERY_DESK = (*OFFICE, *OTHER_OFFICE)


def of_register(name: str, *duties: str, others: tuple[str, ...] = ()) -> Entry:
    """An act on something of one office: those who hold the duty elsewhere (`others`) find nothing."""
    refused = tuple(one for one in EVERYBODY if one not in {*duties, *others})
    return Entry(getattr(making_register, name), duties, refused)


DECIDING = ('reviewer', 'approver')
DECIDING_ELSEWHERE = ('other reviewer', 'other approver')
REGISTER = {
    'register_search.search': duty(making_register.search, *EVERY_DESK, tried=1),
    'register_search.whole': duty(making_register.whole, *EVERY_DESK, tried=1),
    'register_reading.entry': duty(making_register.entry, *EVERY_DESK, tried=1),
    'register_reading.holder': duty(making_register.holder, *EVERY_DESK, tried=1),
    'register_proposals.proposals_page': duty(making_register.proposals_page, *EVERY_DESK, tried=1),
    'register_changes.propose_change': of_register('propose_change', *OFFICE, others=OTHER_OFFICE),
    'register_changes.approve_change': of_register('approve_change', *DECIDING, others=DECIDING_ELSEWHERE),
    'register_changes.decline_change': of_register('decline_change', *DECIDING, others=DECIDING_ELSEWHERE),
    'register_import.open_import': duty(making_register.open_import, *DESKS),
    'register_import.check_import': of_register('check_import', 'clerk', others=('other clerk',)),
    'register_import.begin_again': of_register('begin_import_again', 'clerk', others=('other clerk',)),
    'register_committing.commit_import': of_register('commit_import', 'clerk', others=('other clerk',)),
    'register_import.drop_import': of_register('drop_import', 'clerk', others=('other clerk',)),
    'register_import.import_card': of_register('import_card', *OFFICE, others=OTHER_OFFICE),
    'register_import.imports_page': duty(making_register.imports_page, *EVERY_DESK, tried=1),
}
LINKS = {
    'linking.propose_link': duty(making_register.propose_link, *DESKS),
    'linking.confirm_link': of_register('confirm_link', *OFFICE, others=OTHER_OFFICE),
    'linking.decline_link': of_register('decline_link', *OFFICE, others=OTHER_OFFICE),
    'linking.propose_undo': of_register('propose_undo', 'clerk', others=('other clerk',)),
    'exporting.note_export': duty(making_register.note_export, *EVERY_DESK),
    'links.links_page': duty(making_register.links_page, *EVERY_DESK, tried=1),
}
TABLE = (
    {f'certificates.{name}': entry for name, entry in REGISTER.items()}
    | {f'people.{name}': entry for name, entry in LINKS.items()}
    | {f'applications.{name}': entry for name, entry in APPLICATIONS.items()}
    | {f'forms.{name}': entry for name, entry in FORMS.items()}
    | {f'people.{name}': entry for name, entry in PEOPLE.items()}
    | {
        'centers.save_center': duty(making.save_center, 'admin'),
        'certificates.changing.change_item': Entry(
            making_certificates.change_item,
            ('applicant',),
            tuple(one for one in EVERYBODY if one not in CANDIDATES),
        ),
        'certificates.holding.own_card': Entry(making_certificates.own_card, ('applicant',)),
        'certificates.holding.own_items': own(making_certificates.own_items),
        'certificates.sheets.see_sheet': Entry(making_certificates.see_sheet, ('applicant',)),
        'certificates.sheets.take_sheet': Entry(making_certificates.take_sheet, ('applicant',)),
        'certificates.typing_in.type_in': duty(making.type_in, *CANDIDATES),
        'employment.batching.begin_again': mandate(making_employment.begin_again),
        'employment.batching.check_batch': mandate(making_employment.check_batch),
        'employment.batching.drop_batch': mandate(making_employment.drop_batch),
        'employment.batching.open_batch': duty(making_employment.open_batch, 'employer', 'other employer'),
        'employment.changing.change_record': mandate(making_employment.change_record),
        'employment.committing.commit_batch': mandate(making_employment.commit_batch),
        'employment.looking_up.look_up': duty(making_employment.look_up, 'employer', 'other employer'),
        'employment.filing.file_record': duty(making_employment.file_record, 'employer', 'other employer'),
        'employment.printing.print_records': own(making_employment.print_records),
        'mandates.granting.change': mandate(making.change_mandate, 'mandated'),
        'mandates.granting.confirm': mandate(making.confirm_mandate),
        'mandates.granting.disable': mandate(making.disable_mandate, 'mandated'),
        'mandates.granting.grant': duty(making.grant, 'employer', 'mandated', 'other employer'),
        'mandates.end_help': Entry(making.end_help, ('applicant', 'helper')),
        'mandates.take_help': replace(
            duty(making.take_help, 'stranger', 'helper', 'expired helper'), ruled_out=('applicant',)
        ),
    }
)
WITHIN = dict.fromkeys((
    'applications.acting.act_on', 'applications.answers.drafted', 'applications.materials.editable',
    'applications.licences.refuse_too_many', 'applications.mending.marked_item', 'applications.steps.opened', 'applications.steps.opened_by_applicant',
    'applications.steps.opened_by_clock', 'applications.steps.parties_of', 'applications.steps.guard_form',
    'certificates.changing.opened_to_change', 'certificates.holding.confirmed_person',
    'employment.batching.opened', 'employment.committing.prepare', 'employment.committing.told_to',
    'employment.committing.written',
    'employment.committing.judged_anew', 'employment.committing.ready_records',
    'forms.access.guard_of_cases', 'forms.access.tell_case', 'forms.draft_of', 'forms.refuse_too_many_drafts',
    'mandates.access.entitled', 'mandates.access.entitled_to_any', 'mandates.access.granter', 'mandates.access.refuse_beyond_mandate',
    'mandates.granting.keep', 'mandates.granting.opened', 'mandates.granting.told', 'mandates.offer_help', 'mandates.sittings.note_answers', 'people.organisations.written', 'people.import_organisations.write_next', 'people.outside_settings.keep_outside_settings', 'people.proving.refuse_unproved', 'people.rights.authorise',
    'certificates.register_changes.own_item', 'certificates.register_changes.opened',
    'certificates.register_changes.refuse_near', 'certificates.register_import.opened', 'certificates.register_import.finish',
    'certificates.register_committing.write_all', 'certificates.register_committing.write_next',
    'certificates.register_reading.looking', 'people.linking.opened', 'people.linking.take_over_holder',
    'people.rule_changes.propose', 'people.rule_changes.refuse_own', 'records.attempts.count',
    'records.attempts.note_attempt', 'records.attempts.note_refusal', 'records.write_event',
), 'a step inside an operation: no page calls it, whatever it is part of has its own entry')  # fmt: skip
OTHERWISE = WITHIN | {
    'applications.desk.claim_all': 'each by itself through claim, which has its entry; refusals are told, not raised',
    'people.sign_in.act_as': 'by the session; walked in test_operations: only a standing that is held',
    'people.sign_in.sign_out': 'ends the session it is handed and nothing else',
    'people.sign_in.sign_out_everywhere': 'ends the sessions of the person whose session it is handed',
}
