package com.lumiku.studio.portrait;

import com.lumiku.studio.drawing.View;
import com.lumiku.studio.figure.Persona;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.web.problem.Problem;
import com.lumiku.studio.web.problem.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Makes a portrait of a query, or names all that is wrong with it. */
final class PortraitReading {

    private static final int USUAL_SIZE = 256;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_LOOK = 50;
    private static final Pattern COLOR = Pattern.compile("[0-9a-f]{3}|[0-9a-f]{6}");

    private final List<Problem.Violation> violations = new ArrayList<>();
    private final Picks picks;
    private final PortraitQuery query;

    private PortraitReading(String seed, PortraitQuery query) {
        this.picks = new Picks(seed);
        this.query = query;
    }

    /**
     * @param poses the poses there are, by their ids
     * @throws ProblemException 400 naming what there is
     */
    static Portrait read(String seed, PortraitQuery query, Function<String, Optional<Pose>> poses) {
        return new PortraitReading(seed, query).portrait(seed, poses);
    }

    private Portrait portrait(String seed, Function<String, Optional<Pose>> poses) {
        Optional<Integer> jobSeed = optional("jobSeed", query.jobSeed, 0, Integer.MAX_VALUE);
        Map<Option, String> asked = asked(jobSeed.isPresent());
        boolean isBackgroundAsked = query.backgroundColor != null || query.background != null;
        String backgroundColor = jobSeed.isEmpty() || isBackgroundAsked ? backgroundColor() : null;
        int size = (int) number("size", query.size, USUAL_SIZE, 16, 1024);
        View view = new View(
                !Portrait.TRANSPARENT.equals(backgroundColor),
                flip(),
                number("rotate", query.rotate, 0, -360, 360),
                number("scale", query.scale, 100, 10, 200) / 100,
                number("radius", query.radius, 0, 0, 50) / 100);
        String prompt = text("prompt", query.prompt, LONGEST_TEXT);
        Persona persona = persona();
        Optional<Pose> pose = pose(poses);
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        // Words say more than one thing at once ("an old fisherman"): beside them nothing is picked that might
        // contradict. A job picks nothing.
        Map<Option, String> options = prompt == null && jobSeed.isEmpty() ? picks.all(asked) : asked;
        return new Portrait(
                seed,
                options,
                persona,
                backgroundColor,
                prompt,
                query.pose,
                pose.orElse(null),
                view,
                size,
                query.size != null,
                jobSeed.orElseGet(picks::number));
    }

    private Persona persona() {
        Optional<Integer> age = optional("personaAge", query.personaAge, 1, 120);
        String traits = text("personaPersonality", query.personaPersonality, LONGEST_TEXT);
        return new Persona(
                null,
                age.orElse(null),
                traits == null
                        ? null
                        : Arrays.stream(traits.split(","))
                                .map(String::strip)
                                .filter(trait -> !trait.isEmpty())
                                .toList(),
                text("personaBackground", query.personaBackground, LONGEST_TEXT));
    }

    /** @param asOfJob whether the fields of a look may be in any words, as those of avatars */
    private Map<Option, String> asked(boolean asOfJob) {
        Map<Option, String> asked = new EnumMap<>(Option.class);
        query.options().forEach((option, text) -> {
            if (asOfJob && Option.OF_LOOK.contains(option)) {
                Optional.ofNullable(text(option.parameter(), text, LONGEST_LOOK))
                        .ifPresent(
                                value -> asked.put(option, option.named(value).orElse(value)));
                return;
            }
            List<String> names = new ArrayList<>();
            for (String value : text.split(",", -1)) {
                option.named(value)
                        .ifPresentOrElse(names::add, () -> refuse(option.parameter(), value, option.names()));
            }
            if (!names.isEmpty()) {
                asked.put(option, picks.one(option.parameter(), names));
            }
        });
        return asked;
    }

    private void refuse(String parameter, String value, List<String> names) {
        violations.add(new Problem.Violation(
                parameter,
                (value.isBlank() ? "must not be empty" : "has no value '" + abridged(value) + "'") + "; there are "
                        + String.join(", ", names)));
    }

    private static String abridged(String value) {
        return value.length() <= 40 ? value : value.substring(0, value.offsetByCodePoints(0, 20)) + "…";
    }

    private String backgroundColor() {
        if (query.backgroundColor == null) {
            return picks.backgroundColor();
        }
        List<String> colors = Arrays.stream(query.backgroundColor.split(",", -1))
                .map(color -> color.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!colors.stream()
                .allMatch(color -> color.equals(Portrait.TRANSPARENT)
                        || COLOR.matcher(color).matches())) {
            violations.add(new Problem.Violation(
                    "backgroundColor",
                    "must be three or six hexadecimal digits without #, or transparent; several with commas"));
        }
        return picks.one("backgroundColor", colors);
    }

    private double number(String name, String text, int usual, int least, int most) {
        return optional(name, text, least, most).orElse(usual);
    }

    private Optional<Integer> optional(String name, String text, int least, int most) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        violations.add(new Problem.Violation(name, "must be a whole number from " + least + " to " + most));
        return Optional.empty();
    }

    private boolean flip() {
        if (query.flip == null || query.flip.equals("false")) {
            return false;
        }
        if (!query.flip.equals("true")) {
            violations.add(new Problem.Violation("flip", "must be true or false"));
        }
        return true;
    }

    private String text(String name, String given, int longest) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.codePointCount(0, given.length()) > longest) {
            violations.add(new Problem.Violation(name, "must have at most " + longest + " characters"));
        }
        return given.strip();
    }

    private Optional<Pose> pose(Function<String, Optional<Pose>> poses) {
        if (query.pose == null) {
            return Optional.empty();
        }
        Optional<Pose> pose = poses.apply(query.pose);
        if (pose.isEmpty()) {
            violations.add(new Problem.Violation(
                    "pose",
                    "must be the id of a public pose of the library: /api/apps/pose-generator/library lists them"));
        }
        return pose;
    }
}
