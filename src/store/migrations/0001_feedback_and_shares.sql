-- What readers say of answers: one vote a reader and answer. Times are milliseconds since 1970, UTC.
CREATE TABLE feedback (
    answer TEXT NOT NULL,
    reader TEXT NOT NULL,
    question TEXT NOT NULL,
    vote TEXT NOT NULL,
    note TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (answer, reader)
);
CREATE INDEX feedback_by_time ON feedback (at);

-- Answers as they were when somebody shared them; an answer has one token, however often it is shared.
CREATE TABLE shares (
    answer TEXT NOT NULL PRIMARY KEY,
    token TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL,
    at BIGINT NOT NULL
);
