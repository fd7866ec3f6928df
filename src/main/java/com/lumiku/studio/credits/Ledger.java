package com.lumiku.studio.credits;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * The platform's table {@code credits}: each row changes a user's balance and says what it is from then on, so the newest row's is the
 * user's. Everything happens in the caller's transaction.
 *
 * <p>A user's row in {@code users} is locked before the balance is read. So two changes of ours follow one another, and so does a row of
 * the platform's, though its programs lock nothing: its foreign key to {@code users} waits for our lock, and our lock for its transaction.
 * It has to be the strong lock; {@code FOR NO KEY UPDATE} lets rows that refer to the user come between. A balance that one of the
 * platform's programs has read before, and writes behind us, is its own affair: no lock of ours can know of it.
 */
@Singleton
class Ledger {

    private static final String UNLIMITED = "enterprise_unlimited";

    /** As JSON, because a table without a column {@code userTags} is welcome too, and whatever type it has. */
    private static final String TAGS =
            "SELECT coalesce(to_jsonb(users) ->> 'userTags', '') FROM users WHERE id = :userId";

    private static final String BALANCE = """
            SELECT CAST(balance AS bigint) FROM credits WHERE "userId" = :userId ORDER BY "createdAt" DESC, id DESC LIMIT 1
            """;

    /** Always later than the newest one, whatever clock that was written by. */
    private static final String APPEND = """
            INSERT INTO credits (id, "userId", amount, balance, type, "referenceType", "referenceId", "createdAt")
            VALUES (:id, :userId, :amount, :balance, :type, :referenceType, :referenceId,
                    greatest(date_trunc('milliseconds', clock_timestamp() AT TIME ZONE 'UTC'),
                             (SELECT max("createdAt") + interval '1 millisecond' FROM credits WHERE "userId" = :userId)))
            """;

    private final Session database;
    private final ObjectMapper json;

    Ledger(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Whose balance it is. */
    record Owner(boolean unlimited) {}

    /** The user, whose balance nobody else changes until the transaction ends; empty where the user is gone. */
    Optional<Owner> lock(String userId) {
        return owner(TAGS + " FOR UPDATE", userId);
    }

    /** The user; empty where there is none. */
    Optional<Owner> owner(String userId) {
        return owner(TAGS, userId);
    }

    /** How many credits a user has. */
    long balance(String userId) {
        return database.createNativeQuery(BALANCE, Long.class)
                .setParameter("userId", userId)
                .getResultStream()
                .findFirst()
                .orElse(0L);
    }

    /** Adds a row that changes the balance of a user, who is locked. */
    void append(String userId, EntryType type, int amount, Reference reference) {
        database.createNativeMutationQuery(APPEND)
                .setParameter(
                        "id", UuidVersion7Strategy.INSTANCE.generateUuid(null).toString())
                .setParameter("userId", userId)
                .setParameter("amount", amount)
                .setParameter("balance", balance(userId) + amount)
                .setParameter("type", type.word())
                .setParameter("referenceType", reference.type())
                .setParameter("referenceId", reference.id())
                .executeUpdate();
    }

    private Optional<Owner> owner(String sql, String userId) {
        return database.createNativeQuery(sql, String.class)
                .setParameter("userId", userId)
                .getResultStream()
                .map(tags -> new Owner(tags(tags).contains(UNLIMITED)))
                .findFirst();
    }

    /** A list of JSON, kept as such or as text, or words with commas between them. */
    private List<String> tags(String text) {
        if (text.startsWith("[")) {
            try {
                return json.readValue(text, new TypeReference<>() {});
            } catch (JsonProcessingException e) {
                return List.of();
            }
        }
        return Arrays.stream(text.split(",")).map(String::strip).toList();
    }
}
