"""The schema of the database. A migration that was released is never edited: append another.

Days are stored as their number (`Day.number`), which sorts before Christ as after 9999; undated is NULL. `timelines`,
`documents`, `publication_overrides`, `decisions` and their log, `tokens` and `idempotent_responses` are the truth. All
other tables are derived from them and can be rebuilt.

The tables are in the order of the pipeline: documents, text analysis, coreference, events, order, search, undated
documents; then what people decided, and access. Names of triggers begin with the table that they write to.
"""

from sqlite_utils import Database, Migrations

from timeline.storage.schema import DURATION_BUCKET_SQL, FULLTEXT_KEY_SQL, MAX_SORT_KEY, SHOWN_BY_SQL, STATUS_SQL

timeline = Migrations("timeline")

SUPERSEDED = (
    "documents",
    "timexes_and_mentions",
    "events",
    "mentions_without_a_timex",
    "links",
    "decisions",
    "what_tells_the_day",
    "merged",
    "mentions_that_nothing_dates",
    "order",
    "written",
    "waiting",
    "traces_side_by_side",
    "finding",
    "told",
    "tokens",
    "answers",
    "told_of_the_same_source",
    "spread",
    "clocks",
    "words_in_order",
    "asked_in_order",
)
"""Names of the migrations that led to the first schema; a database that has any of them is brought over by `schema`."""


@timeline()
def schema(db: Database) -> None:
    """Creates the tables; what a database of an earlier version has decided and collected is brought over."""
    old = _set_aside(db)
    for script in (_DOCUMENTS, _TEXT_ANALYSIS, _COREFERENCE, _EVENTS, _FILTERS, _FULLTEXT, _JSON_CACHE):
        db.executescript(script)
    for script in (_UNDATED, _DATING_BACKLOG, _DECISIONS, _ACCESS):
        db.executescript(script)
    if old:
        _bring_over(db, old)
    else:
        db.execute("INSERT INTO timelines (name) VALUES ('default')")


@timeline()
def analysis_failures(db: Database) -> None:
    """Creates the table of the documents whose analysis failed, with the reason. Derived, like what is analysed."""
    db.executescript(_ANALYSIS_FAILURES)


@timeline()
def document_keywords(db: Database) -> None:
    """Creates the table of the keywords of each document. Derived, like what is analysed."""
    db.executescript(_DOCUMENT_KEYWORDS)


@timeline()
def entities(db: Database) -> None:
    """Creates the tables of entities and their names, and the index of actors anew, by entity. All are derived."""
    db.executescript(_ENTITIES)


@timeline()
def mention_roles(db: Database) -> None:
    """Adds the role of a mention in its sentence. Mentions that were extracted before count as main ones."""
    db.execute("ALTER TABLE mentions ADD COLUMN role TEXT NOT NULL DEFAULT 'main'")


@timeline()
def mention_periods(db: Database) -> None:
    """Adds the period (EDTF) of a mention without a timex that another event dates to more than a day."""
    db.execute("ALTER TABLE mentions ADD COLUMN period TEXT CHECK (period IS NULL OR day IS NULL)")


@timeline()
def actor_kinds(db: Database) -> None:
    """Creates the table of the kinds that each document shows of its actors. Derived, like what is analysed."""
    db.executescript(_ACTOR_KINDS)


_KEPT_TABLES = {
    "timelines": "timelines",
    "documents": "documents",
    "redatings": "publication_overrides",
    "decisions": "decisions",
    "decided_mentions": "decided_mentions",
    "decision_log": "decision_log",
    "tokens": "tokens",
    "answers": "idempotent_responses",
}
"""The tables that are the truth, by their superseded names; a table comes after those that it refers to."""
_RENAMED_COLUMNS = {
    ("decisions", "told"): "payload",
    ("decision_log", "told"): "payload",
    ("answers", "request"): "request_digest",
    ("answers", "at"): "stored_at",
}
"""Columns of these tables that have another name now, by their superseded tables and names."""
_DERIVED_TABLES = (
    *("mentions_fts", "said", "told", "event_actors", "waiting", "undated", "dated_ties", "ties", "telling_traces"),
    *("told_in", "tellings", "inferences", "relations", "links", "traces", "event_mentions", "events", "mentions"),
    "timexes",
)
"""The derived tables of the superseded schemas; a table comes before those that it refers to."""


