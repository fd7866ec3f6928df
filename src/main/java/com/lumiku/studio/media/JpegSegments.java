package com.lumiku.studio.media;

import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What programs add to a JPEG file about its colours: segments before its first scan, of a file whose header has been read.
 *
 * @param segments where they lie, in the order of the file
 */
record JpegSegments(byte[] file, List<Segment> segments) {

    /** The value of Adobe's transform for three or four components with luminance first. */
    static final int LUMINANCE_FIRST = 1;

    private static final int APP0 = 0xE0;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int SOI = 0xD8;
    private static final int SOS = 0xDA;
    private static final String JFIF = "JFIF\0";
    private static final String ADOBE = "Adobe";
    private static final String PROFILE = "ICC_PROFILE\0";
    private static final int ADOBE_TRANSFORM = 11;
    private static final int ADOBE_BYTES = 12;

    /** Those of printers have a megabyte or two. */
    private static final int LONGEST_PROFILE = 4 << 20;

    /** @param from where its content begins, @param to where it ends */
    record Segment(int marker, int from, int to) {}

    static JpegSegments of(byte[] file) {
        List<Segment> segments = new ArrayList<>();
        int place = 0;
        while (place + 4 < file.length && file[place] == (byte) 0xFF) {
            int marker = file[place + 1] & 0xFF;
            if (marker == 0xFF || marker == SOI) {
                place += marker == SOI ? 2 : 1;
                continue;
            }
            int length = (file[place + 2] & 0xFF) << 8 | file[place + 3] & 0xFF;
            int end = Math.min(file.length, place + 2 + length);
            if (marker == SOS || length < 2) {
                break;
            }
            segments.add(new Segment(marker, place + 4, end));
            place = end;
        }
        return new JpegSegments(file, segments);
    }

    /** Whether the three components are surely luminance and colour differences (JFIF 1.02, Adobe Technical Note 5116). */
    boolean isYcc() {
        OptionalInt adobe = adobeTransform();
        return adobe.isPresent()
                ? adobe.getAsInt() == LUMINANCE_FIRST
                : named(APP0, JFIF).findAny().isPresent();
    }

    boolean hasProfile() {
        return named(APP2, PROFILE).findAny().isPresent();
    }

    /** The profile, whose parts are numbered from one (ICC.1:2010, annex B.4); empty where it is incomplete or broken. */
    Optional<ICC_Profile> profile() {
        int header = PROFILE.length() + 2;
        List<Segment> parts = named(APP2, PROFILE)
                .filter(part -> part.to - part.from > header)
                .sorted(Comparator.comparingInt(part -> file[part.from + header - 2] & 0xFF))
                .toList();
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        for (Segment part : parts) {
            profile.write(file, part.from + header, part.to - part.from - header);
        }
        if (parts.isEmpty() || profile.size() > LONGEST_PROFILE) {
            return Optional.empty();
        }
        try {
            return Optional.of(ICC_Profile.getInstance(profile.toByteArray()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What Adobe's segment says of the colours: 0 plain, 1 or 2 with luminance first; empty without such a segment. */
    OptionalInt adobeTransform() {
        return named(APP14, ADOBE)
                .filter(segment -> segment.to - segment.from >= ADOBE_BYTES)
                .mapToInt(segment -> file[segment.from + ADOBE_TRANSFORM] & 0xFF)
                .findFirst();
    }

    private Stream<Segment> named(int marker, String name) {
        byte[] start = name.getBytes(StandardCharsets.ISO_8859_1);
        return segments.stream()
                .filter(segment -> segment.marker == marker && segment.to - segment.from >= start.length)
                .filter(segment ->
                        Arrays.equals(file, segment.from, segment.from + start.length, start, 0, start.length));
    }
}
