"""Undated mentions are read as they were stored, and one that several documents have is stored once."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from tests.storage.factories import article, at, in_year, mention, on
from timeline.analysis import UndatedMention
from timeline.dates import UNKNOWN, Masked, MonthName, MonthOfYear, When
from timeline.records import Anchor, AnchorKind, Extent, Modality, PublishedFrom, Source, Timex
from timeline.storage import documents
from timeline.storage.undated import links, mentions

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=8)
WHENS = [UNKNOWN, Masked(MonthOfYear(MonthName.MAY)).when(), on(2019, 12, 20), at(9, 30), in_year(-43)]


def undated(number: int, when: When, id: str = "ferry") -> UndatedMention:
    """The mention of the sentence of this number in an article."""
    one = mention(article(id, number + 1), number, when)
    assert one.timex is not None
    return UndatedMention(True, one.timex, one)  # noqa: FBT003 - a field of a row


def as_stored(given: UndatedMention, number: int) -> UndatedMention:
    """The undated mention as it is read back: its quote begins at 0, and its document is a placeholder."""
    one, start = given.mention, given.mention.quote.start

    def shifted(extent: Extent) -> Extent:
        return Extent(extent.start - start, extent.end - start, extent.exact)

    timex = Timex(shifted(given.timex.extent), given.timex.meaning, given.timex.lean)
    source = Source(f"\0{number}", None, None, None, PublishedFrom.UNKNOWN, None)
    stored = replace(
        one,
        id="",
        document=source,
        quote=shifted(one.quote),
        prefix="",
        suffix="",
        timex=timex,
        predicate=shifted(one.predicate),
    )
    return UndatedMention(given.depends_on_publication, timex, stored)


def store(db: Database, *given: UndatedMention, id: str = "ferry") -> None:
    documents.save(db, article(id, 3))
    mentions.replace(db, article(id, 3), given)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    when=st.sampled_from(WHENS),
    title=TEXT,
    actors=st.lists(TEXT).map(tuple),
    words=st.frozensets(TEXT),
    modality=st.sampled_from(Modality),
    value=st.none() | TEXT,
    anchor=st.builds(Anchor, st.sampled_from(AnchorKind), st.none() | TEXT),
)
def test_mention_comes_back_as_it_was_stored(db: Database, **fields: Any) -> None:
    """All that identifies an undated mention survives the JSON."""
    when, value, anchor = (fields.pop(name) for name in ("when", "value", "anchor"))
    plain = undated(1, when)
    resolution = replace(plain.mention.resolution, value=value, anchor=anchor)
    one = plain._replace(mention=replace(plain.mention, resolution=resolution, said=fields["words"], **fields))
    db.execute("DELETE FROM undated_mentions")

    store(db, one)

    [(number, read)] = mentions.take_unlinked(db, "default").items()
    assert read == as_stored(one, number)
    assert mentions.by_number(db, [number]) == {number: read}


def test_replace_stores_a_copied_mention_once(db: Database) -> None:
    """A mention that two documents have at different offsets is one, with two sources."""
    store(db, undated(0, on(2019, 12, 20)), id="one")
    shifted = undated(1, on(2019, 12, 20), "two")
    store(db, shifted._replace(mention=replace(shifted.mention, title="The ferry sailed, 0")), id="two")

    [number] = mentions.take_unlinked(db, "default")
    assert [source.id for source in links.sources_by_mention(db, [number])[number]] == ["one", "two"]


def test_mention_goes_with_its_last_document(db: Database) -> None:
    """An undated mention stays as long as one document has it."""
    store(db, undated(0, on(2019, 12, 20)), id="one")
    store(db, undated(0, on(2019, 12, 20)), id="two")

    documents.delete(db, article("one"))
    assert links.has_undated_mentions(db, "default")
    documents.delete(db, article("two"))
    assert not links.has_undated_mentions(db, "default")


@pytest.mark.parametrize("times", [1, 2])
def test_take_unlinked_gives_each_mention_once(db: Database, times: int) -> None:
    """Whatever was taken before is not given again."""
    for _ in range(times):
        store(db, undated(0, on(2019, 12, 20)))

    assert len(mentions.take_unlinked(db, "default")) == 1
    assert mentions.take_unlinked(db, "default") == {}
