-- The last turns of a thread are read for every message: without this, all of its turns were, and sorted.
CREATE INDEX turns_by_thread ON turns (platform, thread, at, name);
