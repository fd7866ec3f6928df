package com.lumiku.studio.pose;

import com.lumiku.studio.web.paging.Cursor;
import com.lumiku.studio.web.paging.Keyset;
import com.lumiku.studio.web.paging.PageRequest;
import com.lumiku.studio.web.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/** A user's pose projects, the most recently updated first, to be read page by page. */
record PoseProjectList(String condition, Map<String, Object> parameters) {

    private static final Keyset ORDER = Keyset.descending("updated", "updatedAt", Cursor::time);

    /** Those of a status, or of every status but deleted, which only the platform sets. */
    static PoseProjectList ofUser(String userId, String status) {
        return switch (status) {
            case null ->
                new PoseProjectList(
                        "userId = :userId and status <> :deleted",
                        Map.of("userId", userId, "deleted", PoseProject.DELETED));
            case "active", "archived" ->
                new PoseProjectList(
                        "userId = :userId and status = :status", Map.of("userId", userId, "status", status));
            default -> throw ProblemException.invalid("status", "must be active or archived");
        };
    }

    RestResponse<List<PoseProjectView>> page(PageRequest page) {
        Long count = page.wantsTotal() ? PoseProject.count(condition, parameters) : null;
        return page.answer(rows(page), PoseProjectList::position, count);
    }

    private List<PoseProjectView> rows(PageRequest page) {
        Optional<Cursor> after = page.cursor(ORDER.name());
        return PoseProject.<PoseProject>find(ORDER.query(condition, after), ORDER.parameters(parameters, after))
                .page(0, page.fetch())
                .stream()
                .map(PoseProjectView::of)
                .toList();
    }

    private static Cursor position(PoseProjectView project) {
        return ORDER.position(project.updatedAt(), project.id());
    }
}
