"""The catalogue of 2019 as the annexes of 陕市监发〔2023〕376号 print it, with the schooling and health each item asks for."""

from models.regulation.catalogue_parts import MEMORY, SHAANXI, Education, Item, Restriction

GROUPS: dict[str, dict[str, str]] = {
    '特种设备安全管理': {'A': '特种设备安全管理'},
    '锅炉作业': {'G1': '工业锅炉司炉', 'G2': '电站锅炉司炉', 'G3': '锅炉水处理'},
    '压力容器作业': {'R1': '快开门式压力容器操作', 'R2': '移动式压力容器充装', 'R3': '氧舱维护保养'},
    '气瓶作业': {'P': '气瓶充装'},
    '电梯作业': {'T': '电梯修理'},
    '起重机作业': {'Q1': '起重机指挥', 'Q2': '起重机司机'},
    '客运索道作业': {'S1': '客运索道修理', 'S2': '客运索道司机'},
    '大型游乐设施作业': {'Y1': '大型游乐设施修理', 'Y2': '大型游乐设施操作'},
    '场（厂）内专用机动车辆作业': {'N1': '叉车司机', 'N2': '观光车和观光列车司机'},
    '安全附件维修作业': {'F': '安全阀校验'},
}
CRANE_LIMITS = (
    *(Restriction(f'限{kind}起重机') for kind in ('桥式', '门式', '塔式', '门座式', '缆索式', '流动式')),
    Restriction('限升降机', confirmed=False),
)
SENIOR_SCHOOL = ('A', 'G1', 'G2', 'G3')
DRIVER_HEALTH = '无色盲、色弱，四肢健全，无运动功能障碍'
HEALTH = {'G3': '无色盲', 'N1': DRIVER_HEALTH, 'N2': DRIVER_HEALTH}
WELDER_HEALTH = '视力正常，无色盲'


def _item(kind: str, code: str, name: str) -> Item:
    return Item(
        edition='2019',
        code=code,
        kind=kind,
        name=name,
        source=SHAANXI,
        restrictions=CRANE_LIMITS if code == 'Q2' else (),
        education=Education.SENIOR if code in SENIOR_SCHOOL else Education.JUNIOR,
        health=HEALTH.get(code, ''),
    )


def _welding(code: str, name: str) -> Item:
    return Item(
        edition='2019',
        code=code,
        kind='特种设备焊接作业',
        name=name,
        source=f'{SHAANXI}；作业项目名称{MEMORY}',
        confirmed=False,
        education=Education.JUNIOR,
        health=WELDER_HEALTH,
        own_code=True,
    )


ITEMS_2019 = (
    *(_item(kind, code, name) for kind, group in GROUPS.items() for code, name in group.items()),
    _welding('金属焊', '金属焊接操作'),
    _welding('非金属焊', '非金属焊接操作'),
)
