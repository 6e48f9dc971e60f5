"""Who acts, and how an act is sealed into the chain. Pure."""

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from models.regulation.labelled import Labelled

FIRST_HASH = '0' * 64


class Role(Labelled):
    """As whom somebody acts (design §2). A role is a relation, never an account."""

    CANDIDATE = 'candidate', '申请人'
    EMPLOYER = 'employer', '用人单位'
    DELEGATE = 'delegate', '被授权人'
    CENTER = 'center', '考试机构'
    ISSUER = 'issuer', '发证机关'
    ADMIN = 'admin', '系统管理员'
    SYSTEM = 'system', '系统'
    NOBODY = 'nobody', '未登录'


@dataclass(frozen=True, kw_only=True, slots=True)
class Actor:
    """The acting person, on whose behalf, and by which right. Rights themselves are read anew in each operation."""

    person_id: int | None
    role: Role
    session_id: int | None = None
    organisation_id: int | None = None
    mandate_id: int | None = None


SYSTEM = Actor(person_id=None, role=Role.SYSTEM)
NOBODY = Actor(person_id=None, role=Role.NOBODY)


class NoticeState(Labelled):
    """Where a notice stands."""

    UNREAD = 'unread', '未读'
    READ = 'read', '已读'


class Channel(Labelled):
    """A way out of the house for a message."""

    SMS = 'sms', '短信'
    MAIL = 'mail', '邮件'


class MessageState(Labelled):
    """Where an outgoing message stands; the last two are final."""

    WAITING = 'waiting', '待发送'
    SENT = 'sent', '已发送'
    FAILED = 'failed', '发送失败'


class ProposalState(Labelled):
    """Where a proposed change of the rules stands."""

    OPEN = 'open', '待批准'
    APPROVED = 'approved', '已批准'
    DECLINED = 'declined', '未批准'


class OfficeStep(Labelled):
    """What happens to the office's own settings: its gateways, its messages, its rules."""

    GATEWAY_CHANGED = 'gateway_changed', '修改消息网关'
    GATEWAY_TESTED = 'gateway_tested', '发送测试消息'
    MESSAGE_RETRIED = 'message_retried', '重新发送消息'
    LOOKUP_CHANGED = 'lookup_changed', '修改单位查询接口'
    RULE_PROPOSED = 'rule_proposed', '提出修改规则'
    RULE_APPROVED = 'rule_approved', '批准修改规则'
    RULE_SELF_CONFIRMED = 'rule_self_confirmed', '自行确认修改规则'
    RULE_DECLINED = 'rule_declined', '不批准修改规则'


class AttemptStep(Labelled):
    """What somebody tried without being entitled to."""

    REFUSED = 'refused_attempt', '无权操作被拒绝'


def sealed(content: dict[str, Any], *, before: str) -> str:
    """SHA-256 over the predecessor's hash and the row's own canonical content (keys sorted, UTF-8)."""
    canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(',', ':'))
    return hashlib.sha256(f'{before}\n{canonical}'.encode()).hexdigest()


def written_time(moment: datetime) -> str:
    """A moment as it enters the chain: UTC to the microsecond, the same from every database."""
    return moment.astimezone(UTC).strftime('%Y-%m-%dT%H:%M:%S.%fZ')


IN_THE_SEAL = (
    'person_id', 'organisation_id', 'mandate_id', 'step', 'title', 'subject', 'subject_id', 'remark', 'changes',
)  # fmt: skip


def content_of(event: Any) -> dict[str, Any]:
    """What the hash of an event covers: everything but the row's number."""
    plain = {name: getattr(event, name) for name in IN_THE_SEAL}
    return plain | {'role': str(event.role), 'at': written_time(event.at)}
