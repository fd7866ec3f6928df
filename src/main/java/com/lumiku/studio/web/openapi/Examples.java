package com.lumiku.studio.web.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/** A body for each call that takes one, as people would send it; read while the document is built. */
final class Examples {

    private static final String RESOURCE = "/META-INF/openapi-examples.json";

    private final Map<String, Object> bodies;

    Examples() {
        try (InputStream examples = Examples.class.getResourceAsStream(RESOURCE)) {
            this.bodies = new ObjectMapper().readValue(examples, new TypeReference<Map<String, Object>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is replaced takes the same as what is updated. */
    void addTo(Operation operation) {
        if (operation.getOperationId() == null || operation.getRequestBody() == null) {
            return;
        }
        MediaType json = operation.getRequestBody().getContent().getMediaType("application/json");
        Object body = bodies.get(operation.getOperationId().replaceFirst("^replace", "update"));
        if (json != null && body != null) {
            json.setExample(body);
        }
    }
}
