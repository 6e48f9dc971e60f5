"""Nothing is left out in silence. Browser tests have a process of their own; on TZT_LEAVE_NOTHING_OUT=1 a skip fails.

The simulated user and Playwright cannot share a process, so `tests/browser` is collected only when it is named:
`python -m pytest tests/browser`. `tests/test_other_processes.py` does that as part of every whole run; whoever starts the
other processes himself sets TZT_TEST_ONE_PROCESS=1.
"""

import os
import shutil
from collections.abc import Generator
from pathlib import Path

import pytest

BROWSER = Path(__file__).parent / 'browser'
GIVEN = 'TZT_TEST_CHROMIUM'
NAMES = ('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable')
HOW_TO_GET_IT = f'Chromium: apt-get install chromium, or name its program in {GIVEN}=/…/chrome'


def chromium() -> str | None:
    """Find the browser's program."""
    return os.environ.get(GIVEN) or next(filter(None, map(shutil.which, NAMES)), None)


def strict() -> bool:
    return os.environ.get('TZT_LEAVE_NOTHING_OUT') == '1'


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    if collection_path != BROWSER:
        return None
    named = (config.invocation_params.dir / argument.split('::')[0] for argument in config.args)
    return None if any(path.resolve().is_relative_to(BROWSER) for path in named) else True


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line('markers', 'other_process: starts another process of tests')


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if os.environ.get('TZT_TEST_ONE_PROCESS') == '1':
        dropped = [item for item in items if item.get_closest_marker('other_process')]
        config.hook.pytest_deselected(items=dropped)
        items[:] = [item for item in items if item not in dropped]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if strict() and report.skipped and not hasattr(report, 'wasxfail'):
        report.outcome = 'failed'
        report.longrepr = f'left out: {report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr}'
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say at the end what was left out, and how to get it, even on a quiet run."""
    for report in terminalreporter.stats.get('skipped', []):
        if isinstance(report.longrepr, tuple):
            terminalreporter.write_line(f'LEFT OUT {report.nodeid}: {report.longrepr[2].removeprefix("Skipped: ")}')
