package com.lumiku.studio.portrait;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** In which form a portrait is answered. */
enum PortraitFormat {
    SVG("image/svg+xml") {
        @Override
        byte[] encode(Portrait portrait) {
            return portrait.svg().getBytes(StandardCharsets.UTF_8);
        }
    },
    PNG("image/png") {
        @Override
        byte[] encode(Portrait portrait) {
            return portrait.picture().png().bytes();
        }
    },
    JPG("image/jpeg") {
        @Override
        byte[] encode(Portrait portrait) {
            return portrait.picture().jpeg().bytes();
        }
    },
    JSON("application/json") {
        @Override
        byte[] encode(Portrait portrait) {
            return PortraitDocument.of(portrait).json();
        }
    };

    private final String contentType;

    PortraitFormat(String contentType) {
        this.contentType = contentType;
    }

    String contentType() {
        return contentType;
    }

    abstract byte[] encode(Portrait portrait);

    /** The format that an ending names. */
    static Optional<PortraitFormat> of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.name().equalsIgnoreCase(ending))
                .findFirst();
    }
}
