"""Everything that is true: regulation, people, their papers. The tables of all subjects are listed here."""

from typing import Any

TABLES = [
    'models.records.tables',
    'models.people.tables',
    'models.forms.tables',
    'models.mandates.tables',
    'models.certificates.tables',
    'models.employment.tables',
    'models.centers.tables',
    'models.applications.tables',
]


def orm_config(url: str) -> dict[str, Any]:
    """Tell Tortoise (and aerich) which database and which tables."""
    return {
        'connections': {'default': beside(url)},
        'apps': {'models': {'models': [*TABLES, 'aerich.models'], 'default_connection': 'default'}},
        'use_tz': True,
        'timezone': 'UTC',
    }


def beside(url: str) -> Any:
    """The same database; one in a file of SQLite is read while it is written (in memory there is but one connection)."""
    if not url.startswith('sqlite://') or url.startswith('sqlite://:memory:'):
        return url
    from tortoise.backends.base.config_generator import expand_db_url  # the reader of files is spared it

    return expand_db_url(url) | {'engine': 'models.reading_beside'}


def __getattr__(name: str) -> Any:
    """`TORTOISE_ORM` for aerich, made when it is asked for: a wrong setting must not fail every import."""
    if name == 'TORTOISE_ORM':
        from models.settings import Settings  # whoever needs only the rules, as the reader of files, is spared it

        return orm_config(Settings().orm_url)
    raise AttributeError(name)
