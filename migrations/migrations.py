"""The schema of the database, as the steps that lead to it. A step that was released is never edited: append another.

Days are stored as their number (`Day.number`), which sorts before Christ as after 9999; undated is NULL. `timelines`
and `documents` are the truth; all else is derived from them, and can be dropped and made again.
"""

from sqlite_utils import Database, Migrations

timeline = Migrations("timeline")


@timeline()
def documents(db: Database) -> None:
    """The piles, and the articles in them. The text stands last, so that a row is read without it."""
    db.executescript("""
        CREATE TABLE timelines (
            name TEXT PRIMARY KEY NOT NULL,
            added TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
        ) WITHOUT ROWID;
        INSERT INTO timelines (name) VALUES ('default');
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
            added TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
            published_or_last INTEGER AS (coalesce(published, 9223372036854775807)),
            text TEXT NOT NULL,
            UNIQUE (id, timeline)
        );
        CREATE INDEX documents_in_order ON documents (timeline, published_or_last, id);
    """)


@timeline()
def timexes_and_mentions(db: Database) -> None:
    """What a document says, and when that was."""
    db.executescript("""
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
            UNIQUE (document, start)
        );
        CREATE TABLE mentions (
            number INTEGER PRIMARY KEY,
            document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
            timex INTEGER NOT NULL REFERENCES timexes (number) ON DELETE CASCADE,
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
            UNIQUE (document, id)
        );
        CREATE INDEX mentions_of_timex ON mentions (timex);
    """)
    db.table("mentions").enable_fts(
        ["title", "quote", "actors", "places"], create_triggers=True, tokenize="porter unicode61 remove_diacritics 2"
    )


@timeline()
def events(db: Database) -> None:
    """What happened. `first`, `last`, `place` are its place in the order; `reach` is a bound of its days, in steps."""
    db.executescript("""
        CREATE TABLE events (
            number INTEGER PRIMARY KEY,
            timeline TEXT NOT NULL REFERENCES timelines (name) ON DELETE CASCADE,
            id TEXT NOT NULL,
            title TEXT NOT NULL,
            edtf TEXT,
            earliest INTEGER,
            latest INTEGER,
            precision TEXT,
            approximate INTEGER NOT NULL,
            uncertain INTEGER NOT NULL,
            modality TEXT NOT NULL,
            conflict TEXT NOT NULL,
            importance REAL NOT NULL,
            actors TEXT NOT NULL,
            places TEXT NOT NULL,
            place TEXT NOT NULL,
            first INTEGER AS (coalesce(earliest, 9223372036854775807)),
            last INTEGER AS (coalesce(latest, 9223372036854775807)),
            reach INTEGER AS (CASE
                WHEN latest IS NULL THEN NULL
                WHEN latest - earliest < 1 THEN 1
                WHEN latest - earliest < 8 THEN 8
                WHEN latest - earliest < 64 THEN 64
                WHEN latest - earliest < 512 THEN 512
                WHEN latest - earliest < 4096 THEN 4096
                WHEN latest - earliest < 32768 THEN 32768
                WHEN latest - earliest < 262144 THEN 262144
                ELSE 4611686018427387904
            END),
            UNIQUE (id, timeline)
        );
        CREATE INDEX events_in_order ON events (timeline, first, last, place);
        CREATE INDEX events_by_reach ON events (timeline, reach, first, last, place);
        CREATE TABLE event_mentions (
            event INTEGER NOT NULL REFERENCES events (number) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            mention INTEGER NOT NULL UNIQUE REFERENCES mentions (number) ON DELETE CASCADE,
            PRIMARY KEY (event, position)
        ) WITHOUT ROWID;
    """)


@timeline()
def mentions_without_a_timex(db: Database) -> None:
    """A mention without a timex has its day and reason itself; an event knows what dates it. What is derived goes."""
    db.table("mentions").disable_fts()
    db.executescript("""
        DELETE FROM events;
        ALTER TABLE events ADD COLUMN dated_by TEXT NOT NULL DEFAULT 'timex';
        DROP TABLE mentions;
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
            CHECK ((timex IS NULL) = (day IS NOT NULL AND anchor IS NOT NULL AND why IS NOT NULL))
        );
        CREATE INDEX mentions_of_timex ON mentions (timex);
    """)
    db.table("mentions").enable_fts(
        ["title", "quote", "actors", "places"], create_triggers=True, tokenize="porter unicode61 remove_diacritics 2"
    )


