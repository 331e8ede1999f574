"""A pytest plugin that runs tests with the SQLite of the wheel `pysqlite3`, whatever Python was built with.

`python -m pytest -p tests.newer_sqlite tests/storage`, in an environment with the wheel.
"""

import sys

import pysqlite3
import pysqlite3.dbapi2

sys.modules["sqlite3"] = pysqlite3
sys.modules["sqlite3.dbapi2"] = pysqlite3.dbapi2


def pytest_report_header() -> str:
    return f"SQLite {pysqlite3.sqlite_version}"
