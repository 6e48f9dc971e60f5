"""The front door: what can be done here, where help is, every form as blank and as sample."""

from fastapi.responses import RedirectResponse, Response
from nicegui import html

from documents.catalogue import FORMS
from models.people.queries.organisations import is_set_up
from models.people.rules import Me
from pages import shell
from pages.session import HOME, open_page

SERVICES = (
    (
        '办理申请',
        '新办、增项、复审、补证、变更聘用单位：按步骤填写，自动保存，提交后取得回执，每一步和期限都能看到。',
        '/applications/new',
    ),
    ('证书核验', '用人单位和公众凭证书编号和持证人姓名，核对证书现在是否有效，不用登录。', '/check'),
    ('进度查询', '凭回执或通知书上的查询码查看办理状态和期限，不用登录。', '/progress'),
    ('聘用记录核验', '凭聘用记录打印件上的核验码查看是否仍有效和现在的情况，不用登录。', '/e'),
    (
        '填写申请表格',
        '在线填写资格申请、复审、补证、变更聘用单位等表格，自动保存，随时回来继续，完成后下载 Word 或 PDF 打印签字。',
        '/candidate/forms',
    ),
    (
        '考试机构申报',
        '考试机构在线填写九个部分的申报表和信用承诺书，多人、多次填写，逐部分显示完成情况。',
        '/center/forms',
    ),
    ('工作人员入口', '发证机关核验申请人身份、试算规则，管理人员、单位和岗位。', '/issuer'),
)


@open_page('/')
async def start(me: Me | None) -> Response | None:
    """Services, papers, help; a new server leads to its set-up."""
    if not await is_set_up():
        return RedirectResponse('/set-up', 303)
    with shell.frame('特种设备安全管理和作业人员资格认定', me=me):
        html.p(
            '操作锅炉、压力容器、电梯、起重机械、叉车等特种设备，或从事特种设备焊接、安全管理工作，须依法取得资格。'
        ).classes('tz-lead')
        with html.div().classes('tz-row'):
            if me is None:
                shell.link_button('登录', '/sign-in', primary=True)
                shell.link_button('注册账号', '/register')
            else:
                shell.link_button('进入我的首页', HOME[me.role], primary=True)
            shell.link_button('使用帮助', '/help')
        draw_services()
        draw_papers()
    return None


def draw_services() -> None:
    """What can be done, each a way in."""
    html.h2('可以办理').classes('tz')
    with html.div().classes('tz-cards'):
        for title, text, address in SERVICES:
            with html.div().classes('tz-card'):
                with html.h3().classes('tz'):
                    html.a(title).props(f'href="{address}"')
                html.p(text).classes('tz-soft')


def draw_papers() -> None:
    """Every official form, blank and filled in as a sample."""
    html.h2('表格下载').classes('tz').props('id=papers')
    html.p('无需登录。空白表可打印后手写，填写样例仅供参考。').classes('tz-lead')
    with html.table().classes('tz-table').props('aria-label="表格下载"'):
        with html.thead(), html.tr():
            for head in ('表格', '空白表', '填写样例'):
                html.th(head).props('scope="col"')
        with html.tbody():
            for form in FORMS.values():
                paper_row(form.key, form.title, form.summary)


def paper_row(key: str, title: str, summary: str) -> None:
    """One form: what it is for and its four files."""
    with html.tr():
        with html.td().props('data-label="表格"'), html.div():
            html.div(title).style('font-weight:600')
            html.div(summary).classes('tz-soft')
        for kind, head in (('blank', '空白表'), ('sample', '填写样例')):
            with html.td().props(f'data-label="{head}"'), html.div().classes('tz-row'):
                for suffix, label in (('docx', 'Word'), ('pdf', 'PDF')):
                    link = html.a(label).props(f'href="/papers/{key}/{kind}.{suffix}"')
                    link.props(f'aria-label="{title}{head}{label}"')
