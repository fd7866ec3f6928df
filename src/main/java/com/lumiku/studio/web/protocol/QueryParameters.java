package com.lumiku.studio.web.protocol;

import com.lumiku.studio.web.problem.Problem;
import com.lumiku.studio.web.problem.ProblemException;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that an operation does not have, or has once: what is ignored in silence answers another question than the
 * one asked. The parameters of the resource's method are the list, so that none has to be kept beside it.
 */
@Singleton
public class QueryParameters {

    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter(nonBlocking = true)
    void check(ResourceInfo resource, HttpServerRequest request) {
        if (request.query() == null) {
            return;
        }
        // Called right here: Quarkus looks for it, to keep the methods in native executables.
        Method method = resource.getResourceMethod();
        Map<String, Boolean> parameters = known.computeIfAbsent(method, QueryParameters::of);
        List<Problem.Violation> violations = violations(request.params(), parameters);
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    private static List<Problem.Violation> violations(MultiMap given, Map<String, Boolean> parameters) {
        List<Problem.Violation> violations = new ArrayList<>();
        for (String name : given.names()) {
            Boolean repeatable = parameters.get(name);
            if (repeatable == null) {
                violations.add(
                        new Problem.Violation(name, "is no query parameter of this call; " + listed(parameters)));
            } else if (!repeatable && given.getAll(name).size() > 1) {
                violations.add(new Problem.Violation(name, "must be given once; " + listed(parameters)));
            }
        }
        return violations;
    }

    private static String listed(Map<String, Boolean> parameters) {
        return parameters.isEmpty() ? "it has none" : "there are " + String.join(", ", parameters.keySet());
    }

    /** The names, and whether each may be repeated. */
    private static Map<String, Boolean> of(Method method) {
        Map<String, Boolean> names = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(parameter.getType(), names);
            } else {
                add(parameter, parameter.getType(), names);
            }
        }
        return names;
    }

    private static void addFields(Class<?> bean, Map<String, Boolean> names) {
        for (Class<?> type = bean; type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                add(field, field.getType(), names);
            }
        }
    }

    private static void add(AnnotatedElement element, Class<?> type, Map<String, Boolean> names) {
        QueryParam parameter = element.getAnnotation(QueryParam.class);
        if (parameter != null) {
            names.put(parameter.value(), type.isArray() || Collection.class.isAssignableFrom(type));
        }
    }
}
