package com.lumiku.studio.drawing.appearance;

import java.util.List;

/** What is worn on or over the head. */
public enum Headwear implements Trait {
    NONE(),
    CAP("cap", "baseball cap", "topi"),
    BEANIE("beanie", "knit hat", "woolly hat", "kupluk"),
    HAT("hat", "fedora", "panama hat", "cowboy hat", "trilby"),
    SUN_HAT("sun hat", "sunhat", "straw hat", "caping", "topi pantai"),
    PECI("peci", "songkok", "kopiah", "kufi", "fez"),
    BLANGKON("blangkon", "udeng"),
    CHEF_HAT("chef hat", "toque", "topi koki"),
    HARD_HAT("hard hat", "helmet", "safety helmet", "construction worker", "helm"),
    GRADUATION_CAP("graduation cap", "graduation", "wisuda", "toga"),
    HEADPHONES(
            "headphones",
            "headset",
            "headphone",
            "gamer",
            "streamer",
            "dj",
            "podcaster",
            "customer service",
            "call center"),
    FLOWERS("flower crown", "flowers in hair", "flower in hair", "wreath", "mahkota bunga"),
    TIARA("tiara", "crown", "queen", "king", "princess", "mahkota"),
    HEADBAND("headband", "hairband", "bandana", "bando", "ikat kepala");

    private final List<String> words;

    Headwear(String... words) {
        this.words = List.of(words);
    }

    @Override
    public List<String> words() {
        return words;
    }

    public boolean isOverScarf() {
        return this == HEADPHONES || this == HARD_HAT || this == GRADUATION_CAP || this == TIARA;
    }
}
