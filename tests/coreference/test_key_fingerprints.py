"""The numbers under which blocking keys are stored."""

from timeline.coreference import fingerprint, fingerprints


def test_fingerprints_depend_on_the_timeline() -> None:
    keys = [("day", "2015-05-01", "ferri", ""), ("day", "2015-05-02", "sail", "")]

    assert len(fingerprints("default", keys)) == len(keys)
    assert fingerprints("default", keys).isdisjoint(fingerprints("another", keys))


def test_fingerprint_is_the_stored_one() -> None:
    """Stored keys stay valid: a change of the numbers needs a migration."""
    assert fingerprint("default", ("day", "2015-05-01", "ferri", "")) == 818161987502840014
