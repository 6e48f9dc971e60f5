"""The issuing office's pages; their order in the menu stands here."""

from models.records.rules import Role
from pages.shell import menu

menu('申请办理', '/issuer/cases', Role.ISSUER)
menu('证书登记册', '/issuer/register', Role.ISSUER)
menu('聘用情况', '/issuer/employment', Role.ISSUER)
menu('办理统计', '/issuer/figures', Role.ISSUER)
menu('身份核验', '/issuer/identity', Role.ISSUER)
menu('规则试算', '/rules/try', Role.ISSUER)
menu('规则修改', '/admin/rules/proposals', Role.ISSUER)
