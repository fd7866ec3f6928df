package com.lumiku.studio.drawing.appearance;

import java.util.List;

/** What is worn on the feet. */
public enum Shoes implements Trait {
    SNEAKERS("sneakers", "trainers", "running shoes", "sepatu olahraga", "sneaker"),
    LEATHER("leather shoes", "oxfords", "loafers", "dress shoes", "pantofel", "sepatu kulit"),
    HEELS("heels", "high heels", "stilettos", "pumps", "sepatu hak tinggi"),
    FLATS("flats", "ballet flats", "sepatu datar"),
    BOOTS("boots", "ankle boots", "sepatu bot"),
    SANDALS("sandals", "slippers", "flip-flops", "sandal", "sendal"),
    BAREFOOT("barefoot", "bare feet", "bertelanjang kaki");

    private final List<String> words;

    Shoes(String... words) {
        this.words = List.of(words);
    }

    @Override
    public List<String> words() {
        return words;
    }
}
