package com.lumiku.studio.schema;

import static org.hamcrest.Matchers.equalTo;

import com.lumiku.studio.TestCaller;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constraints and triggers of the platform's own that keep out what the service would write: a conflict, with its name. */
@QuarkusTest
@TestProfile(SeldomChecked.class)
class ConstraintsOfOthersTest {

    private static final String PROJECTS = "/api/apps/avatar-creator/projects";

    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ALTER TABLE avatar_projects ADD CONSTRAINT short_names CHECK (length(name) < 5)"
                        + "| ALTER TABLE avatar_projects DROP CONSTRAINT short_names | constraint short_names",
                "CREATE UNIQUE INDEX one_name ON avatar_projects ((left(name, 0))) | DROP INDEX one_name | constraint one_name",
                "CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON avatar_projects FOR EACH ROW EXECUTE FUNCTION says_no()"
                        + "| DROP TRIGGER guard ON avatar_projects | No more projects today",
                "CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON avatar_projects FOR EACH ROW EXECUTE FUNCTION divides()"
                        + "| DROP TRIGGER guard ON avatar_projects | division by zero",
                "CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON avatar_projects FOR EACH ROW EXECUTE FUNCTION raises('P0002')"
                        + "| DROP TRIGGER guard ON avatar_projects | Not today",
                "CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON avatar_projects FOR EACH ROW EXECUTE FUNCTION raises('LMK01')"
                        + "| DROP TRIGGER guard ON avatar_projects | Not today",
                "CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON avatar_projects FOR EACH ROW EXECUTE FUNCTION raises('54000')"
                        + "| DROP TRIGGER guard ON avatar_projects | Not today",
                "CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON avatar_projects FOR EACH ROW EXECUTE FUNCTION audits()"
                        + "| DROP TRIGGER guard ON avatar_projects | relation \"audit\" does not exist",
            })
    void isAConflictThatNamesIt(String constraint, String drop, String name) throws SQLException {
        TestCaller caller = TestCaller.unknownBefore();
        String project = caller.json("{\"name\":\"Tiny\"}")
                .post(PROJECTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        execute("""
                DELETE FROM avatar_projects WHERE id <> '%s';
                CREATE OR REPLACE FUNCTION says_no() RETURNS trigger LANGUAGE plpgsql AS
                    'BEGIN RAISE EXCEPTION ''No more projects today''; END';
                CREATE OR REPLACE FUNCTION divides() RETURNS trigger LANGUAGE plpgsql AS
                    'BEGIN NEW.name := 1 / 0; RETURN NEW; END';
                CREATE OR REPLACE FUNCTION raises() RETURNS trigger LANGUAGE plpgsql AS
                    'BEGIN RAISE EXCEPTION ''Not today'' USING ERRCODE = TG_ARGV[0]; END';
                CREATE OR REPLACE FUNCTION audits() RETURNS trigger LANGUAGE plpgsql AS
                    'BEGIN INSERT INTO audit VALUES (1); RETURN NEW; END';
                """.formatted(project) + constraint);
        try {
            // One is written by the reactive client, the other by Hibernate.
            caller.json("{\"name\":\"Too long\"}")
                    .post(PROJECTS)
                    .then()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("detail", equalTo("The database refuses this: " + name));
            if (!name.endsWith("one_name")) {
                caller.json("{\"name\":\"Too long\"}")
                        .patch(PROJECTS + "/" + project)
                        .then()
                        .statusCode(409)
                        .body("detail", equalTo("The database refuses this: " + name));
            }
        } finally {
            execute(drop);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
