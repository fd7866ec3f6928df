package com.lumiku.studio.drawing.body;

/** A part of a garment: a collar, a row of buttons, a pattern. */
interface Detail {

    void draw(TorsoSketch torso);
}
