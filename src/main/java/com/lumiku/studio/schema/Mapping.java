package com.lumiku.studio.schema;

import com.lumiku.studio.internals.ReachesInto;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.SqlTypes;

/** The columns that the code reads and writes, as its entities map them. */
@Singleton
@ReachesInto(
        library = "hibernate-core",
        version = "7.2.4.Final",
        reason = "SessionFactoryImplementor tells which tables and columns the entities are mapped to.",
        until = "Metamodel tells columns.")
class Mapping {

    private static final MappedColumn HISTORY =
            new MappedColumn("studio", "flyway_schema_history", "version", TypeCategory.STRING);

    private final List<MappedColumn> columns = new ArrayList<>();
    private final Set<String> platform = new TreeSet<>();

    /** @param category what kind of type the values need, null where any will do */
    record MappedColumn(String schema, String table, String column, TypeCategory category) {}

    /** PostgreSQL's {@code pg_type.typcategory}. */
    enum TypeCategory {
        ARRAY("A"),
        BOOLEAN("B"),
        DATE_TIME("D"),
        NUMERIC("N"),
        STRING("S"),
        OTHER("U");

        final String code;

        TypeCategory(String code) {
            this.code = code;
        }
    }

    @Inject
    Mapping(SessionFactory sessions, @All List<PlatformTable> platformTables) {
        Map<Class<?>, Boolean> used =
                platformTables.stream().collect(Collectors.toMap(PlatformTable::entity, PlatformTable::isUsed));
        sessions.unwrap(SessionFactoryImplementor.class).getMappingMetamodel().forEachEntityDescriptor(entity -> {
            Boolean isUsed = used.get(entity.getMappedClass());
            if (isUsed == null || isUsed) {
                add(entity);
            }
            if (isUsed != null && isUsed) {
                platform.add(columns.getLast().table());
            }
        });
        columns.add(HISTORY);
    }

    /** The tables of the platform's among them. */
    Set<String> platform() {
        return platform;
    }

    List<MappedColumn> columns() {
        return columns;
    }

    private void add(EntityPersister entity) {
        entity.getIdentifierMapping().forEachSelectable((index, column) -> add(column));
        entity.forEachAttributeMapping(attribute -> attribute.forEachSelectable((index, column) -> add(column)));
    }

    private void add(SelectableMapping column) {
        if (column.isFormula()) {
            return;
        }
        String[] table = column.getContainingTableExpression().replace("\"", "").split("\\.", 2);
        columns.add(new MappedColumn(
                table.length == 2 ? table[0] : null,
                table[table.length - 1],
                column.getSelectionExpression().replace("\"", ""),
                category(column.getJdbcMapping().getJdbcType().getDefaultSqlTypeCode())));
    }

    private static TypeCategory category(int sqlType) {
        return switch (sqlType) {
            case SqlTypes.CHAR, SqlTypes.VARCHAR, SqlTypes.LONGVARCHAR, SqlTypes.LONG32VARCHAR -> TypeCategory.STRING;
            case SqlTypes.SMALLINT, SqlTypes.INTEGER, SqlTypes.BIGINT, SqlTypes.FLOAT, SqlTypes.DOUBLE ->
                TypeCategory.NUMERIC;
            case SqlTypes.BOOLEAN -> TypeCategory.BOOLEAN;
            case SqlTypes.TIMESTAMP, SqlTypes.TIMESTAMP_UTC, SqlTypes.TIMESTAMP_WITH_TIMEZONE -> TypeCategory.DATE_TIME;
            case SqlTypes.ARRAY -> TypeCategory.ARRAY;
            case SqlTypes.JSON, SqlTypes.VARBINARY -> TypeCategory.OTHER;
            default -> null;
        };
    }
}
