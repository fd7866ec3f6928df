package com.lumiku.studio.schema;

import com.lumiku.studio.schema.Difference.Advice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;

/** Decides what is to be done with a database, by reading only. */
final class Planner {

    private record ContractKey(int serverVersion, boolean users) {}

    private final List<Script> scripts;
    private final Map<ContractKey, Contract> contracts = new HashMap<>();

    Planner(List<Script> scripts) {
        this.scripts = scripts;
    }

    Plan plan(MigrationSession session, DatabaseInfo place, History history, Occasion occasion) throws SQLException {
        boolean returning = occasion == Occasion.RUNNING;
        if (!history.faults().isEmpty()) {
            return new Plan.Refuse(history.faults());
        }
        // Additions never break an older release: one that is running may go on, but none is to start.
        if (history.isNewer() && !returning) {
            return new Plan.Refuse(
                    List.of("the database is at version %s, made by a newer release; this one knows versions up to %s"
                            .formatted(history.applied().orElseThrow(), history.newest())));
        }
        boolean recorded = history.applied().isPresent();
        // Users may come to a stand-alone database later, so what is recorded need not refer to them.
        Contract contract = contract(session, place, place.users() && !recorded);
        DatabaseCatalog live = live(session, place, contract);
        if (recorded) {
            return planRecorded(session, place, history, occasion, contract, live);
        }
        if (contract.tables().stream().noneMatch(live::has)) {
            return planCreation(place, live, returning);
        }
        return planAdoption(session, place, history, contract, live);
    }

    private Plan planCreation(DatabaseInfo place, DatabaseCatalog live, boolean returning) {
        if (returning) {
            return new Plan.Refuse(List.of("all tables have vanished while the service was running: bring them back"
                    + " from a backup, or restart the service to create them anew"));
        }
        List<String> obstacles = new Obstacles(place).toCreation();
        if (place.users()) {
            Comparison.ofUsers(live.tables().get("users")).forEach(difference -> obstacles.add(difference.text()));
        }
        return obstacles.isEmpty() ? new Plan.Create() : new Plan.Refuse(obstacles);
    }

    private Plan planAdoption(
            MigrationSession session, DatabaseInfo place, History history, Contract contract, DatabaseCatalog live)
            throws SQLException {
        List<String> reasons =
                blocking(contract.compare(live, scripts.getFirst().version()));
        if (place.users()) {
            Comparison.ofUsers(live.tables().get("users")).forEach(difference -> reasons.add(difference.text()));
        }
        List<Script> additions = history.pending().stream()
                .filter(script ->
                        script.version().isNewerThan(scripts.getFirst().version()))
                .toList();
        reasons.addAll(obstaclesTo(additions, place, contract, live));
        reasons.addAll(lackingRights(session, contract, List.of()));
        return reasons.isEmpty() ? new Plan.Adopt() : new Plan.Refuse(reasons);
    }

    private Plan planRecorded(
            MigrationSession session,
            DatabaseInfo place,
            History history,
            Occasion occasion,
            Contract contract,
            DatabaseCatalog live)
            throws SQLException {
        MigrationVersion version = history.applied().orElseThrow();
        boolean none = contract.tables().stream().noneMatch(live::has);
        Optional<String> elsewhere = place.servedElsewhere(!none);
        if (elsewhere.isPresent()) {
            return new Plan.Refuse(List.of(
                    "schema studio keeps the history and the queue of schema %s, not of %s: give each installation a"
                                    .formatted(elsewhere.get(), place.schema())
                            + " database of its own"));
        }
        if (none) {
            return new Plan.Refuse(
                    List.of("version %s is recorded in schema studio, but schema %s has none of the tables:"
                                    .formatted(version, place.schema())
                            + " bring them back from a backup, or drop schema studio too to begin anew"));
        }
        List<Difference> differences = contract.compare(live, version);
        List<String> reasons = blocking(differences);
        Optional<Plan> puttingBack = planPuttingBack(place, history, occasion, contract, live, reasons);
        if (puttingBack.isPresent()) {
            return puttingBack.get();
        }
        if (!reasons.isEmpty()) {
            return new Plan.Refuse(reasons);
        }
        if (!history.pending().isEmpty()) {
            List<String> obstacles = obstaclesTo(history.pending(), place, contract, live);
            return obstacles.isEmpty() ? new Plan.Migrate(version.toString()) : new Plan.Refuse(obstacles);
        }
        Stream<Difference> advice = differences.stream().filter(Advice.class::isInstance);
        if (place.users()) {
            Set<Difference> known = new HashSet<>(differences);
            advice = contract(session, place, true).compare(live, version).stream()
                    .filter(difference -> difference instanceof Advice || !known.contains(difference));
        }
        return new Plan.Keep(
                version.toString(),
                Stream.concat(advice.map(Difference::text), place.advice().stream())
                        .toList());
    }

