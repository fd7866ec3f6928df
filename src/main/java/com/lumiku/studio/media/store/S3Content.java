package com.lumiku.studio.media.store;

import java.io.FilterInputStream;
import java.io.IOException;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** The content of an object. Who closes it early does not wait for the rest, as the SDK's own stream would. */
final class S3Content extends FilterInputStream {

    private final ResponseInputStream<GetObjectResponse> content;
    private long left;

    S3Content(ResponseInputStream<GetObjectResponse> content) {
        super(content);
        this.content = content;
        this.left = content.response().contentLength();
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        left -= read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] buffer, int from, int most) throws IOException {
        int read = super.read(buffer, from, most);
        left -= Math.max(read, 0);
        return read;
    }

    @Override
    public long skip(long most) throws IOException {
        long skipped = super.skip(most);
        left -= skipped;
        return skipped;
    }

    @Override
    public void close() throws IOException {
        if (left > 0) {
            content.abort();
        }
        content.close();
    }
}
