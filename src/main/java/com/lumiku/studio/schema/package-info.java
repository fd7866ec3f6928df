/**
 * The 13 tables: migrate, adopt, verify, roll back. In comes a database in whatever state, out comes one that fulfils the
 * contract, or every difference by name. Begin with {@link com.lumiku.studio.schema.Migrator}; {@code schema.readiness} has it
 * work beside the running service.
 *
 * <p>A <i>plan</i> is what migrating will do; a <i>difference</i> is what keeps it from being done.
 */
package com.lumiku.studio.schema;
