package com.lumiku.studio.pose.library;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.lumiku.studio.account.Caller.Visitor;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.pose.library.Vocabulary.Uses;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class LibrarySearchTest {

    private static final String LIBRARY = "/api/apps/pose-generator/library";

    private final String category = LibraryRows.category(row -> {});

    @Inject
    LibraryQueries queries;

    @Test
    void poseWithAllWordsInTheNameComeFirstEachPartByPopularity() {
        String described = pose("Arms crossed", row -> {
            row.description = "A confident negotiator.";
            row.popularityScore = 90;
        });
        String tagged = pose("Hands folded", row -> {
            row.tags = List.of("confident look", "negotiator");
            row.popularityScore = 95;
        });
        String named = pose("Confident negotiator", row -> {});
        String popular = pose("Negotiator, confident!", row -> row.popularityScore = 2);
        pose("Confident", row -> row.popularityScore = 99);
        find("confident negotiator").body("id", contains(popular, named, tagged, described));
        find("NEGOTIATOR  confident").body("id", contains(popular, named, tagged, described));
        find("negotiator&total=true").header("X-Total-Count", "4");
        find("negotiator&tag=negotiator").body("id", contains(tagged));
    }

    @Test
    void draftsAreNotFound() {
        pose("Unfinished sketchpose", row -> row.isPublic = false);
        find("sketchpose").body("$", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "yog, beginning",
        "Warr II, two beginnings",
        "warrior two-handed, separators",
        "warior, a letter left out",
        "warrrior, a letter added",
        "worrior, a letter changed",
        "wrarior, letters swapped",
        "kontemplatif, a word of the description",
        "kontenplatip, two errors in a long word",
        "duduknya, an Indonesian ending",
        "berdiri di pantai, Indonesian words",
        "bserdiri, Indonesian with an error",
        "yogas, an English ending",
        "pantai/sunrise, what looks like a path",
        "café, a letter with an accent",
    })
    void finds(String typed, String what) {
        String pose = pose("Yoga: Warrior II (two-handed), duduk", row -> {
            row.description = "Pose kontemplatif, berdiri di tepi pantai/sunrise. Café";
            row.tags = List.of("t-shirt", "senam");
        });
        await().untilAsserted(() -> find(typed).body("id", contains(pose)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", ":*", "&|!", "''", "\"", "\\", "()", "<->", "*", "\u0000", "!", "%27"})
    void signsFindNothing(String typed) {
        pose("Anything", row -> {});
        find(typed).body("$", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anything' or 1=1",
                "anything' | 'b",
                "anything:* & !x",
                "anything'); drop table pose_library; --",
                "anything \\' | 'x",
                "any[a-z]+",
            })
    void whatLooksLikeACommandIsWords(String typed) {
        pose("Anything", row -> {});
        find(typed).body("$", empty());
        find("anything").body("name", contains("Anything"));
    }

    @Test
    void longTextsAreRefused() {
        given().queryParam("q", "a".repeat(10_000)).get(LIBRARY).then().statusCode(414);
        given().queryParam("q", "a".repeat(201))
                .get(LIBRARY)
                .then()
                .statusCode(400)
                .body("violations.field", contains("q"));
        find("a ".repeat(100)).body("$", empty());
    }

    @Test
    void pagesGoFromNamesToTheRestAndStayStable() {
        List<String> expected = new ArrayList<>();
        for (int i = 5; i > 0; i--) {
            int popularity = i;
            expected.add(pose("Paginated " + i, row -> row.popularityScore = popularity));
        }
        for (int i = 15; i > 10; i--) {
            int popularity = i;
            expected.add(pose("Other " + i, row -> {
                row.description = "paginated";
                row.popularityScore = popularity;
            }));
        }
        for (int limit : new int[] {1, 2, 3, 5}) {
            List<String> seen = new ArrayList<>();
            String next = LIBRARY + "?q=paginated&limit=" + limit + "&category=" + category;
            while (next != null) {
                Response page = given().urlEncodingEnabled(false).get(next);
                page.then().statusCode(200);
                seen.addAll(page.path("id"));
                pose("Later", row -> row.popularityScore = 1000);
                String link = page.header("Link");
                next = link == null ? null : link.substring(1, link.indexOf('>'));
            }
            assertThat(seen).as("limit " + limit).isEqualTo(expected);
        }
    }

    @Test
    void whatIsFrequentIsFoundLikeWhatIsRare() {
        String tagged = pose("Sitting", row -> row.tags = List.of("everywhere-word"));
        String described = pose("Lying", row -> {
            row.description = "An EVERYWHERE, of a kind";
            row.popularityScore = 4;
        });
        String named = pose("Everywhere", row -> {});
        pose("Noteverywhere", row -> row.popularityScore = 9);
        List<String> words = List.of("everywh");
        Vocabulary rare = Vocabulary.EMPTY;
        Vocabulary frequent = new Vocabulary(new TreeMap<>(Map.of("everywhere", new Uses(90_000, 40_000))), 100_000);
        for (Vocabulary vocabulary : List.of(rare, frequent)) {
            LibraryFilter filter = new LibraryFilter();
            filter.category = category;
            FoundPoses found = queries.find(
                            LibrarySearch.of(words, vocabulary), filter, Visitor.UNKNOWN, 10, Optional.empty())
                    .await()
                    .indefinitely();
            assertThat(found.inName()).extracting(LibraryPoseView::id).containsExactly(named);
            assertThat(found.elsewhere()).extracting(LibraryPoseView::id).containsExactly(described, tagged);
        }
    }

    /** Whatever another program writes, the indexes must not refuse it. */
    @Test
    void anyRowMayBeKept() {
        pose("x".repeat(5_000), row -> {
            row.description = "é".repeat(30_000) + " \\ \u0001 ' \"";
            row.tags = List.of("", "é".repeat(3_001), "a", "a", "\"");
        });
        Map<String, List<String>> kept = Map.of(
                "NULL", List.of(),
                "'{}'", List.of(),
                "'{NULL,a}'", List.of("a"),
                "'{{a,b},{c,d}}'", List.of("a", "b", "c", "d"),
                "'{NULL}'", List.of());
        for (String tags : kept.keySet()) {
            QuarkusTransaction.requiringNew().run(() -> {
                EntityManager database = LibraryPose.getEntityManager();
                database.unwrap(Session.class)
                        .createNativeMutationQuery(
                                "UPDATE pose_library SET tags = " + tags + " WHERE \"categoryId\" = :category")
                        .setParameter("category", category)
                        .executeUpdate();
                database.unwrap(Session.class)
                        .createNativeQuery(
                                "SELECT count(%s) FROM pose_library".formatted(SearchColumn.ANYWHERE.words()),
                                Long.class)
                        .getSingleResult();
            });
            given().get(LIBRARY + "?category=" + category)
                    .then()
                    .statusCode(200)
                    .body("size()", equalTo(1))
                    .body("[0].tags", equalTo(kept.get(tags)));
        }
    }

    private ValidatableResponse find(String typed) {
        String[] parts = typed.split("&(?=total|tag)", 2);
        var request = given().queryParam("category", category).queryParam("q", parts[0]);
        if (parts.length == 2) {
            String[] other = parts[1].split("=");
            request.queryParam(other[0], other[1]);
        }
        return request.get(LIBRARY).then().statusCode(200);
    }

    private String pose(String name, Consumer<LibraryPose> more) {
        return LibraryRows.pose(category, name, more);
    }
}
