"""Synthetic databases of many events, made without reading articles, so that a million events take minutes.

A thousand documents of ten events each are made as values; further ones are copies of them in the database, each copy
shifted by some days. Sentences are of random words: one word is in nearly all sentences, most are in few. One event in
fifty has each of the properties that filters ask for, so that ten thousand events have a full page of them as a million
have: possible, in conflict, hidden, of a decade, without a year, or with a certain actor. One event in a thousand is
negated, of a century, undated, or with another actor. Importances are uniformly distributed.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from benchmarks.prose import surname
from timeline import storage
from timeline.analysis import Analysis, BlockingKeys, KeyedMention
from timeline.dates import UNKNOWN, Day, DayName, Period, Span, Unit, Weekday, When
from timeline.meanings.operators import Bare
from timeline.records import (
    Anchor,
    AnchorKind,
    ConflictSide,
    DatedTimex,
    Document,
    Event,
    Extent,
    Mention,
    Modality,
    PublishedFrom,
    Resolution,
    Source,
    Timex,
)
from timeline.records.stored_reason import StoredReason
from timeline.serialization import event_json
from timeline.storage import analyses, documents, event_json_cache, events, recluster_scope

if TYPE_CHECKING:
    from pathlib import Path

    from sqlite_utils import Database

__all__ = ["COMMON", "FREQUENT", "RARE", "SELDOM", "make"]

OF_A_DOCUMENT = 10
SEED = 10_000
FIRST = Day(1990, 1, 1)
DAYS = 12_000
_CACHE = -4_000_000
"""SQLite's `cache_size`, in kibibytes, which are negative: pages that are written again stay in memory."""
RARE, SELDOM, FREQUENT, COMMON = "quicksilver", "lantern", "harbour", "ministry"
"""Words in one sentence of a thousand, one of fifty, one of ten, and in nearly all."""