@timeline()
def links(db: Database) -> None:
    """What a mention is found by, and which mentions are alike: what a new document costs is what it touches."""
    db.executescript("""
        CREATE TABLE traces (
            trace INTEGER NOT NULL,
            mention INTEGER NOT NULL REFERENCES mentions (number) ON DELETE CASCADE,
            PRIMARY KEY (trace, mention)
        ) WITHOUT ROWID;
        CREATE INDEX traces_of_mention ON traces (mention);
        CREATE TABLE links (
            mention INTEGER NOT NULL REFERENCES mentions (number) ON DELETE CASCADE,
            other INTEGER NOT NULL REFERENCES mentions (number) ON DELETE CASCADE,
            strength REAL NOT NULL,
            PRIMARY KEY (mention, other)
        ) WITHOUT ROWID;
        CREATE INDEX links_to_other ON links (other);
    """)


@timeline()
def decisions(db: Database) -> None:
    """What people decide, by ids of mentions, which outlive their rows; the log of it; what becomes of events by it."""
    db.executescript("""
        CREATE TABLE decisions (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            timeline TEXT NOT NULL REFERENCES timelines (name) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            told TEXT NOT NULL,
            author TEXT NOT NULL,
            made TEXT NOT NULL
        );
        CREATE INDEX decisions_in_order ON decisions (timeline, made, id);
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
            told TEXT NOT NULL,
            mentions TEXT NOT NULL
        );
        CREATE INDEX decision_log_in_order ON decision_log (timeline, number);
        CREATE INDEX mentions_by_id ON mentions (id);
        ALTER TABLE events ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE events ADD COLUMN decided TEXT NOT NULL DEFAULT '[]';
        ALTER TABLE events ADD COLUMN derived TEXT;
        ALTER TABLE events ADD COLUMN less INTEGER AS (-CAST(round(importance * 1000000) AS INTEGER));
        CREATE INDEX events_by_importance ON events (timeline, less, first, last, place);
    """)


@timeline()
def what_tells_the_day(db: Database) -> None:
    """By which of its own signs a document is dated. The text stands last: it is moved behind the new column."""
    db.executescript("""
        ALTER TABLE documents ADD COLUMN published_by TEXT;
        ALTER TABLE documents RENAME COLUMN text TO text_before;
        ALTER TABLE documents ADD COLUMN text TEXT NOT NULL DEFAULT '';
        UPDATE documents SET text = text_before;
        ALTER TABLE documents DROP COLUMN text_before;
    """)


@timeline()
def merged(db: Database) -> None:
    """An event knows why its mentions are one. What is derived is made again, for links are probabilities now."""
    db.executescript("""
        DELETE FROM events;
        DELETE FROM links;
        DELETE FROM traces;
        ALTER TABLE events ADD COLUMN merged TEXT NOT NULL DEFAULT '[]';
    """)


@timeline()
def mentions_that_nothing_dates(db: Database) -> None:
    """A mention without a timex can lack a day as well. What is derived is made again."""
    db.table("mentions").disable_fts()
    db.executescript("""
        DELETE FROM events;
        DELETE FROM links;
        DELETE FROM traces;
        DROP TABLE mentions;
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
        CREATE INDEX mentions_of_timex ON mentions (timex);
        CREATE INDEX mentions_by_id ON mentions (id);
    """)
    db.table("mentions").enable_fts(
        ["title", "quote", "actors", "places"], create_triggers=True, tokenize="porter unicode61 remove_diacritics 2"
    )


@timeline()
def order(db: Database) -> None:
    """What texts order without a date. An event has its place among others; one without `ordering` is not ordered yet.

    `by_first` and `by_last` are those of the dated event that one without a date stands beside, `path` its place there.
    """
    db.executescript("""
        CREATE TABLE relations (
            number INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            one INTEGER NOT NULL REFERENCES mentions (number) ON DELETE CASCADE,
            other INTEGER NOT NULL REFERENCES mentions (number) ON DELETE CASCADE,
            start INTEGER NOT NULL,
            words TEXT NOT NULL,
            why TEXT NOT NULL
        );
        CREATE INDEX relations_of_one ON relations (one);
        CREATE INDEX relations_of_other ON relations (other);
        ALTER TABLE events ADD COLUMN ordering TEXT;
        ALTER TABLE events ADD COLUMN by_first INTEGER;
        ALTER TABLE events ADD COLUMN by_last INTEGER;
        ALTER TABLE events ADD COLUMN path TEXT;
        ALTER TABLE events ADD COLUMN stands_first INTEGER AS (coalesce(earliest, by_first, 9223372036854775807));
        ALTER TABLE events ADD COLUMN stands_last INTEGER AS (coalesce(latest, by_last, 9223372036854775807));
        ALTER TABLE events ADD COLUMN stands TEXT AS (coalesce(path, place || '='));
        DROP INDEX events_in_order;
        CREATE INDEX events_in_order ON events (timeline, stands_first, stands_last, stands);
        DROP INDEX events_by_reach;
        CREATE INDEX events_by_reach ON events (timeline, reach, first, last, stands);
        CREATE INDEX events_to_order ON events (timeline) WHERE ordering IS NULL;
    """)


