package com.lumiku.studio.pose.library;

import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Conditions that all must hold, with the values they need as parameters of a prepared statement. */
final class SqlConditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** @param condition with {@code %s} for each value, or {@code %1$s} for one that is needed more than once */
    SqlConditions and(String condition, Object... given) {
        conditions.add(String.format(Locale.ROOT, condition, parameters(given)));
        return this;
    }

    /** All conditions, as SQL. */
    String sql() {
        return String.join(" AND ", conditions);
    }

    /** A further value that is needed elsewhere in the statement; its parameter. */
    String parameter(Object value) {
        values.add(value);
        return "$" + values.size();
    }

    Tuple values() {
        return Tuple.wrap(values);
    }

    private Object[] parameters(Object... given) {
        Object[] parameters = new Object[given.length];
        for (int i = 0; i < given.length; i++) {
            parameters[i] = parameter(given[i]);
        }
        return parameters;
    }
}
