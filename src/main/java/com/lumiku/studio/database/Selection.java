package com.lumiku.studio.database;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a statement of the reactive client selects of a table, and what its rows are read to. The reader asks for columns by name; the
 * columns that it asks for are the ones selected. So none is listed twice, and none is taken for another.
 *
 * @param <T> what a row is read to
 */
public final class Selection<T> {

    private record Column(String sql, int position) {}

    private final Function<TableRow, T> reader;
    private final int first;
    private final Map<String, Column> columns;

    private Selection(String alias, int first, Function<TableRow, T> reader) {
        Wanted wanted = new Wanted(alias, first, new LinkedHashMap<>());
        reader.apply(wanted);
        this.reader = reader;
        this.first = first;
        this.columns = wanted.columns;
    }

    /** The first columns of a statement. */
    public static <T> Selection<T> of(String alias, Function<TableRow, T> reader) {
        return new Selection<>(alias, 0, reader);
    }

    /** The columns of another table, behind these. */
    public <S> Selection<S> then(String otherAlias, Function<TableRow, S> otherReader) {
        return new Selection<>(otherAlias, first + columns.size(), otherReader);
    }

    /** The columns as SQL, with commas between. */
    public String sql() {
        return columns.values().stream().map(Column::sql).collect(Collectors.joining(", "));
    }

    /** What a row holds of the table. */
    public T read(Row row) {
        return reader.apply(new Cells(row, columns));
    }

    /** What a row holds, read by another reader that asks for no more columns. */
    public <S> S read(Row row, Function<TableRow, S> other) {
        return other.apply(new Cells(row, columns));
    }

    /** What a row of an outer join holds of the table: nothing, where the first column that the reader asks for is null. */
    public Optional<T> readJoined(Row row) {
        return row.getValue(first) == null ? Optional.empty() : Optional.of(read(row));
    }

    /** A row without values, which notes what it is asked for. */
    private record Wanted(String alias, int first, Map<String, Column> columns) implements TableRow {

        @Override
        public String text(String column) {
            want(column, name(column));
            return null;
        }

        @Override
        public Integer integer(String column) {
            want(column, name(column));
            return 0;
        }

        @Override
        public Double number(String column) {
            want(column, name(column));
            return 0.0;
        }

        @Override
        public Boolean flag(String column) {
            want(column, name(column));
            return false;
        }

        @Override
        public Instant time(String column) {
            want(column, name(column));
            return null;
        }

        @Override
        public List<String> texts(String column) {
            want(column, FlatArray.BEFORE + name(column) + FlatArray.BEHIND);
            return List.of();
        }

        private void want(String column, String sql) {
            columns.putIfAbsent(column, new Column(sql, first + columns.size()));
        }

        private String name(String column) {
            return alias + ".\"" + column + '"';
        }
    }

    /** A row with its values. */
    private record Cells(Row row, Map<String, Column> columns) implements TableRow {

        @Override
        public String text(String column) {
            return row.getString(position(column));
        }

        @Override
        public Integer integer(String column) {
            return row.getInteger(position(column));
        }

        @Override
        public Double number(String column) {
            return row.getDouble(position(column));
        }

        @Override
        public Boolean flag(String column) {
            return row.getBoolean(position(column));
        }

        @Override
        public Instant time(String column) {
            return UtcTime.of(row.getLocalDateTime(position(column)));
        }

        @Override
        public List<String> texts(String column) {
            String[] texts = row.getArrayOfStrings(position(column));
            return texts == null ? List.of() : List.of(texts);
        }

        private int position(String column) {
            return columns.get(column).position();
        }
    }
}
