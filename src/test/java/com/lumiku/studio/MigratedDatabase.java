package com.lumiku.studio;

import static org.awaitility.Awaitility.await;

import com.lumiku.studio.database.TestCluster;
import com.lumiku.studio.schema.Database;
import java.nio.file.Path;
import java.util.Map;

/** Databases on which the packaged service has been before: its tables and its catalog are there, and so it is ready sooner. */
final class MigratedDatabase {

    private static final String HOME =
            Path.of("target", "home").toAbsolutePath().toString();

    private static final class Template {

        private static final String URL = make();
    }

    private MigratedDatabase() {}

    /** One of a test's own. */
    static Database copy() {
        return new Database(TestCluster.copyOf(Template.URL));
    }

    private static String make() {
        Database database = Database.fresh();
        ServiceProcess.train(Map.of("DATABASE_URL", database.url(), "STUDIO_HOME", HOME, "STUDIO_ROLE", "web"));
        await("nobody is connected").until(() -> database.number("""
                        SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
                        """) == 0);
        return database.url();
    }
}
