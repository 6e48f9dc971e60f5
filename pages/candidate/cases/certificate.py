"""The certificate of an issued case, as its holder reads it."""

from nicegui import html

from models.applications.queries.certificates_given import CertificateShown
from models.certificates.queries import Held
from models.certificates.rules.items import ItemStatus
from pages.widgets.facts import draw_facts
from pages.widgets.tables import record_table, tag
from pages.words import day


def draw_certificates(given: list[CertificateShown]) -> None:
    """Number, issuer, employer, whether it is a reissue, and the items of this case."""
    if not given:
        return
    html.h2('证书').classes('tz')
    for one in given:
        with html.section().classes('tz-card').props('aria-label="证书"').mark('certificate'):
            reissued = f'{day(one.reissued_on)}（此证补发）' if one.reissued_on else ''
            facts = [('证书编号', one.number), ('发证机关', one.issuer), ('聘用单位', one.employer)]
            draw_facts([*facts, ('补发日期', reissued)] if reissued else facts)
            record_table(
                [{'one': held} for held in one.items],
                [('作业项目', lambda row: row['one'].held.shown), ('有效期至', lambda row: str(row['one'].held.until)),
                 ('状态', lambda row: draw_state(row['one']))],
                empty='', caption='作业项目',
            )  # fmt: skip


def draw_state(one: Held) -> None:
    """Where an item stands."""
    tag(one.held.status.label, 'good' if one.held.status is ItemStatus.VALID else 'bad')
