package com.lumiku.studio.cli;

import com.lumiku.studio.media.store.MediaStore;
import com.lumiku.studio.schema.Migrator;
import com.lumiku.studio.schema.Target;
import java.util.function.Function;

/**
 * What commands work on: one database and the pictures that go with it.
 *
 * @param version of the application
 * @param target the database
 * @param stores opens another store of pictures, by its place
 * @param references names the pictures that rows hold
 * @param catalog looks what of the catalog is in the database
 */
record Installation(
        String version,
        Target target,
        Migrator migrator,
        MediaStore pictures,
        Function<String, MediaStore> stores,
        PictureNames references,
        CatalogReading catalog,
        Terminal terminal) {}
