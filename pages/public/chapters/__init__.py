"""The words of 使用帮助: one file per reader. A new page in the menu is named in the chapter of its role."""

from pages.public.chapters.admin import ADMIN
from pages.public.chapters.approver import APPROVER
from pages.public.chapters.candidate import CANDIDATE
from pages.public.chapters.center import CENTER
from pages.public.chapters.clerk import CLERK
from pages.public.chapters.delegate import DELEGATE
from pages.public.chapters.employer import EMPLOYER
from pages.public.chapters.everybody import EVERYBODY
from pages.public.chapters.issuer import ISSUER
from pages.public.chapters.reviewer import REVIEWER

OFFICE = (ISSUER, CLERK, REVIEWER, APPROVER)
"""The issuing office's: what all share, then one for each duty."""
CHAPTERS = (CANDIDATE, EMPLOYER, DELEGATE, EVERYBODY, CENTER, *OFFICE, ADMIN)
