package com.lumiku.studio.credits;

import com.lumiku.studio.generation.lifecycle.Generation;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import org.hibernate.Session;

/**
 * The table {@code studio.credit_charges}: what jobs that have not ended have been paid for. So the refund is of the price that was paid,
 * whatever prices are by then, and is given once. Everything happens in the caller's transaction.
 */
@Singleton
class OpenCharges {

    private static final String ADD = """
            INSERT INTO studio.credit_charges (kind, "generationId", pictures, before, amount)
            VALUES (:kind, :generationId, :pictures, :before, :amount)
            """;

    private static final String CLOSE = """
            WITH closed AS (
                DELETE FROM studio.credit_charges WHERE kind = :kind AND "generationId" = :generationId RETURNING *)
            SELECT pictures, before, amount FROM closed
            """;

    private final Session database;

    OpenCharges(Session database) {
        this.database = database;
    }

    /** Pictures of a job, none of which is made yet, have been paid for. */
    void add(Generation generation, int pictures, int amount) {
        database.createNativeMutationQuery(ADD)
                .setParameter("kind", generation.kind())
                .setParameter("generationId", generation.id)
                .setParameter("pictures", pictures)
                .setParameter("before", made(generation))
                .setParameter("amount", amount)
                .executeUpdate();
    }

    /** The job has ended: how much of what was paid for it is for pictures that were not made. */
    int close(Generation generation) {
        return database.createNativeQuery(CLOSE, Tuple.class)
                .setParameter("kind", generation.kind())
                .setParameter("generationId", generation.id)
                .getResultStream()
                .mapToInt(charge -> left(charge, made(generation)))
                .sum();
    }

    private static int left(Tuple charge, int made) {
        int pictures = charge.get("pictures", Integer.class);
        int amount = charge.get("amount", Integer.class);
        int notMade = Math.clamp(pictures - (made - charge.get("before", Integer.class)), 0, pictures);
        return amount / pictures * notMade;
    }

    private static int made(Generation generation) {
        return generation.progress().posesCompleted();
    }
}
