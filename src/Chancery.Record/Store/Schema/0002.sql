-- What each of the last transactions changed, so that who keeps something of the file in memory need not read all of it again:
-- the events it wrote or took out, a JSON list of their numbers, and the first day of which it told otherwise how actors are named.
CREATE TABLE change (
    written    INTEGER PRIMARY KEY,
    events     TEXT    NOT NULL,
    names_from INTEGER
) STRICT;