@timeline()
def written(db: Database) -> None:
    """When undated documents were written: what they tell before anyone knows it, with what that is tied, what follows.

    `redatings` belongs to the truth: it names the documents of which a person has said the day, or that it is not
    known. A telling is there once, however many documents tell it, and no longer than one of them does.
    """
    db.executescript("""
        CREATE TABLE redatings (
            document INTEGER PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE
        );
        CREATE TABLE inferences (
            document INTEGER PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE,
            clues TEXT NOT NULL,
            days TEXT,
            bounds TEXT
        );
        CREATE TABLE tellings (
            number INTEGER PRIMARY KEY,
            timeline TEXT NOT NULL REFERENCES timelines (name) ON DELETE CASCADE,
            key INTEGER NOT NULL,
            hangs INTEGER NOT NULL,
            told TEXT NOT NULL,
            waits INTEGER NOT NULL DEFAULT 1,
            UNIQUE (timeline, key)
        );
        CREATE INDEX tellings_to_tie ON tellings (timeline) WHERE waits = 1;
        CREATE TABLE told_in (
            telling INTEGER NOT NULL REFERENCES tellings (number) ON DELETE CASCADE,
            document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
            PRIMARY KEY (telling, document)
        ) WITHOUT ROWID;
        CREATE INDEX told_in_document ON told_in (document);
        CREATE TRIGGER nobody_tells_it AFTER DELETE ON told_in
        WHEN NOT EXISTS (SELECT 1 FROM told_in WHERE telling = OLD.telling) BEGIN
            DELETE FROM tellings WHERE number = OLD.telling;
        END;
        CREATE TABLE telling_traces (
            trace INTEGER NOT NULL,
            telling INTEGER NOT NULL REFERENCES tellings (number) ON DELETE CASCADE,
            PRIMARY KEY (trace, telling)
        ) WITHOUT ROWID;
        CREATE INDEX traces_of_telling ON telling_traces (telling);
        CREATE TABLE ties (
            telling INTEGER NOT NULL REFERENCES tellings (number) ON DELETE CASCADE,
            other INTEGER NOT NULL REFERENCES tellings (number) ON DELETE CASCADE,
            probability REAL NOT NULL,
            PRIMARY KEY (telling, other)
        ) WITHOUT ROWID;
        CREATE INDEX ties_to_other ON ties (other);
        CREATE TABLE dated_ties (
            telling INTEGER NOT NULL REFERENCES tellings (number) ON DELETE CASCADE,
            mention INTEGER NOT NULL REFERENCES mentions (number) ON DELETE CASCADE,
            probability REAL NOT NULL,
            PRIMARY KEY (telling, mention)
        ) WITHOUT ROWID;
        CREATE INDEX dated_ties_to_mention ON dated_ties (mention);
    """)


