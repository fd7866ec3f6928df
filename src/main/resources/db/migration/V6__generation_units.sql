-- The queue: one row for each picture that is to be made or being made. Most columns are db-scheduler's (version 16); those
-- quoted are ours. A row is deleted in the transaction that keeps its picture, so what is here is what is left to do.
CREATE TABLE studio.generation_units (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             integer     NOT NULL,
    "generationId"       text        NOT NULL,
    "userId"             text        NOT NULL,
    "createdAt"          timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (task_name, task_instance)
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 500);
-- What is next, and which turn is the latest that was taken.
CREATE INDEX "generation_units_picked_priority_execution_time_idx"
    ON studio.generation_units (picked, priority DESC, execution_time);
CREATE INDEX "generation_units_userId_priority_idx" ON studio.generation_units ("userId", priority);
CREATE INDEX "generation_units_generationId_idx" ON studio.generation_units ("generationId");
