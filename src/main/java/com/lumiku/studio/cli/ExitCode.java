package com.lumiku.studio.cli;

/** How commands end, for scripts. */
final class ExitCode {

    static final int OK = 0;

    /** What was to be verified is wrong, or what was to be done was refused; nothing was changed. */
    static final int REFUSED = 1;

    /** The command line or the configuration makes no sense. */
    static final int USAGE = 2;

    /** The database does not answer, or lets nobody in. */
    static final int UNREACHABLE = 3;

    /** Something went wrong on the way; what was begun in the database was rolled back. */
    static final int FAILED = 4;

    private ExitCode() {}
}
