package com.lumiku.studio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.database.TestCluster;
import com.lumiku.studio.media.store.TestStore;
import com.lumiku.studio.schema.Database;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was backed up comes back, all of it, or nothing does. */
class BackupRestoreTest {

    private static final List<String> TABLES = List.of(
            "avatar_projects",
            "avatars",
            "avatar_presets",
            "persona_examples",
            "avatar_usage_history",
            "avatar_generations",
            "pose_categories",
            "pose_library",
            "pose_generator_projects",
            "pose_generations",
            "generated_poses",
            "pose_selections",
            "pose_requests",
            "studio.idempotency_keys");

    private static final String MORE_ROWS = """
            INSERT INTO avatars (id, "userId", "projectId", name, "baseImageUrl", "sourceType", "personaBackground",
                "personaAge", "lastUsedAt", "updatedAt")
            VALUES ('a2', 'u1', 'p1', E'tab\\tline\\nback\\\\slash \\\\N "quoted" ''Ärger'' 😀', 'x', 'uploaded', '',
                NULL, '2026-01-02 03:04:05.678', now());
            INSERT INTO pose_categories (id, name, "displayName", slug, "parentId", "updatedAt") VALUES
                ('c1', 'child', 'Child', 'child', 'c2', now()), ('c2', 'parent', 'Parent', 'parent', NULL, now());
            INSERT INTO pose_library (id, name, "categoryId", "previewImageUrl", "referenceImageUrl",
                "controlnetImageUrl", tags, "ratingAvg", "updatedAt")
                VALUES ('l1', 'Jump', 'c1', 'p', 'r', 'c', ARRAY['a,b', NULL, '{"x"}'], 0.1, now());
            UPDATE generated_poses SET "exportFormats" = '{"png": "a\\\\b", "n": 1.10}', "poseLibraryId" = 'l1';
            INSERT INTO pose_selections (id, "generationId", "poseLibraryId") VALUES ('s1', 'g1', 'l1');
            INSERT INTO pose_requests (id, "userId", "poseName", description, "updatedAt")
                VALUES ('q1', 'u2', 'Handstand', 'on one hand', now());
            INSERT INTO studio.idempotency_keys ("userId", key, "requestHash", status, body)
                VALUES ('u1', 'k', '\\\\x00ff', 201, '\\\\xdeadbeef');
            """;

    @TempDir
    Path folder;

    private final TestInstallation source = TestInstallation.migrated(Database.ofPlatform());

    @Test
    void aRoundTripGoesOverIpv6() {
        source.database().withRows().with(MORE_ROWS);
        TestInstallation there = TestInstallation.of(
                new Database(TestCluster.overIpv6(source.database().url())));
        TestInstallation target = TestInstallation.of(
                new Database(TestCluster.overIpv6(Database.ofPlatform().url())));

        there.run("backup", backup().toString()).ended(ExitCode.OK);
        target.run("restore", backup().toString()).ended(ExitCode.OK);

        assertThat(rows(target)).isEqualTo(rows(source));
    }

    @Test
    void aRoundTripLosesNothing() throws IOException {
        source.database().withRows().with(MORE_ROWS);
        String first = TestStore.keep(source.pictures(), "a1", "first");
        String second = TestStore.keep(source.pictures(), "a2", "second");
        TestInstallation target = TestInstallation.of(Database.ofPlatform());

        String told =
                source.run("backup", backup().toString()).ended(ExitCode.OK).out();
        target.run("restore", backup().toString()).ended(ExitCode.OK);

        assertThat(told).contains("12 rows, 2 pictures");
        assertThat(rows(target)).isEqualTo(rows(source));
        assertThat(content(target, first)).isEqualTo("first");
        assertThat(content(target, second)).isEqualTo("second");
        target.run("verify", "--strict").ended(ExitCode.OK);
        assertThat(folder.toFile().list()).containsExactly("backup.tar");
        assertThat(Files.getPosixFilePermissions(backup())).hasSize(2);
    }

