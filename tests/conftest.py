"""Fixtures, options and the summary line that all test packages share."""

import os
from pathlib import Path

import pytest
from hypothesis import settings
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

from timeline import pipeline, readers, resources, storage
from timeline.readers import files as file_readers

collect_ignore = ["newer_sqlite.py"]  # a plugin that needs a wheel of its own

# A slow machine is no failure, and in CI the same code always gives the same result.
settings.register_profile("timeline", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("timeline")


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the articles of `seeds/`, as `timeline serve --demo` makes it. Tests only read it."""
    path = tmp_path_factory.mktemp("demo") / "timeline.db"
    storage.migrate(path)
    db = storage.open_database(path)
    pipeline.add(db, file_readers.read_paths([resources.seeds()], readers.IngestDefaults("default")))
    db.close()
    return path


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Deselect the tests marked `corpora(path)` whose path does not exist: texts that are not in the repository."""
    missing = [item for item in items if any(not mark.args[0].exists() for mark in item.iter_markers("corpora"))]
    if missing:
        config.hook.pytest_deselected(items=missing)
        items[:] = [item for item in items if item not in missing]


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int | None:
    """Run single files in one process, which starts faster; None leaves the number to pytest-xdist."""
    are_files = [Path(argument.partition("::")[0]).suffix == ".py" for argument in config.args]
    return 0 if all(are_files) else None


class _ByFile(LoadScopeScheduling):  # type: ignore[misc]  # it comes without types
    """Runs the tests of a file in one process, and all browser tests in one: two browsers at once slow each other."""

    def _split_scope(self, nodeid: str) -> str:
        return "tests/browser" if nodeid.startswith("tests/browser/") else nodeid.partition("::")[0]


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadScopeScheduling:
    """Distribute tests to processes by file."""
    return _ByFile(config, log)


def pytest_report_teststatus(report: pytest.CollectReport | pytest.TestReport) -> tuple[str, str, str] | None:
    """Count skipped browser tests as "not tested", without a letter and a line for each of them."""
    lacks_browser = report.skipped and report.nodeid.startswith("tests/browser/")
    return ("not tested", "", "") if lacks_browser else None


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what was not tested without a browser, and how to get one."""
    untested = terminalreporter.stats.get("not tested", [])
    if untested:
        terminalreporter.write_line(
            f"NOT TESTED: the page and the widget ({len(untested)} browser tests): no Chromium on this machine. "
            "Install Chromium or Chrome; on Debian, `.ci/run machine` does it.",
            red=True,
            bold=True,
        )
