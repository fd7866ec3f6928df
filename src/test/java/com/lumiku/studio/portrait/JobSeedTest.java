package com.lumiku.studio.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lumiku.studio.drawing.appearance.LookChoice;
import com.lumiku.studio.drawing.appearance.LookField;
import com.lumiku.studio.drawing.casting.Casting;
import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Persona;
import com.lumiku.studio.web.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** With the seed of a job, a portrait is of whom the job pictures. */
class JobSeedTest {

    private static final String WORDS = "a friendly baker in an apron";

    @Test
    void everyValueThatFormsOfferMeansTheSamePerson() {
        for (LookField field : LookField.values()) {
            for (LookChoice choice : field.choices()) {
                PortraitQuery query = query(5);
                query.prompt = WORDS;
                set(query, field.field(), choice.value());
                Look look = look(Map.of(field.field(), choice.value()));
                assertThat(Casting.of(portrait(query).description(512)))
                        .as("%s %s", field, choice.value())
                        .isEqualTo(Casting.of(job(WORDS, Persona.UNKNOWN, look, 5)));
            }
        }
    }

    @Test
    void aLookMayBeInAnyWords() {
        PortraitQuery query = query(5);
        query.ethnicity = "Central European, from a village";
        query.style = "business formal";
        Look look = look(Map.of("ethnicity", query.ethnicity, "style", query.style));
        assertThat(Casting.of(portrait(query).description(512)))
                .isEqualTo(Casting.of(job(null, Persona.UNKNOWN, look, 5)));
        query.jobSeed = null;
        assertThatThrownBy(() -> portrait(query)).isInstanceOf(ProblemException.class);
    }

    @Test
    void everySeedMeansTheSamePerson() {
        for (int seed : new int[] {0, 1, 7919, 123_456_789, Integer.MAX_VALUE}) {
            PortraitQuery query = query(seed);
            query.prompt = WORDS;
            assertThat(Casting.of(portrait(query).description(512)))
                    .isEqualTo(Casting.of(job(WORDS, Persona.UNKNOWN, Look.UNKNOWN, seed)));
        }
    }

    @Test
    void thePersonaCounts() {
        PortraitQuery query = query(3);
        query.personaAge = "74";
        query.personaPersonality = "calm, kind";
        query.personaBackground = "A retired sea captain";
        Persona persona = new Persona(null, 74, List.of("calm", "kind"), "A retired sea captain");
        assertThat(Casting.of(portrait(query).description(512)))
                .isEqualTo(Casting.of(job(null, persona, Look.UNKNOWN, 3)))
                .isNotEqualTo(Casting.of(job(null, Persona.UNKNOWN, Look.UNKNOWN, 3)));
    }

    @Test
    void theBackdropIsThatOfTheJobUnlessAnotherIsAskedFor() {
        PortraitQuery query = query(3);
        assertThat(portrait(query).description(512).backdrop()).isEqualTo(new Backdrop.Suitable());
        query.backgroundColor = "aabbcc";
        assertThat(portrait(query).description(512).backdrop()).isEqualTo(new Backdrop.Solid("#aabbcc"));
    }

    private static PortraitQuery query(int jobSeed) {
        PortraitQuery query = new PortraitQuery();
        query.jobSeed = String.valueOf(jobSeed);
        return query;
    }

    private static Portrait portrait(PortraitQuery query) {
        return PortraitReading.read("anything", query, id -> Optional.empty());
    }

    /** What a job of an avatar is drawn from. */
    private static Description job(String prompt, Persona persona, Look look, int seed) {
        return new Description(prompt, persona, look, null, new Backdrop.Suitable(), null, 512, 512, seed);
    }

    private static void set(PortraitQuery query, String field, String value) {
        switch (field) {
            case "gender" -> query.gender = value;
            case "ageRange" -> query.ageRange = value;
            case "ethnicity" -> query.ethnicity = value;
            case "bodyType" -> query.bodyType = value;
            case "hairStyle" -> query.hairStyle = value;
            case "hairColor" -> query.hairColor = value;
            case "eyeColor" -> query.eyeColor = value;
            case "skinTone" -> query.skinTone = value;
            case "style" -> query.style = value;
            default -> throw new AssertionError(field);
        }
    }

    private static Look look(Map<String, String> fields) {
        return new Look(
                fields.get("gender"),
                fields.get("ageRange"),
                fields.get("ethnicity"),
                fields.get("bodyType"),
                fields.get("hairStyle"),
                fields.get("hairColor"),
                fields.get("eyeColor"),
                fields.get("skinTone"),
                fields.get("style"));
    }
}
