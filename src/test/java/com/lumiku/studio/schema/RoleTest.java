package com.lumiku.studio.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Roles that may do less than migrating and serving need: all that is missing is told before anything is done. */
class RoleTest {

    private static final String ROLE = """
            DO $$ BEGIN
                CREATE ROLE tenant LOGIN PASSWORD 'unused';
            EXCEPTION WHEN duplicate_object THEN NULL;
            END $$;
            REVOKE CREATE ON SCHEMA public FROM PUBLIC;
            DO $$ BEGIN EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database()); END $$;
            """;

    private static final String EVERY_RIGHT = """
            GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO tenant;
            CREATE SCHEMA studio AUTHORIZATION tenant;
            DO $$ BEGIN EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO tenant', current_database()); END $$;
            """;

    @Test
    void temporaryTablesAreAskedForFirst() throws SQLException {
        Database database = Database.fresh().with(ROLE);
        String name = name(database);

        assertEquals(
                List.of("role tenant may not create temporary tables in database %1$s: GRANT TEMPORARY ON DATABASE %1$s"
                                .formatted(name)
                        + " TO tenant"),
                refusal(database));
        assertThat(Migrating.migrator(asTenant(database)).preview().plan()).isInstanceOf(Plan.Refuse.class);
        assertThat(Migrating.migrator(asTenant(database)).inspect().passed()).isFalse();
    }

    @Test
    void creatingNeedsReferencesToUsers() {
        Database database = Database.ofPlatform().with(ROLE + EVERY_RIGHT + "GRANT CREATE ON SCHEMA public TO tenant");

        assertEquals(
                List.of("role tenant may not refer to users: GRANT REFERENCES ON public.users TO tenant"),
                refusal(database));

        database.with("GRANT REFERENCES ON public.users TO tenant");
        assertInstanceOf(MigrationResult.Done.class, Migrating.attempt(asTenant(database)));
    }

    @Test
    void adoptingTellsOfOwnersRightsAndTheSchemaTogether() {
        Database database = Database.ofPlatform().withTables().with(ROLE + EVERY_RIGHT + """
                REVOKE INSERT ON avatars FROM tenant;
                REVOKE SELECT ON users FROM tenant;
                """);
        List<String> before = database.dump();

        assertThat(refusal(database))
                .containsExactlyInAnyOrder(
                        "role tenant may not create tables in schema public: GRANT CREATE ON SCHEMA public TO tenant",
                        owner("generated_poses"),
                        owner("pose_generations"),
                        owner("pose_library"),
                        "avatars: role tenant may not INSERT: GRANT INSERT ON public.avatars TO tenant",
                        "users: role tenant may not SELECT: GRANT SELECT ON public.users TO tenant");
        assertEquals(before, database.dump());
    }

    @Test
    void whereNothingIsToAddNoOwnerIsNeeded() throws SQLException {
        Database database = Database.ofPlatform()
                .withTables()
                .with(Migrations.ofRelease().ofTables().stream()
                        .skip(1)
                        .map(script -> script.in("public"))
                        .reduce("", String::concat))
                .with(ROLE + EVERY_RIGHT);

        assertEquals(new MigrationResult.Done(Migrating.NEWEST, List.of()), Migrating.attempt(asTenant(database)));
        assertEquals(Migrating.ADOPTED, database.history());
        assertThat(Migrating.migrator(asTenant(database)).inspect().passed()).isTrue();
    }

    @Test
    void aClosedSchemaStudioIsNamed() {
        Database database = Database.fresh();
        Migrating.attempt(database.url());
        database.with(ROLE + """
                GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO tenant;
                DO $$ BEGIN EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO tenant', current_database()); END $$;
                """);

        assertEquals(
                List.of(
                        "role tenant may not use schema studio: GRANT USAGE ON SCHEMA studio TO tenant",
                        "role tenant may not read studio.flyway_schema_history:"
                                + " GRANT SELECT ON studio.flyway_schema_history TO tenant"),
                refusal(database));
    }

