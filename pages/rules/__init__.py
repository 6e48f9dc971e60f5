"""Rules, asked by staff of any role."""

from models.records.rules import Role
from pages.shell import menu

menu('规则试算', '/rules/try', Role.CENTER)
