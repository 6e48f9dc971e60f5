"""Who may open which address: declared here. A page or an address of ours without an entry fails the test.

An address is filled from the things of `browsing.things`; the first word of a key is the method where it is no GET.
"""

from dataclasses import dataclass

from models.records.rules import Role
from tests.rights.world import SIDE

CANDIDATE, EMPLOYER, DELEGATE = Role.CANDIDATE, Role.EMPLOYER, Role.DELEGATE
CENTER, ISSUER, ADMIN = Role.CENTER, Role.ISSUER, Role.ADMIN
ANYBODY = (CANDIDATE, EMPLOYER, DELEGATE, CENTER, ISSUER, ADMIN)
OPEN = {
    '/', '/sign-in', '/register', '/set-up', '/help', '/help/{key}', '/progress', '/progress/{code}', '/p/{code}',
    '/check', '/e', '/e/{code}', '/papers/{key}/{kind}.{suffix}', '/healthz',
}  # fmt: skip
"""For everybody, signed in or not; nothing there is anybody's."""
ROLE_PAGES = (
    dict.fromkeys(
        ('/admin', '/admin/calendar', '/admin/rules/clauses/correction-working-days', '/admin/events',
         '/admin/gateways', '/admin/gateways/sms', '/admin/gateways/mail', '/admin/gateways/licences',
         '/admin/gateways/lookup', '/admin/organisations', '/admin/organisations/new',
         '/admin/organisations/{organisation}', '/admin/organisations/import', '/admin/people', '/admin/people/new',
         '/admin/people/{person}', '/admin/sessions', '/admin/rules', '/admin/staff', '/admin/staff/new'), (ADMIN,))
    | dict.fromkeys(('/admin/rules/proposals', '/admin/rules/proposals/{proposal}'), (ADMIN, ISSUER))
    | dict.fromkeys(('/issuer', '/issuer/cases', '/issuer/figures', '/issuer/identity', '/issuer/identity/{person}',
                     '/issuer/people/new', '/issuer/register', '/issuer/register/{typed_item}', '/issuer/register/import',
                     '/issuer/register/proposals', '/issuer/holders/{person}', '/issuer/employment'), (ISSUER,))
    | dict.fromkeys(('/applications/new', '/candidate', '/candidate/applications', '/candidate/forms',
                     '/certificates/new', '/certificates/why', '/help-others'), (CANDIDATE,))
    | dict.fromkeys(('/center', '/center/applications', '/center/forms', '/center/verifying'), (CENTER,))
    | dict.fromkeys(('/employer', '/employer/confirmations'), (EMPLOYER,))
    | {'/delegate': (DELEGATE,), '/rules/try': (ISSUER, CENTER, ADMIN)}
    | dict.fromkeys(('/company/employment', '/company/coverage'), (EMPLOYER, DELEGATE))
    | dict.fromkeys(('/company/mandates', '/company/mandates/new'), (EMPLOYER, DELEGATE))
    | dict.fromkeys(('/account', '/notices', '/account/first-password', '/certificates', '/choose', '/employment',
                     '/mandates'), ANYBODY)
)  # fmt: skip
"""Pages that hang on the role acted in; each shows what is one's own, or what the whole role sees."""


@dataclass(frozen=True)
class Way:
    """An address of somebody's thing: who reaches it, and in which roles the page is there at all.

    `roles` () means an address without a page: no role is told apart, a stranger gets 404 and nobody 401.
    `told`: what a stranger is answered (422: what was sent is looked at first, whosever the form is). `seen` False: that the entitled get it is shown where its file is made.
    """

    address: str
    entitled: tuple[str, ...]
    roles: tuple[Role, ...] = ()
    seen: bool = True
    body: str = ''
    told: int = 404


