package com.lumiku.studio.media.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.avatar.AvatarRows;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.media.picture.PictureFormat;
import com.lumiku.studio.media.picture.SamplePictures;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class MediaSweepTest {

    private static final EncodedPicture PICTURE = new EncodedPicture(SamplePictures.jpeg(20, 20), PictureFormat.JPEG);

    @Inject
    Media media;

    @Inject
    MediaSweep sweep;

    @Inject
    MediaStore store;

    @Inject
    UnfinishedFiles unfinished;

    @Inject
    MeterRegistry meters;

    @Test
    void onlyOldFilesThatNobodyNamesAreRemoved() throws IOException {
        String named = aged(put());
        String orphan = aged(put());
        String young = put();
        String catalog = TestOrigin.FOLDER + UUID.randomUUID() + ".jpg";
        media.read(catalog);
        aged(TestOrigin.kept(catalog));
        String otherRelease = aged(drawn(MediaKey.versioned(catalog, "0000000000000000")));
        String unknown = aged(drawn("catalog/unknown/a-0000000000000000.jpg"));
        String firstRelease = aged(drawn(catalog));
        Path begun = unfinished.create();
        Path abandoned = unfinished.create();
        Files.setLastModifiedTime(abandoned, hoursAgo(2));
        AvatarRows.avatar("somebody", row -> row.thumbnailUrl = named);
        sweep.sweep();
        assertThat(StoredFiles.of(List.of(named, orphan, young))).containsExactly(named, young);
        assertThat(StoredFiles.of(List.of(TestOrigin.kept(catalog), otherRelease, unknown, firstRelease)))
                .containsExactly(TestOrigin.kept(catalog));
        assertThat(begun).exists();
        assertThat(abandoned).doesNotExist();
    }

    @Test
    void rowsWithoutTheirFileAreCounted() {
        String key = put();
        AvatarRows.avatar("somebody", row -> row.baseImageUrl = key);
        sweep.sweep();
        double before = missing();
        media.discard(List.of(key));
        sweep.sweep();
        assertThat(missing()).isEqualTo(before + 1);
    }

    private double missing() {
        return meters.get("studio.media.missing").gauge().value();
    }

    private String put() {
        return media.keep(UUID.randomUUID().toString(), PICTURE);
    }

    private String drawn(String key) {
        return store.put(key, PICTURE).file().key();
    }

    private static String aged(String key) throws IOException {
        Files.setLastModifiedTime(StoredFiles.path(key), hoursAgo(2));
        return key;
    }

    private static FileTime hoursAgo(int hours) {
        return FileTime.from(Instant.now().minus(Duration.ofHours(hours)));
    }
}
