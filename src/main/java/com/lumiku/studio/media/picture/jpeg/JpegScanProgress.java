package com.lumiku.studio.media.picture.jpeg;

import com.lumiku.studio.media.picture.PictureHeader;
import java.util.Arrays;

/** Which coefficients of a JPEG frame its scans have brought so far, and how exactly (ITU-T T.81, annexes B.2.3 and G). */
final class JpegScanProgress {

    private static final int COEFFICIENTS = 64;
    private static final int LAST = COEFFICIENTS - 1;
    private static final int UNKNOWN = -1;

    private final JpegFrame frame;

    /** For each component and coefficient, the lowest bit known. */
    private final int[][] lowest;

    JpegScanProgress(JpegFrame frame) {
        this.frame = frame;
        this.lowest = new int[frame.components().size()][COEFFICIENTS];
        for (int[] component : lowest) {
            Arrays.fill(component, UNKNOWN);
        }
    }

    /**
     * Takes note of a scan.
     *
     * @param from where the content of its header lies
     * @return the header, its components numbered as {@link JpegFrame#segment} does
     */
    byte[] scan(byte[] file, int from, int length) {
        int count = length == 0 ? 0 : file[from];
        if (count < 1 || count > lowest.length || length != 4 + 2 * count) {
            throw PictureHeader.damaged("a scan of the JPEG has a broken header");
        }
        byte[] header = new byte[4 + length];
        header[0] = (byte) 0xFF;
        header[1] = (byte) JpegMarker.SOS;
        header[3] = (byte) (2 + length);
        System.arraycopy(file, from, header, 4, length);
        int spectrum = 5 + 2 * count;
        if (!frame.isProgressive()) {
            header[spectrum] = 0;
            header[spectrum + 1] = LAST;
            header[spectrum + 2] = 0;
        }
        int first = header[spectrum];
        int last = header[spectrum + 1];
        if (first < 0 || last < first || last > LAST) {
            throw PictureHeader.damaged("a scan of the JPEG has a broken header");
        }
        boolean[] taken = new boolean[lowest.length];
        for (int i = 0; i < count; i++) {
            int component = component(header[5 + 2 * i] & 0xFF, taken);
            taken[component] = true;
            header[5 + 2 * i] = (byte) (component + 1);
            Arrays.fill(lowest[component], first, last + 1, header[spectrum + 2] & 0xF);
        }
        return header;
    }

    /** Some programs give all components the same number: then they follow their order. */
    private int component(int id, boolean[] taken) {
        for (int i = 0; i < lowest.length; i++) {
            if (frame.components().get(i).id() == id && !taken[i]) {
                return i;
            }
        }
        throw PictureHeader.damaged("a scan of the JPEG is of a colour that its frame does not have");
    }

    /** Whether nothing more can come. */
    boolean isComplete() {
        return !frame.isProgressive() && Arrays.stream(lowest).allMatch(component -> component[0] == 0);
    }

    /**
     * Looks whether something is missing.
     *
     * @param ended whether the picture's end is marked, so that whoever wrote it meant to leave finer detail out
     */
    void check(boolean ended) {
        if (Arrays.stream(lowest).anyMatch(component -> component[0] == UNKNOWN)) {
            throw PictureHeader.damaged("a colour of the JPEG is missing");
        }
        if (!ended && Arrays.stream(lowest).flatMapToInt(Arrays::stream).anyMatch(bit -> bit != 0)) {
            throw PictureHeader.cutOff("the finer detail of its JPEG is missing");
        }
    }
}
