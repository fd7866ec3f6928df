package com.lumiku.studio.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The entities, compared with the contract. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class MappedColumnsTest {

    @Inject
    Mapping mapping;

    @Test
    void theCodeMapsEveryColumnOfTheContract() throws IOException {
        Set<String> expected = new TreeSet<>(Set.of(
                "generated_poses.variationKey",
                "pose_generations.lastRecoveryAt",
                "pose_generations.recoveryAttempts",
                "pose_library.keypoints",
                "pose_library.userId"));
        try (InputStream contract = getClass().getResourceAsStream("/contract/schema.json")) {
            new ObjectMapper().readTree(contract).properties().forEach(table -> table.getValue()
                    .get("columns")
                    .forEach(column -> expected.add(
                            table.getKey() + "." + column.get("name").asText())));
        }

        assertEquals(
                expected,
                mapping.columns().stream()
                        .filter(column -> column.schema() == null)
                        .map(column -> column.table() + "." + column.column())
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertTrue(mapping.columns().stream().allMatch(column -> column.category() != null));
    }
}
