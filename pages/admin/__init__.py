"""The administrator's pages; their order in the menu stands here."""

from models.records.rules import Role
from pages.shell import menu

for _label, _path in (
    ('人员', '/admin/people'),
    ('单位', '/admin/organisations'),
    ('岗位', '/admin/staff'),
    ('会话', '/admin/sessions'),
    ('操作日志', '/admin/events'),
    ('地区规则', '/admin/rules'),
    ('规则修改', '/admin/rules/proposals'),
    ('消息网关', '/admin/gateways'),
    ('规则试算', '/rules/try'),
):
    menu(_label, _path, Role.ADMIN)
