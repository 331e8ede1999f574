-- A database of the 22 superseded migrations, written out as SQL: see test_migrations.py. Without the rows of
-- `traces` and `telling_traces`, and the JSON of `told`.
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
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
            added TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
            published_or_last INTEGER AS (coalesce(published, 9223372036854775807)),
            published_by TEXT, text TEXT NOT NULL DEFAULT '',
            UNIQUE (id, timeline)
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
            why TEXT NOT NULL, waits INTEGER NOT NULL DEFAULT 0,
            UNIQUE (document, start)
        );
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
            END), dated_by TEXT NOT NULL DEFAULT 'timex', hidden INTEGER NOT NULL DEFAULT 0, decided TEXT NOT NULL DEFAULT '[]', derived TEXT, less INTEGER AS (-CAST(round(importance * 1000000) AS INTEGER)), merged TEXT NOT NULL DEFAULT '[]', ordering TEXT, by_first INTEGER, by_last INTEGER, path TEXT, stands_first INTEGER AS (coalesce(earliest, by_first, 9223372036854775807)), stands_last INTEGER AS (coalesce(latest, by_last, 9223372036854775807)), stands TEXT AS (coalesce(path, place || '=')), shown_by TEXT AS (
            CASE WHEN dated_by = 'nothing' AND path IS NOT NULL THEN 'order' ELSE dated_by END
        ), status TEXT AS (
            CASE WHEN edtf IS NULL THEN 'unanchored' WHEN earliest IS NULL THEN 'partial' ELSE 'dated' END
        ), begins INTEGER, ends INTEGER, shelf INTEGER AS (
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
        ),
            UNIQUE (id, timeline)
        );
CREATE TABLE event_mentions (
            event INTEGER NOT NULL REFERENCES events (number) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            mention INTEGER NOT NULL UNIQUE REFERENCES mentions (number) ON DELETE CASCADE,
            PRIMARY KEY (event, position)
        ) WITHOUT ROWID;
CREATE TABLE traces (
            trace INTEGER NOT NULL,
            mention INTEGER NOT NULL REFERENCES mentions (number) ON DELETE CASCADE,
            PRIMARY KEY (trace, mention)
        ) WITHOUT ROWID;
CREATE TABLE links (
            mention INTEGER NOT NULL REFERENCES mentions (number) ON DELETE CASCADE,
            other INTEGER NOT NULL REFERENCES mentions (number) ON DELETE CASCADE,
            strength REAL NOT NULL,
            PRIMARY KEY (mention, other)
        ) WITHOUT ROWID;
CREATE TABLE decisions (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            timeline TEXT NOT NULL REFERENCES timelines (name) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            told TEXT NOT NULL,
            author TEXT NOT NULL,
            made TEXT NOT NULL
        );
CREATE TABLE decided_mentions (
            decision INTEGER NOT NULL REFERENCES decisions (number) ON DELETE CASCADE,
            mention TEXT NOT NULL,
            PRIMARY KEY (decision, mention)
        ) WITHOUT ROWID;
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
CREATE TABLE relations (
            number INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            one INTEGER NOT NULL REFERENCES mentions (number) ON DELETE CASCADE,
            other INTEGER NOT NULL REFERENCES mentions (number) ON DELETE CASCADE,
            start INTEGER NOT NULL,
            words TEXT NOT NULL,
            why TEXT NOT NULL
        );
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
CREATE TABLE told_in (
            telling INTEGER NOT NULL REFERENCES tellings (number) ON DELETE CASCADE,
            document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
            PRIMARY KEY (telling, document)
        ) WITHOUT ROWID;
CREATE TABLE telling_traces (
            trace INTEGER NOT NULL,
            telling INTEGER NOT NULL REFERENCES tellings (number) ON DELETE CASCADE,
            PRIMARY KEY (trace, telling)
        ) WITHOUT ROWID;
CREATE TABLE ties (
            telling INTEGER NOT NULL REFERENCES tellings (number) ON DELETE CASCADE,
            other INTEGER NOT NULL REFERENCES tellings (number) ON DELETE CASCADE,
            probability REAL NOT NULL,
            PRIMARY KEY (telling, other)
        ) WITHOUT ROWID;
CREATE TABLE dated_ties (
            telling INTEGER NOT NULL REFERENCES tellings (number) ON DELETE CASCADE,
            mention INTEGER NOT NULL REFERENCES mentions (number) ON DELETE CASCADE,
            probability REAL NOT NULL,
            PRIMARY KEY (telling, mention)
        ) WITHOUT ROWID;
CREATE TABLE waiting (
            event INTEGER NOT NULL REFERENCES events (number) ON DELETE CASCADE,
            document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
            PRIMARY KEY (event, document)
        ) WITHOUT ROWID;
CREATE TABLE undated (
            document INTEGER PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE,
            timeline TEXT NOT NULL,
            id TEXT NOT NULL,
            waiting INTEGER NOT NULL,
            less INTEGER AS (-waiting)
        );
CREATE TABLE event_actors (
            timeline TEXT NOT NULL,
            actor TEXT NOT NULL COLLATE NOCASE,
            stands_first INTEGER NOT NULL,
            stands_last INTEGER NOT NULL,
            stands TEXT NOT NULL,
            event INTEGER NOT NULL,
            PRIMARY KEY (timeline, actor, stands_first, stands_last, stands, event)
        ) WITHOUT ROWID;
CREATE TABLE told (
            event INTEGER PRIMARY KEY REFERENCES events (number) ON DELETE CASCADE,
            json TEXT
        );
CREATE TABLE tokens (
            id TEXT PRIMARY KEY NOT NULL,
            name TEXT NOT NULL,
            scope TEXT NOT NULL,
            timeline TEXT,
            sha256 BLOB NOT NULL,
            made TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
            revoked TEXT
        ) WITHOUT ROWID;
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
CREATE TABLE said (
            key INTEGER PRIMARY KEY,
            event INTEGER NOT NULL,
            mention INTEGER NOT NULL
        );
CREATE VIRTUAL TABLE mentions_fts USING fts5 (
            title, quote, actors, places, of_timeline, content = 'said_words', content_rowid = 'key',
            tokenize = 'porter unicode61 remove_diacritics 2'
        );
