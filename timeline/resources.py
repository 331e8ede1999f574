"""Where the data that comes with the program lies: the migrations and the seeds. Knows paths, not what is in the files.

A checkout keeps these folders beside the package, a wheel carries them inside it (`force-include` in pyproject.toml).
"""

from pathlib import Path

__all__ = ["migrations", "seeds"]

_PACKAGE = Path(__file__).parent


def migrations() -> Path:
    """The folder of `migrations.py`."""
    return _folder("migrations")


def seeds() -> Path:
    """The folder of the articles of the demonstration."""
    return _folder("seeds")


def _folder(name: str) -> Path:
    packed = _PACKAGE / f"_{name}"
    return packed if packed.is_dir() else _PACKAGE.parent / name
