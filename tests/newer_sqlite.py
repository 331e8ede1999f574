"""A pytest plugin: tests run on the SQLite that the wheel `pysqlite3` brings, where Python was built with an older one.

`python -m pytest -p tests.newer_sqlite tests/storage`, in an environment that has the wheel.
"""

import sys

import pysqlite3
import pysqlite3.dbapi2

sys.modules["sqlite3"] = pysqlite3
sys.modules["sqlite3.dbapi2"] = pysqlite3.dbapi2


def pytest_report_header() -> str:
    return f"SQLite {pysqlite3.sqlite_version}"
