package com.lumiku.studio.web.openapi;

import com.lumiku.studio.files.PackedResource;
import com.lumiku.studio.internals.ReachesInto;
import io.quarkus.arc.Unremovable;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.InputStream;

/**
 * The OpenAPI document as the build wrote it, read when somebody asks for it. Quarkus' own service parses it and writes it
 * anew in both formats at every start: a sixth of the start's CPU time, as measured in {@code src/test/bench/RESULTS.md}.
 */
@Alternative
@Priority(1)
@ApplicationScoped
@Unremovable
@ReachesInto(
        library = "quarkus-smallrye-openapi",
        version = "3.32.1",
        reason = "OpenApiDocumentService is replaced, as it parses the document at each start.",
        until = "It serves what the build wrote.")
public class BuiltApiDocument extends OpenApiDocumentService {

    private static final PackedResource JSON = in(Format.JSON);
    private static final PackedResource YAML = in(Format.YAML);

    BuiltApiDocument() {
        // Where it finds no document, it prepares none.
        OpenApiConstants.classLoader = new NoResources();
    }

    private static PackedResource in(Format format) {
        return PackedResource.of("/%s.%s".formatted(OpenApiConstants.BASE_NAME, format));
    }

    @Override
    public byte[] getDocument(String name, Format format) {
        return (format == Format.JSON ? JSON : YAML).bytes();
    }

    private static final class NoResources extends ClassLoader {

        NoResources() {
            super(null);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            return null;
        }
    }
}
