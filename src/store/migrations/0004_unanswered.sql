-- Questions that found nothing, where the operator keeps them: a row a question and day, and nothing of who asked. A key is
-- the hash of its question, since an index of long texts has bounds. Days are milliseconds since 1970 at their start, UTC.
CREATE TABLE unanswered (
    key TEXT NOT NULL,
    day BIGINT NOT NULL,
    question TEXT NOT NULL,
    times BIGINT NOT NULL,
    PRIMARY KEY (key, day)
);
CREATE INDEX unanswered_by_day ON unanswered (day);
