package com.lumiku.studio.avatar;

import com.lumiku.studio.database.CreatedRow;
import com.lumiku.studio.database.ReactiveClient;
import com.lumiku.studio.database.Selection;
import com.lumiku.studio.database.Statements;
import com.lumiku.studio.database.UtcTime;
import com.lumiku.studio.internals.ReachesInto;
import com.lumiku.studio.web.paging.Cursor;
import com.lumiku.studio.web.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * What makes most of the traffic, through the reactive client: pipelined, one round trip each (measured in
 * src/test/bench/RESULTS.md).
 */
@Singleton
@ReachesInto(
        library = "hibernate-core",
        version = "7.2.4.Final",
        reason = "UuidVersion7Strategy makes the ids as for rows that Hibernate writes.",
        until = "The row is written by Hibernate again.")
class AvatarProjectQueries {

    private static final Selection<AvatarProjectView> PROJECT = Selection.of("p", AvatarProjectView::of);
    private static final Selection<AvatarView> AVATAR = PROJECT.then("a", AvatarView::of);

    private static final String LIST = "SELECT " + PROJECT.sql() + " FROM avatar_projects p WHERE p.\"userId\" = $1";
    private static final String ORDER = " ORDER BY p.\"updatedAt\" DESC, p.id DESC LIMIT ";
    private static final String FIRST_PAGE = LIST + ORDER + "$2";
    private static final String LATER_PAGE = LIST + " AND (p.\"updatedAt\", p.id) < ($3, $4)" + ORDER + "$2";
    private static final String COUNT = "SELECT count(*) FROM avatar_projects WHERE \"userId\" = $1";
    private static final String WITH_AVATARS = "SELECT " + PROJECT.sql() + ", " + AVATAR.sql() + """

            FROM avatar_projects p LEFT JOIN avatars a ON a."projectId" = p.id
            WHERE p.id = $1 AND p."userId" = $2
            ORDER BY a."createdAt" DESC, a.id DESC
            """;

    private static final String EXISTS =
            "SELECT EXISTS (SELECT FROM avatar_projects WHERE id = $1 AND \"userId\" = $2)";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String INSERT = """
            INSERT INTO avatar_projects (id, "userId", name, description, "createdAt", "updatedAt")
            VALUES ($1, $2, $3, $4, $5, $5)
            """;

    private final ReactiveClient database;

    AvatarProjectQueries(ReactiveClient database) {
        this.database = database;
    }

    /** Makes a project. */
    static Uni<AvatarProjectView> insert(Statements database, String userId, AvatarProjectInput input) {
        Instant now = CreatedRow.now();
        String id = UuidVersion7Strategy.INSTANCE.generateUuid(null).toString();
        return database.run(INSERT, Tuple.of(id, userId, input.name(), input.description(), UtcTime.of(now)))
                .replaceWith(new AvatarProjectView(id, userId, input.name(), input.description(), now, now));
    }

    /** A user's projects, the most recently updated first, behind a cursor where there is one. */
    Uni<List<AvatarProjectView>> list(String userId, int limit, Optional<Cursor> after) {
        Uni<RowSet<Row>> rows = after.isEmpty()
                ? database.read(FIRST_PAGE, Tuple.of(userId, limit))
                : database.read(
                        LATER_PAGE,
                        Tuple.of(
                                userId,
                                limit,
                                UtcTime.of(after.get().time()),
                                after.get().id()));
        return rows.map(found -> {
            List<AvatarProjectView> projects = new ArrayList<>(found.size());
            found.forEach(row -> projects.add(PROJECT.read(row)));
            return projects;
        });
    }

    /** How many projects a user has. */
    Uni<Long> count(String userId) {
        return database.run(COUNT, Tuple.of(userId))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    /**
     * Looks whether a project is the user's, before work that would be in vain otherwise; blocks, and holds no connection.
     *
     * @throws ProblemException 404
     */
    void require(String userId, String id) {
        boolean exists = database.read(EXISTS, Tuple.of(id, userId))
                .map(rows -> rows.iterator().next().getBoolean(0))
                .await()
                .atMost(PATIENCE);
        if (!exists) {
            throw ProblemException.notFound("Project");
        }
    }

    /** A user's project with its avatars, the newest first. */
    Uni<Optional<AvatarProjectDetail>> find(String userId, String id) {
        return database.read(WITH_AVATARS, Tuple.of(id, userId)).map(rows -> {
            if (rows.size() == 0) {
                return Optional.empty();
            }
            List<AvatarView> avatars = new ArrayList<>(rows.size());
            AvatarProjectView project = null;
            for (Row row : rows) {
                project = project == null ? PROJECT.read(row) : project;
                AVATAR.readJoined(row).ifPresent(avatars::add);
            }
            return Optional.of(new AvatarProjectDetail(project, avatars));
        });
    }
}
