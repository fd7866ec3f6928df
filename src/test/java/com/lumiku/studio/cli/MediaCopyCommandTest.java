package com.lumiku.studio.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lumiku.studio.media.store.MediaStore;
import com.lumiku.studio.media.store.TestStore;
import com.lumiku.studio.schema.Database;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moves pictures over, as often as it is told to; BucketIT does it into a bucket. */
class MediaCopyCommandTest {

    private static final int PICTURES = 12;

    @TempDir
    Path folder;

    private final TestInstallation installation = TestInstallation.of(Database.fresh());

    private List<String> keys;
    private MediaStore target;

    @BeforeEach
    void keep() {
        keys = IntStream.range(0, PICTURES)
                .mapToObj(i -> TestStore.keep(installation.pictures(), "row" + i, "picture " + i))
                .toList();
        target = TestStore.in(folder);
    }

    private String copy(int exitCode) {
        TestInstallation.Run run =
                installation.run("media", "copy", "--to", folder.toString()).ended(exitCode);
        return run.out() + run.err();
    }

    private void assertAllThere() throws IOException {
        for (int i = 0; i < PICTURES; i++) {
            assertThat(folder.resolve(keys.get(i))).hasContent("picture " + i);
        }
    }

    @Test
    void whatIsNotThereIsCopiedAndCounted() throws IOException {
        installation.pictures().put("catalog/poses/a-0123456789abcdef.png", TestStore.picture("drawn"));

        assertThat(copy(ExitCode.OK)).contains("Copied 12 pictures (110 bytes)", "0 were there already", "is there");
        assertAllThere();
        assertThat(folder.resolve("catalog")).doesNotExist();

        String late = TestStore.keep(installation.pictures(), "late", "late");
        assertThat(copy(ExitCode.OK)).contains("Copied 1 pictures (4 bytes)", "12 were there already");
        assertThat(folder.resolve(late)).hasContent("late");
    }

    @Test
    void whatIsThereInPartIsCopiedAnew() throws IOException {
        copy(ExitCode.OK);
        Files.write(folder.resolve(keys.get(3)), "pic".getBytes(StandardCharsets.UTF_8));

        assertThat(copy(ExitCode.OK)).contains("Copied 1 pictures");
        assertAllThere();
    }

    /** Of each copy one picture fails: it goes on where it was. */
    @Test
    void whatWasBrokenOffGoesOn() throws Exception {
        AtomicInteger puts = new AtomicInteger();
        MediaStore failing = with(target, "put", key -> {
            if (puts.incrementAndGet() == PICTURES / 2) {
                throw new IllegalStateException("away");
            }
        });
        assertThatThrownBy(() -> new MediaCopy(installation.pictures(), failing, Terminal.none()).run())
                .hasMessage("away");

        MediaCopy again = new MediaCopy(installation.pictures(), target, Terminal.none());
        again.run();
        assertThat(again.copied()).isPositive().isLessThan(PICTURES);
        assertThat(again.there() + again.copied()).isEqualTo(PICTURES);
        assertAllThere();
    }

    /** As the service does it, between the list and the copy. */
    @Test
    void whatIsDeletedMeanwhileIsNotMissed() throws Exception {
        MediaStore source = with(installation.pictures(), "open", key -> {
            if (key.equals(keys.getFirst())) {
                installation.pictures().delete(key);
            }
        });
        MediaCopy copy = new MediaCopy(source, target, Terminal.none());
        copy.run();

        assertThat(copy.missing()).isEmpty();
        assertThat(copy.gone()).isEqualTo(1);
        assertThat(copy.copied()).isEqualTo(PICTURES - 1);
    }

    /** A store that takes a picture and has none of it. */
    @Test
    void whatIsNotThereInTheEndIsNamed() throws Exception {
        MediaStore forgetful = (MediaStore) Proxy.newProxyInstance(
                MediaStore.class.getClassLoader(), new Class<?>[] {MediaStore.class}, (self, call, given) -> {
                    Object result = call.invoke(target, given);
                    if (call.getName().equals("put")) {
                        target.delete((String) given[0]);
                    }
                    return result;
                });
        MediaCopy copy = new MediaCopy(installation.pictures(), forgetful, Terminal.none());
        copy.run();

        assertThat(copy.missing()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "s3://", "s3:///prefix", "a\0b"})
    void aPlaceThatIsNoneIsRefused(String place) {
        assertThat(installation
                        .run("media", "copy", "--to", place)
                        .ended(ExitCode.USAGE)
                        .err())
                .contains("--to");
    }

    @Test
    void aPlaceThatMayNotBeWrittenIsRefusedBeforeAnythingIsCopied() {
        assertThat(installation
                        .run("media", "copy", "--to", "/sys/media")
                        .ended(ExitCode.REFUSED)
                        .err())
                .contains("may not write", "Nothing was copied.");
    }

    private interface Step {

        void before(String key) throws Exception;
    }

    /** The store, of which one call is preceded by a step. */
    private static MediaStore with(MediaStore store, String name, Step step) {
        return (MediaStore) Proxy.newProxyInstance(
                MediaStore.class.getClassLoader(), new Class<?>[] {MediaStore.class}, (self, call, given) -> {
                    if (call.getName().equals(name)) {
                        step.before((String) given[0]);
                    }
                    try {
                        return call.invoke(store, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
