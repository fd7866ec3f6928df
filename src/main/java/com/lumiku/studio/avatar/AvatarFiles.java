package com.lumiku.studio.avatar;

import com.lumiku.studio.media.store.MediaReferences;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.Session;

/** The files that avatars hold. */
@Singleton
class AvatarFiles implements MediaReferences {

    private static final int ROWS = 1000;

    private final Session database;

    AvatarFiles(Session database) {
        this.database = database;
    }

    @Override
    public Stream<String> startingWith(String prefix) {
        return database.createSelectionQuery("""
                        select baseImageUrl, thumbnailUrl from Avatar
                        where baseImageUrl like :prefix or thumbnailUrl like :prefix
                        """, Object[].class)
                .setParameter("prefix", prefix + '%')
                .setFetchSize(ROWS)
                .getResultStream()
                .flatMap(Arrays::stream)
                .filter(Objects::nonNull)
                .map(String.class::cast)
                .filter(value -> value.startsWith(prefix));
    }
}
