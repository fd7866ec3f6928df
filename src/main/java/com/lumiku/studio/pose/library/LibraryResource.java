package com.lumiku.studio.pose.library;

import com.lumiku.studio.account.Caller;
import com.lumiku.studio.account.Caller.Visitor;
import com.lumiku.studio.web.paging.Keyset;
import com.lumiku.studio.web.paging.PageRequest;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
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

/** The poses on offer, which are public; and those of callers' own. */
@Path(LibraryResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pose library")
public class LibraryResource {

    static final String PATH = "/api/apps/pose-generator/library";

    private static final Keyset<LibraryPoseView> ORDER =
            Keyset.ofNumbers("popular", "popularityScore", LibraryPoseView::popularityScore, LibraryPoseView::id);

    private final LibraryQueries queries;
    private final Caller caller;

    LibraryResource(LibraryQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    /** Public poses, or the caller's own ones, the most popular first; for administrators also those that nobody published. */
    @Operation(operationId = "listLibraryPoses")
    @GET
    public Uni<RestResponse<List<LibraryPoseView>>> list(@BeanParam LibraryFilter filter, @BeanParam PageRequest page) {
        return visitor(filter)
                .flatMap(who -> filter.isSearch() ? find(filter, who, page) : browse(filter, who, page))
                .call(response -> response.getEntity().isEmpty() ? checkCategory(filter) : done());
    }

    /** A public pose, or one of the caller's own. */
    @Operation(operationId = "getLibraryPose")
    @GET
    @Path("/{id}")
    public Uni<LibraryPoseView> get(String id) {
        return visitor().flatMap(visitor -> queries.find(id, visitor)
                .flatMap(found -> found.filter(pose -> pose.isPublic() || pose.mine() || visitor.isAdmin())
                        .map(pose -> Uni.createFrom().item(pose))
                        .orElseGet(this::notFound)));
    }

    /** Whether it is there or not: a token that is not good is told so. */
    private Uni<LibraryPoseView> notFound() {
        return caller.visitor().map(visitor -> {
            throw ProblemException.notFound("Pose");
        });
    }

    private Uni<Visitor> visitor(LibraryFilter filter) {
        if (filter.isOfCaller()) {
            return caller.visitor().map(Visitor::required);
        }
        return filter.isOfUnpublished() ? caller.visitor().map(LibraryResource::administrator) : visitor();
    }

    private static Visitor administrator(Visitor visitor) {
        if (!visitor.required().isAdmin()) {
            throw new ProblemException(
                    ProblemKind.FORBIDDEN, "Administrators see what is not published; your own are mine=true");
        }
        return visitor;
    }

    /** What is public is also for those whose token is not good. */
    private Uni<Visitor> visitor() {
        return caller.visitor().onFailure().recoverWithItem(Visitor.UNKNOWN);
    }

    private Uni<RestResponse<List<LibraryPoseView>>> browse(LibraryFilter filter, Visitor visitor, PageRequest page) {
        Uni<List<LibraryPoseView>> poses = queries.browse(filter, visitor, page.fetch(), page.cursor(ORDER.name()));
        return counted(page, queries.count(filter, visitor))
                .flatMap(count -> poses.map(rows -> page.answer(rows, ORDER::position, count.orElse(null))));
    }

    private Uni<RestResponse<List<LibraryPoseView>>> find(LibraryFilter filter, Visitor visitor, PageRequest page) {
        Optional<SearchPosition> after = page.cursor(SearchPosition.SORT).map(SearchPosition::of);
        List<String> words = filter.words();
        if (words.isEmpty()) {
            return Uni.createFrom().item(page.answer(List.of(), ORDER::position, page.wantsTotal() ? 0L : null));
        }
        return queries.search(words, filter).flatMap(search -> {
            Uni<FoundPoses> poses = queries.find(search, filter, visitor, page.fetch(), after);
            return counted(page, queries.count(search, filter, visitor))
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
