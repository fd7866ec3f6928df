package com.lumiku.studio.avatar;

import com.lumiku.studio.web.paging.Cursor;
import com.lumiku.studio.web.paging.Keyset;
import com.lumiku.studio.web.paging.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/** Some avatars in some order, to be read page by page. */
record AvatarList(String condition, Map<String, Object> parameters, AvatarSort sort) {

    static AvatarList ofProject(String projectId) {
        return new AvatarList("projectId = :projectId", Map.of("projectId", projectId), AvatarSort.RECENT);
    }

    /** A user's avatars, where words are given those with them in the avatar's or the persona's name. */
    static AvatarList ofUser(String userId, AvatarSort sort, String words) {
        if (words == null || words.isBlank()) {
            return new AvatarList("userId = :userId", Map.of("userId", userId), sort);
        }
        return new AvatarList(
                "userId = :userId and (name ilike :words escape '\\' or personaName ilike :words escape '\\')",
                Map.of("userId", userId, "words", '%' + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + '%'),
                sort);
    }

    RestResponse<List<AvatarView>> page(PageRequest page) {
        Long count = page.wantsTotal() ? Avatar.count(condition, parameters) : null;
        return page.answer(rows(page), sort::position, count);
    }

    private List<AvatarView> rows(PageRequest page) {
        Keyset order = sort.order();
        Optional<Cursor> after = page.cursor(order.name());
        Map<String, Object> bound = order.parameters(parameters, after);
        bound.putAll(sort.parameters());
        return Avatar.<Avatar>find(order.query(condition, after), bound).page(0, page.fetch()).stream()
                .map(AvatarView::of)
                .toList();
    }
}
