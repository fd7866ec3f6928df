package com.lumiku.studio.pose.library;

import com.lumiku.studio.web.input.Texts;
import com.lumiku.studio.web.problem.ProblemException;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which poses of the library are asked for. */
// The names of its parameters are read by reflection (QueryParameters).
@RegisterForReflection
public class LibraryFilter {

    private static final int LONGEST_SEARCH = 200;

    private static final String SUBTREE = """
            WITH RECURSIVE tree AS (
                SELECT id FROM pose_categories WHERE id = %1$s OR slug = %1$s
                UNION
                SELECT c.id FROM pose_categories c JOIN tree ON c."parentId" = tree.id)
            SELECT id FROM tree""";

    @QueryParam("category")
    @Parameter(description = "Id or slug of a category; those below it are included")
    String category;

    @QueryParam("q")
    @Parameter(
            description = "Words of the name, description or tags, or their beginnings; small typing errors are"
                    + " forgiven. Poses with all words in the name come first, each part by popularity",
            schema = @Schema(maxLength = LONGEST_SEARCH))
    String q;

    @QueryParam("difficulty")
    @Parameter(schema = @Schema(enumeration = {"beginner", "intermediate", "advanced"}))
    String difficulty;

    @QueryParam("genderSuitability")
    @Parameter(schema = @Schema(enumeration = {"male", "female", "unisex"}))
    String genderSuitability;

    @QueryParam("featured")
    @Parameter(schema = @Schema(type = SchemaType.BOOLEAN))
    String featured;

    @QueryParam("tag")
    @Parameter(description = "A tag as it is written")
    String tag;

    @QueryParam("mine")
    @Parameter(description = "true: the caller's own, public or not", schema = @Schema(type = SchemaType.BOOLEAN))
    String mine;

    @QueryParam("public")
    @Parameter(
            description = "false, for administrators: poses of all users that are not published",
            schema = @Schema(type = SchemaType.BOOLEAN))
    String published;

    /** Whether poses that nobody published are asked for, whoever's they are. */
    boolean isOfUnpublished() {
        if (published != null) {
            allow("public", published, Set.of("true", "false"), "true or false");
        }
        return "false".equals(published);
    }

    /** Whether a caller's own poses are asked for, and not the public ones. */
    boolean isOfCaller() {
        if (mine != null) {
            allow("mine", mine, Set.of("true", "false"), "true or false");
        }
        return Boolean.parseBoolean(mine);
    }

    /**
     * What is wanted, as conditions on table pose_library named p.
     *
     * @param userId who asks, or null
     */
    SqlConditions conditions(String userId) {
        SqlConditions conditions = new SqlConditions();
        if (isOfCaller()) {
            conditions.and("p.\"userId\" = %s", userId);
        }
        if (isOfUnpublished()) {
            conditions.and("NOT p.\"isPublic\"");
        } else if (published != null || !isOfCaller()) {
            conditions.and("p.\"isPublic\"");
        }
        if (category != null) {
            conditions.and("p.\"categoryId\" = ANY (ARRAY(" + SUBTREE + "))", category);
        }
        if (difficulty != null) {
            conditions.and("p.difficulty = ANY (%s)", (Object) difficulties());
        }
        if (genderSuitability != null) {
            allow("genderSuitability", genderSuitability, Set.of("male", "female", "unisex"), "male, female or unisex");
            conditions.and("p.\"genderSuitability\" = %s", genderSuitability);
        }
        if (featured != null) {
            allow("featured", featured, Set.of("true", "false"), "true or false");
            conditions.and("p.\"isFeatured\" = %s", Boolean.valueOf(featured));
        }
        if (tag != null) {
            conditions.and("p.tags @> %s", (Object) new String[] {tag});
        }
        return conditions;
    }

    /** Whether words are given, be they as strange as they may. */
    boolean isSearch() {
        return q != null && !q.isBlank();
    }

    /** The words to search for; none where q has neither letters nor digits. */
    List<String> words() {
        if (Texts.length(q) > LONGEST_SEARCH) {
            throw ProblemException.invalid(
                    "q", String.format(Locale.ROOT, "must have at most %d characters", LONGEST_SEARCH));
        }
        return LibrarySearch.words(q);
    }

    Optional<String> category() {
        return Optional.ofNullable(category);
    }

    /** The column's default is medium, which the contract's values know as intermediate. */
    private String[] difficulties() {
        allow(
                "difficulty",
                difficulty,
                Set.of("beginner", "intermediate", "advanced"),
                "beginner, intermediate or advanced");
        return difficulty.equals("intermediate") ? new String[] {"intermediate", "medium"} : new String[] {difficulty};
    }

    private static void allow(String parameter, String value, Set<String> allowed, String names) {
        if (!allowed.contains(value)) {
            throw ProblemException.invalid(parameter, "must be " + names);
        }
    }
}
