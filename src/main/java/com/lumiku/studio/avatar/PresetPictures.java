package com.lumiku.studio.avatar;

import com.lumiku.studio.drawing.Illustrator;
import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.media.EncodedPicture;
import com.lumiku.studio.media.MediaOrigin;
import com.lumiku.studio.media.PictureEncoder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Draws the previews of the catalog's presets, as the built-in generator draws avatars made from them. */
@Singleton
class PresetPictures implements MediaOrigin {

    private static final String FOLDER = "catalog/presets/";
    private static final String EXTENSION = ".png";
    private static final int SIDE = 768;

    /** Where the preview of a preset is in the media store. */
    static String key(String presetId) {
        return FOLDER + presetId + EXTENSION;
    }

    @Override
    public Optional<EncodedPicture> make(String key) {
        if (!key.startsWith(FOLDER)) {
            return Optional.empty();
        }
        return AvatarCatalog.presets().stream()
                .filter(preset -> key.equals(key(preset.id())))
                .findFirst()
                .map(preset ->
                        PictureEncoder.png(Illustrator.draw(description(preset)).image()));
    }

    static Description description(PresetEntry preset) {
        return new Description(
                preset.generationPrompt(),
                preset.personaTemplate(),
                preset.visualAttributes(),
                null,
                new Backdrop.Suitable(),
                null,
                SIDE,
                SIDE,
                preset.id().hashCode() & Integer.MAX_VALUE);
    }
}
