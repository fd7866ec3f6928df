package com.lumiku.studio.avatar;

import com.lumiku.studio.media.store.MediaReferences;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.hibernate.Session;

/** The reference pictures that jobs hold. */
@Singleton
class AvatarGenerationFiles implements MediaReferences {

    private final Session database;

    AvatarGenerationFiles(Session database) {
        this.database = database;
    }

    @Override
    public Stream<String> startingWith(String prefix) {
        return database.createNativeQuery("""
                        SELECT reference
                        FROM (SELECT substring(options FROM '"referenceImageUrl" *: *"([^"]+)"') AS reference
                              FROM avatar_generations) AS generations
                        WHERE reference LIKE :prefix
                        """, String.class)
                .setParameter("prefix", prefix + '%')
                .getResultStream();
    }
}
