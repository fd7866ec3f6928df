-- When each generation has changed last, told by the transaction: who comes back to an event stream learns what was committed since
-- the snapshot that the last event was read in, in whichever order transactions began.
CREATE TABLE studio.generation_changes (
    kind           text        NOT NULL,
    "generationId" text        NOT NULL,
    "userId"       text        NOT NULL,
    transaction    xid8        NOT NULL DEFAULT pg_current_xact_id(),
    "changedAt"    timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (kind, "generationId")
);
CREATE INDEX "generation_changes_userId_transaction_idx" ON studio.generation_changes ("userId", transaction);
