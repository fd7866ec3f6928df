package com.lumiku.studio.schema;

import com.lumiku.studio.database.CertificateFailure;
import com.lumiku.studio.database.PoolOptions;
import com.lumiku.studio.database.Pooler;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;

/** Asks the database whether it has everything that the code maps. */
@Singleton
public class Verifier {

    private static final String RECORDED = """
            SELECT version FROM studio.flyway_schema_history h WHERE version IS NOT NULL
              AND NOT EXISTS (SELECT FROM studio.flyway_schema_history WHERE NOT success)
            ORDER BY string_to_array(version, '.')::int[] DESC LIMIT 1
            """;

    private final CheckConnection connection;
    private final Duration timeout;
    private final String question;
    private final AtomicReference<Uni<Findings>> running = new AtomicReference<>();

    Verifier(CheckConnection connection, Mapping mapping, PoolOptions options, SchemaConfig config) {
        this.connection = connection;
        this.timeout = config.checkTimeout();
        this.question = LiveQuery.of(
                        mapping.columns(),
                        mapping.platform(),
                        Migrations.ofRelease().tablesOfStudio())
                + options.searchPath().map(LiveQuery::leadsTo).orElse("");
    }

    /** Looks now, or joins who is just looking. Never fails. */
    public Uni<Findings> verify() {
        Uni<Findings> mine = Uni.createFrom()
                .completionStage(() -> connection.query(question).toCompletionStage())
                .map(this::findings)
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
    public Uni<Optional<String>> recordedVersion() {
        return Uni.createFrom()
                .completionStage(() -> connection.query(RECORDED).toCompletionStage())
                .map(rows -> rows.size() == 0
                        ? Optional.<String>empty()
                        : Optional.of(rows.iterator().next().getString(0)))
                .ifNoItem()
                .after(timeout)
                .recoverWithItem(Optional.empty())
                .onFailure()
                .recoverWithItem(Optional.empty());
    }

    private Findings away(Throwable failure) {
        connection.discard();
        return new Findings.Away(
                switch (failure) {
                    case TimeoutException e -> String.format(Locale.ROOT, "no answer within %d ms", timeout.toMillis());
                    case PgException e
                    when Pooler.isUntold(e.getSqlState(), e.getErrorMessage()) ->
                        e.getErrorMessage() + ": " + Pooler.UNTOLD;
                    case PgException e -> e.getErrorMessage();
                    default ->
                        CertificateFailure.sentence(failure).orElseGet(() -> String.valueOf(failure.getMessage()));
                });
    }

    private Findings findings(RowSet<Row> found) {
        Map<String, TreeSet<String>> texts = new HashMap<>();
        for (Row row : found) {
            texts.computeIfAbsent(row.getString("kind"), kind -> new TreeSet<>())
                    .add(row.getString("text"));
        }
        List<String> missing = texts(texts, LiveQuery.MISSING);
        List<String> differences = texts(texts, LiveQuery.DIFFERENT);
        boolean complete = missing.isEmpty() && differences.isEmpty();
        List<String> readOnly = texts(texts, LiveQuery.READ_ONLY);
        if (!readOnly.isEmpty()) {
            // Behind the same address there may be another server by now, that does.
            connection.discard();
            return new Findings.ReadOnly(readOnly.getFirst(), complete);
        }
        return complete
                ? new Findings.Complete(texts(texts, LiveQuery.SHAPE).getFirst())
                : new Findings.Incomplete(missing, differences);
    }

    private static List<String> texts(Map<String, TreeSet<String>> texts, String kind) {
        return List.copyOf(texts.getOrDefault(kind, new TreeSet<>()));
    }
}
