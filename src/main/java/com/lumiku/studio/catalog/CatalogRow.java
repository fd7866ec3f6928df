package com.lumiku.studio.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of the catalog.
 *
 * @param id stable over all releases: what tells a changed row from a new one
 * @param columns the values by column name, without id and times; texts, numbers, booleans, null, lists for arrays. JSON kept
 *     in a {@code text} column is given as its text. What switches a row off belongs here, or the switch is no edit
 */
public record CatalogRow(String id, Map<String, Object> columns) {

    public CatalogRow {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }
}
