"""Certificates and the items on them, each with its own validity."""

from typing import Any

from tortoise import fields
from tortoise.models import Model

from models.certificates.rules import CertificateStatus, ItemStatus, Origin
from models.certificates.rules.register import RegisterChange
from models.records.row_files import RowFile
from models.records.rules import ProposalState


class Certificate(Model):
    """A person's certificate (特种设备安全管理和作业人员证); its number is the holder's identity number.

    `employer_name`: the employer (聘用单位) the last decided case named, known since `employer_since`; '' where none did.
    """

    id = fields.IntField(primary_key=True)
    person: Any = fields.ForeignKeyField('models.Person', related_name='certificates', on_delete=fields.RESTRICT)
    number = fields.CharField(max_length=30, db_index=True)
    archive_number = fields.CharField(max_length=40, default='')
    issuer = fields.CharField(max_length=120)
    office_id = fields.IntField(null=True, db_index=True)
    origin = fields.CharEnumField(Origin, max_length=20)
    status = fields.CharEnumField(CertificateStatus, max_length=20, default=CertificateStatus.VALID)
    first_issued_on = fields.DateField(null=True)
    prints = fields.IntField(default=0)
    reissued_on = fields.DateField(null=True)
    employer_name = fields.CharField(max_length=120, default='')
    employer_code = fields.CharField(max_length=18, default='')
    employer_since = fields.DateField(null=True)
    created_at = fields.DatetimeField()
    person_id: int

    class Meta:
        table = 'certificate'
        indexes = (('person_id',),)


class CertificateItem(Model):
    """One item of a certificate: the edition belongs to the code, for codes were used again with other meanings."""

    id = fields.IntField(primary_key=True)
    certificate: Any = fields.ForeignKeyField('models.Certificate', related_name='items', on_delete=fields.RESTRICT)
    edition = fields.CharField(max_length=10)
    code = fields.CharField(max_length=60)
    restriction = fields.CharField(max_length=60, default='')
    valid_from = fields.DateField()
    valid_until = fields.DateField(db_index=True)
    by_month = fields.BooleanField(default=False)
    status = fields.CharEnumField(ItemStatus, max_length=20, default=ItemStatus.VALID)
    status_since = fields.DateField(null=True)
    renewals = fields.IntField(default=0)
    application_id = fields.UUIDField(null=True)
    certificate_id: int

    class Meta:
        table = 'certificate_item'
        indexes = (
            ('edition', 'code', 'valid_until'), ('status', 'valid_until'), ('certificate_id',), ('application_id',),
        )  # fmt: skip


class RegisterProposal(Model):
    """A change of the register that a second person decides: suspension, its end, revocation, correction."""

    id = fields.IntField(primary_key=True)
    item: Any = fields.ForeignKeyField('models.CertificateItem', related_name='proposals', on_delete=fields.RESTRICT)
    kind = fields.CharEnumField(RegisterChange, max_length=20)
    state = fields.CharEnumField(ProposalState, max_length=20, default=ProposalState.OPEN, db_index=True)
    changes: Any = fields.JSONField()
    day = fields.DateField()
    reason = fields.CharField(max_length=200)
    clause = fields.CharField(max_length=200, default='')
    office_id = fields.IntField(db_index=True)
    proposed_by_id = fields.IntField()
    proposed_at = fields.DatetimeField()
    decided_by_id = fields.IntField(null=True)
    decided_at = fields.DatetimeField(null=True)
    remark = fields.CharField(max_length=200, default='')
    item_id: int

    class Meta:
        table = 'register_proposal'
        indexes = (('item_id',),)


class RegisterImport(RowFile):
    """A file of an office's existing register, written piece by piece."""

    class Meta:
        table = 'register_import'
        indexes = (('organisation_id', 'at'),)
