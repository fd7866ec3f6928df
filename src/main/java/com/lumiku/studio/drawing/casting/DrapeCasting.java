package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Bottom;
import com.lumiku.studio.drawing.appearance.ColorName;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.words.Trait;
import com.lumiku.studio.drawing.words.Words;
import java.util.Optional;

/** Decides where a cloth lies: a shawl, a scarf or a sarong may be around the neck or over one shoulder. */
record DrapeCasting(Words words) {

    private static final String[] AROUND_NECK = {
        "neck", "leher", "melilit", "dililit", "dililitkan", "dilingkarkan", "melingkar", "dikalungkan"
    };
    private static final String[] OVER_SHOULDER = {
        "shoulder", "bahu", "pundak", "disampirkan", "tersampir", "diselempangkan", "terselempang", "disandang"
    };

    boolean isSarongAbove() {
        return words.near(Bottom.SARONG, AROUND_NECK) || words.near(Bottom.SARONG, OVER_SHOULDER);
    }

    /** The sarong, where it is not worn below the waist. */
    Optional<Worn<Accessory>> sarong() {
        if (!isSarongAbove()) {
            return Optional.empty();
        }
        return Optional.of(new Worn<>(
                words.near(Bottom.SARONG, AROUND_NECK) ? Accessory.SCARF : Accessory.DRAPE,
                ColorName.of(words, Bottom.SARONG).orElse(null),
                side(Bottom.SARONG)));
    }

    /** Whether it is a belt. */
    boolean isAtWaist(Accessory said) {
        return said == Accessory.DRAPE && words.near(said, "waist", "pinggang", "perut");
    }

    Accessory placed(Accessory said) {
        if (said == Accessory.DRAPE && words.near(said, AROUND_NECK)) {
            return Accessory.SCARF;
        }
        return said == Accessory.SCARF && words.near(said, OVER_SHOULDER) ? Accessory.DRAPE : said;
    }

    /** Of the picture: the wearer's right where nothing is said. */
    int side(Trait cloth) {
        return words.near(cloth, "left", "kiri") ? 1 : -1;
    }
}
