package com.lumiku.studio.pose.library;

import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.pose.library.LibrarySearch.Term;
import com.lumiku.studio.pose.library.PoseStructure.Found;
import com.lumiku.studio.pose.library.Vocabulary.Uses;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;

/**
 * Finds the poses that a description in words is about: those that share its words, the more the rarer these are in the library,
 * and names count more. Only public poses, and the user's own, whose geometry is known are found.
 */
@Singleton
public class PoseFinder {

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int SHORTEST_WORD = 3;
    private static final int MOST_WORDS = 80;
    /** What more than this part of all poses say tells them not apart. */
    private static final double COMMON = 0.2;
    /** What is found has at least this part of the best one's score. */
    private static final double NEAR = 0.8;

    private static final String QUERY = """
            SELECT p.id, p.name, sum(term.weight * CASE WHEN %s @@ to_tsquery('simple', term.query) THEN 3 ELSE 1 END)
                AS score
            FROM unnest(CAST(:queries AS text[]), CAST(:weights AS float8[])) AS term (query, weight)
            JOIN pose_library p ON %s @@ to_tsquery('simple', term.query)
            WHERE (p."isPublic" OR p."userId" = CAST(:user AS text))
                AND (p.id = ANY (CAST(:ids AS text[])) OR p.keypoints IS NOT NULL)
            GROUP BY p.id, p.name, p."popularityScore"
            ORDER BY score DESC, p."popularityScore" DESC, p.id
            LIMIT :most
            """.formatted(SearchColumn.NAME.words(), SearchColumn.ANYWHERE.words());

    /** @param weight how much it tells that a pose has it */
    private record Weighed(Term term, double weight) {}

    private final VocabularyCache vocabulary;
    private final PoseShapes catalog;
    private final LibraryShapes shapes;
    private final Session database;

    PoseFinder(VocabularyCache vocabulary, PoseShapes catalog, LibraryShapes shapes, Session database) {
        this.vocabulary = vocabulary;
        this.catalog = catalog;
        this.shapes = shapes;
        this.database = database;
    }

    /**
     * The best poses for a text, the best first, those much worse than it left out; none where no word tells anything.
     *
     * @param userId whose own poses may be found too, or null
     */
    public List<Found> find(String text, String userId, int most) {
        List<Weighed> terms = terms(text);
        if (terms.isEmpty()) {
            return List.of();
        }
        List<Tuple> rows = database.createNativeQuery(QUERY, Tuple.class)
                .addScalar("id", StandardBasicTypes.STRING)
                .addScalar("name", StandardBasicTypes.STRING)
                .addScalar("score", StandardBasicTypes.DOUBLE)
                .setParameter(
                        "queries", terms.stream().map(it -> it.term.query()).toArray(String[]::new))
                .setParameter("weights", terms.stream().map(Weighed::weight).toArray(Double[]::new))
                .setParameter("ids", catalog.ids().toArray(String[]::new))
                .setParameter("user", userId)
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .filter(row -> score(row) >= NEAR * score(rows.getFirst()))
                .flatMap(row -> found(row).stream())
                .toList();
    }

    /** The figure that comes nearest to a pose whose own geometry is not known. */
    public Optional<Pose> standIn(LibraryPose pose) {
        String tags = pose.tags == null ? "" : String.join(" ", pose.tags);
        return find(pose.name + ' ' + tags + ' ' + pose.description, null, 1).stream()
                .findFirst()
                .flatMap(found -> shapes.ofPublic(found.poseId()));
    }

    private List<Weighed> terms(String text) {
        List<String> words = SEPARATORS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        Vocabulary known = vocabulary.forWords(words).await().atMost(PATIENCE);
        return words.stream()
                .flatMap(word -> known.inflected(word).stream())
                .map(term -> new Weighed(term, known.share(term, Uses::anywhere)))
                .filter(it -> it.weight > 0 && it.weight <= COMMON)
                .map(it -> new Weighed(it.term, -Math.log(it.weight)))
                .toList();
    }

    private Optional<Found> found(Tuple row) {
        return LibraryPose.<LibraryPose>findByIdOptional(row.get("id", String.class))
                .flatMap(pose -> shapes.of(pose)
                        .map(figure -> new Found(
                                pose.id,
                                pose.name,
                                score(row),
                                figure.skeleton().keypoints(),
                                pose.keypoints)));
    }

    private static double score(Tuple row) {
        return row.get("score", Double.class);
    }
}
