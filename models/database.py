"""Opening, closing and watching the database of this server."""

from tortoise import Tortoise, connections
from tortoise.context import TortoiseContext

from models import joining, orm_config

_open: list[TortoiseContext] = []


async def connect(url: str) -> None:
    """Open the database for the whole process."""
    joining.connect()
    _open.append(await Tortoise.init(config=orm_config(url), _enable_global_fallback=True))


async def close() -> None:
    """Close it again; closing twice changes nothing."""
    while _open:
        await _open.pop().close_connections()


def is_open() -> bool:
    """Say whether somebody (a test, say) has opened it already."""
    return bool(_open)


async def answers() -> bool:
    """Say whether the database answers a question now."""
    try:
        _, rows = await connections.get('default').execute_query('SELECT 1')
    except Exception:
        return False
    return bool(rows)
