-- The first answer to every POST that carried an Idempotency-Key, written in the same transaction as what it answers.
CREATE TABLE studio.idempotency_keys (
    "userId"      text        NOT NULL,
    key           text        NOT NULL,
    "requestHash" bytea       NOT NULL,
    status        integer     NOT NULL,
    location      text,
    body          bytea       NOT NULL,
    "createdAt"   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY ("userId", key)
);
CREATE INDEX "idempotency_keys_createdAt_idx" ON studio.idempotency_keys ("createdAt");
