package com.lumiku.studio.schema.readiness;

import com.lumiku.studio.schema.readiness.SchemaState.Migrating;
import com.lumiku.studio.schema.readiness.SchemaState.Missing;
import com.lumiku.studio.schema.readiness.SchemaState.Ready;
import com.lumiku.studio.schema.readiness.SchemaState.Refused;
import com.lumiku.studio.schema.readiness.SchemaState.Unreachable;
import java.util.List;
import org.jboss.logging.Logger;

/** Tells operators once whenever something has changed, however often it was looked at. */
final class StateLog {

    private static final Logger LOG = Logger.getLogger(SchemaWatcher.class);

    private List<String> warned = List.of();

    void changed(SchemaState before, SchemaState now) {
        if (now.equals(before) || now instanceof Unreachable && before instanceof Unreachable) {
            // JDBC and the reactive client have different words for a database that is away.
            return;
        }
        switch (now) {
            case Ready state -> LOG.infof("The database is ready, at version %s", state.version());
            case Migrating state -> LOG.infof("The database is not ready: %s", state.reason());
            case Refused state ->
                LOG.errorf("The database is not ready: %s%s", state.reason(), lines(state.differences()));
            case Missing state ->
                LOG.errorf(
                        "The database is not ready: %s%s%s",
                        state.reason(), lines(state.missing()), lines(state.differences()));
            case SchemaState state -> LOG.warnf("The database is not ready: %s", state.reason());
        }
    }

    void warnings(List<String> warnings) {
        if (!warnings.isEmpty() && !warnings.equals(warned)) {
            LOG.warnf("The database could be better:%s", lines(warnings));
        }
        warned = warnings;
    }

    private static String lines(List<String> items) {
        StringBuilder lines = new StringBuilder();
        items.forEach(
                item -> lines.append(System.lineSeparator()).append("  - ").append(item));
        return lines.toString();
    }
}
