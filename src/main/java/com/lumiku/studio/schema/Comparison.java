package com.lumiku.studio.schema;

import com.lumiku.studio.schema.DatabaseCatalog.Column;
import com.lumiku.studio.schema.DatabaseCatalog.ForeignKey;
import com.lumiku.studio.schema.DatabaseCatalog.Table;
import com.lumiku.studio.schema.Difference.Advice;
import com.lumiku.studio.schema.Difference.Missing;
import com.lumiku.studio.schema.Difference.Wrong;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Compares what is there with what should be. What is there beyond that may stay, as long as it is in nobody's way. */
final class Comparison {

    private final List<Difference> differences = new ArrayList<>();

    private Comparison() {}

    static List<Difference> of(DatabaseCatalog expected, DatabaseCatalog actual) {
        Comparison comparison = new Comparison();
        expected.tables()
                .forEach((name, table) ->
                        comparison.table(name, table, actual.tables().get(name)));
        return comparison.differences;
    }

    /** What keeps foreign keys from referring to the platform's users. */
    static List<Difference> ofUsers(Table users) {
        Comparison comparison = new Comparison();
        Column id = users.columns().get("id");
        if (id == null) {
            comparison.missing("users.id is missing");
        } else if (!id.type().equals("text") && !id.type().startsWith("character varying")) {
            comparison.wrong("users.id is %s, expected text".formatted(id.type()));
        } else {
            comparison.key("users", Set.of("id"), users);
        }
        return comparison.differences;
    }

    private void table(String name, Table expected, Table actual) {
        if (actual == null) {
            missing(name + " is missing");
            return;
        }
        if (!actual.kind().equals(expected.kind())) {
            wrong("%s is a %s, expected a %s".formatted(name, actual.kind(), expected.kind()));
            return;
        }
        expected.columns()
                .forEach((column, definition) ->
                        column(name + "." + column, definition, actual.columns().get(column)));
        actual.columns().forEach((column, definition) -> {
            if (!expected.columns().containsKey(column)) {
                unknownColumn(name + "." + column, definition);
            }
        });
        expected.keys().forEach(key -> key(name, key, actual));
        expected.foreignKeys().forEach(key -> foreignKey(name, key, actual));
        expected.indexes().forEach(index -> index(name, index, actual));
        actual.forbidden()
                .forEach(forbidden -> wrong("%s.%s may not be %s, which the service writes: constraint %s"
                        .formatted(
                                name,
                                forbidden.column(),
                                String.join(" or ", forbidden.values()),
                                forbidden.constraint())));
        if (!actual.logged()) {
            advice("%s is unlogged, a crash of the server empties it: ALTER TABLE %s SET LOGGED".formatted(name, name));
        }
    }

    private void column(String name, Column expected, Column actual) {
        if (actual == null) {
            missing(name + " is missing");
            return;
        }
        if (!actual.type().equals(expected.type())) {
            wrong("%s is %s, expected %s".formatted(name, actual.type(), expected.type()));
        }
        if (actual.nullable() != expected.nullable()) {
            wrong("%s is %s, expected %s".formatted(name, nullability(actual), nullability(expected)));
        }
        if (!Objects.equals(actual.defaultValue(), expected.defaultValue())) {
            advice("%s has %s, expected %s".formatted(name, defaultOf(actual), defaultOf(expected)));
        }
    }

    private void unknownColumn(String name, Column actual) {
        if (!actual.nullable() && !actual.filled()) {
            wrong(name + " is not part of the contract, not null and without a default: no row could be inserted");
        }
    }

    private void key(String table, Set<String> columns, Table actual) {
        if (!actual.keys().contains(columns)) {
            missing("%s has no primary or unique key on (%s)"
                    .formatted(table, String.join(", ", new TreeSet<>(columns))));
        }
    }

    private void foreignKey(String table, ForeignKey expected, Table actual) {
        if (actual.foreignKeys().contains(expected)) {
            return;
        }
        String name = table + "." + String.join("+", expected.columns());
        actual.foreignKeys().stream()
                .filter(key -> key.columns().equals(expected.columns()))
                .findFirst()
                .ifPresentOrElse(
                        key -> wrong("%s has %s, expected %s".formatted(name, key.definition(), expected.definition())),
                        () -> missing("%s has no foreign key, expected %s".formatted(name, expected.definition())));
    }

    private void index(String table, String definition, Table actual) {
        if (!actual.indexes().contains(definition)) {
            advice("%s has no index %s".formatted(table, definition));
        }
    }

    private static String nullability(Column column) {
        return column.nullable() ? "nullable" : "not null";
    }

    private static String defaultOf(Column column) {
        return column.defaultValue() == null ? "no default" : "default " + column.defaultValue();
    }

    private void missing(String text) {
        differences.add(new Missing(text));
    }

    private void wrong(String text) {
        differences.add(new Wrong(text));
    }

    private void advice(String text) {
        differences.add(new Advice(text));
    }
}
