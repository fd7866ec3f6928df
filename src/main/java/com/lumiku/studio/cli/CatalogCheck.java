package com.lumiku.studio.cli;

import com.lumiku.studio.catalog.CatalogInspection;
import com.lumiku.studio.schema.Inspection.Check;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Whether the catalog that comes with the release is in the database. */
final class CatalogCheck {

    private static final String SUBJECT = "catalog";

    private CatalogCheck() {}

    static Check of(Installation installation) throws SQLException {
        try (Connection connection = installation.target().open()) {
            CatalogInspection catalog = installation.catalog().of(connection);
            String detail = catalog.isBegun()
                    ? "%,d rows".formatted(catalog.rows())
                    : "%,d rows, put in when the service starts".formatted(catalog.rows());
            return new Check(SUBJECT, detail, List.of(), catalog.leftOut());
        }
    }
}
