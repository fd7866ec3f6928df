package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Animal;
import com.lumiku.studio.drawing.appearance.Attire.Companion;
import com.lumiku.studio.drawing.appearance.Attire.Companion.Place;
import com.lumiku.studio.drawing.appearance.ColorName;
import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Trait;
import com.lumiku.studio.drawing.words.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Decides which animals are with somebody, and where. */
record CompanionCasting(Words words) {

    private static final int MOST = 2;
    private static final Tint LEASH = Tint.of(0xC8313A);
    private static final String[] LEASHES = {"leash", "lead", "walking", "walks", "tali"};
    /** What sits on an open hand. */
    private static final Set<Animal> SMALL = EnumSet.of(
            Animal.BUTTERFLY,
            Animal.SPIDER,
            Animal.SONGBIRD,
            Animal.MOUSE,
            Animal.HAMSTER,
            Animal.FROG,
            Animal.TURTLE,
            Animal.LIZARD);

    private static final String[] SHOULDER = {"shoulder", "shoulders", "bahu", "pundak"};
    private static final String[] HEAD = {"head", "hat", "kepala"};
    private static final String[] ARMS = {
        "arms", "arm", "hand", "hands", "lap", "glove", "tangan", "lengan", "pelukan", "pangkuan"
    };
    /** That of "tortoise glasses". */
    private boolean isShell() {
        Animal[] turtle = {Animal.TURTLE};
        return Stream.of("glasses", "frames", "sunglasses", "spectacles", "eyeglasses", "shell", "clip")
                .anyMatch(thing -> words.precedes(turtle, thing));
    }

    /** @param busy whether a hand holds something, to the viewer's right */
    List<Companion> companions(boolean busy) {
        List<Companion> all = new ArrayList<>();
        for (Animal animal : words.find(Animal.values())) {
            if (animal == Animal.TURTLE && isShell()) {
                continue;
            }
            if (all.size() == MOST) {
                break;
            }
            Place place = place(animal, busy);
            boolean two = words.follows(animal, "two", "2", "three", "several", "dua", "tiga", "beberapa")
                    || words.near(animal, "both", "each", "kedua");
            int free = busy ? -1 : 1;
            boolean taken = all.stream().anyMatch(other -> other.side() == free);
            boolean told = words.near(animal, "left", "right", "kiri", "kanan");
            int side = told && place == Place.SHOULDER ? Sides.of(words, animal) : taken ? -free : free;
            Tint collar = words.near(animal, "collar", "kalung") ? color(Noun.LINING) : null;
            Tint leash = words.near(animal, LEASHES) ? LEASH : null;
            all.add(new Companion(animal, color(animal), collar, leash, side, place));
            if (two && all.size() < MOST) {
                all.add(new Companion(animal, color(animal), collar, leash, -side, place));
            }
        }
        return List.copyOf(all);
    }

    /** Whether the hand is taken by an animal. */
    boolean holds() {
        return words.find(Animal.values()).stream().anyMatch(this::isHeld);
    }

    private Tint color(Trait noun) {
        return ColorName.of(words, noun).orElse(null);
    }

    private boolean isHeld(Animal animal) {
        return !words.near(animal, SHOULDER)
                && !words.near(animal, HEAD)
                && (words.near(animal, ARMS) || words.follows(animal, Verbs.CUDDLING));
    }

    private Place place(Animal animal, boolean busy) {
        if (words.near(animal, HEAD) && words.near(animal, "on", "atop", "top", "di", "atas")) {
            return Place.HEAD;
        }
        if (SMALL.contains(animal) && !busy && words.near(animal, "hand", "finger", "palm", "tangan", "jari")) {
            return Place.HAND;
        }
        if (animal == Animal.SNAKE && words.near(animal, "neck", "shoulders", "leher")) {
            return Place.NECK;
        }
        if (words.near(animal, SHOULDER)) {
            return Place.SHOULDER;
        }
        boolean held = isHeld(animal);
        if (held && (!busy || words.near(animal, "lap", "pangkuan", "arms", "pelukan"))) {
            return Place.ARMS;
        }
        return animal.perches() && !held && !words.near(animal, "beside", "next", "side", "behind")
                ? Place.SHOULDER
                : Place.BESIDE;
    }
}
