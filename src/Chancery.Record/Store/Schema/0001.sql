-- The first schema of the record. docs/record.md tells what each table means.
-- Days are numbers, 0 for 0001-01-01, where an index needs them; next to them they stand as people write them.

CREATE TABLE report (
    number    INTEGER PRIMARY KEY,
    id        TEXT    NOT NULL UNIQUE,
    source    TEXT    NOT NULL,
    key       TEXT,
    url       TEXT,
    outlet    TEXT,
    title     TEXT,
    published TEXT,
    known     TEXT    NOT NULL,
    known_day INTEGER NOT NULL
) STRICT;

CREATE INDEX report_known ON report (known_day);

CREATE TABLE report_text (
    report INTEGER PRIMARY KEY REFERENCES report (number),
    text   TEXT    NOT NULL
) STRICT;

CREATE TABLE appearance (
    report    INTEGER NOT NULL REFERENCES report (number),
    position  INTEGER NOT NULL,
    source    TEXT    NOT NULL,
    key       TEXT,
    url       TEXT,
    outlet    TEXT,
    published TEXT,
    known     TEXT    NOT NULL,
    known_day INTEGER NOT NULL,
    PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE report_address (
    hash   INTEGER NOT NULL,
    report INTEGER NOT NULL REFERENCES report (number),
    PRIMARY KEY (hash, report)
) STRICT, WITHOUT ROWID;

CREATE TABLE reading (
    report     INTEGER NOT NULL REFERENCES report (number),
    position   INTEGER NOT NULL,
    reader     TEXT    NOT NULL,
    added      TEXT    NOT NULL,
    published  TEXT,
    language   TEXT,
    characters INTEGER NOT NULL,
    names      TEXT,
    noise      TEXT,
    warnings   TEXT,
    events     TEXT,
    PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID;

-- Sums that whoever writes keeps. A day is that by which reports were known; empty where no publication or outlet is told.
CREATE TABLE report_day (
    known_day INTEGER NOT NULL,
    published TEXT    NOT NULL,
    reports   INTEGER NOT NULL,
    mentions  INTEGER NOT NULL,
    PRIMARY KEY (known_day, published)
) STRICT, WITHOUT ROWID;

CREATE TABLE outlet_day (
    outlet    TEXT    NOT NULL,
    known_day INTEGER NOT NULL,
    reports   INTEGER NOT NULL,
    PRIMARY KEY (outlet, known_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE name_use (
    actor     TEXT    NOT NULL,
    known_day INTEGER NOT NULL,
    outlet    TEXT    NOT NULL,
    said      TEXT    NOT NULL,
    reports   INTEGER NOT NULL,
    PRIMARY KEY (actor, known_day, outlet, said)
) STRICT, WITHOUT ROWID;

-- How many events there are, the dismissed left out: of all, where no country is told, and of each country.
CREATE TABLE event_total (
    country TEXT    NOT NULL,
    type    TEXT    NOT NULL,
    status  TEXT    NOT NULL,
    events  INTEGER NOT NULL,
    PRIMARY KEY (country, type, status)
) STRICT, WITHOUT ROWID;

-- One row: how often the record was written to.
CREATE TABLE state (
    written INTEGER NOT NULL
) STRICT;

INSERT INTO state (written) VALUES (0);

CREATE TABLE event (
    number          INTEGER PRIMARY KEY,
    id              TEXT    NOT NULL,
    type            TEXT    NOT NULL,
    mode            TEXT,
    cameo           TEXT,
    status          TEXT    NOT NULL,
    time            TEXT,
    first_day       INTEGER,
    last_day        INTEGER,
    place           TEXT,
    place_country   TEXT,
    about           TEXT,
    quad            INTEGER,
    scale           REAL,
    count           TEXT,
    confidence      REAL    NOT NULL,
    sources         INTEGER NOT NULL,
    mentions        INTEGER NOT NULL,
    reports         INTEGER NOT NULL,
    actors          TEXT    NOT NULL,
    countries       TEXT    NOT NULL,
    pairs           TEXT    NOT NULL,
    dyads           TEXT    NOT NULL,
    first_known     TEXT    NOT NULL,
    last_known      TEXT    NOT NULL,
    first_known_day INTEGER NOT NULL,
    last_known_day  INTEGER NOT NULL,
    told_first      INTEGER,
    told_start      INTEGER,
    told_last       INTEGER,
    ahead_until     INTEGER,
    overdue_from    INTEGER,
    ahead_known     INTEGER,
    put_off         INTEGER,
    settled         INTEGER,
    dismissed       INTEGER NOT NULL DEFAULT 0,
    written         INTEGER NOT NULL DEFAULT 0,
    participants    TEXT    NOT NULL,
    latitude        REAL,
    longitude       REAL
) STRICT;

CREATE INDEX event_first_day ON event (first_day, id, type, status, dismissed);
CREATE INDEX event_last_known ON event (last_known_day, id);
CREATE INDEX event_told ON event (told_start, first_known_day);
CREATE INDEX event_long ON event (last_day, first_day) WHERE last_day - first_day > 31;
CREATE INDEX event_ahead ON event (ahead_until) WHERE ahead_until IS NOT NULL;
CREATE INDEX event_overdue ON event (first_day, id, overdue_from) WHERE overdue_from IS NOT NULL;
CREATE INDEX event_hoped ON event (told_last, ahead_known, told_first, told_start) WHERE ahead_known IS NOT NULL;
CREATE INDEX event_hoped_start ON event (told_start, ahead_known, told_first) WHERE ahead_known IS NOT NULL;
CREATE INDEX event_hoped_heard ON event (last_known_day, ahead_known) WHERE ahead_known IS NOT NULL;
CREATE INDEX event_put_off ON event (last_known_day) WHERE put_off IS NOT NULL;
CREATE INDEX event_settled ON event (settled, first_known_day) WHERE settled IS NOT NULL;
CREATE INDEX event_settled_late ON event (settled, first_known_day) WHERE settled - first_known_day > 60;

CREATE INDEX event_dismissed ON event (number) WHERE dismissed = 1;

-- In how many events an actor is, and how many mentions name it so, from one day to another; the country is empty for none.
CREATE TABLE actor (
    id     TEXT    NOT NULL PRIMARY KEY,
    events INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE actor_name (
    actor     TEXT    NOT NULL,
    name      TEXT    NOT NULL,
    kind      TEXT    NOT NULL,
    country   TEXT    NOT NULL,
    mentions  INTEGER NOT NULL,
    first_day INTEGER NOT NULL,
    last_day  INTEGER NOT NULL,
    PRIMARY KEY (actor, name, kind, country)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_actor (
    actor      TEXT    NOT NULL,
    first_day  INTEGER NOT NULL,
    event      INTEGER NOT NULL REFERENCES event (number),
    last_day   INTEGER,
    told_first INTEGER,
    told_start INTEGER,
    told_last  INTEGER,
    known      INTEGER NOT NULL,
    PRIMARY KEY (actor, first_day, event)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_actor_told ON event_actor (actor, told_start, known);

CREATE TABLE event_country (
    country    TEXT    NOT NULL,
    first_day  INTEGER NOT NULL,
    event      INTEGER NOT NULL REFERENCES event (number),
    last_day   INTEGER,
    told_first INTEGER,
    told_start INTEGER,
    told_last  INTEGER,
    known      INTEGER NOT NULL,
    type       TEXT    NOT NULL,
    mode       TEXT,
    dyads      TEXT    NOT NULL,
    actors     TEXT    NOT NULL,
    dismissed  INTEGER NOT NULL,
    PRIMARY KEY (country, first_day, event)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_country_told ON event_country (country, told_start, known);

CREATE TABLE event_pair (
    one        TEXT    NOT NULL,
    other      TEXT    NOT NULL,
    first_day  INTEGER NOT NULL,
    event      INTEGER NOT NULL REFERENCES event (number),
    last_day   INTEGER,
    told_first INTEGER,
    told_start INTEGER,
    told_last  INTEGER,
    known      INTEGER NOT NULL,
    PRIMARY KEY (one, other, first_day, event)
) STRICT, WITHOUT ROWID;

CREATE TABLE account (
    number        INTEGER PRIMARY KEY,
    id            TEXT    NOT NULL UNIQUE,
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

CREATE INDEX account_report ON account (report, position);
CREATE INDEX account_event ON account (event, known_day, report, told_start, told_first) WHERE event IS NOT NULL;
CREATE INDEX account_grouped ON account (grouped) WHERE grouped IS NOT NULL;

CREATE TABLE participant (
    account  INTEGER NOT NULL REFERENCES account (number),
    position INTEGER NOT NULL,
    role     TEXT    NOT NULL,
    name     TEXT    NOT NULL,
    said     TEXT    NOT NULL,
    kind     TEXT    NOT NULL,
    country  TEXT,
    office   TEXT,
    actor    TEXT    NOT NULL,
    PRIMARY KEY (account, position)
) STRICT, WITHOUT ROWID;

-- A mention's number is 10000 times its account's, and its position there, from 1.
CREATE TABLE mention (
    number        INTEGER PRIMARY KEY,
    account       INTEGER NOT NULL REFERENCES account (number),
    event         INTEGER REFERENCES event (number),
    start         INTEGER NOT NULL,
    "end"         INTEGER NOT NULL,
    evidence      TEXT    NOT NULL,
    status        TEXT    NOT NULL,
    time          TEXT,
    place         TEXT,
    place_country TEXT,
    latitude      REAL,
    longitude     REAL,
    attribution   TEXT,
    spans         TEXT    NOT NULL,
    frame         TEXT,
    word          TEXT,
    rule          TEXT
) STRICT;

CREATE INDEX mention_event ON mention (event) WHERE event IS NOT NULL;

CREATE VIRTUAL TABLE mention_text USING fts5 (
    evidence, content = 'mention', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
);

-- The words of a whole batch are sorted before they are written, and eight lots of them are merged at a time.
INSERT INTO mention_text (mention_text, rank) VALUES ('hashsize', 16777216), ('automerge', 8);

-- The index of merging. A key is made of a type, one who acts, and how finely the time is told; a window's first day is a
-- number of days. What a sketch holds is the program's own affair.
CREATE TABLE merge_key (
    key     INTEGER NOT NULL,
    first   INTEGER NOT NULL,
    account INTEGER NOT NULL REFERENCES account (number),
    PRIMARY KEY (key, first, account)
) STRICT, WITHOUT ROWID;

CREATE TABLE merge_sketch (
    account INTEGER PRIMARY KEY REFERENCES account (number),
    root    TEXT    NOT NULL,
    sketch  BLOB    NOT NULL,
    earlier TEXT
) STRICT;

-- Where merging has an account as of the days before one: with the account that is the root there.
CREATE TABLE merge_past (
    account INTEGER NOT NULL REFERENCES account (number),
    until   INTEGER NOT NULL,
    root    INTEGER NOT NULL REFERENCES account (number),
    PRIMARY KEY (account, until)
) STRICT, WITHOUT ROWID;

CREATE INDEX merge_past_root ON merge_past (root, until);

-- The days, from a first to the one before another, as of which merging has a group that is told as planned, possible or put off,
-- and is told alike; by the row of the account that roots it. It is upcoming until the last of them that lies ahead, and
-- began no longer before any of those than it reaches.
CREATE TABLE merge_ahead (
    root         INTEGER NOT NULL REFERENCES account (number),
    first        INTEGER NOT NULL,
    until        INTEGER NOT NULL,
    id           TEXT    NOT NULL,
    first_day    INTEGER,
    ahead_until  INTEGER NOT NULL,
    overdue_from INTEGER,
    countries    TEXT    NOT NULL,
    last_ahead   INTEGER NOT NULL,
    reach        INTEGER,
    PRIMARY KEY (root, first)
) STRICT, WITHOUT ROWID;

CREATE INDEX merge_ahead_upcoming ON merge_ahead (reach, first, last_ahead, first_day, id, countries) WHERE reach IS NOT NULL;
CREATE INDEX merge_ahead_overdue ON merge_ahead (first_day, id, overdue_from, first, until, countries) WHERE overdue_from IS NOT NULL;

-- The days as of which merging has accounts in one group that are of several today, and what the group's accounts tell.
CREATE TABLE merge_mixed (
    root       INTEGER NOT NULL REFERENCES account (number),
    first      INTEGER NOT NULL,
    until      INTEGER NOT NULL,
    told_first INTEGER,
    told_start INTEGER,
    countries  TEXT    NOT NULL,
    reach      INTEGER NOT NULL,
    PRIMARY KEY (root, first)
) STRICT, WITHOUT ROWID;

CREATE INDEX merge_mixed_on ON merge_mixed (reach, first, until, countries, told_first, told_start);

-- What earlier readings had and the one in force lacks: their ids still answer.
CREATE TABLE former_account (
    id     TEXT    NOT NULL,
    report INTEGER NOT NULL REFERENCES report (number),
    PRIMARY KEY (id, report)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
    number     INTEGER PRIMARY KEY,
    kind       TEXT    NOT NULL,
    correction TEXT    NOT NULL,
    author     TEXT    NOT NULL,
    time       TEXT    NOT NULL,
    reason     TEXT    NOT NULL,
    undone     TEXT
) STRICT;

-- One row for every event and mention in it, whether its account is whole or was split by hand.
CREATE VIEW event_mention (event, mention, account) AS
SELECT coalesce(m.event, a.event), m.number, a.number
FROM mention AS m JOIN account AS a ON a.number = m.account;
