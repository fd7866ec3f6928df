package com.lumiku.studio.portrait;

import com.lumiku.studio.avatar.Avatar;
import com.lumiku.studio.drawing.View;
import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.FlatPose;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Persona;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.media.store.Media;
import com.lumiku.studio.pose.PosedAvatar;
import com.lumiku.studio.pose.library.KnownPoses;
import com.lumiku.studio.web.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides what a picture of a pose shows. Reads rows. */
@Singleton
class Renders {

    private static final int USUAL_WIDTH = 768;
    private static final int USUAL_HEIGHT = 1024;
    private static final String TRANSPARENT = "transparent";
    private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final View WITHOUT_BACKDROP = new View(false, false, 0, 1, 0);

    /** Somebody, but always the same. */
    private static final int ANYBODY = 1;

    private final KnownPoses poses;
    private final Media media;

    Renders(KnownPoses poses, Media media) {
        this.poses = poses;
        this.media = media;
    }

    /** @throws ProblemException 400 naming what is wrong with the pose, or where an id is not of something the user may see */
    Render of(String userId, RenderInput input) {
        Optional<FlatPose> read = input.pose().read("pose.");
        Pose pose = read.map(FlatPose::lifted)
                .or(() -> poses.figure(userId, input.pose().poseId()))
                .orElseThrow(() ->
                        ProblemException.invalid("pose.poseId", "is not the id of a pose whose geometry is known"));
        Size size = Size.of(input, read.map(FlatPose::canvas));
        return switch (input.kind()) {
            case "skeleton" -> new Render.Skeleton(pose, size.width, size.height);
            case "preview" -> new Render.Preview(pose, size.width, size.height);
            default -> figure(userId, input, pose, size);
        };
    }

    private Render figure(String userId, RenderInput input, Pose pose, Size size) {
        boolean isTransparent = TRANSPARENT.equals(input.background());
        View view = isTransparent ? WITHOUT_BACKDROP : View.PLAIN;
        Backdrop backdrop = isTransparent ? new Backdrop.Solid("#FFFFFF") : backdrop(input.background());
        if (input.avatarId() == null) {
            Look look = input.look() == null ? Look.UNKNOWN : input.look().look();
            return new Render.Figure(
                    new Description(
                            null, Persona.UNKNOWN, look, pose, backdrop, null, size.width, size.height, ANYBODY),
                    view);
        }
        Avatar avatar = Avatar.findOfUser(userId, input.avatarId(), LockModeType.NONE)
                .orElseThrow(() -> ProblemException.invalid("avatarId", "is not one of your avatars"));
        PosedAvatar who = PosedAvatar.of(avatar);
        byte[] face = avatar.isPictured() ? media.read(avatar.baseImageUrl).orElse(null) : null;
        return new Render.Figure(
                new Description(
                        who.prompt(),
                        null,
                        who.persona(),
                        who.look(),
                        pose,
                        backdrop,
                        face,
                        size.width,
                        size.height,
                        who.identity(),
                        who.identity()),
                view);
    }

    private static Backdrop backdrop(String background) {
        if (background == null) {
            return new Backdrop.Suitable();
        }
        return COLOR.matcher(background).matches() ? new Backdrop.Solid(background) : new Backdrop.Scene(background);
    }

    private record Size(int width, int height) {

        /** As asked for; a side that is not, follows from the proportions of the canvas. */
        static Size of(RenderInput input, Optional<FlatPose.Canvas> canvas) {
            Size usual = canvas.map(it -> new Size(it.width(), it.height()))
                    .filter(it -> Math.min(it.width, it.height) >= RenderInput.LEAST
                            && Math.max(it.width, it.height) <= RenderInput.MOST)
                    .orElse(new Size(USUAL_WIDTH, USUAL_HEIGHT));
            if (input.width() == null && input.height() == null) {
                return usual;
            }
            double ratio = (double) usual.width / usual.height;
            return new Size(
                    input.width() == null ? within(input.height() * ratio) : input.width(),
                    input.height() == null ? within(input.width() / ratio) : input.height());
        }

        private static int within(double pixels) {
            return Math.clamp(Math.round(pixels), RenderInput.LEAST, RenderInput.MOST);
        }
    }
}
