"""Employment records, the files they were filed by, and the sheets printed from them."""

from typing import Any

from tortoise import fields
from tortoise.models import Model

from models.records.row_files import RowFile


class EmploymentBatch(RowFile):
    """A file of records, written whole or in its good rows."""

    mandate_id = fields.IntField(null=True)

    class Meta:
        table = 'employment_batch'
        indexes = (('organisation_id', 'at'),)


class EmploymentRecord(Model):
    """One person employed on one certificate item: from the first day to the agreed end, or to the termination.

    `ends_on` is the earlier of the two, `terminated_on` the last day of employment.
    """

    id = fields.UUIDField(primary_key=True)
    organisation_id = fields.IntField()
    person: Any = fields.ForeignKeyField('models.Person', related_name='employment', on_delete=fields.RESTRICT)
    certificate_item: Any = fields.ForeignKeyField(
        'models.CertificateItem', related_name='employment', on_delete=fields.RESTRICT
    )
    edition = fields.CharField(max_length=10)
    code = fields.CharField(max_length=60)
    restriction = fields.CharField(max_length=60, default='')
    start = fields.DateField()
    agreed_end = fields.DateField()
    terminated_on = fields.DateField(null=True)
    reason = fields.CharField(max_length=200, default='')
    ends_on = fields.DateField(db_index=True)
    filed_on = fields.DateField()
    filed_at = fields.DatetimeField(db_index=True)
    filed_by_id = fields.IntField()
    mandate_id = fields.IntField(null=True)
    batch: Any = fields.ForeignKeyField(
        'models.EmploymentBatch', related_name='records', null=True, on_delete=fields.RESTRICT
    )
    version = fields.IntField(default=0)
    person_id: int
    certificate_item_id: int
    batch_id: object

    class Meta:
        table = 'employment_record'
        unique_together = (('organisation_id', 'certificate_item', 'start'),)
        indexes = (('organisation_id', 'ends_on'), ('person_id', 'ends_on'), ('certificate_item_id',))


class EmploymentPrint(Model):
    """A printed sheet: what it said, sealed, and until when it may be relied on. `code` is what its QR leads to."""

    id = fields.IntField(primary_key=True)
    code = fields.CharField(max_length=32, unique=True)
    person: Any = fields.ForeignKeyField('models.Person', related_name='prints', on_delete=fields.RESTRICT)
    edition = fields.CharField(max_length=40)
    data: Any = fields.JSONField()
    sha256 = fields.CharField(max_length=64)
    printed_on = fields.DateField()
    valid_until = fields.DateField()
    at = fields.DatetimeField()
    person_id: int

    class Meta:
        table = 'employment_print'
        indexes = (('person_id', 'at'),)
