package com.lumiku.studio.media.picture.jpeg;

import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/** The colour profile of a JPEG file, whose parts are numbered from one (ICC.1:2010, annex B.4). */
final class JpegProfile {

    /** Those of printers have a megabyte or two. */
    private static final int LONGEST = 4 << 20;

    private static final int NAME_BYTES = 12;
    private static final int HEADER_BYTES = NAME_BYTES + 2;
    private static final int SMALLEST = 128;

    private JpegProfile() {}

    /** Empty where parts are missing, or what they are put together to is no profile. */
    static Optional<ICC_Profile> of(byte[] file, List<JpegSegment> parts) {
        JpegSegment[] ordered = new JpegSegment[parts.size()];
        int size = 0;
        for (JpegSegment part : parts) {
            int number = part.length() < HEADER_BYTES ? 0 : file[part.from() + NAME_BYTES] & 0xFF;
            if (number < 1
                    || number > ordered.length
                    || ordered[number - 1] != null
                    || (file[part.from() + NAME_BYTES + 1] & 0xFF) != ordered.length) {
                return Optional.empty();
            }
            ordered[number - 1] = part;
            size += part.length() - HEADER_BYTES;
        }
        if (size < SMALLEST || size > LONGEST) {
            return Optional.empty();
        }
        ByteBuffer profile = ByteBuffer.allocate(size);
        for (JpegSegment part : ordered) {
            profile.put(file, part.from() + HEADER_BYTES, part.length() - HEADER_BYTES);
        }
        return parsed(profile);
    }

    /** Its first number says how long it is. */
    private static Optional<ICC_Profile> parsed(ByteBuffer profile) {
        if (Integer.compareUnsigned(profile.getInt(0), profile.capacity()) > 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(ICC_Profile.getInstance(profile.array()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
