-- The 13 tables of the two apps, as every database of the platform has them. ${schema} is the connection's default schema.
-- Identifiers are camelCase and therefore quoted; all times are UTC.

CREATE TABLE ${schema}.avatar_projects (
    id          text NOT NULL,
    "userId"    text NOT NULL,
    name        text NOT NULL,
    description text,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL,
    CONSTRAINT avatar_projects_pkey PRIMARY KEY (id)
);
CREATE INDEX "avatar_projects_userId_createdAt_idx" ON ${schema}.avatar_projects ("userId", "createdAt" DESC);
CREATE INDEX "avatar_projects_userId_idx" ON ${schema}.avatar_projects ("userId");
CREATE INDEX "avatar_projects_userId_updatedAt_idx" ON ${schema}.avatar_projects ("userId", "updatedAt" DESC);

CREATE TABLE ${schema}.avatars (
    id                   text NOT NULL,
    "userId"             text NOT NULL,
    "projectId"          text NOT NULL,
    name                 text NOT NULL,
    "baseImageUrl"       text NOT NULL,
    "thumbnailUrl"       text,
    "personaName"        text,
    "personaAge"         integer,
    "personaPersonality" text,
    "personaBackground"  text,
    gender               text,
    "ageRange"           text,
    ethnicity            text,
    "bodyType"           text,
    "hairStyle"          text,
    "hairColor"          text,
    "eyeColor"           text,
    "skinTone"           text,
    style                text,
    "sourceType"         text NOT NULL,
    "generationPrompt"   text,
    "seedUsed"           integer,
    "usageCount"         integer NOT NULL DEFAULT 0,
    "lastUsedAt"         timestamp(3),
    "createdAt"          timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt"          timestamp(3) NOT NULL,
    CONSTRAINT avatars_pkey PRIMARY KEY (id)
);
CREATE INDEX "avatars_projectId_idx" ON ${schema}.avatars ("projectId");
CREATE INDEX "avatars_sourceType_idx" ON ${schema}.avatars ("sourceType");
CREATE INDEX "avatars_userId_createdAt_idx" ON ${schema}.avatars ("userId", "createdAt" DESC);
CREATE INDEX "avatars_userId_idx" ON ${schema}.avatars ("userId");
CREATE INDEX "avatars_userId_lastUsedAt_idx" ON ${schema}.avatars ("userId", "lastUsedAt" DESC);
CREATE INDEX "avatars_userId_usageCount_idx" ON ${schema}.avatars ("userId", "usageCount" DESC);

CREATE TABLE ${schema}.avatar_presets (
    id                 text NOT NULL,
    name               text NOT NULL,
    "previewImageUrl"  text NOT NULL,
    category           text NOT NULL,
    "personaTemplate"  text NOT NULL,
    "visualAttributes" text NOT NULL,
    "generationPrompt" text NOT NULL,
    "isPublic"         boolean NOT NULL DEFAULT true,
    "usageCount"       integer NOT NULL DEFAULT 0,
    "createdAt"        timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt"        timestamp(3) NOT NULL,
    CONSTRAINT avatar_presets_pkey PRIMARY KEY (id)
);
CREATE INDEX "avatar_presets_category_idx" ON ${schema}.avatar_presets (category);
CREATE INDEX "avatar_presets_category_isPublic_idx" ON ${schema}.avatar_presets (category, "isPublic");
CREATE INDEX "avatar_presets_isPublic_idx" ON ${schema}.avatar_presets ("isPublic");
CREATE INDEX "avatar_presets_usageCount_idx" ON ${schema}.avatar_presets ("usageCount" DESC);

