-- Messages of an outbox, user by user, what is due first of each: found without reading all that wait.
CREATE INDEX "generation_units_userId_execution_time_idx"
    ON studio.generation_units ("userId", execution_time) WHERE priority = 1;
