"""Package resources: the folders of the migrations and of the seeds.

In a checkout they are beside the package; a wheel has them inside it (`force-include` in pyproject.toml).
"""

from pathlib import Path

__all__ = ["migrations", "seeds"]

_PACKAGE = Path(__file__).parent


def migrations() -> Path:
    """The folder of `migrations.py`."""
    return _folder("migrations")


def seeds() -> Path:
    """The folder of the demo articles."""
    return _folder("seeds")


def _folder(name: str) -> Path:
    packaged = _PACKAGE / f"_{name}"
    return packaged if packaged.is_dir() else _PACKAGE.parent / name
