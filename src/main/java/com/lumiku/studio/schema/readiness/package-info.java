/**
 * Whether the schema is ready, for as long as the service runs: it has the database migrated, watches that it stays usable, and
 * keeps the gate in front of the API until then. In come findings and results, out go the state and {@link
 * com.lumiku.studio.schema.readiness.SchemaReady}. Begin with {@link com.lumiku.studio.schema.readiness.SchemaWatcher}.
 */
package com.lumiku.studio.schema.readiness;
