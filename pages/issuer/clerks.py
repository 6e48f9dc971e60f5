"""Who may confirm identities: clerks; the others read why not. The operation decides, the page only explains."""

from nicegui import html

from models.people.rules import Duty, Me
from pages import words


def is_clerk(me: Me) -> bool:
    """Whether the acting person holds the clerk's duty here."""
    return Duty.CLERK in me.standing.duties


def tell_who_confirms(me: Me) -> None:
    """The sentence for reviewers and approvers."""
    mine = words.listed([Duty(duty).label for duty in me.standing.duties])
    html.div(
        f'身份核验和窗口建立账号由“{Duty.CLERK.label}”岗位办理，您的岗位是“{mine}”。需要办理时，请联系系统管理员分配岗位。'
    ).classes('tz-note')
