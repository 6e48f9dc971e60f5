"""Which office serves which divisions (行政区划): the table an office starts from, by profile.

Codes are those of GB/T 2260, cut to what is served: 31 a province, 4403 a city, 310115 a district. The table is
meant to be completed by the office; names follow the usual pattern and are to be checked.
"""

from dataclasses import dataclass

from models.regulation.labelled import Labelled


class Level(Labelled):
    """How high an office stands; the values are those of the register of offices."""

    COUNTY = 'county', '县（区）级'
    CITY = 'city', '市级'
    PROVINCE = 'province', '省级'


@dataclass(frozen=True, kw_only=True, slots=True)
class ServingOffice:
    """An issuing office with the divisions it serves; `id` is its row where there is one."""

    name: str
    level: Level
    divisions: tuple[str, ...]
    id: int | None = None


SHANGHAI = {
    '310101': '黄浦', '310104': '徐汇', '310105': '长宁', '310106': '静安', '310107': '普陀', '310109': '虹口',
    '310110': '杨浦', '310112': '闵行', '310113': '宝山', '310114': '嘉定', '310115': '浦东新', '310116': '金山',
    '310117': '松江', '310118': '青浦', '310120': '奉贤', '310151': '崇明',
}  # fmt: skip
GUANGDONG = {
    '4401': '广州', '4402': '韶关', '4403': '深圳', '4404': '珠海', '4405': '汕头', '4406': '佛山', '4407': '江门',
    '4408': '湛江', '4409': '茂名', '4412': '肇庆', '4413': '惠州', '4414': '梅州', '4415': '汕尾', '4416': '河源',
    '4417': '阳江', '4418': '清远', '4419': '东莞', '4420': '中山', '4451': '潮州', '4452': '揭阳', '4453': '云浮',
}  # fmt: skip
SHAANXI = {
    '6101': '西安', '6102': '铜川', '6103': '宝鸡', '6104': '咸阳', '6105': '渭南', '6106': '延安', '6107': '汉中',
    '6108': '榆林', '6109': '安康', '6110': '商洛',
}  # fmt: skip


def _bureaus(level: Level, names: dict[str, str], suffix: str) -> tuple[ServingOffice, ...]:
    return tuple(
        ServingOffice(name=f'{name}{suffix}市场监督管理局', level=level, divisions=(code,))
        for code, name in names.items()
    )


def _province(name: str, code: str) -> ServingOffice:
    return ServingOffice(name=f'{name}市场监督管理局', level=Level.PROVINCE, divisions=(code,))


OFFICES: dict[str, tuple[ServingOffice, ...]] = {
    'shanghai': (*_bureaus(Level.COUNTY, SHANGHAI, '区'), _province('上海市', '31')),
    'guangdong': (*_bureaus(Level.CITY, GUANGDONG, '市'), _province('广东省', '44')),
    'zhongshan': (
        ServingOffice(name='中山市市场监督管理局', level=Level.CITY, divisions=('4420',)),
        _province('广东省', '44'),
    ),
    'shaanxi': (*_bureaus(Level.CITY, SHAANXI, '市'), _province('陕西省', '61')),
    'national': (),
}


def significant(code: str) -> str:
    """A division code without the pairs of noughts that stand for its parts: 440300 is 4403, 310000 is 31."""
    plain = code.strip()
    while len(plain) > 2 and plain.endswith('00') and len(plain) % 2 == 0:
        plain = plain[:-2]
    return plain


def serves(office: ServingOffice, division: str) -> int:
    """How closely an office serves a division: the length of the code that fits, 0 where none does."""
    asked = significant(division)
    return max((len(own) for own in map(significant, office.divisions) if asked.startswith(own)), default=0)
