package com.lumiku.studio.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The body of every error answer, {@code application/problem+json} (RFC 9457).
 *
 * @param type a URN that names the kind, stable for programs
 * @param title the kind in words, the same for every problem of the kind
 * @param detail what went wrong this time and, where there is one, the way out
 * @param instance the path that was called, or null where it cannot be told
 * @param violations what is wrong with which field, for {@link ProblemKind#INVALID} only
 * @param required how many credits it takes, with 402 only
 * @param balance how many credits there are, with 402 only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@RegisterForReflection
@Schema(name = "Problem")
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        @Nullable List<Violation> violations,
        @Nullable Long required,
        @Nullable Long balance) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonMapper MAPPER = new JsonMapper();

    /** A field of the request, by its path in the body, and what is wrong with it. */
    public record Violation(String field, String message) {}

    /** A problem of a kind, at a path. */
    public static Problem of(ProblemKind kind, String detail, String instance) {
        return of(kind, detail, instance, null);
    }

    /** The body of an answer, for where nothing writes one by itself. */
    public byte[] json() {
        try {
            return MAPPER.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Problem of(ProblemKind kind, String detail, String instance, List<Violation> violations) {
        return new Problem(kind.type(), kind.title(), kind.status(), detail, instance, violations, null, null);
    }

    /** The same with what it takes and what there is. */
    Problem with(Credits credits) {
        return credits == null
                ? this
                : new Problem(type, title, status, detail, instance, violations, credits.required, credits.balance);
    }

    /** What something costs, and what there is. */
    record Credits(long required, long balance) {}
}