def make(path: Path, count: int) -> None:
    """Writes a database of `count` events: fewer than 10,000, or a multiple of 10,000."""
    storage.migrate(path)
    db = storage.open_database(path)
    for pragma in ("journal_mode = OFF", "synchronous = OFF", f"cache_size = {_CACHE}"):
        db.execute(f"PRAGMA {pragma}")
    rng = Random(0)  # noqa: S311 - no secret
    with storage.transaction(db):
        for number in range(min(count, SEED) // OF_A_DOCUMENT):
            _save(db, _document(rng, number), rng)
        db.execute("UPDATE events SET hidden = 1 WHERE number % 50 = 16")
        db.execute("UPDATE events SET ordering = ''")
        event_json_cache.refresh(db, event_json)
    for copy in range(1, count // SEED):
        with storage.transaction(db):
            for statement in _COPIES:
                db.execute(statement, {"copy": copy, "shift": rng.randrange(-DAYS, DAYS), "most": SEED})
    storage.mark_fresh(db)
    db.conn.commit()
    db.execute("PRAGMA journal_mode = WAL")
    db.close()


NO_KEYS = BlockingKeys(None, frozenset(), frozenset(), frozenset())


def _document(rng: Random, number: int) -> Document:
    text = "\n".join(_sentence(rng, OF_A_DOCUMENT * number + n) for n in range(OF_A_DOCUMENT))
    day = FIRST + rng.randrange(DAYS)
    source = Source(f"heap-{number}", f"{number}.txt", text.partition("\n")[0], day, PublishedFrom.GIVEN, None)
    return Document(source, "default", "en", text)


def _sentence(rng: Random, number: int) -> str:
    words = [surname(rng) for _ in range(14)]
    rare = RARE if number % 1_000 == 7 else SELDOM if number % 50 == 17 else FREQUENT if number % 10 == 3 else "Friday"
    common = COMMON if number % 20 else "cabinet"
    return f"{' '.join(words[:4])} told the {common} of {' '.join(words[4:9])} {rare} on Friday {' '.join(words[9:])}."


def _save(db: Database, document: Document, rng: Random) -> None:
    reported = [_mention(document, n, rng) for n in range(OF_A_DOCUMENT)]
    documents.save(db, document)
    dated = tuple(DatedTimex(one.timex, one.resolution) for one in reported if one.timex is not None)
    dirty = analyses.replace(db, document, Analysis(dated, tuple(KeyedMention(one, NO_KEYS) for one in reported)))
    by_number = {number: keyed.mention for number, keyed in dirty.new.items()}
    scope = recluster_scope.ReclusterScope(document.timeline, by_number, frozenset())
    first = OF_A_DOCUMENT * int(document.source.id.removeprefix("heap-"))
    events.replace(db, scope, [_event(one, first + n) for n, one in enumerate(reported)])


def _mention(document: Document, n: int, rng: Random) -> Mention:
    quote = document.text.split("\n")[n]
    start = document.text.index(quote)
    friday, verb = start + quote.index("Friday"), start + quote.index("told")
    when = _when(rng, OF_A_DOCUMENT * int(document.source.id.removeprefix("heap-")) + n)
    actor = f"{surname(rng)} {surname(rng)}" if n else "Ada Lindqvist"
    return Mention(
        id=f"{document.source.id}-{n}",
        document=document.source,
        quote=Extent.of(document.text, start, start + len(quote)),
        prefix=document.text[max(0, start - 32) : start],
        suffix=document.text[start + len(quote) : start + len(quote) + 32],
        timex=Timex(Extent.of(document.text, friday, friday + 6), Bare(Weekday(DayName.FRIDAY))),
        resolution=Resolution(
            when, when.edtf, None, Anchor(AnchorKind.PUBLICATION, "2020-01-01"), StoredReason(f"by hand, {n}")
        ),
        predicate=Extent.of(document.text, verb, verb + 4),
        title=quote[:80],
        modality=Modality.OCCURRED,
        actors=(actor, *(name for word, name in _ACTOR_BY_WORD.items() if word in quote)),
        places=(),
        words=frozenset(quote.split()),
        said=frozenset(),
    )


_ACTOR_BY_WORD = {RARE: "Rare Bird", SELDOM: "Seldom Seen"}


def _when(rng: Random, number: int) -> When:
    day = FIRST + rng.randrange(DAYS)
    match number % 1_000, number % 50:
        case 1, _:
            return Span.of(Unit.CENTURY.holding(day)).when()
        case 2, _:
            return UNKNOWN
        case _, 11:
            return Span.of(Unit.DECADE.holding(day)).when()
        case _, 12:
            return When("XXXX-05-08", None, None, Unit.DAY, approximate=False, uncertain=False)
    unit = Unit.MONTH if number % 20 == 5 else Unit.YEAR if number % 20 == 6 else Unit.DAY
    return Span.of(Period(Unit.DAY, day) if unit is Unit.DAY else unit.holding(day)).when()


def _event(mention: Mention, number: int) -> Event:
    return Event(
        id=f"e{number}",
        timeline="default",
        title=mention.title,
        when=mention.resolution.when,
        modality=_modality(number),
        conflict=(ConflictSide("2020", (0,)), ConflictSide("2021", (0,))) if number % 50 == 14 else (),
        importance=(number * 7919 % SEED) / SEED,
        actors=mention.actors,
        places=mention.places,
        mentions=(mention,),
    )


def _modality(number: int) -> Modality:
    if number % 1_000 == 3:
        return Modality.NEGATED
    return Modality.POSSIBLE if number % 50 == 19 else Modality.EXPECTED if number % 5 == 0 else Modality.OCCURRED


def _copied(table: str, columns: dict[str, str]) -> str:
    """The SQL that copies rows of a table; the columns are given with the expressions of their new values."""
    return f"INSERT INTO {table} ({', '.join(columns)}) SELECT {', '.join(columns.values())} FROM {table}"  # noqa: S608 - our own names


def _same(names: str) -> dict[str, str]:
    return {name: name for name in names.split()}


_DOCUMENTS = f"{SEED // OF_A_DOCUMENT}"
_ID = "id || '-' || :copy"
_NUMBER = {"number": "number + :copy * :most"}
_COPIES = (
    _copied(
        "documents",
        {"number": f"number + :copy * {_DOCUMENTS}", "id": _ID, "published": "published + :shift"}
        | _same("timeline name title url language published_from text"),
    )
    + f" WHERE number <= {_DOCUMENTS}",
    _copied(
        "timexes",
        _NUMBER
        | {"document": f"document + :copy * {_DOCUMENTS}", "earliest": "earliest + :shift"}
        | {"latest": "latest + :shift"}
        | _same("start exact meaning lean edtf precision approximate uncertain value mod anchor anchor_value why")
        | _same("depends_on_publication"),
    )
    + " WHERE number <= :most",
    _copied(
        "mentions",
        _NUMBER
        | {"document": f"document + :copy * {_DOCUMENTS}", "timex": "timex + :copy * :most", "id": _ID}
        | _same("quote_start quote prefix suffix predicate_start predicate title modality actors places words said"),
    )
    + " WHERE number <= :most",
    _copied(
        "events",
        _NUMBER
        | {"id": _ID, "earliest": "earliest + :shift", "latest": "latest + :shift"}
        | {"sort_place": "sort_place || '-' || :copy"}
        | _same("timeline title edtf precision approximate uncertain dated_by modality conflict importance actors")
        | _same("places merged hidden decided ordering"),
    )
    + " WHERE number <= :most",
    (
        "INSERT INTO event_mentions (event, position, mention) SELECT number, position, mention + :copy * :most "
        "FROM event_mentions JOIN events ON number = event + :copy * :most WHERE event <= :most "
        "ORDER BY fulltext_key, mention"
    ),
    (
        "UPDATE event_json_cache AS copied SET json = (SELECT json_set(first.json, '$.id', e.id) "
        "FROM event_json_cache AS first, events AS e "
        "WHERE first.event = copied.event - :copy * :most AND e.number = copied.event) "
        "WHERE event > :copy * :most AND event <= (:copy + 1) * :most"
    ),
)
