"""使用帮助: for each role, for people who never saw the program. The words stand in chapters/, one file per reader."""

from nicegui import html

from models.people.rules import Me
from models.records.rules import Role
from models.regulation.objection import NotThere
from pages import shell
from pages.public.chapters import CHAPTERS
from pages.public.chapters.chapter import Chapter
from pages.session import open_page

FEW = 3
"""So many parts are seen without a list of them."""


@open_page('/help')
async def help_start(me: Me | None) -> None:
    """All chapters; the reader's own role first."""
    with shell.frame('使用帮助', me=me, current='/help'):
        html.p('选择您的身份，查看操作步骤和常见问题。').classes('tz-lead')
        mine = me.role if me else Role.CANDIDATE
        with html.div().classes('tz-cards'):
            for chapter in sorted(CHAPTERS, key=lambda one: one.role != mine):
                with html.div().classes('tz-card'):
                    with html.h2().classes('tz').style('margin:0'):
                        html.a(chapter.title).props(f'href="/help/{chapter.key}"')
                    html.p(chapter.summary).classes('tz-soft')
        shell.office_phone()


@open_page('/help/{key}')
async def help_chapter(me: Me | None, key: str) -> None:
    """One chapter: what is in it, steps, then questions."""
    chapter = next((one for one in CHAPTERS if one.key == key), None)
    if chapter is None:
        raise NotThere
    with shell.frame(f'使用帮助：{chapter.title}', me=me, narrow=True, current='/help'):
        html.p(chapter.summary).classes('tz-lead')
        if len(chapter.parts) > FEW:
            draw_contents(chapter)
        draw_steps(chapter)
        html.h2('常见问题').classes('tz').props('id=questions')
        for question, answer in chapter.questions:
            with html.details().classes('tz-card'):
                html.summary(question).style('font-weight:600;cursor:pointer')
                html.p(answer)
        shell.link_button('返回帮助首页', '/help')


def draw_contents(chapter: Chapter) -> None:
    """Every part, each a way to it."""
    with html.nav().classes('tz-card').props('aria-label="本章内容"'), html.div().classes('tz-row'):
        for place, (title, _) in enumerate(chapter.parts, 1):
            html.a(title).props(f'href="#part-{place}"')
        html.a('常见问题').props('href="#questions"')


def draw_steps(chapter: Chapter) -> None:
    """What to do, in order."""
    for place, (title, steps) in enumerate(chapter.parts, 1):
        html.h2(title).classes('tz').props(f'id=part-{place}')
        with html.ol().classes('tz-steps'):
            for step in steps:
                html.li(step)
