package com.lumiku.studio.database.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** Puts the PostgreSQL for this machine into a folder. The build of the native executable runs it, for what lies beside that. */
public final class UnpackBinaries {

    private UnpackBinaries() {}

    /** Unpacks into the folder named, instead of what is there. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Folders.delete(folder);
        Archive.forThisMachine().unpack(folder);
    }
}
