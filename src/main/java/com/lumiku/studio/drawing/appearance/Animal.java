package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.words.Trait;

/** An animal that is with somebody. */
public enum Animal implements Trait {
    DOG(0.9),
    CAT(0.8),
    PARROT(0.55),
    OWL(0.6),
    FOX(0.9),
    WOLF(1),
    RABBIT(0.65),
    BEAR(1),
    PANDA(1),
    KOALA(0.8),
    LION(1.1),
    TIGER(1.1),
    MOUSE(0.4),
    HAMSTER(0.4),
    SQUIRREL(0.5),
    RACCOON(0.75),
    MONKEY(0.65),
    PIG(0.8),
    SHEEP(1),
    GOAT(1),
    HORSE(1.3),
    UNICORN(1.3),
    COW(1.1),
    DEER(1.1),
    HEDGEHOG(0.5),
    FROG(0.5),
    TURTLE(0.6),
    HAWK(0.65),
    EAGLE(0.75),
    RAVEN(0.55),
    DOVE(0.5),
    SONGBIRD(0.42),
    CHICKEN(0.7),
    PENGUIN(0.9),
    DUCK(0.6),
    DRAGON(0.65),
    LIZARD(0.6),
    ELEPHANT(0.85),
    BUTTERFLY(0.45),
    SPIDER(0.5),
    SNAKE(0.75);

    private final double size;

    Animal(double size) {
        this.size = size;
    }

    /** How large it is beside a person, of its drawing. */
    public double size() {
        return size;
    }

    /** Whether it is on a shoulder where nobody says where it is. */
    public boolean perches() {
        return switch (this) {
            case PARROT,
                    OWL,
                    MOUSE,
                    SQUIRREL,
                    MONKEY,
                    HAWK,
                    EAGLE,
                    RAVEN,
                    DOVE,
                    SONGBIRD,
                    DRAGON,
                    LIZARD,
                    BUTTERFLY,
                    SPIDER,
                    SNAKE -> true;
            default -> false;
        };
    }
}
