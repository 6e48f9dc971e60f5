"""The steps of an application: which there are, how far each has come, and one line that says what was answered."""

from dataclasses import dataclass

from models import clock
from models.applications.rules.delivery import objections_to_delivery
from models.applications.rules.materials import missing
from models.applications.rules.types import ApplicationType, Delivery, Path
from pages.candidate.finding import At
from pages.widgets.judged import BEGUN, DONE, EMPTY, NOT_ASKED, WRONG
from pages.words import listed

ELSEWHERE = '000000'
"""The division of whoever works or lives outside of what this office serves."""
ORIGINAL, OPTIONAL = '原考试机构', '选填'


@dataclass(frozen=True, slots=True)
class Step:
    """One step: where it is, what it is called, how far it has come, and what was answered, in one line."""

    key: str
    title: str
    state: str
    line: str

    @property
    def done(self) -> bool:
        """Whether nothing is missing in it."""
        return self.state in {DONE, OPTIONAL}


def steps_of(at: At) -> list[Step]:
    """The steps of this application in order; the review comes after them."""
    found = [Step('items', '类型与项目', DONE if at.card.items else EMPTY, items_line(at))]
    if at.card.type is ApplicationType.RENEWAL:
        declared = at.card.declared_violation
        said = {None: '', False: '持证期间未发生过违章作业行为和责任事故', True: '发生过，由审核人员核实'}[declared]
        found.append(Step('commitment', '自我承诺', EMPTY if declared is None else DONE, said))
    found += [
        Step('place', '单位与受理机构', place_state(at), place_line(at)),
        Step('particulars', '基本信息', particulars_state(at), particulars_line(at)),
        Step('materials', '申请材料', materials_state(at), materials_line(at)),
    ]
    if at.card.path is not Path.NO_EXAM:
        center = at.card.center
        line = center['organisation__name'] + ('，委托该机构代为办理' if at.card.center_files else '') if center else ''
        found.append(Step('center', '考试机构', DONE if center else EMPTY, line))
    if at.card.type is ApplicationType.REISSUE:
        found.append(original_center(at))
    return [*found, Step('delivery', '领取方式', delivery_state(at), delivery_line(at))]


def original_center(at: At) -> Step:
    """补证 may be verified by the center that examined its holder: known from the records, or named, or left open."""
    center = at.card.center
    line = f'{center["organisation__name"]}{"（按发证记录）" if at.card.center_known else ""}' if center else ''
    return Step('center', ORIGINAL, DONE if center else OPTIONAL, line or '未选择，由发证机关核实')


def items_line(at: At) -> str:
    """复审：N1（叉车司机）."""
    return f'{at.card.type.label}：{at.card.shown}' if at.card.items else ''


def place_state(at: At) -> str:
    """An office is found, or what was said leads to none."""
    if not at.card.employer_name and not at.card.home_division:
        return EMPTY
    return DONE if at.card.receiving.office and at.card.items else WRONG if at.card.items else BEGUN


def place_line(at: At) -> str:
    """样例机械有限公司；由样例市市场监督管理局受理."""
    office = at.card.receiving.office
    return '；'.join(filter(None, (at.card.employer_name, f'由{office.name}受理' if office else '')))


def particulars_state(at: At) -> str:
    """How far the form has come, without what the case fills in."""
    states = {at.judged.state(section) for section in at.form.sections} - {NOT_ASKED}
    asked = [one for one in at.judged.objections if not one.soft and one.field.partition('/')[0] not in at.brought]
    if not asked:
        return DONE
    return WRONG if WRONG in states else BEGUN if any(at.filled.data.values()) else EMPTY


def particulars_line(at: At) -> str:
    """样例甲，13900000000，大专."""
    data = at.judged.data
    return listed([str(data[key]) for key in ('name', 'phone', 'education') if data.get(key)])


def materials_state(at: At) -> str:
    """Nothing missing, something filed, or nothing."""
    given = at.card.papers.given
    if not at.card.items:
        return EMPTY
    if not missing(at.card.papers.asked, given, declared=at.card.declared):
        return DONE
    return BEGUN if given else EMPTY


def materials_line(at: At) -> str:
    """已上传 3 份."""
    count = len(at.card.papers.there)
    return f'已上传 {count} 份' if count else ''


def delivery_state(at: At) -> str:
    """Chosen and complete."""
    if not at.card.delivery_to:
        return EMPTY
    return WRONG if objections_to_delivery(at.card.delivery, at.card.delivery_to, clock.today()) else DONE


def delivery_line(at: At) -> str:
    """自取, or 快递 with name and address."""
    to = at.card.delivery_to
    if not to:
        return ''
    parts = [to.get(key, '') for key in ('name', 'phone', 'address')] if at.card.delivery is Delivery.COURIER else []
    return '，'.join(filter(None, (at.card.delivery.label, *parts)))
