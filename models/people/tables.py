"""Natural persons and their sessions, organisations and who does what in them."""

from typing import Any

from tortoise import fields
from tortoise.models import Model

from models.people.bans import BanKind
from models.people.rules import Duty, OfficeLevel
from models.records.rules import ProposalState, Role


class ByCodePoint(fields.CharField[str]):
    """Text compared by code point everywhere, so that a range of it is a prefix and its index serves both.

    SQLite compares so; PostgreSQL would sort by the language of the database, in which a prefix is no range.
    """

    class _db_postgres:  # noqa: N801  (Tortoise looks for that name)
        def __init__(self, field: 'ByCodePoint') -> None:
            self.field = field

        @property
        def SQL_TYPE(self) -> str:  # noqa: N802
            return f'VARCHAR({self.field.max_length}) COLLATE "C"'


class Person(Model):
    """A natural person's account. Several unconfirmed accounts may claim one number; only one can be confirmed.

    `kept_in_id`: the row that this one became one with, for as long as they are one; what was its own hangs there.
    """

    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=60)
    search_name = ByCodePoint(max_length=60, db_index=True)
    initials = ByCodePoint(max_length=60, default='', db_index=True)
    id_number = fields.CharField(max_length=18, db_index=True)
    confirmed_number = fields.CharField(max_length=18, null=True, unique=True)
    confirmed_at = fields.DatetimeField(null=True)
    confirmed_by_id = fields.IntField(null=True)
    refused_at = fields.DatetimeField(null=True)
    phone = fields.CharField(max_length=20, db_index=True)
    mail = fields.CharField(max_length=254, default='')
    password_hash = fields.CharField(max_length=200)
    must_change_password = fields.BooleanField(default=False)
    disabled_at = fields.DatetimeField(null=True)
    kept_in_id = fields.IntField(null=True)
    created_at = fields.DatetimeField()

    class Meta:
        table = 'person'


class UserSession(Model):
    """One signed-in browser. Only the hash of its token is kept."""

    id = fields.IntField(primary_key=True)
    token_hash = fields.CharField(max_length=64, unique=True)
    person: Any = fields.ForeignKeyField('models.Person', related_name='sessions', on_delete=fields.RESTRICT)
    device = fields.CharField(max_length=80, default='')
    acting_role = fields.CharEnumField(Role, max_length=20, default=Role.CANDIDATE)
    acting_organisation_id = fields.IntField(null=True)
    created_at = fields.DatetimeField()
    seen_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    ended_at = fields.DatetimeField(null=True)
    proved_at = fields.DatetimeField(null=True)
    person_id: int

    class Meta:
        table = 'user_session'


class FormerNumber(Model):
    """A number that a person had before (一人两号 joined, or a number given anew): it still finds him."""

    id = fields.IntField(primary_key=True)
    person: Any = fields.ForeignKeyField('models.Person', related_name='former_numbers', on_delete=fields.RESTRICT)
    number = fields.CharField(max_length=18, unique=True)
    reason = fields.CharField(max_length=200)
    at = fields.DatetimeField()
    person_id: int

    class Meta:
        table = 'former_number'


class NumberLink(Model):
    """That a person's old number and a new one are his: proposed by one, decided by another.

    `undoes_id`: the link that this one takes back. `gone_id`: the row that became one with the person's, for as long
    as they are one; `moved`: its number, and the keys of what moved with it.
    """

    id = fields.IntField(primary_key=True)
    person: Any = fields.ForeignKeyField('models.Person', related_name='links', on_delete=fields.RESTRICT)
    old_number = fields.CharField(max_length=18, db_index=True)
    new_number = fields.CharField(max_length=18)
    reason = fields.CharField(max_length=200)
    state = fields.CharEnumField(ProposalState, max_length=20, default=ProposalState.OPEN, db_index=True)
    office_id = fields.IntField(db_index=True)
    proposed_by_id = fields.IntField()
    proposed_at = fields.DatetimeField()
    decided_by_id = fields.IntField(null=True)
    decided_at = fields.DatetimeField(null=True)
    remark = fields.CharField(max_length=200, default='')
    undoes_id = fields.IntField(null=True)
    gone_id = fields.IntField(null=True)
    moved: Any = fields.JSONField(null=True)
    person_id: int

    class Meta:
        table = 'number_link'
        indexes = (('person_id',),)


class SignInFailure(Model):
    """A failed try, kept for the lock-out; the name tried is kept as a keyed hash."""

    id = fields.IntField(primary_key=True)
    login_key = fields.CharField(max_length=64, db_index=True)
    address = fields.CharField(max_length=45, db_index=True)
    at = fields.DatetimeField(db_index=True)

    class Meta:
        table = 'sign_in_failure'


class Organisation(Model):
    """An organisation by its unified social credit code (统一社会信用代码)."""

    id = fields.IntField(primary_key=True)
    code = fields.CharField(max_length=18, unique=True)
    name = fields.CharField(max_length=120)
    search_name = ByCodePoint(max_length=120, db_index=True)
    address = fields.CharField(max_length=200, default='')
    division = fields.CharField(max_length=6, default='')
    representative: Any = fields.ForeignKeyField(
        'models.Person', related_name='represented', null=True, on_delete=fields.RESTRICT
    )
    created_at = fields.DatetimeField()
    representative_id: int | None

    class Meta:
        table = 'organisation'


class Office(Model):
    """An issuing office (发证机关): an organisation that decides, and how it is reached."""

    id = fields.IntField(primary_key=True)
    organisation: Any = fields.OneToOneField('models.Organisation', related_name='office', on_delete=fields.RESTRICT)
    level = fields.CharEnumField(OfficeLevel, max_length=20)
    phone = fields.CharField(max_length=20, default='')
    organisation_id: int

    class Meta:
        table = 'office'


class OfficeDivision(Model):
    """A division (行政区划) that an office serves."""

    id = fields.IntField(primary_key=True)
    office: Any = fields.ForeignKeyField('models.Office', related_name='divisions', on_delete=fields.RESTRICT)
    code = fields.CharField(max_length=6)
    name = fields.CharField(max_length=60, default='')

    class Meta:
        table = 'office_division'
        unique_together = (('office', 'code'),)


class Staff(Model):
    """A person's duty in an organisation, from its first to its last moment."""

    id = fields.IntField(primary_key=True)
    person: Any = fields.ForeignKeyField('models.Person', related_name='duties', on_delete=fields.RESTRICT)
    organisation: Any = fields.ForeignKeyField('models.Organisation', related_name='staff', on_delete=fields.RESTRICT)
    duty = fields.CharEnumField(Duty, max_length=20)
    since = fields.DatetimeField()
    ended_at = fields.DatetimeField(null=True)
    person_id: int
    organisation_id: int

    class Meta:
        table = 'staff'


class PersonBan(Model):
    """A person may not apply for a time (不得再次申请); it holds the person, whatever number he has."""

    id = fields.IntField(primary_key=True)
    person: Any = fields.ForeignKeyField('models.Person', related_name='bans', on_delete=fields.RESTRICT)
    kind = fields.CharEnumField(BanKind, max_length=30)
    start = fields.DateField()
    until = fields.DateField()
    clause = fields.CharField(max_length=200)
    reason = fields.CharField(max_length=200)
    application_id = fields.UUIDField(null=True)
    lifted_at = fields.DatetimeField(null=True)
    at = fields.DatetimeField()
    person_id: int

    class Meta:
        table = 'person_ban'