@timeline()
def waiting(db: Database) -> None:
    """Which events wait for the date of which documents, by `timexes.waits`, and how many for each that has none.

    The database counts them itself, so that whatever takes an event away need not know of it.
    """
    db.executescript("""
        ALTER TABLE timexes ADD COLUMN waits INTEGER NOT NULL DEFAULT 0;
        CREATE TABLE waiting (
            event INTEGER NOT NULL REFERENCES events (number) ON DELETE CASCADE,
            document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
            PRIMARY KEY (event, document)
        ) WITHOUT ROWID;
        CREATE INDEX waiting_for ON waiting (document);
        CREATE TABLE undated (
            document INTEGER PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE,
            timeline TEXT NOT NULL,
            id TEXT NOT NULL,
            waiting INTEGER NOT NULL,
            less INTEGER AS (-waiting)
        );
        CREATE INDEX undated_by_need ON undated (timeline, less, id);
        INSERT INTO undated SELECT number, timeline, id, 0 FROM documents WHERE published IS NULL;
        CREATE TRIGGER document_comes_undated AFTER INSERT ON documents WHEN NEW.published IS NULL BEGIN
            INSERT INTO undated VALUES (NEW.number, NEW.timeline, NEW.id, 0);
        END;
        CREATE TRIGGER document_is_dated AFTER UPDATE OF published ON documents
        WHEN OLD.published IS NULL AND NEW.published IS NOT NULL BEGIN
            DELETE FROM undated WHERE document = NEW.number;
        END;
        CREATE TRIGGER document_is_undated AFTER UPDATE OF published ON documents
        WHEN OLD.published IS NOT NULL AND NEW.published IS NULL BEGIN
            INSERT INTO undated
            VALUES (NEW.number, NEW.timeline, NEW.id, (SELECT count(*) FROM waiting WHERE document = NEW.number));
        END;
        CREATE TRIGGER event_waits AFTER INSERT ON waiting BEGIN
            UPDATE undated SET waiting = waiting + 1 WHERE document = NEW.document;
        END;
        CREATE TRIGGER event_waits_no_more AFTER DELETE ON waiting BEGIN
            UPDATE undated SET waiting = waiting - 1 WHERE document = OLD.document;
        END;
    """)


@timeline()
def traces_side_by_side(db: Database) -> None:
    """What a text leaves lies side by side, and places are shorter. What is derived is made again."""
    db.executescript("""
        DELETE FROM events;
        DELETE FROM links;
        DELETE FROM traces;
        DELETE FROM tellings;
    """)


@timeline()
def finding(db: Database) -> None:
    """What events are narrowed by is in their indices, in the order of lists: few among many are found without a scan.

    `shown_by` is what dates an event as lists tell it. `event_actors` is kept by triggers, an actor of an event a row.
    """
    db.executescript("""
        ALTER TABLE events ADD COLUMN shown_by TEXT AS (
            CASE WHEN dated_by = 'nothing' AND path IS NOT NULL THEN 'order' ELSE dated_by END
        );
        ALTER TABLE events ADD COLUMN status TEXT AS (
            CASE WHEN edtf IS NULL THEN 'unanchored' WHEN earliest IS NULL THEN 'partial' ELSE 'dated' END
        );
        DROP INDEX events_in_order;
        CREATE INDEX events_in_order ON events (timeline, shown_by, stands_first, stands_last, stands, less, hidden);
        DROP INDEX events_by_reach;
        CREATE INDEX events_by_reach ON events (timeline, reach, first, last, stands, less, hidden, shown_by);
        DROP INDEX events_by_importance;
        CREATE INDEX events_by_importance ON events (timeline, less, first, last, place, hidden, shown_by);
        CREATE INDEX events_by_modality ON events (timeline, modality, stands_first, stands_last, stands);
        CREATE INDEX events_by_precision ON events (timeline, precision, stands_first, stands_last, stands)
            WHERE precision IS NOT NULL;
        CREATE INDEX events_without_days ON events (timeline, status, stands_first, stands_last, stands)
            WHERE earliest IS NULL;
        CREATE INDEX events_in_conflict ON events (timeline, stands_first, stands_last, stands) WHERE conflict <> '[]';
        CREATE INDEX events_hidden ON events (timeline, stands_first, stands_last, stands) WHERE hidden = 1;
        CREATE TABLE event_actors (
            timeline TEXT NOT NULL,
            actor TEXT NOT NULL COLLATE NOCASE,
            stands_first INTEGER NOT NULL,
            stands_last INTEGER NOT NULL,
            stands TEXT NOT NULL,
            event INTEGER NOT NULL,
            PRIMARY KEY (timeline, actor, stands_first, stands_last, stands, event)
        ) WITHOUT ROWID;
        INSERT OR IGNORE INTO event_actors
            SELECT timeline, value, stands_first, stands_last, stands, number FROM events, json_each(actors);
        CREATE TRIGGER actors_come AFTER INSERT ON events BEGIN
            INSERT OR IGNORE INTO event_actors
                SELECT new.timeline, value, new.stands_first, new.stands_last, new.stands, new.number
                FROM json_each(new.actors);
        END;
        CREATE TRIGGER actors_go AFTER DELETE ON events BEGIN
            DELETE FROM event_actors
            WHERE timeline = old.timeline AND actor IN (SELECT value FROM json_each(old.actors))
                AND stands_first = old.stands_first AND stands_last = old.stands_last AND stands = old.stands
                AND event = old.number;
        END;
        CREATE TRIGGER actors_move AFTER UPDATE OF by_first, by_last, path ON events
        WHEN (new.stands_first, new.stands_last, new.stands) IS NOT (old.stands_first, old.stands_last, old.stands)
        BEGIN
            UPDATE event_actors
            SET stands_first = new.stands_first, stands_last = new.stands_last, stands = new.stands
            WHERE timeline = old.timeline AND actor IN (SELECT value FROM json_each(old.actors))
                AND stands_first = old.stands_first AND stands_last = old.stands_last AND stands = old.stands
                AND event = old.number;
        END;
    """)