    @Test
    void aClosedDefaultSchemaIsNamed() {
        Database database = Database.fresh().with(ROLE + "CREATE SCHEMA app");

        assertEquals(
                List.of("role tenant may not use schema app: GRANT USAGE ON SCHEMA app TO tenant"),
                Migrating.refusal(Migrating.attempt(asTenant(database) + "?schema=app")));
    }

    @Test
    void aReadOnlyDatabaseIsNotTouched() {
        Database database = Database.fresh().with(ROLE);
        database.with("ALTER DATABASE %s SET default_transaction_read_only = on".formatted(name(database)));

        assertEquals(
                new MigrationResult.ReadOnly(
                        "default_transaction_read_only is on for role tenant in database " + name(database)),
                Migrating.attempt(asTenant(database)));
    }

    @Test
    void aCheckThatLacksOneOfOurValuesIsRefused() {
        Migrating.assertRefused(
                Database.fresh().withTables().with("""
                        ALTER TABLE pose_generations ADD CONSTRAINT known CHECK
                            (status IN ('pending', 'processing', 'completed', 'failed'));
                        ALTER TABLE pose_generations ADD CONSTRAINT fine CHECK
                            (status <> '' AND length(status) < 50 AND status ~ '^[a-z?]+$');
                        ALTER TABLE generated_poses ADD CONSTRAINT short CHECK (length(status) < 10);
                        """),
                "generated_poses.status may not be processing, which the service writes: constraint short",
                "pose_generations.status may not be partial or cancelled, which the service writes: constraint known");
    }

    @Test
    void usersInAnotherSchemaAreTold() {
        Database database = Database.fresh().with("CREATE SCHEMA auth; CREATE TABLE auth.users (id uuid PRIMARY KEY)");

        assertEquals(
                new MigrationResult.Done(
                        Migrating.NEWEST,
                        List.of(
                                "users is in schema auth, not in schema public: every signed token is let in, whomever it"
                                        + " names")),
                Migrating.attempt(database.url()));
    }

    @Test
    void aCrashEmptiesUnloggedTables() {
        Database database = Database.fresh().withTables().with("ALTER TABLE avatar_usage_history SET UNLOGGED");

        assertEquals(
                new MigrationResult.Done(
                        Migrating.NEWEST,
                        List.of("avatar_usage_history is unlogged, a crash of the server empties it:"
                                + " ALTER TABLE avatar_usage_history SET LOGGED")),
                Migrating.attempt(database.url()));
    }

    @Test
    void marksOfARoleDoNotMatter() {
        Database database = Database.ofPlatform().withTables().with(ROLE + EVERY_RIGHT + """
                ALTER TABLE pose_generations OWNER TO tenant;
                ALTER TABLE generated_poses OWNER TO tenant;
                ALTER TABLE pose_library OWNER TO tenant;
                GRANT CREATE ON SCHEMA public TO tenant;
                """);
        for (String mark : List.of("quote_all_identifiers = on", "standard_conforming_strings = off")) {
            database.with("ALTER ROLE tenant IN DATABASE %s SET %s".formatted(name(database), mark));
        }

        assertEquals(new MigrationResult.Done(Migrating.NEWEST, List.of()), Migrating.attempt(asTenant(database)));
    }

    private static List<String> refusal(Database database) {
        return Migrating.refusal(Migrating.attempt(asTenant(database)));
    }

    private static String asTenant(Database database) {
        return database.url().replace("postgres:unused", "tenant:unused");
    }

    private static String name(Database database) {
        return database.query("SELECT current_database()").getFirst();
    }

    private static String owner(String table) {
        return "%1$s: role tenant may not add to it, as only its owner may: ALTER TABLE public.%1$s OWNER TO tenant"
                .formatted(table);
    }
}
