-- Poses of users' own: whose they are, and their 18 keypoints, which poses that came without geometry may get as well. The
-- platform's own tool may have added these before.
ALTER TABLE ${schema}.pose_library
    ADD COLUMN IF NOT EXISTS "userId" text,
    ADD COLUMN IF NOT EXISTS keypoints jsonb;
CREATE INDEX IF NOT EXISTS "pose_library_userId_idx"
    ON ${schema}.pose_library ("userId") WHERE "userId" IS NOT NULL;
