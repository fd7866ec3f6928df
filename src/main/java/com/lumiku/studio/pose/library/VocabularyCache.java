package com.lumiku.studio.pose.library;

import com.lumiku.studio.database.ReactiveClient;
import com.lumiku.studio.pose.library.Vocabulary.Uses;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * The vocabulary of the library as it was not long ago; read again when somebody searches. What takes long to read is trusted longer,
 * so that a large library is not read all the time.
 */
@Singleton
class VocabularyCache {

    private static final Logger LOG = Logger.getLogger(VocabularyCache.class);

    private static final String QUERY = """
            SELECT word, words.ndoc, coalesce(names.ndoc, 0), (SELECT count(*) FROM pose_library WHERE "isPublic")
            FROM ts_stat('%s') AS words LEFT JOIN ts_stat('%s') AS names USING (word)
            """.formatted(wordsOf(SearchColumn.ANYWHERE), wordsOf(SearchColumn.NAME));

    /** Reading takes one of so many parts of the time at most, */
    private static final int SHARE = 100;
    /** but what was read is never trusted for longer than so many times as usual. */
    private static final int PATIENCE = 10;

    /** @param nanosTaken how long it took to read it */
    private record Reading(Vocabulary vocabulary, long nanoTime, long nanosTaken) {}

    private final ReactiveClient database;
    private final Duration maxAge;
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile Reading latest;

    VocabularyCache(ReactiveClient database, LibraryConfig config) {
        this.database = database;
        this.maxAge = config.vocabularyMaxAge();
    }

    /**
     * The vocabulary to search for these words with. Only words it does not know are worth waiting for a newer one, and
     * only for who reads it: others go on with what there is.
     */
    Uni<Vocabulary> forWords(List<String> words) {
        Reading known = latest;
        Vocabulary vocabulary = known == null ? Vocabulary.EMPTY : known.vocabulary;
        if (isFresh(known) || !reading.compareAndSet(false, true)) {
            return Uni.createFrom().item(vocabulary);
        }
        if (!vocabulary.knowsAll(words)) {
            return read();
        }
        read().subscribe().with(done -> {}, failure -> LOG.debug("The vocabulary stays as it is", failure));
        return Uni.createFrom().item(vocabulary);
    }

    private Uni<Vocabulary> read() {
        long begin = System.nanoTime();
        return database.run(QUERY, Tuple.tuple())
                .map(VocabularyCache::vocabulary)
                .invoke(vocabulary -> latest = new Reading(vocabulary, System.nanoTime(), System.nanoTime() - begin))
                .onTermination()
                .invoke(() -> reading.set(false));
    }

    private boolean isFresh(Reading known) {
        if (known == null) {
            return false;
        }
        long usual = maxAge.toNanos();
        long trusted = Math.clamp(SHARE * known.nanosTaken, usual, PATIENCE * usual);
        return System.nanoTime() - known.nanoTime < trusted;
    }

    private static Vocabulary vocabulary(RowSet<Row> rows) {
        TreeMap<String, Uses> words = new TreeMap<>();
        long poses = 0;
        for (Row row : rows) {
            words.put(row.getString(0), new Uses(row.getInteger(1), row.getInteger(2)));
            poses = row.getLong(3);
        }
        return new Vocabulary(words, poses);
    }

    private static String wordsOf(SearchColumn column) {
        return "SELECT %s FROM pose_library WHERE \"isPublic\""
                .formatted(column.words())
                .replace("'", "''");
    }
}
