package com.lumiku.studio.cli;

import com.lumiku.studio.catalog.CatalogInspection;
import com.lumiku.studio.schema.Inspection.Check;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** Whether the catalog that comes with the release is in the database. */
final class CatalogCheck {

    private static final String SUBJECT = "catalog";

    private CatalogCheck() {}

    static Check of(Installation installation) throws SQLException {
        try (Connection connection = installation.target().open()) {
            CatalogInspection catalog = installation.catalog().of(connection);
            String detail = catalog.isBegun()
                    ? String.format(Locale.ROOT, "%,d rows", catalog.rows())
                    : String.format(Locale.ROOT, "%,d rows, put in when the service starts", catalog.rows());
            return new Check(SUBJECT, detail, List.of(), catalog.leftOut());
        }
    }
}
