package com.lumiku.studio.pose.request;

import com.lumiku.studio.web.paging.Cursor;
import com.lumiku.studio.web.paging.Keyset;
import com.lumiku.studio.web.paging.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse;

/** All users' wishes for new poses, those with most votes first, to be read page by page. */
record PoseRequestList(String condition, Map<String, Object> parameters) {

    private static final Keyset ORDER = Keyset.descending("votes", "votesCount", Cursor::number);

    /** Those of a status, or all. */
    static PoseRequestList of(String status) {
        return status == null
                ? new PoseRequestList("true", Map.of())
                : new PoseRequestList(
                        "status = :status",
                        Map.of("status", PoseRequestStatus.parse(status).text()));
    }

    /** @param userId who is to see where they voted */
    RestResponse<List<PoseRequestView>> page(PageRequest page, PoseRequestVotes votes, String userId) {
        Long count = page.wantsTotal() ? PoseRequest.count(condition, parameters) : null;
        List<PoseRequest> requests = rows(page);
        Set<String> voted =
                votes.votedFor(requests.stream().map(request -> request.id).toList(), userId);
        List<PoseRequestView> views = requests.stream()
                .map(request -> PoseRequestView.of(request, voted.contains(request.id)))
                .toList();
        return page.answer(views, PoseRequestList::position, count);
    }

    private List<PoseRequest> rows(PageRequest page) {
        Optional<Cursor> after = page.cursor(ORDER.name());
        return PoseRequest.<PoseRequest>find(ORDER.query(condition, after), ORDER.parameters(parameters, after))
                .page(0, page.fetch())
                .list();
    }

    private static Cursor position(PoseRequestView request) {
        return ORDER.position(request.votesCount(), request.id());
    }
}
