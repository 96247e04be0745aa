-- Sessions of people who signed in with a key: hashes only. The time is in milliseconds since 1970, UTC.
CREATE TABLE sessions (
    hash TEXT NOT NULL PRIMARY KEY,
    key TEXT NOT NULL,
    expires BIGINT NOT NULL
);
CREATE INDEX sessions_by_key ON sessions (key, expires);
