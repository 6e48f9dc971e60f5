"""Opening, closing and watching the database of this server."""

from typing import Any

from tortoise import Tortoise, connections

from models import orm_config


async def connect(url: str) -> None:
    """Open the database for the whole process."""
    await Tortoise.init(config=orm_config(url), _enable_global_fallback=True)


async def close() -> None:
    """Close it again."""
    await connections.close_all()


def is_open() -> bool:
    """Say whether somebody (a test, say) has opened it already."""
    return bool(Tortoise._inited)


async def answers() -> bool:
    """Say whether the database answers a question now."""
    try:
        rows: list[Any] = (await connections.get('default').execute_query('SELECT 1'))[1]
    except Exception:
        return False
    return bool(rows)
