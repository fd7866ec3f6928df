package com.lumiku.studio.generator.provider;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;

/** A body that arrives in pieces. They are put together at the end, once: pictures are large, small machines' heaps are not. */
final class ReceivedBody {

    private final List<Buffer> pieces = new ArrayList<>();
    private long length;

    void add(Buffer piece) {
        pieces.add(piece);
        length += piece.length();
    }

    long length() {
        return length;
    }

    byte[] bytes() {
        byte[] all = new byte[Math.toIntExact(length)];
        int at = 0;
        for (Buffer piece : pieces) {
            piece.getBytes(all, at);
            at += piece.length();
        }
        return all;
    }
}
