package com.lumiku.studio.cli;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.lumiku.studio.schema.Inspection;
import com.lumiku.studio.schema.Inspection.Check;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks whether all is as it should be. */
@Command(
        name = "verify",
        description = {
            "Compares the 13 tables with their columns, keys, indexes and foreign keys, the migrations, the catalog and the"
                    + " picture files with what this release needs. Changes nothing.",
            "What works but could be better, as an index that is missing, is named, and counts as wrong with --strict only."
        },
        footer = {
            "Examples:",
            "  avatar-studio verify",
            "  avatar-studio verify --json | jq .passed",
            "  avatar-studio verify --ready    # is the service on this machine ready? for container health checks"
        })
final class VerifyCommand extends ServiceCommand {

    private static final int WIDTH = 24;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    @Option(names = "--strict", description = "Let what works but could be better count as wrong, too.")
    private boolean strict;

    @Option(
            names = "--ready",
            description = "Instead, ask the service that runs on this machine whether it is ready; waits 3 s at most.")
    private boolean ready;

    @Override
    OptionalInt runAlone() {
        if (!ready) {
            return OptionalInt.empty();
        }
        Optional<String> obstacle = ReadyProbe.ofConfiguration().obstacle();
        obstacle.ifPresentOrElse(err()::println, () -> print("Ready."));
        return OptionalInt.of(obstacle.isPresent() ? ExitCode.REFUSED : ExitCode.OK);
    }

    @Override
    int run(Installation installation) throws SQLException, IOException {
        Inspection inspection = installation.migrator().inspect();
        List<Check> checks = new ArrayList<>(inspection.checks());
        if (inspection.passed()) {
            checks.add(CatalogCheck.of(installation));
            checks.add(PictureCheck.of(installation));
        }
        boolean passed = checks.stream().allMatch(this::passed);
        if (json) {
            printJson(installation, inspection, checks, passed);
        } else {
            printTable(installation, checks, passed);
        }
        return passed ? ExitCode.OK : ExitCode.REFUSED;
    }

    private boolean passed(Check check) {
        return check.wrong().isEmpty() && !(strict && !check.advice().isEmpty());
    }

    private void printTable(Installation installation, List<Check> checks, boolean passed) {
        print("Database %s", installation.target());
        boolean signs = canPrintSigns();
        checks.forEach(check -> {
            String mark = passed(check) ? signs ? "✓" : "ok" : signs ? "✗" : "WRONG";
            print("%-5s %-" + WIDTH + "s %s", mark, check.subject(), check.detail());
            Stream.concat(check.wrong().stream(), check.advice().stream().map(advice -> "(could be better) " + advice))
                    .forEach(text -> print("        - %s", text));
        });
        print("%s", passed ? "All is well." : "Something is wrong.");
    }

    private static boolean canPrintSigns() {
        return System.out.charset().newEncoder().canEncode('✓');
    }

    private void printJson(Installation installation, Inspection inspection, List<Check> checks, boolean passed)
            throws IOException {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("passed", passed);
        result.put("database", installation.target().toString());
        result.put("version", inspection.version().orElse(null));
        result.put("newest", inspection.newest());
        result.put("checks", checks.stream().map(this::json).toList());
        print(
                "%s",
                JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(result));
    }

    private Map<String, Object> json(Check check) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("subject", check.subject());
        result.put("passed", passed(check));
        result.put("detail", check.detail());
        result.put("wrong", check.wrong());
        result.put("advice", check.advice());
        return result;
    }
}