CREATE TABLE ${schema}.persona_examples (
    id                    text NOT NULL,
    name                  text NOT NULL,
    category              text NOT NULL,
    "personaName"         text NOT NULL,
    "personaAge"          integer NOT NULL,
    "personaPersonality"  text NOT NULL,
    "personaBackground"   text NOT NULL,
    "suggestedAttributes" text,
    "displayOrder"        integer NOT NULL DEFAULT 0,
    "isActive"            boolean NOT NULL DEFAULT true,
    "createdAt"           timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT persona_examples_pkey PRIMARY KEY (id)
);
CREATE INDEX "persona_examples_category_idx" ON ${schema}.persona_examples (category);
CREATE INDEX "persona_examples_category_isActive_displayOrder_idx" ON ${schema}.persona_examples (category, "isActive", "displayOrder");
CREATE INDEX "persona_examples_isActive_idx" ON ${schema}.persona_examples ("isActive");

CREATE TABLE ${schema}.avatar_usage_history (
    id              text NOT NULL,
    "avatarId"      text NOT NULL,
    "userId"        text NOT NULL,
    "appId"         text NOT NULL,
    "appName"       text NOT NULL,
    action          text NOT NULL,
    "referenceId"   text,
    "referenceType" text,
    metadata        text,
    "createdAt"     timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT avatar_usage_history_pkey PRIMARY KEY (id)
);
CREATE INDEX "avatar_usage_history_appId_createdAt_idx" ON ${schema}.avatar_usage_history ("appId", "createdAt");
CREATE INDEX "avatar_usage_history_appId_idx" ON ${schema}.avatar_usage_history ("appId");
CREATE INDEX "avatar_usage_history_avatarId_createdAt_idx" ON ${schema}.avatar_usage_history ("avatarId", "createdAt" DESC);
CREATE INDEX "avatar_usage_history_avatarId_idx" ON ${schema}.avatar_usage_history ("avatarId");
CREATE INDEX "avatar_usage_history_referenceId_referenceType_idx" ON ${schema}.avatar_usage_history ("referenceId", "referenceType");
CREATE INDEX "avatar_usage_history_userId_createdAt_idx" ON ${schema}.avatar_usage_history ("userId", "createdAt" DESC);
CREATE INDEX "avatar_usage_history_userId_idx" ON ${schema}.avatar_usage_history ("userId");

CREATE TABLE ${schema}.avatar_generations (
    id             text NOT NULL,
    "userId"       text NOT NULL,
    "avatarId"     text,
    "projectId"    text NOT NULL,
    status         text NOT NULL DEFAULT 'pending',
    prompt         text NOT NULL,
    options        text,
    "errorMessage" text,
    "createdAt"    timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "completedAt"  timestamp(3),
    CONSTRAINT avatar_generations_pkey PRIMARY KEY (id)
);
CREATE INDEX "avatar_generations_avatarId_idx" ON ${schema}.avatar_generations ("avatarId");
CREATE INDEX "avatar_generations_projectId_createdAt_idx" ON ${schema}.avatar_generations ("projectId", "createdAt" DESC);
CREATE INDEX "avatar_generations_projectId_idx" ON ${schema}.avatar_generations ("projectId");
CREATE INDEX "avatar_generations_status_createdAt_idx" ON ${schema}.avatar_generations (status, "createdAt");
CREATE INDEX "avatar_generations_status_idx" ON ${schema}.avatar_generations (status);
CREATE INDEX "avatar_generations_userId_createdAt_idx" ON ${schema}.avatar_generations ("userId", "createdAt" DESC);
CREATE INDEX "avatar_generations_userId_idx" ON ${schema}.avatar_generations ("userId");
CREATE INDEX "avatar_generations_userId_status_idx" ON ${schema}.avatar_generations ("userId", status);

CREATE TABLE ${schema}.pose_categories (
    id             text NOT NULL,
    name           text NOT NULL,
    "displayName"  text NOT NULL,
    description    text,
    slug           text NOT NULL,
    "parentId"     text,
    icon           text NOT NULL DEFAULT 'folder',
    "displayOrder" integer NOT NULL DEFAULT 0,
    color          text NOT NULL DEFAULT '#3b82f6',
    "poseCount"    integer NOT NULL DEFAULT 0,
    "isActive"     boolean NOT NULL DEFAULT true,
    "createdAt"    timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt"    timestamp(3) NOT NULL,
    CONSTRAINT pose_categories_pkey PRIMARY KEY (id)
);
CREATE INDEX "pose_categories_isActive_displayOrder_idx" ON ${schema}.pose_categories ("isActive", "displayOrder");
CREATE INDEX "pose_categories_parentId_idx" ON ${schema}.pose_categories ("parentId");
CREATE INDEX "pose_categories_slug_idx" ON ${schema}.pose_categories (slug);
CREATE UNIQUE INDEX "pose_categories_slug_key" ON ${schema}.pose_categories (slug);

