"""Numbers of applications and papers: one series per year and kind, without gaps."""

from datetime import date

from models.records.operations import next_number

PAPER_WORDS = {
    'correction_notice': '特设补',
    'acceptance_notice': '特设受',
    'non_acceptance': '特设不受',
    'grant': '特设准',
    'refusal': '特设不准',
    'revocation': '特设撤',
    'service_receipt': '特设送',
}
"""The word before the year, by the key of the paper's declaration."""


async def application_number(day: date) -> str:
    """The next application of that year, as in 2026-000123; asked inside the transaction that files it."""
    return f'{day.year}-{await next_number(f"application-{day.year}"):06d}'


async def paper_number(key: str, day: date) -> str:
    """The next paper of that kind and year, as in 特设补〔2026〕第0001号; asked inside the transaction that issues it."""
    taken = await next_number(f'paper-{key}-{day.year}')
    return f'{PAPER_WORDS[key]}〔{day.year}〕第{taken:04d}号'
