package com.lumiku.studio.nativeimage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What goes with the native executable: the file it is packed into, units, image and pages agree. */
class NativePackageTest {

    /** What the compiler lays beside the executable. */
    private static final Set<String> LAID = Set.of(
            "libawt",
            "libawt_headless",
            "libawt_xawt",
            "libfontmanager",
            "libfreetype",
            "libjava",
            "libjavajpeg",
            "libjvm",
            "liblcms",
            "libmlib_image");

    @Test
    void theLibrariesKeptAreThoseThatThePageNames() throws IOException {
        Set<String> kept = new TreeSet<>(LAID);
        Matcher removed = Pattern.compile("<include>(lib\\w+)\\.so</include>").matcher(read("pom.xml"));
        while (removed.find()) {
            assertThat(kept.remove(removed.group(1))).as(removed.group(1)).isTrue();
        }
        String row = read("src/docs/native.md")
                .lines()
                .filter(line -> line.startsWith("| `libawt`"))
                .findFirst()
                .orElseThrow();
        Matcher named = Pattern.compile("`(lib\\w+)`").matcher(row);
        assertThat(named.results().map(library -> library.group(1))).containsExactlyInAnyOrderElementsOf(kept);
    }

    @Test
    void unitAndImageBoundTheHeap() throws IOException {
        assertThat(read("docker/vps/avatar-studio.service"))
                .containsPattern("(?m)^ExecStart=\\S+ -Xmx128m -Xmn16m -XX:MaxHeapFree=4m$");
        assertThat(read("docker/Dockerfile.native")).containsPattern("(?m)^ENTRYPOINT \\[\"\\S+\", \"-Xmx128m\"]$");
    }

    @Test
    void thePackageHoldsAllThatInstallingNeeds() throws IOException {
        String descriptor = read("src/main/assembly/native.xml");
        assertThat(descriptor)
                .contains("<destName>avatar-studio</destName>", "<source>LICENSE</source>")
                .contains("<include>lib*.so</include>", "<directory>docker/vps</directory>")
                .contains("<outputDirectory>postgresql/bin</outputDirectory>");
        List<String> installed = Arrays.asList("environment", "avatar-studio.service", "avatar-studio-backup.timer");
        assertThat(installed)
                .allSatisfy(file -> assertThat(Path.of("docker/vps", file)).exists());
        assertThat(read("src/main/assembly/README.md").lines()).hasSizeLessThanOrEqualTo(10);
    }

    private static String read(String file) throws IOException {
        return Files.readString(Path.of(file));
    }
}
