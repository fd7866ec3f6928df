package com.lumiku.studio.web.openapi;

import com.lumiku.studio.web.problem.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Writes into the OpenAPI document what holds for every call: errors are problems, a POST may carry an Idempotency-Key. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class SharedApiRules implements OASFilter {

    private static final String ACCEPTED = "202";
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    @Override
    public PathItem filterPathItem(PathItem path) {
        path.getOperations()
                .values()
                .forEach(operation -> operation.getResponses().addAPIResponse("default", problem()));
        if (path.getPOST() != null && !declaresKey(path.getPOST())) {
            path.getPOST().addParameter(key());
        }
        if (path.getPOST() != null && path.getPOST().getResponses().hasAPIResponse(ACCEPTED)) {
            mayWait(path.getPOST());
        }
        return path;
    }

    /** Every POST that starts a job can be waited for. */
    private static void mayWait(Operation post) {
        APIResponse accepted = post.getResponses().getAPIResponse(ACCEPTED);
        post.addParameter(OASFactory.createParameter()
                .name("Prefer")
                .in(Parameter.In.HEADER)
                .description("wait=N: answers when the job has ended, with 200, or after N seconds (1 to 60) with 202")
                .schema(OASFactory.createSchema().addType(SchemaType.STRING).addExample("wait=30")));
        post.getResponses()
                .addAPIResponse(
                        "200",
                        OASFactory.createAPIResponse()
                                .description("The job, which has ended while the caller waited")
                                .content(accepted.getContent()));
    }

    private static boolean declaresKey(Operation post) {
        return post.getParameters() != null
                && post.getParameters().stream().anyMatch(parameter -> IDEMPOTENCY_KEY.equals(parameter.getName()));
    }

    private static Parameter key() {
        return OASFactory.createParameter()
                .name(IDEMPOTENCY_KEY)
                .in(Parameter.In.HEADER)
                .description(
                        "Sent again with the same key within a day, the request is not done again but answered as before")
                .schema(OASFactory.createSchema().addType(SchemaType.STRING).maxLength(255));
    }

    private static APIResponse problem() {
        return OASFactory.createAPIResponse()
                .description("What went wrong (RFC 9457)")
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))));
    }
}