    @Test
    void noBackupIsOverwritten() throws IOException {
        Files.writeString(backup(), "precious");

        assertThat(source.run("backup", backup().toString())
                        .ended(ExitCode.REFUSED)
                        .err())
                .contains("exists already");

        assertThat(Files.readString(backup())).isEqualTo("precious");
    }

    @Test
    void rowsThatAreThereAreReplacedOnlyByForce() {
        source.database().withRows();
        source.run("backup", backup().toString()).ended(ExitCode.OK);
        TestInstallation target = TestInstallation.migrated(Database.ofPlatform());
        target.database().with("""
                INSERT INTO avatar_projects (id, "userId", name, "updatedAt") VALUES ('mine', 'u2', 'Mine', now())
                """);
        Map<String, List<String>> before = rows(target);

        assertThat(target.run("restore", backup().toString())
                        .ended(ExitCode.REFUSED)
                        .err())
                .contains("--force");
        target.answering("no").run("restore", backup().toString(), "--force").ended(ExitCode.REFUSED);
        assertThat(rows(target)).isEqualTo(before);

        target.run("restore", backup().toString(), "--force").ended(ExitCode.OK);
        assertThat(rows(target)).isEqualTo(rows(source));
    }

    @Test
    void othersTablesThatReferToOursAreNotEmptied() {
        source.database().withRows();
        source.run("backup", backup().toString()).ended(ExitCode.OK);
        TestInstallation target =
                TestInstallation.migrated(Database.ofPlatform().with("SELECT 1"));
        target.database().withRows().with("""
                CREATE TABLE shop (avatar text REFERENCES avatars(id) ON DELETE CASCADE); INSERT INTO shop VALUES ('a1')
                """);

        assertThat(target.run("restore", backup().toString(), "--force")
                        .ended(ExitCode.REFUSED)
                        .err())
                .contains("Table \"shop\" references \"avatars\"");

        assertThat(target.database().query("SELECT avatar FROM shop")).containsExactly("a1");
    }

    @Test
    void aUserWhoIsNotThereIsNamed() {
        source.database().with("INSERT INTO users VALUES ('u9')").with("""
                INSERT INTO pose_generator_projects (id, "userId", "projectName", "updatedAt")
                VALUES ('p9', 'u9', 'Poses', now())
                """);
        source.run("backup", backup().toString()).ended(ExitCode.OK);
        TestInstallation target = TestInstallation.migrated(Database.ofPlatform());

        assertThat(target.run("restore", backup().toString())
                        .ended(ExitCode.REFUSED)
                        .err())
                .contains("(userId)=(u9) is not present in table \"users\"");

        assertThat(rows(target).values()).allMatch(List::isEmpty);
    }

    @Test
    void tablesOfBeforeTheFirstMigrationComeForward() {
        TestInstallation old =
                TestInstallation.of(Database.ofPlatform().withTables().withRows());
        TestInstallation target = TestInstallation.of(Database.ofPlatform());

        old.run("backup", backup().toString()).ended(ExitCode.OK);
        target.run("restore", backup().toString()).ended(ExitCode.OK);

        assertThat(target.database().query("SELECT \"recoveryAttempts\" FROM pose_generations"))
                .containsExactly("0");
        assertThat(target.database().query("SELECT name FROM avatars")).containsExactly("Ann");
        target.run("verify", "--strict").ended(ExitCode.OK);
    }

    @Test
    void columnsThatHaveNoPlaceAreNotDropped() {
        source.database().with("ALTER TABLE avatars ADD COLUMN mood text").withRows();
        source.run("backup", backup().toString()).ended(ExitCode.OK);
        TestInstallation target = TestInstallation.migrated(Database.ofPlatform());

        assertThat(target.run("restore", backup().toString())
                        .ended(ExitCode.REFUSED)
                        .err())
                .contains("columns of avatars that are not here (mood)");

        target.database().with("ALTER TABLE avatars ADD COLUMN mood text");
        target.run("restore", backup().toString()).ended(ExitCode.OK);
    }

