package com.lumiku.studio.drawing.appearance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text as words, to find traits in. What is negated ("no glasses", "tanpa jenggot") is not found but refused. */
public final class Words {

    private static final String CLAUSE_END = ",";
    private static final Set<String> NEGATIONS =
            Set.of("no", "not", "without", "never", "non", "neither", "nor", "tanpa", "bukan", "tidak", "jangan");
    private static final Set<String> BOUNDARIES =
            Set.of(CLAUSE_END, "and", "with", "but", "wearing", "has", "dan", "dengan", "tapi", "memakai");
    private static final Set<String> PREPOSITIONS = Set.of("in", "on", "at", "of", "a", "an", "the", "di", "pada");
    private static final int NEGATION_REACH = 4;

    /** Words before which, or after which in Indonesian, a describing word is looked for. */
    private static final int BEFORE = 3;

    private static final int AFTER = 2;

    private final List<String> tokens;
    private final List<Set<String>> forms;

    private Words(List<String> tokens) {
        this(tokens, tokens.stream().map(WordForms::of).toList());
    }

    private Words(List<String> tokens, List<Set<String>> forms) {
        this.tokens = tokens;
        this.forms = forms;
    }

    private Words part(int from, int to) {
        return new Words(tokens.subList(from, to), forms.subList(from, to));
    }

    /** The words of several texts, of which some may be null. */
    public static Words of(String... texts) {
        return new Words(Stream.of(texts)
                .filter(Objects::nonNull)
                .flatMap(text -> Stream.concat(tokens(text), Stream.of(CLAUSE_END)))
                .toList());
    }

    /** What is asked for, longer phrases before shorter ones, else in the order of the text. */
    public <T extends Trait> List<T> find(T[] kinds) {
        return matches(kinds).stream()
                .filter(match -> !isNegated(match.start()))
                .map(Match::trait)
                .distinct()
                .toList();
    }

    public <T extends Trait> Optional<T> first(T[] kinds) {
        return find(kinds).stream().findFirst();
    }

    /** What is asked not to be there. */
    public <T extends Trait> Set<T> refused(T[] kinds) {
        return matches(kinds).stream()
                .filter(match -> isNegated(match.start()))
                .map(Match::trait)
                .collect(Collectors.toSet());
    }

    /** The trait that describes one of the nouns: "red" in "red shirt" and in "kemeja merah". */
    public <T extends Trait> Optional<T> describing(T[] kinds, List<String> nouns) {
        return nouns.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .flatMap(noun ->
                        positions(noun).stream().flatMap(start -> around(start, start + noun.split(" ").length)))
                .flatMap(near -> near.last(kinds).stream())
                .findFirst();
    }

    private Stream<Words> around(int start, int end) {
        int from = start;
        while (from > 0 && start - from < BEFORE && !BOUNDARIES.contains(tokens.get(from - 1))) {
            from--;
        }
        int to = end;
        while (to < tokens.size() && to - end < AFTER && !BOUNDARIES.contains(tokens.get(to))) {
            to++;
        }
        return Stream.of(part(from, start), following(end, to));
    }

    /** What follows a noun up to a place, as far as it describes the noun and not the next one: "in blue", but not "in blue overalls". */
    private Words following(int end, int to) {
        boolean isInside = to < tokens.size() && !BOUNDARIES.contains(tokens.get(to));
        return end < to && isInside && PREPOSITIONS.contains(tokens.get(end)) ? part(end, end) : part(end, to);
    }

    private <T extends Trait> Optional<T> last(T[] kinds) {
        return matches(kinds).stream().max(Comparator.comparingInt(Match::end)).map(Match::trait);
    }

    private <T extends Trait> List<Match<T>> matches(T[] kinds) {
        List<Match<T>> found = new ArrayList<>();
        for (T kind : kinds) {
            for (String phrase : kind.words()) {
                int length = phrase.split(" ").length;
                positions(phrase).forEach(start -> found.add(new Match<>(kind, start, start + length)));
            }
        }
        return found.stream()
                .filter(match -> found.stream().noneMatch(match::isPartOf))
                .sorted(Comparator.<Match<T>>comparingInt(Match::length)
                        .reversed()
                        .thenComparingInt(Match::start))
                .toList();
    }

    private List<Integer> positions(String phrase) {
        List<String> parts = Arrays.asList(phrase.split(" "));
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i + parts.size() <= tokens.size(); i++) {
            if (isAt(i, parts)) {
                found.add(i);
            }
        }
        return found;
    }

    private boolean isAt(int position, List<String> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (!forms.get(position + i).contains(parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isNegated(int start) {
        for (int i = start - 1; i >= Math.max(0, start - NEGATION_REACH); i--) {
            if (NEGATIONS.contains(tokens.get(i))) {
                return true;
            }
            if (BOUNDARIES.contains(tokens.get(i))) {
                return false;
            }
        }
        return false;
    }

    private static Stream<String> tokens(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT)
                        .replaceAll("[.;:!?()\\n]|,", " , ")
                        .replaceAll("[^\\p{L}\\p{N}'\\- ,]", " ")
                        .trim()
                        .split("\\s+"))
                .filter(token -> !token.isEmpty());
    }

    private record Match<T extends Trait>(T trait, int start, int end) {

        int length() {
            return end - start;
        }

        boolean isPartOf(Match<T> other) {
            return other.length() > length() && other.start <= start && other.end >= end;
        }
    }
}
