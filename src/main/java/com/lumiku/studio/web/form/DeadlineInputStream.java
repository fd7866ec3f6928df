package com.lumiku.studio.web.form;

import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * A body that has to arrive, and in time: who sends a byte each second would otherwise never end. A connection that breaks is the
 * caller's doing, other than a file that cannot be written.
 */
final class DeadlineInputStream extends FilterInputStream {

    private final long end;

    DeadlineInputStream(InputStream body, Duration time) {
        super(body);
        this.end = System.nanoTime() + time.toNanos();
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (System.nanoTime() - end > 0) {
            throw new ProblemException(ProblemKind.REQUEST_TIMEOUT, "The body did not arrive in time");
        }
        try {
            return super.read(into, offset, length);
        } catch (IOException e) {
            throw new ProblemException(ProblemKind.INVALID, "The connection ended before the body did");
        }
    }
}