OFFICE = ('clerk', 'reviewer', 'approver')
STEPS = ('center', 'commitment', 'delivery', 'items', 'materials', 'particulars', 'place', 'review', 'receipt')
CASE, DRAFT, FORM = '/issuer/cases/{filed}', '/applications/{draft}', '/forms/{form}'
FILED, APPLICANT = '/applications/{filed}', ('applicant',)
PAGES = {
    f'/applications/{{application_id}}/{step}': Way(f'{DRAFT}/{step}', SIDE, (CANDIDATE, CENTER)) for step in STEPS
} | {
    '/applications/{application_id}': Way(DRAFT, SIDE, (CANDIDATE, CENTER)),
    '/applications/{application_id}/after/{step}': Way(f'{DRAFT}/after/items', SIDE, (CANDIDATE, CENTER)),
    '/applications/{application_id}/mend-item/{item_id}': Way(f'{FILED}/mend-item/1', SIDE, (CANDIDATE, CENTER)),
    '/issuer/cases/{application_id}': Way(CASE, OFFICE, (ISSUER,)),
    '/issuer/register/import/{import_id}': Way('/issuer/register/import/{register_file}', OFFICE, (ISSUER,)),
    '/certificates/{certificate_id:int}': Way('/certificates/{certificate}', APPLICANT, ANYBODY),
    '/certificates/{certificate_id:int}/items/{item_id:int}': Way(
        '/certificates/{typed}/items/{typed_item}', APPLICANT, (CANDIDATE,)
    ),
    '/certificates/{certificate_id:int}/sheet': Way('/certificates/{certificate}/sheet', APPLICANT, ANYBODY),
    '/company/certificates': Way('/company/certificates', ('employer',), (EMPLOYER,)),
    '/company/certificates/{certificate_id:int}': Way(
        '/company/certificates/{certificate}', ('employer',), (EMPLOYER,)
    ),
    '/company/employment/batch': Way('/company/employment/batch', ('employer',), (EMPLOYER,)),
    '/company/employment/batch/{batch_id}': Way('/company/employment/batch/{batch}', ('employer',), (EMPLOYER,)),
    '/company/employment/new': Way('/company/employment/new', ('employer',), (EMPLOYER,)),
    '/company/employment/{record_id}': Way(
        '/company/employment/{record}', ('employer', 'mandated'), (EMPLOYER, DELEGATE)
    ),
    '/company/mandates/{mandate_id:int}': Way(
        '/company/mandates/{mandate}', ('employer', 'mandated'), (EMPLOYER, DELEGATE)
    ),
    '/employment/{record_id}': Way('/employment/{record}', APPLICANT, ANYBODY),
    '/center/verifying/{application_id}': Way('/center/verifying/{filed}', ('center',), (CENTER,), seen=False),
    '/forms/{form_id}': Way(FORM, APPLICANT, ANYBODY),
    '/forms/{form_id}/s/{key}': Way(f'{FORM}/s/{{section}}', APPLICANT, ANYBODY),
    '/forms/{form_id}/after/{key}': Way(f'{FORM}/after/{{section}}', APPLICANT, ANYBODY),
    '/forms/{form_id}/review': Way(f'{FORM}/review', APPLICANT, ANYBODY),
}
FILES = {
    '/applications/{application_id}/picture/{key}': Way(f'{DRAFT}/picture/photo', SIDE, seen=False),
    '/applications/{application_id}/receipt.json': Way(f'{FILED}/receipt.json', SIDE, seen=False),
    '/applications/{application_id}/receipt.{suffix}': Way(f'{FILED}/receipt.docx', SIDE, seen=False),
    '/applications/{application_id}/papers/{paper_id}.{suffix}': Way(f'{FILED}/papers/{{paper}}.docx', SIDE),
    '/certificates/{certificate_id:int}/sheet.{suffix}': Way('/certificates/{certificate}/sheet.docx', APPLICANT),
    '/employment/prints/{print_id}.{suffix}': Way('/employment/prints/{sheet}.docx', APPLICANT),
    '/forms/{form_id}/picture/{slot}': Way(f'{FORM}/picture/scan', APPLICANT, seen=False),
    '/forms/{form_id}/file.{suffix}': Way('/forms/{finished}/file.docx', APPLICANT),
    '/issuer/cases/{application_id}/materials/{material_id}': Way(f'{CASE}/materials/{{material}}', OFFICE, seen=False),
    '/issuer/cases/{application_id}/sources/{result_id}': Way(f'{CASE}/sources/{{result}}', OFFICE, seen=False),
    '/issuer/cases/{application_id}/papers/{paper_id}.{suffix}': Way(f'{CASE}/papers/{{paper}}.docx', OFFICE),
    '/issuer/cases/{application_id}/dossier.pdf': Way(f'{CASE}/dossier.pdf', OFFICE, seen=False),
    '/issuer/cases/{application_id}/source-slot/{key}': Way(f'{CASE}/source-slot/k', OFFICE, seen=False),
    '/issuer/cases.xlsx': Way('/issuer/cases.xlsx', (*OFFICE, 'other clerk'), told=403),
    '/issuer/figures.xlsx': Way('/issuer/figures.xlsx', (*OFFICE, 'other clerk'), told=403),
}
BEGIN, COPY = 'kind=new&token=a', 'token=a'
CANDIDATES = ('stranger', 'applicant', 'helper', 'expired helper')
POSTS = {
    'POST /applications': Way('/applications', CANDIDATES, body=BEGIN, told=409),
    'POST /applications/{application_id}/submit': Way(f'{DRAFT}/submit', SIDE),
    'POST /applications/{application_id}/resubmit': Way(f'{FILED}/resubmit', SIDE),
    'POST /applications/{application_id}/upload/{key}': Way(f'{DRAFT}/upload/photo', SIDE),
    'POST /applications/{application_id}/remove/{key}': Way(f'{DRAFT}/remove/photo', SIDE),
    'POST /forms': Way('/forms', CANDIDATES, body='form=reissue&token=a'),
    'POST /forms/{form_id}/entries': Way(f'{FORM}/entries', APPLICANT, told=422),
    'POST /forms/{form_id}/finish': Way(f'{FORM}/finish', APPLICANT),
    'POST /forms/{form_id}/copy': Way(f'{FORM}/copy', APPLICANT, body=COPY),
    'POST /forms/{form_id}/discard': Way(f'{FORM}/discard', APPLICANT),
    'POST /forms/{form_id}/restore': Way(f'{FORM}/restore', APPLICANT),
    'POST /forms/{form_id}/upload/{slot}': Way(f'{FORM}/upload/scan', APPLICANT),
    'POST /forms/{form_id}/remove/{slot}': Way(f'{FORM}/remove/scan', APPLICANT),
    'POST /issuer/cases/{application_id}/source-slot/{key}/upload/source': Way(
        f'{CASE}/source-slot/k/upload/source', OFFICE
    ),
    'POST /issuer/cases/{application_id}/source-slot/{key}/remove/source': Way(
        f'{CASE}/source-slot/k/remove/source', OFFICE
    ),
}
"""What changes something: refused to whoever is not entitled, and to every other site whoever's browser it comes from."""
DOORS = {'POST /sign-in': 'login=x&password=y', 'POST /sign-out': '', 'POST /act-as': 'role=admin&organisation=1'}
"""The way in, the way out, and the switch, which goes through an operation of the other table."""
