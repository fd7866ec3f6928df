package com.lumiku.studio.drawing.scene;

import com.lumiku.studio.drawing.appearance.Choice;
import com.lumiku.studio.drawing.appearance.ColorName;
import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.casting.Role;
import com.lumiku.studio.drawing.casting.Roles;
import com.lumiku.studio.drawing.paint.Canvas;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Photo;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Words;
import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** Draws what is behind a figure. */
public final class BackdropDrawing {

    /** How much nearer a place is seen behind a portrait. */
    private static final double PORTRAIT_ZOOM = 1.3;

    private static final Tint HAZE = new Tint(255, 252, 247, 82);

    private BackdropDrawing() {}

    /** Fills a picture with the backdrop of its description. */
    public static void draw(Canvas canvas, Description description) {
        Pen pen = Pen.on(canvas);
        Rectangle2D whole = new Rectangle2D.Double(0, 0, description.width(), description.height());
        switch (description.backdrop()) {
            case Backdrop.Solid(String color) -> pen.fill(whole, Tint.decode(color));
            case Backdrop.Picture(byte[] picture) ->
                pen.picture(Photo.decode(picture).softened(description.width(), description.height()), whole);
            case Backdrop.Scene(String prompt) -> scene(pen, description, Words.of(prompt), true);
            case Backdrop.Suitable() -> scene(pen, description, Words.of(description.prompt()), false);
            case null -> scene(pen, description, Words.of(description.prompt()), false);
        }
    }

    /** @param spoken whether the words are all about the scene, so that any colour among them is meant for it */
    private static void scene(Pen picture, Description description, Words words, boolean spoken) {
        Choice choice = new Choice(description.seed());
        double scale = description.height() / Scene.SIDE;
        double width = description.width() / scale;
        Pen pen = picture.in(AffineTransform.getScaleInstance(scale, scale));
        Optional<Tint> color = words.describing(ColorName.values(), Noun.BACKGROUND).stream()
                .findFirst()
                .or(() -> spoken ? words.first(ColorName.values()) : Optional.empty())
                .map(ColorName::color);
        Optional<Setting> setting = words.first(Setting.values())
                .or(() -> nightSky(words))
                .or(() -> color.isPresent() ? Optional.empty() : ofRole(words));
        if (setting.isEmpty()) {
            Tint tint = color.map(named -> Tint.light(named, Tint.brightness(named) < 0.3 ? 0.15 : 0.4))
                    .orElseGet(() -> Ornament.tint(choice));
            Ornament.draw(pen, width, tint, choice);
            return;
        }
        DayTime time = words.first(DayTime.values()).orElse(DayTime.DAY);
        Tint accent = color.orElseGet(() -> Tint.shade(Ornament.tint(choice), 0.25));
        Pen placed = description.isPortrait() ? pen.in(zoom(width)) : pen;
        new Scene(placed, width, time, accent, choice).draw(setting.get().name());
        pen.fill(new Rectangle2D.Double(0, 0, width, Scene.SIDE), HAZE);
    }

    private static Optional<Setting> nightSky(Words words) {
        return words.first(DayTime.values()).map(time -> Setting.SKY);
    }

    /** Where somebody of that trade is to be expected. */
    private static Optional<Setting> ofRole(Words words) {
        return Optional.ofNullable(Roles.of(words))
                .map(Role::place)
                .map(Setting::valueOf)
                .filter(place -> !words.refused(Setting.values()).contains(place));
    }

    private static AffineTransform zoom(double width) {
        AffineTransform zoom = AffineTransform.getTranslateInstance(width / 2, 420);
        zoom.scale(PORTRAIT_ZOOM, PORTRAIT_ZOOM);
        zoom.translate(-width / 2, -480);
        return zoom;
    }
}
