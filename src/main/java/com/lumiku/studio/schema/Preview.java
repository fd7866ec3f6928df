package com.lumiku.studio.schema;

import java.util.List;

/**
 * What an attempt to migrate would do.
 *
 * @param schema where the 13 tables are or would be; null where none of the search path exists
 * @param pending the migrations it would apply, oldest first, as {@code V2 recovery and variations}
 */
public record Preview(String schema, Plan plan, List<String> pending) {}
