package com.lumiku.studio.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.lumiku.studio.web.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadFormTest {

    private static final String TYPE = "multipart/form-data; boundary=b";
    private static final String FILE = "--b\r\nContent-Disposition: form-data; name=\"image\"; filename=\"x\"\r\n\r\n";
    private static final String END = "\r\n--b--\r\n";

    @TempDir
    Path folder;

    @Test
    void aFormIsReadHoweverItArrives() throws IOException {
        byte[] file = new byte[100_000];
        new Random(1).nextBytes(file);
        byte[] lookalike = "\r\n--\r\n--a\r\r\n--".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(lookalike, 0, file, 40_000, lookalike.length);
        byte[] body = joined(
                text("ignored\r\n" + part("name", "Ada") + FILE),
                file,
                text("\r\n" + part("name", "Ünïcode") + "--b--"));
        for (InputStream sent : List.of(new ByteArrayInputStream(body), bySingleBytes(body))) {
            try (UploadForm form = read(sent)) {
                assertThat(form.file()).hasBinaryContent(file);
                assertThat(form.sha256()).hasSize(64);
                assertThat(form.texts()).containsOnlyKeys("name").containsEntry("name", List.of("Ada", "Ünïcode"));
            }
            assertThat(folder).isEmptyDirectory();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name=\"image\"",
                "filename=\"a; name=evil\"; name=\"image\"",
                "filename*=UTF-8''x; NAME=image",
                "name=image; filename=\"../../etc/passwd\""
            })
    void theNameOfTheFieldIsFound(String parameters) throws IOException {
        String body = "--b\r\nX: y\r\ncontent-disposition:form-data; " + parameters + "\r\n\r\nfile" + END;
        try (UploadForm form = read(body)) {
            assertThat(form.file()).hasContent("file");
        }
    }

    @Test
    void aFileMayHaveALongNameThatNobodyKeeps() throws IOException {
        String body = FILE.replace("\"x\"", '"' + "x".repeat(4096) + '"') + "file" + END;
        try (UploadForm form = read(body)) {
            assertThat(form.file()).hasContent("file");
        }
    }

    @Test
    void boundariesMayBeQuoted() throws IOException {
        InputStream body = new ByteArrayInputStream(text(FILE.replace("--b", "--a b") + "file\r\n--a b--"));
        try (UploadForm form = read(body, "multipart/form-data; charset=x; Boundary=\"a b\"", Duration.ofMinutes(1))) {
            assertThat(form.file()).hasContent("file");
        }
    }

    @Test
    void whatIsMalformedIsRefused() throws IOException {
        assertRefused(400, FILE + "half a file");
        assertRefused(400, FILE.substring(0, 30));
        assertRefused(400, "");
        assertRefused(400, "--b--");
        assertRefused(400, "--b\r\nContent-Disposition: form-data\r\n\r\nno name" + END);
        assertRefused(400, FILE + "one\r\n" + FILE + "two" + END);
        assertRefused(400, part("name", "Ada") + "--b--");
        assertThat(problem(() ->
                        read(new ByteArrayInputStream(text(FILE + END)), "multipart/form-data", Duration.ofMinutes(1))))
                .isEqualTo(400);
    }

    @Test
    void whatIsTooMuchIsRefused() throws IOException {
        assertRefused(413, FILE + "x".repeat(2_000_000) + END);
        assertRefused(413, part("name", "x").repeat(5_000) + FILE + END);
        assertRefused(413, FILE.replace("\r\n\r\n", "\r\nX: y".repeat(10_000) + "\r\n\r\n") + END);
        assertRefused(413, FILE.replace("\r\n\r\n", "\r\nX: " + "y".repeat(1_000_000) + "\r\n\r\n") + END);
        assertRefused(400, part("name", "x".repeat(1_000_000)) + FILE + END);
    }

    @Test
    void whoSendsTooSlowlyIsRefused() throws IOException {
        InputStream body = new ByteArrayInputStream(text(FILE + "file" + END));
        assertThat(problem(() -> read(body, TYPE, Duration.ZERO))).isEqualTo(408);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whoLeavesHalfWayIsNoFailure() {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(text(FILE + "half")), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection was closed");
            }
        });
        assertThat(problem(() -> read(broken))).isEqualTo(400);
        assertThat(folder).isEmptyDirectory();
    }

    private void assertRefused(int status, String body) {
        assertThat(problem(() -> read(body)))
                .as(body.substring(0, Math.min(60, body.length())))
                .isEqualTo(status);
        assertThat(folder).isEmptyDirectory();
    }

    private static int problem(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).kind().status();
    }

    private UploadForm read(String body) throws IOException {
        return read(new ByteArrayInputStream(text(body)));
    }

    private UploadForm read(InputStream body) throws IOException {
        return read(body, TYPE, Duration.ofMinutes(1));
    }

    private UploadForm read(InputStream body, String type, Duration time) throws IOException {
        return UploadForm.read(body, type, "image", 1_000_000, time, Files.createTempFile(folder, null, null));
    }

    private static InputStream bySingleBytes(byte[] body) {
        return new ByteArrayInputStream(body) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(1, length));
            }
        };
    }

    private static String part(String name, String value) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
