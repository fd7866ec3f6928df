package com.lumiku.studio.cli;

import com.lumiku.studio.catalog.CatalogInspection;
import com.lumiku.studio.catalog.CatalogSource;
import com.lumiku.studio.media.store.MediaReferences;
import com.lumiku.studio.media.store.MediaStore;
import com.lumiku.studio.media.store.MediaStores;
import com.lumiku.studio.schema.Migrator;
import com.lumiku.studio.schema.Target;
import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A command within the service, whose parts it uses. */
@Singleton
@Unremovable
class CommandApplication implements QuarkusApplication {

    private static final int LONGEST_TRANSACTION_SECONDS = 3_600;

    private final Target target;
    private final Migrator migrator;
    private final MediaStore pictures;
    private final MediaStores stores;
    private final List<MediaReferences> references;
    private final List<CatalogSource> catalog;

    CommandApplication(
            Target target,
            Migrator migrator,
            MediaStore pictures,
            MediaStores stores,
            @All List<MediaReferences> references,
            @All List<CatalogSource> catalog) {
        this.target = target;
        this.migrator = migrator;
        this.pictures = pictures;
        this.stores = stores;
        this.references = references;
        this.catalog = catalog;
    }

    @Override
    public int run(String... args) {
        Terminal terminal = Terminal.attached(new PrintWriter(System.err, true));
        Installation installation = new Installation(
                Version.current(),
                target,
                migrator,
                pictures,
                stores::at,
                this::eachReference,
                connection -> CatalogInspection.of(connection, catalog),
                terminal);
        return StudioCommand.line(installation).execute(args);
    }

    private void eachReference(Consumer<String> visitor) {
        QuarkusTransaction.requiringNew()
                .timeout(LONGEST_TRANSACTION_SECONDS)
                .run(() -> references.forEach(feature -> {
                    try (Stream<String> values = feature.startingWith("")) {
                        values.forEach(visitor);
                    }
                }));
    }
}
