package com.lumiku.studio.drawing.scene;

/** A place, drawn. */
interface Scenery {

    void draw(SceneSketch scene);
}
