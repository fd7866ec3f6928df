package com.lumiku.studio.media.picture.jpeg;

import com.lumiku.studio.media.picture.Orientation;
import com.lumiku.studio.media.picture.PictureHeader;
import com.lumiku.studio.web.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.stream.ImageInputStream;

/**
 * The frame of a JPEG file (ITU-T T.81, annex B.2.2).
 *
 * @param marker which process it is coded by
 * @param height rows, or 0 where a segment behind the first scan says how many
 */
record JpegFrame(int marker, int width, int height, List<Component> components) {

    /**
     * One of the colours.
     *
     * @param id what scans call it
     * @param sampling how often it is sampled, across in the upper and down in the lower four bits
     * @param table which quantization it has
     */
    record Component(int id, int sampling, int table) {

        /** How many of its blocks a unit has beside each other. */
        int wide() {
            return sampling >> 4;
        }

        /** How many of its blocks a unit has below each other. */
        int high() {
            return sampling & 0xF;
        }
    }

    private static final int SOF3 = 0xC3;
    private static final int SOF9 = 0xC9;
    private static final int SOF10 = 0xCA;
    private static final int BITS = 8;
    private static final int HEADER_BYTES = 6;
    private static final int COMPONENT_BYTES = 3;

    /** @throws ProblemException 415 where no browser shows such a frame either, 400 where it is broken */
    static JpegFrame read(ImageInputStream file, int marker, int length) throws IOException {
        checkProcess(marker);
        int bits = file.readUnsignedByte();
        int height = file.readUnsignedShort();
        int width = file.readUnsignedShort();
        int count = file.readUnsignedByte();
        if (bits != BITS) {
            throw unusual(String.format(Locale.ROOT, "%d bits for each sample instead of 8", bits));
        }
        if (count != 1 && count != 3 && count != 4) {
            throw unusual(String.format(Locale.ROOT, "%d colour components instead of 1, 3 or 4", count));
        }
        if (length != HEADER_BYTES + COMPONENT_BYTES * count) {
            throw PictureHeader.damaged("the JPEG's frame has a wrong length");
        }
        List<Component> components = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            components.add(new Component(file.readUnsignedByte(), file.readUnsignedByte(), file.readUnsignedByte()));
        }
        return new JpegFrame(marker, width, height, List.copyOf(components));
    }

    private static void checkProcess(int marker) {
        if (marker <= JpegMarker.SOF2) {
            return;
        }
        throw unusual(
                switch (marker) {
                    case SOF3 -> "lossless coding";
                    case SOF9, SOF10 -> "arithmetic coding";
                    default ->
                        String.format(Locale.ROOT, "a rare kind of coding (process %d)", marker - JpegMarker.SOF0);
                });
    }

    private static ProblemException unusual(String what) {
        return PictureHeader.unsupported(
                "The picture is a JPEG with %s, which browsers do not show. Save it as an ordinary JPEG"
                        .formatted(what));
    }

    boolean isProgressive() {
        return marker == JpegMarker.SOF2;
    }

    /** The frame of the upright picture. */
    JpegFrame upright(Orientation orientation) {
        if (!orientation.swapped()) {
            return this;
        }
        List<Component> turned = components.stream()
                .map(component ->
                        new Component(component.id(), component.high() << 4 | component.wide(), component.table()))
                .toList();
        return new JpegFrame(marker, height, width, turned);
    }

    /** How many samples of the finest component a unit has beside each other. */
    int unitWidth() {
        return CosineTransform.SIDE
                * components.stream().mapToInt(Component::wide).max().orElseThrow();
    }

    /** How many samples of the finest component a unit has below each other. */
    int unitHeight() {
        return CosineTransform.SIDE
                * components.stream().mapToInt(Component::high).max().orElseThrow();
    }

    /** The segment with the components numbered from one, so that nobody guesses colours by their names. */
    byte[] segment() {
        ByteArrayOutputStream segment = new ByteArrayOutputStream();
        int length = 2 + HEADER_BYTES + COMPONENT_BYTES * components.size();
        for (int value : new int[] {
            0xFF, marker, length >> 8, length, BITS, height >> 8, height, width >> 8, width, components.size()
        }) {
            segment.write(value);
        }
        for (int i = 0; i < components.size(); i++) {
            segment.write(i + 1);
            segment.write(components.get(i).sampling());
            segment.write(components.get(i).table());
        }
        return segment.toByteArray();
    }
}
