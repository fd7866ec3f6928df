package com.lumiku.studio.pose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which of a job's pictures: {@code <pose>:<number>}, or {@code text:<number>} where the job is told in words.
 *
 * @param subject the pose in the library, or text
 * @param number from 1; the first one is the pose as it is
 */
public record PoseVariation(String subject, int number) {

    static final String TEXT = "text";

    private static final Pattern KEY = Pattern.compile("(.*):([1-9]\\d{0,5})");

    /** What a key stands for; other programs have keys of their own, which count as a pose as it is. */
    static PoseVariation parse(String key) {
        Matcher parts = KEY.matcher(key);
        return parts.matches()
                ? new PoseVariation(parts.group(1), Integer.parseInt(parts.group(2)))
                : new PoseVariation(key, 1);
    }

    /** All keys of a job: the first variation of each pose comes first. */
    static List<String> keys(List<String> subjects, int variations) {
        return IntStream.rangeClosed(1, variations)
                .boxed()
                .flatMap(number -> subjects.stream().map(subject -> new PoseVariation(subject, number).key()))
                .toList();
    }

    static List<String> keys(PoseGeneration generation) {
        return generation.isInWords()
                ? keys(List.of(TEXT), generation.totalExpectedPoses)
                : keys(subjects(generation), generation.batchSize);
    }

    /** The poses that a job names, also those that have gone since then: it keeps them itself. */
    private static List<String> subjects(PoseGeneration generation) {
        Set<String> subjects = new LinkedHashSet<>(PoseSelection.poseIds(generation.id));
        if (generation.generatedPoseStructure != null) {
            generation.generatedPoseStructure.poses().forEach(found -> subjects.add(found.poseId()));
        }
        return List.copyOf(subjects);
    }

    /**
     * The keys of a job's pictures that are not there. A picture of another program, which has no key of ours, counts as one of
     * its pose.
     */
    static List<String> missing(PoseGeneration generation, List<PoseVariation> made) {
        List<String> missing = new ArrayList<>(keys(generation));
        List<PoseVariation> others = made.stream()
                .filter(variation -> !missing.remove(variation.key()))
                .toList();
        for (PoseVariation other : others) {
            missing.stream()
                    .filter(key -> parse(key).subject.equals(other.subject))
                    .findFirst()
                    .ifPresent(missing::remove);
        }
        return missing;
    }

    String key() {
        return subject + ':' + number;
    }
}
