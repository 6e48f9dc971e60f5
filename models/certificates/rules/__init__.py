"""What a certificate item is, how long it lasts and when it is renewed. Pure, one duty per file."""

from models.certificates.rules.items import CertificateStatus, HeldItem, ItemStatus, Origin, status_on

__all__ = ['CertificateStatus', 'HeldItem', 'ItemStatus', 'Origin', 'status_on']
