package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Trait;
import com.lumiku.studio.drawing.words.Words;
import java.util.Optional;
import java.util.stream.Stream;

/** A colour by its name. */
public enum ColorName implements Trait {
    RED(0xD8483E),
    MAROON(0x7F2B3D),
    ORANGE(0xEB8440),
    RUST(0xB5583A),
    CORAL(0xEE7D6B),
    YELLOW(0xF2C54A),
    MUSTARD(0xD9A13B),
    GOLD(0xCFA349),
    GREEN(0x4F9A66),
    EMERALD(0x1F7A5C),
    SAGE(0x9DB79B),
    LIME(0xA9D14E),
    OLIVE(0x7C7F4A),
    MINT(0xA6DCC4),
    TEAL(0x2B8C8C),
    SKY(0x86BCE3),
    BLUE(0x3F74C5),
    NAVY(0x2B3B60),
    PURPLE(0x7D59A5),
    LAVENDER(0xB5A4DB),
    PINK(0xEE9DB6),
    MAGENTA(0xC9457F),
    BROWN(0x81583D),
    BEIGE(0xDFC9A8),
    WHITE(0xF8F5F0),
    GREY(0x9AA1AB),
    CHARCOAL(0x454B57),
    BLACK(0x2C2D36),
    PEACH(0xF8C6A6),
    CREAM(0xF3E6CB),
    TAN(0xC0925F),
    PLUM(0x55305F);

    private final Tint color;

    ColorName(int color) {
        this.color = Tint.of(color);
    }

    public Tint color() {
        return color;
    }

    /** Whether it is that of a metal jewellery is made of. */
    public boolean isMetal() {
        return this == GOLD || this == GREY;
    }

    /** The first colour that the words say of one of these nouns. */
    public static Optional<Tint> of(Words words, Trait... nouns) {
        return words.describing(values(), nouns).stream()
                .findFirst()
                .or(() -> matching(words, nouns))
                .map(ColorName::color);
    }

    /** Of "an orange dress with a matching head wrap" the head wrap is orange, too. */
    private static Optional<ColorName> matching(Words words, Trait... nouns) {
        return Stream.of(nouns).anyMatch(noun -> words.isCalled(noun, "matching", "senada", "serasi"))
                ? words.describing(values(), Garment.values()).stream().findFirst()
                : Optional.empty();
    }
}