@timeline()
def told(db: Database) -> None:
    """An event as it is told to programs, ready-made; NULL where it has changed since, which triggers see to."""
    db.executescript("""
        CREATE TABLE told (
            event INTEGER PRIMARY KEY REFERENCES events (number) ON DELETE CASCADE,
            json TEXT
        );
        CREATE INDEX told_no_more ON told (event) WHERE json IS NULL;
        INSERT INTO told (event) SELECT number FROM events;
        CREATE TRIGGER told_first AFTER INSERT ON events BEGIN
            INSERT INTO told (event) VALUES (new.number);
        END;
        CREATE TRIGGER told_by_another_event AFTER UPDATE ON events BEGIN
            UPDATE told SET json = NULL WHERE event = new.number AND json IS NOT NULL;
        END;
        CREATE TRIGGER told_by_more AFTER INSERT ON event_mentions BEGIN
            UPDATE told SET json = NULL WHERE event = new.event AND json IS NOT NULL;
        END;
        CREATE TRIGGER told_by_fewer AFTER DELETE ON event_mentions BEGIN
            UPDATE told SET json = NULL WHERE event = old.event AND json IS NOT NULL;
        END;
        CREATE TRIGGER told_by_another_source AFTER UPDATE ON documents BEGIN
            UPDATE told SET json = NULL WHERE json IS NOT NULL AND event IN (
                SELECT em.event FROM mentions AS m JOIN event_mentions AS em ON em.mention = m.number
                WHERE m.document = new.number
            );
        END;
    """)


@timeline()
def tokens(db: Database) -> None:
    """Who may: of the secret only its hash is kept. A token that is revoked stays, for its name signs decisions."""
    db.executescript("""
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
    """)


@timeline()
def answers(db: Database) -> None:
    """What was answered to a request that may come again, by who sent it and its key; `at` is in seconds since 1970."""
    db.executescript("""
        CREATE TABLE answers (
            sender TEXT NOT NULL,
            key TEXT NOT NULL,
            request BLOB NOT NULL,
            status INTEGER NOT NULL,
            headers TEXT NOT NULL,
            body BLOB NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (sender, key)
        );
        CREATE INDEX answers_by_age ON answers (at);
    """)


@timeline()
def told_of_the_same_source(db: Database) -> None:
    """What is told of an event stays where its document is written again as it was."""
    db.executescript("""
        DROP TRIGGER told_by_another_source;
        CREATE TRIGGER told_by_another_source AFTER UPDATE ON documents
        WHEN (new.id, new.name, new.title, new.url, new.published, new.published_from)
            IS NOT (old.id, old.name, old.title, old.url, old.published, old.published_from)
        BEGIN
            UPDATE told SET json = NULL WHERE json IS NOT NULL AND event IN (
                SELECT em.event FROM mentions AS m JOIN event_mentions AS em ON em.mention = m.number
                WHERE m.document = new.number
            );
        END;
    """)


@timeline()
def spread(db: Database) -> None:
    """Where events are is counted in an index, of no column that is made of others: such a one covers nothing."""
    db.executescript("""
        CREATE INDEX events_spread ON events (timeline, earliest, latest, hidden, importance, dated_by, path)
            WHERE earliest IS NOT NULL;
    """)


@timeline()
def clocks(db: Database) -> None:
    """Times of day tell events of one day apart: seconds into the first and the last day, NULL where no clock was said.

    What is derived is made again.
    """
    db.executescript("""
        DELETE FROM events;
        DELETE FROM links;
        DELETE FROM traces;
        DELETE FROM tellings;
        ALTER TABLE events ADD COLUMN begins INTEGER;
        ALTER TABLE events ADD COLUMN ends INTEGER;
        DROP INDEX events_spread;
        CREATE INDEX events_spread
            ON events (timeline, earliest, latest, begins, ends, hidden, importance, dated_by, path)
            WHERE earliest IS NOT NULL;
    """)


