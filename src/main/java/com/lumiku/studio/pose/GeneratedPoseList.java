package com.lumiku.studio.pose;

import com.lumiku.studio.web.paging.Cursor;
import com.lumiku.studio.web.paging.Keyset;
import com.lumiku.studio.web.paging.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/** The finished pictures of a job, the oldest first, to be read page by page. */
record GeneratedPoseList(String generationId) {

    private static final Keyset ORDER = Keyset.ascending("made", "createdAt", Cursor::time);
    private static final String CONDITION = "generationId = :generationId and status = 'completed'";

    RestResponse<List<GeneratedPoseView>> page(PageRequest page) {
        Long count = page.wantsTotal() ? GeneratedPose.count(CONDITION, parameters()) : null;
        return page.answer(rows(page), GeneratedPoseList::position, count);
    }

    private List<GeneratedPoseView> rows(PageRequest page) {
        Optional<Cursor> after = page.cursor(ORDER.name());
        return GeneratedPose.<GeneratedPose>find(ORDER.query(CONDITION, after), ORDER.parameters(parameters(), after))
                .page(0, page.fetch())
                .stream()
                .map(GeneratedPoseView::of)
                .toList();
    }

    private Map<String, Object> parameters() {
        return Map.of("generationId", generationId);
    }

    private static Cursor position(GeneratedPoseView pose) {
        return ORDER.position(pose.createdAt(), pose.id());
    }
}
