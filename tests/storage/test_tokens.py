"""Who may, as the database keeps it."""

from pathlib import Path

import pytest
from sqlite_utils import Database

from timeline import storage
from timeline.records.decisions import BadWords
from timeline.storage import Scope, tokens


def test_a_token_is_found_by_its_secret_as_long_as_it_holds(db: Database) -> None:
    token, secret = tokens.create(db, "Ada", Scope.WRITE)

    assert tokens.authenticate(db, secret) == token
    assert tokens.revoke(db, token.id).revoked is not None
    assert tokens.authenticate(db, secret) is None


def test_a_secret_is_in_no_file(db: Database, tmp_path: Path) -> None:
    token, sent = tokens.create(db, "Ada", Scope.WRITE)
    db.conn.commit()
    secret = sent.removeprefix(f"tl_{token.id}_")

    written = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"Ada" in written
    assert len(secret) > 40
    assert secret.encode() not in written


def test_what_is_nearly_a_secret_is_none(db: Database) -> None:
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


def test_two_that_hold_never_sign_alike(db: Database) -> None:
    first, _ = tokens.create(db, "Ada", Scope.READ)
    with pytest.raises(storage.TokenNameTaken):
        tokens.create(db, "Ada", Scope.WRITE)

    tokens.revoke(db, first.id)
    second, _ = tokens.create(db, "Ada", Scope.WRITE)

    assert {token.id for token in tokens.list_all(db)} == {first.id, second.id}


def test_a_token_has_a_name_for_people_and_a_timeline_that_is_there(db: Database) -> None:
    with pytest.raises(BadWords):
        tokens.create(db, " ", Scope.READ)
    with pytest.raises(storage.UnknownTimeline):
        tokens.create(db, "Ada", Scope.READ, "court")

    assert tokens.list_all(db) == ()


@pytest.mark.parametrize("times", [0, 2])
def test_a_token_is_revoked_once(times: int, db: Database) -> None:
    id = tokens.create(db, "Ada", Scope.READ)[0].id if times else "none"
    for _ in range(times - 1):
        tokens.revoke(db, id)

    with pytest.raises(storage.UnknownToken):
        tokens.revoke(db, id)


def test_who_may_write_may_read() -> None:
    assert Scope.WRITE.covers(Scope.READ)
    assert not Scope.READ.covers(Scope.WRITE)
