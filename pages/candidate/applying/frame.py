"""What is around every step: where one is, how far each step has come, the way back and on."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from fastapi.responses import RedirectResponse, Response
from nicegui import html, ui

from pages import shell
from pages.candidate.applying.steps import Step, steps_of
from pages.candidate.finding import At, found
from pages.widgets.judged import TAGS
from pages.widgets.markup import draw, tag
from pages.words import day, minute

REVIEW = Step('review', '核对并提交', '', '')
CASES = '/candidate/applications'


@contextmanager
def step_frame(at: At, key: str, title: str) -> Iterator[None]:
    """One step inside the frame of the house."""
    with shell.frame(title, me=at.me, narrow=True, current=CASES):
        draw_trail(at, title)
        if not at.card.own:
            html.p(f'您正在协助{at.card.person}办理这件申请，每一步都会记录是您办理的。').classes('tz-note')
        if at.card.is_draft:
            draw_steps(at, key)
        yield


def draw_trail(at: At, title: str) -> None:
    """The list of cases, this case, this step."""
    steps = [tag('a', '我的申请', href=CASES), tag('span', '›', aria_hidden='true')]
    steps += [
        tag('a', f'{at.card.type.label}申请', href=at.address),
        tag('span', '›', aria_hidden='true'),
        tag('span', title),
    ]
    draw(tag('nav', *steps, aria_label='当前位置', class_='tz-trail'))


def draw_steps(at: At, key: str) -> None:
    """Every step with its state; each leads there."""
    marks = [step_mark(at, step, key) for step in [*steps_of(at), REVIEW]]
    draw(tag('nav', tag('ol', *marks), aria_label='办理步骤', class_='tz-stepper'))
    kept = f'最近保存 {minute(at.card.saved_at)}，草稿保留至 {day(at.card.draft.last_day)}，可以随时离开再回来。'
    html.p(kept).classes('tz-soft tz-small').props('role=status')


def step_mark(at: At, step: Step, key: str):
    """One step of the list."""
    link = tag('a', step.title, href=f'{at.address}/{step.key}', aria_current='step' if step.key == key else None)
    return tag('li', link, tag('span', step.state, class_=f'tz-tag {TAGS.get(step.state, "")}') if step.state else '')


def next_address(at: At, key: str) -> str:
    """The next step that still asks something; the review when none does."""
    steps = steps_of(at)
    place = next((place for place, step in enumerate(steps) if step.key == key), -1)
    on = next((step for step in steps[place + 1 :] if not step.done), None)
    return f'{at.address}/{on.key if on else REVIEW.key}'


def previous_address(at: At, key: str) -> str:
    """The step before; the case before the first."""
    keys = [step.key for step in steps_of(at)]
    place = keys.index(key) if key in keys else len(keys)
    return f'{at.address}/{keys[place - 1]}' if place else at.address


async def go_on(at: At, key: str) -> None:
    """Lead on from a step that has just been saved."""
    ui.navigate.to(next_address(await found(at.me, str(at.card.id)), key))


def draw_ways(at: At, key: str, save: Callable[[], ui.button] | None = None) -> None:
    """On and back."""
    with html.nav().classes('tz-row').props('aria-label="办理步骤前后"'):
        if save:
            save()
        else:
            shell.link_button('继续', f'{at.address}/after/{key}', primary=True)
        shell.link_button('上一步', previous_address(at, key))


def only_drafts(at: At) -> Response | None:
    """What has been filed is looked at on the page of the case."""
    return None if at.card.is_draft else RedirectResponse(at.address, 303)
