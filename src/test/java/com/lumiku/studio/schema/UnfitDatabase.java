package com.lumiku.studio.schema;

import com.lumiku.studio.database.DatabaseUrl;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A platform's database whose tables are not what the service needs. */
public class UnfitDatabase implements QuarkusTestResourceLifecycleManager {

    private Database database;

    @Override
    public Map<String, String> start() {
        database = Database.ofPlatform().withTables().withRows().with("""
                ALTER TABLE avatars DROP "personaName", ALTER "personaAge" TYPE text;
                DROP TABLE pose_requests;
                """);
        return DatabaseUrl.parse(database.url()).settings();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(database, new TestInjector.MatchesType(Database.class));
    }

    @Override
    public void stop() {
        // The database goes with the cluster.
    }
}