@timeline()
def words_in_order(db: Database) -> None:
    """Words are looked up in the order of dates: the index of words has a row for each mention of an event, in `said`.

    Its key is the mention's number on the event's shelf. Shelves are sorted by the bound of the event's days (those
    that nothing dates stand apart), then by the day where it stands; far from all calendars one shelf holds many days.
    """
    db.table("mentions").disable_fts()
    db.executescript("""
        ALTER TABLE events ADD COLUMN shelf INTEGER AS (
            (CASE
                WHEN shown_by = 'nothing' THEN 9
                WHEN reach IS NULL THEN 8
                WHEN reach = 1 THEN 0
                WHEN reach = 8 THEN 1
                WHEN reach = 64 THEN 2
                WHEN reach = 512 THEN 3
                WHEN reach = 4096 THEN 4
                WHEN reach = 32768 THEN 5
                WHEN reach = 262144 THEN 6
                ELSE 7
            END << 59) | (min(max(stands_first, -8388608), 8388607) + 8388608 << 35)
        );
        CREATE TABLE said (
            key INTEGER PRIMARY KEY,
            event INTEGER NOT NULL,
            mention INTEGER NOT NULL
        );
        CREATE VIEW said_words AS
            SELECT s.key, m.title, m.quote, m.actors, m.places, hex(e.timeline) AS of_timeline
            FROM said AS s JOIN mentions AS m ON m.number = s.mention JOIN events AS e ON e.number = s.event;
        CREATE VIRTUAL TABLE mentions_fts USING fts5 (
            title, quote, actors, places, of_timeline, content = 'said_words', content_rowid = 'key',
            tokenize = 'porter unicode61 remove_diacritics 2'
        );
        INSERT INTO said SELECT shelf + mention, event, mention FROM event_mentions JOIN events ON number = event;
        INSERT INTO mentions_fts (mentions_fts) VALUES ('rebuild');
        CREATE TRIGGER said_words_come AFTER INSERT ON said BEGIN
            INSERT INTO mentions_fts (rowid, title, quote, actors, places, of_timeline)
            SELECT * FROM said_words WHERE key = new.key;
        END;
        CREATE TRIGGER said_words_go BEFORE DELETE ON said BEGIN
            INSERT INTO mentions_fts (mentions_fts, rowid, title, quote, actors, places, of_timeline)
            SELECT 'delete', * FROM said_words WHERE key = old.key;
        END;
        CREATE TRIGGER said_of_it AFTER INSERT ON event_mentions BEGIN
            INSERT INTO said SELECT shelf + new.mention, number, new.mention FROM events WHERE number = new.event;
        END;
        CREATE TRIGGER said_of_it_no_more AFTER DELETE ON event_mentions BEGIN
            DELETE FROM said WHERE key = (SELECT shelf + old.mention FROM events WHERE number = old.event);
        END;
        CREATE TRIGGER said_elsewhere AFTER UPDATE ON events WHEN new.shelf <> old.shelf BEGIN
            DELETE FROM said WHERE key IN (SELECT old.shelf + mention FROM event_mentions WHERE event = old.number);
            INSERT INTO said
            SELECT new.shelf + mention, event, mention FROM event_mentions WHERE event = new.number;
        END;
        CREATE TRIGGER nothing_is_said_of_it BEFORE DELETE ON events BEGIN
            DELETE FROM event_mentions WHERE event = old.number;
        END;
        CREATE TRIGGER nobody_says_it BEFORE DELETE ON mentions BEGIN
            DELETE FROM event_mentions WHERE mention = old.number;
        END;
    """)


@timeline()
def asked_in_order(db: Database) -> None:
    """The indices that are walked hold what is asked of events: of one that does not meet it no row is read."""
    asked = "hidden, modality, precision, status, conflict"
    db.executescript(f"""
        DROP INDEX events_in_order;
        CREATE INDEX events_in_order ON events (timeline, shown_by, stands_first, stands_last, stands, less, {asked});
        DROP INDEX events_by_reach;
        CREATE INDEX events_by_reach ON events (timeline, reach, first, last, stands, less, shown_by, {asked});
        DROP INDEX events_by_importance;
        CREATE INDEX events_by_importance ON events (timeline, less, first, last, place, shown_by, {asked});
    """)
