package com.lumiku.studio.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives the application under test a new, empty database of the shared cluster. It owns it, as applications do, and is no
 * superuser: rights that are missing are missed.
 */
public class FreshDatabase implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return DatabaseUrl.parse(TestCluster.newDatabase("app")).settings();
    }

    @Override
    public void stop() {
        // The database goes with the cluster.
    }
}
