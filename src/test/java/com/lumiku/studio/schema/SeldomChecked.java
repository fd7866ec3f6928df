package com.lumiku.studio.schema;

import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** So seldom that what is noticed was noticed for another reason. */
public class SeldomChecked implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(FreshDatabase.class));
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "studio.schema.check-interval", "10M",
                "quarkus.datasource.jdbc.max-size", "2",
                "quarkus.datasource.reactive.max-size", "2");
    }
}
