package com.lumiku.studio.web.answer;

import com.lumiku.studio.database.Statements;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/** The same as {@link KeptAnswers}, for work in a transaction of the reactive client. */
@Singleton
class ReactiveKeptAnswers {

    private final KeptAnswers kept;

    ReactiveKeptAnswers(KeptAnswers kept) {
        this.kept = kept;
    }

    /** Gives the answer given before, or does the work and keeps its answer, in a transaction. */
    <T> Uni<RestResponse<T>> once(Statements transaction, KeyedRequest request, Supplier<Uni<RestResponse<T>>> work) {
        return claim(transaction, request)
                .chain(first -> first.isPresent()
                        ? Uni.createFrom().item(kept.<T>replay(first.get()))
                        : work.get()
                                .map(kept::answer)
                                .call(answer -> keep(transaction, request, answer))
                                .map(KeptAnswer::answer));
    }

    private Uni<Optional<KeptAnswer>> claim(Statements transaction, KeyedRequest request) {
        return transaction
                .run(KeptAnswers.LOCK, Tuple.of(request.lock()))
                .invoke(rows -> KeyInUseException.unless(rows.iterator().next().getBoolean(0)))
                .chain(() -> transaction.run(
                        KeptAnswers.FIND, Tuple.of(request.userId(), request.key(), kept.retentionSeconds())))
                .map(rows -> first(rows, request));
    }

    private static Optional<KeptAnswer> first(RowSet<Row> rows, KeyedRequest request) {
        for (Row row : rows) {
            request.requireSame(row.getBuffer("requestHash").getBytes());
            return Optional.of(new KeptAnswer(
                    row.getInteger("status"),
                    row.getString("location"),
                    row.getBuffer("body").getBytes()));
        }
        return Optional.empty();
    }

    private static Uni<RowSet<Row>> keep(Statements transaction, KeyedRequest request, KeptAnswer answer) {
        return transaction.run(
                KeptAnswers.KEEP,
                Tuple.of(
                        request.userId(),
                        request.key(),
                        Buffer.buffer(request.digest()),
                        answer.status(),
                        answer.location(),
                        Buffer.buffer(answer.body())));
    }
}
