-- Why a picture of the queue waits although nothing is wrong with it (provider, store, worker), since when, and what its
-- generator answered to each attempt so far.
ALTER TABLE studio.generation_units
    ADD COLUMN "waitingFor"   text,
    ADD COLUMN "waitingSince" timestamptz,
    ADD COLUMN reasons        text[] NOT NULL DEFAULT '{}';
-- Who makes pictures, and when each was last heard of: without anybody jobs say that they wait for a worker.
CREATE TABLE studio.generation_workers (
    name     text        PRIMARY KEY,
    "seenAt" timestamptz NOT NULL DEFAULT clock_timestamp()
);