    @Test
    void whatIsDamagedCutOffOrNoBackupIsRefusedBeforeAnythingIsChanged() throws IOException {
        source.database().withRows().with(MORE_ROWS);
        String picture = TestStore.keep(source.pictures(), "a1", "a picture");
        source.run("backup", backup().toString()).ended(ExitCode.OK);
        TestInstallation target = TestInstallation.of(Database.ofPlatform());
        List<String> before = target.database().dump();
        long size = Files.size(backup());

        assertRefused(target, flipped("a picture"), "media/" + picture);
        assertRefused(target, flipped("\"createdAt\""), "manifest.json");
        assertRefused(target, flipped("\u001f\u008b"), ".copy.gz");
        assertRefused(target, cut(size / 2), "no backup");
        assertRefused(target, cut(positionOf("SHA256SUMS")), "its end is missing");
        assertRefused(target, cut(1024), "no backup");
        assertRefused(target, Files.writeString(folder.resolve("text"), "no tar at all"), "no backup");
        assertRefused(target, Files.writeString(folder.resolve("empty"), ""), "no backup");
        assertRefused(target, foreign("../../etc/passwd"), "../../etc/passwd");
        assertRefused(target, foreign("media/../../x.jpg"), "x.jpg");
        assertRefused(target, newer(), "newer release");

        assertThat(target.database().dump()).isEqualTo(before);
        assertThat(target.pictures().find(picture)).isEmpty();
    }

    private void assertRefused(TestInstallation target, Path file, String hint) {
        assertThat(target.run("restore", file.toString())
                        .ended(ExitCode.REFUSED)
                        .err())
                .as(file.toString())
                .contains(hint);
    }

    private Path backup() {
        return folder.resolve("backup.tar");
    }

    /** With one bit of these bytes turned over. */
    private Path flipped(String bytes) throws IOException {
        byte[] content = Files.readAllBytes(backup());
        int position = positionOf(bytes) + 1;
        content[position] ^= 1;
        return Files.write(folder.resolve("flipped-" + position), content);
    }

    private int positionOf(String bytes) throws IOException {
        return new String(Files.readAllBytes(backup()), StandardCharsets.ISO_8859_1).indexOf(bytes);
    }

    private Path cut(long length) throws IOException {
        Path copy = Files.copy(backup(), folder.resolve("cut-" + length));
        try (RandomAccessFile file = new RandomAccessFile(copy.toFile(), "rw")) {
            file.setLength(length);
        }
        return copy;
    }

    private Path foreign(String name) throws IOException {
        Path file = folder.resolve("foreign-" + name.length());
        try (BackupWriter writer = BackupWriter.of(file)) {
            writer.add(name, 1, new ByteArrayInputStream(new byte[1]));
            writer.finish();
        }
        return file;
    }

    private Path newer() throws IOException {
        Path file = folder.resolve("newer");
        byte[] manifest = """
                {"format": 1, "application": "9", "schema": "9999", "tables": []}
                """.getBytes(StandardCharsets.UTF_8);
        try (BackupWriter writer = BackupWriter.of(file)) {
            writer.add(Manifest.NAME, manifest.length, new ByteArrayInputStream(manifest));
            writer.finish();
        }
        return file;
    }

    private static String content(TestInstallation installation, String key) throws IOException {
        try (InputStream content = installation.pictures().open(key, 0).orElseThrow()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, List<String>> rows(TestInstallation installation) {
        Map<String, List<String>> rows = new TreeMap<>();
        TABLES.forEach(table -> rows.put(
                table,
                installation.database().query("SELECT to_jsonb(t)::text FROM %s t ORDER BY 1".formatted(table))));
        return rows;
    }
}
