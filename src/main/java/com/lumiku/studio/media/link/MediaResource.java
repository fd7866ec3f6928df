package com.lumiku.studio.media.link;

import com.lumiku.studio.media.store.Media;
import com.lumiku.studio.media.store.MediaKey;
import com.lumiku.studio.media.store.MediaStore;
import com.lumiku.studio.media.store.StoredFile;
import com.lumiku.studio.web.answer.StreamedAnswer;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.EOFException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Files behind signed links; whoever has the link needs no token. */
@Path(MediaLinks.PATH)
@Tag(name = "Media")
public class MediaResource {

    private static final int BUFFER = 16 * 1024;

    /** Of a link to where the file lies. Credentials that change are good for longer when they are used. */
    private static final Duration LINK_LIFETIME = Duration.ofMinutes(5);

    private final Media media;
    private final MediaStore store;
    private final MediaLinks links;

    MediaResource(Media media, MediaStore store, MediaLinks links) {
        this.media = media;
        this.store = store;
        this.links = links;
    }

    /** A picture, or a part of it. */
    @Operation(operationId = "getMedia")
    @GET
    @Path("/{key:.+}")
    @RunOnVirtualThread
    public RestResponse<StreamingOutput> get(
            String key,
            @QueryParam("expires") long expires,
            @QueryParam("signature") String signature,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @HeaderParam("If-Range") String ifRange,
            @HeaderParam("Range") String range,
            @Context HttpServerRequest request) {
        StoredFile file = find(key, expires, signature);
        String tag = tag(file);
        if (ifNoneMatch != null && (ifNoneMatch.equals("*") || ifNoneMatch.contains(tag))) {
            return headers(RestResponse.Status.NOT_MODIFIED, file, expires).build();
        }
        Optional<URI> elsewhere = store.link(file.key(), linkLifetime(expires), cacheControl(links.timeLeft(expires)));
        if (elsewhere.isPresent()) {
            return referred(elsewhere.get(), linkLifetime(expires));
        }
        Optional<ByteRange> part =
                ifRange == null || ifRange.equals(tag) ? ByteRange.of(range, file.size()) : Optional.empty();
        ResponseBuilder<StreamingOutput> answer =
                headers(part.isEmpty() ? RestResponse.Status.OK : RestResponse.Status.PARTIAL_CONTENT, file, expires);
        part.ifPresent(it -> answer.header("Content-Range", it.contentRange(file.size())));
        ByteRange sent = part.orElse(new ByteRange(0, file.size()));
        return answer.header(HttpHeaders.CONTENT_LENGTH, sent.length())
                .entity(new StreamedAnswer(request, content(file, sent)))
                .build();
    }

    /** What there is to be known of a picture without loading it. */
    @HEAD
    @Path("/{key:.+}")
    @RunOnVirtualThread
    public RestResponse<StreamingOutput> head(
            String key, @QueryParam("expires") long expires, @QueryParam("signature") String signature) {
        StoredFile file = find(key, expires, signature);
        return headers(RestResponse.Status.OK, file, expires)
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .entity(nothing -> {})
                .build();
    }

    private StoredFile find(String key, long expires, String signature) {
        if (signature == null || !links.isValid(key, expires, signature)) {
            throw new ProblemException(
                    ProblemKind.FORBIDDEN, "The link is not valid, or not any more: read the object for a new one");
        }
        return media.find(key).orElseThrow(() -> ProblemException.notFound("File"));
    }

    private Duration linkLifetime(long expires) {
        Duration left = links.timeLeft(expires);
        return left.compareTo(LINK_LIFETIME) < 0 ? left : LINK_LIFETIME;
    }

    /** To be remembered for half as long as it is good, so that who still follows it at the end has time to. */
    private static RestResponse<StreamingOutput> referred(URI elsewhere, Duration lifetime) {
        return ResponseBuilder.<StreamingOutput>create(RestResponse.Status.FOUND)
                .location(elsewhere)
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        "private, max-age=" + lifetime.dividedBy(2).toSeconds())
                .build();
    }

    private StreamingOutput content(StoredFile file, ByteRange range) {
        InputStream content = store.open(file.key(), range.from()).orElseThrow(() -> ProblemException.notFound("File"));
        return answer -> {
            try (content) {
                byte[] buffer = new byte[BUFFER];
                for (long left = range.length(); left > 0; ) {
                    int read = content.read(buffer, 0, (int) Math.min(left, buffer.length));
                    if (read < 0) {
                        throw new EOFException(file.key());
                    }
                    answer.write(buffer, 0, read);
                    left -= read;
                }
            }
        };
    }

    private ResponseBuilder<StreamingOutput> headers(RestResponse.Status status, StoredFile file, long expires) {
        return ResponseBuilder.<StreamingOutput>create(status)
                .header(HttpHeaders.CONTENT_TYPE, MediaKey.format(file.key()).contentType())
                .header(HttpHeaders.ETAG, tag(file))
                .header(HttpHeaders.CACHE_CONTROL, cacheControl(links.timeLeft(expires)))
                .header("Accept-Ranges", "bytes")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox");
    }

    private static String cacheControl(Duration left) {
        return String.format(Locale.ROOT, "private, max-age=%d, immutable", left.toSeconds());
    }

    private static String tag(StoredFile file) {
        return String.format(Locale.ROOT, "\"%x-%x\"", file.lastModified().toEpochMilli(), file.size());
    }
}
