"""Zhongshan (中山): Guangdong, and its own guide to employment records."""

from models.regulation.clauses import Clause, Layer, Value
from models.regulation.national.sources import ZHONGSHAN, guide


def _says(value: Value, place: str) -> tuple[Clause, ...]:
    return (guide(value, place, ZHONGSHAN),)


ZHONGSHAN_LAYER: Layer = {
    'employment-backdate-years': _says(1, '二、1.2.3'),
    'employment-ends-with-certificate': _says(True, '二、1.2.3'),
    'employment-editable-fields': _says(('聘用时间', '终止聘用时间', '终止聘用原因'), '二、1.2.6'),
    'certificate-editable-fields': _says(('作业项目', '作业种类', '发证机构', '证书有效期'), '一、3.2.4'),
    'employment-print-months': _says(1, '一、2.2.2'),
}
