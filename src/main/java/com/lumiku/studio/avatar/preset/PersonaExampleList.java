package com.lumiku.studio.avatar.preset;

import com.lumiku.studio.web.paging.Cursor;
import com.lumiku.studio.web.paging.Keyset;
import com.lumiku.studio.web.paging.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/** The active persona examples of a category, or of all, in display order, to be read page by page. */
record PersonaExampleList(String condition, Map<String, Object> parameters) {

    private static final Keyset ORDER = Keyset.ascending("displayOrder", "displayOrder", Cursor::number);

    static PersonaExampleList of(String category) {
        Categories.OF_PERSONAS.check(category);
        return category == null
                ? new PersonaExampleList("isActive", Map.of())
                : new PersonaExampleList("isActive and category = :category", Map.of("category", category));
    }

    RestResponse<List<PersonaExampleView>> page(PageRequest page) {
        Long count = page.wantsTotal() ? PersonaExample.count(condition, parameters) : null;
        return page.answer(rows(page), PersonaExampleList::position, count);
    }

    private List<PersonaExampleView> rows(PageRequest page) {
        Optional<Cursor> after = page.cursor(ORDER.name());
        return PersonaExample.<PersonaExample>find(ORDER.query(condition, after), ORDER.parameters(parameters, after))
                .page(0, page.fetch())
                .stream()
                .map(PersonaExampleView::of)
                .toList();
    }

    private static Cursor position(PersonaExampleView example) {
        return ORDER.position(example.displayOrder(), example.id());
    }
}
