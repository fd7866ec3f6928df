-- What taking over a dead worker's job and never making a picture twice need. The platform's own tool may have added
-- these before.
ALTER TABLE ${schema}.pose_generations
    ADD COLUMN IF NOT EXISTS "recoveryAttempts" integer NOT NULL DEFAULT 0,
    ADD COLUMN IF NOT EXISTS "lastRecoveryAt" timestamp(3);
CREATE INDEX IF NOT EXISTS "pose_generations_status_startedAt_idx"
    ON ${schema}.pose_generations (status, "startedAt");

ALTER TABLE ${schema}.generated_poses
    ADD COLUMN IF NOT EXISTS "variationKey" text;
CREATE UNIQUE INDEX IF NOT EXISTS "generated_poses_generationId_variationKey_key"
    ON ${schema}.generated_poses ("generationId", "variationKey");
