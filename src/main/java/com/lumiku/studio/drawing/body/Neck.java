package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.paint.Tint;

/** The neck with the shadow of the chin. */
final class Neck {

    private Neck() {}

    static void draw(TorsoSketch torso) {
        Tint skin = torso.who().skin();
        torso.pen().fill(torso.neck(), skin);
        torso.pen().fillWithin(torso.neck(), torso.chin(), Tint.shadow(skin, 0.2));
        Ink.onNeck(torso);
    }
}
