package com.lumiku.studio.account;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.lumiku.studio.database.ReactiveClient;
import com.lumiku.studio.web.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The platform's table {@code users}, where the default schema has one: asked at most once per user and cache time, however
 * many requests come in. Failures are not remembered.
 */
@Singleton
class Users {

    private static final Logger LOG = Logger.getLogger(Users.class);

    private static final int MAX_USERS = 10_000;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    /** Asked apart from the user, as a statement that names a missing table fails, and fills the server's log. */
    private static final String TABLE_EXISTS = """
            SELECT EXISTS (
              SELECT FROM pg_attribute
              WHERE attrelid = to_regclass('users')
                AND attname = 'id' AND attnum > 0 AND NOT attisdropped)
            """;

    /** As JSON, because a table without a column {@code role} is welcome too. */
    private static final String ROLE = "SELECT to_jsonb(users) ->> 'role' FROM users WHERE id::text = $1";

    private final ReactiveClient database;
    private final Duration timeout;
    private final AsyncCache<Table, Boolean> tables;
    private final AsyncCache<String, Membership> standings;

    /** The only key of a cache of one. */
    private enum Table {
        USERS
    }

    Users(
            ReactiveClient database,
            UsersConfig config,
            @ConfigProperty(name = "studio.schema.check-timeout") Duration timeout) {
        this.database = database;
        this.timeout = timeout;
        this.tables = cache(config.cacheTime(), 1);
        this.standings = cache(config.cacheTime(), MAX_USERS);
    }

    /** The user's standing; fails with a 503 problem while the database does not answer. */
    Uni<Membership> standing(String userId) {
        CompletableFuture<Membership> known = standings.getIfPresent(userId);
        if (known != null) {
            return uni(known);
        }
        return uni(cached(tables, Table.USERS, table -> tableExists()))
                .chain(exists -> exists ? uni(cached(standings, userId, this::lookUp)) : member());
    }

    private Uni<Boolean> tableExists() {
        return database.read(TABLE_EXISTS, Tuple.tuple())
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    private Uni<Membership> lookUp(String userId) {
        return database.read(ROLE, Tuple.of(userId)).map(Users::standing);
    }

    private static Membership standing(RowSet<Row> rows) {
        return rows.size() == 0
                ? Membership.UNKNOWN
                : Membership.ofRole(rows.iterator().next().getString(0));
    }

    private static Uni<Membership> member() {
        return Uni.createFrom().item(Membership.MEMBER);
    }

    private <K, V> CompletableFuture<V> cached(AsyncCache<K, V> cache, K key, Function<K, Uni<V>> query) {
        return cache.get(key, (missing, executor) -> query.apply(missing)
                .ifNoItem()
                .after(timeout)
                .fail()
                .onFailure()
                .transform(Users::unavailable)
                .subscribeAsCompletionStage());
    }

    private static ProblemException unavailable(Throwable failure) {
        LOG.warnf("The table users cannot be read: %s", failure);
        return ProblemException.unavailable("The database does not answer right now", RETRY_AFTER);
    }

    /** Unlike Mutiny's own bridge, this one does not cancel what other requests wait for when one of them is gone. */
    private static <T> Uni<T> uni(CompletableFuture<T> shared) {
        if (shared.isDone() && !shared.isCompletedExceptionally()) {
            return Uni.createFrom().item(shared.join());
        }
        return Uni.createFrom()
                .emitter(emitter -> shared.whenComplete((item, failure) -> {
                    if (failure == null) {
                        emitter.complete(item);
                    } else {
                        emitter.fail(failure);
                    }
                }));
    }

    private static <K, V> AsyncCache<K, V> cache(Duration time, int size) {
        return Caffeine.newBuilder()
                .expireAfterWrite(time)
                .maximumSize(size)
                .executor(Runnable::run)
                .buildAsync();
    }
}
