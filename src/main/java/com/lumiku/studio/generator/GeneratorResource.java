package com.lumiku.studio.generator;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The generators of this service, for everybody: what the active one cannot do is refused when a job is started. */
@Path("/api/generators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Generators")
public class GeneratorResource {

    private final ImageGenerators generators;

    GeneratorResource(ImageGenerators generators) {
        this.generators = generators;
    }

    /** The built-in generator and the one that the operator has chosen, with what each can do and what a form may offer. */
    @Operation(operationId = "listGenerators")
    @GET
    public List<GeneratorView> list() {
        return generators.views();
    }

    /**
     * A generator.
     *
     * @param model the model behind it, or null
     * @param active whether it makes the pictures
     * @param look for each field of a look what a form may offer; the fields take other words as well
     */
    public record GeneratorView(
            String name,
            @Nullable String model,
            boolean active,
            Capabilities capabilities,
            Map<String, List<LookChoiceView>> look) {}
}
