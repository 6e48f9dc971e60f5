"""Write our single initial migration anew from the models: `python -m migrations.make`.

Until 1.0 every change of a table is folded into it, for both dialects. `tests/house/test_migrations.py` fails when a
model has changed and the file has not. From 1.0 on each change is a file of its own, `<number>_<what>.py`, with the
same names in it; on SQLite it rebuilds a table by plain CREATE, INSERT … SELECT, DROP, RENAME, without BEGIN, COMMIT
or PRAGMA: the guarded command (`models/migrating.py`) sees to those.
"""

import asyncio
import sys
from pathlib import Path
from typing import Any

from aerich.utils import get_formatted_compressed_data, get_models_describe
from tortoise.context import TortoiseContext
from tortoise.utils import get_schema_sql

from models import TABLES

INITIAL = Path(__file__).parent / 'models' / '0_init.py'
TITLE = 'The tables as they are; written by `python -m migrations.make`.'
DIALECTS = {'sqlite': 'sqlite://:memory:', 'postgres': 'postgres://nobody@localhost/nothing'}  # neither is opened
TEXT = '''"""{title}"""

UPGRADE = {{
    'sqlite': r"""
{sqlite}
""",
    'postgres': r"""
{postgres}
""",
}}


async def upgrade(db):
    return UPGRADE[db.capabilities.dialect]


async def downgrade(db):
    return ''


MODELS_STATE = (
    {state}
)
'''


async def schema(dialect: str, tables: list[str]) -> tuple[str, dict[str, Any]]:
    """The SQL that creates all tables (aerich's own included), and the models as aerich describes them."""
    app = {'models': [*tables, 'aerich.models'], 'default_connection': 'default'}
    async with TortoiseContext() as context:
        await context.init(config={'connections': {'default': DIALECTS[dialect]}, 'apps': {'models': app}})
        return get_schema_sql(context.db('default'), safe=False), get_models_describe('models')


async def initial(tables: list[str], title: str) -> str:
    """The text of an initial migration for these modules of tables."""
    scripts = {}
    for dialect in DIALECTS:
        scripts[dialect], state = await schema(dialect, tables)
        assert '"""' not in scripts[dialect]
    packed = get_formatted_compressed_data(state).replace('"', "'")
    return TEXT.format(title=title, state=packed, **scripts)


def main(path: Path = INITIAL) -> None:
    path.write_text(asyncio.run(initial(TABLES, TITLE)), encoding='utf-8')


if __name__ == '__main__':
    main(*map(Path, sys.argv[1:]))
