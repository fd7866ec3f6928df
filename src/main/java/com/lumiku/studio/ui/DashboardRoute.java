package com.lumiku.studio.ui;

import com.lumiku.studio.config.Replica;
import com.lumiku.studio.ui.DashboardFiles.DashboardFile;
import com.lumiku.studio.web.problem.EarlyProblem;
import com.lumiku.studio.web.problem.ProblemKind;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * The dashboard at {@code /ui/}: bundled files by their names, the one page for every other address, which the page itself reads.
 * It needs no database and no token, so that it can say what readiness says. A browser that asks for {@code /} is sent here.
 */
@Singleton
class DashboardRoute {

    private static final String UI = "/ui/";
    private static final String ALLOWED = "GET, HEAD, OPTIONS";
    private static final String A_YEAR = "public, max-age=31536000, immutable";
    private static final int BEFORE_METHODS_OF_PATHS = 8_500;

    private final DashboardFiles files;
    private final EarlyProblem problems;
    private final DashboardConfig config;
    private final ContentPolicy policy;
    private final Replica replica;
    private volatile Optional<Buffer> page = Optional.empty();

    DashboardRoute(
            DashboardFiles files,
            EarlyProblem problems,
            DashboardConfig config,
            ContentPolicy policy,
            Replica replica) {
        this.files = files;
        this.problems = problems;
        this.config = config;
        this.policy = policy;
        this.replica = replica;
    }

    void register(@Observes Filters filters) {
        if (config.enabled() && replica.serves()) {
            filters.register(this::handle, BEFORE_METHODS_OF_PATHS);
        }
    }

    private void handle(RoutingContext call) {
        String path = call.normalizedPath();
        if (path.equals("/") && isRead(call) && wantsPage(call.request())) {
            redirect(call, UI);
        } else if (path.equals("/") || path.equals("/index.html")) {
            problems.end(call, ProblemKind.NOT_FOUND, "There is nothing at this path");
        } else if (path.equals("/ui") && isRead(call)) {
            redirect(call, UI);
        } else if (!path.startsWith(UI)) {
            call.next();
        } else if (call.request().method() == HttpMethod.OPTIONS) {
            call.response()
                    .setStatusCode(204)
                    .putHeader(HttpHeaders.ALLOW, ALLOWED)
                    .end();
        } else if (!isRead(call)) {
            call.response().putHeader(HttpHeaders.ALLOW, ALLOWED);
            problems.end(call, ProblemKind.METHOD_NOT_ALLOWED, "The dashboard can be read only");
        } else {
            answer(call, path.substring(UI.length()));
        }
    }

    private static boolean isRead(RoutingContext call) {
        HttpMethod method = call.request().method();
        return method == HttpMethod.GET || method == HttpMethod.HEAD;
    }

    private static boolean wantsPage(HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/html");
    }

    private static void redirect(RoutingContext call, String address) {
        String query = call.request().query();
        call.response()
                .setStatusCode(302)
                .putHeader(HttpHeaders.LOCATION, query == null ? address : address + '?' + query)
                .end();
    }

    private void answer(RoutingContext call, String name) {
        if (!name.substring(name.lastIndexOf('/') + 1).contains(".")) {
            page(call);
            return;
        }
        Optional<DashboardFile> file = files.find(name);
        if (file.isEmpty()) {
            problems.end(call, ProblemKind.NOT_FOUND, "The dashboard has no such file");
            return;
        }
        file(call, file.get());
    }

    /** A page names its bundle by a name that changes with it, so a page of yesterday must not be kept. */
    private void page(RoutingContext call) {
        Buffer html = page.orElseGet(this::read);
        HttpServerResponse response = safe(call.response())
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader("Content-Security-Policy", policy.header())
                .putHeader("Cross-Origin-Opener-Policy", "same-origin");
        send(call, response, html);
    }

    private Buffer read() {
        String html = files.page().orElseThrow(() -> new IllegalStateException("The dashboard was not built"));
        String address = config.signInUrl().map(url -> escaped(url.toString())).orElse("");
        Buffer read = Buffer.buffer(Preloads.in(html, files::find)
                .replace(
                        "<meta name=\"studio-sign-in\" content=\"\">",
                        "<meta name=\"studio-sign-in\" content=\"" + address + "\">"));
        if (!isDeveloping()) {
            page = Optional.of(read);
        }
        return read;
    }

    private static boolean isDeveloping() {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT;
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    private static void file(RoutingContext call, DashboardFile file) {
        HttpServerResponse response = safe(call.response())
                .putHeader(HttpHeaders.CONTENT_TYPE, file.type())
                .putHeader(HttpHeaders.VARY, "Accept-Encoding")
                .putHeader(
                        HttpHeaders.CACHE_CONTROL, file.hashed() && !isDeveloping() ? A_YEAR : "public, max-age=3600");
        String encodings = call.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (encodings != null && encodings.contains("gzip")) {
            send(call, response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip"), Buffer.buffer(file.compressed()));
        } else {
            send(call, response, Buffer.buffer(file.plain()));
        }
    }

    private static HttpServerResponse safe(HttpServerResponse response) {
        return response.putHeader("X-Content-Type-Options", "nosniff").putHeader("Referrer-Policy", "same-origin");
    }

    private static void send(RoutingContext call, HttpServerResponse response, Buffer body) {
        if (call.request().method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length()))
                    .end();
        } else {
            response.end(body);
        }
    }
}
