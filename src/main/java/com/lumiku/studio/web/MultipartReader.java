package com.lumiku.studio.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a {@code multipart/form-data} body (RFC 7578), one after the other as they arrive. Of their headers only the
 * name of the field is looked at. Quarkus' own reading of forms keeps every header in memory, however many there are.
 */
final class MultipartReader {

    private static final int BUFFER = 32 * 1024;
    private static final int LONGEST_HEADERS = 16 * 1024;
    private static final byte[] LINE_END = {'\r', '\n'};
    private static final Pattern BOUNDARY =
            Pattern.compile(";\\s*boundary=(?:\"([^\"\\\\]{1,200})\"|([^\\s;\"]{1,200}))", Pattern.CASE_INSENSITIVE);
    private static final String DISPOSITION = "content-disposition:";
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*([\\w*]++)\\s*=\\s*(?:\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"|([^\\s;]*+))");

    private final InputStream body;
    private final byte[] delimiter;
    private final byte[] buffer = new byte[BUFFER];
    private int start;
    private int end;

    /**
     * @param contentType the header of the request
     * @throws ProblemException 400 where it names no boundary
     */
    MultipartReader(InputStream body, String contentType) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw malformed("its Content-Type names no boundary");
        }
        String text = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
        this.body = body;
        this.delimiter = ("\r\n--" + text).getBytes(StandardCharsets.ISO_8859_1);
        // The first delimiter has no line before it.
        System.arraycopy(LINE_END, 0, buffer, 0, LINE_END.length);
        this.end = LINE_END.length;
    }

    /** Skips what comes before the first part. */
    void begin() throws IOException {
        copyPart(OutputStream.nullOutputStream());
    }

    /** The name of the field whose part comes next; empty behind the last part. */
    Optional<String> nextPart() throws IOException {
        while (end - start < 2) {
            fill();
        }
        if (buffer[start] == '-' && buffer[start + 1] == '-') {
            return Optional.empty();
        }
        int left = LONGEST_HEADERS;
        line(left);
        String name = null;
        for (String line = line(left); !line.isEmpty(); line = line(left)) {
            left -= line.length() + LINE_END.length;
            if (line.regionMatches(true, 0, DISPOSITION, 0, DISPOSITION.length())) {
                name = name(line);
            }
        }
        if (name == null) {
            throw malformed("a part has no name");
        }
        return Optional.of(name);
    }

    /** The content of the part: to be read before the next part. */
    void copyPart(OutputStream into) throws IOException {
        while (true) {
            int found = indexOf(delimiter);
            int ready = found >= 0 ? found - start : Math.max(0, end - start - delimiter.length + 1);
            into.write(buffer, start, ready);
            start += ready;
            if (found >= 0) {
                start += delimiter.length;
                return;
            }
            fill();
        }
    }

    private String line(int longest) throws IOException {
        while (true) {
            int found = indexOf(LINE_END);
            int length = (found >= 0 ? found : end) - start;
            if (length > longest) {
                throw new ProblemException(ProblemKind.TOO_LARGE, "A part of the form has too many headers");
            }
            if (found >= 0) {
                String line = new String(buffer, start, length, StandardCharsets.UTF_8);
                start = found + LINE_END.length;
                return line;
            }
            fill();
        }
    }

    private static String name(String disposition) {
        Matcher parameter = PARAMETER.matcher(disposition);
        while (parameter.find()) {
            if (parameter.group(1).equalsIgnoreCase("name")) {
                return parameter.group(2) == null ? parameter.group(3) : parameter.group(2);
            }
        }
        return null;
    }

    private int indexOf(byte[] wanted) {
        for (int i = start; i <= end - wanted.length; i++) {
            if (buffer[i] == wanted[0] && Arrays.equals(buffer, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, end - start);
        end -= start;
        start = 0;
        int read = body.read(buffer, end, buffer.length - end);
        if (read < 0) {
            throw malformed("it ends before its last part does");
        }
        end += read;
    }

    static ProblemException malformed(String why) {
        return new ProblemException(ProblemKind.INVALID, "The form cannot be read: " + why);
    }
}
