package com.lumiku.studio.pose.library;

import com.lumiku.studio.web.paging.Keyset;
import com.lumiku.studio.web.paging.PageRequest;
import com.lumiku.studio.web.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The poses on offer; public. */
@Path("/api/apps/pose-generator/library")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pose library")
public class LibraryResource {

    private static final Keyset<LibraryPoseView> ORDER =
            Keyset.ofNumbers("popular", "popularityScore", LibraryPoseView::popularityScore, LibraryPoseView::id);

    private final LibraryQueries queries;

    LibraryResource(LibraryQueries queries) {
        this.queries = queries;
    }

    /** Public poses, the most popular first. */
    @Operation(operationId = "listLibraryPoses")
    @GET
    public Uni<RestResponse<List<LibraryPoseView>>> list(@BeanParam LibraryFilter filter, @BeanParam PageRequest page) {
        Uni<RestResponse<List<LibraryPoseView>>> answer = filter.isSearch() ? find(filter, page) : browse(filter, page);
        return answer.call(response -> response.getEntity().isEmpty() ? checkCategory(filter) : done());
    }

    /** A public pose. */
    @Operation(operationId = "getLibraryPose")
    @GET
    @Path("/{id}")
    public Uni<LibraryPoseView> get(String id) {
        return queries.find(id).map(found -> found.orElseThrow(() -> ProblemException.notFound("Pose")));
    }

    private Uni<RestResponse<List<LibraryPoseView>>> browse(LibraryFilter filter, PageRequest page) {
        Uni<List<LibraryPoseView>> poses = queries.browse(filter, page.fetch(), page.cursor(ORDER.name()));
        return counted(page, queries.count(filter))
                .flatMap(count -> poses.map(rows -> page.answer(rows, ORDER::position, count.orElse(null))));
    }

    private Uni<RestResponse<List<LibraryPoseView>>> find(LibraryFilter filter, PageRequest page) {
        Optional<SearchPosition> after = page.cursor(SearchPosition.SORT).map(SearchPosition::of);
        List<String> words = filter.words();
        if (words.isEmpty()) {
            return Uni.createFrom().item(page.answer(List.of(), ORDER::position, page.wantsTotal() ? 0L : null));
        }
        return queries.search(words).flatMap(search -> {
            Uni<FoundPoses> poses = queries.find(search, filter, page.fetch(), after);
            return counted(page, queries.count(search, filter))
                    .flatMap(
                            count -> poses.map(found -> page.answer(found.all(), found::position, count.orElse(null))));
        });
    }

    private static Uni<Optional<Long>> counted(PageRequest page, Uni<Long> count) {
        return page.wantsTotal() ? count.map(Optional::of) : Uni.createFrom().item(Optional.empty());
    }

    /** Looked up only where nothing was found, so that a page is one query. */
    private Uni<Void> checkCategory(LibraryFilter filter) {
        if (filter.category().isEmpty()) {
            return done();
        }
        return queries.isCategory(filter.category().get())
                .invoke(exists -> {
                    if (!exists) {
                        throw ProblemException.invalid("category", "is neither the id nor the slug of a category");
                    }
                })
                .replaceWithVoid();
    }

    private static Uni<Void> done() {
        return Uni.createFrom().voidItem();
    }
}
