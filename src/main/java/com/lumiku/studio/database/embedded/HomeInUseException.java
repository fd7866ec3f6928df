package com.lumiku.studio.database.embedded;

import java.io.Serial;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Another service works in the same folder; two servers on one database would destroy it. */
public class HomeInUseException extends EmbeddedServerException {

    @Serial
    private static final long serialVersionUID = 1L;

    HomeInUseException(Path home, OptionalLong holder) {
        super("The folder %s is in use by %s. Stop that service, or give this one a folder of its own."
                .formatted(home, holder.isPresent() ? "process " + holder.getAsLong() : "another process"));
    }
}
