package com.lumiku.studio.web.form;

import com.lumiku.studio.web.Sha256;
import com.lumiku.studio.web.form.MultipartReader.Part;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A form with one file and some texts, sent as {@code multipart/form-data}. The file's name and declared type are not looked
 * at. Closing it deletes the file.
 *
 * @param file where the content of the file lies
 * @param sha256 the digest of the file, in hexadecimal digits
 * @param texts the values of all other fields, in the order sent
 */
public record UploadForm(Path file, String sha256, Map<String, List<String>> texts) implements AutoCloseable {

    private static final int MOST_PARTS = 100;
    private static final int LONGEST_TEXT = 16 * 1024;

    /**
     * Reads a form while it is sent.
     *
     * @param contentType the header of the request
     * @param fileField the name of the field with the file
     * @param longestFile in bytes
     * @param time in which all of it has to arrive
     * @param file an empty file, for the content
     * @throws ProblemException 400 where the form is malformed, ends early, or has not exactly one file; 408 where it
     *     takes too long; 413 where something in it is too large; the file is deleted then
     */
    public static UploadForm read(
            InputStream body, String contentType, String fileField, long longestFile, Duration time, Path file)
            throws IOException {
        try {
            Map<String, List<String>> texts = new LinkedHashMap<>();
            MultipartReader parts = new MultipartReader(new DeadlineInputStream(body, time), contentType);
            String sha256 = null;
            int count = 0;
            for (Optional<Part> part = parts.nextPart(); part.isPresent(); part = parts.nextPart()) {
                if (++count > MOST_PARTS) {
                    throw new ProblemException(
                            ProblemKind.TOO_LARGE, String.format(Locale.ROOT, "A form may have %d parts", MOST_PARTS));
                }
                String name = part.get().name();
                if (!name.equals(fileField)) {
                    if (part.get().isFile()) {
                        throw ProblemException.invalid(name, "is a file: send the picture as `" + fileField + "`");
                    }
                    texts.computeIfAbsent(name, any -> new ArrayList<>()).add(text(parts, name, fileField));
                    continue;
                }
                if (sha256 != null) {
                    throw ProblemException.invalid(fileField, "must be sent once");
                }
                sha256 = copy(parts, file, longestFile);
            }
            if (sha256 == null) {
                throw ProblemException.invalid(fileField, "must be sent, as a part with a file");
            }
            return new UploadForm(file, sha256, texts);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static String copy(MultipartReader parts, Path file, long longest) throws IOException {
        MessageDigest digest = Sha256.begin();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            parts.copyPart(new BoundedOutputStream(
                    out,
                    longest,
                    () -> new ProblemException(
                            ProblemKind.TOO_LARGE, String.format(Locale.ROOT, "The file may have %d bytes", longest))));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String text(MultipartReader parts, String name, String fileField) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        parts.copyPart(new BoundedOutputStream(
                text,
                LONGEST_TEXT,
                () -> ProblemException.invalid(
                        name, "is far too long for a text; the picture is sent as `" + fileField + "`")));
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw ProblemException.invalid(name, "must be text in UTF-8; the picture is sent as `" + fileField + "`");
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
