/**
 * What comes with a release and follows it: rows with stable ids, put in after migrating and never over what somebody changed. In
 * come files of YAML by {@link com.lumiku.studio.catalog.CatalogSource}; out go rows of several tables. Begin with {@code
 * CatalogUpdate}.
 *
 * <p>An <i>entry</i> remembers what a release put into a row.
 */
package com.lumiku.studio.catalog;
