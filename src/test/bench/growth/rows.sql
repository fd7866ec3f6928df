-- Rows to measure growth with: psql -v n=100000 -v poses=10000 -v queued=10000 -v keys=100000 -v heavy=10000. A thousand avatars belong
-- to ten users, who have 10 to 330 of them in projects of ten; likewise their pictures, in jobs of ten. Rows come in the order of their
-- time, users by turns, as they would in years, so that what is one user's lies on as many pages as it has rows. One user more has
-- "heavy" of each. Ids are the same in each run, and ascend.
\set ON_ERROR_STOP on
SET synchronous_commit = off;
SET maintenance_work_mem = '1GB';

CREATE SCHEMA bench;
-- One expression each, so that they are inlined.
CREATE FUNCTION bench.id(kind text, number bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT '0198' || left(lpad(to_hex(number), 8, '0'), 4) || '-' || right(lpad(to_hex(number), 8, '0'), 4) || '-7' || kind || '-8000-'
      || lpad(to_hex(number * 40503 % 4294967296), 12, '5')
$$;
CREATE FUNCTION bench.file(kind int, number bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT left(to_hex(4096 + number % 4096), 2) || '/' || right(to_hex(4096 + number % 4096), 2) || '/'
      || repeat(lpad(to_hex((number * 8 + kind) * 2654435761 % 4294967296), 8, '0'), 8) || '.jpg'
$$;
-- Which of ten users has the row at this place of a thousand: 10, 20, 30, 40, 60, 80, 100, 130, 200 and 330 rows.
CREATE FUNCTION bench.member(place int) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN place < 10 THEN 0 WHEN place < 30 THEN 1 WHEN place < 60 THEN 2 WHEN place < 100 THEN 3 WHEN place < 160 THEN 4
              WHEN place < 240 THEN 5 WHEN place < 340 THEN 6 WHEN place < 470 THEN 7 WHEN place < 670 THEN 8 ELSE 9 END
$$;
CREATE FUNCTION bench.word(seed bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT translate(left(md5('word' || seed), 7), '0123456789', 'ghijklmnop')
$$;
-- The order of time: neighbours in it are far apart in number. The heavy user's rows lie among them.
CREATE FUNCTION bench.rows(rows bigint, heavy bigint) RETURNS TABLE (number bigint, owner text, "at" timestamp) LANGUAGE sql STABLE AS $$
  SELECT number, bench.id('05e', user_number), "at"
  FROM (SELECT number, CASE WHEN number >= rows THEN 900000000 ELSE number / 1000 * 10 + bench.member((number % 1000)::int) END AS user_number,
               timestamp '2025-01-01' + make_interval(secs => (t + is_heavy::int * 0.5) * 60000000 / rows) AS "at"
        FROM (SELECT t, is_heavy, CASE WHEN is_heavy THEN rows + t / step ELSE t * 7919 % rows END AS number
              FROM (SELECT CASE WHEN heavy = 0 THEN rows + 1 ELSE rows / heavy END AS step) AS every,
                   generate_series(0, rows - 1) AS t,
                   LATERAL (SELECT false AS is_heavy UNION ALL SELECT true WHERE t % step = 0 AND heavy > 0) AS h
              OFFSET 0) AS numbered
        OFFSET 0) AS owned
  OFFSET 0
$$;

-- Indexes come after the rows, as they stood.
CREATE TABLE bench.indexes AS
SELECT format('%I.%I', schemaname, indexname) AS name, indexdef AS definition
FROM pg_indexes
WHERE tablename IN ('avatar_projects', 'avatars', 'avatar_generations', 'pose_generator_projects', 'pose_generations', 'generated_poses')
  AND indexname NOT LIKE '%\_pkey';
-- All in one transaction, so that nothing of the tables has to be logged. Keys are right by construction.
BEGIN;
SET session_replication_role = replica;
TRUNCATE avatar_projects, avatars, avatar_generations, avatar_usage_history, pose_generator_projects, pose_generations, generated_poses,
    pose_selections;
SELECT 'DROP INDEX ' || name FROM bench.indexes \gexec

INSERT INTO avatar_projects (id, "userId", name, description, "createdAt", "updatedAt")
SELECT bench.id('0a0', number / 10), owner, 'Project ' || number / 10, 'What the season needs', "at", "at" + interval '1 hour'
FROM bench.rows(:n, :heavy) WHERE number % 10 = 0;

INSERT INTO avatars (id, "userId", "projectId", name, "baseImageUrl", "thumbnailUrl", "personaName", "personaAge", "personaPersonality",
    gender, "ageRange", "hairStyle", "hairColor", style, "sourceType", "generationPrompt", "seedUsed", "usageCount", "lastUsedAt",
    "createdAt", "updatedAt")
SELECT bench.id('0a1', number), owner, bench.id('0a0', number / 10), (ARRAY['Ada', 'Budi', 'Citra', 'Dewi', 'Eka'])[1 + number % 5]
           || ' ' || to_hex(number % 1000),
       bench.file(0, number), bench.file(1, number), (ARRAY['Sari', 'Tono', 'Umar', 'Wati'])[1 + number % 4], 20 + number % 40,
       '["friendly","calm"]', (ARRAY['female', 'male'])[1 + number % 2], 'adult', 'long', 'black', 'realistic',
       (ARRAY['text_to_image', 'uploaded', 'from_preset'])[1 + number % 3], 'a friendly person with a blue scarf, smiling', number % 100000,
       number % 50, CASE WHEN number % 3 > 0 THEN "at" + interval '1 day' END, "at", "at"
FROM bench.rows(:n, :heavy);

INSERT INTO avatar_generations (id, "userId", "avatarId", "projectId", status, prompt, options, "createdAt", "completedAt")
SELECT bench.id('0a2', number), owner, bench.id('0a1', number), bench.id('0a0', number / 10), 'completed',
       'a friendly person with a blue scarf', '{"width":1024,"height":1024}', "at", "at" + interval '10 seconds'
FROM bench.rows(:n, :heavy) WHERE number % 10 = 3;

INSERT INTO avatar_usage_history (id, "avatarId", "userId", "appId", "appName", action, "createdAt")
SELECT bench.id('0a3', number), bench.id('0a1', number), owner, 'pose-generator', 'Pose Generator', 'generate', "at"
FROM bench.rows(:n, :heavy) WHERE number % 10 = 5;

INSERT INTO pose_generator_projects (id, "userId", "projectName", "avatarSource", "avatarId", "totalGenerations", "totalPosesGenerated",
    "createdAt", "updatedAt")
SELECT bench.id('0b0', number / 10), owner, 'Poses ' || number / 10, 'AVATAR_CREATOR', bench.id('0a1', number), 1, 10, "at", "at"
FROM bench.rows(:n, :heavy) WHERE number % 10 = 0;

INSERT INTO pose_generations (id, "projectId", "userId", "generationType", "textPrompt", "avatarId", "batchSize", "totalExpectedPoses",
    "exportFormats", status, progress, "posesCompleted", "creditCharged", "createdAt", "startedAt", "completedAt", "avgGenerationTime")
SELECT bench.id('0b1', number / 10), bench.id('0b0', number / 10), owner, 'GALLERY_REFERENCE', NULL, bench.id('0a1', number), 1, 10,
       '{shopee_product}', 'completed', 100, 10, 0, "at", "at", "at" + interval '20 seconds', 0.1
FROM bench.rows(:n, :heavy) WHERE number % 10 = 0;

CREATE TABLE bench.catalog AS SELECT array_agg(id ORDER BY id) AS ids FROM pose_library;
-- Pictures come right after their job.
INSERT INTO generated_poses (id, "generationId", "poseLibraryId", "variationKey", "outputImageUrl", "thumbnailUrl", "exportFormats",
    "promptUsed", "seedUsed", "generationTime", "isFavorite", "downloadCount", "createdAt")
SELECT bench.id('0b2', number + k), bench.id('0b1', number / 10), pose, pose || ':1', bench.file(2, number + k), bench.file(3, number + k),
       jsonb_build_object('shopee_product', bench.file(4, number + k)), 'a friendly person, standing', number % 100000, 0.1,
       (number / 10 + k) % 20 = 0, (number + k) % 30, "at" + make_interval(secs => k)
FROM bench.rows(:n, :heavy), generate_series(0, 9) AS k, bench.catalog,
     LATERAL (SELECT ids[1 + (number / 10 + k * 13) % array_length(ids, 1)] AS pose) AS chosen
WHERE number % 10 = 0;

SELECT definition FROM bench.indexes \gexec
COMMIT;
SET session_replication_role = origin;

-- The library: names and descriptions of some dozen frequent words and some thousand rare ones.
INSERT INTO pose_library (id, name, description, "categoryId", "previewImageUrl", "referenceImageUrl", "controlnetImageUrl",
    "thumbnailUrl", tags, difficulty, "popularityScore", "isFeatured", "updatedAt")
SELECT bench.id('0c0', i),
       (ARRAY['Confident', 'Relaxed', 'Elegant', 'Playful', 'Serious', 'Strong', 'Gentle'])[1 + i % 7] || ' '
           || (ARRAY['portrait', 'walk', 'jump', 'lean', 'seat'])[1 + i / 7 % 5] || ' ' || bench.word(1000 + i * i % 3001),
       'A pose for ' || (ARRAY['business', 'catalogues', 'sports', 'weddings'])[1 + i / 3 % 4] || ', arms crossed, chin up, '
           || bench.word(5000 + i * 7 % 2003) || CASE WHEN i % 3 = 0 THEN ', in the studio' ELSE '' END,
       categories.ids[1 + i % array_length(categories.ids, 1)], '/uploads/p.png', '/uploads/r.png', '/uploads/c.png', '/uploads/t.png',
       CASE WHEN i % 60 = 0 THEN ARRAY['hijab', 'modest'] ELSE ARRAY['arms-crossed'] END,
       (ARRAY['beginner', 'intermediate', 'advanced'])[1 + i % 3], i * 7919 % 500, i % 50 = 0, now()
FROM generate_series(1::bigint, :poses) AS i, (SELECT array_agg(id ORDER BY id) AS ids FROM pose_categories) AS categories;

-- The queue: jobs told in words of ten pictures each, ten of each user with a hundred avatars; users take turns.
INSERT INTO pose_generations (id, "projectId", "userId", "generationType", "textPrompt", "batchSize", "totalExpectedPoses",
    "exportFormats", status, "creditCharged", "createdAt")
SELECT bench.id('0d0', job), bench.id('0b0', 0), bench.id('05e', job % (:n / 1000) * 10 + 6), 'TEXT_DESCRIPTION', 'a yoga pose on one leg', 1, 10, '{}', 'pending', 0,
       now() AT TIME ZONE 'UTC'
FROM generate_series(0::bigint, :queued / 10 - 1) AS job;
INSERT INTO studio.generation_units (task_name, task_instance, execution_time, picked, version, priority, "generationId", "userId")
SELECT 'pose', bench.id('0d0', job) || ':text:' || key, to_timestamp(0), false, 1, -(job / (:n / 1000) * 10 + key), bench.id('0d0', job),
       bench.id('05e', job % (:n / 1000) * 10 + 6)
FROM generate_series(0::bigint, :queued / 10 - 1) AS job, generate_series(1, 10) AS key;

INSERT INTO studio.idempotency_keys ("userId", key, "requestHash", status, location, body, "createdAt")
SELECT bench.id('05e', i % greatest(10, :n / 100)), 'key-' || i, sha256(i::text::bytea), 201, '/api/apps/avatar-creator/projects/' || i,
       convert_to('{"id":"' || bench.id('0a0', i) || '","name":"' || repeat('x', 300) || '"}', 'UTF8'), now() - random() * interval '20 hours'
FROM generate_series(1::bigint, :keys) AS i;

CREATE TABLE bench.size AS SELECT :n AS rows;
-- Users to measure with: those with a hundred of each, or the heavy one.
CREATE TABLE bench.callers AS
SELECT 'usual' AS kind, bench.id('05e', block * 10 + 6) AS id, block * 1000 + 240 AS first FROM generate_series(0::bigint, least(:n / 1000, 400) - 1) AS i,
     LATERAL (SELECT i * (:n / 1000) / least(:n / 1000, 400) AS block) AS b
UNION ALL SELECT 'heavy', bench.id('05e', 900000000), :n WHERE :heavy > 0;
VACUUM (ANALYZE);
