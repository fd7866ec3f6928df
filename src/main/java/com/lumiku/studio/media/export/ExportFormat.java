package com.lumiku.studio.media.export;

import com.lumiku.studio.media.picture.PictureFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats in which finished pictures are given out: size and encoding, by the name callers use. */
public enum ExportFormat {
    INSTAGRAM_STORY(1080, 1920, PictureFormat.JPEG),
    INSTAGRAM_FEED(1080, 1080, PictureFormat.JPEG),
    INSTAGRAM_PORTRAIT(1080, 1350, PictureFormat.JPEG),
    TIKTOK(1080, 1920, PictureFormat.JPEG),
    TWITTER_POST(1200, 675, PictureFormat.JPEG),
    PRINT_A4(2480, 3508, PictureFormat.PNG),
    SHOPEE_PRODUCT(1000, 1000, PictureFormat.JPEG),
    TOKOPEDIA_PRODUCT(1200, 1200, PictureFormat.JPEG),
    LAZADA_PRODUCT(1000, 1000, PictureFormat.JPEG),
    FACEBOOK_POST(1200, 630, PictureFormat.JPEG),
    LINKEDIN_POST(1200, 627, PictureFormat.JPEG),
    PRINT_4X6(1800, 1200, PictureFormat.PNG),
    /** As made. */
    ORIGINAL(0, 0, PictureFormat.PNG);

    private static final String OLD_FEED = "instagram_post";

    private final int width;
    private final int height;
    private final PictureFormat encoding;

    ExportFormat(int width, int height, PictureFormat encoding) {
        this.width = width;
        this.height = height;
        this.encoding = encoding;
    }

    /** The format of this name; {@code instagram_post} is instagram_feed. */
    public static Optional<ExportFormat> of(String name) {
        if (OLD_FEED.equals(name)) {
            return Optional.of(INSTAGRAM_FEED);
        }
        return Arrays.stream(values())
                .filter(format -> format.formatName().equals(name))
                .findFirst();
    }

    /** All names, for those who gave another. */
    public static String names() {
        return Arrays.stream(values()).map(ExportFormat::formatName).collect(Collectors.joining(", "));
    }

    /** How callers and rows call it. */
    public String formatName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In pixels; 0 where it is the picture's own. */
    public int width() {
        return width;
    }

    /** In pixels; 0 where it is the picture's own. */
    public int height() {
        return height;
    }

    /** How it is encoded. */
    public PictureFormat encoding() {
        return encoding;
    }
}