INSERT INTO _sqlite_migrations (id, migration_set, name, applied_at) VALUES (1, 'timeline', 'documents', '2026-11-30 19:07:38.557016+00:00');
INSERT INTO _sqlite_migrations (id, migration_set, name, applied_at) VALUES (2, 'timeline', 'timexes_and_mentions', '2026-11-30 19:07:38.565380+00:00');
INSERT INTO _sqlite_migrations (id, migration_set, name, applied_at) VALUES (3, 'timeline', 'events', '2026-11-30 19:07:38.570173+00:00');
INSERT INTO _sqlite_migrations (id, migration_set, name, applied_at) VALUES (4, 'timeline', 'mentions_without_a_timex', '2026-11-30 19:07:38.578418+00:00');
INSERT INTO _sqlite_migrations (id, migration_set, name, applied_at) VALUES (5, 'timeline', 'links', '2026-11-30 19:07:38.579313+00:00');
INSERT INTO _sqlite_migrations (id, migration_set, name, applied_at) VALUES (6, 'timeline', 'decisions', '2026-11-30 19:07:38.581447+00:00');
INSERT INTO _sqlite_migrations (id, migration_set, name, applied_at) VALUES (7, 'timeline', 'what_tells_the_day', '2026-11-30 19:07:38.586658+00:00');
INSERT INTO _sqlite_migrations (id, migration_set, name, applied_at) VALUES (8, 'timeline', 'merged', '2026-11-30 19:07:38.587182+00:00');
INSERT INTO _sqlite_migrations (id, migration_set, name, applied_at) VALUES (9, 'timeline', 'mentions_that_nothing_dates', '2026-11-30 19:07:38.595148+00:00');
INSERT INTO _sqlite_migrations (id, migration_set, name, applied_at) VALUES (10, 'timeline', 'order', '2026-11-30 19:07:38.597639+00:00');
INSERT INTO _sqlite_migrations (id, migration_set, name, applied_at) VALUES (11, 'timeline', 'written', '2026-11-30 19:07:38.603894+00:00');
INSERT INTO _sqlite_migrations (id, migration_set, name, applied_at) VALUES (12, 'timeline', 'waiting', '2026-11-30 19:07:38.605894+00:00');
INSERT INTO _sqlite_migrations (id, migration_set, name, applied_at) VALUES (13, 'timeline', 'traces_side_by_side', '2026-11-30 19:07:38.606228+00:00');
INSERT INTO _sqlite_migrations (id, migration_set, name, applied_at) VALUES (14, 'timeline', 'finding', '2026-11-30 19:07:38.609736+00:00');
INSERT INTO _sqlite_migrations (id, migration_set, name, applied_at) VALUES (15, 'timeline', 'told', '2026-11-30 19:07:38.610965+00:00');
INSERT INTO _sqlite_migrations (id, migration_set, name, applied_at) VALUES (16, 'timeline', 'tokens', '2026-11-30 19:07:38.615681+00:00');
INSERT INTO _sqlite_migrations (id, migration_set, name, applied_at) VALUES (17, 'timeline', 'answers', '2026-11-30 19:07:38.616323+00:00');
INSERT INTO _sqlite_migrations (id, migration_set, name, applied_at) VALUES (18, 'timeline', 'told_of_the_same_source', '2026-11-30 19:07:38.617233+00:00');
INSERT INTO _sqlite_migrations (id, migration_set, name, applied_at) VALUES (19, 'timeline', 'spread', '2026-11-30 19:07:38.617542+00:00');
INSERT INTO _sqlite_migrations (id, migration_set, name, applied_at) VALUES (20, 'timeline', 'clocks', '2026-11-30 19:07:38.619062+00:00');
INSERT INTO _sqlite_migrations (id, migration_set, name, applied_at) VALUES (21, 'timeline', 'words_in_order', '2026-11-30 19:07:38.631352+00:00');
INSERT INTO _sqlite_migrations (id, migration_set, name, applied_at) VALUES (22, 'timeline', 'asked_in_order', '2026-11-30 19:07:38.632239+00:00');
INSERT INTO timelines (name, added) VALUES ('court', '2026-11-30T19:07:39Z');
INSERT INTO timelines (name, added) VALUES ('default', '2026-11-30T19:07:38Z');
INSERT INTO documents (number, timeline, id, name, title, url, language, published, published_from, added, published_by, text) VALUES (1, 'default', 'vh2woyuvjmjfyd7u', '2019-12-21-prosecutor-turns-to-the-judges.md', 'Prosecutor completes Palestine examination and turns to the judges', NULL, 'en', 737414, 'given', '2026-11-30T19:07:38Z', NULL, 'The prosecutor of the International Criminal Court announced on Friday that her preliminary examination of the situation in Palestine was complete, and that every condition for an investigation had been met.

Fatou Bensouda found “no substantial reasons to believe that an investigation would not serve the interests of justice”, according to her statement. She did not open the investigation at once. Her office wants the judges to say first over which territory the court may exercise its jurisdiction, and has asked them to answer within 120 days.

The road to this point was long. President Mahmoud Abbas signed the accession papers on 31 December 2014. Two days later, the documents were handed over at the United Nations. The prosecutor opened her examination on 16 January 2015, and the court''s founding treaty took effect for Palestine on 1 April 2015. In May 2018, the Palestinian government referred the situation to the court itself.

The examination looked at the fighting in Gaza in the summer of 2014, and at settlements on land that has been occupied since the 1967 war. Israel signed the treaty on 31 December 2000 but never ratified it, and does not accept the court''s jurisdiction.

The Hague Bench Watch, a group of volunteers who follow the court''s public hearings, will discuss the announcement on Monday in the city library.
');
INSERT INTO documents (number, timeline, id, name, title, url, language, published, published_from, added, published_by, text) VALUES (2, 'default', '2blbwkzewd5tgzhl', '2020-01-23-request-filed-again.md', 'Too long by eighty pages, the Palestine request is filed again', NULL, 'en', 737447, 'given', '2026-11-30T19:07:38Z', NULL, 'Judges in The Hague on Tuesday dismissed the prosecutor''s request for a ruling on jurisdiction in Palestine, without a word about its substance: the text was longer than the rules of the court allow.

A request may fill thirty pages; this one had 110. Pre-Trial Chamber I held that the prosecutor should have asked for more room beforehand, and then gave her that room. The next day, Fatou Bensouda filed the request again.

On December 20, the prosecutor announced that her preliminary examination of the situation in Palestine was complete, and that there were “no substantial reasons to believe that an investigation would not serve the interests of justice”. She asked the chamber to confirm that the court''s territory of jurisdiction comprises the West Bank, including East Jerusalem, and Gaza.

The three judges have not said when they will rule. Bensouda, a Gambian lawyer, was elected in December 2011 and took office on June 15, 2012. Her term ends next year.

The Hague Bench Watch, which follows the court''s hearings, will hold a public reading of the new request on Tuesday. Last month, forty people came to hear the first.
');
INSERT INTO documents (number, timeline, id, name, title, url, language, published, published_from, added, published_by, text) VALUES (3, 'default', 'nqia5zcf53nvw4z6', 'how-the-court-came-about.md', 'How a permanent court came about', NULL, 'en', NULL, 'unknown', '2026-11-30T19:07:38Z', NULL, 'A permanent court for the gravest crimes was an old idea. The tribunals of the late 1940s had shown that leaders could be tried, and then the idea lay still for decades. It came back in the 1990s, when the Security Council set up one court for the former Yugoslavia in 1993 and another for Rwanda in 1994.

Governments met in Rome in the summer of 1998. On 17 July 1998 they adopted the Rome Statute, by 120 votes to seven. The treaty entered into force on 1 July 2002, sooner than most had expected, and the first judges were sworn in on March 11, 2003. The court opened its first investigation in mid-2004 and gave its first judgment on 14 March 2012.

The court can act where a crime was committed on the territory of a member, or by one of its citizens. That is why so much depends on the question of who is a state. Since the 1948 war, and again after the 2014 war in Gaza, the borders of the region have been drawn differently on every map.

This text hangs on the wall of the exhibition of the Hague Bench Watch. The exhibition opened on March 5, and the library will take it down on Friday.
');
INSERT INTO documents (number, timeline, id, name, title, url, language, published, published_from, added, published_by, text) VALUES (4, 'court', 'kz3q76mggjdhqlyz', 'ferry.txt', NULL, NULL, 'en', 735730, 'given', '2026-11-30T19:07:39Z', NULL, 'The captain resigned on Tuesday. The yard closed in 2015. The ferry sailed for hours.
');
INSERT INTO documents (number, timeline, id, name, title, url, language, published, published_from, added, published_by, text) VALUES (5, 'court', 'xrjmucnk7dos3m3f', 'bridge.txt', NULL, NULL, 'en', NULL, 'unknown', '2026-11-30T19:07:39Z', NULL, 'A bridge fell on Monday. The mayor wept on Friday. The memorial was unveiled on June 3.
');
INSERT INTO documents (number, timeline, id, name, title, url, language, published, published_from, added, published_by, text) VALUES (6, 'court', 'tfsgpuizy4ocwsvs', 'bridge-2.txt', NULL, NULL, 'en', 735761, 'given', '2026-11-30T19:07:41Z', NULL, 'The bridge fell on 8 June 2015. The mayor wept on Friday.
');
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (1, 1, 64, 'Friday', 'Bare(Weekday(FRIDAY))', 'past', '2019-12-20', 737413, 737413, 'day', 0, 0, '2019-12-20', NULL, 'publication', '2019-12-21', '"Friday", before the publication day Saturday 2019-12-21, in a sentence about the past: Friday 2019-12-20', 1);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (2, 1, 541, '120 days', 'Coming(Duration(120, DAY))', 'untold', '2019-12-22/2020-04-19', 737415, 737534, 'day', 0, 0, 'P120D', NULL, 'publication', '2019-12-21', '"120 days", counted on from the publication day Saturday 2019-12-21: P120D', 1);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (3, 1, 640, '31 December 2014', 'Absolute(DAY, 2014, 12, 31)', 'untold', '2014-12-31', 735598, 735598, 'day', 0, 0, '2014-12-31', NULL, 'absolute', NULL, '"31 December 2014", which needs no anchor: Wednesday 2014-12-31', 0);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (4, 1, 658, 'Two days later', 'Moved(2, DAY, Mentioned())', 'untold', '2015-01-02', 735600, 735600, 'day', 0, 0, '2015-01-02', NULL, 'mention', '2014-12-31', '"Two days later", 2 days after Wednesday 2014-12-31, the last date mentioned: Friday 2015-01-02', 1);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (5, 1, 769, '16 January 2015', 'Absolute(DAY, 2015, 1, 16)', 'untold', '2015-01-16', 735614, 735614, 'day', 0, 0, '2015-01-16', NULL, 'absolute', NULL, '"16 January 2015", which needs no anchor: Friday 2015-01-16', 0);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (6, 1, 847, '1 April 2015', 'Absolute(DAY, 2015, 4, 1)', 'untold', '2015-04-01', 735689, 735689, 'day', 0, 0, '2015-04-01', NULL, 'absolute', NULL, '"1 April 2015", which needs no anchor: Wednesday 2015-04-01', 0);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (7, 1, 864, 'May 2018', 'Absolute(MONTH, 2018, 5, 1)', 'untold', '2018-05', 736815, 736845, 'month', 0, 0, '2018-05', NULL, 'absolute', NULL, '"May 2018", which needs no anchor: 2018-05', 0);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (8, 1, 996, 'the summer of 2014', 'Absolute(SEASON, 2014, 6, 1)', 'untold', '2014-22', 735385, 735476, 'season', 0, 0, '2014-SU', NULL, 'absolute', NULL, '"the summer of 2014", which needs no anchor: 2014-22', 0);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (9, 1, 1076, '1967', 'Absolute(YEAR, 1967, 1, 1)', 'untold', '1967', 718067, 718431, 'year', 0, 0, '1967', NULL, 'absolute', NULL, '"1967", which needs no anchor: 1967', 0);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (10, 1, 1114, '31 December 2000', 'Absolute(DAY, 2000, 12, 31)', 'untold', '2000-12-31', 730485, 730485, 'day', 0, 0, '2000-12-31', NULL, 'absolute', NULL, '"31 December 2000", which needs no anchor: Sunday 2000-12-31', 0);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (11, 1, 1319, 'Monday', 'Bare(Weekday(MONDAY))', 'future', '2019-12-23', 737416, 737416, 'day', 0, 0, '2019-12-23', NULL, 'publication', '2019-12-21', '"Monday", after the publication day Saturday 2019-12-21, in a sentence about what is to come: Monday 2019-12-23', 1);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (12, 2, 23, 'Tuesday', 'Bare(Weekday(TUESDAY))', 'past', '2020-01-21', 737445, 737445, 'day', 0, 0, '2020-01-21', NULL, 'publication', '2020-01-23', '"Tuesday", before the publication day Thursday 2020-01-23, in a sentence about the past: Tuesday 2020-01-21', 1);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (13, 2, 370, 'The next day', 'Next(Each(DAY), Mentioned())', 'untold', '2020-01-22', 737446, 737446, 'day', 0, 0, '2020-01-22', NULL, 'mention', '2020-01-21', '"The next day", the first after Tuesday 2020-01-21, the last date mentioned: Wednesday 2020-01-22', 1);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (14, 2, 428, 'December 20', 'Bare(Both(MonthOfYear(DECEMBER), DayOfMonth(20)))', 'past', '2019-12-20', 737413, 737413, 'day', 0, 0, '2019-12-20', NULL, 'publication', '2020-01-23', '"December 20", before the publication day Thursday 2020-01-23, in a sentence about the past: Friday 2019-12-20', 1);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (15, 2, 896, 'December 2011', 'Absolute(MONTH, 2011, 12, 1)', 'untold', '2011-12', 734472, 734502, 'month', 0, 0, '2011-12', NULL, 'absolute', NULL, '"December 2011", which needs no anchor: 2011-12', 0);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (16, 2, 929, 'June 15, 2012', 'Absolute(DAY, 2012, 6, 15)', 'untold', '2012-06-15', 734669, 734669, 'day', 0, 0, '2012-06-15', NULL, 'absolute', NULL, '"June 15, 2012", which needs no anchor: Friday 2012-06-15', 0);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (17, 2, 958, 'next year', 'Next(Each(YEAR))', 'untold', '2021', 737791, 738155, 'year', 0, 0, '2021', NULL, 'publication', '2020-01-23', '"next year", the first after the publication day Thursday 2020-01-23: 2021', 1);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (18, 2, 1078, 'Tuesday', 'Bare(Weekday(TUESDAY))', 'future', '2020-01-28', 737452, 737452, 'day', 0, 0, '2020-01-28', NULL, 'publication', '2020-01-23', '"Tuesday", after the publication day Thursday 2020-01-23, in a sentence about what is to come: Tuesday 2020-01-28', 1);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (19, 2, 1087, 'Last month', 'Last(Each(MONTH))', 'untold', '2019-12', 737394, 737424, 'month', 0, 0, '2019-12', NULL, 'publication', '2020-01-23', '"Last month", the last before the publication day Thursday 2020-01-23: 2019-12', 1);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (20, 3, 75, 'the late 1940s', 'Modified(END, Absolute(DECADE, 1940, 1, 1))', 'untold', '1947~/1949~', 710762, 711857, 'year', 1, 0, '194', 'END', 'absolute', NULL, '"the late 1940s", end of a date, which needs no anchor: 1947~/1949~', 0);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (21, 3, 161, 'decades', 'Duration(None, DECADE)', 'untold', NULL, NULL, NULL, NULL, 0, 0, 'PXDE', NULL, 'none', NULL, '"decades", an amount of time and no date: PXDE', 0);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (22, 3, 186, 'the 1990s', 'Absolute(DECADE, 1990, 1, 1)', 'untold', '199X', 726468, 730119, 'decade', 0, 0, '199', NULL, 'absolute', NULL, '"the 1990s", which needs no anchor: 199X', 0);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (23, 3, 269, '1993', 'Absolute(YEAR, 1993, 1, 1)', 'untold', '1993', 727564, 727928, 'year', 0, 0, '1993', NULL, 'absolute', NULL, '"1993", which needs no anchor: 1993', 0);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (24, 3, 300, '1994', 'Absolute(YEAR, 1994, 1, 1)', 'untold', '1994', 727929, 728293, 'year', 0, 0, '1994', NULL, 'absolute', NULL, '"1994", which needs no anchor: 1994', 0);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (25, 3, 334, 'the summer of 1998', 'Absolute(SEASON, 1998, 6, 1)', 'untold', '1998-22', 729541, 729632, 'season', 0, 0, '1998-SU', NULL, 'absolute', NULL, '"the summer of 1998", which needs no anchor: 1998-22', 0);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (26, 3, 357, '17 July 1998', 'Absolute(DAY, 1998, 7, 17)', 'untold', '1998-07-17', 729587, 729587, 'day', 0, 0, '1998-07-17', NULL, 'absolute', NULL, '"17 July 1998", which needs no anchor: Friday 1998-07-17', 0);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (27, 3, 457, '1 July 2002', 'Absolute(DAY, 2002, 7, 1)', 'untold', '2002-07-01', 731032, 731032, 'day', 0, 0, '2002-07-01', NULL, 'absolute', NULL, '"1 July 2002", which needs no anchor: Monday 2002-07-01', 0);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (28, 3, 539, 'March 11, 2003', 'Absolute(DAY, 2003, 3, 11)', 'untold', '2003-03-11', 731285, 731285, 'day', 0, 0, '2003-03-11', NULL, 'absolute', NULL, '"March 11, 2003", which needs no anchor: Tuesday 2003-03-11', 0);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (29, 3, 599, 'mid-2004', 'Modified(MID, Absolute(YEAR, 2004, 1, 1))', 'untold', '2004-05~/2004-08~', 731702, 731824, 'month', 1, 0, '2004', 'MID', 'absolute', NULL, '"mid-2004", mid of a date, which needs no anchor: 2004-05~/2004-08~', 0);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (30, 3, 639, '14 March 2012', 'Absolute(DAY, 2012, 3, 14)', 'untold', '2012-03-14', 734576, 734576, 'day', 0, 0, '2012-03-14', NULL, 'absolute', NULL, '"14 March 2012", which needs no anchor: Wednesday 2012-03-14', 0);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (31, 3, 831, '1948', 'Absolute(YEAR, 1948, 1, 1)', 'untold', '1948', 711127, 711492, 'year', 0, 0, '1948', NULL, 'absolute', NULL, '"1948", which needs no anchor: 1948', 0);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (32, 3, 861, '2014', 'Absolute(YEAR, 2014, 1, 1)', 'untold', '2014', 735234, 735598, 'year', 0, 0, '2014', NULL, 'absolute', NULL, '"2014", which needs no anchor: 2014', 0);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (33, 3, 1045, 'March 5', 'Bare(Both(MonthOfYear(MARCH), DayOfMonth(5)))', 'past', 'XXXX-03-05', NULL, NULL, 'day', 0, 0, 'XXXX-03-05', NULL, 'none', NULL, '"March 5", with no publication day to count from: XXXX-03-05', 1);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (34, 3, 1091, 'Friday', 'Bare(Weekday(FRIDAY))', 'future', NULL, NULL, NULL, NULL, 0, 0, 'XXXX-WXX-5', NULL, 'none', NULL, '"Friday", with no publication day to count from: not dated', 1);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (38, 5, 17, 'Monday', 'Bare(Weekday(MONDAY))', 'past', NULL, NULL, NULL, NULL, 0, 0, 'XXXX-WXX-1', NULL, 'none', NULL, '"Monday", with no publication day to count from: not dated', 1);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (39, 5, 43, 'Friday', 'Bare(Weekday(FRIDAY))', 'untold', NULL, NULL, NULL, NULL, 0, 0, 'XXXX-WXX-5', NULL, 'none', NULL, '"Friday", with no publication day to count from: not dated', 1);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (40, 5, 80, 'June 3', 'Bare(Both(MonthOfYear(JUNE), DayOfMonth(3)))', 'past', 'XXXX-06-03', NULL, NULL, 'day', 0, 0, 'XXXX-06-03', NULL, 'none', NULL, '"June 3", with no publication day to count from: XXXX-06-03', 1);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (41, 6, 19, '8 June 2015', 'Absolute(DAY, 2015, 6, 8)', 'untold', '2015-06-08', 735757, 735757, 'day', 0, 0, '2015-06-08', NULL, 'absolute', NULL, '"8 June 2015", which needs no anchor: Monday 2015-06-08', 0);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (42, 6, 50, 'Friday', 'Bare(Weekday(FRIDAY))', 'untold', '2015-06-12', 735761, 735761, 'day', 0, 0, '2015-06-12', NULL, 'publication', '2015-06-12', '"Friday", which is the publication day Friday 2015-06-12, in a sentence that does not tell past from future: Friday 2015-06-12', 1);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (43, 4, 24, 'Tuesday', 'Bare(Weekday(TUESDAY))', 'past', '2015-05-12', 735730, 735730, 'day', 0, 0, '2015-05-12', NULL, 'publication', '2015-05-12', '"Tuesday", which is the publication day Tuesday 2015-05-12, in a sentence about the past: Tuesday 2015-05-12', 1);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (44, 4, 52, '2015', 'Absolute(YEAR, 2015, 1, 1)', 'untold', '2015', 735599, 735963, 'year', 0, 0, '2015', NULL, 'absolute', NULL, '"2015", which needs no anchor: 2015', 0);
INSERT INTO timexes (number, document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, anchor, anchor_value, why, waits) VALUES (45, 4, 79, 'hours', 'Duration(None, HOUR)', 'untold', NULL, NULL, NULL, NULL, 0, 0, 'PTXH', NULL, 'none', NULL, '"hours", an amount of time and no date: PTXH', 0);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (1, 'default', 'bf52429c9e02b7e573befa87', 'The tribunals of the late 1940s had shown that leaders could be tried, and then the idea lay still for decades', '1947~/1949~', 710762, 711857, 'year', 1, 0, 'occurred', '[]', 0.4148, '[]', '[]', ' ~ nqia5zcf53nvw4z6 000000094 2ca962a6', 'timex', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (7, 'default', '709aedd17a1ef616bf4f6c27', 'Governments met in Rome', '1998-22', 729541, 729632, 'season', 0, 0, 'occurred', '[]', 0.2866, '["Governments"]', '["Rome"]', ' ~ nqia5zcf53nvw4z6 000000319 de42d13c', 'timex', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (8, 'default', '2cfba83b3d7f7e1b57ab3afd', 'They adopted the Rome Statute, by 120 votes to seven', '1998-07-17', 729587, 729587, 'day', 0, 0, 'occurred', '[]', 0.3993, '["Rome Statute"]', '[]', ' ~ nqia5zcf53nvw4z6 000000375 77869705', 'timex', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (9, 'default', 'dc932e14159a1cf2ee8ef48e', 'Israel signed the treaty', '2000-12-31', 730485, 730485, 'day', 0, 0, 'occurred', '[]', 0.2513, '["Israel"]', '[]', ' 5000737414 vh2woyuvjmjfyd7u 000001093 0d24b204', 'timex', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (10, 'default', '9cb79f759cd9e8938fa6749c', 'The treaty entered into force', '2002-07-01', 731032, 731032, 'day', 0, 0, 'occurred', '[]', 0.3597, '[]', '[]', ' ~ nqia5zcf53nvw4z6 000000435 380861bd', 'timex', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (11, 'default', 'a71a4fe565965eaab6880fe2', 'The first judges were sworn in', '2003-03-11', 731285, 731285, 'day', 0, 0, 'occurred', '[]', 0.3296, '[]', '[]', ' ~ nqia5zcf53nvw4z6 000000527 097895d3', 'timex', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (13, 'default', '230381604a6e3fcfa160e60e', 'Bensouda, a Gambian lawyer, was elected', '2011-12', 734472, 734502, 'month', 0, 0, 'occurred', '[]', 0.3015, '["Fatou Bensouda"]', '[]', ' 5000737447 2blbwkzewd5tgzhl 000000885 1209f762', 'timex', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (14, 'default', 'd2ee1485b78d8ef33b6eb220', 'The court gave its first judgment', '2012-03-14', 734576, 734576, 'day', 0, 0, 'occurred', '[]', 0.3104, '[]', '[]', ' ~ nqia5zcf53nvw4z6 000000612 e3c2ed3d', 'timex', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (15, 'default', '47cd77ea493fddc6da7845c7', 'Fatou Bensouda took office', '2012-06-15', 734669, 734669, 'day', 0, 0, 'occurred', '[]', 0.2742, '["Fatou Bensouda"]', '[]', ' 5000737447 2blbwkzewd5tgzhl 000000914 1ccdd819', 'timex', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (16, 'default', 'fe1023a0ffb96125cd50145e', 'The 2014 war in Gaza', '2014', 735234, 735598, 'year', 0, 0, 'occurred', '[]', 0.2238, '[]', '["Gaza"]', ' ~ nqia5zcf53nvw4z6 000000866 7cf4d12d', 'timex', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (17, 'default', '9968be3690073c57208ed3a1', 'The examination looked at the fighting in Gaza, and at settlements on land', '2014-22', 735385, 735476, 'season', 0, 0, 'occurred', '[]', 0.2782, '[]', '["Gaza"]', ' 5000737414 vh2woyuvjmjfyd7u 000000962 73957bcc', 'timex', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (18, 'default', 'b26c9baebd52e019403255ba', 'President Mahmoud Abbas signed the accession papers', '2014-12-31', 735598, 735598, 'day', 0, 0, 'occurred', '[]', 0.3354, '["Mahmoud Abbas"]', '[]', ' 5000737414 vh2woyuvjmjfyd7u 000000609 6f92a8af', 'timex', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (19, 'default', '04936ed980ae9af200d11bc5', 'The documents were handed over at the United Nations', '2015-01-02', 735600, 735600, 'day', 0, 0, 'occurred', '[]', 0.3518, '[]', '["United Nations"]', ' 5000737414 vh2woyuvjmjfyd7u 000000693 919b7738', 'timex', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (20, 'default', '64e1131034fd7d32ba13976f', 'The prosecutor opened her examination', '2015-01-16', 735614, 735614, 'day', 0, 0, 'occurred', '[]', 0.3165, '[]', '[]', ' 5000737414 vh2woyuvjmjfyd7u 000000743 9ff5090d', 'timex', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (21, 'default', 'a1f664319a206cc456c18cdf', 'The court''s founding treaty took effect for Palestine', '2015-04-01', 735689, 735689, 'day', 0, 0, 'occurred', '[]', 0.3666, '["Palestine"]', '[]', ' 5000737414 vh2woyuvjmjfyd7u 000000818 a53345ed', 'timex', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (22, 'default', '0f6748eec399fbb7d71f3df3', 'The Palestinian government referred the situation to the court itself', '2018-05', 736815, 736845, 'month', 0, 0, 'occurred', '[]', 0.3495, '[]', '[]', ' 5000737414 vh2woyuvjmjfyd7u 000000901 0ee61c48', 'timex', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (23, 'default', '85c1824e265f8cfc086b7235', 'Forty people came to hear the first', '2019-12', 737394, 737424, 'month', 0, 0, 'occurred', '[]', 0.3013, '[]', '[]', ' 5000737447 2blbwkzewd5tgzhl 000001112 2a8b5155', 'timex', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (24, 'default', '418e796e807c198ff1759e03', 'Fatou Bensouda found “no substantial reasons to believe that an investigation would not serve the interests of justice”', '2019-12-20', 737413, 737413, 'day', 0, 0, 'occurred', '[]', 0.1988, '["Fatou Bensouda"]', '[]', ' 5000737414 vh2woyuvjmjfyd7u 000000224 8213cce1', 'story', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (25, 'default', '5e159cd5fd4a58cdbbf17487', 'The prosecutor of the International Criminal Court announced that her preliminary examination of the situation in…', '2019-12-20', 737413, 737413, 'day', 0, 0, 'reported', '[]', 0.6667, '[]', '[]', ' 5000737414 vh2woyuvjmjfyd7u 000000051 cb537970', 'timex', 0, '[]', NULL, '[[[0,1],0.977,"same day, both \"announced\", \"preliminary examination\", \"prosecutor\""]]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (26, 'default', '5db337ba72d50f63885673ff', 'Her office has asked them to answer within 120 days', '2019-12-21', 737414, 737414, 'day', 0, 0, 'occurred', '[]', 0.1998, '[]', '[]', ' 5000737414 vh2woyuvjmjfyd7u 000000513 3e37ae1e', 'publication', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (27, 'default', 'e9ba26b731f30346f3f55c6f', 'Her office wants the judges to say first over', '2019-12-21', 737414, 737414, 'day', 0, 0, 'occurred', '[]', 0.222, '[]', '[]', ' 5000737414 vh2woyuvjmjfyd7u 000000413 009d82c5', 'present', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (28, 'default', 'fa4d388ad9e751d3db7b378f', 'Hague Bench Watch will discuss the announcement in the city library', '2019-12-23', 737416, 737416, 'day', 0, 0, 'expected', '[]', 0.197, '["Hague Bench Watch"]', '[]', ' 5000737414 vh2woyuvjmjfyd7u 000001291 e369fa61', 'timex', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (29, 'default', 'e792c6fb7a5d9700ad1150c3', 'Judges in The Hague dismissed the prosecutor''s request for a ruling on jurisdiction in Palestine, without a word about…', '2020-01-21', 737445, 737445, 'day', 0, 0, 'occurred', '[]', 0.5, '[]', '["Hague","Palestine"]', ' 5000737447 2blbwkzewd5tgzhl 000000031 96d08466', 'timex', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (30, 'default', '957f6bcc67da755e91fc81c6', 'Fatou Bensouda filed the request again', '2020-01-22', 737446, 737446, 'day', 0, 0, 'occurred', '[]', 0.3382, '["Fatou Bensouda"]', '[]', ' 5000737447 2blbwkzewd5tgzhl 000000399 cb246cec', 'timex', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (31, 'default', '40b97299666b01ea7bc24b50', 'Hague Bench Watch will hold a public reading of the new request', '2020-01-28', 737452, 737452, 'day', 0, 0, 'expected', '[]', 0.2151, '["Hague Bench Watch"]', '[]', ' 5000737447 2blbwkzewd5tgzhl 000001034 b68d7246', 'timex', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (32, 'default', 'b2f10c3b8d6a38c6bade3176', 'Her term ends', '2021', 737791, 738155, 'year', 0, 0, 'expected', '[]', 0.1394, '[]', '[]', ' 5000737447 2blbwkzewd5tgzhl 000000953 dd78fd06', 'timex', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (33, 'default', '320c9e64ed837bb0c8bd7236', 'The exhibition opened', 'XXXX-03-05', NULL, NULL, 'day', 0, 0, 'occurred', '[]', 0.2063, '[]', '[]', 'XXXX-03-05 ~ nqia5zcf53nvw4z6 000001035 6a371786', 'timex', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (34, 'default', '0e97591cf62b0c9b0be3aed5', 'Never does not accept the court''s jurisdiction', NULL, NULL, NULL, NULL, 0, 0, 'negated', '[]', 0.0875, '[]', '[]', '~ 5000737414 vh2woyuvjmjfyd7u 000001167 6fb76a4e', 'nothing', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (35, 'default', '197345d0cdb70bee4e2869b4', 'Her office wants the judges to say first over which territory the court may exercise its jurisdiction', NULL, NULL, NULL, NULL, 0, 0, 'expected', '[]', 0.1763, '[]', '[]', '~ 5000737414 vh2woyuvjmjfyd7u 000000433 f3a052d1', 'nothing', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (36, 'default', '21bd23fadd83eb743389415b', 'Has asked them to answer within 120 days', NULL, NULL, NULL, NULL, 0, 0, 'expected', '[]', 0.1303, '[]', '[]', '~ 5000737414 vh2woyuvjmjfyd7u 000000527 55fce84d', 'nothing', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (37, 'default', '282437340f0e7e5ecb856a5d', 'Territory the court may exercise its jurisdiction', NULL, NULL, NULL, NULL, 0, 0, 'possible', '[]', 0.1138, '[]', '[]', '~ 5000737414 vh2woyuvjmjfyd7u 000000478 fe55a39a', 'nothing', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (38, 'default', '2941bb5a0e488d01a9867657', 'The three judges have not said when they will rule', NULL, NULL, NULL, NULL, 0, 0, 'negated', '[]', 0.1, '[]', '[]', '~ 5000737447 2blbwkzewd5tgzhl 000000827 40f83e74', 'nothing', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (39, 'default', '3181aaf0c40a84cc2f05962e', 'The announcement on', NULL, NULL, NULL, NULL, 0, 0, 'occurred', '[]', 0.12, '[]', '[]', '~ 5000737414 vh2woyuvjmjfyd7u 000001303 6cac1cfc', 'nothing', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (40, 'default', '341a231442d085bc15d4d19d', 'The prosecutor''s request for a ruling on jurisdiction in Palestine', NULL, NULL, NULL, NULL, 0, 0, 'occurred', '[]', 0.4667, '[]', '["Palestine"]', '~ 5000737447 2blbwkzewd5tgzhl 000000058 ebd6558f', 'nothing', 0, '[]', NULL, '[[[0,2],0.7577,"one has no date, both \"request\""],[[1,2],0.7577,"one has no date, both \"request\""],[[2,3],0.7577,"one has no date, both \"request\""]]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (41, 'default', '36e8d6ced5dc42dd312c8c9d', 'The court''s hearings', NULL, NULL, NULL, NULL, 0, 0, 'occurred', '[]', 0.1509, '[]', '[]', '~ 5000737447 2blbwkzewd5tgzhl 000001019 ebd6013f', 'nothing', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (42, 'default', '45df2e3b5f06a6112f1d4a9c', 'Fatou Bensouda’s preliminary examination of the situation in Palestine', NULL, NULL, NULL, NULL, 0, 0, 'occurred', '[]', 0.24, '["Fatou Bensouda"]', '["Palestine"]', '~ 5000737447 2blbwkzewd5tgzhl 000000487 54c766f8', 'nothing', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (43, 'default', '479d0286003f2638ea97f98a', 'A ruling on jurisdiction in Palestine', NULL, NULL, NULL, NULL, 0, 0, 'occurred', '[]', 0.2857, '[]', '["Palestine"]', '~ 5000737447 2blbwkzewd5tgzhl 000000072 10154283', 'nothing', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (44, 'default', '4efdebe6f3af64386bdf59e2', 'A request may fill thirty pages', NULL, NULL, NULL, NULL, 0, 0, 'possible', '[]', 0.1303, '[]', '[]', '~ 5000737447 2blbwkzewd5tgzhl 000000215 9a0c39c7', 'nothing', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (45, 'default', '5ae2f3b530413f3816938d35', 'Her statement', NULL, NULL, NULL, NULL, 0, 0, 'occurred', '[]', 0.1988, '[]', '[]', '~ 5000737414 vh2woyuvjmjfyd7u 000000347 8fdcb396', 'nothing', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (46, 'default', '622c0bb68657b23232538c9a', 'An investigation', NULL, NULL, NULL, NULL, 0, 0, 'occurred', '[]', 0.2727, '[]', '[]', '~ 5000737414 vh2woyuvjmjfyd7u 000000180 9c6daae5', 'nothing', 0, '[]', NULL, '[[[0,1],0.7577,"one has no date, both \"investigation\""]]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (47, 'default', '7b18b308b151906c6745f8c4', 'Last month, forty people came to hear the first', NULL, NULL, NULL, NULL, 0, 0, 'expected', '[]', 0.1146, '[]', '[]', '~ 5000737447 2blbwkzewd5tgzhl 000001120 948f5384', 'nothing', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (48, 'default', '869bff710c538bd4acd43e50', 'Israel never ratified it', NULL, NULL, NULL, NULL, 0, 0, 'negated', '[]', 0.0671, '["Israel"]', '[]', '~ 5000737414 vh2woyuvjmjfyd7u 000001141 8aece66f', 'nothing', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (49, 'default', '950abeb1969623da67cfa98f', 'They will rule', NULL, NULL, NULL, NULL, 0, 0, 'expected', '[]', 0.0909, '[]', '[]', '~ 5000737447 2blbwkzewd5tgzhl 000000847 d95aae22', 'nothing', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (50, 'default', '98855bedd2d8efe197c22538', 'Every condition for an investigation had been met', NULL, NULL, NULL, NULL, 0, 0, 'occurred', '[]', 0.2857, '[]', '[]', '~ 5000737414 vh2woyuvjmjfyd7u 000000203 c3500004', 'nothing', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (51, 'default', '9c9dbbed39c9fbfa419aebeb', 'Fatou Bensouda her statement', NULL, NULL, NULL, NULL, 0, 0, 'occurred', '[]', 0.1988, '["Fatou Bensouda"]', '[]', '~ 5000737414 vh2woyuvjmjfyd7u 000000330 fcfbdfe3', 'nothing', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (52, 'default', 'a370f7696e429d50204fa33d', 'The prosecutor should have asked for more room beforehand', NULL, NULL, NULL, NULL, 0, 0, 'expected', '[]', 0.1774, '[]', '[]', '~ 5000737447 2blbwkzewd5tgzhl 000000309 4685e148', 'nothing', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (53, 'default', 'a9180d014e30d34bead51783', 'She did not open the investigation at', NULL, NULL, NULL, NULL, 0, 0, 'negated', '[]', 0.1142, '[]', '[]', '~ 5000737414 vh2woyuvjmjfyd7u 000000370 6608dd9f', 'nothing', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (54, 'default', 'b1eda322d967dd8fa62ff0bd', 'Pre-Trial Chamber I held that the prosecutor should have asked for more room beforehand', NULL, NULL, NULL, NULL, 0, 0, 'occurred', '[]', 0.2854, '["Pre-Trial Chamber I"]', '[]', '~ 5000737447 2blbwkzewd5tgzhl 000000272 60b41b7c', 'nothing', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (55, 'default', 'c6d62ef9e2036992c86dae1c', 'The court''s public hearings', NULL, NULL, NULL, NULL, 0, 0, 'occurred', '[]', 0.1538, '[]', '[]', '~ 5000737414 vh2woyuvjmjfyd7u 000001276 4693bbea', 'nothing', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (56, 'default', 'c9306a560e2f4dc67c52a57f', 'She asked the chamber to confirm that the court''s territory of jurisdiction comprises the West Bank, including East…', NULL, NULL, NULL, NULL, 0, 0, 'expected', '[]', 0.1528, '[]', '[]', '~ 5000737447 2blbwkzewd5tgzhl 000000688 60205e64', 'nothing', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (57, 'default', 'c9b949f1f086b72d4781a721', 'Mahmoud Abbas’s examination on', NULL, NULL, NULL, NULL, 0, 0, 'occurred', '[]', 0.1991, '["Mahmoud Abbas"]', '[]', '~ 5000737414 vh2woyuvjmjfyd7u 000000754 a0b6d4c8', 'nothing', 0, '[]', NULL, '[[[0,1],0.8849,"one has no date, both \"examination\""]]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (58, 'default', 'ca264c346553b8556e0790da', 'Pre-Trial Chamber I gave her that room', NULL, NULL, NULL, NULL, 0, 0, 'occurred', '[]', 0.2185, '["Pre-Trial Chamber I"]', '[]', '~ 5000737447 2blbwkzewd5tgzhl 000000350 0b11bc19', 'nothing', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (59, 'default', 'cc5eff25402b15201ccecbef', 'Her preliminary examination of the situation in Palestine', NULL, NULL, NULL, NULL, 0, 0, 'occurred', '[]', 0.2857, '["Palestine"]', '[]', '~ 5000737414 vh2woyuvjmjfyd7u 000000092 b08aefe0', 'nothing', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (60, 'default', 'cffb94c60d99ec68f6f66ee6', 'The court''s jurisdiction', NULL, NULL, NULL, NULL, 0, 0, 'occurred', '[]', 0.2521, '[]', '[]', '~ 5000737414 vh2woyuvjmjfyd7u 000000491 d98088cc', 'nothing', 0, '[]', NULL, '[[[0,1],0.7577,"one has no date, both \"jurisdiction\""]]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (61, 'default', 'dbba7032a554d3fa95d23713', 'Fatou Bensouda asked the chamber to confirm that the court''s territory of jurisdiction comprises the West Bank', NULL, NULL, NULL, NULL, 0, 0, 'occurred', '[]', 0.2312, '["Fatou Bensouda","West Bank"]', '[]', '~ 5000737447 2blbwkzewd5tgzhl 000000667 f19ac850', 'nothing', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (62, 'default', 'e16133df0b399786538ff188', 'Settlements on land', NULL, NULL, NULL, NULL, 0, 0, 'occurred', '[]', 0.1524, '[]', '[]', '~ 5000737414 vh2woyuvjmjfyd7u 000001023 40a7c454', 'nothing', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (63, 'default', 'e3cefbf9587def759dd63c97', 'The court''s founding treaty', NULL, NULL, NULL, NULL, 0, 0, 'occurred', '[]', 0.249, '[]', '[]', '~ 5000737414 vh2woyuvjmjfyd7u 000000811 30ae2af7', 'nothing', 0, '[]', NULL, '[[[0,1],0.7577,"one has no date, both \"treaty\""]]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (64, 'default', 'fb53bf9dd459b083c0fb1952', 'Land has been occupied since the 1967 war', NULL, NULL, NULL, NULL, 0, 0, 'occurred', '[]', 0.1336, '[]', '[]', '~ 5000737414 vh2woyuvjmjfyd7u 000001057 d474e582', 'nothing', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (65, 'default', 'fb955397162c0fdf65213e35', 'Jurisdiction in Palestine', NULL, NULL, NULL, NULL, 0, 0, 'occurred', '[]', 0.2593, '[]', '["Palestine"]', '~ 5000737447 2blbwkzewd5tgzhl 000000082 82c3e058', 'nothing', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (66, 'default', 'ffe7b2086b4d6cf9d7e00fd5', 'The library will take it down', NULL, NULL, NULL, NULL, 0, 0, 'expected', '[]', 0.1349, '[]', '[]', '~ ~ nqia5zcf53nvw4z6 000001075 735ebed6', 'timex', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (68, 'court', '797bfe5dd272d6709f52454a', 'The memorial was unveiled', 'XXXX-06-03', NULL, NULL, 'day', 0, 0, 'occurred', '[]', 0.3331, '[]', '[]', 'XXXX-06-03 ~ xrjmucnk7dos3m3f 000000068 3ac465a8', 'timex', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (71, 'court', '6f09ac2c3e4d8945dc03dc03', 'The bridge fell', '2015-06-08', 735757, 735757, 'day', 0, 0, 'occurred', '[]', 0.5833, '[]', '[]', ' 5000735761 tfsgpuizy4ocwsvs 000000011 cda2cc09', 'timex', 0, '[]', NULL, '[[[0,1],0.9576,"one date within the other, both \"fell\", \"bridge fell\""]]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (72, 'court', 'b2498cd10ded2b7c2cdf5cec', 'The mayor wept', '2015-06-12', 735761, 735761, 'day', 0, 0, 'occurred', '[]', 0.5803, '[]', '[]', ' 5000735761 tfsgpuizy4ocwsvs 000000042 e64abf99', 'timex', 0, '[]', NULL, '[[[0,1],0.9576,"one date within the other, both \"wept\", \"mayor wept\""]]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (73, 'court', 'c3a7f9125e4ac84ce05e1d8c', 'The yard closed', '2015', 735599, 735963, 'year', 0, 0, 'occurred', '[]', 0.337, '[]', '[]', ' 5000735730 kz3q76mggjdhqlyz 000000042 4922ee73', 'timex', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (74, 'court', '9097182f897c33c41a1ea35c', 'The captain resigned', '2015-05-12', 735730, 735730, 'day', 0, 0, 'occurred', '[]', 0.4118, '[]', '[]', ' 5000735730 kz3q76mggjdhqlyz 000000012 f1c9a09b', 'timex', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (75, 'court', '4f8528590b87b272d2abbe61', 'The ferry sailed for hours', NULL, NULL, NULL, NULL, 0, 0, 'occurred', '[]', 0.2486, '[]', '[]', '~ 5000735730 kz3q76mggjdhqlyz 000000068 42ba45bc', 'nothing', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (76, 'default', '358abd8a61e17f82c127bcbb', 'The court opened its first investigation', '2004-06-23', 731755, 731755, 'day', 0, 0, 'occurred', '[]', 0.3397, '[]', '[]', ' ~ nqia5zcf53nvw4z6 000000565 1c147893', 'timex', 0, '["bf2a8da59fa05a56"]', '{"title":"The court opened its first investigation","edtf":"2004-05~/2004-08~","earliest":731702,"latest":731824,"precision":"month","approximate":1,"uncertain":0,"conflict":[]}', '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (77, 'default', '49796324c8fc685a18373347', 'The idea came back', '199X', 726468, 730119, 'decade', 0, 0, 'occurred', '[]', 0.2778, '[]', '[]', ' ~ nqia5zcf53nvw4z6 000000173 8bada054', 'timex', 0, '["b646daeed43e2df3"]', '{"title":"It came back","edtf":"199X","earliest":726468,"latest":730119,"precision":"decade","approximate":0,"uncertain":0,"conflict":[]}', '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (78, 'default', '37a71af1b2054cd1a45ceb8f', 'The Security Council set up one court for the former Yugoslavia and another for Rwanda in 1994', '1993/1994', 727564, 728293, 'year', 0, 0, 'occurred', '[["1993",[1]],["1994",[0]]]', 0.3986, '["Security Council","Yugoslavia","Rwanda"]', '[]', ' ~ nqia5zcf53nvw4z6 000000223 10ec27a7', 'timex', 0, '["71128b5be61364ec"]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (79, 'default', '0573f84d1a267f9df828fd46', 'The 1967 war', '1967', 718067, 718431, 'year', 0, 0, 'occurred', '[]', 0.1878, '[]', '[]', ' 5000737414 vh2woyuvjmjfyd7u 000001081 f5435d45', 'timex', 0, '["a3ad7c8472c2908e"]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO events (number, timeline, id, title, edtf, earliest, latest, precision, approximate, uncertain, modality, conflict, importance, actors, places, place, dated_by, hidden, decided, derived, merged, ordering, by_first, by_last, path, begins, ends) VALUES (80, 'default', '4180a0ddb1f5c55799ca8455', 'The 1948 war', '1948', 711127, 711492, 'year', 0, 0, 'occurred', '[]', 0.1982, '[]', '[]', ' ~ nqia5zcf53nvw4z6 000000836 34538e0c', 'timex', 0, '[]', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO event_mentions (event, position, mention) VALUES (1, 0, 61);
INSERT INTO event_mentions (event, position, mention) VALUES (7, 0, 65);
INSERT INTO event_mentions (event, position, mention) VALUES (8, 0, 66);
INSERT INTO event_mentions (event, position, mention) VALUES (9, 0, 29);
INSERT INTO event_mentions (event, position, mention) VALUES (10, 0, 67);
INSERT INTO event_mentions (event, position, mention) VALUES (11, 0, 68);
INSERT INTO event_mentions (event, position, mention) VALUES (13, 0, 53);
INSERT INTO event_mentions (event, position, mention) VALUES (14, 0, 70);
INSERT INTO event_mentions (event, position, mention) VALUES (15, 0, 54);
INSERT INTO event_mentions (event, position, mention) VALUES (16, 0, 72);
INSERT INTO event_mentions (event, position, mention) VALUES (17, 0, 24);
INSERT INTO event_mentions (event, position, mention) VALUES (18, 0, 16);
INSERT INTO event_mentions (event, position, mention) VALUES (19, 0, 17);
INSERT INTO event_mentions (event, position, mention) VALUES (20, 0, 19);
INSERT INTO event_mentions (event, position, mention) VALUES (21, 0, 21);
INSERT INTO event_mentions (event, position, mention) VALUES (22, 0, 22);
INSERT INTO event_mentions (event, position, mention) VALUES (23, 0, 59);
INSERT INTO event_mentions (event, position, mention) VALUES (24, 0, 5);
INSERT INTO event_mentions (event, position, mention) VALUES (25, 0, 1);
INSERT INTO event_mentions (event, position, mention) VALUES (25, 1, 47);
INSERT INTO event_mentions (event, position, mention) VALUES (26, 0, 14);
INSERT INTO event_mentions (event, position, mention) VALUES (27, 0, 10);
INSERT INTO event_mentions (event, position, mention) VALUES (28, 0, 35);
INSERT INTO event_mentions (event, position, mention) VALUES (29, 0, 36);
INSERT INTO event_mentions (event, position, mention) VALUES (30, 0, 45);
INSERT INTO event_mentions (event, position, mention) VALUES (31, 0, 58);
INSERT INTO event_mentions (event, position, mention) VALUES (32, 0, 55);
INSERT INTO event_mentions (event, position, mention) VALUES (33, 0, 73);
INSERT INTO event_mentions (event, position, mention) VALUES (34, 0, 31);
INSERT INTO event_mentions (event, position, mention) VALUES (35, 0, 11);
INSERT INTO event_mentions (event, position, mention) VALUES (36, 0, 15);
INSERT INTO event_mentions (event, position, mention) VALUES (37, 0, 12);
INSERT INTO event_mentions (event, position, mention) VALUES (38, 0, 51);
INSERT INTO event_mentions (event, position, mention) VALUES (39, 0, 34);
INSERT INTO event_mentions (event, position, mention) VALUES (40, 0, 37);
INSERT INTO event_mentions (event, position, mention) VALUES (40, 1, 40);
INSERT INTO event_mentions (event, position, mention) VALUES (40, 2, 46);
INSERT INTO event_mentions (event, position, mention) VALUES (40, 3, 57);
INSERT INTO event_mentions (event, position, mention) VALUES (41, 0, 56);
INSERT INTO event_mentions (event, position, mention) VALUES (42, 0, 48);
INSERT INTO event_mentions (event, position, mention) VALUES (43, 0, 38);
INSERT INTO event_mentions (event, position, mention) VALUES (44, 0, 41);
INSERT INTO event_mentions (event, position, mention) VALUES (45, 0, 7);
INSERT INTO event_mentions (event, position, mention) VALUES (46, 0, 3);
INSERT INTO event_mentions (event, position, mention) VALUES (46, 1, 9);
INSERT INTO event_mentions (event, position, mention) VALUES (47, 0, 60);
INSERT INTO event_mentions (event, position, mention) VALUES (48, 0, 30);
INSERT INTO event_mentions (event, position, mention) VALUES (49, 0, 52);
INSERT INTO event_mentions (event, position, mention) VALUES (50, 0, 4);
INSERT INTO event_mentions (event, position, mention) VALUES (51, 0, 6);
INSERT INTO event_mentions (event, position, mention) VALUES (52, 0, 43);
INSERT INTO event_mentions (event, position, mention) VALUES (53, 0, 8);
INSERT INTO event_mentions (event, position, mention) VALUES (54, 0, 42);
INSERT INTO event_mentions (event, position, mention) VALUES (55, 0, 33);
INSERT INTO event_mentions (event, position, mention) VALUES (56, 0, 50);
INSERT INTO event_mentions (event, position, mention) VALUES (57, 0, 18);
INSERT INTO event_mentions (event, position, mention) VALUES (57, 1, 23);
INSERT INTO event_mentions (event, position, mention) VALUES (58, 0, 44);
INSERT INTO event_mentions (event, position, mention) VALUES (59, 0, 2);
INSERT INTO event_mentions (event, position, mention) VALUES (60, 0, 13);
INSERT INTO event_mentions (event, position, mention) VALUES (60, 1, 32);
INSERT INTO event_mentions (event, position, mention) VALUES (61, 0, 49);
INSERT INTO event_mentions (event, position, mention) VALUES (62, 0, 25);
INSERT INTO event_mentions (event, position, mention) VALUES (63, 0, 20);
INSERT INTO event_mentions (event, position, mention) VALUES (63, 1, 28);
INSERT INTO event_mentions (event, position, mention) VALUES (64, 0, 26);
INSERT INTO event_mentions (event, position, mention) VALUES (65, 0, 39);
INSERT INTO event_mentions (event, position, mention) VALUES (66, 0, 74);
INSERT INTO event_mentions (event, position, mention) VALUES (68, 0, 79);
INSERT INTO event_mentions (event, position, mention) VALUES (71, 0, 80);
INSERT INTO event_mentions (event, position, mention) VALUES (71, 1, 77);
INSERT INTO event_mentions (event, position, mention) VALUES (72, 0, 81);
INSERT INTO event_mentions (event, position, mention) VALUES (72, 1, 78);
INSERT INTO event_mentions (event, position, mention) VALUES (73, 0, 83);
INSERT INTO event_mentions (event, position, mention) VALUES (74, 0, 82);
INSERT INTO event_mentions (event, position, mention) VALUES (75, 0, 84);
INSERT INTO event_mentions (event, position, mention) VALUES (76, 0, 69);
INSERT INTO event_mentions (event, position, mention) VALUES (77, 0, 62);
INSERT INTO event_mentions (event, position, mention) VALUES (78, 0, 64);
INSERT INTO event_mentions (event, position, mention) VALUES (78, 1, 63);
INSERT INTO event_mentions (event, position, mention) VALUES (79, 0, 27);
INSERT INTO event_mentions (event, position, mention) VALUES (80, 0, 71);
INSERT INTO links (mention, other, strength) VALUES (1, 47, 0.977);
INSERT INTO links (mention, other, strength) VALUES (2, 23, 0.8849);
INSERT INTO links (mention, other, strength) VALUES (3, 9, 0.7577);
INSERT INTO links (mention, other, strength) VALUES (9, 3, 0.7577);
INSERT INTO links (mention, other, strength) VALUES (13, 32, 0.7577);
INSERT INTO links (mention, other, strength) VALUES (18, 23, 0.8849);
INSERT INTO links (mention, other, strength) VALUES (20, 28, 0.7577);
INSERT INTO links (mention, other, strength) VALUES (23, 2, 0.8849);
INSERT INTO links (mention, other, strength) VALUES (23, 18, 0.8849);
INSERT INTO links (mention, other, strength) VALUES (28, 20, 0.7577);
INSERT INTO links (mention, other, strength) VALUES (32, 13, 0.7577);
INSERT INTO links (mention, other, strength) VALUES (37, 46, 0.7577);
INSERT INTO links (mention, other, strength) VALUES (37, 57, 0.7577);
INSERT INTO links (mention, other, strength) VALUES (40, 46, 0.7577);
INSERT INTO links (mention, other, strength) VALUES (40, 57, 0.7577);
INSERT INTO links (mention, other, strength) VALUES (46, 37, 0.7577);
INSERT INTO links (mention, other, strength) VALUES (46, 40, 0.7577);
INSERT INTO links (mention, other, strength) VALUES (46, 57, 0.7577);
INSERT INTO links (mention, other, strength) VALUES (47, 1, 0.977);
INSERT INTO links (mention, other, strength) VALUES (57, 37, 0.7577);
INSERT INTO links (mention, other, strength) VALUES (57, 40, 0.7577);
INSERT INTO links (mention, other, strength) VALUES (57, 46, 0.7577);
INSERT INTO links (mention, other, strength) VALUES (77, 80, 0.9576);
INSERT INTO links (mention, other, strength) VALUES (78, 81, 0.9576);
INSERT INTO links (mention, other, strength) VALUES (80, 77, 0.9576);
INSERT INTO links (mention, other, strength) VALUES (81, 78, 0.9576);
INSERT INTO decisions (number, id, timeline, kind, told, author, made) VALUES (1, 'bf2a8da59fa05a56', 'default', 'pin', '{"edtf":"2004-06-23"}', 'Ada', '2026-11-30T19:07:54.384853Z');
INSERT INTO decisions (number, id, timeline, kind, told, author, made) VALUES (2, 'b646daeed43e2df3', 'default', 'retitle', '{"title":"The idea came back"}', 'Ada', '2026-11-30T19:07:55.052178Z');
INSERT INTO decisions (number, id, timeline, kind, told, author, made) VALUES (3, '71128b5be61364ec', 'default', 'merge', '{}', 'Grace', '2026-11-30T19:07:55.716969Z');
INSERT INTO decisions (number, id, timeline, kind, told, author, made) VALUES (4, 'a3ad7c8472c2908e', 'default', 'note', '{"note":"Also called the Six-Day War"}', 'Grace', '2026-11-30T19:07:56.404252Z');
INSERT INTO decided_mentions (decision, mention) VALUES (3, '10ec27a75cfe7b0f9edc3c60');
INSERT INTO decided_mentions (decision, mention) VALUES (1, '1c14789394f3185631d41b59');
INSERT INTO decided_mentions (decision, mention) VALUES (2, '8bada0542835a03db19a5ad7');
INSERT INTO decided_mentions (decision, mention) VALUES (3, 'e9fcc07eb4d1df96e3d40408');
INSERT INTO decided_mentions (decision, mention) VALUES (4, 'f5435d45cc2e726c83b3de97');
INSERT INTO decision_log (number, timeline, act, author, at, decision, kind, told, mentions) VALUES (1, 'default', 'decided', 'Ada', '2026-11-30T19:07:54.384853Z', 'bf2a8da59fa05a56', 'pin', '{"edtf":"2004-06-23"}', '["1c14789394f3185631d41b59"]');
INSERT INTO decision_log (number, timeline, act, author, at, decision, kind, told, mentions) VALUES (2, 'default', 'decided', 'Ada', '2026-11-30T19:07:55.052178Z', 'b646daeed43e2df3', 'retitle', '{"title":"The idea came back"}', '["8bada0542835a03db19a5ad7"]');
INSERT INTO decision_log (number, timeline, act, author, at, decision, kind, told, mentions) VALUES (3, 'default', 'decided', 'Grace', '2026-11-30T19:07:55.716969Z', '71128b5be61364ec', 'merge', '{}', '["10ec27a75cfe7b0f9edc3c60","e9fcc07eb4d1df96e3d40408"]');
INSERT INTO decision_log (number, timeline, act, author, at, decision, kind, told, mentions) VALUES (4, 'default', 'decided', 'Grace', '2026-11-30T19:07:56.404252Z', 'a3ad7c8472c2908e', 'note', '{"note":"Also called the Six-Day War"}', '["f5435d45cc2e726c83b3de97"]');
INSERT INTO decision_log (number, timeline, act, author, at, decision, kind, told, mentions) VALUES (5, 'default', 'decided', 'Grace', '2026-11-30T19:07:57.154939Z', '26c022ae774c2835', 'hide', '{}', '["34538e0ca7015600e024b4f2"]');
INSERT INTO decision_log (number, timeline, act, author, at, decision, kind, told, mentions) VALUES (6, 'default', 'undone', 'Ada', '2026-11-30T19:08:14.193537Z', '26c022ae774c2835', 'hide', '{}', '["34538e0ca7015600e024b4f2"]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (1, 1, 1, NULL, NULL, NULL, 'cb537970f46802768eb3916f', 0, 'The prosecutor of the International Criminal Court announced on Friday that her preliminary examination of the situation in Palestine was complete, and that every condition for an investigation had been met.', '', '

Fatou Bensouda found “no subst', 51, 'announced', 'The prosecutor of the International Criminal Court announced that her preliminary examination of the situation in…', 'reported', '[]', '[]', '["announc","complet","condit","court","crimin","examin","internat","investig","meet","palestin","preliminari","prosecutor","situat"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (2, 1, NULL, NULL, 'none', '"examination", for which the text gives no date', 'b08aefe06366ea5b0d131c5c', 0, 'The prosecutor of the International Criminal Court announced on Friday that her preliminary examination of the situation in Palestine was complete, and that every condition for an investigation had been met.', '', '

Fatou Bensouda found “no subst', 92, 'examination', 'Her preliminary examination of the situation in Palestine', 'occurred', '["Palestine"]', '[]', '["examin","preliminari","situat"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (3, 1, NULL, NULL, 'none', '"investigation", for which the text gives no date', '9c6daae5cf80d997af76e820', 0, 'The prosecutor of the International Criminal Court announced on Friday that her preliminary examination of the situation in Palestine was complete, and that every condition for an investigation had been met.', '', '

Fatou Bensouda found “no subst', 180, 'investigation', 'An investigation', 'occurred', '[]', '[]', '["investig"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (4, 1, NULL, NULL, 'none', '"met", for which the text gives no date', 'c35000045573c21439121bd4', 0, 'The prosecutor of the International Criminal Court announced on Friday that her preliminary examination of the situation in Palestine was complete, and that every condition for an investigation had been met.', '', '

Fatou Bensouda found “no subst', 203, 'met', 'Every condition for an investigation had been met', 'occurred', '[]', '[]', '["condit","investig","meet"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (5, 1, NULL, 737413, 'mention', '"found", told as of the same day as what happened “Friday”: Friday 2019-12-20', '8213cce159ea08d2174efd8c', 209, 'Fatou Bensouda found “no substantial reasons to believe that an investigation would not serve the interests of justice”, according to her statement.', 'an investigation had been met.

', ' She did not open the investigat', 224, 'found', 'Fatou Bensouda found “no substantial reasons to believe that an investigation would not serve the interests of justice”', 'occurred', '["Fatou Bensouda"]', '[]', '["find"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (6, 1, NULL, NULL, 'none', '"according", for which the text gives no date', 'fcfbdfe334bb3f01d5d0003b', 209, 'Fatou Bensouda found “no substantial reasons to believe that an investigation would not serve the interests of justice”, according to her statement.', 'an investigation had been met.

', ' She did not open the investigat', 330, 'according', 'Fatou Bensouda her statement', 'occurred', '["Fatou Bensouda"]', '[]', '["statement"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (7, 1, NULL, NULL, 'none', '"statement", for which the text gives no date', '8fdcb396cbee0a60882cca1c', 209, 'Fatou Bensouda found “no substantial reasons to believe that an investigation would not serve the interests of justice”, according to her statement.', 'an investigation had been met.

', ' She did not open the investigat', 347, 'statement', 'Her statement', 'occurred', '[]', '[]', '["statement"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (8, 1, NULL, NULL, 'none', '"open", for which the text gives no date', '6608dd9f09aafec89f718c3b', 358, 'She did not open the investigation at once.', 'e”, according to her statement. ', ' Her office wants the judges to ', 370, 'open', 'She did not open the investigation at', 'negated', '[]', '[]', '["investig","open"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (9, 1, NULL, NULL, 'none', '"investigation", for which the text gives no date', '9ae483a6d09793e58bee0222', 358, 'She did not open the investigation at once.', 'e”, according to her statement. ', ' Her office wants the judges to ', 379, 'investigation', 'The investigation at', 'occurred', '[]', '[]', '["investig"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (10, 1, NULL, 737414, 'present', '"wants", told as what is so on the publication day: Saturday 2019-12-21', '009d82c5f58fe223472ac0c0', 402, 'Her office wants the judges to say first over which territory the court may exercise its jurisdiction, and has asked them to answer within 120 days.', 'open the investigation at once. ', '

The road to this point was lon', 413, 'wants', 'Her office wants the judges to say first over', 'occurred', '[]', '[]', '["judg","offic","want"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (11, 1, NULL, NULL, 'none', '"say", for which the text gives no date', 'f3a052d15a2d611b1a547b07', 402, 'Her office wants the judges to say first over which territory the court may exercise its jurisdiction, and has asked them to answer within 120 days.', 'open the investigation at once. ', '

The road to this point was lon', 433, 'say', 'Her office wants the judges to say first over which territory the court may exercise its jurisdiction', 'expected', '[]', '[]', '["answer","ask","court","exercis","judg","jurisdict","offic","territori","want"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (12, 1, NULL, NULL, 'none', '"exercise", for which the text gives no date', 'fe55a39ac0eb41629a550436', 402, 'Her office wants the judges to say first over which territory the court may exercise its jurisdiction, and has asked them to answer within 120 days.', 'open the investigation at once. ', '

The road to this point was lon', 478, 'exercise', 'Territory the court may exercise its jurisdiction', 'possible', '[]', '[]', '["court","exercis","jurisdict","territori"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (13, 1, NULL, NULL, 'none', '"jurisdiction", for which the text gives no date', 'd98088cc6ece3c452c493dd3', 402, 'Her office wants the judges to say first over which territory the court may exercise its jurisdiction, and has asked them to answer within 120 days.', 'open the investigation at once. ', '

The road to this point was lon', 491, 'jurisdiction', 'Its jurisdiction', 'occurred', '[]', '[]', '["jurisdict"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (14, 1, NULL, 737414, 'publication', '"asked", told as the news of the publication day Saturday 2019-12-21: Saturday 2019-12-21', '3e37ae1e1131d730fa899a64', 402, 'Her office wants the judges to say first over which territory the court may exercise its jurisdiction, and has asked them to answer within 120 days.', 'open the investigation at once. ', '

The road to this point was lon', 513, 'asked', 'Her office has asked them to answer within 120 days', 'occurred', '[]', '[]', '["answer","ask"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (15, 1, NULL, NULL, 'none', '"answer", for which the text gives no date', '55fce84dd8ce1a7043745189', 402, 'Her office wants the judges to say first over which territory the court may exercise its jurisdiction, and has asked them to answer within 120 days.', 'open the investigation at once. ', '

The road to this point was lon', 527, 'answer', 'Has asked them to answer within 120 days', 'expected', '[]', '[]', '["answer","ask"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (16, 1, 3, NULL, NULL, NULL, '6f92a8afba1763c809361f80', 585, 'President Mahmoud Abbas signed the accession papers on 31 December 2014.', 'he road to this point was long. ', ' Two days later, the documents w', 609, 'signed', 'President Mahmoud Abbas signed the accession papers', 'occurred', '["Mahmoud Abbas"]', '[]', '["access","paper","sign"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (17, 1, 4, NULL, NULL, NULL, '919b77381707b37035c754d3', 658, 'Two days later, the documents were handed over at the United Nations.', 'ion papers on 31 December 2014. ', ' The prosecutor opened her exami', 693, 'handed', 'The documents were handed over at the United Nations', 'occurred', '[]', '["United Nations"]', '["document","hand","nation","unit"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (18, 1, NULL, NULL, 'none', '"examination", for which the text gives no date', 'a0b6d4c88b8d7d139c4b8722', 728, 'The prosecutor opened her examination on 16 January 2015, and the court''s founding treaty took effect for Palestine on 1 April 2015.', 'ded over at the United Nations. ', ' In May 2018, the Palestinian go', 754, 'examination', 'Mahmoud Abbas’s examination on', 'occurred', '["Mahmoud Abbas"]', '[]', '["examin"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (19, 1, 5, NULL, NULL, NULL, '9ff5090dcedb5231db604a7d', 728, 'The prosecutor opened her examination on 16 January 2015, and the court''s founding treaty took effect for Palestine on 1 April 2015.', 'ded over at the United Nations. ', ' In May 2018, the Palestinian go', 743, 'opened', 'The prosecutor opened her examination', 'occurred', '[]', '[]', '["examin","open","prosecutor"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (20, 1, NULL, NULL, 'none', '"treaty", for which the text gives no date', '30ae2af795c1c6d37d352b6e', 728, 'The prosecutor opened her examination on 16 January 2015, and the court''s founding treaty took effect for Palestine on 1 April 2015.', 'ded over at the United Nations. ', ' In May 2018, the Palestinian go', 811, 'treaty', 'The court''s founding treaty', 'occurred', '[]', '[]', '["court","found","treati"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (21, 1, 6, NULL, NULL, NULL, 'a53345ed6b96a3141c18e3f9', 728, 'The prosecutor opened her examination on 16 January 2015, and the court''s founding treaty took effect for Palestine on 1 April 2015.', 'ded over at the United Nations. ', ' In May 2018, the Palestinian go', 818, 'took', 'The court''s founding treaty took effect for Palestine', 'occurred', '["Palestine"]', '[]', '["court","effect","found","take","treati"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (22, 1, 7, NULL, NULL, NULL, '0ee61c488563f562ae281b65', 861, 'In May 2018, the Palestinian government referred the situation to the court itself.', ' for Palestine on 1 April 2015. ', '

The examination looked at the ', 901, 'referred', 'The Palestinian government referred the situation to the court itself', 'occurred', '[]', '[]', '["court","govern","palestinian","refer","situat"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (23, 1, NULL, NULL, 'none', '"examination", for which the text gives no date', '01564751b1bfcc763760f948', 946, 'The examination looked at the fighting in Gaza in the summer of 2014, and at settlements on land that has been occupied since the 1967 war.', 'situation to the court itself.

', ' Israel signed the treaty on 31 ', 950, 'examination', 'The examination', 'occurred', '[]', '[]', '["examin"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (24, 1, 8, NULL, NULL, NULL, '73957bcc9fc6fa25b50590c4', 946, 'The examination looked at the fighting in Gaza in the summer of 2014, and at settlements on land that has been occupied since the 1967 war.', 'situation to the court itself.

', ' Israel signed the treaty on 31 ', 962, 'looked', 'The examination looked at the fighting in Gaza, and at settlements on land', 'occurred', '[]', '["Gaza"]', '["examin","fight","gaza","land","look","settlement"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (25, 1, NULL, NULL, 'none', '"settlements", for which the text gives no date', '40a7c4547720ea59b73c3565', 946, 'The examination looked at the fighting in Gaza in the summer of 2014, and at settlements on land that has been occupied since the 1967 war.', 'situation to the court itself.

', ' Israel signed the treaty on 31 ', 1023, 'settlements', 'Settlements on land', 'occurred', '[]', '[]', '["land","settlement"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (26, 1, NULL, NULL, 'none', '"occupied", for which the text gives no date', 'd474e5827a73ba6bf725ad33', 946, 'The examination looked at the fighting in Gaza in the summer of 2014, and at settlements on land that has been occupied since the 1967 war.', 'situation to the court itself.

', ' Israel signed the treaty on 31 ', 1057, 'occupied', 'Land has been occupied since the 1967 war', 'occurred', '[]', '[]', '["occupi"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (27, 1, 9, NULL, NULL, NULL, 'f5435d45cc2e726c83b3de97', 946, 'The examination looked at the fighting in Gaza in the summer of 2014, and at settlements on land that has been occupied since the 1967 war.', 'situation to the court itself.

', ' Israel signed the treaty on 31 ', 1081, 'war', 'The 1967 war', 'occurred', '[]', '[]', '["war"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (28, 1, NULL, NULL, 'none', '"treaty", for which the text gives no date', 'e7c00927d32ec4c75da7ebc9', 1086, 'Israel signed the treaty on 31 December 2000 but never ratified it, and does not accept the court''s jurisdiction.', 'en occupied since the 1967 war. ', '

The Hague Bench Watch, a group', 1104, 'treaty', 'The treaty on', 'occurred', '[]', '[]', '["treati"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (29, 1, 10, NULL, NULL, NULL, '0d24b2045407933fccd419cd', 1086, 'Israel signed the treaty on 31 December 2000 but never ratified it, and does not accept the court''s jurisdiction.', 'en occupied since the 1967 war. ', '

The Hague Bench Watch, a group', 1093, 'signed', 'Israel signed the treaty', 'occurred', '["Israel"]', '[]', '["sign","treati"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (30, 1, NULL, NULL, 'none', '"ratified", for which the text gives no date', '8aece66f8ffa54d7fe443eb8', 1086, 'Israel signed the treaty on 31 December 2000 but never ratified it, and does not accept the court''s jurisdiction.', 'en occupied since the 1967 war. ', '

The Hague Bench Watch, a group', 1141, 'ratified', 'Israel never ratified it', 'negated', '["Israel"]', '[]', '["ratifi"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (31, 1, NULL, NULL, 'none', '"accept", for which the text gives no date', '6fb76a4e3091df0332286856', 1086, 'Israel signed the treaty on 31 December 2000 but never ratified it, and does not accept the court''s jurisdiction.', 'en occupied since the 1967 war. ', '

The Hague Bench Watch, a group', 1167, 'accept', 'Never does not accept the court''s jurisdiction', 'negated', '[]', '[]', '["accept","court","jurisdict"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (32, 1, NULL, NULL, 'none', '"jurisdiction", for which the text gives no date', 'aba629c0300ff461da4b8cdd', 1086, 'Israel signed the treaty on 31 December 2000 but never ratified it, and does not accept the court''s jurisdiction.', 'en occupied since the 1967 war. ', '

The Hague Bench Watch, a group', 1186, 'jurisdiction', 'The court''s jurisdiction', 'occurred', '[]', '[]', '["court","jurisdict"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (33, 1, NULL, NULL, 'none', '"hearings", for which the text gives no date', '4693bbea8f548d5603b5000e', 1201, 'The Hague Bench Watch, a group of volunteers who follow the court''s public hearings, will discuss the announcement on Monday in the city library.', 'cept the court''s jurisdiction.

', '
', 1276, 'hearings', 'The court''s public hearings', 'occurred', '[]', '[]', '["court","hear","public"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (34, 1, NULL, NULL, 'none', '"announcement", for which the text gives no date', '6cac1cfc7de3284dea1a334a', 1201, 'The Hague Bench Watch, a group of volunteers who follow the court''s public hearings, will discuss the announcement on Monday in the city library.', 'cept the court''s jurisdiction.

', '
', 1303, 'announcement', 'The announcement on', 'occurred', '[]', '[]', '["announc"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (35, 1, 11, NULL, NULL, NULL, 'e369fa614bc974b3fd2efb02', 1201, 'The Hague Bench Watch, a group of volunteers who follow the court''s public hearings, will discuss the announcement on Monday in the city library.', 'cept the court''s jurisdiction.

', '
', 1291, 'discuss', 'Hague Bench Watch will discuss the announcement in the city library', 'expected', '["Hague Bench Watch"]', '[]', '["announc","citi","discuss","librari"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (36, 2, 12, NULL, NULL, NULL, '96d08466ee62152dc8cdfa39', 0, 'Judges in The Hague on Tuesday dismissed the prosecutor''s request for a ruling on jurisdiction in Palestine, without a word about its substance: the text was longer than the rules of the court allow.', '', '

A request may fill thirty page', 31, 'dismissed', 'Judges in The Hague dismissed the prosecutor''s request for a ruling on jurisdiction in Palestine, without a word about…', 'occurred', '[]', '["Hague","Palestine"]', '["dismiss","hagu","judg","jurisdict","palestin","prosecutor","request","rule","substanc","word"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (37, 2, NULL, NULL, 'none', '"request", for which the text gives no date', 'ebd6558f1706f692a2716b04', 0, 'Judges in The Hague on Tuesday dismissed the prosecutor''s request for a ruling on jurisdiction in Palestine, without a word about its substance: the text was longer than the rules of the court allow.', '', '

A request may fill thirty page', 58, 'request', 'The prosecutor''s request for a ruling on jurisdiction in Palestine', 'occurred', '[]', '["Palestine"]', '["jurisdict","palestin","prosecutor","request","rule"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (38, 2, NULL, NULL, 'none', '"ruling", for which the text gives no date', '10154283fbc1edef5cd58e00', 0, 'Judges in The Hague on Tuesday dismissed the prosecutor''s request for a ruling on jurisdiction in Palestine, without a word about its substance: the text was longer than the rules of the court allow.', '', '

A request may fill thirty page', 72, 'ruling', 'A ruling on jurisdiction in Palestine', 'occurred', '[]', '["Palestine"]', '["jurisdict","palestin","rule"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (39, 2, NULL, NULL, 'none', '"jurisdiction", for which the text gives no date', '82c3e0583b60bc1b27dae24b', 0, 'Judges in The Hague on Tuesday dismissed the prosecutor''s request for a ruling on jurisdiction in Palestine, without a word about its substance: the text was longer than the rules of the court allow.', '', '

A request may fill thirty page', 82, 'jurisdiction', 'Jurisdiction in Palestine', 'occurred', '[]', '["Palestine"]', '["jurisdict","palestin"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (40, 2, NULL, NULL, 'none', '"request", for which the text gives no date', '1ec3ca2fe052f1648a921598', 201, 'A request may fill thirty pages; this one had 110.', ' the rules of the court allow.

', ' Pre-Trial Chamber I held that t', 203, 'request', 'A request', 'occurred', '[]', '[]', '["request"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (41, 2, NULL, NULL, 'none', '"fill", for which the text gives no date', '9a0c39c762d729aee3a2458a', 201, 'A request may fill thirty pages; this one had 110.', ' the rules of the court allow.

', ' Pre-Trial Chamber I held that t', 215, 'fill', 'A request may fill thirty pages', 'possible', '[]', '[]', '["fill","page","request","thirti"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (42, 2, NULL, NULL, 'none', '"held", for which the text gives no date', '60b41b7c0acb9fd65304cded', 252, 'Pre-Trial Chamber I held that the prosecutor should have asked for more room beforehand, and then gave her that room.', 'thirty pages; this one had 110. ', ' The next day, Fatou Bensouda fi', 272, 'held', 'Pre-Trial Chamber I held that the prosecutor should have asked for more room beforehand', 'occurred', '["Pre-Trial Chamber I"]', '[]', '["ask","beforehand","hold","prosecutor","room"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (43, 2, NULL, NULL, 'none', '"asked", for which the text gives no date', '4685e14883fde3da2f42d2da', 252, 'Pre-Trial Chamber I held that the prosecutor should have asked for more room beforehand, and then gave her that room.', 'thirty pages; this one had 110. ', ' The next day, Fatou Bensouda fi', 309, 'asked', 'The prosecutor should have asked for more room beforehand', 'expected', '[]', '[]', '["ask","beforehand","prosecutor","room"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (44, 2, NULL, NULL, 'none', '"gave", for which the text gives no date', '0b11bc19241a02183bc3754a', 252, 'Pre-Trial Chamber I held that the prosecutor should have asked for more room beforehand, and then gave her that room.', 'thirty pages; this one had 110. ', ' The next day, Fatou Bensouda fi', 350, 'gave', 'Pre-Trial Chamber I gave her that room', 'occurred', '["Pre-Trial Chamber I"]', '[]', '["give","room"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (45, 2, 13, NULL, NULL, NULL, 'cb246cec2735dd44f655da7d', 370, 'The next day, Fatou Bensouda filed the request again.', 'd, and then gave her that room. ', '

On December 20, the prosecutor', 399, 'filed', 'Fatou Bensouda filed the request again', 'occurred', '["Fatou Bensouda"]', '[]', '["file","request"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (46, 2, NULL, NULL, 'none', '"request", for which the text gives no date', '1ad3131676858adc45b8116d', 370, 'The next day, Fatou Bensouda filed the request again.', 'd, and then gave her that room. ', '

On December 20, the prosecutor', 409, 'request', 'The request again', 'occurred', '[]', '[]', '["request"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (47, 2, 14, NULL, NULL, NULL, 'a2e43008e549e5fa62ec4b13', 425, 'On December 20, the prosecutor announced that her preliminary examination of the situation in Palestine was complete, and that there were “no substantial reasons to believe that an investigation would not serve the interests of justice”.', 'souda filed the request again.

', ' She asked the chamber to confir', 456, 'announced', 'The prosecutor announced that her preliminary examination of the situation in Palestine was complete, and that there…', 'reported', '[]', '[]', '["announc","complet","examin","palestin","preliminari","prosecutor","situat"]', '["no substantial reasons to believe that an investigation would not serve the interests of justice"]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (48, 2, NULL, NULL, 'none', '"examination", for which the text gives no date', '54c766f806d4f684c00bd6a6', 425, 'On December 20, the prosecutor announced that her preliminary examination of the situation in Palestine was complete, and that there were “no substantial reasons to believe that an investigation would not serve the interests of justice”.', 'souda filed the request again.

', ' She asked the chamber to confir', 487, 'examination', 'Fatou Bensouda’s preliminary examination of the situation in Palestine', 'occurred', '["Fatou Bensouda"]', '["Palestine"]', '["examin","palestin","preliminari","situat"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (49, 2, NULL, NULL, 'none', '"asked", for which the text gives no date', 'f19ac850265f78072dda0bd7', 663, 'She asked the chamber to confirm that the court''s territory of jurisdiction comprises the West Bank, including East Jerusalem, and Gaza.', 'erve the interests of justice”. ', '

The three judges have not said', 667, 'asked', 'Fatou Bensouda asked the chamber to confirm that the court''s territory of jurisdiction comprises the West Bank', 'occurred', '["Fatou Bensouda","West Bank"]', '[]', '["ask","chamber","compris","confirm","court","jurisdict","territori"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (50, 2, NULL, NULL, 'none', '"confirm", for which the text gives no date', '60205e64d37251cec214d2d0', 663, 'She asked the chamber to confirm that the court''s territory of jurisdiction comprises the West Bank, including East Jerusalem, and Gaza.', 'erve the interests of justice”. ', '

The three judges have not said', 688, 'confirm', 'She asked the chamber to confirm that the court''s territory of jurisdiction comprises the West Bank, including East…', 'expected', '[]', '[]', '["ask","bank","chamber","compris","confirm","court","east","gaza","includ","jerusalem","jurisdict","territori","west"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (51, 2, NULL, NULL, 'none', '"said", for which the text gives no date', '40f83e74e94229a2e9cbe149', 801, 'The three judges have not said when they will rule.', 'ding East Jerusalem, and Gaza.

', ' Bensouda, a Gambian lawyer, was', 827, 'said', 'The three judges have not said when they will rule', 'negated', '[]', '[]', '["judg","rule","three"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (52, 2, NULL, NULL, 'none', '"rule", for which the text gives no date', 'd95aae2295f0ab0d38ff9527', 801, 'The three judges have not said when they will rule.', 'ding East Jerusalem, and Gaza.

', ' Bensouda, a Gambian lawyer, was', 847, 'rule', 'They will rule', 'expected', '[]', '[]', '["rule"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (53, 2, 15, NULL, NULL, NULL, '1209f762902fe662915bcb8c', 853, 'Bensouda, a Gambian lawyer, was elected in December 2011 and took office on June 15, 2012.', 'e not said when they will rule. ', ' Her term ends next year.

The H', 885, 'elected', 'Bensouda, a Gambian lawyer, was elected', 'occurred', '["Fatou Bensouda"]', '[]', '["elect","gambian","lawyer"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (54, 2, 16, NULL, NULL, NULL, '1ccdd819f4aebae94495532f', 853, 'Bensouda, a Gambian lawyer, was elected in December 2011 and took office on June 15, 2012.', 'e not said when they will rule. ', ' Her term ends next year.

The H', 914, 'took', 'Fatou Bensouda took office', 'occurred', '["Fatou Bensouda"]', '[]', '["offic","take"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (55, 2, 17, NULL, NULL, NULL, 'dd78fd06f97a6e6710cdd95d', 944, 'Her term ends next year.', 'd took office on June 15, 2012. ', '

The Hague Bench Watch, which f', 953, 'ends', 'Her term ends', 'expected', '[]', '[]', '["end","term"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (56, 2, NULL, NULL, 'none', '"hearings", for which the text gives no date', 'ebd6013f1aae13c9a3090868', 970, 'The Hague Bench Watch, which follows the court''s hearings, will hold a public reading of the new request on Tuesday.', '2012. Her term ends next year.

', ' Last month, forty people came t', 1019, 'hearings', 'The court''s hearings', 'occurred', '[]', '[]', '["court","hear"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (57, 2, NULL, NULL, 'none', '"request", for which the text gives no date', 'b46c04665f461ab220bf4db6', 970, 'The Hague Bench Watch, which follows the court''s hearings, will hold a public reading of the new request on Tuesday.', '2012. Her term ends next year.

', ' Last month, forty people came t', 1067, 'request', 'The new request on', 'occurred', '[]', '[]', '["request"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (58, 2, 18, NULL, NULL, NULL, 'b68d72467d20536411641aa2', 970, 'The Hague Bench Watch, which follows the court''s hearings, will hold a public reading of the new request on Tuesday.', '2012. Her term ends next year.

', ' Last month, forty people came t', 1034, 'hold', 'Hague Bench Watch will hold a public reading of the new request', 'expected', '["Hague Bench Watch"]', '[]', '["hold","public","read","request"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (59, 2, 19, NULL, NULL, NULL, '2a8b5155213cd02df8278fbe', 1087, 'Last month, forty people came to hear the first.', ' of the new request on Tuesday. ', '
', 1112, 'came', 'Forty people came to hear the first', 'occurred', '[]', '[]', '["come","forti","hear","peopl"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (60, 2, NULL, NULL, 'none', '"hear", for which the text gives no date', '948f538434ca3adbb9fa19a6', 1087, 'Last month, forty people came to hear the first.', ' of the new request on Tuesday. ', '
', 1120, 'hear', 'Last month, forty people came to hear the first', 'expected', '[]', '[]', '["come","forti","hear","peopl"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (61, 3, 20, NULL, NULL, NULL, '2ca962a679feb9c93ce5424e', 58, 'The tribunals of the late 1940s had shown that leaders could be tried, and then the idea lay still for decades.', 'gravest crimes was an old idea. ', ' It came back in the 1990s, when', 94, 'shown', 'The tribunals of the late 1940s had shown that leaders could be tried, and then the idea lay still for decades', 'occurred', '[]', '[]', '["idea","lay","leader","show","tri","tribun"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (62, 3, 22, NULL, NULL, NULL, '8bada0542835a03db19a5ad7', 170, 'It came back in the 1990s, when the Security Council set up one court for the former Yugoslavia in 1993 and another for Rwanda in 1994.', 'the idea lay still for decades. ', '

Governments met in Rome in the', 173, 'came', 'It came back', 'occurred', '[]', '[]', '["come"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (63, 3, 23, NULL, NULL, NULL, 'e9fcc07eb4d1df96e3d40408', 170, 'It came back in the 1990s, when the Security Council set up one court for the former Yugoslavia in 1993 and another for Rwanda in 1994.', 'the idea lay still for decades. ', '

Governments met in Rome in the', 223, 'set', 'The Security Council set up one court for the former Yugoslavia and another for Rwanda in 1994', 'occurred', '["Security Council","Yugoslavia","Rwanda"]', '[]', '["court","former","set"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (64, 3, 24, NULL, NULL, NULL, '10ec27a75cfe7b0f9edc3c60', 170, 'It came back in the 1990s, when the Security Council set up one court for the former Yugoslavia in 1993 and another for Rwanda in 1994.', 'the idea lay still for decades. ', '

Governments met in Rome in the', 223, 'set', 'The Security Council set up one court for the former Yugoslavia in 1993 and another for Rwanda', 'occurred', '["Security Council","Yugoslavia","Rwanda"]', '[]', '["court","former","set"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (65, 3, 25, NULL, NULL, NULL, 'de42d13c5e1a861e4a262280', 307, 'Governments met in Rome in the summer of 1998.', 'nd another for Rwanda in 1994.

', ' On 17 July 1998 they adopted th', 319, 'met', 'Governments met in Rome', 'occurred', '["Governments"]', '["Rome"]', '["meet","rome"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (66, 3, 26, NULL, NULL, NULL, '778697053705a6f7a381b630', 354, 'On 17 July 1998 they adopted the Rome Statute, by 120 votes to seven.', ' in Rome in the summer of 1998. ', ' The treaty entered into force o', 375, 'adopted', 'They adopted the Rome Statute, by 120 votes to seven', 'occurred', '["Rome Statute"]', '[]', '["120","adopt","seven","vote"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (67, 3, 27, NULL, NULL, NULL, '380861bddfa6419039c30e17', 424, 'The treaty entered into force on 1 July 2002, sooner than most had expected, and the first judges were sworn in on March 11, 2003.', 'Statute, by 120 votes to seven. ', ' The court opened its first inve', 435, 'entered', 'The treaty entered into force', 'occurred', '[]', '[]', '["enter","forc","treati"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (68, 3, 28, NULL, NULL, NULL, '097895d3e3347df87c0c7fb8', 424, 'The treaty entered into force on 1 July 2002, sooner than most had expected, and the first judges were sworn in on March 11, 2003.', 'Statute, by 120 votes to seven. ', ' The court opened its first inve', 527, 'sworn', 'The first judges were sworn in', 'occurred', '[]', '[]', '["judg","swear"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (69, 3, 29, NULL, NULL, NULL, '1c14789394f3185631d41b59', 555, 'The court opened its first investigation in mid-2004 and gave its first judgment on 14 March 2012.', 'ere sworn in on March 11, 2003. ', '

The court can act where a crim', 565, 'opened', 'The court opened its first investigation', 'occurred', '[]', '[]', '["court","investig","open"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (70, 3, 30, NULL, NULL, NULL, 'e3c2ed3d882e78790fcf7bc7', 555, 'The court opened its first investigation in mid-2004 and gave its first judgment on 14 March 2012.', 'ere sworn in on March 11, 2003. ', '

The court can act where a crim', 612, 'gave', 'The court gave its first judgment', 'occurred', '[]', '[]', '["give","judgment"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (71, 3, 31, NULL, NULL, NULL, '34538e0ca7015600e024b4f2', 821, 'Since the 1948 war, and again after the 2014 war in Gaza, the borders of the region have been drawn differently on every map.', 'the question of who is a state. ', '

This text hangs on the wall of', 836, 'war', 'The 1948 war', 'occurred', '[]', '[]', '["war"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (72, 3, 32, NULL, NULL, NULL, '7cf4d12d0e68ceb4f6531bc9', 821, 'Since the 1948 war, and again after the 2014 war in Gaza, the borders of the region have been drawn differently on every map.', 'the question of who is a state. ', '

This text hangs on the wall of', 866, 'war', 'The 2014 war in Gaza', 'occurred', '[]', '["Gaza"]', '["gaza","war"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (73, 3, 33, NULL, NULL, NULL, '6a371786c29966b66eda9986', 1020, 'The exhibition opened on March 5, and the library will take it down on Friday.', 'ition of the Hague Bench Watch. ', '
', 1035, 'opened', 'The exhibition opened', 'occurred', '[]', '[]', '["exhibit","open"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (74, 3, 34, NULL, NULL, NULL, '735ebed6772d3cd92faf1d89', 1020, 'The exhibition opened on March 5, and the library will take it down on Friday.', 'ition of the Hague Bench Watch. ', '
', 1075, 'take', 'The library will take it down', 'expected', '[]', '[]', '["librari","take"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (77, 5, 38, NULL, NULL, NULL, 'c7e2a7f71d365a50be4e34af', 0, 'A bridge fell on Monday.', '', ' The mayor wept on Friday. The m', 9, 'fell', 'A bridge fell', 'occurred', '[]', '[]', '["bridg","fall"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (78, 5, 39, NULL, NULL, NULL, '45421e738e2b565f9a6336cd', 25, 'The mayor wept on Friday.', 'A bridge fell on Monday. ', ' The memorial was unveiled on Ju', 35, 'wept', 'The mayor wept', 'occurred', '[]', '[]', '["mayor","weep"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (79, 5, 40, NULL, NULL, NULL, '3ac465a876335eb24eb7a6ff', 51, 'The memorial was unveiled on June 3.', 'nday. The mayor wept on Friday. ', '
', 68, 'unveiled', 'The memorial was unveiled', 'occurred', '[]', '[]', '["memori","unveil"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (80, 6, 41, NULL, NULL, NULL, 'cda2cc099e6fead4e6daf15f', 0, 'The bridge fell on 8 June 2015.', '', ' The mayor wept on Friday.
', 11, 'fell', 'The bridge fell', 'occurred', '[]', '[]', '["bridg","fall"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (81, 6, 42, NULL, NULL, NULL, 'e64abf99aee016322062c479', 32, 'The mayor wept on Friday.', 'The bridge fell on 8 June 2015. ', '
', 42, 'wept', 'The mayor wept', 'occurred', '[]', '[]', '["mayor","weep"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (82, 4, 43, NULL, NULL, NULL, 'f1c9a09b7be6736b3403eebe', 0, 'The captain resigned on Tuesday.', '', ' The yard closed in 2015. The fe', 12, 'resigned', 'The captain resigned', 'occurred', '[]', '[]', '["captain","resign"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (83, 4, 44, NULL, NULL, NULL, '4922ee7389aa0c7dc2816325', 33, 'The yard closed in 2015.', 'he captain resigned on Tuesday. ', ' The ferry sailed for hours.
', 42, 'closed', 'The yard closed', 'occurred', '[]', '[]', '["close","yard"]', '[]');
INSERT INTO mentions (number, document, timex, day, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, title, modality, actors, places, words, said) VALUES (84, 4, NULL, NULL, 'none', '"sailed", for which the text gives no date', '42ba45bc20004fcfd655abaa', 58, 'The ferry sailed for hours.', 'esday. The yard closed in 2015. ', '
', 68, 'sailed', 'The ferry sailed for hours', 'occurred', '[]', '[]', '["ferri","sail"]', '[]');
INSERT INTO redatings (document) VALUES (4);
INSERT INTO inferences (document, clues, days, bounds) VALUES (3, '[[[[726468, null]], 0.99, "\"the 1990s\" is told as past, so it was not written before 1990-01-01", []], [[[727564, null]], 0.99, "\"1993\" is told as past, so it was not written before 1993-01-01", []], [[[727929, null]], 0.99, "\"1994\" is told as past, so it was not written before 1994-01-01", []], [[[729541, null]], 0.99, "\"the summer of 1998\" is told as past, so it was not written before 1998-06-01", []], [[[729587, null]], 0.99, "\"17 July 1998\" is told as past, so it was not written before 1998-07-17", []], [[[731032, null]], 0.99, "\"1 July 2002\" is told as past, so it was not written before 2002-07-01", []], [[[731581, null]], 0.99, "\"mid-2004\" is told as past, so it was not written before 2004-01-01", []], [[[734576, null]], 0.99, "\"14 March 2012\" is told as past, so it was not written before 2012-03-14", []]]', NULL, '[734576, null, 0.99, ["\"14 March 2012\" is told as past, so it was not written before 2012-03-14"], []]');
INSERT INTO inferences (document, clues, days, bounds) VALUES (5, '[]', NULL, NULL);
INSERT INTO tellings (number, timeline, key, hangs, told, waits) VALUES (1, 'default', 8624266783883100861, 0, '{"actors":"[]","anchor":"absolute","anchor_value":null,"approximate":1,"earliest":710762,"edtf":"1947~/1949~","exact":"the late 1940s","latest":711857,"lean":"untold","meaning":"Modified(END, Absolute(DECADE, 1940, 1, 1))","mention_id":"","mod":"END","modality":"occurred","places":"[]","precision":"year","predicate":"shown","predicate_start":36,"prefix":"","quote":"The tribunals of the late 1940s had shown that leaders could be tried, and then the idea lay still for decades.","quote_start":0,"said":"[]","start":17,"suffix":"","told":"The tribunals of the late 1940s had shown that leaders could be tried, and then the idea lay still for decades","uncertain":0,"value":"194","waits":0,"why":"\"the late 1940s\", end of a date, which needs no anchor: 1947~/1949~","words":"[\"idea\",\"lay\",\"leader\",\"show\",\"tri\",\"tribun\"]"}', 0);
INSERT INTO tellings (number, timeline, key, hangs, told, waits) VALUES (2, 'default', 7754121247036330790, 0, '{"actors":"[]","anchor":"absolute","anchor_value":null,"approximate":0,"earliest":726468,"edtf":"199X","exact":"the 1990s","latest":730119,"lean":"untold","meaning":"Absolute(DECADE, 1990, 1, 1)","mention_id":"","mod":null,"modality":"occurred","places":"[]","precision":"decade","predicate":"came","predicate_start":3,"prefix":"","quote":"It came back in the 1990s, when the Security Council set up one court for the former Yugoslavia in 1993 and another for Rwanda in 1994.","quote_start":0,"said":"[]","start":16,"suffix":"","told":"It came back","uncertain":0,"value":"199","waits":0,"why":"\"the 1990s\", which needs no anchor: 199X","words":"[\"come\"]"}', 0);
INSERT INTO tellings (number, timeline, key, hangs, told, waits) VALUES (3, 'default', 1031362822367019065, 0, '{"actors":"[\"Security Council\",\"Yugoslavia\",\"Rwanda\"]","anchor":"absolute","anchor_value":null,"approximate":0,"earliest":727564,"edtf":"1993","exact":"1993","latest":727928,"lean":"untold","meaning":"Absolute(YEAR, 1993, 1, 1)","mention_id":"","mod":null,"modality":"occurred","places":"[]","precision":"year","predicate":"set","predicate_start":53,"prefix":"","quote":"It came back in the 1990s, when the Security Council set up one court for the former Yugoslavia in 1993 and another for Rwanda in 1994.","quote_start":0,"said":"[]","start":99,"suffix":"","told":"The Security Council set up one court for the former Yugoslavia and another for Rwanda in 1994","uncertain":0,"value":"1993","waits":0,"why":"\"1993\", which needs no anchor: 1993","words":"[\"court\",\"former\",\"set\"]"}', 0);
INSERT INTO tellings (number, timeline, key, hangs, told, waits) VALUES (4, 'default', -247079922452959723, 0, '{"actors":"[\"Security Council\",\"Yugoslavia\",\"Rwanda\"]","anchor":"absolute","anchor_value":null,"approximate":0,"earliest":727929,"edtf":"1994","exact":"1994","latest":728293,"lean":"untold","meaning":"Absolute(YEAR, 1994, 1, 1)","mention_id":"","mod":null,"modality":"occurred","places":"[]","precision":"year","predicate":"set","predicate_start":53,"prefix":"","quote":"It came back in the 1990s, when the Security Council set up one court for the former Yugoslavia in 1993 and another for Rwanda in 1994.","quote_start":0,"said":"[]","start":130,"suffix":"","told":"The Security Council set up one court for the former Yugoslavia in 1993 and another for Rwanda","uncertain":0,"value":"1994","waits":0,"why":"\"1994\", which needs no anchor: 1994","words":"[\"court\",\"former\",\"set\"]"}', 0);
INSERT INTO tellings (number, timeline, key, hangs, told, waits) VALUES (5, 'default', 7665545828000699710, 0, '{"actors":"[\"Governments\"]","anchor":"absolute","anchor_value":null,"approximate":0,"earliest":729541,"edtf":"1998-22","exact":"the summer of 1998","latest":729632,"lean":"untold","meaning":"Absolute(SEASON, 1998, 6, 1)","mention_id":"","mod":null,"modality":"occurred","places":"[\"Rome\"]","precision":"season","predicate":"met","predicate_start":12,"prefix":"","quote":"Governments met in Rome in the summer of 1998.","quote_start":0,"said":"[]","start":27,"suffix":"","told":"Governments met in Rome","uncertain":0,"value":"1998-SU","waits":0,"why":"\"the summer of 1998\", which needs no anchor: 1998-22","words":"[\"meet\",\"rome\"]"}', 0);
INSERT INTO tellings (number, timeline, key, hangs, told, waits) VALUES (6, 'default', -5215499600485791088, 0, '{"actors":"[\"Rome Statute\"]","anchor":"absolute","anchor_value":null,"approximate":0,"earliest":729587,"edtf":"1998-07-17","exact":"17 July 1998","latest":729587,"lean":"untold","meaning":"Absolute(DAY, 1998, 7, 17)","mention_id":"","mod":null,"modality":"occurred","places":"[]","precision":"day","predicate":"adopted","predicate_start":21,"prefix":"","quote":"On 17 July 1998 they adopted the Rome Statute, by 120 votes to seven.","quote_start":0,"said":"[]","start":3,"suffix":"","told":"They adopted the Rome Statute, by 120 votes to seven","uncertain":0,"value":"1998-07-17","waits":0,"why":"\"17 July 1998\", which needs no anchor: Friday 1998-07-17","words":"[\"120\",\"adopt\",\"seven\",\"vote\"]"}', 0);
INSERT INTO tellings (number, timeline, key, hangs, told, waits) VALUES (7, 'default', -9017639096332125482, 0, '{"actors":"[]","anchor":"absolute","anchor_value":null,"approximate":0,"earliest":731032,"edtf":"2002-07-01","exact":"1 July 2002","latest":731032,"lean":"untold","meaning":"Absolute(DAY, 2002, 7, 1)","mention_id":"","mod":null,"modality":"occurred","places":"[]","precision":"day","predicate":"entered","predicate_start":11,"prefix":"","quote":"The treaty entered into force on 1 July 2002, sooner than most had expected, and the first judges were sworn in on March 11, 2003.","quote_start":0,"said":"[]","start":33,"suffix":"","told":"The treaty entered into force","uncertain":0,"value":"2002-07-01","waits":0,"why":"\"1 July 2002\", which needs no anchor: Monday 2002-07-01","words":"[\"enter\",\"forc\",\"treati\"]"}', 0);
INSERT INTO tellings (number, timeline, key, hangs, told, waits) VALUES (8, 'default', 60320253458322019, 0, '{"actors":"[]","anchor":"absolute","anchor_value":null,"approximate":0,"earliest":731285,"edtf":"2003-03-11","exact":"March 11, 2003","latest":731285,"lean":"untold","meaning":"Absolute(DAY, 2003, 3, 11)","mention_id":"","mod":null,"modality":"occurred","places":"[]","precision":"day","predicate":"sworn","predicate_start":103,"prefix":"","quote":"The treaty entered into force on 1 July 2002, sooner than most had expected, and the first judges were sworn in on March 11, 2003.","quote_start":0,"said":"[]","start":115,"suffix":"","told":"The first judges were sworn in","uncertain":0,"value":"2003-03-11","waits":0,"why":"\"March 11, 2003\", which needs no anchor: Tuesday 2003-03-11","words":"[\"judg\",\"swear\"]"}', 0);
INSERT INTO tellings (number, timeline, key, hangs, told, waits) VALUES (9, 'default', -2704238180010160355, 0, '{"actors":"[]","anchor":"absolute","anchor_value":null,"approximate":1,"earliest":731702,"edtf":"2004-05~/2004-08~","exact":"mid-2004","latest":731824,"lean":"untold","meaning":"Modified(MID, Absolute(YEAR, 2004, 1, 1))","mention_id":"","mod":"MID","modality":"occurred","places":"[]","precision":"month","predicate":"opened","predicate_start":10,"prefix":"","quote":"The court opened its first investigation in mid-2004 and gave its first judgment on 14 March 2012.","quote_start":0,"said":"[]","start":44,"suffix":"","told":"The court opened its first investigation","uncertain":0,"value":"2004","waits":0,"why":"\"mid-2004\", mid of a date, which needs no anchor: 2004-05~/2004-08~","words":"[\"court\",\"investig\",\"open\"]"}', 0);
INSERT INTO tellings (number, timeline, key, hangs, told, waits) VALUES (10, 'default', 2840064363204884806, 0, '{"actors":"[]","anchor":"absolute","anchor_value":null,"approximate":0,"earliest":734576,"edtf":"2012-03-14","exact":"14 March 2012","latest":734576,"lean":"untold","meaning":"Absolute(DAY, 2012, 3, 14)","mention_id":"","mod":null,"modality":"occurred","places":"[]","precision":"day","predicate":"gave","predicate_start":57,"prefix":"","quote":"The court opened its first investigation in mid-2004 and gave its first judgment on 14 March 2012.","quote_start":0,"said":"[]","start":84,"suffix":"","told":"The court gave its first judgment","uncertain":0,"value":"2012-03-14","waits":0,"why":"\"14 March 2012\", which needs no anchor: Wednesday 2012-03-14","words":"[\"give\",\"judgment\"]"}', 0);
INSERT INTO tellings (number, timeline, key, hangs, told, waits) VALUES (11, 'default', -5172430365015336960, 0, '{"actors":"[]","anchor":"absolute","anchor_value":null,"approximate":0,"earliest":711127,"edtf":"1948","exact":"1948","latest":711492,"lean":"untold","meaning":"Absolute(YEAR, 1948, 1, 1)","mention_id":"","mod":null,"modality":"occurred","places":"[]","precision":"year","predicate":"war","predicate_start":15,"prefix":"","quote":"Since the 1948 war, and again after the 2014 war in Gaza, the borders of the region have been drawn differently on every map.","quote_start":0,"said":"[]","start":10,"suffix":"","told":"The 1948 war","uncertain":0,"value":"1948","waits":0,"why":"\"1948\", which needs no anchor: 1948","words":"[\"war\"]"}', 0);
INSERT INTO tellings (number, timeline, key, hangs, told, waits) VALUES (12, 'default', -1661219603758701966, 0, '{"actors":"[]","anchor":"absolute","anchor_value":null,"approximate":0,"earliest":735234,"edtf":"2014","exact":"2014","latest":735598,"lean":"untold","meaning":"Absolute(YEAR, 2014, 1, 1)","mention_id":"","mod":null,"modality":"occurred","places":"[\"Gaza\"]","precision":"year","predicate":"war","predicate_start":45,"prefix":"","quote":"Since the 1948 war, and again after the 2014 war in Gaza, the borders of the region have been drawn differently on every map.","quote_start":0,"said":"[]","start":40,"suffix":"","told":"The 2014 war in Gaza","uncertain":0,"value":"2014","waits":0,"why":"\"2014\", which needs no anchor: 2014","words":"[\"gaza\",\"war\"]"}', 0);
INSERT INTO tellings (number, timeline, key, hangs, told, waits) VALUES (13, 'default', -2427312516164831591, 1, '{"actors":"[]","anchor":"none","anchor_value":null,"approximate":0,"earliest":null,"edtf":"XXXX-03-05","exact":"March 5","latest":null,"lean":"past","meaning":"Bare(Both(MonthOfYear(MARCH), DayOfMonth(5)))","mention_id":"","mod":null,"modality":"occurred","places":"[]","precision":"day","predicate":"opened","predicate_start":15,"prefix":"","quote":"The exhibition opened on March 5, and the library will take it down on Friday.","quote_start":0,"said":"[]","start":25,"suffix":"","told":"The exhibition opened","uncertain":0,"value":"XXXX-03-05","waits":1,"why":"\"March 5\", with no publication day to count from: XXXX-03-05","words":"[\"exhibit\",\"open\"]"}', 0);
INSERT INTO tellings (number, timeline, key, hangs, told, waits) VALUES (14, 'default', 7684951877130205494, 1, '{"actors":"[]","anchor":"none","anchor_value":null,"approximate":0,"earliest":null,"edtf":null,"exact":"Friday","latest":null,"lean":"future","meaning":"Bare(Weekday(FRIDAY))","mention_id":"","mod":null,"modality":"expected","places":"[]","precision":null,"predicate":"take","predicate_start":55,"prefix":"","quote":"The exhibition opened on March 5, and the library will take it down on Friday.","quote_start":0,"said":"[]","start":71,"suffix":"","told":"The library will take it down","uncertain":0,"value":"XXXX-WXX-5","waits":1,"why":"\"Friday\", with no publication day to count from: not dated","words":"[\"librari\",\"take\"]"}', 0);
INSERT INTO tellings (number, timeline, key, hangs, told, waits) VALUES (17, 'court', 3226821351930166026, 1, '{"actors":"[]","anchor":"none","anchor_value":null,"approximate":0,"earliest":null,"edtf":null,"exact":"Monday","latest":null,"lean":"past","meaning":"Bare(Weekday(MONDAY))","mention_id":"","mod":null,"modality":"occurred","places":"[]","precision":null,"predicate":"fell","predicate_start":9,"prefix":"","quote":"A bridge fell on Monday.","quote_start":0,"said":"[]","start":17,"suffix":"","told":"A bridge fell","uncertain":0,"value":"XXXX-WXX-1","waits":1,"why":"\"Monday\", with no publication day to count from: not dated","words":"[\"bridg\",\"fall\"]"}', 0);
INSERT INTO tellings (number, timeline, key, hangs, told, waits) VALUES (18, 'court', 3213105905642072354, 1, '{"actors":"[]","anchor":"none","anchor_value":null,"approximate":0,"earliest":null,"edtf":null,"exact":"Friday","latest":null,"lean":"untold","meaning":"Bare(Weekday(FRIDAY))","mention_id":"","mod":null,"modality":"occurred","places":"[]","precision":null,"predicate":"wept","predicate_start":10,"prefix":"","quote":"The mayor wept on Friday.","quote_start":0,"said":"[]","start":18,"suffix":"","told":"The mayor wept","uncertain":0,"value":"XXXX-WXX-5","waits":1,"why":"\"Friday\", with no publication day to count from: not dated","words":"[\"mayor\",\"weep\"]"}', 0);
INSERT INTO tellings (number, timeline, key, hangs, told, waits) VALUES (19, 'court', 8462865777587043581, 1, '{"actors":"[]","anchor":"none","anchor_value":null,"approximate":0,"earliest":null,"edtf":"XXXX-06-03","exact":"June 3","latest":null,"lean":"past","meaning":"Bare(Both(MonthOfYear(JUNE), DayOfMonth(3)))","mention_id":"","mod":null,"modality":"occurred","places":"[]","precision":"day","predicate":"unveiled","predicate_start":17,"prefix":"","quote":"The memorial was unveiled on June 3.","quote_start":0,"said":"[]","start":29,"suffix":"","told":"The memorial was unveiled","uncertain":0,"value":"XXXX-06-03","waits":1,"why":"\"June 3\", with no publication day to count from: XXXX-06-03","words":"[\"memori\",\"unveil\"]"}', 0);
INSERT INTO told_in (telling, document) VALUES (1, 3);
INSERT INTO told_in (telling, document) VALUES (2, 3);
INSERT INTO told_in (telling, document) VALUES (3, 3);
INSERT INTO told_in (telling, document) VALUES (4, 3);
INSERT INTO told_in (telling, document) VALUES (5, 3);
INSERT INTO told_in (telling, document) VALUES (6, 3);
INSERT INTO told_in (telling, document) VALUES (7, 3);
INSERT INTO told_in (telling, document) VALUES (8, 3);
INSERT INTO told_in (telling, document) VALUES (9, 3);
INSERT INTO told_in (telling, document) VALUES (10, 3);
INSERT INTO told_in (telling, document) VALUES (11, 3);
INSERT INTO told_in (telling, document) VALUES (12, 3);
INSERT INTO told_in (telling, document) VALUES (13, 3);
INSERT INTO told_in (telling, document) VALUES (14, 3);
INSERT INTO told_in (telling, document) VALUES (17, 5);
INSERT INTO told_in (telling, document) VALUES (18, 5);
INSERT INTO told_in (telling, document) VALUES (19, 5);
INSERT INTO waiting (event, document) VALUES (33, 3);
INSERT INTO waiting (event, document) VALUES (66, 3);
INSERT INTO waiting (event, document) VALUES (68, 5);
INSERT INTO undated (document, timeline, id, waiting) VALUES (3, 'default', 'nqia5zcf53nvw4z6', 2);
INSERT INTO undated (document, timeline, id, waiting) VALUES (5, 'court', 'xrjmucnk7dos3m3f', 1);
INSERT INTO event_actors (timeline, actor, stands_first, stands_last, stands, event) VALUES ('default', 'Fatou Bensouda', 734472, 734502, ' 5000737447 2blbwkzewd5tgzhl 000000885 1209f762=', 13);
INSERT INTO event_actors (timeline, actor, stands_first, stands_last, stands, event) VALUES ('default', 'Fatou Bensouda', 734669, 734669, ' 5000737447 2blbwkzewd5tgzhl 000000914 1ccdd819=', 15);
INSERT INTO event_actors (timeline, actor, stands_first, stands_last, stands, event) VALUES ('default', 'Fatou Bensouda', 737413, 737413, ' 5000737414 vh2woyuvjmjfyd7u 000000224 8213cce1=', 24);
INSERT INTO event_actors (timeline, actor, stands_first, stands_last, stands, event) VALUES ('default', 'Fatou Bensouda', 737446, 737446, ' 5000737447 2blbwkzewd5tgzhl 000000399 cb246cec=', 30);
INSERT INTO event_actors (timeline, actor, stands_first, stands_last, stands, event) VALUES ('default', 'Fatou Bensouda', 9223372036854775807, 9223372036854775807, '~ 5000737414 vh2woyuvjmjfyd7u 000000330 fcfbdfe3=', 51);
INSERT INTO event_actors (timeline, actor, stands_first, stands_last, stands, event) VALUES ('default', 'Fatou Bensouda', 9223372036854775807, 9223372036854775807, '~ 5000737447 2blbwkzewd5tgzhl 000000487 54c766f8=', 42);
INSERT INTO event_actors (timeline, actor, stands_first, stands_last, stands, event) VALUES ('default', 'Fatou Bensouda', 9223372036854775807, 9223372036854775807, '~ 5000737447 2blbwkzewd5tgzhl 000000667 f19ac850=', 61);
INSERT INTO event_actors (timeline, actor, stands_first, stands_last, stands, event) VALUES ('default', 'Governments', 729541, 729632, ' ~ nqia5zcf53nvw4z6 000000319 de42d13c=', 7);
INSERT INTO event_actors (timeline, actor, stands_first, stands_last, stands, event) VALUES ('default', 'Hague Bench Watch', 737416, 737416, ' 5000737414 vh2woyuvjmjfyd7u 000001291 e369fa61=', 28);
INSERT INTO event_actors (timeline, actor, stands_first, stands_last, stands, event) VALUES ('default', 'Hague Bench Watch', 737452, 737452, ' 5000737447 2blbwkzewd5tgzhl 000001034 b68d7246=', 31);
INSERT INTO event_actors (timeline, actor, stands_first, stands_last, stands, event) VALUES ('default', 'Israel', 730485, 730485, ' 5000737414 vh2woyuvjmjfyd7u 000001093 0d24b204=', 9);
INSERT INTO event_actors (timeline, actor, stands_first, stands_last, stands, event) VALUES ('default', 'Israel', 9223372036854775807, 9223372036854775807, '~ 5000737414 vh2woyuvjmjfyd7u 000001141 8aece66f=', 48);
INSERT INTO event_actors (timeline, actor, stands_first, stands_last, stands, event) VALUES ('default', 'Mahmoud Abbas', 735598, 735598, ' 5000737414 vh2woyuvjmjfyd7u 000000609 6f92a8af=', 18);
INSERT INTO event_actors (timeline, actor, stands_first, stands_last, stands, event) VALUES ('default', 'Mahmoud Abbas', 9223372036854775807, 9223372036854775807, '~ 5000737414 vh2woyuvjmjfyd7u 000000754 a0b6d4c8=', 57);
INSERT INTO event_actors (timeline, actor, stands_first, stands_last, stands, event) VALUES ('default', 'Palestine', 735689, 735689, ' 5000737414 vh2woyuvjmjfyd7u 000000818 a53345ed=', 21);
INSERT INTO event_actors (timeline, actor, stands_first, stands_last, stands, event) VALUES ('default', 'Palestine', 9223372036854775807, 9223372036854775807, '~ 5000737414 vh2woyuvjmjfyd7u 000000092 b08aefe0=', 59);
INSERT INTO event_actors (timeline, actor, stands_first, stands_last, stands, event) VALUES ('default', 'Pre-Trial Chamber I', 9223372036854775807, 9223372036854775807, '~ 5000737447 2blbwkzewd5tgzhl 000000272 60b41b7c=', 54);
INSERT INTO event_actors (timeline, actor, stands_first, stands_last, stands, event) VALUES ('default', 'Pre-Trial Chamber I', 9223372036854775807, 9223372036854775807, '~ 5000737447 2blbwkzewd5tgzhl 000000350 0b11bc19=', 58);
INSERT INTO event_actors (timeline, actor, stands_first, stands_last, stands, event) VALUES ('default', 'Rome Statute', 729587, 729587, ' ~ nqia5zcf53nvw4z6 000000375 77869705=', 8);
INSERT INTO event_actors (timeline, actor, stands_first, stands_last, stands, event) VALUES ('default', 'Rwanda', 727564, 728293, ' ~ nqia5zcf53nvw4z6 000000223 10ec27a7=', 78);
INSERT INTO event_actors (timeline, actor, stands_first, stands_last, stands, event) VALUES ('default', 'Security Council', 727564, 728293, ' ~ nqia5zcf53nvw4z6 000000223 10ec27a7=', 78);
INSERT INTO event_actors (timeline, actor, stands_first, stands_last, stands, event) VALUES ('default', 'West Bank', 9223372036854775807, 9223372036854775807, '~ 5000737447 2blbwkzewd5tgzhl 000000667 f19ac850=', 61);
INSERT INTO event_actors (timeline, actor, stands_first, stands_last, stands, event) VALUES ('default', 'Yugoslavia', 727564, 728293, ' ~ nqia5zcf53nvw4z6 000000223 10ec27a7=', 78);
INSERT INTO told (event) VALUES (1);
INSERT INTO told (event) VALUES (7);
INSERT INTO told (event) VALUES (8);
INSERT INTO told (event) VALUES (9);
INSERT INTO told (event) VALUES (10);
INSERT INTO told (event) VALUES (11);
INSERT INTO told (event) VALUES (13);
INSERT INTO told (event) VALUES (14);
INSERT INTO told (event) VALUES (15);
INSERT INTO told (event) VALUES (16);
INSERT INTO told (event) VALUES (17);
INSERT INTO told (event) VALUES (18);
INSERT INTO told (event) VALUES (19);
INSERT INTO told (event) VALUES (20);
INSERT INTO told (event) VALUES (21);
INSERT INTO told (event) VALUES (22);
INSERT INTO told (event) VALUES (23);
INSERT INTO told (event) VALUES (24);
INSERT INTO told (event) VALUES (25);
INSERT INTO told (event) VALUES (26);
INSERT INTO told (event) VALUES (27);
INSERT INTO told (event) VALUES (28);
INSERT INTO told (event) VALUES (29);
INSERT INTO told (event) VALUES (30);
INSERT INTO told (event) VALUES (31);
INSERT INTO told (event) VALUES (32);
INSERT INTO told (event) VALUES (33);
INSERT INTO told (event) VALUES (34);
INSERT INTO told (event) VALUES (35);
INSERT INTO told (event) VALUES (36);
INSERT INTO told (event) VALUES (37);
INSERT INTO told (event) VALUES (38);
INSERT INTO told (event) VALUES (39);
INSERT INTO told (event) VALUES (40);
INSERT INTO told (event) VALUES (41);
INSERT INTO told (event) VALUES (42);
INSERT INTO told (event) VALUES (43);
INSERT INTO told (event) VALUES (44);
INSERT INTO told (event) VALUES (45);
INSERT INTO told (event) VALUES (46);
INSERT INTO told (event) VALUES (47);
INSERT INTO told (event) VALUES (48);
INSERT INTO told (event) VALUES (49);
INSERT INTO told (event) VALUES (50);
INSERT INTO told (event) VALUES (51);
INSERT INTO told (event) VALUES (52);
INSERT INTO told (event) VALUES (53);
INSERT INTO told (event) VALUES (54);
INSERT INTO told (event) VALUES (55);
INSERT INTO told (event) VALUES (56);
INSERT INTO told (event) VALUES (57);
INSERT INTO told (event) VALUES (58);
INSERT INTO told (event) VALUES (59);
INSERT INTO told (event) VALUES (60);
INSERT INTO told (event) VALUES (61);
INSERT INTO told (event) VALUES (62);
INSERT INTO told (event) VALUES (63);
INSERT INTO told (event) VALUES (64);
INSERT INTO told (event) VALUES (65);
INSERT INTO told (event) VALUES (66);
INSERT INTO told (event) VALUES (68);
INSERT INTO told (event) VALUES (71);
INSERT INTO told (event) VALUES (72);
INSERT INTO told (event) VALUES (73);
INSERT INTO told (event) VALUES (74);
INSERT INTO told (event) VALUES (75);
INSERT INTO told (event) VALUES (76);
INSERT INTO told (event) VALUES (77);
INSERT INTO told (event) VALUES (78);
INSERT INTO told (event) VALUES (79);
INSERT INTO told (event) VALUES (80);
INSERT INTO tokens (id, name, scope, timeline, sha256, made, revoked) VALUES ('35f771c332a7', 'Grace', 'write', 'court', X'E5D1C05942C8A3FA912EED92E874A3AE6B1BDA8490A6C69E83B0BAC70E9CD005', '2026-11-30T19:08:15Z', '2026-11-30T19:10:00Z');
INSERT INTO tokens (id, name, scope, timeline, sha256, made, revoked) VALUES ('ada0000000ad', 'Ada', 'read', NULL, X'2BB80D537B1DA3E38BD30361AA855686BDE0EACD7162FEF6A25FE97BF527A25B', '2026-11-30T19:08:14Z', NULL);
INSERT INTO answers (sender, key, request, status, headers, body, at) VALUES ('Ada', '8e03978e', X'2D711642B726B04401627CA9FBAC32F5C8530FB1903CC4DB02258717921A4881', 201, '{"Location":"/documents/x"}', X'7B226164646564223A317D', 1796000000);
INSERT INTO said (key, event, mention) VALUES (313298794588405826, 8, 66);
INSERT INTO said (key, event, mention) VALUES (313329649633460253, 9, 29);
INSERT INTO said (key, event, mention) VALUES (313348444410347587, 10, 67);
INSERT INTO said (key, event, mention) VALUES (313357137424154692, 11, 68);
INSERT INTO said (key, event, mention) VALUES (313373286501187653, 76, 69);
INSERT INTO said (key, event, mention) VALUES (313470215323123782, 14, 70);
INSERT INTO said (key, event, mention) VALUES (313473410778791990, 15, 54);
INSERT INTO said (key, event, mention) VALUES (313505330975735824, 18, 16);
INSERT INTO said (key, event, mention) VALUES (313505399695212561, 19, 17);
INSERT INTO said (key, event, mention) VALUES (313505880731549715, 20, 19);
INSERT INTO said (key, event, mention) VALUES (313508457711927317, 21, 21);
INSERT INTO said (key, event, mention) VALUES (313509866461200466, 74, 82);
INSERT INTO said (key, event, mention) VALUES (313510794174136397, 71, 77);
INSERT INTO said (key, event, mention) VALUES (313510794174136400, 71, 80);
INSERT INTO said (key, event, mention) VALUES (313510931613089870, 72, 78);
INSERT INTO said (key, event, mention) VALUES (313510931613089873, 72, 81);
INSERT INTO said (key, event, mention) VALUES (313567693900873729, 25, 1);
INSERT INTO said (key, event, mention) VALUES (313567693900873733, 24, 5);
INSERT INTO said (key, event, mention) VALUES (313567693900873775, 25, 47);
INSERT INTO said (key, event, mention) VALUES (313567728260612106, 27, 10);
INSERT INTO said (key, event, mention) VALUES (313567728260612110, 26, 14);
INSERT INTO said (key, event, mention) VALUES (313567796980088867, 28, 35);
INSERT INTO said (key, event, mention) VALUES (313568793412501540, 29, 36);
INSERT INTO said (key, event, mention) VALUES (313568827772239917, 30, 45);
INSERT INTO said (key, event, mention) VALUES (313569033930670138, 31, 58);
INSERT INTO said (key, event, mention) VALUES (1466388146517180469, 13, 53);
INSERT INTO said (key, event, mention) VALUES (1466468651384176662, 22, 22);
INSERT INTO said (key, event, mention) VALUES (1466488545672691771, 23, 59);
INSERT INTO said (key, event, mention) VALUES (2042046770728403015, 80, 71);
INSERT INTO said (key, event, mention) VALUES (2042285227312676891, 79, 27);
INSERT INTO said (key, event, mention) VALUES (2042679470950711361, 7, 65);
INSERT INTO said (key, event, mention) VALUES (2042875080941240392, 16, 72);
INSERT INTO said (key, event, mention) VALUES (2042880269261733912, 17, 24);
INSERT INTO said (key, event, mention) VALUES (2042887622245744723, 73, 83);
INSERT INTO said (key, event, mention) VALUES (2042962938792247351, 32, 55);
INSERT INTO said (key, event, mention) VALUES (2618494981727322173, 1, 61);
INSERT INTO said (key, event, mention) VALUES (2619034635778129982, 77, 62);
INSERT INTO said (key, event, mention) VALUES (2619072294051381311, 78, 63);
INSERT INTO said (key, event, mention) VALUES (2619072294051381312, 78, 64);
INSERT INTO said (key, event, mention) VALUES (5188146736371073097, 33, 73);
INSERT INTO said (key, event, mention) VALUES (5188146736371073098, 66, 74);
INSERT INTO said (key, event, mention) VALUES (5188146736371073103, 68, 79);
INSERT INTO said (key, event, mention) VALUES (5764607488674496514, 59, 2);
INSERT INTO said (key, event, mention) VALUES (5764607488674496515, 46, 3);
INSERT INTO said (key, event, mention) VALUES (5764607488674496516, 50, 4);
INSERT INTO said (key, event, mention) VALUES (5764607488674496518, 51, 6);
INSERT INTO said (key, event, mention) VALUES (5764607488674496519, 45, 7);
INSERT INTO said (key, event, mention) VALUES (5764607488674496520, 53, 8);
INSERT INTO said (key, event, mention) VALUES (5764607488674496521, 46, 9);
INSERT INTO said (key, event, mention) VALUES (5764607488674496523, 35, 11);
INSERT INTO said (key, event, mention) VALUES (5764607488674496524, 37, 12);
INSERT INTO said (key, event, mention) VALUES (5764607488674496525, 60, 13);
INSERT INTO said (key, event, mention) VALUES (5764607488674496527, 36, 15);
INSERT INTO said (key, event, mention) VALUES (5764607488674496530, 57, 18);
INSERT INTO said (key, event, mention) VALUES (5764607488674496532, 63, 20);
INSERT INTO said (key, event, mention) VALUES (5764607488674496535, 57, 23);
INSERT INTO said (key, event, mention) VALUES (5764607488674496537, 62, 25);
INSERT INTO said (key, event, mention) VALUES (5764607488674496538, 64, 26);
INSERT INTO said (key, event, mention) VALUES (5764607488674496540, 63, 28);
INSERT INTO said (key, event, mention) VALUES (5764607488674496542, 48, 30);
INSERT INTO said (key, event, mention) VALUES (5764607488674496543, 34, 31);
INSERT INTO said (key, event, mention) VALUES (5764607488674496544, 60, 32);
INSERT INTO said (key, event, mention) VALUES (5764607488674496545, 55, 33);
INSERT INTO said (key, event, mention) VALUES (5764607488674496546, 39, 34);
INSERT INTO said (key, event, mention) VALUES (5764607488674496549, 40, 37);
INSERT INTO said (key, event, mention) VALUES (5764607488674496550, 43, 38);
INSERT INTO said (key, event, mention) VALUES (5764607488674496551, 65, 39);
INSERT INTO said (key, event, mention) VALUES (5764607488674496552, 40, 40);
INSERT INTO said (key, event, mention) VALUES (5764607488674496553, 44, 41);
INSERT INTO said (key, event, mention) VALUES (5764607488674496554, 54, 42);
INSERT INTO said (key, event, mention) VALUES (5764607488674496555, 52, 43);
INSERT INTO said (key, event, mention) VALUES (5764607488674496556, 58, 44);
INSERT INTO said (key, event, mention) VALUES (5764607488674496558, 40, 46);
INSERT INTO said (key, event, mention) VALUES (5764607488674496560, 42, 48);
INSERT INTO said (key, event, mention) VALUES (5764607488674496561, 61, 49);
INSERT INTO said (key, event, mention) VALUES (5764607488674496562, 56, 50);
INSERT INTO said (key, event, mention) VALUES (5764607488674496563, 38, 51);
INSERT INTO said (key, event, mention) VALUES (5764607488674496564, 49, 52);
INSERT INTO said (key, event, mention) VALUES (5764607488674496568, 41, 56);
INSERT INTO said (key, event, mention) VALUES (5764607488674496569, 40, 57);
INSERT INTO said (key, event, mention) VALUES (5764607488674496572, 47, 60);
INSERT INTO said (key, event, mention) VALUES (5764607488674496596, 75, 84);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX documents_in_order ON documents (timeline, published_or_last, id);
CREATE INDEX traces_of_mention ON traces (mention);
CREATE INDEX links_to_other ON links (other);
CREATE INDEX decisions_in_order ON decisions (timeline, made, id);
CREATE INDEX decided_mentions_by_id ON decided_mentions (mention);
CREATE INDEX decision_log_in_order ON decision_log (timeline, number);
CREATE INDEX mentions_of_timex ON mentions (timex);
CREATE INDEX mentions_by_id ON mentions (id);
CREATE INDEX relations_of_one ON relations (one);
CREATE INDEX relations_of_other ON relations (other);
CREATE INDEX events_to_order ON events (timeline) WHERE ordering IS NULL;
CREATE INDEX tellings_to_tie ON tellings (timeline) WHERE waits = 1;
CREATE INDEX told_in_document ON told_in (document);
CREATE TRIGGER nobody_tells_it AFTER DELETE ON told_in
        WHEN NOT EXISTS (SELECT 1 FROM told_in WHERE telling = OLD.telling) BEGIN
            DELETE FROM tellings WHERE number = OLD.telling;
        END;
CREATE INDEX traces_of_telling ON telling_traces (telling);
CREATE INDEX ties_to_other ON ties (other);
CREATE INDEX dated_ties_to_mention ON dated_ties (mention);
CREATE INDEX waiting_for ON waiting (document);
CREATE INDEX undated_by_need ON undated (timeline, less, id);
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
CREATE INDEX events_by_modality ON events (timeline, modality, stands_first, stands_last, stands);
CREATE INDEX events_by_precision ON events (timeline, precision, stands_first, stands_last, stands)
            WHERE precision IS NOT NULL;
CREATE INDEX events_without_days ON events (timeline, status, stands_first, stands_last, stands)
            WHERE earliest IS NULL;
CREATE INDEX events_in_conflict ON events (timeline, stands_first, stands_last, stands) WHERE conflict <> '[]';
CREATE INDEX events_hidden ON events (timeline, stands_first, stands_last, stands) WHERE hidden = 1;
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
CREATE INDEX told_no_more ON told (event) WHERE json IS NULL;
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
CREATE UNIQUE INDEX tokens_by_name ON tokens (name) WHERE revoked IS NULL;
CREATE INDEX answers_by_age ON answers (at);
CREATE TRIGGER told_by_another_source AFTER UPDATE ON documents
        WHEN (new.id, new.name, new.title, new.url, new.published, new.published_from)
            IS NOT (old.id, old.name, old.title, old.url, old.published, old.published_from)
        BEGIN
            UPDATE told SET json = NULL WHERE json IS NOT NULL AND event IN (
                SELECT em.event FROM mentions AS m JOIN event_mentions AS em ON em.mention = m.number
                WHERE m.document = new.number
            );
        END;
CREATE INDEX events_spread
            ON events (timeline, earliest, latest, begins, ends, hidden, importance, dated_by, path)
            WHERE earliest IS NOT NULL;
CREATE VIEW said_words AS
            SELECT s.key, m.title, m.quote, m.actors, m.places, hex(e.timeline) AS of_timeline
            FROM said AS s JOIN mentions AS m ON m.number = s.mention JOIN events AS e ON e.number = s.event;
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
CREATE INDEX events_in_order ON events (timeline, shown_by, stands_first, stands_last, stands, less, hidden, modality, precision, status, conflict);
CREATE INDEX events_by_reach ON events (timeline, reach, first, last, stands, less, shown_by, hidden, modality, precision, status, conflict);
CREATE INDEX events_by_importance ON events (timeline, less, first, last, place, shown_by, hidden, modality, precision, status, conflict);
INSERT INTO mentions_fts (mentions_fts) VALUES ('rebuild');
PRAGMA user_version = 22;
