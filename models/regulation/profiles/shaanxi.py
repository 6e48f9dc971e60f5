"""Shaanxi (陕西): the requirements of 2023 for assessment and exam centers."""

from models.regulation.clauses import Clause, Layer, Value
from models.regulation.national.centers import CONDITIONS_OF_SHAANXI
from models.regulation.national.sources import SHAANXI, SHAANXI_2023, guide

PROVINCE_ITEMS = ('R3', 'Y1', 'Y2', 'S1', 'S2', 'F', '金属焊', '非金属焊')


def _says(value: Value, place: str) -> tuple[Clause, ...]:
    return (guide(value, place, SHAANXI, SHAANXI_2023),)


SHAANXI_LAYER: Layer = {
    'province-items': _says(PROVINCE_ITEMS, '三（一）1'),
    'general-office-level': _says('city', '三（一）1'),
    'reissue-filed-at': _says('original-issuer', '三（五）4'),
    'general-exam-order': _says('application-first', '三（二）2'),
    'self-declaration-accepted': _says(True, '三（二）3'),
    'plan-deadline-weekday': _says(5, '三（三）5'),
    'plan-deadline-time': _says('15:00', '三（三）5'),
    'plan-deadline-moves-back': _says(True, '三（三）5'),
    'recorded-throughout': _says(True, '三（三）5'),
    'renewal-latest-months': _says(1, '三（五）2'),
    'renewal-places': _says(('工作所在地', '户籍所在地', '居住证所在地'), '三（五）2'),
    'welding-renewal-latest-months': _says(3, '三（五）2'),
    'welding-renewal-filed-at': _says('original-center', '三（五）2'),
    'welding-first-renewal-exam': _says('full', '三（五）2'),
    'welding-later-renewal-exam': _says('sampled', '三（五）2'),
    'employed-before-working': _says(True, '三（五）3'),
    'employer-change-materials': _says(
        (
            '特种设备作业人员证（原件）',
            '与新单位签订的劳动合同（原件及复印件）',
            '与原聘用单位解除劳动合同等见证资料（原件及复印件）',
        ),
        '三（五）3',
    ),
    'reissue-materials': _says(('特种设备作业人员补证申请表', '身份证明（复印件）'), '附件6'),
    'center-ban-years': _says(3, '三（六）4'),
    'deception-ban-years': _says(3, '三（六）5'),
    'staff-ready-minutes': _says(30, '附件1一（三）'),
    'candidates-per-invigilator': _says(30, '附件1一（四）1'),
    'invigilators-fewest': _says(2, '附件1一（四）1'),
    'neighbour-papers-differ': _says(True, '附件1一（四）2'),
    'practical-leaders': _says(1, '附件1一（五）2'),
    'practical-assessors-fewest': _says(2, '附件1一（五）2'),
    'practical-signatures-fewest': _says(2, '附件1一（五）2'),
    'previous-batch-closed-first': _says(True, '附件1一（八）1'),
    'specimen-stamped': _says(True, '附件1一（八）2'),
    'center-staff-fewest': _says(5, '附件2-1一（一）1'),
    **CONDITIONS_OF_SHAANXI,
}
