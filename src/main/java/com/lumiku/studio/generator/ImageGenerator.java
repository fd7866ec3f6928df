package com.lumiku.studio.generator;

import com.lumiku.studio.figure.Description;

/** Makes a picture of a description. Which one is used, {@code studio.generator} says. */
public interface ImageGenerator {

    /** How the setting {@code studio.generator} calls it. */
    String name();

    /** The model behind it, or null where there is none. */
    default String model() {
        return null;
    }

    /** What it can do; asked before jobs are accepted. */
    Capabilities capabilities();

    /**
     * Makes one picture. May take long; gives up when its thread is interrupted.
     *
     * @throws GeneratorException where it makes none
     * @throws InterruptedException where nobody wants it any more
     */
    GeneratedImage generate(Description description) throws GeneratorException, InterruptedException;
}
