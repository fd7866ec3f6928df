package com.lumiku.studio.avatar.preset;

import com.lumiku.studio.web.paging.Cursor;
import com.lumiku.studio.web.paging.PageRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;

/** The public presets of a category, or of all, in the order of their ids, to be read page by page. */
record AvatarPresetList(String condition, Map<String, Object> parameters) {

    private static final String SORT = "id";

    static AvatarPresetList of(String category) {
        Categories.OF_PRESETS.check(category);
        return category == null
                ? new AvatarPresetList("isPublic", Map.of())
                : new AvatarPresetList("isPublic and category = :category", Map.of("category", category));
    }

    RestResponse<List<AvatarPresetView>> page(PageRequest page) {
        Long count = page.wantsTotal() ? AvatarPreset.count(condition, parameters) : null;
        return page.answer(rows(page), preset -> new Cursor(SORT, "", preset.id()), count);
    }

    private List<AvatarPresetView> rows(PageRequest page) {
        Map<String, Object> bound = new HashMap<>(parameters);
        bound.put("after", page.cursor(SORT).map(Cursor::id).orElse(""));
        return AvatarPreset.<AvatarPreset>find(condition + " and id > :after order by id", bound)
                .page(0, page.fetch())
                .stream()
                .map(AvatarPresetView::of)
                .toList();
    }
}
