-- What has no order in time, found by a hash or by a key of merging, is kept in two tables of one form: a small one, which is
-- written to, and a large one, to which all of it is moved at times in the order of its keys. Its pages are so written once for
-- many transactions, instead of some thousands of them for each. Whoever asks, asks both.

-- Reports by their id (kind 0), accounts by theirs (1), and reports by where they appeared (2). Ids may share a hash.
CREATE TABLE identity (
    hash   INTEGER NOT NULL,
    kind   INTEGER NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (hash, kind, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE identity_recent (
    hash   INTEGER NOT NULL,
    kind   INTEGER NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (hash, kind, number)
) STRICT, WITHOUT ROWID;

INSERT INTO identity (hash, kind, number)
SELECT identity_hash(id), 0, number FROM report
UNION ALL SELECT identity_hash(id), 1, number FROM account
UNION ALL SELECT hash, 2, report FROM report_address
ORDER BY 1, 2, 3;

CREATE TABLE merge_key_recent (
    key     INTEGER NOT NULL,
    first   INTEGER NOT NULL,
    account INTEGER NOT NULL REFERENCES account (number),
    PRIMARY KEY (key, first, account)
) STRICT, WITHOUT ROWID;

-- The same tables without an index of their ids.
DROP TABLE report_address;
DROP VIEW event_mention;

CREATE TABLE report_without (
    number    INTEGER PRIMARY KEY,
    id        TEXT    NOT NULL,
    source    TEXT    NOT NULL,
    key       TEXT,
    url       TEXT,
    outlet    TEXT,
    title     TEXT,
    published TEXT,
    known     TEXT    NOT NULL,
    known_day INTEGER NOT NULL
) STRICT;

INSERT INTO report_without SELECT * FROM report;
DROP TABLE report;
ALTER TABLE report_without RENAME TO report;
CREATE INDEX report_known ON report (known_day);

CREATE TABLE account_without (
    number        INTEGER PRIMARY KEY,
    id            TEXT    NOT NULL,
    report        INTEGER NOT NULL REFERENCES report (number),
    position      INTEGER NOT NULL,
    known_day     INTEGER NOT NULL,
    told_first    INTEGER,
    told_start    INTEGER,
    event         INTEGER REFERENCES event (number),
    grouped       INTEGER,
    type          TEXT    NOT NULL,
    mode          TEXT,
    cameo         TEXT,
    status        TEXT    NOT NULL,
    time          TEXT,
    place         TEXT,
    place_country TEXT,
    latitude      REAL,
    longitude     REAL,
    about         TEXT,
    count         TEXT,
    confidence    REAL    NOT NULL,
    attribution   TEXT
) STRICT;

INSERT INTO account_without SELECT * FROM account;
DROP TABLE account;
ALTER TABLE account_without RENAME TO account;
CREATE INDEX account_report ON account (report, position);
CREATE INDEX account_event ON account (event, known_day, report, told_start, told_first) WHERE event IS NOT NULL;
CREATE INDEX account_grouped ON account (grouped) WHERE grouped IS NOT NULL;

CREATE VIEW event_mention (event, mention, account) AS
SELECT coalesce(m.event, a.event), m.number, a.number
FROM mention AS m JOIN account AS a ON a.number = m.account;
