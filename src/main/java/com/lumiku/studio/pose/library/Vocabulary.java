package com.lumiku.studio.pose.library;

import com.lumiku.studio.pose.library.LibrarySearch.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * The words that the public poses of the library use, to tell what a mistyped word was meant to be and how much a search
 * will find. It may be older than the library: words it does not know are searched for as they are.
 *
 * @param words each word, in lower case
 * @param poses how many poses there are
 */
record Vocabulary(NavigableMap<String, Uses> words, long poses) {

    static final Vocabulary EMPTY = new Vocabulary(new TreeMap<>(), 0);

    private static final char LAST = Character.MAX_VALUE;
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 3;
    private static final int LONGEST_MISTYPED = 40;
    private static final int MOST_MEANT = 4;

    /** How many poses use a word: at all, and in their names. */
    record Uses(int anywhere, int inName) {

        int elsewhere() {
            return anywhere - inName;
        }
    }

    /** A known word and how many typing errors it is away from another. */
    private record Neighbour(String word, int distance, int count) {}

    /** Whether a word, or the beginning of one, is in use. */
    boolean knows(String word) {
        return !from(word).isEmpty();
    }

    boolean knowsAll(Collection<String> words) {
        return words.stream().allMatch(this::knows);
    }

    /** What a word stands for: itself and what begins with it, else the known words that are closest to it. */
    Term term(String word) {
        return inflected(word).orElseGet(() -> {
            List<String> meant = neighbours(word);
            return meant.isEmpty() ? Term.beginningWith(word) : Term.anyOf(meant);
        });
    }

    /** What a word stands for as it is written: itself and what begins with it, else the word it adds an ending to. */
    Optional<Term> inflected(String word) {
        if (knows(word)) {
            return Optional.of(Term.beginningWith(word));
        }
        List<String> stems = stems(word);
        return stems.isEmpty() ? Optional.empty() : Optional.of(Term.anyOf(stems));
    }

    /** The part of all poses that a term finds, 0 to 1; a pose with several of its words may be counted more than once. */
    double share(Term term, ToIntFunction<Uses> place) {
        int found = term.words().stream()
                .flatMap(word -> term.beginning() ? from(word).values().stream() : Stream.ofNullable(words.get(word)))
                .mapToInt(place)
                .sum();
        return poses == 0 ? 0 : Math.min(1, (double) found / poses);
    }

    /** The longest known word to which the given one adds an ending, as in standing or duduknya. */
    private List<String> stems(String word) {
        for (int length = word.length() - 1;
                length >= Math.max(SHORTEST_STEM, word.length() - LONGEST_ENDING);
                length--) {
            if (words.containsKey(word.substring(0, length))) {
                return List.of(word.substring(0, length));
            }
        }
        return List.of();
    }

    private List<String> neighbours(String word) {
        int tolerated = tolerated(word);
        if (tolerated == 0) {
            return List.of();
        }
        List<Neighbour> near = new ArrayList<>();
        words.forEach((known, uses) -> {
            int distance = TypingErrors.between(word, known, tolerated);
            if (distance <= tolerated) {
                near.add(new Neighbour(known, distance, uses.anywhere));
            }
        });
        int closest = near.stream().mapToInt(Neighbour::distance).min().orElse(0);
        return near.stream()
                .filter(neighbour -> neighbour.distance == closest)
                .sorted(Comparator.comparingInt(Neighbour::count).reversed())
                .limit(MOST_MEANT)
                .map(Neighbour::word)
                .toList();
    }

    private NavigableMap<String, Uses> from(String word) {
        return words.subMap(word, true, word + LAST, false);
    }

    private static int tolerated(String word) {
        int length = word.length();
        if (length < 4 || length > LONGEST_MISTYPED) {
            return 0;
        }
        return length < 8 ? 1 : 2;
    }
}
