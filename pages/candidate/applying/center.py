"""考试机构: the centers that examine every chosen item, and whether one is entrusted with filing.

For a 补证 it is the center of the examination that was passed long ago, which may verify it: named of free choice.
"""

from fastapi.responses import RedirectResponse, Response
from nicegui import html, ui

from models import clock
from models.applications.operations.begin import choose_center
from models.applications.rules.office import filed_at_center
from models.applications.rules.types import ApplicationType, Path
from models.people.rules import Me
from models.regulation.clauses import in_force
from models.regulation.objection import Objection, Refused
from pages.candidate.applying.frame import draw_ways, go_on, only_drafts, step_frame
from pages.candidate.applying.keeping import Keeper
from pages.candidate.applying.steps import ORIGINAL
from pages.candidate.finding import SIDE, At, found
from pages.session import role_page
from pages.widgets.questions import Questions, deed

ENTRUST = {'no': '否，由本人在线办理', 'yes': '是，委托考试机构代为填写和提交'}


@role_page('/applications/{application_id}/center', role=SIDE)
async def center_page(me: Me, application_id: str) -> Response | None:
    """One center of those that can examine."""
    at = await found(me, application_id)
    if not (at.card.mending and at.card.changed) and (way := only_drafts(at)):
        return way
    if at.card.type is ApplicationType.REISSUE:
        draw_original(at)
        return None
    if at.card.path is Path.NO_EXAM and at.card.is_draft:
        return RedirectResponse(f'{at.address}/after/center', 303)
    with step_frame(at, 'center', '考试机构'):
        html.p(f'本次申请须参加考试（{at.card.path.label}）。以下考试机构可以考所选的全部项目。').classes('tz-lead')
        draw_order(at)
        if at.card.centers:
            draw_questions(at)
        else:
            html.div('目前没有考试机构可以考所选的全部项目。可以减少项目、分开申请，或向受理机关咨询。').classes(
                'tz-empty'
            )
            draw_ways(at, 'center')
    return None


def draw_order(at: At) -> None:
    """What differs from the usual way: the exam comes first, or the welder returns to the center of his first exam."""
    card = at.card
    if card.path is Path.EXAM_FIRST:
        basis = in_force(card.profile, 'welding-exam-order', card.began_on).article
        text = '请先向考试机构报名，考试合格后再提交申请，并选择参加考试的机构；没有合格成绩的不能受理'
        html.div(f'{text}（{basis}）。').classes('tz-note')
    if filed_at_center(card.profile, card.began_on, card.type, [one.named for one in card.items]):
        basis = in_force(card.profile, 'welding-renewal-filed-at', card.began_on).article
        html.div(f'焊接复审应向原考试机构提出，请选择原来参加考试的机构（{basis}）。').classes('tz-note')


def draw_questions(at: At) -> None:
    """Which center, and who files."""
    ask = Questions()
    options = {str(one['id']): named(one) for one in at.card.centers}
    with html.div().classes('tz-card tz-form'):
        with ask.framed('center', '考试机构', ''):
            chosen = str(at.card.center['id']) if at.card.center else None
            ask.inputs['center'] = ui.radio(options, value=chosen).mark('center')
            ask.closing('center')
        with ask.framed(
            'entrust', '是否委托考试机构办理', '选“是”的，该机构可以替您填写和提交这一件申请，看不到您的其他申请'
        ):
            ask.inputs['entrust'] = ui.radio(dict(ENTRUST), value='yes' if at.card.center_files else 'no').mark(
                'entrust'
            )
            ask.closing('entrust')

    async def keep() -> None:
        if not ask['center']:
            raise Refused(Objection(message='请选择考试机构', field='center'))
        entrusted = ask['entrust'] == 'yes'
        await choose_center(at.me.actor, at.card.id, int(ask['center']), center_files=entrusted, now=clock.now())

    async def save() -> None:
        await keep()
        if at.card.is_draft:
            await go_on(at, 'center')
        else:
            ui.navigate.to(at.address)

    keeper = Keeper(keep)
    keeper.watch(*ask.inputs.values())
    if at.card.is_draft:
        draw_ways(at, 'center', lambda: deed('保存并继续', save, ask=ask))
    else:
        deed('保存并返回', save, ask=ask)
    keeper.draw()


def draw_original(at: At) -> None:
    """The center that may verify a reissue: fixed by the records, or one of free choice."""
    with step_frame(at, 'center', ORIGINAL):
        html.p('补证由原发证机关或者原考试机构核实（陕市监发〔2023〕376号三、（五）4）。').classes('tz-lead')
        if at.card.center_known and at.card.center:
            html.div(f'按发证记录，原考试机构为{at.card.center["organisation__name"]}，不需要选择。').classes('tz-note')
            draw_ways(at, 'center')
        elif at.card.centers:
            draw_free_choice(at)
        else:
            html.div('没有可以选择的考试机构，由发证机关核实。').classes('tz-empty')
            draw_ways(at, 'center')


def draw_free_choice(at: At) -> None:
    """One of the centers, or none: then the office verifies."""
    ask = Questions()
    options = {'': '记不清，由发证机关核实'} | {str(one['id']): named(one) for one in at.card.centers}
    with html.div().classes('tz-card tz-form'), ask.framed('center', '原考试机构（选填）', '当年参加考试的机构'):
        ask.inputs['center'] = ui.radio(options, value=str(at.card.center['id']) if at.card.center else '').mark(
            'center'
        )
        ask.closing('center')

    async def keep() -> None:
        chosen = int(ask['center']) if ask['center'] else None
        await choose_center(at.me.actor, at.card.id, chosen, center_files=False, now=clock.now())

    async def save() -> None:
        await keep()
        await go_on(at, 'center')

    keeper = Keeper(keep)
    keeper.watch(*ask.inputs.values())
    draw_ways(at, 'center', lambda: deed('保存并继续', save, ask=ask))
    keeper.draw()


def named(center: dict[str, str]) -> str:
    """Name, address, telephone."""
    return f'{center["organisation__name"]}，{center["organisation__address"]}' + phone(center)


def phone(center: dict[str, str]) -> str:
    """Its telephone, where it has told one."""
    return f'，电话 {center["phone"]}' if center['phone'] else ''
