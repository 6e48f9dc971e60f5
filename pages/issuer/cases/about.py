"""What a case says of itself: pre-check, applicant, the form as filed, official papers, and what happened."""

from typing import Any

from nicegui import html

from documents.catalogue import FORMS
from documents.fields import Field, Kind
from documents.papers import PAPERS
from models import clock
from models.applications.queries.office_card import OfficeCard
from models.applications.rules.types import ENDED, ApplicationStatus, ApplicationType, Delivery
from models.certificates.queries import Held
from models.employment.rules.continuity import verified
from models.people.bans import BanKind
from models.records.rules import Role
from models.regulation.catalogue import item
from models.regulation.identity import masked
from models.regulation.item_text import NamedItem
from models.regulation.objection import Objection
from pages.widgets.facts import draw_facts
from pages.widgets.tables import Row, record_table, tag
from pages.words import day, minute

DECIDED = ENDED | {ApplicationStatus.APPROVED, ApplicationStatus.ISSUED, ApplicationStatus.PRINTED}


def draw_checks(card: OfficeCard) -> None:
    """Everything missing or inconsistent at once, with its clause; of a decided case only what bars its applicant.

    What a case itself gave would speak against it afterwards: he holds the item already.
    """
    checks = [] if card.application.status in DECIDED else card.checks
    if card.application.status in DECIDED and not card.bans:
        return
    html.h2('限制申请' if card.application.status in DECIDED else '预审').classes('tz')
    if not checks and not card.bans:
        html.div('材料齐全，系统没有发现不符合规定的内容。').classes('tz-note good')
        return
    by_whom = checked(card)
    with html.div().classes('tz-card'), html.ul().classes('tz-reasons'):
        for one in checks:
            draw_check(one, by_whom)
        for ban in card.bans:
            draw_ban(ban)


def draw_check(one: Objection, by_whom: str) -> None:
    """One finding; a continuity that a clerk has made sure of says so, and by whom."""
    settled = verified(one, by_whom) if by_whom else ''
    with html.li():
        if settled:
            tag('已核实', 'good')
        else:
            tag('请核对' if one.soft else '不符合', 'wait' if one.soft else 'bad')
        html.span(f' {settled or one.message}' + (f'（{one.clause}）' if one.clause else ''))


def checked(card: OfficeCard) -> str:
    """Who made sure of the continuity, by what and when; '' where nobody did."""
    row = next((row for row in reversed(card.events) if 'continuity' in row['changes']), None)
    if row is None:
        return ''
    return f'受理人员{card.names.get(row["person_id"], "")}{row["changes"]["continuity"][1]}，{minute(row["at"])}'


def draw_ban(ban: dict[str, Any]) -> None:
    """A ban of the person: one that holds, or one that is over and keeps nobody out any more."""
    over = ban['until'] < clock.today()
    with html.li():
        tag('曾限制申请，已期满' if over else '限制申请', '' if over else 'bad')
        html.span(f' {BanKind(ban["kind"]).label}，{ban["start"]} 至 {ban["until"]}（{ban["clause"]}）')


def draw_about(card: OfficeCard) -> None:
    """The applicant and what he wants."""
    application, person = card.application, card.person
    declared = {True: '发生过', False: '未发生过', None: '—'}[application.declared_violation]
    to = application.delivery_to or {}
    way = application.delivery.label
    if application.delivery is Delivery.COURIER:
        way += '：' + '，'.join(str(to[name]) for name in ('name', 'phone', 'address') if to.get(name))
    html.h2('申请人和申请内容').classes('tz')
    with html.div().classes('tz-card'):
        draw_facts((
            ('申请人', person['name']), ('证件号', person['id_number'] or ''), ('手机号', person['phone'] or ''),
            ('身份核验', day(person['confirmed_at']) if person['confirmed_at'] else '尚未核验'),
            ('申请号', application.number or ''), ('申请类型', application.type.label),
            ('考试与申请', application.path.label), (center_title(card), card.center or '—'), ('用人单位', application.employer_name),
            ('单位代码', application.employer_code), ('提交时间', minute(application.submitted_at)),
            ('违章或责任事故声明', declared), ('领取方式', way),
            ('亲属回避声明', f'{len(application.relatives)} 人已声明回避' if application.relatives else '无'),
        ))  # fmt: skip
    if card.held:
        html.h3('持有的证书项目').classes('tz')
        record_table(
            [{'one': one} for one in card.held],
            [('证书编号', lambda row: masked_tail(row['one'].number)), ('作业项目', lambda row: held_words(row['one'])),
             ('有效期至', lambda row: str(row['one'].held.until)), ('状态', lambda row: row['one'].held.status.label),
             ('聘用单位', lambda row: row['one'].employer or '—'), ('补发', lambda row: reissued(row['one'])),
             ('来源', lambda row: row['one'].origin.label)],
            empty='', caption='持有的证书项目',
        )  # fmt: skip


