"""The regional profiles: a region's layer over its province's, over the nation's."""

from models.regulation.clauses import Profile
from models.regulation.national import CLAUSES, NATIONAL
from models.regulation.profiles.guangdong import GUANGDONG_LAYER
from models.regulation.profiles.shaanxi import SHAANXI_LAYER
from models.regulation.profiles.shanghai import SHANGHAI_LAYER
from models.regulation.profiles.zhongshan import ZHONGSHAN_LAYER

__all__ = ['CLAUSES', 'PROFILES']

PROFILES = {
    profile.key: profile
    for profile in (
        Profile(key='guangdong', label='广东省', layers=(GUANGDONG_LAYER, NATIONAL)),
        Profile(key='shanghai', label='上海市', layers=(SHANGHAI_LAYER, NATIONAL)),
        Profile(key='shaanxi', label='陕西省', layers=(SHAANXI_LAYER, NATIONAL)),
        Profile(key='zhongshan', label='广东省中山市', layers=(ZHONGSHAN_LAYER, GUANGDONG_LAYER, NATIONAL)),
        Profile(key='national', label='全国通用', layers=(NATIONAL,)),
    )
}
