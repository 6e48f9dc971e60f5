"""What the guides of the regions say, each with its place; what they have in common, and what is only a starting value.

000 = 广东省考生用户操作手册, 001 = 上海市一网通办操作指南（V4.0）, 002 = 陕市监发〔2023〕376号, 004 = 中山市聘用记录填报操作指引.
"""

from models.people.rules import OfficeLevel
from models.regulation.item_text import METAL

REGIONS = ('guangdong', 'shanghai', 'shaanxi', 'zhongshan')
SEEDS = {
    'guangdong': '广东省考生用户操作手册', 'shanghai': '上海市一网通办操作指南（V4.0）', 'shaanxi': '陕市监发〔2023〕376号',
    'zhongshan': '广东省考生用户操作手册',
}  # fmt: skip
OURS = {'additions-apart', 'welding-renewal-latest-months'}
"""Read out of what a guide does not say in so many words: shown as 待确认."""
FORM, PHOTO = '特种设备作业人员资格申请表', '近期2寸正面免冠白底彩色照片'
AS_IN_GUANGDONG = ('身份证件正面', '身份证件背面', '彩色照片', '学历证明', FORM, '体检报告')
AS_NATIONAL = (FORM, PHOTO, '身份证明', '学历证明', '体检报告（有要求的项目）')
RENEWING = ('特种设备作业人员资格复审申请表', '特种设备作业人员证（原件）')
MOVING = ('特种设备作业人员证（原件）', '与新单位签订的劳动合同', '与原聘用单位解除劳动合同的见证资料')
MOVING_IN_SHAANXI = (
    '特种设备作业人员证（原件）', '与新单位签订的劳动合同（原件及复印件）',
    '与原聘用单位解除劳动合同等见证资料（原件及复印件）',
)  # fmt: skip
BY_PROVINCE = ('R3', 'Y1', 'Y2', 'S1', 'S2', 'F', METAL, '非金属焊')
DIFFERENCES = {
    # clause: (广东, 上海, 陕西)
    'new-materials': (AS_IN_GUANGDONG, AS_NATIONAL, AS_NATIONAL),  # 000 2.2
    'renewal-materials': (RENEWING, ('特种设备作业人员资格复审申请表', '学历证明', '身份证信息'), RENEWING),  # 001 3.3
    'reissue-materials': (
        ('特种设备作业人员补证申请表', '身份证明'), ('特种设备作业人员补证申请表', '身份证明'),
        ('特种设备作业人员补证申请表', '身份证明（复印件）'),
    ),  # 002 附件6
    'employer-change-materials': (MOVING, MOVING, MOVING_IN_SHAANXI),  # 002 三（五）3
    'file-kinds': (('jpg', 'png'), ('doc', 'docx', 'pdf', 'jpg', 'png'), ('jpg', 'png', 'pdf')),  # 000 2.2, 001 3.3
    'self-declaration-accepted': (False, False, True),  # 002 三（二）3
    'exclusive-items': ((), ('R3',), ()),  # 001 3.2
    'designated-offices': ((), ('R3 杨浦区市场监督管理局',), ()),  # 001 3.2
    'additions-apart': (False, True, True),
    'general-office-level': ('city', 'county', 'city'),  # 001 一、1.2
    'province-items': ((), (), BY_PROVINCE),  # 002 三（一）1
    'reissue-filed-at': ('by-address', 'by-address', 'original-issuer'),  # 002 三（五）4
    'welding-exam-order': ('application-first', 'exam-first', 'application-first'),  # 001 三、3; 000 1
    'welding-first-renewal-exam': ('practical', 'sampled', 'full'),  # 000 2.3.3, 002 三（五）2
    'welding-later-renewal-exam': ('practical', 'sampled', 'sampled'),  # 000 2.3.3, 002 三（五）2
    'welding-renewal-filed-at': ('issuer', 'issuer', 'original-center'),  # 002 三（五）2
    'renewal-earliest-months': (0, 3, 0),  # 001 三、2
    'welding-renewal-earliest-months': (0, 3, 0),  # 001 三、2、3
    'welding-renewal-latest-months': (3, 1, 3),  # 001 四、3; 002 三（五）2
    'exam-video-minutes': (20, 0, 0),  # 000 2.3.2
    'specimen-stamped': (False, False, True),  # 002 附件1一（八）2
    'center-staff-fewest': (3, 3, 5),  # 002 附件2-1一（一）1
}  # fmt: skip
ALIKE = {
    # clause: the value everywhere, and the regions whose guide says so; elsewhere it is a starting value or the nation's
    'draft-days': (15, {'shanghai'}),  # 001 3.5
    'file-megabytes': (10, {'guangdong', 'shanghai', 'zhongshan'}),  # 000 2.2, 001 3.3
    'correction-working-days': (10, set()),
    'resit-count': (1, {'guangdong', 'zhongshan'}),  # 000 2.3.3
    'resit-months': (12, {'guangdong', 'zhongshan'}),  # 000 2.3.3
    'welding-resit-months': (3, {'guangdong', 'zhongshan'}),  # 000 2.3.3
    'renewal-latest-months': (1, {'shaanxi'}),  # 002 三（五）2
    'general-exam-order': ('application-first', set(REGIONS)),  # 000 1, 001 2.1, 002 三（二）2
    'theory-only-items': (('A',), {'guangdong', 'zhongshan'}),  # 000 2.3.3
}


def level_of(region: str, *, welding: bool = False) -> OfficeLevel:
    """Shanghai's districts (001 一、1.2), Shaanxi's province for welders (002 三（一）1), else the city."""
    if region == 'shanghai':
        return OfficeLevel.COUNTY
    return OfficeLevel.PROVINCE if region == 'shaanxi' and welding else OfficeLevel.CITY
