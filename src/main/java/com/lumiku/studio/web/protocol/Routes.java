package com.lumiku.studio.web.protocol;

import com.lumiku.studio.internals.ReachesInto;
import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestPath;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

/**
 * The paths there are and their methods, as RESTEasy Reactive found them in the resources. It has no interface to ask: this reads
 * the tables by which it routes, as its own observability does.
 */
@Singleton
@ReachesInto(
        library = "resteasy-reactive",
        version = "3.32.1",
        reason = "RequestMapper and its tables tell which paths have which methods.",
        until = "RESTEasy Reactive tells its routes.")
@ReachesInto(
        library = "quarkus-rest",
        version = "3.32.1",
        reason = "ResteasyReactiveRecorder holds the tables.",
        until = "RESTEasy Reactive tells its routes.")
class Routes {

    /** What Quarkus serves beside the resources, all of it read only. */
    private static final Set<String> OF_QUARKUS = Set.of(
            "/q/health", "/q/health/live", "/q/health/ready", "/q/health/started", "/q/health/well", "/q/openapi");

    private static final List<String> READ = List.of("GET", "HEAD", "OPTIONS");

    private RequestMapper<InitialMatch> classes;

    /** The methods that a path has, sorted; none where there is nothing at it. */
    Set<String> methods(String path) {
        if (isOfQuarkus(path)) {
            return new TreeSet<>(READ);
        }
        Set<String> methods = new TreeSet<>();
        RequestMapper<InitialMatch> mapper = classes();
        for (RequestMatch<InitialMatch> match = mapper.map(path);
                match != null;
                match = mapper.continueMatching(path, match)) {
            String remaining = match.remaining.isEmpty() ? "/" : match.remaining;
            methods(match.value).forEach((method, paths) -> {
                if (paths.map(remaining) != null) {
                    methods.add(method);
                }
            });
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        return methods;
    }

    boolean isOfQuarkus(String path) {
        return OF_QUARKUS.contains(path);
    }

    /** All paths, with names in braces for what differs from call to call. */
    Set<String> templates() {
        return Stream.concat(
                        OF_QUARKUS.stream(), classes().getTemplates().stream().flatMap(Routes::templates))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> templates(RequestPath<InitialMatch> resource) {
        return methods(resource.value).values().stream()
                .flatMap(paths -> paths.getTemplates().stream())
                .map(path -> resource.template.template + path.template.template)
                .map(path -> path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }

    private static Map<String, RequestMapper<RuntimeResource>> methods(InitialMatch resource) {
        Map<String, RequestMapper<RuntimeResource>> methods = new HashMap<>();
        Stream.of(resource.handlers)
                .filter(ClassRoutingHandler.class::isInstance)
                .forEach(handler -> methods.putAll(((ClassRoutingHandler) handler).getMappers()));
        methods.remove(null);
        return methods;
    }

    private synchronized RequestMapper<InitialMatch> classes() {
        if (classes == null) {
            classes = new RequestMapper<>(new ArrayList<>(
                    ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers()));
        }
        return classes;
    }
}
