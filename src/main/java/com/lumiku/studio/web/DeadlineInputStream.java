package com.lumiku.studio.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** A body that has to arrive in time: who sends a byte each second would otherwise never end. */
final class DeadlineInputStream extends FilterInputStream {

    private final long end;

    DeadlineInputStream(InputStream body, Duration time) {
        super(body);
        this.end = System.nanoTime() + time.toNanos();
    }

    @Override
    public int read() throws IOException {
        check();
        return super.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        check();
        return super.read(into, offset, length);
    }

    private void check() {
        if (System.nanoTime() - end > 0) {
            throw new ProblemException(ProblemKind.REQUEST_TIMEOUT, "The body did not arrive in time");
        }
    }
}