CREATE TABLE ${schema}.pose_library (
    id                   text NOT NULL,
    name                 text NOT NULL,
    description          text,
    "categoryId"         text NOT NULL,
    "previewImageUrl"    text NOT NULL,
    "referenceImageUrl"  text NOT NULL,
    "controlnetImageUrl" text NOT NULL,
    "thumbnailUrl"       text,
    difficulty           text NOT NULL DEFAULT 'medium',
    "genderSuitability"  text NOT NULL DEFAULT 'unisex',
    tags                 text[],
    "sourceType"         text NOT NULL DEFAULT 'curated',
    "sourceCredit"       text,
    "licenseType"        text NOT NULL DEFAULT 'platform',
    "usageCount"         integer NOT NULL DEFAULT 0,
    "favoriteCount"      integer NOT NULL DEFAULT 0,
    "ratingAvg"          double precision NOT NULL DEFAULT 0.0,
    "popularityScore"    integer NOT NULL DEFAULT 0,
    "isPublic"           boolean NOT NULL DEFAULT true,
    "isFeatured"         boolean NOT NULL DEFAULT false,
    "isPremium"          boolean NOT NULL DEFAULT false,
    "createdAt"          timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt"          timestamp(3) NOT NULL,
    CONSTRAINT pose_library_pkey PRIMARY KEY (id)
);
CREATE INDEX "pose_library_categoryId_idx" ON ${schema}.pose_library ("categoryId");
CREATE INDEX "pose_library_difficulty_idx" ON ${schema}.pose_library (difficulty);
CREATE INDEX "pose_library_isFeatured_usageCount_idx" ON ${schema}.pose_library ("isFeatured", "usageCount" DESC);
CREATE INDEX "pose_library_isPublic_popularityScore_idx" ON ${schema}.pose_library ("isPublic", "popularityScore");
CREATE INDEX "pose_library_tags_idx" ON ${schema}.pose_library USING gin (tags);

CREATE TABLE ${schema}.pose_generator_projects (
    id                    text NOT NULL,
    "userId"              text NOT NULL,
    "projectName"         text NOT NULL,
    description           text,
    "avatarImageUrl"      text,
    "avatarSource"        text NOT NULL DEFAULT 'upload',
    "avatarId"            text,
    "totalGenerations"    integer NOT NULL DEFAULT 0,
    "totalPosesGenerated" integer NOT NULL DEFAULT 0,
    status                text NOT NULL DEFAULT 'active',
    "createdAt"           timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt"           timestamp(3) NOT NULL,
    CONSTRAINT pose_generator_projects_pkey PRIMARY KEY (id)
);
CREATE INDEX "pose_generator_projects_avatarId_idx" ON ${schema}.pose_generator_projects ("avatarId");
CREATE INDEX "pose_generator_projects_status_idx" ON ${schema}.pose_generator_projects (status);
CREATE INDEX "pose_generator_projects_userId_idx" ON ${schema}.pose_generator_projects ("userId");
CREATE INDEX "pose_generator_projects_userId_updatedAt_idx" ON ${schema}.pose_generator_projects ("userId", "updatedAt" DESC);

