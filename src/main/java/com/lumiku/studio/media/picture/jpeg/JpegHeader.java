package com.lumiku.studio.media.picture.jpeg;

import com.lumiku.studio.media.picture.Exif;
import com.lumiku.studio.media.picture.Orientation;
import com.lumiku.studio.media.picture.PictureFormat;
import com.lumiku.studio.media.picture.PictureHeader;
import com.lumiku.studio.web.problem.ProblemException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javax.imageio.stream.ImageInputStream;

/**
 * What stands before the first scan of a JPEG file (ITU-T T.81, annex B), read as browsers read it: bytes between segments are
 * skipped, and what is of no use is not looked at.
 */
public final class JpegHeader {

    private static final int SIGNATURE_BYTES = 2;

    /** More steps from marker to marker than any program leaves behind: each takes calls of the operating system. */
    private static final int MOST_STEPS = 50_000;

    private static final String JFIF = "JFIF\0";
    private static final int JFIF_BYTES = 14;
    private static final String ADOBE = "Adobe";
    private static final int ADOBE_BYTES = 12;
    private static final String PROFILE = "ICC_PROFILE\0";

    private final ImageInputStream file;
    private final List<JpegSegment> tables = new ArrayList<>();
    private final List<JpegSegment> profile = new ArrayList<>();
    private JpegFrame frame;
    private boolean jfif;
    private int adobe = -1;
    private Orientation exif;
    private int firstScan;
    private boolean interleaved;
    private int steps;

    private JpegHeader(ImageInputStream file) {
        this.file = file;
    }

    /** @throws ProblemException 415 for a JPEG that no browser shows, 400 for one that is broken */
    public static JpegHeader read(ImageInputStream file) throws IOException {
        JpegHeader header = new JpegHeader(file);
        file.seek(SIGNATURE_BYTES);
        for (int marker = header.marker(); marker != JpegMarker.SOS; marker = header.marker()) {
            if (marker == JpegMarker.EOI) {
                throw PictureHeader.damaged("the JPEG ends before its pixels");
            }
            if (!JpegMarker.isAlone(marker)) {
                header.segment(marker);
            }
        }
        header.scan();
        return header;
    }

    private int marker() throws IOException {
        if (file.readUnsignedByte() != 0xFF) {
            skipStrayBytes();
        }
        int next;
        do {
            step();
            next = file.readUnsignedByte();
        } while (next == 0xFF);
        return next;
    }

    private void step() {
        if (++steps > MOST_STEPS) {
            throw PictureHeader.damaged("the JPEG's header consists of too many pieces");
        }
    }

    /** To behind the next byte that may begin a marker. */
    private void skipStrayBytes() throws IOException {
        byte[] bytes = new byte[4096];
        for (int read = file.read(bytes); read > 0; read = file.read(bytes)) {
            for (int i = 0; i < read; i++) {
                if (bytes[i] == (byte) 0xFF) {
                    file.seek(file.getStreamPosition() - read + i + 1);
                    return;
                }
            }
        }
        throw new EOFException();
    }

    private void segment(int marker) throws IOException {
        int length = file.readUnsignedShort() - 2;
        int from = Math.toIntExact(file.getStreamPosition());
        if (length < 0) {
            throw PictureHeader.damaged("a segment of the JPEG has no length");
        }
        JpegSegment segment = new JpegSegment(marker, from, length);
        if (JpegMarker.isFrame(marker)) {
            frame(segment);
        } else if (JpegMarker.isTable(marker)) {
            tables.add(segment);
        } else if (marker == JpegMarker.APP0) {
            jfif |= length >= JFIF_BYTES && JFIF.equals(text(JFIF.length()));
        } else if (marker == JpegMarker.APP1 && exif == null) {
            exif(length);
        } else if (marker == JpegMarker.APP2 && length > PROFILE.length() && PROFILE.equals(text(PROFILE.length()))) {
            profile.add(segment);
        } else if (marker == JpegMarker.APP14 && length >= ADOBE_BYTES && ADOBE.equals(text(ADOBE.length()))) {
            file.seek(from + ADOBE_BYTES - 1L);
            adobe = file.readUnsignedByte();
        }
        file.seek((long) from + length);
    }

    private void frame(JpegSegment segment) throws IOException {
        if (frame != null) {
            throw PictureHeader.damaged("the JPEG has two frames");
        }
        frame = JpegFrame.read(file, segment.marker(), segment.length());
    }

    private String text(int length) throws IOException {
        return new String(bytes(length), StandardCharsets.ISO_8859_1);
    }

    private byte[] bytes(int length) throws IOException {
        byte[] bytes = new byte[length];
        file.readFully(bytes);
        return bytes;
    }

    /** The first counts, as for browsers. */
    private void exif(int length) throws IOException {
        byte[] content = bytes(length);
        if (Exif.isPrefixed(content)) {
            exif = Exif.orientation(Exif.withoutPrefix(content));
        }
    }

    private void scan() throws IOException {
        if (frame == null) {
            throw PictureHeader.damaged("the JPEG has no frame");
        }
        if (frame.width() > 0 && frame.height() == 0) {
            throw PictureHeader.unsupported("The picture is a JPEG that does not say how high it is before its pixels,"
                    + " which browsers do not show. Save it as an ordinary JPEG");
        }
        firstScan = Math.toIntExact(file.getStreamPosition());
        file.readUnsignedShort();
        interleaved = file.readUnsignedByte() >= frame.components().size();
    }

    public PictureHeader picture() {
        boolean buffered = frame.isProgressive() || !interleaved;
        return new PictureHeader(
                PictureFormat.JPEG,
                frame.width(),
                frame.height(),
                frame.components().size(),
                8,
                buffered,
                exif == null ? Orientation.UPRIGHT : exif);
    }

    JpegFrame frame() {
        return frame;
    }

    /** Of quantization, of codes, and the restart interval, in the order of the file. */
    List<JpegSegment> tables() {
        return tables;
    }

    /** The parts of the colour profile, in the order of the file. */
    List<JpegSegment> profile() {
        return profile;
    }

    boolean isJfif() {
        return jfif;
    }

    /** What Adobe's segment says of the colours: 0 plain, 1 or 2 with luminance first; empty without such a segment. */
    OptionalInt adobeTransform() {
        return adobe < 0 ? OptionalInt.empty() : OptionalInt.of(adobe);
    }

    /** Where the length of the first scan's header stands. */
    int firstScan() {
        return firstScan;
    }
}
