"""Shanghai (上海): the guide of its one-stop service."""

from models.regulation.clauses import Clause, Layer, Value
from models.regulation.national.sources import RULE_2019, SHANGHAI, guide


def _says(value: Value, place: str) -> tuple[Clause, ...]:
    return (guide(value, place, SHANGHAI),)


SHANGHAI_LAYER: Layer = {
    'welding-exam-order': _says('exam-first', '2、操作流程；三、系统操作3'),
    'general-exam-order': _says('application-first', '2.1'),
    'renewal-earliest-months': _says(3, '三、系统操作2'),
    'welding-renewal-earliest-months': _says(3, '三、系统操作2、3'),
    'welding-renewal-latest-months': (
        Clause(1, RULE_2019, f'{SHANGHAI}四、3', f'{SHANGHAI}只写考试合格后与一般作业项目相同；待确认', False),
    ),
    'draft-days': _says(15, '3.5'),
    'general-office-level': _says('county', '一、1.2；三、3.2'),
    'reissue-filed-at': _says('by-address', '三、3.2、3.3'),
    'manual-proof-materials': _says(('证书照片页', '证书取证页', '证书复审页'), '三、系统操作'),
    'translation-with-original': _says(True, '三、3.3'),
    'exclusive-items': _says(('R3',), '3.2'),
    'designated-offices': _says(('R3 杨浦区市场监督管理局',), '3.2'),
    'renewal-materials': _says(('特种设备作业人员资格复审申请表', '学历证明', '身份证信息'), '3.3'),
    'file-kinds': _says(('doc', 'docx', 'pdf', 'jpg', 'png'), '3.3'),
    'file-megabytes': _says(10, '3.3'),
}