CREATE TABLE ${schema}.pose_generations (
    id                       text NOT NULL,
    "projectId"              text NOT NULL,
    "userId"                 text NOT NULL,
    "generationType"         text NOT NULL,
    "textPrompt"             text,
    "generatedPoseStructure" text,
    "avatarId"               text,
    "avatarAttributes"       text,
    "batchSize"              integer NOT NULL,
    "totalExpectedPoses"     integer NOT NULL,
    "useBackgroundChanger"   boolean NOT NULL DEFAULT false,
    "backgroundPrompt"       text,
    "backgroundMode"         text,
    "exportFormats"          text[],
    status                   text NOT NULL DEFAULT 'pending',
    progress                 integer NOT NULL DEFAULT 0,
    "posesCompleted"         integer NOT NULL DEFAULT 0,
    "posesFailed"            integer NOT NULL DEFAULT 0,
    "creditCharged"          integer NOT NULL,
    "creditRefunded"         integer NOT NULL DEFAULT 0,
    "queueJobId"             text,
    "errorMessage"           text,
    "createdAt"              timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt"              timestamp(3),
    "completedAt"            timestamp(3),
    "avgGenerationTime"      double precision,
    "totalProcessingTime"    double precision,
    CONSTRAINT pose_generations_pkey PRIMARY KEY (id)
);
CREATE INDEX "pose_generations_projectId_idx" ON ${schema}.pose_generations ("projectId");
CREATE INDEX "pose_generations_queueJobId_idx" ON ${schema}.pose_generations ("queueJobId");
CREATE INDEX "pose_generations_status_createdAt_idx" ON ${schema}.pose_generations (status, "createdAt");
CREATE INDEX "pose_generations_status_createdAt_queueJobId_idx" ON ${schema}.pose_generations (status, "createdAt", "queueJobId");
CREATE INDEX "pose_generations_userId_createdAt_idx" ON ${schema}.pose_generations ("userId", "createdAt" DESC);
CREATE INDEX "pose_generations_userId_idx" ON ${schema}.pose_generations ("userId");

CREATE TABLE ${schema}.generated_poses (
    id                  text NOT NULL,
    "generationId"      text NOT NULL,
    "poseLibraryId"     text,
    "outputImageUrl"    text NOT NULL,
    "thumbnailUrl"      text NOT NULL,
    "originalImageUrl"  text,
    "exportFormats"     jsonb NOT NULL,
    "backgroundChanged" boolean NOT NULL DEFAULT false,
    "backgroundPrompt"  text,
    "promptUsed"        text NOT NULL,
    "seedUsed"          integer,
    "controlnetWeight"  double precision NOT NULL DEFAULT 0.75,
    "generationTime"    double precision,
    "aiConfidenceScore" double precision,
    "isFavorite"        boolean NOT NULL DEFAULT false,
    "downloadCount"     integer NOT NULL DEFAULT 0,
    status              text NOT NULL DEFAULT 'completed',
    "errorMessage"      text,
    "createdAt"         timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT generated_poses_pkey PRIMARY KEY (id)
);
CREATE INDEX "generated_poses_generationId_idx" ON ${schema}.generated_poses ("generationId");
CREATE INDEX "generated_poses_isFavorite_idx" ON ${schema}.generated_poses ("isFavorite");
CREATE INDEX "generated_poses_poseLibraryId_idx" ON ${schema}.generated_poses ("poseLibraryId");
CREATE INDEX "generated_poses_status_idx" ON ${schema}.generated_poses (status);

CREATE TABLE ${schema}.pose_selections (
    id              text NOT NULL,
    "generationId"  text NOT NULL,
    "poseLibraryId" text NOT NULL,
    "createdAt"     timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT pose_selections_pkey PRIMARY KEY (id)
);
CREATE INDEX "pose_selections_generationId_idx" ON ${schema}.pose_selections ("generationId");
CREATE UNIQUE INDEX "pose_selections_generationId_poseLibraryId_key" ON ${schema}.pose_selections ("generationId", "poseLibraryId");
CREATE INDEX "pose_selections_poseLibraryId_idx" ON ${schema}.pose_selections ("poseLibraryId");

