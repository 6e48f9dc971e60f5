"""The catalogue of 2011 that older certificates still bear, with the items the 2019 rule has cancelled."""

from models.regulation.catalogue_parts import PUBLIC_LIST, SHANGHAI, Item

GROUPS: dict[str, dict[str, str]] = {
    '特种设备相关管理': {
        'A1': '特种设备安全管理负责人',
        'A2': '特种设备质量管理负责人',
        'A3': '锅炉压力容器压力管道安全管理',
        'A4': '电梯安全管理',
        'A5': '起重机械安全管理',
        'A6': '客运索道安全管理',
        'A7': '大型游乐设施安全管理',
        'A8': '场（厂）内专用机动车辆安全管理',
    },
    '锅炉作业': {
        'G1': '一级锅炉司炉',
        'G2': '二级锅炉司炉',
        'G3': '三级锅炉司炉',
        'G4': '一级锅炉水质处理',
        'G5': '二级锅炉水质处理',
        'G6': '锅炉能效作业',
    },
    '压力容器作业': {'R1': '固定式压力容器操作', 'R2': '移动式压力容器充装', 'R3': '氧舱维护保养'},
    '气瓶作业': {
        'P1': '永久气体气瓶充装',
        'P2': '液化气体气瓶充装',
        'P3': '溶解乙炔气瓶充装',
        'P4': '液化石油气瓶充装',
        'P5': '车用气瓶充装',
    },
    '压力管道作业': {'D1': '压力管道巡检维护', 'D2': '带压封堵', 'D3': '带压密封'},
    '电梯作业': {'T1': '电梯机械安装维修', 'T2': '电梯电气安装维修', 'T3': '电梯司机'},
    '起重机械作业': {
        'Q1': '起重机械机械安装维修',
        'Q2': '起重机械电气安装维修',
        'Q3': '起重机械指挥',
        'Q4': '桥门式起重机司机',
        'Q5': '塔式起重机司机',
        'Q6': '门座式起重机司机',
        'Q7': '缆索式起重机司机',
        'Q8': '流动式起重机司机',
        'Q9': '升降机司机',
        'Q10': '机械式停车设备司机',
    },
    '客运索道作业': {'S1': '客运索道安装', 'S2': '客运索道维修', 'S3': '客运索道司机', 'S4': '客运索道编索'},
    '大型游乐设施作业': {'Y1': '大型游乐设施安装', 'Y2': '大型游乐设施维修', 'Y3': '大型游乐设施操作'},
    '场（厂）内专用机动车辆作业': {
        'N1': '车辆维修',
        'N2': '叉车司机',
        'N3': '搬运车牵引车推顶车司机',
        'N4': '内燃观光车司机',
        'N5': '蓄电池观光车司机',
    },
    '安全附件维修作业': {'F1': '安全阀校验', 'F2': '安全阀维修'},
}
CANCELLED = frozenset({'G6', 'D1', 'D2', 'D3', 'T3', 'Q1', 'Q2', 'Q10', 'N3'})
WELDING = {'金属焊': '金属焊接操作', '非金属焊': '非金属焊接操作'}

ITEMS_2011 = (
    *(
        Item(
            edition='2011',
            code=code,
            kind=kind,
            name=name,
            source=f'{PUBLIC_LIST}；取消见{SHANGHAI}' if code in CANCELLED else PUBLIC_LIST,
            cancelled=code in CANCELLED,
        )
        for kind, group in GROUPS.items()
        for code, name in group.items()
    ),
    *(
        Item(edition='2011', code=code, kind='特种设备焊接作业', name=name, source=PUBLIC_LIST, own_code=True)
        for code, name in WELDING.items()
    ),
)
