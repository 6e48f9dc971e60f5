"""Guangdong (广东): the candidate manual."""

from models.regulation.clauses import Clause, Layer, Value
from models.regulation.national.sources import GUANGDONG, RULE_2019, guide


def _says(value: Value, place: str) -> tuple[Clause, ...]:
    return (guide(value, place, GUANGDONG),)


GUANGDONG_LAYER: Layer = {
    'general-exam-order': _says('application-first', '1. 流程说明'),
    'welding-exam-order': _says('application-first', '1. 流程说明'),
    'additions-apart': (Clause(False, RULE_2019, f'{GUANGDONG}2.2', f'{GUANGDONG}只列“新办”“复审”；待确认', False),),
    'new-materials': _says(
        ('身份证件正面', '身份证件背面', '彩色照片', '学历证明', '特种设备作业人员资格申请表', '体检报告'), '2.2'
    ),
    'file-kinds': _says(('jpg', 'png'), '2.2'),
    'file-megabytes': _says(10, '2.2'),
    'exam-video-minutes': _says(20, '2.3.2'),
    'score-shown': _says(False, '2.3.3'),
    'theory-only-items': _says(('A',), '2.3.3'),
    'resit-count': _says(1, '2.3.3'),
    'resit-months': _says(12, '2.3.3'),
    'welding-resit-months': _says(3, '2.3.3'),
    'cheating-ban-years': _says(3, '2.3.3'),
    'renewal-exam': _says('none', '2.3.3'),
    'welding-first-renewal-exam': _says('practical', '2.3.3'),
    'welding-later-renewal-exam': _says('practical', '2.3.3'),
}
