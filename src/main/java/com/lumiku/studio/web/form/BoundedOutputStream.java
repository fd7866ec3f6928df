package com.lumiku.studio.web.form;

import com.lumiku.studio.web.problem.ProblemException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;

/** Takes so many bytes and no more. */
final class BoundedOutputStream extends FilterOutputStream {

    private final Supplier<ProblemException> refusal;
    private long left;

    BoundedOutputStream(OutputStream out, long most, Supplier<ProblemException> refusal) {
        super(out);
        this.left = most;
        this.refusal = refusal;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        left -= length;
        if (left < 0) {
            throw refusal.get();
        }
        out.write(bytes, offset, length);
    }
}
