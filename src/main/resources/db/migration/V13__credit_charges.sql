-- What open jobs have been paid for, where credits are charged: what is not made of it is refunded when the job ends, which deletes
-- the row.
CREATE TABLE studio.credit_charges (
    kind           text        NOT NULL,
    "generationId" text        NOT NULL,
    -- Paid for now, and made before by a job that was tried again.
    pictures       integer     NOT NULL,
    before         integer     NOT NULL,
    amount         integer     NOT NULL,
    "createdAt"    timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (kind, "generationId")
);
