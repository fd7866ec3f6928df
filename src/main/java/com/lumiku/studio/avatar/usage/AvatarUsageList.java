package com.lumiku.studio.avatar.usage;

import com.lumiku.studio.web.paging.Cursor;
import com.lumiku.studio.web.paging.Keyset;
import com.lumiku.studio.web.paging.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/** The uses of an avatar, newest first, to be read page by page. */
record AvatarUsageList(String avatarId) {

    private static final Keyset ORDER = Keyset.descending("created", "createdAt", Cursor::time);

    RestResponse<List<AvatarUsageView>> page(PageRequest page) {
        Long count = page.wantsTotal() ? AvatarUsage.count("avatarId", avatarId) : null;
        return page.answer(rows(page), AvatarUsageList::position, count);
    }

    private List<AvatarUsageView> rows(PageRequest page) {
        Optional<Cursor> after = page.cursor(ORDER.name());
        Map<String, Object> parameters = Map.of("avatarId", avatarId);
        return AvatarUsage.<AvatarUsage>find(
                        ORDER.query("avatarId = :avatarId", after), ORDER.parameters(parameters, after))
                .page(0, page.fetch())
                .stream()
                .map(AvatarUsageView::of)
                .toList();
    }

    private static Cursor position(AvatarUsageView usage) {
        return ORDER.position(usage.createdAt(), usage.id());
    }
}
