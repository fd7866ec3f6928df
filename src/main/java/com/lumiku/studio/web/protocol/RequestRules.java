package com.lumiku.studio.web.protocol;

import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/**
 * What a request has to be before anybody looks at what it asks for.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9112">RFC 9112: HTTP/1.1</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9113">RFC 9113: HTTP/2</a>
 */
final class RequestRules {

    /** The length up to which Vert.x reads the first line of a request of HTTP/1. */
    private static final int LONGEST_TARGET = HttpServerOptions.DEFAULT_MAX_INITIAL_LINE_LENGTH;

    private RequestRules() {}

    /** The rule that a request of HTTP/1 breaks. */
    static Optional<Refusal> broken(HttpRequest request) {
        if (request.decoderResult().isFailure()) {
            return Optional.of(malformed(request.decoderResult().cause()));
        }
        if (request.protocolVersion().majorVersion() != 1) {
            return refused(ProblemKind.VERSION_NOT_SUPPORTED, "This service speaks HTTP/1.0, HTTP/1.1 and HTTP/2");
        }
        if (!isCodingKnown(request)) {
            return refused(ProblemKind.NOT_IMPLEMENTED, "The only Transfer-Encoding known here is chunked");
        }
        if (!isHostClear(request)) {
            return refused(ProblemKind.INVALID, "A request needs one header Host, with the name or address called");
        }
        return isTarget(request.uri(), request.method()) ? Optional.empty() : malformedTarget();
    }

    /** The rule that a request of HTTP/2 breaks, of which Netty and Vert.x have checked all but the target. */
    static Optional<Refusal> broken(HttpServerRequest request) {
        String target = request.uri();
        if (target != null && target.length() > LONGEST_TARGET) {
            return refused(
                    ProblemKind.URI_TOO_LONG, "A path with its query has at most %s bytes".formatted(LONGEST_TARGET));
        }
        return target != null && isTarget(target, request.method().toNetty()) ? Optional.empty() : malformedTarget();
    }

    private static Optional<Refusal> malformedTarget() {
        return refused(
                ProblemKind.INVALID,
                "The path or query called is no valid URI: other characters than those of RFC 3986 are sent"
                        + " percent-encoded, as % and two hexadecimal digits");
    }

    private static Refusal malformed(Throwable cause) {
        return switch (cause) {
            // Their messages name the limit.
            case TooLongHttpLineException line -> refusal(ProblemKind.URI_TOO_LONG, line.getMessage());
            case TooLongHttpHeaderException headers -> refusal(ProblemKind.HEADERS_TOO_LARGE, headers.getMessage());
            default ->
                refusal(ProblemKind.INVALID, "This is no request of HTTP: its first line or a header is malformed");
        };
    }

    /** Where a message ends is told by no other coding; one behind "chunked" hides requests from proxies. */
    private static boolean isCodingKnown(HttpRequest request) {
        List<String> codings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        return codings.isEmpty()
                || codings.size() == 1 && HttpHeaderValues.CHUNKED.contentEqualsIgnoreCase(codings.getFirst());
    }

    private static boolean isHostClear(HttpRequest request) {
        List<String> hosts = request.headers().getAll(HttpHeaderNames.HOST);
        if (hosts.isEmpty()) {
            return request.protocolVersion().equals(HttpVersion.HTTP_1_0);
        }
        return hosts.size() == 1 && HostAndPort.parseAuthority(hosts.getFirst(), -1) != null;
    }

    private static boolean isTarget(String target, HttpMethod method) {
        if (target.equals("*")) {
            return method == HttpMethod.OPTIONS;
        }
        try {
            URI uri = new URI(target);
            return target.startsWith("/") || uri.isAbsolute() && uri.getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Optional<Refusal> refused(ProblemKind kind, String detail) {
        return Optional.of(refusal(kind, detail));
    }

    private static Refusal refusal(ProblemKind kind, String detail) {
        return new Refusal(new ProblemException(kind, detail));
    }
}
