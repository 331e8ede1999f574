CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
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
        published_key INTEGER AS (coalesce(published, 9223372036854775807)),
        text TEXT NOT NULL,
        UNIQUE (id, timeline)
    );
CREATE INDEX documents_by_publication ON documents (timeline, published_key, id);
CREATE TABLE publication_overrides (
        document INTEGER PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE
    );
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
        said TEXT NOT NULL, role TEXT NOT NULL DEFAULT 'main', period TEXT CHECK (period IS NULL OR day IS NULL),
        UNIQUE (document, id),
        CHECK ((timex IS NULL) = (anchor IS NOT NULL AND why IS NOT NULL)),
        CHECK (timex IS NULL OR day IS NULL)
    );
CREATE INDEX mentions_by_timex ON mentions (timex);
CREATE INDEX mentions_by_id ON mentions (id);
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
        sort_start INTEGER AS (coalesce(earliest, 9223372036854775807)),
        sort_end INTEGER AS (coalesce(latest, 9223372036854775807)),
        list_start INTEGER AS (coalesce(earliest, parent_earliest, 9223372036854775807)),
        list_end INTEGER AS (coalesce(latest, parent_latest, 9223372036854775807)),
        list_place TEXT AS (coalesce(order_path, sort_place || '=')),
        negative_importance INTEGER AS (-CAST(round(importance * 1000000) AS INTEGER)),
        status TEXT AS (CASE WHEN edtf IS NULL THEN 'unanchored' WHEN earliest IS NULL THEN 'partial' ELSE 'dated' END),
        shown_by TEXT AS (CASE WHEN dated_by = 'nothing' AND order_path IS NOT NULL THEN 'order' ELSE dated_by END),
        duration_bucket INTEGER AS (CASE WHEN latest IS NULL THEN NULL WHEN latest - earliest < 1 THEN 1 WHEN latest - earliest < 8 THEN 8 WHEN latest - earliest < 64 THEN 64 WHEN latest - earliest < 512 THEN 512 WHEN latest - earliest < 4096 THEN 4096 WHEN latest - earliest < 32768 THEN 32768 WHEN latest - earliest < 262144 THEN 262144 ELSE 4611686018427387904 END),
        fulltext_key INTEGER AS ((CASE WHEN shown_by = 'nothing' THEN 9 WHEN duration_bucket IS NULL THEN 8 WHEN duration_bucket = 1 THEN 0 WHEN duration_bucket = 8 THEN 1 WHEN duration_bucket = 64 THEN 2 WHEN duration_bucket = 512 THEN 3 WHEN duration_bucket = 4096 THEN 4 WHEN duration_bucket = 32768 THEN 5 WHEN duration_bucket = 262144 THEN 6 ELSE 7 END << 59) | (min(max(list_start, -8388608), 8388607) + 8388608 << 35)),
        UNIQUE (id, timeline)
    );
CREATE INDEX events_unordered ON events (timeline) WHERE ordering IS NULL;
CREATE TABLE event_mentions (
        event INTEGER NOT NULL REFERENCES events (number) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        mention INTEGER NOT NULL UNIQUE REFERENCES mentions (number) ON DELETE CASCADE,
        PRIMARY KEY (event, position)
    ) WITHOUT ROWID;
CREATE TRIGGER event_mentions_delete_with_event BEFORE DELETE ON events BEGIN
        DELETE FROM event_mentions WHERE event = old.number;
    END;
CREATE TRIGGER event_mentions_delete_with_mention BEFORE DELETE ON mentions BEGIN
        DELETE FROM event_mentions WHERE mention = old.number;
    END;
CREATE INDEX events_by_date
        ON events (timeline, shown_by, list_start, list_end, list_place, negative_importance, hidden, modality, precision, status, conflict);
CREATE INDEX events_by_duration ON events (
        timeline, duration_bucket, sort_start, sort_end, list_place, negative_importance, shown_by, hidden, modality, precision, status, conflict
    );
CREATE INDEX events_by_importance ON events (
        timeline, negative_importance, sort_start, sort_end, sort_place, shown_by, hidden, modality, precision, status, conflict
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
CREATE TABLE 'mentions_fts_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'mentions_fts_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE 'mentions_fts_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
CREATE TABLE 'mentions_fts_config'(k PRIMARY KEY, v) WITHOUT ROWID;
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
CREATE TABLE analysis_failures (
        document INTEGER PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE,
        reason TEXT NOT NULL
    );
CREATE TABLE document_keywords (
        document INTEGER PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE,
        keywords TEXT NOT NULL
    );
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
CREATE TABLE actor_kinds (
        document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        PRIMARY KEY (document, name)
    ) WITHOUT ROWID;
CREATE INDEX actor_kinds_by_name ON actor_kinds (name, kind);
