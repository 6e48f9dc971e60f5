"""The sheet of a certificate: of which there is one, and what a line of it says. Pure."""

from typing import Any

from models.certificates.rules.items import CertificateStatus, HeldItem, ItemStatus, Origin
from models.regulation.objection import Objection

NOT_OURS = (
    '这本证书由您自行录入，未经本系统的发证机关核对，本系统不提供预览和下载；'
    '需要电子证照的，请到原发证机关所在地的政务服务平台查看'
)


def objections_to_sheet(origin: Origin, status: CertificateStatus) -> list[Objection]:
    """Nothing is printed of what its holder merely typed in, nor of a certificate that counts no more."""
    if origin is Origin.TYPED:
        return [Objection(message=NOT_OURS)]
    if status is not CertificateStatus.VALID:
        return [Objection(message=f'这本证书{status.label}，不再提供预览和下载；如有疑问请联系发证机关')]
    return []


def sheet_row(place: int, held: HeldItem, status: ItemStatus) -> dict[str, Any]:
    """One item. 批准日期 is the first day of its period: of what came before the register knows no other."""
    return {
        'row': f'r{place}',
        'item': held.shown,
        'approved': str(held.start or '—'),
        'until': str(held.until),
        'status': status.label,
    }
