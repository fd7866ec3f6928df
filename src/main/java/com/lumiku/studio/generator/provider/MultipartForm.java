package com.lumiku.studio.generator.provider;

import io.vertx.core.buffer.Buffer;
import java.util.UUID;

/** A body of {@code multipart/form-data} (RFC 7578). Names are the program's own. */
final class MultipartForm {

    private final String boundary = UUID.randomUUID().toString();
    private final Buffer parts = Buffer.buffer();

    MultipartForm field(String name, String value) {
        parts.appendString(head("name=\"%s\"".formatted(name), "text/plain; charset=utf-8") + value + "\r\n");
        return this;
    }

    MultipartForm file(String name, String fileName, String contentType, byte[] content) {
        parts.appendString(head("name=\"%s\"; filename=\"%s\"".formatted(name, fileName), contentType))
                .appendBytes(content)
                .appendString("\r\n");
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    Buffer body() {
        return parts.copy().appendString("--%s--\r\n".formatted(boundary));
    }

    private String head(String disposition, String contentType) {
        return "--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n"
                .formatted(boundary, disposition, contentType);
    }
}
