-- What the store keeps for itself, such as the salt of names.
CREATE TABLE own (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);
