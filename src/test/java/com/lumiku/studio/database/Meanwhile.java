package com.lumiku.studio.database;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * What somebody else does to the database at a moment that a race would seldom hit: before one statement of the service under
 * test.
 */
@PersistenceUnitExtension
public class Meanwhile implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static final AtomicReference<Event> NEXT = new AtomicReference<>();

    private record Event(Pattern statement, Runnable action) {}

    /** Does something, once, before the next statement that the pattern is found in. */
    public static void before(String statement, Runnable action) {
        NEXT.set(new Event(Pattern.compile(statement), action));
    }

    /** Whether that statement has come. */
    public static boolean hasHappened() {
        return NEXT.getAndSet(null) == null;
    }

    @Override
    public String inspect(String sql) {
        Event event = NEXT.get();
        if (event != null && event.statement.matcher(sql).find() && NEXT.compareAndSet(event, null)) {
            event.action.run();
        }
        return sql;
    }
}
