-- A user's pictures over all jobs, but only favourites, or those of one pose: found without reading every picture of every job.
CREATE INDEX IF NOT EXISTS "generated_poses_generationId_isFavorite_poseLibraryId_idx"
    ON ${schema}.generated_poses ("generationId", "isFavorite", "poseLibraryId");
