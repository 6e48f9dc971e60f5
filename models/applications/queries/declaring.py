"""How the declaration that stands in for papers (自我声明承诺书) stands in a case, for the applicant's side."""

from dataclasses import dataclass
from datetime import datetime

from models.applications.operations.confirming import statement_of
from models.applications.operations.steps import Case
from models.applications.rules.receipt import receipt_hash
from models.applications.tables import EmployerConfirmation


@dataclass(frozen=True, slots=True)
class Declaration:
    """What the employer was asked last. `current`: nothing of it was changed since."""

    asked_at: datetime
    answered_at: datetime | None
    agreed: bool
    remark: str
    current: bool

    @property
    def holds(self) -> bool:
        """Whether it stands in for the papers now."""
        return self.agreed and self.current


async def declaration_in(case: Case) -> Declaration | None:
    """The latest question to the employer; None where there was none."""
    application = case.application
    latest = await EmployerConfirmation.filter(application_id=application.id).order_by('-id').first()
    if latest is None:
        return None
    current = latest.sha256 == receipt_hash(await statement_of(application, case.items))
    return Declaration(latest.asked_at, latest.answered_at, bool(latest.agreed), latest.remark, current)
