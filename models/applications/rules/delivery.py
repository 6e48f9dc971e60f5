"""How a certificate reaches its holder: by courier all three particulars are needed."""

from collections.abc import Mapping
from datetime import date

from models.applications.rules.types import Delivery
from models.regulation.objection import Objection, refusing
from models.regulation.text import objections_to_phone


def objections_to_delivery(way: Delivery, to: Mapping[str, str], day: date) -> list[Objection]:
    """Everything that keeps a parcel from arriving; nothing for what is fetched. `to`: name, phone, address."""
    if way is not Delivery.COURIER:
        return []
    phone = to.get('phone', '')
    wrong = [] if to.get('name') else [Objection(message='收件人不能为空，请填写', field='name')]
    if not phone:
        wrong.append(Objection(message='收件人手机不能为空，请填写', field='phone'))
    wrong += [
        Objection(message=f'收件人手机：{one.message}', field='phone')
        for one in refusing(objections_to_phone(phone, day))
        if phone
    ]
    if not to.get('address'):
        wrong.append(Objection(message='收件地址不能为空，请填写省市区和门牌', field='address'))
    return wrong
