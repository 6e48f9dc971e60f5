"""The items of qualification (作业种类、作业项目、项目代号), by catalogue edition."""

from datetime import date

from models.regulation.catalogue_2011 import ITEMS_2011
from models.regulation.catalogue_2019 import ITEMS_2019
from models.regulation.catalogue_parts import Edition, Item

EDITIONS = {
    '2011': Edition(key='2011', title='特种设备作业人员作业种类与项目（2011年第95号）', since=date(2011, 7, 1)),
    '2019': Edition(
        key='2019',
        title='特种设备作业人员资格认定分类与项目（2019年第3号）',
        since=date(2019, 6, 1),
        note='自2022年6月1日起为市场监管总局公告2021年第41号的目录；项目代号沿用，附表名称和注释待与原文核对',
    ),
}


ITEMS = {'2011': ITEMS_2011, '2019': ITEMS_2019}
BY_KEY = {item.key: item for items in ITEMS.values() for item in items}


def items(edition: str) -> list[Item]:
    """List the items of an edition in the order of its catalogue; KeyError for an unknown edition."""
    return list(ITEMS[edition])


def item(edition: str, code: str) -> Item:
    """Find one item; KeyError where the edition has none of that code."""
    return BY_KEY[edition, code]
