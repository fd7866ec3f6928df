package com.lumiku.studio.media.picture.jpeg;

/** What the samples of a JPEG file mean, by the rules of browsers, which are those of libjpeg-turbo. */
enum JpegColours {
    GREY,
    YCC,
    RGB,
    CMYK,
    YCCK;

    private static final int PLAIN = 0;

    static JpegColours of(JpegHeader header) {
        return switch (header.frame().components().size()) {
            case 1 -> GREY;
            case 3 -> ofThree(header);
            default -> header.adobeTransform().orElse(PLAIN) == PLAIN ? CMYK : YCCK;
        };
    }

    /** JFIF knows luminance and colour differences only, whatever else a file says. */
    private static JpegColours ofThree(JpegHeader header) {
        if (header.isJfif()) {
            return YCC;
        }
        if (header.adobeTransform().isPresent()) {
            return header.adobeTransform().getAsInt() == PLAIN ? RGB : YCC;
        }
        String names = "RGB";
        for (int i = 0; i < names.length(); i++) {
            if (header.frame().components().get(i).id() != names.charAt(i)) {
                return YCC;
            }
        }
        return RGB;
    }
}
