package com.lumiku.studio.media.picture;

import java.nio.ByteBuffer;
import java.util.Locale;

/** How much light a value of a profile stands for, both from 0 to 1 (ICC.1:2010, sections 10.5 and 10.15). */
@FunctionalInterface
interface ToneCurve {

    double at(double value);

    /**
     * The curve that a tag holds.
     *
     * @throws IllegalArgumentException for another type of curve
     * @throws java.nio.BufferUnderflowException where the tag is too short
     */
    static ToneCurve of(ByteBuffer tag) {
        int type = tag.getInt();
        tag.getInt();
        return switch (type) {
            case 0x63757276 -> sampled(tag);
            case 0x70617261 -> parametric(tag);
            default ->
                throw new IllegalArgumentException(String.format(Locale.ROOT, "A tone curve of type %08x", type));
        };
    }

    private static ToneCurve sampled(ByteBuffer tag) {
        int count = tag.getInt();
        if (count == 0) {
            return value -> value;
        }
        if (count == 1) {
            double gamma = Short.toUnsignedInt(tag.getShort()) / 256.0;
            return value -> Math.pow(value, gamma);
        }
        if (count < 0 || count > tag.remaining() / 2) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "A tone curve of %d samples", count));
        }
        double[] samples = new double[count];
        for (int i = 0; i < count; i++) {
            samples[i] = Short.toUnsignedInt(tag.getShort()) / 65535.0;
        }
        return value -> {
            double place = value * (count - 1);
            int before = Math.min((int) place, count - 2);
            return samples[before] + (place - before) * (samples[before + 1] - samples[before]);
        };
    }

    /** The function {@code (a x + b)^g + e} from d on, {@code c x + f} below, of which shorter forms leave parts out. */
    private static ToneCurve parametric(ByteBuffer tag) {
        int form = tag.getShort();
        tag.getShort();
        double g = number(tag);
        double a = form > 0 ? number(tag) : 1;
        double b = form > 0 ? number(tag) : 0;
        double third = form > 1 ? number(tag) : 0;
        return switch (form) {
            case 0 -> value -> Math.pow(value, g);
            case 1 -> value -> value >= -b / a ? Math.pow(a * value + b, g) : 0;
            case 2 -> value -> value >= -b / a ? Math.pow(a * value + b, g) + third : third;
            case 3, 4 -> {
                double d = number(tag);
                double e = form == 4 ? number(tag) : 0;
                double f = form == 4 ? number(tag) : 0;
                yield value -> value >= d ? Math.pow(a * value + b, g) + e : third * value + f;
            }
            default -> throw new IllegalArgumentException("A tone curve of form " + form);
        };
    }

    private static double number(ByteBuffer tag) {
        return tag.getInt() / 65536.0;
    }
}
