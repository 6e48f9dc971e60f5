"""What an exam center must have (考试机构基本条件): one province's document, elsewhere only a starting value.

Each row: name → title, unit, value, place in that document. Areas in square metres.
"""

from models.regulation.clauses import Clause, Declared, ValueKind
from models.regulation.national.sources import BANK, SHAANXI, SHAANXI_2023, declare, practice, rule_2019

Row = tuple[str, str, int | str, str]

OPERATORS = '附件2-1'
WELDERS = '附件2-2'
TESTERS = '附件2-3'

PEOPLE: dict[str, Row] = {
    'center-assessors-per-item': ('考试机构每个项目的考评人员', '名', 2, OPERATORS),
    'center-assessors-own': ('考试机构每个项目的本单位考评人员', '名', 1, OPERATORS),
    'center-assessor-extra-per': ('年考试量每超过多少项次增加一名考评人员', '项次', 500, OPERATORS),
    'assessor-age-highest': ('考评人员最高年龄', '周岁', 60, OPERATORS),
    'assessor-items-most': ('每名考评人员的考评项目', '项', 2, OPERATORS),
    'assessor-experience-years': ('考评人员从事本专业年限', '年', 5, OPERATORS),
    'assessor-education': ('考评人员学历', '', '大专', OPERATORS),
    'center-training-hours': ('考试管理人员和考评人员每年培训', '学时', 4, '三（四）2'),
    'welding-center-director-years': ('焊工考试机构主任、技术负责人从事焊接工作年限', '年', 5, WELDERS),
    'welding-center-teachers': ('焊工考试机构焊接操作技能教师', '名', 2, WELDERS),
    'welding-center-radiographers': ('焊工考试机构Ⅱ级射线检测人员', '名', 2, WELDERS),
    'welding-center-surface-testers': ('承担堆焊项目的Ⅱ级表面检测人员', '名', 2, WELDERS),
    'welding-center-own-welders': ('自设焊工考试机构的单位焊工人数', '人', 50, WELDERS),
    'ndt-center-level-three': ('无损检测考试机构Ⅲ级专职人员', '名', 1, TESTERS),
}
ROOMS: dict[str, Row] = {
    'center-lease-years': ('考试场地租赁年限', '年', 5, OPERATORS),
    'center-office-area': ('办公室面积', '平方米', 80, OPERATORS),
    'center-archive-area': ('档案室面积', '平方米', 10, OPERATORS),
    'center-monitoring-area': ('监控室面积', '平方米', 5, OPERATORS),
    'center-theory-seats': ('理论考场计算机考位', '个', 30, OPERATORS),
    'center-theory-area': ('理论考场面积', '平方米', 60, OPERATORS),
    'center-seat-spacing-centimetres': ('应试人员座位间距', '厘米', 80, OPERATORS),
    'center-waiting-seats': ('待考区座位', '个', 50, OPERATORS),
    'center-waiting-area': ('待考区面积', '平方米', 60, OPERATORS),
    'boiler-practical-area': ('锅炉司炉实操场所面积', '平方米', 20, OPERATORS),
    'water-practical-area': ('水处理实操考场面积', '平方米', 10, OPERATORS),
    'vessel-practical-area': ('压力容器实操场所面积', '平方米', 20, OPERATORS),
    'cylinder-practical-area': ('气瓶充装实操场所面积', '平方米', 20, OPERATORS),
    'lift-practical-area': ('电梯实操场所面积', '平方米', 20, OPERATORS),
    'crane-practical-area': ('起重机实操场所面积', '平方米', 150, OPERATORS),
    'vehicle-practical-area': ('场车实操场地面积', '平方米', 400, OPERATORS),
    'vehicle-and-crane-shared-area': ('场车与起重机共用实操场地面积', '平方米', 500, OPERATORS),
    'valve-practical-area': ('安全阀校验实操考场面积', '平方米', 20, OPERATORS),
    'welding-center-theory-seats': ('焊工考试机构理论考位', '个', 20, WELDERS),
    'welding-center-theory-area': ('焊工考试机构理论考场面积', '平方米', 40, WELDERS),
    'welding-center-waiting-seats': ('焊工考试机构待考区座位', '个', 50, WELDERS),
    'welding-center-waiting-area': ('焊工考试机构待考区面积', '平方米', 50, WELDERS),
    'welding-center-stations': ('焊接技能操作考试工位', '个', 10, WELDERS),
    'welding-manual-station-area': ('手工焊工位面积（2米×2米）', '平方米', 4, WELDERS),
    'welding-machine-station-area': ('机动焊、自动焊工位面积（4米×3米）', '平方米', 12, WELDERS),
    'welding-specimen-store-area': ('试件库面积', '平方米', 15, WELDERS),
    'welding-consumables-area': ('焊材库面积', '平方米', 15, WELDERS),
    'welding-sample-store-area': ('试样库面积', '平方米', 10, WELDERS),
    'welding-cutting-area': ('下料区域面积', '平方米', 15, WELDERS),
    'welding-cylinder-area': ('气瓶存放区域面积', '平方米', 10, WELDERS),
    'welding-testing-area': ('焊工考试机构无损检测场所面积', '平方米', 10, WELDERS),
    'welding-machining-area': ('试样加工区域面积', '平方米', 15, WELDERS),
    'welding-laboratory-area': ('理化检验室面积', '平方米', 20, WELDERS),
    'ndt-center-waiting-area': ('无损检测考试机构待考区面积', '平方米', 50, TESTERS),
    'ndt-radiography-area': ('RT透照场面积', '平方米', 20, TESTERS),
    'ndt-darkroom-stations': ('RT暗室处理工位', '个', 4, TESTERS),
    'ndt-film-reading-area': ('RT评片考试场地面积', '平方米', 20, TESTERS),
    'ndt-film-reading-seats': ('RT评片考位', '个', 6, TESTERS),
    'ndt-ultrasonic-area': ('UT考场面积', '平方米', 60, TESTERS),
    'ndt-ultrasonic-seats': ('UT考位', '个', 10, TESTERS),
    'ndt-magnetic-area': ('MT考场面积', '平方米', 20, TESTERS),
    'ndt-magnetic-seats': ('MT考位', '个', 5, TESTERS),
    'ndt-penetrant-area': ('PT考场面积', '平方米', 20, TESTERS),
    'ndt-penetrant-seats': ('PT考位', '个', 5, TESTERS),
}
EQUIPMENT: dict[str, Row] = {
    'center-exam-computers': ('考试用计算机', '台', 30, OPERATORS),
    'center-office-computers': ('办公用计算机', '台', 3, OPERATORS),
    'center-printers': ('打印机、复印机', '台', 1, OPERATORS),
    'center-turning-cameras': ('理论考场云台球形摄像机', '台', 1, OPERATORS),
    'center-fixed-cameras': ('理论考场枪型摄像头', '台', 2, OPERATORS),
    'center-mobile-cameras': ('实操考场无法联网时的移动摄像设备', '台', 2, OPERATORS),
    'center-practical-papers': ('实物考试的实操试卷', '套', 10, OPERATORS),
    'center-trial-months': ('质量保证体系试运行', '个月', 1, OPERATORS),
    'boiler-simulators': ('工业锅炉模拟机或实物', '台', 2, OPERATORS),
    'power-boiler-simulators': ('电站锅炉模拟机或实物', '台', 1, OPERATORS),
    'boiler-more-simulators-above': ('年考试量达到多少人应增加锅炉模拟机', '人', 500, OPERATORS),
    'vessel-simulators': ('快开门式压力容器模拟机或实物', '台', 2, OPERATORS),
    'mobile-vessel-simulators': ('移动式压力容器充装模拟机或实物', '台', 2, OPERATORS),
    'oxygen-chamber-simulators': ('氧舱维护保养模拟机或实物', '套', 1, OPERATORS),
    'cylinder-simulators': ('气瓶充装模拟机', '台', 1, OPERATORS),
    'lifts': ('曳引乘客电梯', '台', 1, OPERATORS),
    'escalators': ('自动扶梯或自动人行道', '台', 1, OPERATORS),
    'cranes': ('带驾驶室的桥门式起重机', '台', 1, OPERATORS),
    'crane-lift-metres': ('起重机提升高度', '米', 2, OPERATORS),
    'crane-load-tonnes': ('起重机载重', '吨', 3, OPERATORS),
    'ropeways': ('客运索道实物', '条', 1, OPERATORS),
    'ride-simulators': ('大型游乐设施模拟机或实物', '台', 2, OPERATORS),
    'forklifts': ('内燃平衡重式叉车', '辆', 1, OPERATORS),
    'forklift-load-tonnes': ('叉车额定起重量', '吨', 2, OPERATORS),
    'sightseeing-cars': ('10座及以上观光车', '辆', 1, OPERATORS),
    'valve-offline-benches': ('安全阀离线校验设备', '台', 1, OPERATORS),
    'valve-online-benches': ('安全阀在线校验设备', '台', 1, OPERATORS),
    'welding-center-computers': ('焊工考试机构考试用计算机', '台', 20, WELDERS),
    'welding-center-office-computers': ('焊工考试机构办公用计算机', '台', 2, WELDERS),
    'welding-machines': ('焊接设备', '台', 10, WELDERS),
    'welding-plastic-machines': ('非金属（PE）考试设备', '台', 5, WELDERS),
    'welding-ovens': ('焊材烘干设备', '台', 2, WELDERS),
    'welding-warm-boxes': ('焊条保温桶', '个', 10, WELDERS),
    'welding-x-ray-sets': ('焊工考试机构X射线检测仪', '台', 2, WELDERS),
    'welding-center-trial-months': ('焊工考试机构质量保证体系试运行', '个月', 3, WELDERS),
    'ndt-center-office-computers': ('无损检测考试机构办公用计算机', '台', 4, TESTERS),
    'ndt-center-trial-months': ('无损检测考试机构质量保证体系试运行', '个月', 3, TESTERS),
    'ndt-x-ray-sets': ('RT自备X射线检测仪', '台', 2, TESTERS),
    'ndt-ultrasonic-sets': ('UT超声探伤仪', '台', 10, TESTERS),
    'ndt-magnetic-yokes': ('MT磁轭探伤仪', '台', 5, TESTERS),
}
CONDITIONS = PEOPLE | ROOMS | EQUIPMENT


def _national(title: str, unit: str, value: int | str) -> Declared:
    kind = ValueKind.NUMBER if isinstance(value, int) else ValueKind.TEXT
    return declare(title, unit, practice(value, '考试机构条件', f'借用{SHAANXI}，待本地确认'), kind=kind)


CENTERS: dict[str, Declared] = {
    'center-staff-fewest': declare('考试机构专职人员', '名', rule_2019(3, '考试机构', BANK)),
    **{name: _national(title, unit, value) for name, (title, unit, value, _) in CONDITIONS.items()},
}
CONDITIONS_OF_SHAANXI = {
    name: (Clause(value, SHAANXI_2023, f'{SHAANXI}{place}', SHAANXI),)
    for name, (_, _, value, place) in CONDITIONS.items()
}
