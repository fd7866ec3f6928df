package com.lumiku.studio.pose.library;

import com.lumiku.studio.account.Caller.Visitor;
import com.lumiku.studio.database.ReactiveClient;
import com.lumiku.studio.database.Selection;
import com.lumiku.studio.pose.library.SearchPosition.Part;
import com.lumiku.studio.web.paging.Cursor;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Browsing and searching the public poses, and the caller's own, through the reactive client: whoever opens the gallery comes here. */
@Singleton
class LibraryQueries {

    private static final Selection<LibraryPoseView> POSE = Selection.of("p", row -> LibraryPoseView.of(row, null));
    private static final String SELECT = "SELECT " + POSE.sql();
    private static final String BEHIND = "(p.\"popularityScore\", p.id) < (%s, %s)";
    private static final String ORDER = " ORDER BY p.\"popularityScore\" DESC, p.id DESC LIMIT ";
    private static final String IS_CATEGORY = "SELECT FROM pose_categories WHERE id = $1 OR slug = $1";

    private final ReactiveClient database;
    private final VocabularyCache vocabulary;

    LibraryQueries(ReactiveClient database, VocabularyCache vocabulary) {
        this.database = database;
        this.vocabulary = vocabulary;
    }

    /** A pose, public or not. */
    Uni<Optional<LibraryPoseView>> find(String id, Visitor visitor) {
        return database.read(SELECT + " FROM pose_library p WHERE p.id = $1", Tuple.of(id))
                .map(rows -> poses(rows, visitor).stream().findFirst());
    }

    /** Poses by popularity. */
    Uni<List<LibraryPoseView>> browse(LibraryFilter filter, Visitor visitor, int limit, Optional<Cursor> after) {
        SqlConditions conditions = filter.conditions(visitor.userId());
        after.ifPresent(cursor -> conditions.and(BEHIND, cursor.number(), cursor.id()));
        String sql = select(conditions, " FROM pose_library p WHERE ", limit);
        return database.read(sql, conditions.values()).map(rows -> poses(rows, visitor));
    }

    /** What to look for when somebody types these words: among others than public poses just them, as the vocabulary is of those. */
    Uni<LibrarySearch> search(List<String> words, LibraryFilter filter) {
        if (filter.isOfCaller() || filter.isOfUnpublished()) {
            return Uni.createFrom().item(LibrarySearch.of(words, Vocabulary.EMPTY));
        }
        return vocabulary.forWords(words).map(known -> LibrarySearch.of(words, known));
    }

    /** The poses in which all terms are found, those with all in the name first; each part by popularity. */
    Uni<FoundPoses> find(
            LibrarySearch search, LibraryFilter filter, Visitor visitor, int limit, Optional<SearchPosition> after) {
        if (after.filter(position -> position.part() == Part.ELSEWHERE).isPresent()) {
            return part(Part.ELSEWHERE, search, filter, visitor, limit, after)
                    .map(elsewhere -> new FoundPoses(List.of(), elsewhere));
        }
        return part(Part.IN_NAME, search, filter, visitor, limit, after)
                .flatMap(inName -> inName.size() == limit
                        ? Uni.createFrom().item(new FoundPoses(inName, List.of()))
                        : part(Part.ELSEWHERE, search, filter, visitor, limit - inName.size(), Optional.empty())
                                .map(elsewhere -> new FoundPoses(inName, elsewhere)));
    }

    /** How many poses there are. */
    Uni<Long> count(LibraryFilter filter, Visitor visitor) {
        return count(filter.conditions(visitor.userId()), "pose_library");
    }

    /** How many poses a search finds. */
    Uni<Long> count(LibrarySearch search, LibraryFilter filter, Visitor visitor) {
        SqlConditions conditions = filter.conditions(visitor.userId());
        String found = PoseMatch.anywhere(conditions.parameter(search.query()));
        return count(conditions, "(" + found + ")");
    }

    /** Whether there is a category with this id or slug. */
    Uni<Boolean> isCategory(String idOrSlug) {
        return database.read(IS_CATEGORY, Tuple.of(idOrSlug)).map(rows -> rows.size() > 0);
    }

    private Uni<List<LibraryPoseView>> part(
            Part part,
            LibrarySearch search,
            LibraryFilter filter,
            Visitor visitor,
            int limit,
            Optional<SearchPosition> after) {
        SqlConditions conditions = filter.conditions(visitor.userId());
        after.ifPresent(position -> conditions.and(BEHIND, position.popularityScore(), position.id()));
        String sql = select(conditions, PoseMatch.of(part, search, conditions), limit);
        return database.run(sql, conditions.values()).map(rows -> poses(rows, visitor));
    }

    private static String select(SqlConditions conditions, String from, int limit) {
        return SELECT + from + conditions.sql() + ORDER + conditions.parameter(limit);
    }

    private Uni<Long> count(SqlConditions conditions, String from) {
        return database.run("SELECT count(*) FROM " + from + " AS p WHERE " + conditions.sql(), conditions.values())
                .map(rows -> rows.iterator().next().getLong(0));
    }

    private static List<LibraryPoseView> poses(RowSet<Row> rows, Visitor visitor) {
        List<LibraryPoseView> poses = new ArrayList<>(rows.size());
        rows.forEach(row -> poses.add(POSE.read(row, columns -> LibraryPoseView.of(columns, visitor.userId()))));
        return poses;
    }
}