def _set_aside(db: Database) -> list[str]:
    """Renames the kept tables of a superseded schema and drops its others; returns the superseded names of the kept.

    A database that has only some of the superseded migrations lacks tables or columns: it is read as far as it goes.
    """
    applied = {name for (name,) in db.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = 'timeline'")}
    if not applied.intersection(SUPERSEDED):
        return []
    ours = {*_KEPT_TABLES, *_DERIVED_TABLES, "said_words"}
    rows = db.execute(
        "SELECT type, name, tbl_name FROM sqlite_master WHERE type IN ('trigger', 'view', 'index') AND sql IS NOT NULL "
        "ORDER BY type = 'view'"
    )
    for kind, name, table in rows.fetchall():
        if table in ours:
            db.execute(f"DROP {kind} {name}")
    for name in _DERIVED_TABLES:
        db.execute(f"DROP TABLE IF EXISTS {name}")
    old = [name for name in _KEPT_TABLES if db.table(name).exists()]
    for name in old:
        db.execute(f"ALTER TABLE {name} RENAME TO old_{name}")
    return old


def _bring_over(db: Database, old: list[str]) -> None:
    """Copies the rows that were set aside and drops their tables.

    `user_version` 0 says that what is derived is stale, so that `pipeline.upgrade` rebuilds it.
    """
    for name in old:
        columns = [column for _, column, *_ in db.execute(f"PRAGMA table_info(old_{name})")]
        sources = ", ".join(columns)
        targets = ", ".join(_RENAMED_COLUMNS.get((name, column), column) for column in columns)
        db.execute(f"INSERT INTO {_KEPT_TABLES[name]} ({targets}) SELECT {sources} FROM old_{name}")
    for name in reversed(old):
        db.execute(f"DROP TABLE old_{name}")
    db.execute("DELETE FROM _sqlite_migrations WHERE migration_set = 'timeline'")
    db.execute("PRAGMA user_version = 0")


# The text stands last, so that a row is read without it.
_DOCUMENTS = f"""
    CREATE TABLE timelines (
        name TEXT PRIMARY KEY NOT NULL,
        added TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
    ) WITHOUT ROWID;
    CREATE TABLE documents (
        number INTEGER PRIMARY KEY,
        timeline TEXT NOT NULL REFERENCES timelines (name) ON DELETE CASCADE,
        id TEXT NOT NULL,
        name TEXT,
        title TEXT,
        url TEXT,
        language TEXT NOT NULL,
        published INTEGER,
        published_from TEXT NOT NULL,
        published_by TEXT,
        added TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
        published_key INTEGER AS (coalesce(published, {MAX_SORT_KEY})),
        text TEXT NOT NULL,
        UNIQUE (id, timeline)
    );
    CREATE INDEX documents_by_publication ON documents (timeline, published_key, id);
    -- The documents of which a person has said the publication day, or that it is not known.
    CREATE TABLE publication_overrides (
        document INTEGER PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE
    );
"""

# A mention without a timex has an anchor and a reason of its own, and a day where one dates it. `quote` and `predicate`
# are spans of the text; `words` are stems, `said` the quotations.
_TEXT_ANALYSIS = """
    CREATE TABLE timexes (
        number INTEGER PRIMARY KEY,
        document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
        start INTEGER NOT NULL,
        exact TEXT NOT NULL,
        meaning TEXT NOT NULL,
        lean TEXT NOT NULL,
        edtf TEXT,
        earliest INTEGER,
        latest INTEGER,
        precision TEXT,
        approximate INTEGER NOT NULL,
        uncertain INTEGER NOT NULL,
        value TEXT,
        mod TEXT,
        anchor TEXT NOT NULL,
        anchor_value TEXT,
        why TEXT NOT NULL,
        depends_on_publication INTEGER NOT NULL,
        UNIQUE (document, start)
    );
    CREATE TABLE mentions (
        number INTEGER PRIMARY KEY,
        document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
        timex INTEGER REFERENCES timexes (number) ON DELETE CASCADE,
        day INTEGER,
        anchor TEXT,
        why TEXT,
        id TEXT NOT NULL,
        quote_start INTEGER NOT NULL,
        quote TEXT NOT NULL,
        prefix TEXT NOT NULL,
        suffix TEXT NOT NULL,
        predicate_start INTEGER NOT NULL,
        predicate TEXT NOT NULL,
        title TEXT NOT NULL,
        modality TEXT NOT NULL,
        actors TEXT NOT NULL,
        places TEXT NOT NULL,
        words TEXT NOT NULL,
        said TEXT NOT NULL,
        UNIQUE (document, id),
        CHECK ((timex IS NULL) = (anchor IS NOT NULL AND why IS NOT NULL)),
        CHECK (timex IS NULL OR day IS NULL)
    );
    CREATE INDEX mentions_by_timex ON mentions (timex);
    CREATE INDEX mentions_by_id ON mentions (id);
    -- Temporal relations of the mentions of one text, with the words that signal them.
    CREATE TABLE relations (
        number INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        one INTEGER NOT NULL REFERENCES mentions (number) ON DELETE CASCADE,
        other INTEGER NOT NULL REFERENCES mentions (number) ON DELETE CASCADE,
        start INTEGER NOT NULL,
        words TEXT NOT NULL,
        why TEXT NOT NULL
    );
    CREATE INDEX relations_by_one ON relations (one);
    CREATE INDEX relations_by_other ON relations (other);
"""

# Candidates for a link share a blocking key, of which a fingerprint is stored. A link holds both ways.
_COREFERENCE = """
    CREATE TABLE blocking_keys (
        key INTEGER NOT NULL,
        mention INTEGER NOT NULL REFERENCES mentions (number) ON DELETE CASCADE,
        PRIMARY KEY (key, mention)
    ) WITHOUT ROWID;
    CREATE INDEX blocking_keys_by_mention ON blocking_keys (mention);
    CREATE TABLE coreference_links (
        mention INTEGER NOT NULL REFERENCES mentions (number) ON DELETE CASCADE,
        other INTEGER NOT NULL REFERENCES mentions (number) ON DELETE CASCADE,
        probability REAL NOT NULL,
        PRIMARY KEY (mention, other)
    ) WITHOUT ROWID;
    CREATE INDEX coreference_links_by_other ON coreference_links (other);
"""

# `begins` and `ends` are seconds into the first and the last day, NULL without a clock. The own sort key of an event is
# (sort_start, sort_end, sort_place). The list sort key begins with `list_`: it differs where an event without a day is
# listed beside a dated one, its parent; then `order_path` is the parent's place and the position before or after it.
# `ordering` is NULL until the event is ordered.
_EVENTS = f"""
    CREATE TABLE events (
        number INTEGER PRIMARY KEY,
        timeline TEXT NOT NULL REFERENCES timelines (name) ON DELETE CASCADE,
        id TEXT NOT NULL,
        edtf TEXT,
        earliest INTEGER,
        latest INTEGER,
        begins INTEGER,
        ends INTEGER,
        precision TEXT,
        approximate INTEGER NOT NULL,
        uncertain INTEGER NOT NULL,
        dated_by TEXT NOT NULL DEFAULT 'timex',
        modality TEXT NOT NULL,
        importance REAL NOT NULL,
        hidden INTEGER NOT NULL DEFAULT 0,
        parent_earliest INTEGER,
        parent_latest INTEGER,
        order_path TEXT,
        sort_place TEXT NOT NULL,
        title TEXT NOT NULL,
        conflict TEXT NOT NULL,
        actors TEXT NOT NULL,
        places TEXT NOT NULL,
        merged TEXT NOT NULL DEFAULT '[]',
        decided TEXT NOT NULL DEFAULT '[]',
        derived TEXT,
        ordering TEXT,
        sort_start INTEGER AS (coalesce(earliest, {MAX_SORT_KEY})),
        sort_end INTEGER AS (coalesce(latest, {MAX_SORT_KEY})),
        list_start INTEGER AS (coalesce(earliest, parent_earliest, {MAX_SORT_KEY})),
        list_end INTEGER AS (coalesce(latest, parent_latest, {MAX_SORT_KEY})),
        list_place TEXT AS (coalesce(order_path, sort_place || '=')),
        negative_importance INTEGER AS (-CAST(round(importance * 1000000) AS INTEGER)),
        status TEXT AS ({STATUS_SQL}),
        shown_by TEXT AS ({SHOWN_BY_SQL}),
        duration_bucket INTEGER AS ({DURATION_BUCKET_SQL}),
        fulltext_key INTEGER AS ({FULLTEXT_KEY_SQL}),
        UNIQUE (id, timeline)
    );
    CREATE INDEX events_unordered ON events (timeline) WHERE ordering IS NULL;
    CREATE TABLE event_mentions (
        event INTEGER NOT NULL REFERENCES events (number) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        mention INTEGER NOT NULL UNIQUE REFERENCES mentions (number) ON DELETE CASCADE,
        PRIMARY KEY (event, position)
    ) WITHOUT ROWID;
    -- The triggers of the full-text index read the event and the mention, which are still there before the deletion.
    CREATE TRIGGER event_mentions_delete_with_event BEFORE DELETE ON events BEGIN
        DELETE FROM event_mentions WHERE event = old.number;
    END;
    CREATE TRIGGER event_mentions_delete_with_mention BEFORE DELETE ON mentions BEGIN
        DELETE FROM event_mentions WHERE mention = old.number;
    END;
"""

_FILTER_COLUMNS = "hidden, modality, precision, status, conflict"
"""Columns that the indexes in list order hold too, so that no row is read of an event that a filter excludes."""

# The indexes of conflicts and of hidden events hold the column of their own condition, else SQLite counts those events
# in another index, which has all. The histogram's index has no generated column: with one it does not cover the count.
_FILTERS = f"""
    CREATE INDEX events_by_date
        ON events (timeline, shown_by, list_start, list_end, list_place, negative_importance, {_FILTER_COLUMNS});
    CREATE INDEX events_by_duration ON events (
        timeline, duration_bucket, sort_start, sort_end, list_place, negative_importance, shown_by, {_FILTER_COLUMNS}
    );
    CREATE INDEX events_by_importance ON events (
        timeline, negative_importance, sort_start, sort_end, sort_place, shown_by, {_FILTER_COLUMNS}
    );
    CREATE INDEX events_by_modality ON events (timeline, modality, list_start, list_end, list_place);
    CREATE INDEX events_by_precision ON events (timeline, precision, list_start, list_end, list_place)
        WHERE precision IS NOT NULL;
    CREATE INDEX events_without_day ON events (timeline, status, list_start, list_end, list_place)
        WHERE earliest IS NULL;
    CREATE INDEX events_in_conflict ON events (timeline, list_start, list_end, list_place, conflict)
        WHERE conflict <> '[]';
    CREATE INDEX events_hidden ON events (timeline, list_start, list_end, list_place, hidden) WHERE hidden = 1;
    CREATE INDEX events_histogram
        ON events (timeline, earliest, latest, begins, ends, hidden, importance, dated_by, order_path)
        WHERE earliest IS NOT NULL;
    CREATE TABLE event_actors (
        timeline TEXT NOT NULL,
        actor TEXT NOT NULL COLLATE NOCASE,
        list_start INTEGER NOT NULL,
        list_end INTEGER NOT NULL,
        list_place TEXT NOT NULL,
        event INTEGER NOT NULL,
        PRIMARY KEY (timeline, actor, list_start, list_end, list_place, event)
    ) WITHOUT ROWID;
    CREATE TRIGGER event_actors_insert AFTER INSERT ON events BEGIN
        INSERT OR IGNORE INTO event_actors
            SELECT new.timeline, value, new.list_start, new.list_end, new.list_place, new.number
            FROM json_each(new.actors);
    END;
    CREATE TRIGGER event_actors_delete AFTER DELETE ON events BEGIN
        DELETE FROM event_actors
        WHERE timeline = old.timeline AND actor IN (SELECT value FROM json_each(old.actors))
            AND list_start = old.list_start AND list_end = old.list_end AND list_place = old.list_place
            AND event = old.number;
    END;
    CREATE TRIGGER event_actors_move AFTER UPDATE OF parent_earliest, parent_latest, order_path ON events
    WHEN (new.list_start, new.list_end, new.list_place) IS NOT (old.list_start, old.list_end, old.list_place)
    BEGIN
        UPDATE event_actors
        SET list_start = new.list_start, list_end = new.list_end, list_place = new.list_place
        WHERE timeline = old.timeline AND actor IN (SELECT value FROM json_each(old.actors))
            AND list_start = old.list_start AND list_end = old.list_end AND list_place = old.list_place
            AND event = old.number;
    END;
"""

# A row for each mention of an event. Its key encodes the duration bucket and the day of the event, so that the index is
# read in the order of dates. `timeline_hex` is a word that only the mentions of one timeline have.
_FULLTEXT = """
    CREATE TABLE fulltext_rows (
        key INTEGER PRIMARY KEY,
        event INTEGER NOT NULL,
        mention INTEGER NOT NULL
    );
    CREATE VIEW fulltext_content AS
        SELECT f.key, m.title, m.quote, m.actors, m.places, hex(e.timeline) AS timeline_hex
        FROM fulltext_rows AS f JOIN mentions AS m ON m.number = f.mention JOIN events AS e ON e.number = f.event;
    CREATE VIRTUAL TABLE mentions_fts USING fts5 (
        title, quote, actors, places, timeline_hex, content = 'fulltext_content', content_rowid = 'key',
        tokenize = 'porter unicode61 remove_diacritics 2'
    );
    CREATE TRIGGER mentions_fts_insert AFTER INSERT ON fulltext_rows BEGIN
        INSERT INTO mentions_fts (rowid, title, quote, actors, places, timeline_hex)
        SELECT * FROM fulltext_content WHERE key = new.key;
    END;
    CREATE TRIGGER mentions_fts_delete BEFORE DELETE ON fulltext_rows BEGIN
        INSERT INTO mentions_fts (mentions_fts, rowid, title, quote, actors, places, timeline_hex)
        SELECT 'delete', * FROM fulltext_content WHERE key = old.key;
    END;
    CREATE TRIGGER fulltext_rows_insert AFTER INSERT ON event_mentions BEGIN
        INSERT INTO fulltext_rows
        SELECT fulltext_key + new.mention, number, new.mention FROM events WHERE number = new.event;
    END;
    CREATE TRIGGER fulltext_rows_delete AFTER DELETE ON event_mentions BEGIN
        DELETE FROM fulltext_rows
        WHERE key = (SELECT fulltext_key + old.mention FROM events WHERE number = old.event);
    END;
    CREATE TRIGGER fulltext_rows_move AFTER UPDATE ON events WHEN new.fulltext_key <> old.fulltext_key BEGIN
        DELETE FROM fulltext_rows
        WHERE key IN (SELECT old.fulltext_key + mention FROM event_mentions WHERE event = old.number);
        INSERT INTO fulltext_rows
        SELECT new.fulltext_key + mention, event, mention FROM event_mentions WHERE event = new.number;
    END;
"""

# The JSON of each event as the API sends it; NULL where the event has changed since.
_JSON_CACHE = """
    CREATE TABLE event_json_cache (
        event INTEGER PRIMARY KEY REFERENCES events (number) ON DELETE CASCADE,
        json TEXT
    );
    CREATE INDEX event_json_cache_stale ON event_json_cache (event) WHERE json IS NULL;
    CREATE TRIGGER event_json_cache_insert AFTER INSERT ON events BEGIN
        INSERT INTO event_json_cache (event) VALUES (new.number);
    END;
    CREATE TRIGGER event_json_cache_clear_by_event AFTER UPDATE ON events BEGIN
        UPDATE event_json_cache SET json = NULL WHERE event = new.number AND json IS NOT NULL;
    END;
    CREATE TRIGGER event_json_cache_clear_by_new_mention AFTER INSERT ON event_mentions BEGIN
        UPDATE event_json_cache SET json = NULL WHERE event = new.event AND json IS NOT NULL;
    END;
    CREATE TRIGGER event_json_cache_clear_by_old_mention AFTER DELETE ON event_mentions BEGIN
        UPDATE event_json_cache SET json = NULL WHERE event = old.event AND json IS NOT NULL;
    END;
    CREATE TRIGGER event_json_cache_clear_by_document AFTER UPDATE ON documents
    WHEN (new.id, new.name, new.title, new.url, new.published, new.published_from)
        IS NOT (old.id, old.name, old.title, old.url, old.published, old.published_from)
    BEGIN
        UPDATE event_json_cache SET json = NULL WHERE json IS NOT NULL AND event IN (
            SELECT em.event FROM mentions AS m JOIN event_mentions AS em ON em.mention = m.number
            WHERE m.document = new.number
        );
    END;
"""

# Mentions of documents without a publication day. One is stored once, however many documents have it, and goes with the
# last of them. `content_hash` identifies it; `is_unlinked` until links to others were looked for.
_UNDATED = """
    CREATE TABLE publication_inferences (
        document INTEGER PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE,
        clues TEXT NOT NULL,
        days TEXT,
        bounds TEXT
    );
    CREATE TABLE undated_mentions (
        number INTEGER PRIMARY KEY,
        timeline TEXT NOT NULL REFERENCES timelines (name) ON DELETE CASCADE,
        content_hash INTEGER NOT NULL,
        depends_on_publication INTEGER NOT NULL,
        mention_json TEXT NOT NULL,
        is_unlinked INTEGER NOT NULL DEFAULT 1,
        UNIQUE (timeline, content_hash)
    );
    CREATE INDEX undated_mentions_unlinked ON undated_mentions (timeline) WHERE is_unlinked = 1;
    CREATE TABLE undated_mention_documents (
        undated INTEGER NOT NULL REFERENCES undated_mentions (number) ON DELETE CASCADE,
        document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
        PRIMARY KEY (undated, document)
    ) WITHOUT ROWID;
    CREATE INDEX undated_mention_documents_by_document ON undated_mention_documents (document);
    CREATE TRIGGER undated_mentions_delete_orphan AFTER DELETE ON undated_mention_documents
    WHEN NOT EXISTS (SELECT 1 FROM undated_mention_documents WHERE undated = old.undated) BEGIN
        DELETE FROM undated_mentions WHERE number = old.undated;
    END;
    CREATE TABLE undated_blocking_keys (
        key INTEGER NOT NULL,
        undated INTEGER NOT NULL REFERENCES undated_mentions (number) ON DELETE CASCADE,
        PRIMARY KEY (key, undated)
    ) WITHOUT ROWID;
    CREATE INDEX undated_blocking_keys_by_undated ON undated_blocking_keys (undated);
    CREATE TABLE undated_links (
        undated INTEGER NOT NULL REFERENCES undated_mentions (number) ON DELETE CASCADE,
        other INTEGER NOT NULL REFERENCES undated_mentions (number) ON DELETE CASCADE,
        probability REAL NOT NULL,
        PRIMARY KEY (undated, other)
    ) WITHOUT ROWID;
    CREATE INDEX undated_links_by_other ON undated_links (other);
    CREATE TABLE undated_to_dated_links (
        undated INTEGER NOT NULL REFERENCES undated_mentions (number) ON DELETE CASCADE,
        mention INTEGER NOT NULL REFERENCES mentions (number) ON DELETE CASCADE,
        probability REAL NOT NULL,
        PRIMARY KEY (undated, mention)
    ) WITHOUT ROWID;
    CREATE INDEX undated_to_dated_links_by_mention ON undated_to_dated_links (mention);
"""

# A row of `dating_backlog` for each document without a publication day, with how many events its day would date. The
# database counts them, so that whatever deletes an event need not.
_DATING_BACKLOG = """
    CREATE TABLE events_awaiting_publication (
        event INTEGER NOT NULL REFERENCES events (number) ON DELETE CASCADE,
        document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
        PRIMARY KEY (event, document)
    ) WITHOUT ROWID;
    CREATE INDEX events_awaiting_publication_by_document ON events_awaiting_publication (document);
    CREATE TABLE dating_backlog (
        document INTEGER PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE,
        timeline TEXT NOT NULL,
        id TEXT NOT NULL,
        waiting INTEGER NOT NULL,
        negative_waiting INTEGER AS (-waiting)
    );
    CREATE INDEX dating_backlog_by_waiting ON dating_backlog (timeline, negative_waiting, id);
    CREATE TRIGGER dating_backlog_insert AFTER INSERT ON documents WHEN new.published IS NULL BEGIN
        INSERT INTO dating_backlog VALUES (new.number, new.timeline, new.id, 0);
    END;
    CREATE TRIGGER dating_backlog_delete AFTER UPDATE OF published ON documents
    WHEN old.published IS NULL AND new.published IS NOT NULL BEGIN
        DELETE FROM dating_backlog WHERE document = new.number;
    END;
    CREATE TRIGGER dating_backlog_insert_again AFTER UPDATE OF published ON documents
    WHEN old.published IS NOT NULL AND new.published IS NULL BEGIN
        INSERT INTO dating_backlog VALUES (
            new.number, new.timeline, new.id,
            (SELECT count(*) FROM events_awaiting_publication WHERE document = new.number)
        );
    END;
    CREATE TRIGGER dating_backlog_count_up AFTER INSERT ON events_awaiting_publication BEGIN
        UPDATE dating_backlog SET waiting = waiting + 1 WHERE document = new.document;
    END;
    CREATE TRIGGER dating_backlog_count_down AFTER DELETE ON events_awaiting_publication BEGIN
        UPDATE dating_backlog SET waiting = waiting - 1 WHERE document = old.document;
    END;
"""

# Decisions name mentions by their ids, which outlive the rows of the mentions.
_DECISIONS = """
    CREATE TABLE decisions (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        timeline TEXT NOT NULL REFERENCES timelines (name) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        payload TEXT NOT NULL,
        author TEXT NOT NULL,
        made TEXT NOT NULL
    );
    CREATE INDEX decisions_by_time ON decisions (timeline, made, id);
    CREATE TABLE decided_mentions (
        decision INTEGER NOT NULL REFERENCES decisions (number) ON DELETE CASCADE,
        mention TEXT NOT NULL,
        PRIMARY KEY (decision, mention)
    ) WITHOUT ROWID;
    CREATE INDEX decided_mentions_by_id ON decided_mentions (mention);
    CREATE TABLE decision_log (
        number INTEGER PRIMARY KEY,
        timeline TEXT NOT NULL REFERENCES timelines (name) ON DELETE CASCADE,
        act TEXT NOT NULL,
        author TEXT NOT NULL,
        at TEXT NOT NULL,
        decision TEXT NOT NULL,
        kind TEXT NOT NULL,
        payload TEXT NOT NULL,
        mentions TEXT NOT NULL
    );
    CREATE INDEX decision_log_in_order ON decision_log (timeline, number);
"""

# Of a token's secret only the hash is stored. A revoked token stays: its name signs decisions. `stored_at` is in
# seconds since 1970.
_ACCESS = """
    CREATE TABLE tokens (
        id TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL,
        scope TEXT NOT NULL,
        timeline TEXT,
        sha256 BLOB NOT NULL,
        made TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
        revoked TEXT
    ) WITHOUT ROWID;
    CREATE UNIQUE INDEX tokens_by_name ON tokens (name) WHERE revoked IS NULL;
    CREATE TABLE idempotent_responses (
        sender TEXT NOT NULL,
        key TEXT NOT NULL,
        request_digest BLOB NOT NULL,
        status INTEGER NOT NULL,
        headers TEXT NOT NULL,
        body BLOB NOT NULL,
        stored_at INTEGER NOT NULL,
        PRIMARY KEY (sender, key)
    );
    CREATE INDEX idempotent_responses_by_age ON idempotent_responses (stored_at);
"""

_ANALYSIS_FAILURES = """
    CREATE TABLE analysis_failures (
        document INTEGER PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE,
        reason TEXT NOT NULL
    );
"""

_DOCUMENT_KEYWORDS = """
    CREATE TABLE document_keywords (
        document INTEGER PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE,
        keywords TEXT NOT NULL
    );
"""

_ACTOR_KINDS = """
    CREATE TABLE actor_kinds (
        document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        PRIMARY KEY (document, name)
    ) WITHOUT ROWID;
    CREATE INDEX actor_kinds_by_name ON actor_kinds (name, kind);
"""

# An entity has the names of actors that mean it, and is called by the one in `entities.name`. A name has a row while an
# event has it as an actor. It is an entity of its own until it is resolved: until then the `form` of both is NULL. The
# form of a resolved entity is that of its longest name. `short_forms` has the forms of the names that can stand for a
# name. `entity_names.events` counts all events, `entities.events` those that a timeline lists unasked, whatever their
# order.
_ENTITIES = """
    CREATE TABLE entities (
        number INTEGER PRIMARY KEY,
        timeline TEXT NOT NULL REFERENCES timelines (name) ON DELETE CASCADE,
        form TEXT,
        name TEXT NOT NULL,
        events INTEGER NOT NULL DEFAULT 0,
        negative_events INTEGER AS (-events),
        UNIQUE (timeline, form)
    );
    CREATE INDEX entities_by_events ON entities (timeline, negative_events, name);
    CREATE UNIQUE INDEX entities_unresolved ON entities (timeline, name) WHERE form IS NULL;
    CREATE TABLE entity_names (
        number INTEGER PRIMARY KEY,
        timeline TEXT NOT NULL REFERENCES timelines (name) ON DELETE CASCADE,
        name TEXT NOT NULL,
        form TEXT,
        events INTEGER NOT NULL DEFAULT 0,
        entity INTEGER NOT NULL REFERENCES entities (number) ON DELETE CASCADE,
        UNIQUE (timeline, name)
    );
    CREATE INDEX entity_names_by_entity ON entity_names (entity);
    CREATE INDEX entity_names_by_form ON entity_names (timeline, form);
    CREATE INDEX entity_names_without_case ON entity_names (timeline, name COLLATE NOCASE);
    CREATE INDEX entity_names_without_events ON entity_names (timeline) WHERE events = 0;
    CREATE TABLE short_forms (
        timeline TEXT NOT NULL REFERENCES timelines (name) ON DELETE CASCADE,
        form TEXT NOT NULL,
        name INTEGER NOT NULL REFERENCES entity_names (number) ON DELETE CASCADE,
        PRIMARY KEY (timeline, form, name)
    ) WITHOUT ROWID;
    CREATE INDEX short_forms_by_name ON short_forms (name);

    DROP TRIGGER event_actors_insert;
    DROP TRIGGER event_actors_delete;
    DROP TRIGGER event_actors_move;
    DROP TABLE event_actors;
    CREATE TABLE event_actors (
        entity INTEGER NOT NULL REFERENCES entities (number) ON DELETE CASCADE,
        list_start INTEGER NOT NULL,
        list_end INTEGER NOT NULL,
        list_place TEXT NOT NULL,
        event INTEGER NOT NULL,
        is_listed INTEGER NOT NULL,
        PRIMARY KEY (entity, list_start, list_end, list_place, event)
    ) WITHOUT ROWID;
    CREATE VIEW entities_of_events AS
        SELECT n.entity, e.list_start, e.list_end, e.list_place, e.number AS event,
            e.hidden = 0 AND e.dated_by NOT IN ('nothing', 'present') AS is_listed
        FROM events AS e CROSS JOIN json_each(e.actors) AS actor
        CROSS JOIN entity_names AS n ON n.timeline = e.timeline AND n.name = actor.value;
    CREATE TRIGGER event_actors_insert AFTER INSERT ON events WHEN new.actors <> '[]' BEGIN
        INSERT OR IGNORE INTO entities (timeline, name) SELECT new.timeline, value FROM json_each(new.actors)
            WHERE NOT EXISTS (SELECT 1 FROM entity_names WHERE timeline = new.timeline AND name = value);
        INSERT OR IGNORE INTO entity_names (timeline, name, entity)
            SELECT new.timeline, value, number FROM json_each(new.actors)
            CROSS JOIN entities ON timeline = new.timeline AND name = value AND form IS NULL;
        UPDATE entity_names SET events = events + 1
            WHERE timeline = new.timeline AND name IN (SELECT value FROM json_each(new.actors));
        INSERT OR IGNORE INTO event_actors SELECT * FROM entities_of_events WHERE event = new.number;
    END;
    CREATE TRIGGER event_actors_delete BEFORE DELETE ON events WHEN old.actors <> '[]' BEGIN
        DELETE FROM event_actors
        WHERE entity IN (SELECT entity FROM entities_of_events WHERE event = old.number)
            AND list_start = old.list_start AND list_end = old.list_end AND list_place = old.list_place
            AND event = old.number;
        UPDATE entity_names SET events = events - 1
            WHERE timeline = old.timeline AND name IN (SELECT value FROM json_each(old.actors));
    END;
    CREATE TRIGGER event_actors_move AFTER UPDATE OF parent_earliest, parent_latest, order_path ON events
    WHEN (new.list_start, new.list_end, new.list_place) IS NOT (old.list_start, old.list_end, old.list_place)
    BEGIN
        UPDATE event_actors
        SET list_start = new.list_start, list_end = new.list_end, list_place = new.list_place
        WHERE entity IN (SELECT entity FROM entities_of_events WHERE event = new.number)
            AND list_start = old.list_start AND list_end = old.list_end AND list_place = old.list_place
            AND event = old.number;
    END;
    CREATE TRIGGER entities_count_up AFTER INSERT ON event_actors WHEN new.is_listed BEGIN
        UPDATE entities SET events = events + 1 WHERE number = new.entity;
    END;
    CREATE TRIGGER entities_count_down AFTER DELETE ON event_actors WHEN old.is_listed BEGIN
        UPDATE entities SET events = events - 1 WHERE number = old.entity;
    END;
"""
