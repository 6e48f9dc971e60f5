"""The rules of the nation, by subject; what no rule fixes stands here as an unconfirmed starting value."""

from models.regulation.clauses import ClauseTitle, Layer
from models.regulation.national.applicant import APPLICANT
from models.regulation.national.centers import CENTERS
from models.regulation.national.certificate import CERTIFICATE
from models.regulation.national.deadlines import DEADLINES
from models.regulation.national.examination import EXAMINATION

SUBJECTS = {
    '申请': APPLICANT,
    '期限与惩戒': DEADLINES,
    '考试': EXAMINATION,
    '证书与聘用': CERTIFICATE,
    '考试机构条件': CENTERS,
}
DECLARED = {name: declared for subject in SUBJECTS.values() for name, declared in subject.items()}
CLAUSES: dict[str, ClauseTitle] = {name: declared.title for name, declared in DECLARED.items()}
NATIONAL: Layer = {name: declared.clauses for name, declared in DECLARED.items()}
