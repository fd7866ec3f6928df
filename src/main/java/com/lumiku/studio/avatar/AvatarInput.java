package com.lumiku.studio.avatar;

import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Persona;
import com.lumiku.studio.web.input.PlainText;
import com.lumiku.studio.web.input.Texts;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a caller says of an avatar: its name, persona and look. */
public record AvatarInput(
        @NotNull @Size(min = 1, max = 100) @PlainText String name,
        @Size(max = 100) @PlainText String personaName,
        @Min(1) @Max(120) Integer personaAge,
        @Size(max = 10) List<@NotNull @Size(min = 1, max = 50) @PlainText String> personaPersonality,
        @Size(max = 500) @PlainText(lines = true) String personaBackground,

        @Pattern(regexp = "male|female|unisex", message = "must be male, female or unisex")
        String gender,

        @Pattern(regexp = "young|adult|mature", message = "must be young, adult or mature")
        String ageRange,

        @Size(max = 50) @PlainText String ethnicity,
        @Size(max = 50) @PlainText String bodyType,
        @Size(max = 50) @PlainText String hairStyle,
        @Size(max = 50) @PlainText String hairColor,
        @Size(max = 50) @PlainText String eyeColor,
        @Size(max = 50) @PlainText String skinTone,
        @Size(max = 50) @PlainText String style) {

    public AvatarInput {
        name = Texts.folded(name);
        personaName = Texts.folded(personaName);
    }

    /** The input that asks for this avatar. */
    public static AvatarInput of(String name, Persona persona, Look look) {
        return new AvatarInput(
                name,
                persona.personaName(),
                persona.personaAge(),
                persona.personaPersonality(),
                persona.personaBackground(),
                look.gender(),
                look.ageRange(),
                look.ethnicity(),
                look.bodyType(),
                look.hairStyle(),
                look.hairColor(),
                look.eyeColor(),
                look.skinTone(),
                look.style());
    }

    Persona persona() {
        return new Persona(personaName, personaAge, personaPersonality, personaBackground);
    }

    Look look() {
        return new Look(gender, ageRange, ethnicity, bodyType, hairStyle, hairColor, eyeColor, skinTone, style);
    }

    static AvatarInput of(Avatar avatar) {
        return of(avatar.name, avatar.persona, avatar.look);
    }

    void copyTo(Avatar avatar) {
        avatar.name = name;
        avatar.persona = persona();
        avatar.look = look();
    }
}
