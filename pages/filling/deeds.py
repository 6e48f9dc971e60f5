"""The buttons of the forms desk and of a form: plain posts, each answered with a way on, none doing anything twice."""

from typing import Annotated

from fastapi import Form as Posted
from fastapi import Request
from fastapi.responses import RedirectResponse, Response
from nicegui import app
from starlette.exceptions import HTTPException

from documents.catalogue import FORMS
from documents.declaration import Form
from models import clock
from models.forms import operations
from models.people.queries.persons import particulars
from models.people.rules import Me
from models.records.rules import Role
from models.regulation.objection import Refused
from pages.filling.finding import answered, found, number
from pages.filling.rendering import refuse_unprintable
from pages.session import HOME, refuse_other_origins, required

AUDIENCE = {'candidate': Role.CANDIDATE, 'center': Role.CENTER}
Text = Annotated[str, Posted(max_length=60)]


def on_to(address: str) -> Response:
    """After a post, a page of its own: reloading it posts nothing."""
    return RedirectResponse(address, 303)


async def poster(request: Request) -> Me:
    """Who pressed a button of ours."""
    refuse_other_origins(request)
    return await required(request)


@app.post('/forms', include_in_schema=False)
async def begin(request: Request, form: Text, token: Text) -> Response:
    """Begin a draft, prefilled with what is known; the same button twice begins one."""
    me = await poster(request)
    declared = FORMS.get(form)
    if declared is None or AUDIENCE[declared.audience] != me.role:
        raise HTTPException(404, '没有这种表，或当前身份不能填写')
    with answered():
        known = await known_answers(me, declared)
        draft = await operations.begin(me.actor, declared, known=known, begun_by=token, now=clock.now())
    return on_to(f'/forms/{draft}')


async def known_answers(me: Me, form: Form) -> dict[str, str]:
    """What need not be asked again."""
    assert me.person_id is not None
    known = await particulars(me.person_id, me.standing.organisation_id)
    return {key: known[field.prefill] for key, field in form.fields.items() if known.get(field.prefill)}


@app.post('/forms/{form_id}/finish', include_in_schema=False)
async def finish(form_id: str, request: Request) -> Response:
    """Freeze a complete form; anything in its way leads back to the review page, which names it."""
    me = await poster(request)
    with answered():
        at = await found(me, form_id)
        try:
            await refuse_unprintable(at)
            await operations.finish(me.actor, at.card.id, at.form, now=clock.now())
        except Refused:
            return on_to(f'{at.address}/review?tried=1')
    return on_to(at.address)


@app.post('/forms/{form_id}/copy', include_in_schema=False)
async def copy(form_id: str, request: Request, token: Text) -> Response:
    """Begin a new draft from a form filled in before."""
    me = await poster(request)
    with answered():
        at = await found(me, form_id)
        draft = await operations.copy(me.actor, at.card.id, at.form, begun_by=token, now=clock.now())
    return on_to(f'/forms/{draft}')


@app.post('/forms/{form_id}/discard', include_in_schema=False)
async def discard(form_id: str, request: Request) -> Response:
    """Delete a draft; the desk offers the way back."""
    me = await poster(request)
    with answered():
        draft = number(form_id)
        await operations.discard(me.actor, draft, now=clock.now())
    return on_to(f'{HOME[me.role]}/forms?discarded={draft}')


@app.post('/forms/{form_id}/restore', include_in_schema=False)
async def restore(form_id: str, request: Request) -> Response:
    """Bring a deleted draft back."""
    me = await poster(request)
    with answered():
        await operations.restore(me.actor, number(form_id), now=clock.now())
    return on_to(f'{HOME[me.role]}/forms')
