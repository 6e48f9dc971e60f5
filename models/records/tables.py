"""What all subjects share: events, files, notices, settings. Others are known here only by their plain ids."""

from typing import Any

from tortoise import fields
from tortoise.models import Model

from models.records.rules import Channel, MessageState, NoticeState, ProposalState, Role


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
    """Something a person should know, shown in the program. A notice with a key is given once."""

    id = fields.BigIntField(primary_key=True)
    person_id = fields.IntField(db_index=True)
    title = fields.CharField(max_length=100)
    body = fields.TextField(default='')
    link = fields.CharField(max_length=200, default='')
    key = fields.CharField(max_length=120, null=True, unique=True)
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


class Message(Model):
    """A notice on its way out: one row per recipient and channel, with its final state."""

    id = fields.BigIntField(primary_key=True)
    notice: Any = fields.ForeignKeyField('models.Notice', related_name='messages', on_delete=fields.RESTRICT)
    channel = fields.CharEnumField(Channel, max_length=20)
    address = fields.CharField(max_length=254)
    state = fields.CharEnumField(MessageState, max_length=20, default=MessageState.WAITING)
    tries = fields.IntField(default=0)
    next_try_at = fields.DatetimeField(null=True, db_index=True)
    trouble = fields.CharField(max_length=200, default='')
    at = fields.DatetimeField()
    done_at = fields.DatetimeField(null=True)
    notice_id: int

    class Meta:
        table = 'message'
        unique_together = (('notice', 'channel'),)


class RulesVersion(Model):
    """The office's own rules from one moment on: its values over the regional profile, and its days off.

    A case keeps the version it began under. `own` is {clause: [{value, since, article, source, confirmed}]};
    `calendar` is {holidays: {day: name}, workdays: {day: why}, years: [year]}.
    """

    id = fields.IntField(primary_key=True)
    profile_key = fields.CharField(max_length=20)
    own: Any = fields.JSONField(default=dict)
    calendar: Any = fields.JSONField(default=dict)
    at = fields.DatetimeField()

    class Meta:
        table = 'rules_version'


class RulesProposal(Model):
    """A change of the rules that one person proposed and another has to approve.

    `own` holds only the clauses it adds, `calendar` only the years it replaces: {year: {holidays, workdays, whole}}.
    """

    id = fields.IntField(primary_key=True)
    own: Any = fields.JSONField(default=dict)
    calendar: Any = fields.JSONField(default=dict)
    reason = fields.CharField(max_length=200)
    state = fields.CharEnumField(ProposalState, max_length=20, default=ProposalState.OPEN)
    proposed_by_id = fields.IntField()
    proposed_at = fields.DatetimeField()
    decided_by_id = fields.IntField(null=True)
    decided_at = fields.DatetimeField(null=True)
    version_id = fields.IntField(null=True)

    class Meta:
        table = 'rules_proposal'


class Counter(Model):
    """The last number given out of one series; its row is locked until the act that took a number is done."""

    key = fields.CharField(max_length=60, primary_key=True)
    value = fields.BigIntField(default=0)

    class Meta:
        table = 'counter'


class RefusedAttempt(Model):
    """What one actor tried without being entitled to, while it is counted: its first time stands in the log.

    The row goes within the hour; the key is that of actor, act and thing, so each pair writes once.
    """

    key = fields.CharField(max_length=64, primary_key=True)
    person_id = fields.IntField(null=True, db_index=True)
    role = fields.CharEnumField(Role, max_length=20)
    organisation_id = fields.IntField(null=True)
    act = fields.CharField(max_length=120)
    about = fields.CharField(max_length=40)
    since = fields.DatetimeField(db_index=True)
    times = fields.IntField(default=0)

    class Meta:
        table = 'refused_attempt'