    /**
     * What to do where the tables are as V1 makes them, but lack what later migrations had added; nothing where that is not so.
     * A start puts back what keeps the service from working, in tables that this service made; the operator's command also
     * indexes, and in tables that were adopted.
     */
    private Optional<Plan> planPuttingBack(
            DatabaseInfo place,
            History history,
            Occasion occasion,
            Contract contract,
            DatabaseCatalog live,
            List<String> reasons) {
        MigrationVersion applied = history.applied().orElseThrow();
        MigrationVersion first = scripts.getFirst().version();
        List<Script> gone = scripts.stream()
                .filter(script -> script.version().isNewerThan(first)
                        && !script.version().isNewerThan(applied)
                        && !contract.additions(script.version(), live).isEmpty())
                .toList();
        boolean isWhole = blocking(contract.compare(live, first)).isEmpty();
        if (gone.isEmpty() || !isWhole || reasons.isEmpty() && occasion != Occasion.COMMAND) {
            return Optional.empty();
        }
        List<String> names = gone.stream().map(Script::title).toList();
        if (occasion == Occasion.RUNNING || occasion == Occasion.START && history.adopted()) {
            List<String> refused = new ArrayList<>(reasons);
            refused.add("`migrate` puts back what %s had added".formatted(String.join(" and ", names)));
            return Optional.of(new Plan.Refuse(refused));
        }
        List<String> obstacles = obstaclesTo(gone, place, contract, live);
        return Optional.of(
                obstacles.isEmpty()
                        ? new Plan.PutBack(missing(contract, live, applied), names)
                        : new Plan.Refuse(obstacles));
    }

    private static List<String> missing(Contract contract, DatabaseCatalog live, MigrationVersion version) {
        return contract.compare(live, version).stream().map(Difference::text).toList();
    }

    /** Those of some scripts, by their titles. */
    List<Script> scripts(List<String> titles) {
        return scripts.stream()
                .filter(script -> titles.contains(script.title()))
                .toList();
    }

    /** What the role may not do of what migrations do. Those that find nothing to add need nothing. */
    private static List<String> obstaclesTo(
            List<Script> pending, DatabaseInfo place, Contract contract, DatabaseCatalog live) {
        Set<String> additions = new TreeSet<>();
        pending.stream()
                .filter(Script::isOfTables)
                .forEach(script -> additions.addAll(contract.additions(script.version(), live)));
        List<String> foreign = additions.stream()
                .filter(table -> live.has(table) && !live.tables().get(table).owned())
                .toList();
        return new Obstacles(place).toAdditions(additions, foreign);
    }

    /** The rights on tables that are there already, made by somebody else, which the service's statements need. */
    static List<String> lackingRights(MigrationSession session, Contract contract, List<String> studio)
            throws SQLException {
        Map<String, Set<String>> columns = new TreeMap<>();
        contract.versions()
                .lastEntry()
                .getValue()
                .tables()
                .forEach((name, table) -> columns.put(name, table.columns().keySet()));
        List<String> lacking = new ArrayList<>();
        try (Statement statement = session.createStatement();
                ResultSet row = statement.executeQuery(AccessQuery.of(Access.ofService(columns, studio)))) {
            while (row.next()) {
                lacking.add(row.getString("text"));
            }
        }
        return lacking;
    }

    /** The versions of the tables whose every addition is there already. */
    Set<MigrationVersion> toRecordOnly(MigrationSession session, DatabaseInfo place) throws SQLException {
        Contract contract = contract(session, place, false);
        DatabaseCatalog live = live(session, place, contract);
        return scripts.stream()
                .map(Script::version)
                .filter(version -> contract.additions(version, live).isEmpty())
                .collect(Collectors.toSet());
    }

    /** What the tables are to be on this server. */
    Contract contract(MigrationSession session, DatabaseInfo place, boolean users) throws SQLException {
        ContractKey key = new ContractKey(place.serverVersion(), users);
        if (!contracts.containsKey(key)) {
            contracts.put(key, Contract.of(scripts, users, session));
        }
        return contracts.get(key);
    }

    /** What the database has of them. */
    static DatabaseCatalog live(MigrationSession session, DatabaseInfo place, Contract contract) throws SQLException {
        List<String> names = new ArrayList<>(contract.tables());
        names.add("users");
        return session.inSnapshot(connection -> CatalogReader.read(connection, place.namespace(), names));
    }

    private static List<String> blocking(List<Difference> differences) {
        return new ArrayList<>(differences.stream()
                .filter(difference -> !(difference instanceof Advice))
                .map(Difference::text)
                .toList());
    }
}
