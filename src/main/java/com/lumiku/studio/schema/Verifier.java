package com.lumiku.studio.schema;

import com.lumiku.studio.StudioConfig;
import com.lumiku.studio.schema.Mapping.MappedColumn;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;

/** Asks the database whether it has everything that the code maps. */
@Singleton
class Verifier {

    private static final String UNUSABLE = """
            SELECT concat(wanted.schema || '.', wanted.relation) AS relation,
                   wanted.attribute,
                   c.oid IS NOT NULL AS present,
                   format_type(a.atttypid, a.atttypmod) AS type
            FROM unnest($1::text[], $2::text[], $3::text[], $4::text[])
                AS wanted (schema, relation, attribute, category)
            LEFT JOIN pg_namespace n ON n.nspname = coalesce(wanted.schema, (%s))
            LEFT JOIN pg_class c
                ON c.relnamespace = n.oid AND c.relname = wanted.relation AND c.relkind IN ('r', 'p', 'v', 'f')
            LEFT JOIN pg_attribute a
                ON a.attrelid = c.oid AND a.attname = wanted.attribute AND a.attnum > 0 AND NOT a.attisdropped
            LEFT JOIN pg_type t ON t.oid = a.atttypid
            WHERE a.attname IS NULL OR t.typcategory::text <> wanted.category
            ORDER BY relation, a.attnum, attribute
            """.formatted(Place.DEFAULT_SCHEMA);

    private static final String RECORDED = """
            SELECT version FROM studio.flyway_schema_history h WHERE version IS NOT NULL
              AND NOT EXISTS (SELECT FROM studio.flyway_schema_history WHERE NOT success)
            ORDER BY string_to_array(version, '.')::int[] DESC LIMIT 1
            """;

    private final CheckConnection connection;
    private final Duration timeout;
    private final Tuple wanted;
    private final AtomicReference<Uni<Findings>> running = new AtomicReference<>();

    Verifier(CheckConnection connection, Mapping mapping, StudioConfig config) {
        this.connection = connection;
        this.timeout = config.schema().checkTimeout();
        this.wanted = wanted(mapping.columns());
    }

    /** Looks now, or joins who is just looking. Never fails. */
    Uni<Findings> verify() {
        Uni<Findings> mine = Uni.createFrom()
                .completionStage(() -> query().toCompletionStage())
                .map(Verifier::findings)
                .ifNoItem()
                .after(timeout)
                .fail()
                .onFailure()
                .recoverWithItem(this::away)
                .onTermination()
                .invoke(() -> running.set(null))
                .memoize()
                .indefinitely();
        Uni<Findings> others = running.compareAndExchange(null, mine);
        return others == null ? mine : others;
    }

    /** The newest version recorded, where migrations were recorded and none failed. Never fails. */
    Uni<Optional<String>> recordedVersion() {
        return Uni.createFrom()
                .completionStage(() -> connection
                        .open()
                        .flatMap(open -> open.query(RECORDED).execute())
                        .toCompletionStage())
                .map(rows -> rows.size() == 0
                        ? Optional.<String>empty()
                        : Optional.of(rows.iterator().next().getString(0)))
                .ifNoItem()
                .after(timeout)
                .recoverWithItem(Optional.empty())
                .onFailure()
                .recoverWithItem(Optional.empty());
    }

    private Future<RowSet<Row>> query() {
        return connection.open().flatMap(this::query);
    }

    private Future<RowSet<Row>> query(PgConnection open) {
        return open.preparedQuery(UNUSABLE).execute(wanted);
    }

    private Findings away(Throwable failure) {
        connection.discard();
        return new Findings.Away(
                switch (failure) {
                    case TimeoutException e -> "no answer within %d ms".formatted(timeout.toMillis());
                    case PgException e -> e.getErrorMessage();
                    default -> String.valueOf(failure.getMessage());
                });
    }

    private static Findings findings(RowSet<Row> unusable) {
        if (unusable.size() == 0) {
            return new Findings.Complete();
        }
        TreeSet<String> missing = new TreeSet<>();
        TreeSet<String> differences = new TreeSet<>();
        for (Row row : unusable) {
            String table = row.getString("relation");
            String column = table + "." + row.getString("attribute");
            if (!row.getBoolean("present")) {
                missing.add(table);
            } else if (row.getString("type") == null) {
                missing.add(column);
            } else {
                differences.add(column + " is " + row.getString("type"));
            }
        }
        return new Findings.Incomplete(List.copyOf(missing), List.copyOf(differences));
    }

    private static Tuple wanted(List<MappedColumn> columns) {
        return Tuple.of(
                columns.stream().map(MappedColumn::schema).toArray(String[]::new),
                columns.stream().map(MappedColumn::table).toArray(String[]::new),
                columns.stream().map(MappedColumn::column).toArray(String[]::new),
                columns.stream()
                        .map(column -> column.category() == null ? null : column.category().code)
                        .toArray(String[]::new));
    }
}
