package com.lumiku.studio.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.schema.Access.Right;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rights that the service's role needs: each that is lacking is named, with a statement that gives it. */
class AccessTest {

    private static Connection connection;
    private static List<Access> accesses;

    @BeforeAll
    static void aDatabaseOfSomebodyElse() throws SQLException {
        Database database = Database.ofPlatform();
        Migrating.attempt(database.url());
        connection = database.with("""
                CREATE ROLE "the app";
                """).connect();
        Map<String, Collection<String>> columns = new TreeMap<>();
        for (String table : database.tables("public")) {
            if (!List.of("users", "credits", "devices", "_prisma_migrations").contains(table)) {
                columns.put(table, database.query("""
                        SELECT attname FROM pg_attribute WHERE attrelid = '%s'::regclass AND attnum > 0
                        """.formatted(table)));
            }
        }
        accesses = Access.ofService(columns, Migrations.ofRelease().tablesOfStudio());
    }

    @AfterAll
    static void done() throws SQLException {
        connection.close();
    }

    @BeforeEach
    void everyRightIsThere() throws SQLException {
        execute("""
                RESET ROLE;
                REVOKE ALL ON ALL TABLES IN SCHEMA public, studio FROM "the app";
                GRANT USAGE ON SCHEMA public, studio TO "the app";
                GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, studio TO "the app";
                """);
        assertThat(lacking()).isEmpty();
    }

    @Test
    void eachRightIsMissedAloneAndGivenByTheStatementNamed() throws SQLException {
        for (Access access : accesses) {
            for (Right right : access.rights()) {
                String table = access.schema() == null ? access.table() : access.schema() + "." + access.table();
                execute("REVOKE %s ON %s FROM \"the app\"".formatted(right, table));

                List<String> lacking = lacking();
                assertThat(lacking)
                        .singleElement()
                        .asString()
                        .startsWith("%s: role the app may not %s: GRANT".formatted(table, right));
                execute(lacking.getFirst().replaceAll("^.*?: GRANT", "GRANT"));
                assertThat(lacking()).isEmpty();
            }
        }
    }

    @Test
    void rightsOfOneTableAreNamedTogether() throws SQLException {
        execute("REVOKE ALL ON avatars FROM \"the app\"");
        assertThat(lacking())
                .containsExactly("avatars: role the app may not DELETE, INSERT, SELECT, UPDATE:"
                        + " GRANT DELETE, INSERT, SELECT, UPDATE ON public.avatars TO \"the app\"");
    }

    @Test
    void aColumnThatIsLeftOutIsNamed() throws SQLException {
        execute("""
                REVOKE INSERT, UPDATE ON avatar_projects FROM "the app";
                GRANT INSERT (id, "userId", name, description, "createdAt") ON avatar_projects TO "the app";
                GRANT UPDATE (name, description, "userId", "updatedAt") ON avatar_projects TO "the app";
                """);
        assertThat(lacking())
                .containsExactly("avatar_projects.\"updatedAt\": role the app may not INSERT:"
                        + " GRANT INSERT (\"updatedAt\") ON public.avatar_projects TO \"the app\"");
    }

    @Test
    void rightsMayComeFromAnotherRoleOrFromEverybodys() throws SQLException {
        execute("""
                CREATE ROLE writers;
                REVOKE ALL ON avatars, credits, persona_examples FROM "the app";
                GRANT ALL ON avatars TO writers;
                GRANT ALL ON persona_examples TO PUBLIC;
                GRANT writers TO "the app";
                """);
        assertThat(lacking()).isEmpty();
        execute("REVOKE ALL ON persona_examples FROM PUBLIC; REVOKE ALL ON avatars FROM writers; DROP ROLE writers");
    }

    @Test
    void schemaStudioMustBeOpen() throws SQLException {
        execute("REVOKE USAGE ON SCHEMA studio FROM \"the app\"");
        assertThat(lacking())
                .containsExactly(
                        "schema studio: role the app may not use it: GRANT USAGE ON SCHEMA studio TO \"the app\"");
    }

    /** Else its tables would be missing, and nobody would say why. */
    @Test
    void theDefaultSchemaMustBeOpen() throws SQLException {
        execute("REVOKE USAGE ON SCHEMA public FROM PUBLIC, \"the app\"");
        assertThat(lacking())
                .contains("schema public: role the app may not use it: GRANT USAGE ON SCHEMA public TO \"the app\"");
    }

    /** A statement that begins to delete or to change belongs into the catalog of what is needed. */
    @Test
    void whatTheCodeDeletesAndChangesIsKnown() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("com.lumiku.studio");
        Map<String, List<String>> calls = new TreeMap<>();
        classes.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isAssignableTo(PanacheEntityBase.class)
                        && call.getTargetOwner().isAnnotatedWith(Table.class)
                        // Of schema studio every right is needed on every table.
                        && call.getTargetOwner()
                                .getAnnotationOfType(Table.class)
                                .schema()
                                .isEmpty())
                .forEach(call -> calls.computeIfAbsent(verb(call), verb -> new ArrayList<>())
                        .add(table(call)));

        assertThat(Access.DELETED_FROM).containsAll(calls.getOrDefault("delete", List.of()));
        assertThat(calls.getOrDefault("update", List.of())).doesNotContainAnyElementsOf(Access.ONLY_ADDED_TO);
        assertThat(calls.get("delete")).contains("avatars", "generated_poses");
    }

    private static String verb(JavaCall<?> call) {
        return call.getName().startsWith("delete") ? "delete" : call.getName();
    }

    private static String table(JavaCall<?> call) {
        return call.getTargetOwner().getAnnotationOfType(Table.class).name();
    }

    private static List<String> lacking() throws SQLException {
        execute("SET ROLE \"the app\"");
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(AccessQuery.of(accesses))) {
            List<String> lacking = new ArrayList<>();
            while (rows.next()) {
                lacking.add(rows.getString("text"));
            }
            return lacking.stream().sorted().collect(Collectors.toList());
        } finally {
            execute("RESET ROLE");
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
