"""Who may act for whom."""

from typing import Any

from tortoise import fields
from tortoise.models import Model

from models.records.rules import Role


class PersonalMandate(Model):
    """Help with one application: given by code, taken by one person, ending by itself. Only the code's hash is kept."""

    id = fields.IntField(primary_key=True)
    grantor: Any = fields.ForeignKeyField('models.Person', related_name='mandates_given', on_delete=fields.RESTRICT)
    helper: Any = fields.ForeignKeyField(
        'models.Person', related_name='mandates_taken', null=True, on_delete=fields.RESTRICT
    )
    application_id = fields.UUIDField(db_index=True)
    code_hash = fields.CharField(max_length=64, unique=True)
    granted_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    taken_at = fields.DatetimeField(null=True)
    ended_at = fields.DatetimeField(null=True)
    grantor_id: int
    helper_id: int | None

    class Meta:
        table = 'personal_mandate'


class HelpSitting(Model):
    """What somebody answers in another's application in one sitting: names of questions, never the answers.

    It is sealed as one event when the case moves, the help ends, or nothing was typed for a while.
    """

    id = fields.IntField(primary_key=True)
    application_id = fields.UUIDField()
    person_id = fields.IntField()
    role = fields.CharEnumField(Role, max_length=20)
    organisation_id = fields.IntField(null=True)
    answered: Any = fields.JSONField(default=list)
    began_at = fields.DatetimeField()
    last_at = fields.DatetimeField()
    sealed_at = fields.DatetimeField(null=True)

    class Meta:
        table = 'help_sitting'
        indexes = (('application_id', 'person_id'), ('sealed_at', 'last_at'))


class Mandate(Model):
    """What an employer lets one person do for it; one row for both, its changes are in the log.

    `behind_id` is the legal representative who stands behind it: after a change of the representative it waits for
    confirmation by the new one. `through_id` is the mandate of the delegate who granted it, None where the
    representative did or confirmed it: what is handed on never reaches further than what it was handed on from.
    """

    id = fields.IntField(primary_key=True)
    organisation: Any = fields.ForeignKeyField(
        'models.Organisation', related_name='mandates', on_delete=fields.RESTRICT
    )
    delegate: Any = fields.ForeignKeyField('models.Person', related_name='mandates', on_delete=fields.RESTRICT)
    functions: Any = fields.JSONField()
    first_day = fields.DateField()
    last_day = fields.DateField()
    enabled = fields.BooleanField(default=True)
    behind_id = fields.IntField()
    through_id = fields.IntField(null=True)
    granted_by_id = fields.IntField()
    granted_at = fields.DatetimeField()
    version = fields.IntField(default=0)
    organisation_id: int
    delegate_id: int

    class Meta:
        table = 'mandate'
        unique_together = (('organisation', 'delegate'),)
        indexes = (('delegate_id',),)
