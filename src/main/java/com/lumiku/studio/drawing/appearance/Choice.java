package com.lumiku.studio.drawing.appearance;

import java.util.List;
import java.util.SplittableRandom;

/** What the seed decides. Each question has its own luck, so that one more question changes no other answer. */
public record Choice(int seed) {

    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** One of the options. */
    public <T> T of(String question, List<T> options) {
        return options.get(luck(question).nextInt(options.size()));
    }

    /** Yes with the given probability. */
    public boolean yes(String question, double probability) {
        return luck(question).nextDouble() < probability;
    }

    public double between(String question, double least, double most) {
        return least + (most - least) * luck(question).nextDouble();
    }

    private SplittableRandom luck(String question) {
        return new SplittableRandom(seed * MIX ^ question.hashCode());
    }
}
