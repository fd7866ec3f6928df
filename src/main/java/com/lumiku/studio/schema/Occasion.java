package com.lumiku.studio.schema;

/** On what occasion a database is looked at: what is changed by itself, and what only for an operator who asks for it. */
enum Occasion {
    /** The service starts. */
    START,
    /** The service has seen the database ready before: what has vanished is not created again behind the operator's back. */
    RUNNING,
    /** The operator migrates. */
    COMMAND
}
