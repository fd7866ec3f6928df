package com.lumiku.studio.media.picture.jpeg;

import java.io.ByteArrayOutputStream;
import javax.imageio.plugins.jpeg.JPEGHuffmanTable;

/** Segments with tables of codes (ITU-T T.81, annex B.2.4.2). */
final class JpegTables {

    private static final int LENGTHS = 16;
    private static final int HEADER_BYTES = 19;

    private JpegTables() {}

    /** Those of ITU-T T.81, annex K.3, which most encoders use, and which the frames of motion JPEG leave out. */
    static byte[] standardCodes() {
        ByteArrayOutputStream tables = new ByteArrayOutputStream();
        codes(tables, 0x00, JPEGHuffmanTable.StdDCLuminance);
        codes(tables, 0x10, JPEGHuffmanTable.StdACLuminance);
        codes(tables, 0x01, JPEGHuffmanTable.StdDCChrominance);
        codes(tables, 0x11, JPEGHuffmanTable.StdACChrominance);
        return tables.toByteArray();
    }

    private static void codes(ByteArrayOutputStream out, int kind, JPEGHuffmanTable table) {
        int length = HEADER_BYTES + table.getValues().length;
        out.write(0xFF);
        out.write(JpegMarker.DHT);
        out.write(length >> 8);
        out.write(length);
        out.write(kind);
        short[] lengths = table.getLengths();
        for (int i = 0; i < LENGTHS; i++) {
            out.write(i < lengths.length ? lengths[i] : 0);
        }
        for (short value : table.getValues()) {
            out.write(value);
        }
    }
}
