"""Reading exam centers."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from tortoise.expressions import Q

from models.centers.tables import Center, CenterItem


async def center_organisation(center_id: int) -> int | None:
    """The organisation a center is."""
    center = await Center.get_or_none(id=center_id)
    return center.organisation_id if center else None


async def center_of(organisation_id: int) -> int | None:
    """The center an organisation is, if it is one."""
    center = await Center.get_or_none(organisation_id=organisation_id)
    return center.id if center else None


async def centers_for(items: Iterable[tuple[str, str]], *, day: date) -> list[dict[str, Any]]:
    """Centers on the roster that day that may examine every one of these (edition, code) items, by name."""
    wanted = set(items)
    rows = (
        await Center.filter(Q(until=None) | Q(until__gte=day), since__lte=day)
        .order_by('organisation__name')
        .values('id', 'organisation__name', 'organisation__address', 'division', 'phone')
    )
    offered: dict[int, set[tuple[str, str]]] = {}
    for item in await CenterItem.filter(suspended_on=None):
        offered.setdefault(item.center_id, set()).add((item.edition, item.code))
    return [row for row in rows if wanted <= offered.get(row['id'], set())]


async def listed_center(center_id: int, *, day: date) -> dict[str, Any] | None:
    """One center as `centers_for` shows it, whatever it examines today; None where it left the roster."""
    found = Center.filter(Q(until=None) | Q(until__gte=day), id=center_id, since__lte=day)
    rows = await found.values('id', 'organisation__name', 'organisation__address', 'division', 'phone')
    return rows[0] if rows else None


async def center_name(center_id: int) -> str:
    """What a center is called, also one that has left the roster."""
    rows = await Center.filter(id=center_id).values('organisation__name')
    return str(rows[0]['organisation__name']) if rows else ''
