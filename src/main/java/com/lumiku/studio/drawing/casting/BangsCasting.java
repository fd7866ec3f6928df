package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.HairStyle;
import com.lumiku.studio.drawing.appearance.Hairdo;
import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.words.Words;
import java.util.Set;

/** Decides what of hair falls into the forehead. */
record BangsCasting(Words words) {

    private static final Set<HairStyle> FALLS_ASIDE =
            Set.of(HairStyle.SWEPT_FRINGE, HairStyle.PIXIE, HairStyle.EMO_FRINGE, HairStyle.SIDE_PART);

    Hairdo.Bangs bangs(HairStyle style) {
        if (words.asksFor(Noun.CURTAIN_BANGS)) {
            return Hairdo.Bangs.CURTAIN;
        }
        if (words.asksFor(Noun.WISPY_BANGS)) {
            return Hairdo.Bangs.WISPY;
        }
        if (words.asksFor(HairStyle.SWEPT_FRINGE) && !FALLS_ASIDE.contains(style)) {
            return Hairdo.Bangs.SWEPT;
        }
        boolean straight = words.asksFor(Noun.BANGS) || style != HairStyle.FRINGE && words.asksFor(HairStyle.FRINGE);
        return straight ? Hairdo.Bangs.STRAIGHT : Hairdo.Bangs.NONE;
    }
}
