package com.lumiku.studio.schema;

import java.time.Duration;

/** A process that migrates, to be killed. */
final class MigrateMain {

    private MigrateMain() {}

    public static void main(String[] args) {
        System.out.println(Migrating.attempt(Migrating.migrator(args[0], Duration.ofMinutes(1))));
    }
}
