"""The closed sets of an application: its type, where it stands, what happens to it, who does that."""

from models.people.rules import Duty
from models.records.rules import Role
from models.regulation.labelled import Labelled


class ApplicationType(Labelled):
    """What is applied for."""

    NEW = 'new', '新办'
    ADDITION = 'addition', '增项'
    RENEWAL = 'renewal', '复审'
    REISSUE = 'reissue', '补证'
    EMPLOYER_CHANGE = 'employer_change', '变更聘用单位'


class ApplicationStatus(Labelled):
    """Where an application stands (design §8)."""

    DRAFT = 'draft', '草稿'
    SUBMITTED = 'submitted', '待受理'
    REFUSAL_PROPOSED = 'refusal_proposed', '拟不予受理'
    RETURNED = 'returned', '待补正'
    AWAITING_EXAM = 'awaiting_exam', '待考试'
    VERIFYING = 'verifying', '待核实'
    UNDER_REVIEW = 'under_review', '审核中'
    AWAITING_APPROVAL = 'awaiting_approval', '待审批'
    APPROVED = 'approved', '待发证'
    ISSUED = 'issued', '待制证'
    PRINTED = 'printed', '待领证'
    HANDED_OVER = 'handed_over', '已领证'
    REFUSED = 'refused', '不予受理'
    FAILED = 'failed', '考试不合格'
    DECLINED = 'declined', '不予许可'
    WITHDRAWN = 'withdrawn', '已撤回'
    ABANDONED = 'abandoned', '视为放弃'
    LAPSED = 'lapsed', '草稿已过期'
    DISCARDED = 'discarded', '草稿已删除'
    REVOKED = 'revoked', '已撤销'


class Step(Labelled):
    """What happens to an application."""

    SUBMIT = 'submit', '提交'
    DISCARD = 'discard', '删除草稿'
    LAPSE = 'lapse', '草稿过期删除'
    WITHDRAW = 'withdraw', '撤回'
    CLAIM = 'claim', '领办'
    RELEASE = 'release', '退回待领'
    RETURN = 'return', '退回补正'
    MORE_TIME = 'more_time', '同意延期补正'
    RESUBMIT = 'resubmit', '补正后提交'
    ABANDON = 'abandon', '逾期未补正'
    ACCEPT = 'accept', '受理'
    PROPOSE_REFUSAL = 'propose_refusal', '拟不予受理'
    REFUSE = 'refuse', '不予受理'
    FILE_RESULT = 'file_result', '登记考试成绩'
    PASS = 'pass', '考试合格'
    FAIL = 'fail', '考试不合格'
    VERIFY = 'verify', '核实补证'
    SETTLE_TARGET = 'settle_target', '确定换发项目'
    REVIEW = 'review', '审核'
    SEND_BACK = 'send_back', '退回重办'
    REQUEST_EXTENSION = 'request_extension', '申请延长期限'
    EXTEND = 'extend', '批准延长期限'
    APPROVE = 'approve', '准予许可'
    DECLINE = 'decline', '不予许可'
    ISSUE = 'issue', '发证'
    PRINT = 'print', '制证'
    HAND_OVER = 'hand_over', '发放证书'
    UPLOAD = 'upload', '上传公示平台'
    PROPOSE_REVOCATION = 'propose_revocation', '拟撤销'
    REVOKE = 'revoke', '撤销许可'


class Party(Labelled):
    """Who a step belongs to: a role with its duty, or the applicant and whoever acts for him."""

    APPLICANT = 'applicant', '申请人'
    CLERK = 'clerk', '受理人员'
    REVIEWER = 'reviewer', '审核人员'
    APPROVER = 'approver', '审批人员'
    CENTER = 'center', '考试机构'
    SYSTEM = 'system', '系统'


class Path(Labelled):
    """How the examination lies to the application."""

    NO_EXAM = 'no_exam', '无需考试'
    APPLICATION_FIRST = 'application_first', '先申请，后考试'
    EXAM_FIRST = 'exam_first', '先考试，后申请'


class Part(Labelled):
    """A part of the examination."""

    THEORY = 'theory', '理论'
    PRACTICAL = 'practical', '实操'


class Region(Labelled):
    """How certificate, work and home lie to this region; the two cross-region cases as the Shanghai guide words them."""

    LOCAL = 'local', '本地发证、本地办理'
    ISSUED_HERE = 'issued_here', '原证书由本地发证，申请人既不在本地工作，也非本地户籍（居住证）'
    ISSUED_ELSEWHERE = 'issued_elsewhere', '原证书非本地发证，申请人当前在本地工作或持有本地户籍（居住证）'


class Delivery(Labelled):
    """How the certificate reaches its holder."""

    COURIER = 'courier', '快递'
    PICKUP = 'pickup', '自取'


class MaterialState(Labelled):
    """Where a filed paper stands."""

    GIVEN = 'given', '已上传'
    MARKED = 'marked', '需补正'
    REPLACED = 'replaced', '已替换'
    REMOVED = 'removed', '已删除'


LIVING = (MaterialState.GIVEN, MaterialState.MARKED)
"""States of a paper that lies in the case."""
WITH_EXAM = frozenset({ApplicationType.NEW, ApplicationType.ADDITION, ApplicationType.RENEWAL})
ENDED = frozenset(
    {
        ApplicationStatus.HANDED_OVER,
        ApplicationStatus.REFUSED,
        ApplicationStatus.FAILED,
        ApplicationStatus.DECLINED,
        ApplicationStatus.WITHDRAWN,
        ApplicationStatus.ABANDONED,
        ApplicationStatus.LAPSED,
        ApplicationStatus.DISCARDED,
        ApplicationStatus.REVOKED,
    }
)
OVER = ENDED - {ApplicationStatus.HANDED_OVER}
"""Ended with nothing left to do for anybody; after the hand-over an upload may still be due."""
DELIVERING = frozenset({ApplicationStatus.ISSUED, ApplicationStatus.PRINTED})
OPEN = frozenset(ApplicationStatus) - ENDED - DELIVERING - {ApplicationStatus.DRAFT}
"""Filed and not yet decided or issued: one such application per person and item."""

OFFICE = {Duty.CLERK: Party.CLERK, Duty.REVIEWER: Party.REVIEWER, Duty.APPROVER: Party.APPROVER}


def parties(role: Role, duties: tuple[Duty, ...] = (), *, own: bool = False) -> frozenset[Party]:
    """As whom somebody may act on one application.

    `own`: it is his own, or he holds the applicant's mandate for it, or the applicant entrusted his center with it.
    An office's people never act as the applicant in their duty.
    """
    if role is Role.SYSTEM:
        return frozenset({Party.SYSTEM})
    if role is Role.ISSUER:
        return frozenset(OFFICE[duty] for duty in duties if duty in OFFICE)
    found = {Party.APPLICANT} if own else set()
    if role is Role.CENTER and Duty.CENTER_MANAGER in duties:
        found.add(Party.CENTER)
    return frozenset(found)
