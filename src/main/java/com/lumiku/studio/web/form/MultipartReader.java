package com.lumiku.studio.web.form;

import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload.FileUploadBase.FileUploadIOException;
import org.apache.commons.fileupload.MultipartStream;
import org.apache.commons.fileupload.MultipartStream.MalformedStreamException;
import org.apache.commons.fileupload.ParameterParser;

/**
 * The parts of a {@code multipart/form-data} body (RFC 7578), one after the other as they arrive. Of their headers only
 * what says which field it is, and whether of a file, is looked at. Quarkus' own reading of forms keeps every header in memory, however many there are.
 */
final class MultipartReader {

    private static final int BUFFER = 32 * 1024;
    private static final int LONGEST_HEADERS = 16 * 1024;
    private static final int LONGEST_BOUNDARY = 200;
    private static final String DISPOSITION = "content-disposition:";

    private final MultipartStream parts;
    private boolean begun;

    /**
     * The beginning of a part.
     *
     * @param name of its field
     * @param isFile whether a browser would have sent it for a chosen file
     */
    record Part(String name, boolean isFile) {}

    /**
     * @param contentType the header of the request
     * @throws ProblemException 400 where it names no boundary
     */
    MultipartReader(InputStream body, String contentType) {
        String boundary = parameters(contentType).get("boundary");
        if (boundary == null || boundary.length() > LONGEST_BOUNDARY) {
            throw malformed("its Content-Type names no boundary");
        }
        this.parts = new MultipartStream(body, boundary.getBytes(StandardCharsets.ISO_8859_1), BUFFER, null);
        parts.setHeaderEncoding(StandardCharsets.UTF_8.name());
        parts.setPartHeaderSizeMax(LONGEST_HEADERS);
    }

    /**
     * The part that comes next; empty behind the last part.
     *
     * @throws ProblemException 400 where the form is malformed or ends early, 413 where a part has too many headers
     */
    Optional<Part> nextPart() throws IOException {
        try {
            boolean isPart = begun ? parts.readBoundary() : parts.skipPreamble();
            begun = true;
            return isPart ? Optional.of(part(parts.readHeaders())) : Optional.empty();
        } catch (FileUploadIOException e) {
            throw new ProblemException(ProblemKind.TOO_LARGE, "A part of the form has too many headers");
        } catch (MalformedStreamException e) {
            throw malformed("it ends before its last part does");
        }
    }

    /** The content of the part: to be read before the next part. */
    void copyPart(OutputStream into) throws IOException {
        try {
            parts.readBodyData(into);
        } catch (MalformedStreamException e) {
            throw malformed("it ends before its last part does");
        }
    }

    private static Part part(String headers) {
        return headers.lines()
                .filter(line -> line.regionMatches(true, 0, DISPOSITION, 0, DISPOSITION.length()))
                .map(line -> parameters(line.substring(DISPOSITION.length())))
                .filter(parameters -> parameters.get("name") != null)
                .map(parameters -> new Part(
                        parameters.get("name"),
                        parameters.containsKey("filename") || parameters.containsKey("filename*")))
                .findFirst()
                .orElseThrow(() -> malformed("a part has no name"));
    }

    private static Map<String, String> parameters(String header) {
        ParameterParser parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        return parser.parse(header, ';');
    }

    private static ProblemException malformed(String why) {
        return new ProblemException(ProblemKind.INVALID, "The form cannot be read: " + why);
    }
}
