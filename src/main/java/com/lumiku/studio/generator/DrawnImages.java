package com.lumiku.studio.generator;

import com.lumiku.studio.drawing.Illustrator;
import com.lumiku.studio.figure.Description;
import jakarta.inject.Singleton;

/** The built-in generator: draws in this process, needs nothing else, and makes the same picture of the same description. */
@Singleton
class DrawnImages implements ImageGenerator {

    @Override
    public String name() {
        return "drawing";
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(true, true, true, true, true, 4096);
    }

    @Override
    public GeneratedImage generate(Description description) {
        return new GeneratedImage(Illustrator.draw(description), Prompt.of(description), description.seed());
    }
}
