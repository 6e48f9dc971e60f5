"""The rules of applications as they are asked from outside."""

from models.applications.questions import examination, office, timing, who

RULES = (*who.RULES, *office.RULES, *timing.RULES, *examination.RULES)
