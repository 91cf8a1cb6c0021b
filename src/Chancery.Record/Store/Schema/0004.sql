-- What is known long before it begins is little: who looks for what was ahead on a day need not look at all that has begun since.
CREATE INDEX event_country_late ON event_country (country, told_start, known) WHERE told_start - known > 60;
