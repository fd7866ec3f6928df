package com.lumiku.studio.pose;

import com.lumiku.studio.web.Sha256;
import java.nio.ByteBuffer;

/** Seeds that follow from what they are for, so that a picture tried again is the same picture. */
final class Seed {

    private Seed() {}

    /** 0 to 2^31-1. */
    static int of(String owner, String purpose) {
        return ByteBuffer.wrap(Sha256.of(owner + '\n' + purpose)).getInt() & Integer.MAX_VALUE;
    }
}
