"""Applications and everything that happens to one."""

from typing import Any

from tortoise import fields
from tortoise.models import Model

from models.applications.rules.clock_steps import ClockStep
from models.applications.rules.types import (
    ApplicationStatus,
    ApplicationType,
    Delivery,
    MaterialState,
    Part,
    Path,
    Region,
)


class Application(Model):
    """One case, from draft to hand-over. It keeps the rules (profile and version) it began under.

    `waits`: somebody still has to do something; false once it has ended and nothing is due any more. `codes`: its items
    as |N1|Q1|, so that an inbox can be narrowed without reading them.
    """

    id = fields.UUIDField(primary_key=True)
    number = fields.CharField(max_length=24, null=True, unique=True)
    tracking_code = fields.CharField(max_length=24, unique=True)
    type = fields.CharEnumField(ApplicationType, max_length=20)
    path = fields.CharEnumField(Path, max_length=20, default=Path.NO_EXAM)
    status = fields.CharEnumField(ApplicationStatus, max_length=30, db_index=True)
    version = fields.IntField(default=0)
    person: Any = fields.ForeignKeyField('models.Person', related_name='applications', on_delete=fields.RESTRICT)
    begun_by_id = fields.IntField()
    begun_with = fields.CharField(max_length=40, unique=True)
    profile_key = fields.CharField(max_length=20)
    rules_version_id = fields.IntField(null=True)
    began_on = fields.DateField()
    form_id = fields.UUIDField(null=True)
    office_id = fields.IntField(null=True)
    office_why = fields.CharField(max_length=200, default='')
    region = fields.CharEnumField(Region, max_length=30, default=Region.LOCAL)
    original_office = fields.CharField(max_length=120, default='')
    employer_id = fields.IntField(null=True)
    employer_name = fields.CharField(max_length=120, default='')
    employer_code = fields.CharField(max_length=18, default='')
    employer_division = fields.CharField(max_length=6, default='')
    home_division = fields.CharField(max_length=6, default='')
    declared_violation = fields.BooleanField(null=True)
    declared_at = fields.DatetimeField(null=True)
    center_id = fields.IntField(null=True, db_index=True)
    center_files = fields.BooleanField(default=False)
    delivery = fields.CharEnumField(Delivery, max_length=20, default=Delivery.PICKUP)
    delivery_to: Any = fields.JSONField(default=dict)
    submitted_at = fields.DatetimeField(null=True)
    receipt_sha256 = fields.CharField(max_length=64, default='')
    receipt: Any = fields.JSONField(default=dict)
    claimed_by_id = fields.IntField(null=True, db_index=True)
    due_on = fields.DateField(null=True, db_index=True)
    waits = fields.BooleanField(default=True)
    codes = fields.CharField(max_length=200, default='')
    reviewer_id = fields.IntField(null=True)
    approver_id = fields.IntField(null=True)
    relatives: Any = fields.JSONField(default=list)
    posted_as = fields.CharField(max_length=60, default='')
    platform_on = fields.DateField(null=True)
    created_at = fields.DatetimeField()
    saved_at = fields.DatetimeField()
    purge_on = fields.DateField(null=True, db_index=True)
    closed_at = fields.DatetimeField(null=True)
    person_id: int

    class Meta:
        table = 'application'
        indexes = (
            ('office_id', 'waits', 'status', 'type', 'due_on', 'claimed_by_id', 'codes'),
            ('office_id', 'waits', 'due_on', 'number', 'status', 'type', 'claimed_by_id', 'codes', 'submitted_at'),
            ('office_id', 'submitted_at', 'number', 'status', 'type', 'claimed_by_id', 'due_on', 'codes'),
            ('office_id', 'closed_at', 'status', 'type', 'claimed_by_id', 'due_on', 'codes'),
            ('person_id', 'office_id', 'waits', 'status'),
        )


class ApplicationItem(Model):
    """An item applied for. `open_key` is filled while the case is open: one open case per person and item."""

    id = fields.IntField(primary_key=True)
    application: Any = fields.ForeignKeyField('models.Application', related_name='items', on_delete=fields.RESTRICT)
    edition = fields.CharField(max_length=10)
    code = fields.CharField(max_length=60)
    restriction = fields.CharField(max_length=60, default='')
    old_edition = fields.CharField(max_length=10, default='')
    old_code = fields.CharField(max_length=60, default='')
    certificate_item_id = fields.IntField(null=True)
    open_key = fields.CharField(max_length=160, null=True, unique=True)
    application_id: object

    class Meta:
        table = 'application_item'
        indexes = (('application_id',),)


