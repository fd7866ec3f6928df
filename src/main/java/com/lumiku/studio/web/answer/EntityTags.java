package com.lumiku.studio.web.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.lumiku.studio.web.Sha256;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Strong entity tags (RFC 9110, section 8.8.3): a digest of the very bytes answered, so that whatever changes an object,
 * be it another program in its table, changes its tag. Signatures of links change with time: {@code "object.signatures"}
 * has them in a part of their own, which counts for {@code If-None-Match} (nobody shall be left with dead links) but not for
 * {@code If-Match}.
 *
 * <p>Proxies that compress answers change the tag, although the object is the same. It counts as ours in both headers: by the letter
 * of the RFC an {@code If-Match} from behind them would never match.
 */
@Singleton
public class EntityTags {

    /** What proxies that compress answers make of a tag: {@code W/"tag"} (nginx), {@code "tag-gzip"} (Apache). */
    private static final Pattern OF_PROXY = Pattern.compile("^W/|--?(gzip|br|zstd|deflate)(?=\"$)");

    private static final int OBJECT_BYTES = 16;
    private static final int SIGNATURES_BYTES = 6;

    private final ObjectMapper mapper;

    EntityTags(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Refuses to change an object that is not the one the caller has seen.
     *
     * @param ifMatch the header {@code If-Match}, or null for a caller who does not ask
     * @throws ProblemException 412
     */
    public void require(String ifMatch, Supplier<HasEntityTag> current) {
        if (ifMatch == null || matches(withoutSignatures(ifMatch), withoutSignatures(tag(json(current.get()))))) {
            return;
        }
        throw new ProblemException(
                ProblemKind.PRECONDITION_FAILED,
                "The object is not what If-Match names: read it again, then change it");
    }

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) {
        byte[] json =
                switch (response.getEntity()) {
                    case HasEntityTag view -> json(view);
                    case KeptAnswer kept -> kept.body();
                    case null, default -> null;
                };
        if (json == null) {
            return;
        }
        String tag = tag(json);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        String ifNoneMatch = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (ifNoneMatch != null && isRead(request.getMethod()) && matches(ifNoneMatch, tag)) {
            response.setStatus(304);
            response.setEntity(null);
            return;
        }
        response.setEntity(json, null, MediaType.APPLICATION_JSON_TYPE);
    }

    /** The bytes in which an object is answered. */
    byte[] json(Object view) {
        try {
            return mapper.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRead(String method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    /** The tag of bytes that hold no links. */
    public static String of(byte[] content) {
        return '"' + digest(content, OBJECT_BYTES) + '"';
    }

    /** Whether a tag is among those of an {@code If-None-Match}. */
    public static boolean matches(String header, String tag) {
        return header.strip().equals("*")
                || Arrays.stream(header.split(","))
                        .map(String::strip)
                        .anyMatch(given -> given.equals(tag)
                                || OF_PROXY.matcher(given).replaceAll("").equals(tag));
    }

    private static String tag(byte[] json) {
        byte[] object = LinkSignature.strip(json);
        String signatures = object == json ? "" : '.' + digest(json, SIGNATURES_BYTES);
        return '"' + digest(object, OBJECT_BYTES) + signatures + '"';
    }

    private static String withoutSignatures(String tags) {
        return tags.replaceAll("\\.[\\w-]+\"", "\"");
    }

    private static String digest(byte[] json, int bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(Sha256.of(json), bytes));
    }
}
