package com.lumiku.studio.media.picture.jpeg;

import com.lumiku.studio.media.picture.JoinedImageInputStream;
import com.lumiku.studio.media.picture.PictureDecoder;
import com.lumiku.studio.media.picture.PictureHeader;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.stream.ImageInputStream;

/**
 * A JPEG file put together anew of what decoding takes (ITU-T T.81, annex B): tables, the frame, and the scans up to the end of
 * the picture, which may be missing. Other programs' metadata, and what lies behind the picture, cannot irritate a decoder, nor
 * hide its warnings about real damage.
 */
final class JpegScans {

    /** As many pixels over all scans as 16 scans of the largest picture have; programs write 12 at most. */
    private static final long MOST_WORK = 16 * PictureDecoder.MOST_PIXELS;

    private static final int MOST_SCANS = 100;
    private static final int MOST_PIECES = 60_000;

    private final byte[] file;
    private final JpegFrame frame;
    private final JpegScanProgress progress;
    private final List<ByteBuffer> pieces = new ArrayList<>();
    private int at;
    private int scans;
    private boolean ended;
    private int trailingZeros;
    private Scan last;

    /**
     * A scan.
     *
     * @param header its segment, components numbered from one
     * @param data its codes, with restarts between them
     */
    record Scan(byte[] header, ByteBuffer data) {

        private static final int COMPONENTS = 5;

        /** Which codes a component's means have, where components are in the order of the frame. */
        int dc(int component) {
            return header[COMPONENTS + 2 * component + 1] >> 4 & 0xF;
        }

        /** Which codes a component's other coefficients have. */
        int ac(int component) {
            return header[COMPONENTS + 2 * component + 1] & 0xF;
        }

        private boolean isInOrder() {
            for (int i = 0; i < header[COMPONENTS - 1]; i++) {
                if (header[COMPONENTS + 2 * i] != i + 1) {
                    return false;
                }
            }
            return true;
        }
    }

    private JpegScans(byte[] file, JpegHeader header) {
        this.file = file;
        this.frame = header.frame();
        this.progress = new JpegScanProgress(frame);
        this.at = header.firstScan();
    }

    /**
     * Takes the file apart.
     *
     * @throws ProblemException 400 where scans are missing or broken, 413 where there are too many
     */
    static JpegScans of(byte[] file, JpegHeader header) {
        JpegScans scans = new JpegScans(file, header);
        scans.pieces.add(ByteBuffer.wrap(new byte[] {(byte) 0xFF, (byte) JpegMarker.SOI}));
        if (!header.frame().isProgressive()) {
            scans.pieces.add(ByteBuffer.wrap(JpegTables.standardCodes()));
        }
        header.tables().forEach(table -> scans.pieces.add(table.in(file)));
        scans.pieces.add(ByteBuffer.wrap(header.frame().segment()));
        scans.walk();
        scans.pieces.add(ByteBuffer.wrap(new byte[] {(byte) 0xFF, (byte) JpegMarker.EOI}));
        return scans;
    }

    /** The file as it should be. */
    ImageInputStream stream() {
        return new JoinedImageInputStream(pieces);
    }

    /** The scan of a picture that has one, sequential, with all components in the order of the frame. */
    Optional<Scan> only() {
        return scans == 1 && progress.isComplete() && last.isInOrder() ? Optional.of(last) : Optional.empty();
    }

    /** Whether the picture's end is marked; where it is not, the file may be cut off. */
    boolean hasEnd() {
        return ended;
    }

    /** How many bytes of zero the data of the last scan ends with: some programs fill up with them. */
    int trailingZeros() {
        return trailingZeros;
    }

    private void walk() {
        scan();
        while (!progress.isComplete() && !ended) {
            int marker = marker();
            if (marker == JpegMarker.SOS) {
                scan();
            } else if (JpegMarker.isFrame(marker)) {
                throw PictureHeader.damaged("the JPEG has two frames");
            } else if (marker == JpegMarker.EOI || marker == JpegMarker.SOI || marker < 0) {
                ended = marker == JpegMarker.EOI;
                break;
            } else if (!JpegMarker.isAlone(marker)) {
                segment(marker);
            }
        }
        if (!ended && progress.isComplete()) {
            ended = at + 1 < file.length && file[at] == (byte) 0xFF && file[at + 1] == (byte) JpegMarker.EOI;
        }
        progress.check(ended);
    }

    /** Behind the next marker, whatever lies before it; negative where there is none. */
    private int marker() {
        while (at + 1 < file.length && (file[at] != (byte) 0xFF || file[at + 1] == (byte) 0xFF)) {
            at++;
        }
        at += 2;
        return at > file.length ? -1 : file[at - 1] & 0xFF;
    }

    private void segment(int marker) {
        int length = length();
        if (JpegMarker.isTable(marker)) {
            add(new JpegSegment(marker, at + 2, length - 2).in(file));
        }
        at += length;
    }

    /** Of the segment whose length stands here, itself included. */
    private int length() {
        int length = at + 2 > file.length ? 0 : (file[at] & 0xFF) << 8 | file[at + 1] & 0xFF;
        if (length < 2 || length > file.length - at) {
            throw PictureHeader.damaged("the JPEG ends between its scans");
        }
        return length;
    }

    private void scan() {
        int length = length();
        byte[] header = progress.scan(file, at + 2, length - 2);
        add(ByteBuffer.wrap(header));
        if (++scans > MOST_SCANS || (long) scans * frame.width() * frame.height() > MOST_WORK) {
            throw new ProblemException(
                    ProblemKind.TOO_LARGE,
                    String.format(
                            Locale.ROOT,
                            "The JPEG has too many scans for %d x %d pixels. Save it without the option \"progressive\"",
                            frame.width(),
                            frame.height()));
        }
        int from = at + length;
        at = endOfData(from);
        last = new Scan(header, ByteBuffer.wrap(file, from, at - from));
        add(last.data());
        trailingZeros = 0;
        while (trailingZeros < at - from && file[at - 1 - trailingZeros] == 0) {
            trailingZeros++;
        }
    }

    /** Where the next marker stands that is neither a restart nor a byte that only looks like one. */
    private int endOfData(int from) {
        int place = from;
        while (place + 1 < file.length) {
            if (file[place] != (byte) 0xFF) {
                place++;
                continue;
            }
            int next = file[place + 1] & 0xFF;
            if (next == 0xFF) {
                place++;
            } else if (next == 0 || JpegMarker.isRestart(next)) {
                place += 2;
            } else {
                return place;
            }
        }
        int end = file[file.length - 1] == (byte) 0xFF ? file.length - 1 : file.length;
        return Math.max(from, end);
    }

    private void add(ByteBuffer piece) {
        if (pieces.size() >= MOST_PIECES) {
            throw PictureHeader.damaged("the JPEG consists of too many pieces");
        }
        pieces.add(piece);
    }
}
