package com.lumiku.studio.web.openapi;

import com.lumiku.studio.internals.ReachesInto;
import io.quarkus.arc.Unremovable;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

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

    BuiltApiDocument() {
        // Where it finds no document, it prepares none.
        OpenApiConstants.classLoader = new NoResources();
    }

    @Override
    public byte[] getDocument(String name, Format format) {
        try (InputStream document =
                BuiltApiDocument.class.getResourceAsStream("/%s.%s".formatted(OpenApiConstants.BASE_NAME, format))) {
            return document.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
