"""API tokens as they are stored and compared."""

from pathlib import Path

import pytest
from sqlite_utils import Database

from timeline import storage
from timeline.records.decisions import BadWords
from timeline.storage import Scope, tokens


def test_authenticate_until_revoked(db: Database) -> None:
    """A bearer token is valid until it is revoked."""
    token, secret = tokens.create(db, "Ada", Scope.WRITE)

    assert tokens.authenticate(db, secret) == token
    assert tokens.revoke(db, token.id).revoked is not None
    assert tokens.authenticate(db, secret) is None


def test_create_stores_no_secret(db: Database, tmp_path: Path) -> None:
    """The secret is not in the files of the database."""
    token, sent = tokens.create(db, "Ada", Scope.WRITE)
    db.conn.commit()
    secret = sent.removeprefix(f"tl_{token.id}_")

    written = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"Ada" in written
    assert len(secret) > 40
    assert secret.encode() not in written


def test_authenticate_refuses_wrong_secrets(db: Database) -> None:
    """A bearer token that differs in anything is not valid."""
    token, secret = tokens.create(db, "Ada", Scope.READ)

    for wrong in (
        "",
        "x",
        token.id,
        f"tl_{token.id}_",
        secret[:-1],
        f"{secret}a",
        secret.upper(),
        f"x{secret}",
        "\udcff",
    ):
        assert tokens.authenticate(db, wrong) is None


def test_create_refuses_taken_name(db: Database) -> None:
    """Two valid tokens never have one name."""
    first, _ = tokens.create(db, "Ada", Scope.READ)
    with pytest.raises(storage.TokenNameTaken):
        tokens.create(db, "Ada", Scope.WRITE)

    tokens.revoke(db, first.id)
    second, _ = tokens.create(db, "Ada", Scope.WRITE)

    assert {token.id for token in tokens.list_all(db)} == {first.id, second.id}


def test_create_checks_name_and_timeline(db: Database) -> None:
    """A token needs a printable name and a timeline that exists."""
    with pytest.raises(BadWords):
        tokens.create(db, " ", Scope.READ)
    with pytest.raises(storage.UnknownTimeline):
        tokens.create(db, "Ada", Scope.READ, "court")

    assert tokens.list_all(db) == ()


@pytest.mark.parametrize("times", [0, 2])
def test_revoke_refuses_unknown_or_revoked(times: int, db: Database) -> None:
    """Only a valid token can be revoked."""
    id = tokens.create(db, "Ada", Scope.READ)[0].id if times else "none"
    for _ in range(times - 1):
        tokens.revoke(db, id)

    with pytest.raises(storage.UnknownToken):
        tokens.revoke(db, id)


def test_scope_write_covers_read() -> None:
    """A token that may write may read."""
    assert Scope.WRITE.covers(Scope.READ)
    assert not Scope.READ.covers(Scope.WRITE)
