"""What all subjects share: events, files, notices, settings. Others are known here only by their plain ids."""

from typing import Any

from tortoise import fields
from tortoise.models import Model

from models.records.rules import NoticeState, Role


class Event(Model):
    """One act, never changed afterwards; each row carries the hash of the row before it."""

    id = fields.BigIntField(primary_key=True)
    at = fields.DatetimeField()
    person_id = fields.IntField(null=True, db_index=True)
    role = fields.CharEnumField(Role, max_length=20)
    organisation_id = fields.IntField(null=True, db_index=True)
    mandate_id = fields.IntField(null=True)
    step = fields.CharField(max_length=60)
    title = fields.CharField(max_length=60)
    subject = fields.CharField(max_length=40)
    subject_id = fields.CharField(max_length=40)
    remark = fields.TextField(default='')
    changes: Any = fields.JSONField(default=dict)
    before_hash = fields.CharField(max_length=64)
    hash = fields.CharField(max_length=64)

    class Meta:
        table = 'event'
        indexes = (('subject', 'subject_id'),)


class ChainHead(Model):
    """The end of the event chain: one row, locked while an event is added; a cut tail shows against it."""

    id = fields.IntField(primary_key=True, generated=False)
    event_id = fields.BigIntField(default=0)
    hash = fields.CharField(max_length=64)
    count = fields.BigIntField(default=0)

    class Meta:
        table = 'chain_head'


class StoredFile(Model):
    """A file kept under its SHA-256; the name its giver used stands where it is used."""

    sha256 = fields.CharField(max_length=64, primary_key=True)
    size = fields.IntField()
    kind = fields.CharField(max_length=10)
    at = fields.DatetimeField()

    class Meta:
        table = 'stored_file'


class Notice(Model):
    """Something a person should know, shown in the program."""

    id = fields.BigIntField(primary_key=True)
    person_id = fields.IntField(db_index=True)
    title = fields.CharField(max_length=100)
    body = fields.TextField(default='')
    link = fields.CharField(max_length=200, default='')
    state = fields.CharEnumField(NoticeState, max_length=20, default=NoticeState.UNREAD)
    at = fields.DatetimeField()
    read_at = fields.DatetimeField(null=True)

    class Meta:
        table = 'notice'


class Setting(Model):
    """The office's own value of something that has a default."""

    key = fields.CharField(max_length=60, primary_key=True)
    value: Any = fields.JSONField()
    at = fields.DatetimeField()

    class Meta:
        table = 'setting'
