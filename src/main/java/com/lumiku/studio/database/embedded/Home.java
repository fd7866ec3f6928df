package com.lumiku.studio.database.embedded;

import com.lumiku.studio.files.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the service, as far as its database lays it out. */
record Home(Path folder) {

    /** The home at a path, which is created where it is missing. */
    static Home at(Path path) throws IOException {
        Path folder = path.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            PrivateFiles.createFolders(folder);
        }
        return new Home(folder);
    }

    Path lock() {
        return folder.resolve("lock");
    }

    Path binaries() {
        return folder.resolve("postgresql");
    }

    Path database() {
        return folder.resolve("database");
    }

    Path password() {
        return folder.resolve("database.password");
    }

    Path log() {
        return folder.resolve("database.log");
    }
}
