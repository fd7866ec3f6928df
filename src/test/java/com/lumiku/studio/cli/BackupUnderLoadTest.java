package com.lumiku.studio.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.lumiku.studio.media.store.TestStore;
import com.lumiku.studio.schema.Database;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup shows one moment, however many write meanwhile. */
class BackupUnderLoadTest {

    private static final int WRITERS = 32;

    /** Each waits for the disk when kept, and again when restored. */
    private static final int PICTURE_EVERY = 16;

    private static final String PROJECT = """
            INSERT INTO avatar_projects (id, "userId", name, "updatedAt") VALUES (?, 'u1', 'Test', now())
            """;
    private static final String AVATAR = """
            INSERT INTO avatars (id, "userId", "projectId", name, "baseImageUrl", "sourceType", "updatedAt")
            VALUES (?, 'u1', ?, 'Ann', ?, 'uploaded', now())
            """;

    private final AtomicBoolean enough = new AtomicBoolean();
    private final AtomicInteger written = new AtomicInteger();

    @Test
    void everyProjectHasItsAvatarAndEveryAvatarItsPicture(@TempDir Path folder) throws Exception {
        TestInstallation source = TestInstallation.migrated(Database.ofPlatform());
        TestInstallation target = TestInstallation.of(Database.ofPlatform());
        Path backup = folder.resolve("backup.tar");
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = IntStream.range(0, WRITERS)
                    .<Future<?>>mapToObj(writer -> writers.submit(() -> write(source, writer)))
                    .toList();
            await().until(() -> written.get() > WRITERS * 5);
            int before = written.get();

            source.run("backup", backup.toString()).ended(ExitCode.OK);

            assertThat(written.get()).as("others wrote meanwhile").isGreaterThan(before);
            enough.set(true);
            for (Future<?> writer : running) {
                writer.get();
            }
        }

        target.run("restore", backup.toString()).ended(ExitCode.OK);

        assertThat(target.database().query("SELECT count(*) FROM avatars").getFirst())
                .isNotEqualTo("0")
                .isEqualTo(target.database()
                        .query("SELECT count(*) FROM avatar_projects")
                        .getFirst());
        target.run("verify", "--strict").ended(ExitCode.OK);
    }

    private Void write(TestInstallation source, int writer) throws SQLException {
        try (Connection connection = source.database().connect();
                PreparedStatement project = connection.prepareStatement(PROJECT);
                PreparedStatement avatar = connection.prepareStatement(AVATAR)) {
            connection.setAutoCommit(false);
            for (int i = 0; !enough.get(); i++) {
                String id = writer + "-" + i;
                String picture = i % PICTURE_EVERY == 0
                        ? TestStore.keep(source.pictures(), id, "picture of " + id)
                        : "/uploads/" + id;
                project.setString(1, id);
                project.execute();
                avatar.setString(1, id);
                avatar.setString(2, id);
                avatar.setString(3, picture);
                avatar.execute();
                connection.commit();
                written.incrementAndGet();
            }
        }
        return null;
    }
}
