"""The clock and the employer of the employers' pages."""

from tests.pages.company.conftest import at_the_sample_day, firm

__all__ = ['at_the_sample_day', 'firm']
