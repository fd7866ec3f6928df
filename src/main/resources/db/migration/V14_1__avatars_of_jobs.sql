-- What else would read whole tables: an avatar that is deleted takes itself out of the jobs it was posed in, and favourites of the
-- catalog's poses are counted again now and then.
CREATE INDEX IF NOT EXISTS "pose_generations_avatarId_idx"
    ON ${schema}.pose_generations ("avatarId") WHERE "avatarId" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "generated_poses_favorite_poseLibraryId_idx"
    ON ${schema}.generated_poses ("poseLibraryId") WHERE "isFavorite";
