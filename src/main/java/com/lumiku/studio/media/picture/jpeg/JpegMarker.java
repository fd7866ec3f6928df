package com.lumiku.studio.media.picture.jpeg;

/** The second bytes of markers (ITU-T T.81, table B.1; JFIF 1.02; Adobe Technical Note 5116; ICC.1:2010, annex B.4). */
final class JpegMarker {

    static final int TEM = 0x01;
    static final int RES_LAST = 0xBF;
    static final int SOF0 = 0xC0;
    static final int SOF2 = 0xC2;
    static final int DHT = 0xC4;
    static final int JPG = 0xC8;
    static final int DAC = 0xCC;
    static final int SOF15 = 0xCF;
    static final int RST0 = 0xD0;
    static final int RST7 = 0xD7;
    static final int SOI = 0xD8;
    static final int EOI = 0xD9;
    static final int SOS = 0xDA;
    static final int DQT = 0xDB;
    static final int DRI = 0xDD;
    static final int APP0 = 0xE0;
    static final int APP1 = 0xE1;
    static final int APP2 = 0xE2;
    static final int APP14 = 0xEE;

    private JpegMarker() {}

    /** Whether it begins a frame of any kind. */
    static boolean isFrame(int marker) {
        return marker >= SOF0 && marker <= SOF15 && marker != DHT && marker != JPG && marker != DAC;
    }

    /** Whether decoding takes what follows it. */
    static boolean isTable(int marker) {
        return marker == DHT || marker == DQT || marker == DRI;
    }

    static boolean isRestart(int marker) {
        return marker >= RST0 && marker <= RST7;
    }

    /** Whether no length follows: a zero behind a stray byte, what is reserved, and markers that stand alone. */
    static boolean isAlone(int marker) {
        return marker <= RES_LAST || isRestart(marker) || marker == SOI;
    }
}
