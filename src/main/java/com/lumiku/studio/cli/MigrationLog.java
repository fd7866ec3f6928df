package com.lumiku.studio.cli;

import com.lumiku.studio.schema.MigrationListener;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What a migration did, step by step: told as it happens, and afterwards as a document. */
final class MigrationLog implements MigrationListener {

    private record Step(String name, Duration took) {}

    private final Instant started = Instant.now();
    private final Consumer<String> tell;
    private final List<Step> steps = new ArrayList<>();

    MigrationLog(Consumer<String> tell) {
        this.tell = tell;
    }

    @Override
    public void changing() {
        // Each step is told when it is done.
    }

    @Override
    public void done(String step, Duration took) {
        steps.add(new Step(step, took));
        tell.accept(String.format(Locale.ROOT, "  done  %s (%d ms)", step, took.toMillis()));
    }

    /**
     * The document, in Markdown.
     *
     * @param database its address, without the password
     */
    String document(String version, String database, String plan, String result, List<String> next) {
        StringBuilder text = new StringBuilder();
        text.append("# Migration of %s%n%n".formatted(database));
        text.append("| | |%n| --- | --- |%n".formatted());
        row(text, "Started", started.truncatedTo(ChronoUnit.SECONDS));
        row(text, "Ended", Instant.now().truncatedTo(ChronoUnit.SECONDS));
        row(text, "By", "avatar-studio " + version);
        row(text, "Database", database);
        row(text, "Plan", plan);
        row(text, "Result", result);
        text.append("%n## Steps%n%n".formatted());
        if (steps.isEmpty()) {
            text.append("None.%n".formatted());
        } else {
            text.append("| step | ms |%n| --- | ---: |%n".formatted());
            steps.forEach(step -> row(text, step.name(), step.took().toMillis()));
        }
        text.append("%n## What to do next%n%n".formatted());
        next.forEach(line -> text.append("- %s%n".formatted(line)));
        return text.toString();
    }

    private static void row(StringBuilder text, String name, Object value) {
        text.append("| %s | %s |%n".formatted(name, cell(value)));
    }

    private static String cell(Object value) {
        return value.toString()
                .replace("|", "\\|")
                .lines()
                .reduce((a, b) -> a + "<br>" + b)
                .orElse("");
    }
}
