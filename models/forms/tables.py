"""Filled forms and the files that belong to them."""

from typing import Any

from tortoise import fields
from tortoise.models import Model

from models.forms.rules import FormState


class FilledForm(Model):
    """One form of one person, perhaps for an organisation; frozen with its hash once finished.

    A form that belongs to a case is opened by the case's rules; `open_paths` are the fields to be mended, None: all.
    """

    id = fields.UUIDField(primary_key=True)
    form_key = fields.CharField(max_length=60)
    edition = fields.CharField(max_length=40)
    person_id = fields.IntField(db_index=True)
    organisation_id = fields.IntField(null=True, db_index=True)
    case_id = fields.UUIDField(null=True, db_index=True)
    open_paths: Any = fields.JSONField(null=True)
    state = fields.CharEnumField(FormState, max_length=20, default=FormState.DRAFT)
    data: Any = fields.JSONField(default=dict)
    writers: Any = fields.JSONField(default=dict)
    begun_by = fields.CharField(max_length=40, unique=True)
    frozen_sha256 = fields.CharField(max_length=64, default='')
    created_at = fields.DatetimeField()
    saved_at = fields.DatetimeField()
    finished_at = fields.DatetimeField(null=True)

    class Meta:
        table = 'filled_form'


class FormFile(Model):
    """A file put beside a filled form: the signed scan, or a photo field's picture."""

    id = fields.UUIDField(primary_key=True)
    filled_form: Any = fields.ForeignKeyField('models.FilledForm', related_name='files', on_delete=fields.RESTRICT)
    slot = fields.CharField(max_length=60)
    sha256 = fields.CharField(max_length=64)
    kind = fields.CharField(max_length=10)
    name = fields.CharField(max_length=120)
    size = fields.IntField()
    at = fields.DatetimeField()
    removed_at = fields.DatetimeField(null=True)
    filled_form_id: object

    class Meta:
        table = 'form_file'
