package com.lumiku.studio.avatar;

import com.lumiku.studio.generation.WaitingJobs;
import com.lumiku.studio.web.paging.Cursor;
import com.lumiku.studio.web.paging.Keyset;
import com.lumiku.studio.web.paging.PageRequest;
import com.lumiku.studio.web.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/** A user's jobs, newest first, to be read page by page. */
record AvatarGenerationList(String condition, Map<String, Object> parameters) {

    private static final Keyset ORDER = Keyset.descending("created", "createdAt", Cursor::time);

    /** All of them, or those of a status. */
    static AvatarGenerationList ofUser(String userId, String status) {
        return switch (status) {
            case null -> new AvatarGenerationList("userId = :userId", Map.of("userId", userId));
            case AvatarGeneration.PENDING,
                    AvatarGeneration.PROCESSING,
                    AvatarGeneration.COMPLETED,
                    AvatarGeneration.FAILED,
                    AvatarGeneration.CANCELLED ->
                new AvatarGenerationList(
                        "userId = :userId and status = :status", Map.of("userId", userId, "status", status));
            default ->
                throw ProblemException.invalid("status", "must be pending, processing, completed, failed or cancelled");
        };
    }

    RestResponse<List<AvatarGenerationView>> page(PageRequest page, WaitingJobs waiting) {
        Long count = page.wantsTotal() ? AvatarGeneration.count(condition, parameters) : null;
        return page.answer(rows(page, waiting), AvatarGenerationList::position, count);
    }

    private List<AvatarGenerationView> rows(PageRequest page, WaitingJobs waiting) {
        Optional<Cursor> after = page.cursor(ORDER.name());
        List<AvatarGeneration> rows = AvatarGeneration.<AvatarGeneration>find(
                        ORDER.query(condition, after), ORDER.parameters(parameters, after))
                .page(0, page.fetch())
                .list();
        return AvatarGenerations.views(rows, waiting);
    }

    private static Cursor position(AvatarGenerationView generation) {
        return ORDER.position(generation.createdAt(), generation.id());
    }
}
