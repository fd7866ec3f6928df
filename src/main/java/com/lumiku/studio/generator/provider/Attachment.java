package com.lumiku.studio.generator.provider;

import com.lumiku.studio.drawing.OpenPoseDrawing;
import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Pose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A picture that goes to a provider along with the words: an encoded JPEG or PNG. */
record Attachment(Role role, byte[] bytes) {

    /** What the picture is for. */
    enum Role {
        REFERENCE("shows this very person: keep face, hair and build recognisable."),
        SKELETON(
                "is an OpenPose skeleton: take exactly its pose and place in the picture, and draw none of its lines or dots."),
        BACKDROP("is the background: put the person naturally into this very place.");

        private final String words;

        Role(String words) {
            this.words = words;
        }
    }

    /** All pictures of a description; the skeleton in this size. */
    static List<Attachment> of(Description description, PictureSize size) {
        List<Attachment> all = new ArrayList<>();
        if (description.reference() != null) {
            all.add(new Attachment(Role.REFERENCE, description.reference()));
        }
        if (!description.isPortrait()) {
            all.add(skeleton(description.pose(), size));
        }
        if (description.backdrop() instanceof Backdrop.Picture(byte[] image)) {
            all.add(new Attachment(Role.BACKDROP, image));
        }
        return all;
    }

    /** The picture that an OpenPose ControlNet follows. */
    private static Attachment skeleton(Pose pose, PictureSize size) {
        return new Attachment(
                Role.SKELETON,
                OpenPoseDrawing.draw(pose, size.width(), size.height()).png().bytes());
    }

    /** What the pictures are for, in their order, as sentences to follow others. */
    static String words(List<Attachment> attachments) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < attachments.size(); i++) {
            words.append(" Picture ").append(i + 1).append(' ').append(attachments.get(i).role.words);
        }
        return words.toString();
    }

    /** As workflows call it. */
    String name() {
        return role.name().toLowerCase(Locale.ROOT);
    }

    String fileName() {
        return name() + (isPng() ? ".png" : ".jpg");
    }

    String contentType() {
        return isPng() ? "image/png" : "image/jpeg";
    }

    private boolean isPng() {
        return bytes.length > 0 && bytes[0] == (byte) 0x89;
    }
}