class Material(Model):
    """A paper filed with an application; what was replaced stays, so every round can be read again."""

    id = fields.UUIDField(primary_key=True)
    application: Any = fields.ForeignKeyField('models.Application', related_name='materials', on_delete=fields.RESTRICT)
    key = fields.CharField(max_length=60)
    title = fields.CharField(max_length=120, default='')
    sha256 = fields.CharField(max_length=64)
    kind = fields.CharField(max_length=10)
    name = fields.CharField(max_length=120)
    size = fields.IntField()
    round = fields.IntField(default=0)
    state = fields.CharEnumField(MaterialState, max_length=20, default=MaterialState.GIVEN)
    translates_id = fields.UUIDField(null=True)
    warnings: Any = fields.JSONField(default=list)
    at = fields.DatetimeField()
    application_id: object

    class Meta:
        table = 'material'
        indexes = (('application_id',),)


class Correction(Model):
    """One round of 补正: what was to be mended, until when, and what stood there before."""

    id = fields.IntField(primary_key=True)
    application: Any = fields.ForeignKeyField(
        'models.Application', related_name='corrections', on_delete=fields.RESTRICT
    )
    round = fields.IntField()
    items: Any = fields.JSONField()
    before: Any = fields.JSONField(default=dict)
    paper_id = fields.UUIDField(null=True)
    returned_at = fields.DatetimeField()
    due_on = fields.DateField()
    resubmitted_at = fields.DatetimeField(null=True)
    application_id: object

    class Meta:
        table = 'correction'
        unique_together = (('application', 'round'),)


class Paper(Model):
    """An official document of a case, frozen: what it is drawn from, and the hash of that."""

    id = fields.UUIDField(primary_key=True)
    application: Any = fields.ForeignKeyField('models.Application', related_name='papers', on_delete=fields.RESTRICT)
    form_key = fields.CharField(max_length=60)
    edition = fields.CharField(max_length=40)
    number = fields.CharField(max_length=40, unique=True)
    data: Any = fields.JSONField()
    sha256 = fields.CharField(max_length=64)
    at = fields.DatetimeField()
    application_id: object

    class Meta:
        table = 'paper'
        indexes = (('application_id',),)


class ClockEvent(Model):
    """Something that starts, stops, suspends or extends a statutory clock."""

    id = fields.IntField(primary_key=True)
    application: Any = fields.ForeignKeyField('models.Application', related_name='clock', on_delete=fields.RESTRICT)
    step = fields.CharEnumField(ClockStep, max_length=30)
    day = fields.DateField()
    until = fields.DateField(null=True)
    at = fields.DatetimeField()
    reason = fields.CharField(max_length=200, default='')
    approved_by_id = fields.IntField(null=True)
    application_id: object

    class Meta:
        table = 'clock_event'
        indexes = (('application_id',),)


class ExamResult(Model):
    """The result of one part of the examination of one item, with the paper it was taken from. Never changed."""

    id = fields.IntField(primary_key=True)
    item: Any = fields.ForeignKeyField('models.ApplicationItem', related_name='results', on_delete=fields.RESTRICT)
    part = fields.CharEnumField(Part, max_length=20)
    passed = fields.BooleanField()
    score = fields.IntField(null=True)
    day = fields.DateField()
    resit = fields.BooleanField(default=False)
    source_sha256 = fields.CharField(max_length=64)
    source_name = fields.CharField(max_length=120)
    entered_by_id = fields.IntField()
    at = fields.DatetimeField()
    item_id: int

    class Meta:
        table = 'exam_result'
        unique_together = (('item', 'part', 'resit'),)


class SavedFilter(Model):
    """A filter of the inbox that somebody kept under a name."""

    id = fields.IntField(primary_key=True)
    person_id = fields.IntField(db_index=True)
    name = fields.CharField(max_length=40)
    filters: Any = fields.JSONField()
    at = fields.DatetimeField()

    class Meta:
        table = 'saved_filter'
        unique_together = (('person_id', 'name'),)


class EmployerConfirmation(Model):
    """An employer asked to confirm what an applicant declared instead of filing diploma or medical report.

    `sha256` seals the statement: a change of items, schooling or employer afterwards voids the answer.
    """

    id = fields.IntField(primary_key=True)
    application: Any = fields.ForeignKeyField(
        'models.Application', related_name='confirmations', on_delete=fields.RESTRICT
    )
    organisation_id = fields.IntField(db_index=True)
    statement: Any = fields.JSONField()
    sha256 = fields.CharField(max_length=64)
    asked_at = fields.DatetimeField()
    answered_at = fields.DatetimeField(null=True)
    answered_by_id = fields.IntField(null=True)
    agreed = fields.BooleanField(null=True)
    remark = fields.CharField(max_length=200, default='')
    application_id: object

    class Meta:
        table = 'employer_confirmation'
