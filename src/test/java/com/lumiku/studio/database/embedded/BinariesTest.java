package com.lumiku.studio.database.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class BinariesTest {

    @TempDir
    Path folder;

    @Test
    void areUnpackedWholeByTwoAtOnce() throws Exception {
        Callable<Binaries> unpacking = () -> Binaries.unpackedIn(folder);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (Future<Binaries> unpacked : both.invokeAll(List.of(unpacking, unpacking))) {
                assertEquals("18", unpacked.get().majorVersion());
                assertTrue(Files.isExecutable(Path.of(unpacked.get().command("postgres"))));
            }
        }
        assertEquals(1, count());
    }

    @Test
    void leaveNothingHalfUnpacked() {
        assertThrows(
                IOException.class,
                () -> Folders.createWhole(folder.resolve("binaries"), unfinished -> {
                    Files.createFile(unfinished.resolve("first"));
                    throw new IOException("No space left on device");
                }));
        assertEquals(0, count());
    }

    @Test
    void replaceWhatWasLeftHalfUnpackedLongAgo() throws Exception {
        Path old = Files.createDirectory(folder.resolve("x86_64-1.new1"));
        Path recent = Files.createDirectory(folder.resolve("x86_64-1.new2"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        Files.createDirectory(folder.resolve(Archive.forThisMachine().digest()));
        Binaries.unpackedIn(folder);
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(recent));
    }

    @Test
    void besideAnExecutableAreUsedAsTheyAre() throws Exception {
        Path executable = folder.resolve("avatar-studio");
        UnpackBinaries.main(new String[] {folder.resolve("postgresql").toString()});

        Binaries binaries = Binaries.beside(executable);

        assertEquals(folder.resolve("postgresql"), binaries.folder());
        assertEquals("18", binaries.majorVersion());
        Launcher launcher = Launcher.find(binaries, ServerLog.begin(folder.resolve("log")));
        launcher.run("initdb", "--version");
    }

    @Test
    void missedBesideAnExecutableAreNamed() {
        EmbeddedServerException missed =
                assertThrows(EmbeddedServerException.class, () -> Binaries.beside(folder.resolve("avatar-studio")));
        assertTrue(missed.getMessage().contains(folder.resolve("postgresql").toString()), missed.getMessage());
    }

    @Test
    void holdNothingForCompilers() throws Exception {
        Path lib = Binaries.unpackedIn(folder).folder().resolve("lib");
        try (Stream<Path> content = Files.walk(lib)) {
            assertEquals(
                    List.of(),
                    content.filter(path -> path.toString().endsWith(".a")).toList());
        }
    }

    @Test
    void ofDifferentMachinesLieInDifferentFolders() throws IOException {
        assertNotEquals(
                Archive.forMachine("Linux", "amd64").digest(),
                Archive.forMachine("Linux", "aarch64").digest());
    }

    @ParameterizedTest
    @CsvSource({"Mac OS X,aarch64", "Windows 11,amd64", "Linux,riscv64"})
    void comeForSomeMachinesOnly(String system, String architecture) {
        EmbeddedServerException refused =
                assertThrows(EmbeddedServerException.class, () -> Archive.forMachine(system, architecture));
        assertTrue(refused.getMessage().contains("Set DATABASE_URL"), refused.getMessage());
    }

    private long count() {
        try (Stream<Path> content = Files.list(folder)) {
            return content.count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
