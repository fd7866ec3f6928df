package com.lumiku.studio.avatar.preset;

import com.lumiku.studio.drawing.Illustrator;
import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.media.picture.Picture;
import com.lumiku.studio.media.picture.PictureDigest;
import com.lumiku.studio.media.store.MediaOrigin;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws the previews of the catalog's presets, as the built-in generator draws avatars made from them. */
@Singleton
class PresetPictures implements MediaOrigin {

    private static final String FOLDER = "catalog/presets/";
    private static final String EXTENSION = ".png";
    private static final int SIDE = 768;
    private static final int SMALL_SIDE = 96;

    private final Map<String, String> versions = new ConcurrentHashMap<>();
    private volatile Map<String, PresetEntry> presets;

    /** Where the preview of a preset is in the media store. */
    static String key(String presetId) {
        return FOLDER + presetId + EXTENSION;
    }

    @Override
    public Optional<EncodedPicture> make(String key) {
        return preset(key).map(preset -> drawing(preset, SIDE).png());
    }

    @Override
    public Optional<String> version(String key) {
        return Optional.ofNullable(versions.get(key)).or(() -> preset(key)
                .map(preset -> versions.computeIfAbsent(key, drawn -> PictureDigest.of(drawing(preset, SMALL_SIDE)))));
    }

    private Optional<PresetEntry> preset(String key) {
        if (!key.startsWith(FOLDER)) {
            return Optional.empty();
        }
        if (presets == null) {
            // Read twice if two ask at once, which harms nobody.
            presets = AvatarCatalog.presets().stream()
                    .collect(Collectors.toUnmodifiableMap(preset -> key(preset.id()), Function.identity()));
        }
        return Optional.ofNullable(presets.get(key));
    }

    private static Picture drawing(PresetEntry preset, int side) {
        return Illustrator.draw(description(preset, side));
    }

    private static Description description(PresetEntry preset, int side) {
        return new Description(
                preset.generationPrompt(),
                preset.personaTemplate().persona(),
                preset.visualAttributes(),
                null,
                new Backdrop.Suitable(),
                null,
                side,
                side,
                preset.id().hashCode() & Integer.MAX_VALUE);
    }
}
