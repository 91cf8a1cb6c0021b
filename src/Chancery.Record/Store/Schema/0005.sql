-- Who takes part in an account stands in its row, as in that of an event: who reads accounts need look at one page less for each,
-- and of all there is to read in a record most are accounts. What was a table of them is a view.
DROP VIEW event_mention;

CREATE TABLE account_with (
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
    attribution   TEXT,
    participants  TEXT    NOT NULL
) STRICT;

INSERT INTO account_with
SELECT a.*, (
    SELECT json_group_array(json_array(p.role, p.name, p.said, p.kind, p.country, p.office, p.actor))
    FROM (SELECT * FROM participant WHERE account = a.number ORDER BY position) AS p)
FROM account AS a;

DROP TABLE participant;
DROP TABLE account;
ALTER TABLE account_with RENAME TO account;
CREATE INDEX account_report ON account (report, position);
CREATE INDEX account_event ON account (event, known_day, report, told_start, told_first) WHERE event IS NOT NULL;
CREATE INDEX account_grouped ON account (grouped) WHERE grouped IS NOT NULL;

CREATE VIEW participant (account, position, role, name, said, kind, country, office, actor) AS
SELECT a.number, p.key, p.value ->> 0, p.value ->> 1, p.value ->> 2, p.value ->> 3, p.value ->> 4, p.value ->> 5, p.value ->> 6
FROM account AS a CROSS JOIN json_each(a.participants) AS p;

CREATE VIEW event_mention (event, mention, account) AS
SELECT coalesce(m.event, a.event), m.number, a.number
FROM mention AS m JOIN account AS a ON a.number = m.account;
