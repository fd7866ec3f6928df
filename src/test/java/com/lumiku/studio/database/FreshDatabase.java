package com.lumiku.studio.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives the application under test a new, empty database of the shared cluster. */
public class FreshDatabase implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return DatabaseUrl.parse(TestCluster.newDatabase()).settings();
    }

    @Override
    public void stop() {
        // The database goes with the cluster.
    }
}
