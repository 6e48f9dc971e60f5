"""A migration keeps every row, or leaves everything as it was. Each test holds on SQLite and on PostgreSQL."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from aerich import Command
from tortoise.context import TortoiseContext

from migrations.make import schema
from models import TABLES
from models.data_folder import DataFolder, FolderBusy
from models.migrating import MigrationRefused, is_current, migrate, opened, pending, rows, standing_of

STEPS = Path(__file__).parent / 'fixtures' / 'steps'
FIRST, SECOND = '0_init.py', '1_wider.py'
PEOPLE = """
INSERT INTO holder (id, number, name, fax) VALUES (1, '990101', '样例甲', '1'), (2, '990102', '样例乙', NULL);
INSERT INTO paper (id, holder_id, title) VALUES (1, 1, '证'), (2, 1, '证; 副本'), (3, 2, '证');
INSERT INTO stamp (id, paper_id, text) VALUES (1, 1, 'a'), (2, 2, 'b'), (3, 3, 'c'), (4, 3, 'd');
"""
FAILING = """
async def upgrade(db):
    return '''{script}'''


async def downgrade(db):
    return ''


MODELS_STATE = 'eJyrrgUAAXUA+Q=='
"""
SHAPE = {
    'sqlite': """
        SELECT m.name, c.name, c.type, c."notnull", c.dflt_value, c.pk, '' FROM sqlite_master m, pragma_table_info(m.name) c
        UNION ALL SELECT m.name, f."from", f."table", f."to", f.on_delete, '', '' FROM sqlite_master m, pragma_foreign_key_list(m.name) f
        UNION ALL SELECT m.name, i."unique", i.origin, group_concat(x.name), '', '', ''
            FROM sqlite_master m, pragma_index_list(m.name) i, pragma_index_info(i.name) x GROUP BY m.name, i.name
        UNION ALL SELECT tbl_name, name, '', '', '', '', '' FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL
    """,
    'postgres': """
        SELECT table_name::text, column_name::text, data_type::text, is_nullable::text, column_default::text, character_maximum_length::text
            FROM information_schema.columns WHERE table_schema = 'public'
        UNION ALL SELECT conrelid::regclass::text, conname::text, pg_get_constraintdef(oid), '', '', ''
            FROM pg_constraint WHERE connamespace = 'public'::regnamespace
        UNION ALL SELECT tablename::text, indexname::text, indexdef, '', '', '' FROM pg_indexes WHERE schemaname = 'public'
    """,
}  # fmt: skip
NAMES = {
    'sqlite': "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    'postgres': "SELECT tablename FROM pg_tables WHERE schemaname = 'public'",
}


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / 'data')


@pytest.fixture
def location(tmp_path: Path) -> Callable[..., Path]:
    """Lay out migration files: those of the fixture that are named, and failing ones made of a script."""

    def lay_out(*names: str, **scripts: str) -> Path:
        place = tmp_path / 'migrations' / 'models'
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        for name in names:
            shutil.copy(STEPS / 'models' / name, place)
        for name, script in scripts.items():
            (place / f'{name.removeprefix("step_")}.py').write_text(FAILING.format(script=script))
        return place.parent

    return lay_out


async def shape_of(url: str) -> list[tuple]:
    """Columns, foreign keys, unique constraints and indexes, whatever order they were made in."""
    async with opened(url) as db:
        return sorted(tuple(map(str, row)) for row in await rows(db, SHAPE[db.capabilities.dialect]))


async def contents(url: str) -> dict[str, list[tuple]]:
    async with opened(url) as db:
        return {
            'holder': await rows(db, 'SELECT id, number, name FROM holder ORDER BY id'),
            'paper': await rows(db, 'SELECT id, holder_id, title FROM paper ORDER BY id'),
            'stamp': await rows(db, 'SELECT id, paper_id, text FROM stamp ORDER BY id'),
        }


async def declare_anew(url: str, tables: list[str]) -> None:
    """Drop everything and create the tables straight from the models."""
    async with opened(url) as db:
        dialect = db.capabilities.dialect
        for (name,) in await rows(db, NAMES[dialect]):
            await db.execute_script(f'DROP TABLE {name}' + ' CASCADE' * (dialect == 'postgres'))
        await db.execute_script((await schema(dialect, tables))[0])


async def execute(url: str, script: str) -> None:
    async with opened(url) as db:
        await db.execute_script(script)


async def populated(url: str, folder: DataFolder, location: Path) -> dict[str, list[tuple]]:
    await migrate(url, folder, location)
    await execute(url, PEOPLE)
    return await contents(url)


async def test_an_empty_database_gets_all_steps(database_url, folder, location):
    report = await migrate(database_url, folder, location(FIRST, SECOND))

    assert report.applied == [FIRST, SECOND]
    assert report.backup is None, 'there was nothing to lose'
    assert await is_current(database_url, location(FIRST, SECOND))


async def test_a_second_run_changes_nothing(database_url, folder, location):
    await migrate(database_url, folder, location(FIRST, SECOND))
    before = await shape_of(database_url)

    report = await migrate(database_url, folder, location(FIRST, SECOND))

    assert (report.applied, report.backup) == ([], None)
    assert await shape_of(database_url) == before


async def test_asking_leaves_no_trace(database_url, location, tmp_path):
    assert await pending(database_url, location(FIRST, SECOND)) == [FIRST, SECOND]
    assert not await is_current(database_url, location(FIRST, SECOND))
    assert not (tmp_path / 'office.sqlite3').exists()


async def test_every_row_of_parents_and_cascade_children_is_kept(database_url, folder, location):
    before = await populated(database_url, folder, location(FIRST))
    assert await pending(database_url, location(FIRST, SECOND)) == [SECOND]

    report = await migrate(database_url, folder, location(FIRST, SECOND))

    assert report.applied == [SECOND]
    assert await contents(database_url) == before
    async with opened(database_url) as db:
        assert await rows(db, 'SELECT DISTINCT place FROM holder') == [('old; kept',)]


async def test_the_migrated_tables_are_those_the_models_declare(database_url, folder, location):
    """Columns, NOT NULL, defaults, foreign keys with their rules, unique constraints and indexes are compared."""
    await populated(database_url, folder, location(FIRST))
    older = await shape_of(database_url)
    await migrate(database_url, folder, location(FIRST, SECOND))
    migrated = await shape_of(database_url)

    await declare_anew(database_url, ['tests.models.fixtures.after'])

    assert migrated == await shape_of(database_url)
    assert migrated != older


async def test_unique_and_cascade_still_bite_after_a_rebuild(database_url, folder, location):
    await populated(database_url, folder, location(FIRST))
    await migrate(database_url, folder, location(FIRST, SECOND))

    with pytest.raises(Exception, match=r'(?i)unique'):
        await execute(database_url, "INSERT INTO holder (number, name) VALUES ('990101', '样例丙')")
    await execute(
        database_url, 'PRAGMA foreign_keys=ON; ' * database_url.startswith('sqlite') + 'DELETE FROM holder WHERE id = 1'
    )

    left = await contents(database_url)
    assert [row[0] for row in left['paper']] == [3]
    assert [row[0] for row in left['stamp']] == [3, 4]


async def test_a_failing_step_leaves_rows_and_tables_as_they_were(database_url, folder, location):
    before = await populated(database_url, folder, location(FIRST))
    shape = await shape_of(database_url)
    both = location(
        FIRST, SECOND, step_2_bad='DELETE FROM stamp; CREATE TABLE half (id INT); INSERT INTO nowhere VALUES (1);'
    )

    with pytest.raises(MigrationRefused) as refused:
        await migrate(database_url, folder, both)

    assert '已恢复到升级前的状态' in refused.value.message
    assert await contents(database_url) == before
    assert await shape_of(database_url) == shape
    assert await pending(database_url, both) == [SECOND, '2_bad.py'], 'the step before it is taken back too'


async def test_after_a_failure_the_mended_step_can_be_applied(database_url, folder, location):
    before = await populated(database_url, folder, location(FIRST))
    with pytest.raises(MigrationRefused):
        await migrate(
            database_url, folder, location(FIRST, step_1_wider='CREATE TABLE half (id INT); SELECT 1 FROM nowhere;')
        )

    await migrate(database_url, folder, location(FIRST, SECOND))

    assert await contents(database_url) == before


@pytest.mark.sqlite
async def test_the_backup_is_put_back_when_a_step_commits_by_itself_and_then_fails(database_url, folder, location):
    before = await populated(database_url, folder, location(FIRST))
    willful = location(FIRST, step_1_bad='DELETE FROM stamp; COMMIT; BEGIN; INSERT INTO nowhere VALUES (1);')

    with pytest.raises(MigrationRefused, match='备份在'):
        await migrate(database_url, folder, willful)

    assert await contents(database_url) == before


@pytest.mark.sqlite
async def test_a_step_that_breaks_a_foreign_key_is_taken_back(database_url, folder, location):
    before = await populated(database_url, folder, location(FIRST))

    with pytest.raises(MigrationRefused):
        await migrate(database_url, folder, location(FIRST, step_1_bad='DELETE FROM holder;'))

    assert await contents(database_url) == before


@pytest.mark.sqlite
async def test_the_backup_is_the_database_as_it_was(database_url, folder, location):
    before = await populated(database_url, folder, location(FIRST))

    report = await migrate(database_url, folder, location(FIRST, SECOND))

    assert report.backup.parent == folder.backups
    assert report.backup.name.startswith('before-1_wider-')
    assert await contents(f'sqlite://{report.backup.as_posix()}') == before
    assert [path.name for path in folder.backups.iterdir() if path.suffix == '.part'] == []


@pytest.mark.sqlite
async def test_without_room_for_a_backup_nothing_is_touched(database_url, folder, location):
    before = await populated(database_url, folder, location(FIRST))
    folder.backups.rmdir()

    with pytest.raises(MigrationRefused, match='数据库没有改动'):
        await migrate(database_url, folder, location(FIRST, SECOND))

    assert await contents(database_url) == before
    assert await pending(database_url, location(FIRST, SECOND)) == [SECOND]


@pytest.mark.sqlite
async def test_a_first_migration_that_fails_leaves_no_database(database_url, folder, location, tmp_path):
    with pytest.raises(MigrationRefused):
        await migrate(
            database_url,
            folder,
            location(step_0_bad='CREATE TABLE half (id INT); COMMIT; INSERT INTO nowhere VALUES (1);'),
        )

    assert [path.name for path in tmp_path.glob('office*')] == []


async def test_no_migration_runs_beside_a_server(database_url, folder, location):
    with folder.hold(), pytest.raises(FolderBusy):
        await migrate(database_url, folder, location(FIRST))

    assert await pending(database_url, location(FIRST)) == [FIRST]


async def test_a_database_of_a_newer_program_is_refused(database_url, folder, location):
    await migrate(database_url, folder, location(FIRST, SECOND))

    with pytest.raises(MigrationRefused, match='更新版本'):
        await migrate(database_url, folder, location(FIRST))

    assert not await is_current(database_url, location(FIRST))


async def test_an_initial_step_folded_anew_is_noticed(database_url, folder, location):
    await migrate(database_url, folder, location(step_0_init='CREATE TABLE aerich (id INTEGER, version TEXT, app TEXT, content TEXT);'
                  if database_url.startswith('sqlite') else 'CREATE TABLE aerich (id SERIAL, version TEXT, app TEXT, content JSONB);'))  # fmt: skip

    assert (await standing_of(database_url, location(FIRST))).folded
    with pytest.raises(MigrationRefused, match='预览版'):
        await migrate(database_url, folder, location(FIRST, SECOND))


@pytest.mark.sqlite
async def test_a_file_that_is_no_database_is_said_to_be_none(folder, location, tmp_path):
    (tmp_path / 'office.sqlite3').write_bytes(b'nonsense' * 999)

    with pytest.raises(MigrationRefused, match='打不开数据库'):
        await migrate(f'sqlite://{tmp_path.as_posix()}/office.sqlite3', folder, location(FIRST))

    assert (tmp_path / 'office.sqlite3').read_bytes() == b'nonsense' * 999


async def test_aerich_agrees_on_what_has_been_applied(database_url, folder, location):
    await migrate(database_url, folder, location(FIRST))
    app = {'models': ['tests.models.fixtures.after', 'aerich.models'], 'default_connection': 'default'}
    config = {'connections': {'default': database_url}, 'apps': {'models': app}}

    async with TortoiseContext() as context:
        await context.init(config=config)
        command = Command(config, location=str(location(FIRST, SECOND)))
        await command.init()

        assert await command.heads() == [SECOND]
        assert await command.history() == [FIRST, SECOND]


async def test_our_own_tables_come_out_as_the_models_declare_them(database_url, folder):
    await migrate(database_url, folder)
    migrated = await shape_of(database_url)
    await declare_anew(database_url, TABLES)

    assert migrated == await shape_of(database_url)
    assert 'stored_file' in {row[0] for row in migrated}


@pytest.mark.sqlite
async def test_a_wal_that_was_not_folded_in_is_backed_up_too(database_url, folder, location, tmp_path):
    """A server that was killed leaves its last commits in the journal beside the file."""
    await migrate(database_url, folder, location(FIRST))
    with closing(sqlite3.connect(tmp_path / 'office.sqlite3')) as killed:
        killed.executescript('PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0;' + PEOPLE)
        for name in ('office.sqlite3', 'office.sqlite3-wal'):
            shutil.copy(tmp_path / name, tmp_path / f'copy-{name}')
    for name in ('office.sqlite3', 'office.sqlite3-wal'):
        shutil.move(tmp_path / f'copy-{name}', tmp_path / name)

    report = await migrate(database_url, folder, location(FIRST, SECOND))

    assert len((await contents(database_url))['stamp']) == 4
    assert len((await contents(f'sqlite://{report.backup.as_posix()}'))['stamp']) == 4
