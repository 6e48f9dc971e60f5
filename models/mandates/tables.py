"""Who may act for whom."""

from typing import Any

from tortoise import fields
from tortoise.models import Model


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
