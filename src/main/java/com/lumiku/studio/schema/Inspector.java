package com.lumiku.studio.schema;

import com.lumiku.studio.schema.DatabaseCatalog.Table;
import com.lumiku.studio.schema.Difference.Advice;
import com.lumiku.studio.schema.Inspection.Check;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Looks at everything the service needs of a database, by reading only, and says of each whether it is right. */
record Inspector(Planner planner, Migrations migrations) {

    private static final String MISSING_IN_STUDIO = """
            SELECT name FROM unnest(?) AS expected (name)
            WHERE to_regclass('studio.' || quote_ident(name)) IS NULL ORDER BY name
            """;

    Inspection inspect(MigrationSession session, DatabaseInfo place) throws SQLException {
        History history = History.read(session, migrations);
        Contract contract = planner.contract(session, place, false);
        DatabaseCatalog live = Planner.live(session, place, contract);
        Set<Difference> differences = new LinkedHashSet<>(compare(contract, live));
        if (place.users()) {
            // Users may have come later to a database that serves well without the references to them.
            compare(planner.contract(session, place, true), live).stream()
                    .filter(difference -> !differences.contains(difference))
                    .map(difference -> new Advice(difference.text()))
                    .forEach(differences::add);
        }
        List<Check> checks = new ArrayList<>();
        new TreeSet<>(contract.tables()).forEach(table -> checks.add(table(table, live, differences)));
        checks.add(studio(session));
        checks.add(role(session, place, contract));
        checks.add(migrations(history));
        return new Inspection(history.applied().map(Object::toString), newest(), checks);
    }

    /** What is said of a database that cannot be looked at. */
    Inspection blind(DatabaseInfo place, List<String> obstacles) {
        String schema = place.schema() == null ? "none" : place.schema();
        return new Inspection(Optional.empty(), newest(), List.of(new Check("schema", schema, obstacles, List.of())));
    }

    private String newest() {
        return migrations.newest().toString();
    }

    private static List<Difference> compare(Contract contract, DatabaseCatalog live) {
        return Comparison.of(contract.versions().lastEntry().getValue(), live);
    }

    private static Check table(String name, DatabaseCatalog live, Set<Difference> differences) {
        List<Difference> its = differences.stream()
                .filter(difference -> difference.table().equals(name))
                .toList();
        return new Check(
                name, live.has(name) ? detail(live.tables().get(name)) : "", texts(its, false), texts(its, true));
    }

    /** What the service keeps for itself: whether it is there. */
    private Check studio(MigrationSession session) throws SQLException {
        List<String> expected = migrations.tablesOfStudio();
        List<String> missing = new ArrayList<>();
        try (PreparedStatement statement = session.prepareStatement(MISSING_IN_STUDIO)) {
            statement.setArray(1, session.createArrayOf("text", expected.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    missing.add("studio.%s is missing".formatted(row.getString(1)));
                }
            }
        }
        return new Check(
                "schema studio",
                String.format(Locale.ROOT, "%d tables", expected.size() - missing.size()),
                missing,
                List.of());
    }

    /** Whether the role may do what the service's statements do. */
    private Check role(MigrationSession session, DatabaseInfo place, Contract contract) throws SQLException {
        List<String> wrong = new ArrayList<>();
        if (place.readOnly() != null) {
            wrong.add("read-only: " + place.readOnly());
        }
        wrong.addAll(Planner.lackingRights(session, contract, migrations.tablesOfStudio()));
        return new Check("role", place.role(), wrong, place.advice());
    }

    private static Check migrations(History history) {
        List<String> wrong = new ArrayList<>(history.faults());
        if (history.isNewer()) {
            wrong.add("a newer release has migrated this database; this one knows versions up to " + history.newest());
        } else if (history.applied().isEmpty()) {
            wrong.add("none is recorded: run migrate");
        } else if (!history.pending().isEmpty()) {
            wrong.add("version %s is there, %s is to come: run migrate"
                    .formatted(history.applied().get(), history.newest()));
        }
        String detail = history.applied().map(version -> "version " + version).orElse("none");
        return new Check("migrations", detail, wrong, List.of());
    }

    private static List<String> texts(List<Difference> differences, boolean advice) {
        return differences.stream()
                .filter(difference -> difference instanceof Advice == advice)
                .map(Difference::text)
                .toList();
    }

    private static String detail(Table table) {
        return String.format(
                Locale.ROOT,
                "%d columns, %d indexes, %d foreign keys",
                table.columns().size(),
                table.indexes().size(),
                table.foreignKeys().size());
    }
}