CREATE TABLE ${schema}.pose_requests (
    id                  text NOT NULL,
    "userId"            text NOT NULL,
    "poseName"          text NOT NULL,
    description         text NOT NULL,
    "referenceImageUrl" text,
    "categoryId"        text,
    "useCase"           text,
    "votesCount"        integer NOT NULL DEFAULT 0,
    status              text NOT NULL DEFAULT 'pending',
    "adminNotes"        text,
    "completedPoseId"   text,
    "createdAt"         timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt"         timestamp(3) NOT NULL,
    CONSTRAINT pose_requests_pkey PRIMARY KEY (id)
);
CREATE INDEX "pose_requests_status_idx" ON ${schema}.pose_requests (status);
CREATE INDEX "pose_requests_status_votesCount_idx" ON ${schema}.pose_requests (status, "votesCount" DESC);
CREATE INDEX "pose_requests_userId_idx" ON ${schema}.pose_requests ("userId");
CREATE INDEX "pose_requests_votesCount_idx" ON ${schema}.pose_requests ("votesCount" DESC);

ALTER TABLE ${schema}.avatars ADD CONSTRAINT "avatars_projectId_fkey"
    FOREIGN KEY ("projectId") REFERENCES ${schema}.avatar_projects(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ${schema}.avatar_usage_history ADD CONSTRAINT "avatar_usage_history_avatarId_fkey"
    FOREIGN KEY ("avatarId") REFERENCES ${schema}.avatars(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ${schema}.pose_categories ADD CONSTRAINT "pose_categories_parentId_fkey"
    FOREIGN KEY ("parentId") REFERENCES ${schema}.pose_categories(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ${schema}.pose_library ADD CONSTRAINT "pose_library_categoryId_fkey"
    FOREIGN KEY ("categoryId") REFERENCES ${schema}.pose_categories(id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ${schema}.pose_generator_projects ADD CONSTRAINT "pose_generator_projects_avatarId_fkey"
    FOREIGN KEY ("avatarId") REFERENCES ${schema}.avatars(id) ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE ${schema}.pose_generations ADD CONSTRAINT "pose_generations_avatarId_fkey"
    FOREIGN KEY ("avatarId") REFERENCES ${schema}.avatars(id) ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE ${schema}.pose_generations ADD CONSTRAINT "pose_generations_projectId_fkey"
    FOREIGN KEY ("projectId") REFERENCES ${schema}.pose_generator_projects(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ${schema}.generated_poses ADD CONSTRAINT "generated_poses_generationId_fkey"
    FOREIGN KEY ("generationId") REFERENCES ${schema}.pose_generations(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ${schema}.generated_poses ADD CONSTRAINT "generated_poses_poseLibraryId_fkey"
    FOREIGN KEY ("poseLibraryId") REFERENCES ${schema}.pose_library(id) ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE ${schema}.pose_selections ADD CONSTRAINT "pose_selections_generationId_fkey"
    FOREIGN KEY ("generationId") REFERENCES ${schema}.pose_generations(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ${schema}.pose_selections ADD CONSTRAINT "pose_selections_poseLibraryId_fkey"
    FOREIGN KEY ("poseLibraryId") REFERENCES ${schema}.pose_library(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ${schema}.pose_requests ADD CONSTRAINT "pose_requests_categoryId_fkey"
    FOREIGN KEY ("categoryId") REFERENCES ${schema}.pose_categories(id) ON UPDATE CASCADE ON DELETE SET NULL;

-- Stand-alone there is no table of users; on the platform a user's rows go with the user.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_class WHERE oid = to_regclass('${schema}.users') AND relkind IN ('r', 'p')) THEN
        RETURN;
    END IF;
    ALTER TABLE ${schema}.pose_generator_projects ADD CONSTRAINT "pose_generator_projects_userId_fkey"
        FOREIGN KEY ("userId") REFERENCES ${schema}.users(id) ON UPDATE CASCADE ON DELETE CASCADE;
    ALTER TABLE ${schema}.pose_generations ADD CONSTRAINT "pose_generations_userId_fkey"
        FOREIGN KEY ("userId") REFERENCES ${schema}.users(id) ON UPDATE CASCADE ON DELETE CASCADE;
    ALTER TABLE ${schema}.pose_requests ADD CONSTRAINT "pose_requests_userId_fkey"
        FOREIGN KEY ("userId") REFERENCES ${schema}.users(id) ON UPDATE CASCADE ON DELETE CASCADE;
END
$$;
