-- What a role of its own needs so that the service works beside a platform, on tables that it does not own.
--
--   1. as the owner of the tables:   DATABASE_URL=postgresql://owner@host/platform avatar-studio migrate
--   2. as the same:                  psql -f rights.sql postgresql://owner@host/platform
--   3. as the new role:              DATABASE_URL=postgresql://avatar_studio:...@host/platform avatar-studio verify
--
-- After each release that migrates, 1 and 2 are done again. Replace public where the tables are in another schema. Leave the
-- line of users away where there is no such table.

CREATE ROLE avatar_studio LOGIN;
-- \password avatar_studio

-- The tables are compared with the release's on temporary ones.
DO $$ BEGIN EXECUTE format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO avatar_studio', current_database()); END $$;
GRANT USAGE ON SCHEMA public, studio TO avatar_studio;

GRANT SELECT ON public.users TO avatar_studio;

GRANT SELECT, INSERT, UPDATE, DELETE ON
    public.avatar_projects, public.avatars, public.avatar_generations,
    public.pose_generator_projects, public.pose_generations, public.generated_poses,
    public.pose_library
    TO avatar_studio;
GRANT SELECT, INSERT, UPDATE ON
    public.avatar_presets, public.persona_examples, public.pose_categories, public.pose_requests
    TO avatar_studio;
GRANT SELECT, INSERT ON public.avatar_usage_history, public.pose_selections TO avatar_studio;

GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA studio TO avatar_studio;
