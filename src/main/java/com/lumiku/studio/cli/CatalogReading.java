package com.lumiku.studio.cli;

import com.lumiku.studio.catalog.CatalogInspection;
import java.sql.Connection;
import java.sql.SQLException;

/** Looks what of the catalog is in a database. */
@FunctionalInterface
interface CatalogReading {
    CatalogInspection of(Connection connection) throws SQLException;
}
