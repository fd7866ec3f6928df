package com.lumiku.studio.generator.provider;

import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Persona;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What servers take for instructions in a prompt and not for words: {@code <lora:x:9>}, {@code <sd_cpp_extra_args>}, weights such as
 * {@code (x:1.9)}, {@code {a|b}}, {@code [a:b:10]}, {@code __wildcards__}, {@code embedding:x}, {@code BREAK}. The words inside stay.
 */
final class Markup {

    private static final Pattern BRACKETS = Pattern.compile("[<>\\[\\]{}|]|__+");
    private static final Pattern WEIGHT = Pattern.compile(":\\s*[-+]?[\\d.]+\\s*(?=\\))");
    private static final Pattern NAMED = Pattern.compile("(?i)\\b(lora|lyco|hypernet|embedding|ti|wildcard)\\s*:");
    private static final Pattern KEYWORD = Pattern.compile("\\b(BREAK|AND|ADDCOMM|ADDBASE|ADDCOL|ADDROW)\\b");
    private static final Pattern SPACES = Pattern.compile("[ \\t]{2,}");

    private Markup() {}

    /** A description whose words are words only. */
    static Description neutralised(Description description) {
        return new Description(
                neutralised(description.prompt()),
                neutralised(description.action()),
                neutralised(description.persona()),
                neutralised(description.look()),
                description.pose(),
                neutralised(description.backdrop()),
                description.reference(),
                description.width(),
                description.height(),
                description.seed(),
                description.identity());
    }

    /** The words of a text; null where there are none. */
    static String neutralised(String text) {
        if (text == null) {
            return null;
        }
        String plain = BRACKETS.matcher(text).replaceAll(" ");
        plain = WEIGHT.matcher(plain).replaceAll("");
        plain = NAMED.matcher(plain).replaceAll("$1 ");
        plain = KEYWORD.matcher(plain).replaceAll(word -> word.group().toLowerCase(Locale.ROOT));
        plain = SPACES.matcher(plain).replaceAll(" ").strip();
        return plain.isEmpty() ? null : plain;
    }

    private static Persona neutralised(Persona persona) {
        if (persona == null) {
            return null;
        }
        return new Persona(
                neutralised(persona.personaName()),
                persona.personaAge(),
                persona.personaPersonality() == null
                        ? null
                        : persona.personaPersonality().stream()
                                .map(Markup::neutralised)
                                .toList(),
                neutralised(persona.personaBackground()));
    }

    private static Look neutralised(Look look) {
        if (look == null) {
            return null;
        }
        return new Look(
                look.gender(),
                look.ageRange(),
                neutralised(look.ethnicity()),
                neutralised(look.bodyType()),
                neutralised(look.hairStyle()),
                neutralised(look.hairColor()),
                neutralised(look.eyeColor()),
                neutralised(look.skinTone()),
                neutralised(look.style()));
    }

    private static Backdrop neutralised(Backdrop backdrop) {
        return backdrop instanceof Backdrop.Scene(String prompt) ? new Backdrop.Scene(neutralised(prompt)) : backdrop;
    }
}
