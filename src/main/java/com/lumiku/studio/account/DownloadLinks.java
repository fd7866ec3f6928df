package com.lumiku.studio.account;

import com.lumiku.studio.web.problem.ProblemException;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Links that a browser downloads by itself, which sends no header: straight to a file, however large. Each is good for one
 * path with its query, and for a minute to begin in.
 */
@Singleton
public class DownloadLinks {

    public static final String PARAMETER = Tickets.PARAMETER;
    public static final String DESCRIPTION = "Instead of a token: part of what POST /api/downloads has answered";

    private static final Pattern DOWNLOAD =
            Pattern.compile("/api/[A-Za-z0-9._~%/-]+/(download|export-zip)(\\?[A-Za-z0-9._~%=&,-]*)?");
    private static final Pattern TICKET = Pattern.compile("[?&]" + PARAMETER + "=[^&]*$");

    private final Tickets tickets;

    DownloadLinks(Tickets tickets) {
        this.tickets = tickets;
    }

    /** Where a download is got without a header, and until when it can be begun. */
    @RegisterForReflection
    public record Link(String url, Instant expiresAt) {}

    /**
     * A link for a user.
     *
     * @param path of the download, with its query
     * @throws ProblemException 400 where it is none
     */
    public Link issue(String userId, String path) {
        if (!DOWNLOAD.matcher(path).matches() || path.contains(PARAMETER + "=")) {
            throw ProblemException.invalid(
                    "path",
                    "must be the path of a download: it begins with /api/ and ends with /download or /export-zip");
        }
        Instant expiresAt = Tickets.expiry();
        String ticket = tickets.issue(userId, purpose(path), expiresAt);
        return new Link(path + (path.contains("?") ? '&' : '?') + PARAMETER + '=' + ticket, expiresAt);
    }

    /** Whether a request is a download. */
    static boolean isFor(HttpServerRequest request) {
        return request.path().endsWith("/download") || request.path().endsWith("/export-zip");
    }

    /** What a ticket of this request's must be good for: the same, but for the ticket, which stands last. */
    static String purposeOf(HttpServerRequest request) {
        return purpose(TICKET.matcher(request.uri()).replaceFirst(""));
    }

    private static String purpose(String path) {
        return "download of " + path;
    }
}
