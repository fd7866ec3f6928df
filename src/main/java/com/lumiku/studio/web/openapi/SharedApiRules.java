package com.lumiku.studio.web.openapi;

import com.lumiku.studio.web.problem.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.info.Info;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.IndexView;

/**
 * Writes into the OpenAPI document what holds for every call: errors are problems, a POST may carry an Idempotency-Key, lists have Link
 * headers, objects an ETag, what was created a Location. HEAD, which does what GET would say, is left out.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class SharedApiRules implements OASFilter {

    private static final String ACCEPTED = "202";
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final String PROBLEM = "Problem";
    private static final String NOT_ENOUGH_CREDITS = "NotEnoughCredits";
    private static final List<String> WITH_LOCATION = List.of("201", ACCEPTED);

    private static final String BYTES = "binary";

    /** The types that are taken for calls which name none. */
    private static final Set<String> UNSAID = Set.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_OCTET_STREAM);

    private final Records records;
    private final SchemaRules schemas;
    private final Examples examples;

    public SharedApiRules(IndexView code) {
        this.records = new Records(code);
        this.schemas = new SchemaRules(records);
        this.examples = new Examples();
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setTags(Tags.ALL);
        document.getComponents().addResponse(PROBLEM, problem()).addResponse(NOT_ENOUGH_CREDITS, notEnoughCredits());
        Map<String, Schema> described = document.getComponents().getSchemas();
        document.getPaths().getPathItems().values().forEach(path -> complete(path, described));
        schemas.apply(document);
        order(document);
    }

    /** As readers expect it: what it is comes before what it is made of. */
    private static void order(OpenAPI document) {
        Info info = document.getInfo();
        Paths paths = document.getPaths();
        Components components = document.getComponents();
        document.setInfo(null);
        document.setPaths(null);
        document.setComponents(null);
        document.info(info).paths(paths).components(components);
    }

    private void complete(PathItem path, Map<String, Schema> described) {
        path.setHEAD(null);
        path.getOperations().forEach((method, operation) -> complete(method, operation, described));
    }

    private void complete(HttpMethod method, Operation operation, Map<String, Schema> described) {
        if (operation.getSummary() == null && operation.getOperationId() != null) {
            operation.setSummary(words(operation.getOperationId()));
        }
        if (method == HttpMethod.POST && !has(operation, IDEMPOTENCY_KEY)) {
            operation.addParameter(key());
        }
        if (method == HttpMethod.POST && startsGeneration(operation)) {
            mayWait(operation);
            operation
                    .getResponses()
                    .addAPIResponse("402", OASFactory.createAPIResponse().ref(NOT_ENOUGH_CREDITS));
        }
        examples.addTo(operation);
        addProblems(operation);
        addTags(method, operation, described);
        operation.getResponses().getAPIResponses().values().forEach(SharedApiRules::describeStreams);
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.equals("200") && has(operation, "cursor")) {
                response.addHeader(HttpHeaders.LINK, link()).addHeader("X-Total-Count", total());
            }
            if (WITH_LOCATION.contains(status)) {
                response.addHeader(HttpHeaders.LOCATION, text("The path of what was made, or of the job"));
            }
        });
    }

    /** An object says its state by a tag; who has it already need not get it again. */
    private void addTags(HttpMethod method, Operation operation, Map<String, Schema> described) {
        List<APIResponse> tagged = operation.getResponses().getAPIResponses().values().stream()
                .filter(response -> isTagged(response, described))
                .toList();
        tagged.forEach(response -> response.addHeader(
                HttpHeaders.ETAG, text("The state of the object: for If-None-Match, and for If-Match of a change")));
        if (method == HttpMethod.GET && !tagged.isEmpty()) {
            operation.addParameter(ifNoneMatch());
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse().description("The object is what If-None-Match names"));
        }
    }

    private boolean isTagged(APIResponse response, Map<String, Schema> described) {
        return response.getContent() != null
                && response.getContent().getMediaTypes().values().stream()
                        .map(content -> content.getSchema() == null ? null : SchemaTree.name(content.getSchema()))
                        .anyMatch(name -> name != null && records.haveEntityTag(name, described.get(name)));
    }

    private static boolean startsGeneration(Operation operation) {
        APIResponse accepted = operation.getResponses().getAPIResponse(ACCEPTED);
        return accepted != null
                && accepted.getContent().getMediaTypes().values().stream()
                        .anyMatch(content ->
                                String.valueOf(content.getSchema().getRef()).endsWith("GenerationView"));
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

    /** "listAvatarProjects" as "List avatar projects". */
    private static String words(String operationId) {
        String words = operationId.replaceAll("(\\p{Lu})", " $1").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static boolean has(Operation operation, String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(known -> parameter.equals(known.getName()));
    }

    /** Those that the call is known to have, each by its status, and all others. */
    private static void addProblems(Operation operation) {
        APIResponses responses = operation.getResponses();
        Map.copyOf(responses.getAPIResponses()).forEach((status, response) -> {
            if (status.startsWith("4") && response.getContent() == null && response.getRef() == null) {
                responses.removeAPIResponse(status);
            }
        });
        responses.addAPIResponse("default", OASFactory.createAPIResponse().ref(PROBLEM));
    }

    /** Events are text, and files are bytes: of a picture, where the call does not say which. */
    private static void describeStreams(APIResponse response) {
        if (response.getContent() == null) {
            return;
        }
        Map.copyOf(response.getContent().getMediaTypes()).forEach((type, content) -> {
            if (type.equals(MediaType.SERVER_SENT_EVENTS)) {
                content.setSchema(OASFactory.createSchema().addType(SchemaType.STRING));
            } else if (isFile(content)) {
                response.getContent().removeMediaType(type);
                response.getContent()
                        .addMediaType(
                                UNSAID.contains(type) ? "image/*" : type,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema()
                                                .addType(SchemaType.STRING)
                                                .format(BYTES)));
            }
        });
    }

    /** Bytes, or what writes them. */
    private static boolean isFile(org.eclipse.microprofile.openapi.models.media.MediaType content) {
        Schema schema = content.getSchema();
        return schema != null
                && (BYTES.equals(schema.getFormat())
                        || schema.getRef() != null && SchemaTree.name(schema).equals("StreamingOutput"));
    }

    private static Parameter ifNoneMatch() {
        return OASFactory.createParameter()
                .name(HttpHeaders.IF_NONE_MATCH)
                .in(Parameter.In.HEADER)
                .description(
                        "The ETag of the answer that the caller has: the answer is 304 while the object is the same")
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }

    private static Parameter key() {
        return OASFactory.createParameter()
                .name(IDEMPOTENCY_KEY)
                .in(Parameter.In.HEADER)
                .description(
                        "Sent again with the same key within a day, the request is not done again but answered as before")
                .schema(OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .minLength(1)
                        .maxLength(255));
    }

    private static APIResponse problem() {
        return OASFactory.createAPIResponse()
                .description("What went wrong (RFC 9457): `type` names the kind, `detail` says what helps")
                .addHeader(HttpHeaders.RETRY_AFTER, number("With 429 and 503: in how many seconds to try again"))
                .content(problemContent());
    }

    private static APIResponse notEnoughCredits() {
        return OASFactory.createAPIResponse()
                .description("It costs more credits than there are: `required` and `balance` say how many")
                .content(problemContent());
    }

    private static Content problemContent() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM)));
    }

    private static Header link() {
        return text("The next page, as `<...>; rel=\"next\"` (RFC 8288); missing on the last one");
    }

    private static Header total() {
        return number("How many rows there are on all pages, where `total=true` asks for it");
    }

    private static Header text(String description) {
        return header(description, SchemaType.STRING);
    }

    private static Header number(String description) {
        return header(description, SchemaType.INTEGER);
    }

    private static Header header(String description, SchemaType type) {
        Schema schema = OASFactory.createSchema().addType(type);
        return OASFactory.createHeader().description(description).schema(schema);
    }
}
