package com.lumiku.studio.database;

import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * What a pooler in transaction mode, such as PgBouncer, changes: from one transaction to the next the connection may lead to
 * another session. So nothing is kept in a session: no prepared statement, no lock, no setting. The search path is set for
 * each transaction.
 *
 * @param searchPath what the default schema is looked for in, as SQL; empty where the server's own will do
 */
public record Pooler(Optional<String> searchPath) {

    /** A parameter of JDBC addresses, of which the driver knows nothing: the default schema behind a pooler. */
    static final String SCHEMA = "poolerSchema";

    /** The same: that there is one. */
    static final String PRESENT = "pooler";

    /** What to do about one that nobody has told of. */
    public static final String UNTOLD =
            "the address leads to a pooler in transaction mode: add pgbouncer=true to DATABASE_URL";

    private static final String REFUSED_AT_START = "unsupported startup parameter";

    /** Prepared statements that are not there, or are there already, though each connection has its own. */
    private static final Set<String> OF_ANOTHER_SESSION = Set.of("26000", "42P05");

    /** Whether a failure can only come from a pooler in transaction mode that the clients do not know of. */
    public static boolean isUntold(String sqlState, String message) {
        return OF_ANOTHER_SESSION.contains(String.valueOf(sqlState))
                || message != null && message.contains(REFUSED_AT_START);
    }

    /** The pooler of an address, as its JDBC parameters tell. */
    public static Optional<Pooler> of(Properties jdbc) {
        return jdbc.getProperty(PRESENT) == null
                ? Optional.empty()
                : Optional.of(new Pooler(Optional.ofNullable(jdbc.getProperty(SCHEMA))));
    }

    /** Sets the search path for the transaction that is open. */
    public Optional<String> setting() {
        return searchPath.map(path -> "SET LOCAL search_path = " + path);
    }
}
