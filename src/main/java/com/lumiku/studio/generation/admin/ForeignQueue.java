package com.lumiku.studio.generation.admin;

import com.lumiku.studio.generation.admin.ForeignRecovery.Refused;
import com.lumiku.studio.generation.lifecycle.Generations;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;

/**
 * Jobs that are open in their tables though none of their units is queued: ours have units from the transaction on that makes
 * them until the one that ends them, so another program began these. All of it runs in the caller's transaction.
 */
@Singleton
public class ForeignQueue {

    private static final int LISTED = 100;

    private static final String REASON = "Another program began this job and did not end it";

    /** Two administrators at once would take the same jobs. */
    private static final String LOCK =
            "SELECT true FROM pg_advisory_xact_lock(hashtextextended('studio.foreign_jobs', 0))";

    private static final String JOBS = """
            SELECT '%1$s' AS kind, job.id, job."userId", job."projectId", job.status, job."createdAt"
            FROM %2$s job
            WHERE job.status IN ('pending', 'processing')
              AND NOT EXISTS (SELECT FROM studio.generation_units unit
                              WHERE unit."generationId" = job.id AND unit.task_name = '%1$s')
            """;

    private final Map<String, Generations<?, ?>> byKind;
    private final String jobs;
    private final Session database;

    ForeignQueue(@All List<Generations<?, ?>> apps, Session database) {
        this.byKind = apps.stream().collect(Collectors.toMap(Generations::kind, Function.identity()));
        this.jobs = apps.stream()
                .map(app -> JOBS.formatted(app.kind(), app.table()))
                .collect(Collectors.joining(" UNION ALL "));
        this.database = database;
    }

    /** How many there are. */
    public long count() {
        return database.createNativeQuery("SELECT count(*) FROM (" + jobs + ") AS foreign_jobs", Long.class)
                .getSingleResult();
    }

    /** The oldest hundred. */
    public List<ForeignJob> oldest() {
        return find("true", List.of())
                .setMaxResults(LISTED)
                .getResultStream()
                .map(ForeignQueue::job)
                .toList();
    }

    /**
     * Ends them or has them made here, all of them or those named.
     *
     * @param ids null for all
     */
    public ForeignRecovery recover(ForeignAction action, Collection<String> ids) {
        database.createNativeQuery(LOCK, Boolean.class).getSingleResult();
        List<ForeignJob> found = (ids == null ? find("true", List.of()) : find("id IN (:ids)", ids))
                .getResultStream()
                .map(ForeignQueue::job)
                .toList();
        int done = 0;
        List<Refused> refused = new ArrayList<>();
        for (ForeignJob job : found) {
            try {
                recover(action, job);
                done++;
            } catch (ProblemException e) {
                if (e.kind() != ProblemKind.CONFLICT) {
                    throw e;
                }
                refused.add(new Refused(job.kind(), job.id(), e.getMessage()));
            }
        }
        return ForeignRecovery.of(action, done, refused);
    }

    private void recover(ForeignAction action, ForeignJob job) {
        Generations<?, ?> app = byKind.get(job.kind());
        switch (action) {
            case FAIL -> app.giveUp(job.id(), REASON);
            case TAKE -> app.takeOver(job.id());
        }
    }

    private NativeQuery<Tuple> find(String condition, Collection<String> ids) {
        NativeQuery<Tuple> query = database.createNativeQuery(
                        "SELECT * FROM (%s) AS foreign_jobs WHERE %s ORDER BY \"createdAt\", id"
                                .formatted(jobs, condition),
                        Tuple.class)
                .addScalar("kind", StandardBasicTypes.STRING)
                .addScalar("id", StandardBasicTypes.STRING)
                .addScalar("userId", StandardBasicTypes.STRING)
                .addScalar("projectId", StandardBasicTypes.STRING)
                .addScalar("status", StandardBasicTypes.STRING)
                .addScalar("createdAt", StandardBasicTypes.INSTANT);
        return ids.isEmpty() ? query : query.setParameterList("ids", ids);
    }

    private static ForeignJob job(Tuple row) {
        return new ForeignJob(
                row.get("kind", String.class),
                row.get("id", String.class),
                row.get("userId", String.class),
                row.get("projectId", String.class),
                row.get("status", String.class),
                row.get("createdAt", Instant.class));
    }
}