def center_title(card: OfficeCard) -> str:
    """What the center of a case is to it: that of a 补证 may verify it."""
    return '原考试机构' if card.application.type is ApplicationType.REISSUE else '考试机构'


def held_words(one: Held) -> str:
    """The item as a reader knows it; one of a catalogue that is gone by its code alone."""
    try:
        return NamedItem(item=item(one.held.edition, one.held.code), restriction=one.held.restriction).shown
    except KeyError:
        return one.held.code


def reissued(one: Held) -> str:
    """The mark a reissued certificate bears, and since when."""
    return f'此证补发（{day(one.reissued_on)}）' if one.reissued_on else '—'


def masked_tail(number: str) -> str:
    """A certificate bears the identity number: it is shown masked as everywhere."""
    return f'{number[:6]}********{number[-4:]}' if len(number) >= 15 else number


def draw_papers(card: OfficeCard) -> None:
    """The official papers, each as PDF and Word."""
    papers = [row for row in card.papers if row['form_key'] in PAPERS]
    html.h2('文书').classes('tz')
    if not papers:
        html.div('还没有文书。受理、退回补正或作出决定时自动生成。').classes('tz-empty')
        return
    with html.ul().classes('tz-tasks'):
        for row in papers:
            title, where = PAPERS[row['form_key']].title, f'/issuer/cases/{card.application.id}/papers/{row["id"]}'
            with html.li().classes('tz-task'):
                with html.div():
                    html.div(title)
                    html.div(f'{row["number"]}，{day(row["at"])}').classes('tz-hint')
                with html.div().classes('tz-row'):
                    html.a('PDF', href=f'{where}.pdf', **{'aria-label': f'下载{title}PDF'})
                    html.a('Word', href=f'{where}.docx', **{'aria-label': f'下载{title}Word'})


def draw_events(card: OfficeCard) -> None:
    """What happened, oldest first, with names: these are colleagues."""
    html.h2('办理经过').classes('tz')
    record_table(
        card.events,
        [('时间', lambda row: minute(row['at'])), ('事项', lambda row: row['title']),
         ('办理人', lambda row: by_whom(card, row)), ('说明', told)],
        empty='还没有办理记录。', caption='办理经过',
    )  # fmt: skip


def by_whom(card: OfficeCard, row: Row) -> str:
    """The name, and of which center; the system where nobody acted."""
    name = card.names.get(row['person_id'], Role(row['role']).label)
    return f'{name}（考试机构：{card.center}）' if row['role'] == Role.CENTER and card.center else name


def told(row: Row) -> str:
    """The remark, where the case went, the employer it changed, the continuity that was made sure of."""
    moved, employer, checked = (in_arrow(row['changes'].get(name)) for name in ('status', 'employer', 'continuity'))
    told_of = (
        row['remark'], moved, f'聘用单位：{employer}' if employer else '', f'聘用连续性：{checked}' if checked else '',
    )  # fmt: skip
    return '；'.join(part for part in told_of if part) or '—'


def in_arrow(change: object) -> str:
    """Old → new; nothing where nothing changed."""
    return f'{change[0] or "—"} → {change[1]}' if isinstance(change, list) and len(change) == 2 else ''


def draw_form(card: OfficeCard) -> None:
    """The form as it was filed last, in official order."""
    html.h2('申请表').classes('tz')
    if not card.form:
        html.div('没有随件的申请表。').classes('tz-empty')
        return
    for title, answers in FORMS[card.form_key].review(hidden(card)):
        with html.details().classes('tz-card').props('open'):
            html.summary(title)
            draw_facts([(label, worded(value)) for label, value in answers])


def bears_number(field: Field) -> bool:
    """Whether it holds an identity number; a certificate bears that of its holder."""
    return field.kind == Kind.ID_NUMBER or field.prefill == 'case.certificate_number'


def hidden(card: OfficeCard) -> dict[str, Any]:
    """The form with identity numbers masked, as everywhere on screens; the file and the scans hold them whole."""
    fields = FORMS[card.form_key].fields
    numbers = {key for key, field in fields.items() if bears_number(field)}
    return {key: masked(value) if key in numbers and value else value for key, value in card.form.items()}


def worded(value: Any) -> str:
    """An answer in one line; the rows of a table one after the other."""
    if not isinstance(value, list):
        return str(value or '—')
    heads, *lines = value
    return '；'.join('，'.join(f'{h}：{v}' for h, v in zip(heads, line, strict=True) if v) for line in lines)
