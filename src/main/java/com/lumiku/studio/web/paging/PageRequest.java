package com.lumiku.studio.web.paging;

import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.UriPath;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Which part of a list is asked for. Pages are found by key, not by number, so that rows added meanwhile neither repeat nor
 * hide others.
 */
// The names of its parameters are read by reflection (QueryParameters).
@RegisterForReflection
public class PageRequest {

    private static final int DEFAULT_LIMIT = 50;
    private static final int HIGHEST_LIMIT = 200;

    // Read as text: a number that is none would be answered with 404.
    @QueryParam("limit")
    @Parameter(
            description = "How many rows",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "Where the page begins: taken from the Link header of the page before")
    String cursor;

    @QueryParam("total")
    @Parameter(
            description = "Whether to count all rows into X-Total-Count",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String total;

    @Context
    UriInfo uri;

    /** How many rows to read: one more than wanted, to know whether there is a next page. */
    public int fetch() {
        return limit() + 1;
    }

    /** The cursor given, for the order named. */
    public Optional<Cursor> cursor(String sort) {
        if (cursor == null) {
            return Optional.empty();
        }
        Cursor parsed = Cursor.parse(cursor);
        if (!parsed.sort().equals(sort)) {
            throw Cursor.refused();
        }
        return Optional.of(parsed);
    }

    /** Whether the caller wants to know how many rows there are in all. */
    public boolean wantsTotal() {
        return switch (total) {
            case null -> false;
            case "true" -> true;
            case "false" -> false;
            default -> throw ProblemException.invalid("total", "must be true or false");
        };
    }

    /**
     * The page as it is answered, with a link to the next one where there is one.
     *
     * @param rows at most {@link #fetch()} rows
     * @param position the cursor behind a row
     */
    public <T> RestResponse<List<T>> answer(List<T> rows, Function<T, Cursor> position) {
        return answer(rows, position, null);
    }

    /** The same with the number of all rows. */
    public <T> RestResponse<List<T>> answer(List<T> rows, Function<T, Cursor> position, Long count) {
        return answer(rows, position, count, page -> page);
    }

    /** The same, of rows that are shown in another form. */
    <T, V> RestResponse<List<V>> answer(
            List<T> rows, Function<T, Cursor> position, Long count, Function<List<T>, List<V>> views) {
        boolean more = rows.size() > limit();
        List<T> page = more ? rows.subList(0, limit()) : rows;
        RestResponse.ResponseBuilder<List<V>> answer = RestResponse.ResponseBuilder.ok(views.apply(page));
        if (more) {
            answer.header(HttpHeaders.LINK, "<" + next(position.apply(page.getLast())) + ">; rel=\"next\"");
        }
        if (count != null) {
            answer.header("X-Total-Count", count);
        }
        return answer.build();
    }

    private String next(Cursor position) {
        String query = uri.getRequestUri().getRawQuery();
        Stream<String> kept = Stream.of(query == null ? new String[0] : query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith("cursor="));
        return Stream.concat(kept, Stream.of("cursor=" + position.text()))
                .collect(Collectors.joining("&", UriPath.called(uri) + "?", ""));
    }

    private int limit() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        if (limit.matches("\\d{1,3}")) {
            int number = Integer.parseInt(limit);
            if (number >= 1 && number <= HIGHEST_LIMIT) {
                return number;
            }
        }
        throw ProblemException.invalid("limit", "must be a whole number from 1 to " + HIGHEST_LIMIT);
    }
}
