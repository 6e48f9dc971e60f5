"""使用帮助: for each role, for people who never saw the program. The words stand in help_words.py and help_office_words.py."""

from nicegui import html

from models.people.rules import Me
from models.records.rules import Role
from models.regulation.objection import NotThere
from pages import shell
from pages.public.help_office_words import OFFICE
from pages.public.help_words import CHAPTERS, Chapter
from pages.session import open_page

ALL = (*CHAPTERS, *OFFICE)


@open_page('/help')
async def help_start(me: Me | None) -> None:
    """All chapters; the reader's own role first."""
    with shell.frame('使用帮助', me=me, current='/help'):
        html.p('选择您的身份，查看操作步骤和常见问题。').classes('tz-lead')
        mine = me.role if me else Role.CANDIDATE
        with html.div().classes('tz-cards'):
            for chapter in sorted(ALL, key=lambda one: one.role != mine):
                with html.div().classes('tz-card'):
                    with html.h2().classes('tz').style('margin:0'):
                        html.a(chapter.title).props(f'href="/help/{chapter.key}"')
                    html.p(chapter.summary).classes('tz-soft')
        shell.office_phone()


@open_page('/help/{key}')
async def help_chapter(me: Me | None, key: str) -> None:
    """One chapter: steps, then questions."""
    chapter = next((one for one in ALL if one.key == key), None)
    if chapter is None:
        raise NotThere
    with shell.frame(f'使用帮助：{chapter.title}', me=me, narrow=True, current='/help'):
        html.p(chapter.summary).classes('tz-lead')
        draw_steps(chapter)
        html.h2('常见问题').classes('tz')
        for question, answer in chapter.questions:
            with html.details().classes('tz-card'):
                html.summary(question).style('font-weight:600;cursor:pointer')
                html.p(answer)
        shell.link_button('返回帮助首页', '/help')


def draw_steps(chapter: Chapter) -> None:
    """What to do, in order."""
    for title, steps in chapter.parts:
        html.h2(title).classes('tz')
        with html.ol().classes('tz-steps'):
            for step in steps:
                html.li(step)
