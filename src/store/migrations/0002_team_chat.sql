-- What team chat has sent, by the names that the platforms give it, so that nothing is answered twice.
CREATE TABLE deliveries (
    platform TEXT NOT NULL,
    name TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (platform, name)
);
CREATE INDEX deliveries_by_time ON deliveries (at);

-- What is still to be posted: calls in JSON, of which the first `done` were made. Until `due` nobody takes it; whoever
-- takes it sets `taken` to 1 and `due` to a time at which it must be finished.
CREATE TABLE posts (
    id TEXT NOT NULL PRIMARY KEY,
    platform TEXT NOT NULL,
    calls TEXT NOT NULL,
    done BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    taken BIGINT NOT NULL,
    due BIGINT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX posts_by_due ON posts (due);

-- What was asked and answered in a thread; a row without a question says that the assistant takes part in it.
CREATE TABLE turns (
    platform TEXT NOT NULL,
    thread TEXT NOT NULL,
    name TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    answer_id TEXT NOT NULL,
    proof TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (platform, thread, name)
);
CREATE INDEX turns_by_answer ON turns (answer_id);
CREATE INDEX turns_by_time ON turns (at);
