"""Exam centers and their items."""

from typing import Any

from tortoise import fields
from tortoise.models import Model


class Center(Model):
    """An organisation that examines (考试机构)."""

    id = fields.IntField(primary_key=True)
    organisation: Any = fields.OneToOneField('models.Organisation', related_name='center', on_delete=fields.RESTRICT)
    division = fields.CharField(max_length=6, default='')
    phone = fields.CharField(max_length=20, default='')
    since = fields.DateField()
    until = fields.DateField(null=True)
    organisation_id: int

    class Meta:
        table = 'center'


class CenterItem(Model):
    """An item a center may examine."""

    id = fields.IntField(primary_key=True)
    center: Any = fields.ForeignKeyField('models.Center', related_name='items', on_delete=fields.RESTRICT)
    edition = fields.CharField(max_length=10)
    code = fields.CharField(max_length=60)
    suspended_on = fields.DateField(null=True)
    center_id: int

    class Meta:
        table = 'center_item'
        unique_together = (('center', 'edition', 'code'),)
