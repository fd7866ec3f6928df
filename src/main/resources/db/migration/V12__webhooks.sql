-- Where users want to be told what happens, and of what. Whoever signs needs the very secrets, so they are kept as they are.
CREATE TABLE studio.webhook_endpoints (
    id               text        PRIMARY KEY,
    "userId"         text        NOT NULL,
    url              text        NOT NULL,
    description      text,
    events           text[]      NOT NULL,
    "isActive"       boolean     NOT NULL DEFAULT true,
    "inactiveReason" text,
    "createdAt"      timestamptz NOT NULL,
    "updatedAt"      timestamptz NOT NULL
);
CREATE INDEX "webhook_endpoints_userId_createdAt_idx" ON studio.webhook_endpoints ("userId", "createdAt");
-- What deliveries are signed with: the secret without an end, and those before it, for a day.
CREATE TABLE studio.webhook_secrets (
    "endpointId" text        NOT NULL REFERENCES studio.webhook_endpoints (id) ON DELETE CASCADE,
    secret       bytea       NOT NULL,
    "createdAt"  timestamptz NOT NULL DEFAULT clock_timestamp(),
    "expiresAt"  timestamptz,
    PRIMARY KEY ("endpointId", secret)
);
-- What happened, as it was then: jobs may be deleted before everybody has been told.
CREATE TABLE studio.webhook_events (
    id          text        PRIMARY KEY,
    type        text        NOT NULL,
    body        text        NOT NULL,
    "createdAt" timestamptz NOT NULL
);
-- Which endpoint is told of which event, and what came of it. When it is tried next stands in studio.generation_units.
CREATE TABLE studio.webhook_deliveries (
    id              text        PRIMARY KEY,
    "endpointId"    text        NOT NULL REFERENCES studio.webhook_endpoints (id) ON DELETE CASCADE,
    "eventId"       text        NOT NULL REFERENCES studio.webhook_events (id),
    type            text        NOT NULL,
    status          text        NOT NULL,
    failures        integer     NOT NULL DEFAULT 0,
    attempts        text        NOT NULL DEFAULT '[]',
    reason          text,
    "nextAttemptAt" timestamptz,
    "createdAt"     timestamptz NOT NULL,
    "endedAt"       timestamptz
);
CREATE INDEX "webhook_deliveries_endpointId_createdAt_id_idx"
    ON studio.webhook_deliveries ("endpointId", "createdAt", id);
CREATE INDEX "webhook_deliveries_eventId_idx" ON studio.webhook_deliveries ("eventId");
CREATE INDEX "webhook_deliveries_endedAt_idx" ON studio.webhook_deliveries ("endedAt");
